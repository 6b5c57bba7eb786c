"""The field a message is written in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

_LEAST_LINES, _MOST_LINES = 1, 8


class Composer(QPlainTextEdit):
    """A field that grows with its text; Enter submits, Shift+Enter begins a line."""

    submitted = Signal()
    focus_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Submit with Enter; a key of an input method in the middle of a word is not ours."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep every line in sight, up to a limit."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the frame around that the cursor is here."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the frame around that the cursor has gone."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def _fit(self) -> None:
        lines = round(self.document().size().height())  # a plain text document measures itself in lines
        shown = max(_LEAST_LINES, min(lines, _MOST_LINES))
        margins = 2 * round(self.document().documentMargin()) + 2
        height = shown * self.fontMetrics().lineSpacing() + margins
        if height != self.height():
            self.setFixedHeight(height)
