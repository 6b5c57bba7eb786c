"""The field a message is written in."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

_LEAST_LINES, _MOST_LINES = 1, 8
_ENDLESS_WORD = re.compile(r"(?<!\S)\S{2000}")
MOST_CHARS, _MOST_BREAKS = 100_000, 20_000  # more than that is a document, to be imported


def is_writable(text: str) -> bool:
    """Tell whether a text is short enough to be laid out whole, as the field does."""
    return len(text) <= MOST_CHARS and text.count("\n") <= _MOST_BREAKS


class Composer(QPlainTextEdit):
    """A field that grows with its text; Enter submits, Shift+Enter begins a line."""

    submitted = Signal()
    focus_changed = Signal(bool)
    file_dropped = Signal(object)  # the path of a file that was dropped or pasted
    refused = Signal()  # a text that is too long to be written here

    def __init__(self, parent: QWidget | None = None, *, most_lines: int = _MOST_LINES) -> None:
        super().__init__(parent)
        self._most_lines = most_lines
        self._submits_with_control = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._fit)
        self._fit()

    def set_submits_with_control(self, is_on: bool) -> None:
        """Let Enter begin a line and Ctrl+Enter submit, where texts are long."""
        self._submits_with_control = is_on

    def setPlainText(self, text: str) -> None:
        """Show a text, with words cut anywhere if one of them is endless: else laying it out takes seconds."""
        self._allow_for(text)
        super().setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Submit with Enter; a key of an input method in the middle of a word is not ours."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        wanted = Qt.KeyboardModifier.ControlModifier if self._submits_with_control else None
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if is_enter and not has_shift and (wanted is None or has_control):
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take a file too."""
        return bool(_file(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert a text as it is, if it is not endless; hand on a file."""
        path = _file(source)
        if path is not None:
            self.file_dropped.emit(path)
            return
        self.insert(source.text())

    def insert(self, text: str) -> None:
        """Insert a text at the cursor, or say that it is too long."""
        if not is_writable(text) or len(text) + self.document().characterCount() > MOST_CHARS:
            self.refused.emit()
            return
        self._allow_for(text)
        self.insertPlainText(text)

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

    def _allow_for(self, text: str) -> None:
        if _ENDLESS_WORD.search(text):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)

    def _fit(self) -> None:
        lines = round(self.document().size().height())  # a plain text document measures itself in lines
        shown = max(_LEAST_LINES, min(lines, self._most_lines))
        margins = 2 * round(self.document().documentMargin()) + 2
        height = shown * self.fontMetrics().lineSpacing() + margins
        if height != self.height():
            self.setFixedHeight(height)


def _file(source: QMimeData) -> Path | None:
    urls = source.urls() if source.hasUrls() else []
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
