"""Small pieces every page is made of: labels, buttons, cards and empty states."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.icons import IconLabel
from desktop.widgets.plain import bounded
from desktop.widgets.theme import SPACE_L, SPACE_M, SPACE_S, fit_to_text

_EMPTY_PX = 440


class _Label(QLabel):
    def setText(self, text: str) -> None:
        """Show the beginning of a text that is too long: laying out a million characters takes minutes."""
        super().setText(bounded(text))


def label(text: str = "", role: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label that shows its text as it is, never as markup, and not without end."""
    made = _Label()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wraps)
    if role:
        made.setProperty("role", role)
    return made


def button(text: str, on_click: Callable[[], object], role: str = "") -> QPushButton:
    """Return a push button."""
    made = QPushButton(text)
    made.setAccessibleName(text.replace("&", ""))
    made.clicked.connect(lambda _checked=False: on_click())
    if role:
        made.setProperty("role", role)
    return made


def press_focused(event: QKeyEvent, within: QWidget) -> bool:
    """Click the push button that has the focus if Enter was pressed, as in a dialog; tell whether one was."""
    focused = within.window().focusWidget()
    is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    if is_enter and isinstance(focused, QPushButton) and within.isAncestorOf(focused):
        focused.click()
        return True
    return False


class _SpinBox(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the cursor is here: scrolling must not choose."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def spin_box(least: int, most: int, name: str) -> QSpinBox:
    """Return a field for a whole number."""
    made = _SpinBox()
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setRange(least, most)
    made.setAccessibleName(name)
    between = QCoreApplication.translate("Parts", "From {least} to {most}")
    made.setAccessibleDescription(between.format(least=made.textFromValue(least), most=made.textFromValue(most)))
    made.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)  # a style sheet cannot reach the field inside the field
    return made


def combo_box(name: str, choices: Mapping[Any, str]) -> QComboBox:
    """Return a field with choices: what each stands for, and its text."""
    made = QComboBox()
    name_choice(made, name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for data, text in choices.items():
        made.addItem(text, data)
    return made


def name_choice(choice: QComboBox, name: str) -> None:
    """Say what is chosen: on some systems a screen reader is told the present choice as the name."""
    choice.setAccessibleName(name)
    choice.setAccessibleDescription(name)


def name_list(view: QAbstractItemView, name: str) -> None:
    """Say what is in a list whose rows are opened."""
    view.setAccessibleName(name)
    view.setAccessibleDescription(QCoreApplication.translate("Parts", "Up and Down choose, Enter opens"))


def in_order(*controls: QWidget) -> None:
    """Let the Tab key visit these one after the other."""
    for before, after in pairwise(controls):
        QWidget.setTabOrder(before, after)


def wear(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and let it take effect."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def line() -> QFrame:
    """Return a thin line between two parts."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def scrolled(inside: QWidget) -> QScrollArea:
    """Return an area that a widget is scrolled in; Tab keeps its aim in sight."""
    inside.setProperty("role", "canvas")
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(inside)
    return made


class Card(QFrame):
    """A raised surface with a heading."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self.body.setSpacing(SPACE_M)
        if heading:
            self.body.addWidget(label(heading, "heading"))


class EmptyState(QWidget):
    """Say what will be here and how to begin."""

    acted = Signal()
    other_acted = Signal()

    def __init__(
        self, icon: str, title: str, text: str, action: str = "", parent: QWidget | None = None, *, other: str = ""
    ) -> None:
        super().__init__(parent)
        self._title = label(title, "heading", wraps=True)
        self._text = label(text, "muted", wraps=True)
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        column.addWidget(IconLabel(icon, 40), alignment=Qt.AlignmentFlag.AlignHCenter)
        for part in (self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        if action:
            column.addSpacing(SPACE_S)
            column.addWidget(button(action, self.acted.emit, "primary"), alignment=Qt.AlignmentFlag.AlignHCenter)
        if other:
            column.addWidget(button(other, self.other_acted.emit, "quiet"), alignment=Qt.AlignmentFlag.AlignHCenter)
        words = QWidget()
        fit_to_text(words, most_width_px=_EMPTY_PX)
        words.setLayout(column)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(words, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)

    def say(self, title: str, text: str) -> None:
        """Change what is said."""
        self._title.setText(title)
        self._text.setText(text)
