"""Help: how to do things, every key, and what to type in a terminal for the same."""

from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from core.guardian import Guardian
from core.services.settings import has_words
from desktop.pages.filling import Filling
from desktop.pages.how_tos import HOW_TOS, HowTo, shown
from desktop.pages.page import Page
from desktop.pages.scrolled import Column
from desktop.pages.shortcuts import SHORTCUTS, Shortcut
from desktop.widgets.parts import Card, EmptyState, button, label
from desktop.widgets.theme import COLUMN_PX, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS


class KeysRow(QWidget):
    """What some keys do, and the keys."""

    def __init__(self, shortcut: Shortcut, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keys = [shown_keys(one) for one in shortcut.alternatives]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(label(shortcut.title, wraps=True), 1)
        for one in keys:
            row.addWidget(label(one, "key"), alignment=Qt.AlignmentFlag.AlignTop)
        self.texts = (shortcut.title, shortcut.place, shortcut.does, shortcut.where, shortcut.keys, *keys)


class HowToRow(QWidget):
    """One thing one can do: its steps, where to go, and the verbs that do it."""

    page_requested = Signal(str)

    def __init__(self, how_to: HowTo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(label(shown(how_to.title), "strong", wraps=True))
        for number, step in enumerate(how_to.steps, start=1):
            row = QHBoxLayout()
            row.setSpacing(SPACE_S)
            row.addWidget(label(f"{number}.", "muted"), alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(shown(step), wraps=True), 1)
            column.addLayout(row)
        verbs = label(self.tr("In a terminal: {verbs}").format(verbs="  ·  ".join(how_to.verbs)), "small", wraps=True)
        verbs.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(verbs, 1)
        self.open = button(self.tr("Go there"), lambda: self.page_requested.emit(how_to.page), "quiet")
        self.open.setAccessibleName(self.tr("Go there: {what}").format(what=shown(how_to.title)))
        foot.addWidget(self.open)
        column.addLayout(foot)
        self.open.setVisible(bool(how_to.page))
        english = (how_to.title, *how_to.steps)
        self.texts = (*english, *(shown(text) for text in english), *how_to.verbs)


_Row = TypeVar("_Row", KeysRow, HowToRow)


@dataclass(frozen=True)
class _Part:
    card: Card
    rows: list[KeysRow | HowToRow]


class HelpPage(Page):
    """Show how to do things and which keys there are, and find both by words."""

    is_kept = False

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the help: what do you want to do?"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.tour = button(self.tr("Show the &tour again"), self.tour_requested.emit)
        self._parts: list[_Part] = []
        self._filling = Filling(self)
        self._filling.ended.connect(self._filter)
        self.column = Column(top_px=0)
        self.column.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.setAccessibleName(self.tr("Help"))
        self.nothing = EmptyState(
            "search", self.tr("No match"), self.tr("Every word of the search has to be in the instruction or key.")
        )
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._filter())
        self.search.returnPressed.connect(self.column.setFocus)
        for keys, slot in (("Ctrl+F", self._focus_search), ("Esc", self.search.clear)):
            QShortcut(QKeySequence(keys), self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        finding = QHBoxLayout()
        finding.setSpacing(SPACE_M)
        finding.addWidget(self.search, 1)
        finding.addWidget(self.tour)
        column = QWidget()
        column.setMaximumWidth(COLUMN_PX)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, SPACE_XL, 0, SPACE_M)
        inner.setSpacing(SPACE_S)
        inner.addWidget(label(self.tr("Help"), "title"))
        inner.addLayout(finding)
        head = QHBoxLayout()
        bar_px = self.column.verticalScrollBar().sizeHint().width()  # what is below has that much less room
        head.setContentsMargins(SPACE_XL, 0, SPACE_XL + bar_px, 0)
        head.addStretch(1)
        head.addWidget(column, 100)
        head.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.setFrameShape(QFrame.Shape.NoFrame)
        self._stack.addWidget(self.column)
        self._stack.addWidget(self.nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self._stack, 1)

    def _fill(self) -> None:
        how_to = self._add_card(self.tr("How to"))
        pieces = [partial(self._add_how_to, how_to, one) for one in HOW_TOS]
        for where in dict.fromkeys(shortcut.where for shortcut in SHORTCUTS):
            of_place = [shortcut for shortcut in SHORTCUTS if shortcut.where == where]
            part = self._add_card(self.tr("Keys: {place}").format(place=of_place[0].place))
            pieces += [partial(self._add_row, part, KeysRow, shortcut) for shortcut in of_place]
        self.column.body.addStretch()
        self._filling.add(pieces)

    def _add_card(self, title: str) -> _Part:
        part = _Part(Card(title), [])
        self.column.body.addWidget(part.card)
        self._parts.append(part)
        return part

    def _add_how_to(self, part: _Part, how_to: HowTo) -> None:
        self._add_row(part, HowToRow, how_to).page_requested.connect(self.page_requested)

    def _add_row(self, part: _Part, make: type[_Row], what: Any) -> _Row:
        row = make(what)
        part.card.body.addWidget(row)
        part.rows.append(row)
        row.setVisible(has_words(self.search.text(), *row.texts))
        return row

    @property
    def rows(self) -> list[KeysRow | HowToRow]:
        """Every instruction and key that is there yet."""
        return [row for part in self._parts for row in part.rows]

    def enter(self) -> None:
        """Put the cursor into the search; the first time, write the page while one looks at it."""
        if not self._parts:
            self._fill()
        self._focus_search()

    def _filter(self) -> None:
        words = self.search.text()
        for part in self._parts:
            found = [has_words(words, *row.texts) for row in part.rows]
            for row, is_found in zip(part.rows, found, strict=True):
                row.setVisible(is_found)
            part.card.setVisible(any(found))
        self._stack.setCurrentIndex(0 if any(not part.card.isHidden() for part in self._parts) else 1)

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()


def shown_keys(keys: str) -> str:
    """Return keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
