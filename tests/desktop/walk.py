"""What a walk over the tree of a window finds wrong for people who do not use a pointer, or read large text."""

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
COMPOUND = (QComboBox, QAbstractSpinBox, QLineEdit, QKeySequenceEdit, QTabBar)
# What Qt says of a widget that it knows nothing of.
SAYS_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
_MNEMONIC = re.compile(r"&([^\s&])")
_NEXT_TO_PX = 2


def name_of(widget: QWidget) -> str:
    """Return what a widget is called in a report."""
    said = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {str(said)[:40]!r}{'' if said else f' in {type(widget.parent()).__name__}'}"


def visible(window: QWidget, kind: type[QWidget] | tuple[type[QWidget], ...]) -> list[QWidget]:
    """Return what one can see, without the parts that a control is made of."""
    return [
        found
        for found in window.findChildren(QWidget)
        if isinstance(found, kind)
        and found.isVisible()
        and not isinstance(found, (QHeaderView, QScrollBar))
        and not isinstance(found.parent(), COMPOUND)
        and found.window() is window
    ]


def tab_chain(window: QWidget) -> list[QWidget]:
    """Return what the Tab key visits, in its order."""
    chain: list[QWidget] = []
    at = window.nextInFocusChain()
    while at is not window and at not in chain:
        chain.append(at)
        at = at.nextInFocusChain()
    takes = [one for one in chain if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None]
    return [one for one in takes if one.isVisible() and one.isEnabled()]


def leading_to(widget: QWidget) -> set[QWidget]:
    """Return what keys lead to this control from: of a choice, Tab visits only what is chosen."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return {widget, widget.focusProxy(), *(group.buttons() if group is not None else ())}


def nameless(window: QWidget) -> list[str]:
    """Return the controls, and whatever else takes the focus, that have no name or no role."""
    found = {*visible(window, CONTROLS), *tab_chain(window)}
    return sorted(_saying_nothing(found))


def _saying_nothing(widgets: set[QWidget]) -> Iterator[str]:
    for widget in widgets:
        if isinstance(widget, QScrollArea):
            continue  # it takes the focus only to be scrolled by keys, and what is in it speaks
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name).strip():
            yield f"{name_of(widget)} has no name"
        if spoken.role() in SAYS_NOTHING:
            yield f"{name_of(widget)} has no role"


def undescribed(window: QWidget) -> list[str]:
    """Return the controls of which a screen reader says no more than their name, though there is more to know."""
    found = [one for one in {*visible(window, CONTROLS), *tab_chain(window)} if not _is_told_by_name(one)]
    return sorted(name_of(one) for one in found if _spoken_description(one) in {"", _spoken_name(one)})


def _is_told_by_name(widget: QWidget) -> bool:
    """Tell whether the name is all that is written on a control, or whether a text to be read follows it."""
    if isinstance(widget, QAbstractButton):
        return bool(widget.text().strip()) or widget.toolTip() == _spoken_name(widget)
    if isinstance(widget, QLineEdit):
        return bool(widget.placeholderText()) and widget.placeholderText() == _spoken_name(widget)
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return widget.isReadOnly()
    return isinstance(widget, (QLabel, QScrollArea, QTabBar))  # of a row of tabs Qt tells the tabs and nothing else


def _spoken_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def _spoken_description(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description).strip()


def unreachable(window: QWidget) -> list[str]:
    """Return the controls that the keyboard does not reach."""
    reached = set(tab_chain(window))
    enabled = [one for one in visible(window, CONTROLS) if one.isEnabled()]
    return [name_of(one) for one in enabled if not leading_to(one) & reached and not _has_keys(one)]


def _has_keys(widget: QWidget) -> bool:
    """Tell whether a control is only another way to what the keyboard has anyway."""
    return isinstance(widget, QAbstractSlider) and widget.focusPolicy() == Qt.FocusPolicy.NoFocus


def out_of_order(window: QWidget) -> list[str]:
    """Return what Tab visits before something that stands above it, or before it in the same line."""
    by_parent: dict[QWidget, list[QWidget]] = defaultdict(list)
    for one in tab_chain(window):
        by_parent[one.parentWidget()].append(one)
    is_mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return [
        f"{name_of(first)} before {name_of(second)}"
        for siblings in by_parent.values()
        for first, second in itertools.pairwise(siblings)
        if _comes_first(second.geometry(), first.geometry(), is_mirrored)
    ]


def _comes_first(one: QRect, other: QRect, is_mirrored: bool) -> bool:
    if one.bottom() < other.top():
        return True
    is_same_line = one.top() <= other.bottom() and other.top() <= one.bottom()
    return is_same_line and (one.left() > other.right() if is_mirrored else one.right() < other.left())


def truncated(window: QWidget) -> list[str]:
    """Return the texts that have less room than they need."""
    labels = [name_of(one) for one in visible(window, QLabel) if one.text() and _is_cut(one)]
    narrow = [
        name_of(one)
        for one in visible(window, (QAbstractButton, QComboBox, QAbstractSpinBox))
        if (not isinstance(one, QAbstractButton) or one.text())
        and one.width() < one.minimumSizeHint().width() - _NEXT_TO_PX
    ]
    low = [name_of(one) for one in visible(window, CONTROLS) if _is_low(one)]
    outside = [name_of(one) for one in visible(window, (QLabel, *CONTROLS)) if _is_outside(one)]
    return [*labels, *narrow, *low, *(f"{name} is outside" for name in outside)]


def _is_cut(label: QLabel) -> bool:
    room = label.contentsRect().size()
    if label.wordWrap():
        return room.height() + _NEXT_TO_PX < label.heightForWidth(label.width()) - (label.height() - room.height())
    return label.width() + _NEXT_TO_PX < label.sizeHint().width()


def _is_low(control: QWidget) -> bool:
    """Tell whether a line of text does not fit the height of a control."""
    return control.height() < control.fontMetrics().height()


def _is_outside(widget: QWidget) -> bool:
    """Tell whether a part of a widget is where nobody can scroll to."""
    place = QRect(QPoint(0, 0), widget.size())
    at = widget
    while (parent := at.parentWidget()) is not None and not at.isWindow():
        place.translate(at.pos())
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and parent is area.viewport():
            policy = area.horizontalScrollBarPolicy()
            is_wider = at.width() > parent.width() + _NEXT_TO_PX
            return is_wider and policy == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if not parent.rect().adjusted(-_NEXT_TO_PX, -_NEXT_TO_PX, _NEXT_TO_PX, _NEXT_TO_PX).contains(place):
            return True
        at = parent
    return False


def overlapping(window: QWidget) -> list[str]:
    """Return the controls and labels of one parent that lie on each other."""
    by_parent: dict[QWidget, list[QWidget]] = defaultdict(list)
    for one in visible(window, (QLabel, *CONTROLS)):
        by_parent[one.parentWidget()].append(one)
    return [
        f"{name_of(first)} on {name_of(second)}"
        for siblings in by_parent.values()
        for place, first in enumerate(siblings)
        for second in siblings[place + 1 :]
        if first.geometry().adjusted(1, 1, -1, -1).intersects(second.geometry().adjusted(1, 1, -1, -1))
    ]


def same_mnemonics(window: QWidget) -> list[str]:
    """Return the letters that choose more than one thing."""
    texts = [one.text() for one in visible(window, QAbstractButton) if one.isEnabled()]
    texts += [one.text() for one in visible(window, QLabel) if one.buddy() is not None]
    return _doubled(texts)


def menu_faults(menu: QMenu) -> list[str]:
    """Return what of a menu and those within it has no text, or shares its letter."""
    menu.aboutToShow.emit()
    actions = [one for one in menu.actions() if one.isVisible() and not one.isSeparator()]
    faults = [f"{menu.title()}: no text" for one in actions if not one.text().strip()]
    faults += [f"{menu.title()}: {fault}" for fault in _doubled([one.text() for one in actions])]
    return faults + [fault for one in actions if one.menu() is not None for fault in menu_faults(one.menu())]


def _doubled(texts: Sequence[str]) -> list[str]:
    letters = Counter(found[1].upper() for text in texts if (found := _MNEMONIC.search(text)))
    return [f"Alt+{letter}: {count} times" for letter, count in letters.items() if count > 1]


def focus_rules_missing(window: QWidget, style_sheet: str) -> list[str]:
    """Return the kinds of control whose focus the style sheet does not show, and which do not show it themselves."""
    missing = set()
    for one in tab_chain(window):
        kinds = [kind.__name__ for kind in type(one).__mro__]
        rule = rf"\b({'|'.join(kinds)})(\[[^]]*\])*?(::[a-z-]+)?(:[a-z-]+)*(:focus|\[focused=)"
        has_rule = re.search(rule, style_sheet) is not None
        if not has_rule and not isinstance(one, (QPlainTextEdit, QTextEdit, QAbstractItemView, QScrollArea)):
            paints_itself = "paintEvent" in {
                name for kind in type(one).__mro__[:-1] for name in vars(kind) if kind.__module__.startswith("desktop")
            }
            missing |= set() if paints_itself else {name_of(one)}
    return sorted(missing)


def sheet_over(widget: QWidget) -> str:
    """Return the style sheet that a widget wears."""
    at: QWidget | None = widget
    while at is not None and not at.styleSheet():
        at = at.parentWidget()
    return QApplication.instance().styleSheet() if at is None else at.styleSheet()


def all_faults(window: QWidget, style_sheet: str) -> dict[str, list[str]]:
    """Return everything that is wrong, by what is wrong; empty if nothing is."""
    found = {
        "nameless": nameless(window),
        "undescribed": undescribed(window),
        "unreachable": unreachable(window),
        "out of order": out_of_order(window),
        "truncated": truncated(window),
        "overlapping": overlapping(window),
        "same mnemonic": same_mnemonics(window),
        "focus not shown": focus_rules_missing(window, style_sheet),
    }
    return {kind: faults for kind, faults in found.items() if faults}
