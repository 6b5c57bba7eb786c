"""Parts of a page behind tabs, each with a column of its own that scrolls."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.theme import COLUMN_PX, SPACE_L, SPACE_XL, fit_to_text


class Tabs(QWidget):
    """A row of tabs over a stack; left and right move along the row, Ctrl+Tab and Ctrl+Page Down from anywhere."""

    shown = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._waiting: dict[str, Callable[[], QWidget]] = {}
        self.bar = QTabBar()
        self.bar.setAccessibleName(name)
        self.bar.setProperty("role", "tabs")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self._stack = QStackedWidget()
        self.bar.currentChanged.connect(self._on_current_changed)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, 0)
        row.addWidget(self.bar, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    def add(self, name: str, title: str, make: Callable[[], Sequence[QWidget]], *, width_px: int = COLUMN_PX) -> None:
        """Add a tab with a column of parts, which are made when it is first shown."""
        self._names.append(name)
        self._waiting[name] = partial(_column, make, width_px)
        self._stack.addWidget(QWidget())
        self.bar.addTab(title)  # the first is shown at once

    @property
    def current(self) -> str:
        """The name of the tab that is shown."""
        return self._names[self.bar.currentIndex()] if self._names else ""

    def show_tab(self, name: str) -> None:
        """Show a tab; an unknown name changes nothing."""
        if name in self._names:
            self.bar.setCurrentIndex(self._names.index(name))

    def step(self, by: int) -> None:
        """Show the tab so many further, around the end."""
        self.bar.setCurrentIndex((self.bar.currentIndex() + by) % max(1, len(self._names)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll what is shown also while the row of tabs has the focus."""
        actions = {
            Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
            Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
        }
        shown = self._stack.currentWidget()
        if event.key() in actions and isinstance(shown, QScrollArea):
            shown.verticalScrollBar().triggerAction(actions[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _on_current_changed(self, place: int) -> None:
        if 0 <= place < len(self._names):
            self._make(place)
            self._stack.setCurrentIndex(place)
            self.shown.emit(self._names[place])

    def _make(self, place: int) -> None:
        make = self._waiting.pop(self._names[place], None)
        if make is not None:
            empty = self._stack.widget(place)
            self._stack.insertWidget(place, make())
            self._stack.removeWidget(empty)
            empty.deleteLater()


def _column(make: Callable[[], Sequence[QWidget]], width_px: int) -> QScrollArea:
    column = QWidget()
    fit_to_text(column, most_width_px=width_px)
    inner = QVBoxLayout(column)
    inner.setContentsMargins(0, SPACE_L, 0, SPACE_XL)
    inner.setSpacing(SPACE_L)
    for part in make():
        inner.addWidget(part)
    inner.addStretch()
    canvas = QWidget()
    canvas.setProperty("role", "canvas")
    row = QHBoxLayout(canvas)
    row.setContentsMargins(SPACE_XL, 0, SPACE_XL, 0)
    row.addWidget(column, 100)
    row.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys that a control leaves scroll it all the same
    scroll.setWidget(canvas)
    return scroll
