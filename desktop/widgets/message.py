"""One message of a conversation."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.markdown_view import GrowingView
from desktop.widgets.parts import label
from desktop.widgets.theme import SPACE_M, SPACE_S, SPACE_XS

_LIVE_MARKUP_CHARS = 6_000  # above this an answer that grows is shown plain until it is whole
_OWN_WIDTH = 0.82


@dataclass(frozen=True)
class MessageText:
    """What a message says; `note` is a line of small text under it, `citations` are the entries that it may link."""

    text: str
    is_own: bool
    note: str = ""
    citations: Sequence[int] = ()


class Message(QFrame):
    """Show what the principal wrote as it is, and an answer as safe Markdown."""

    citation_activated = Signal(int)

    def __init__(self, message: MessageText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_own = message.is_own
        self._text = ""
        self._frame = QFrame()
        self._frame.setProperty("role", "own" if message.is_own else "answer")
        self._view = GrowingView()
        self._view.setAccessibleName(self.tr("You wrote") if message.is_own else self.tr("Answer"))
        self._view.citation_activated.connect(self.citation_activated)
        self._note = label("", "small", wraps=True)
        self._note.setAccessibleName(self.tr("About this answer"))
        inner = QVBoxLayout(self._frame)
        margin = SPACE_S if message.is_own else 0
        inner.setContentsMargins(SPACE_M if message.is_own else 0, margin, SPACE_M if message.is_own else 0, margin)
        inner.setSpacing(SPACE_XS)
        inner.addWidget(self._view)
        inner.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        if message.is_own:
            row.addWidget(self._frame, alignment=Qt.AlignmentFlag.AlignRight)
        else:
            row.addWidget(self._frame)
        self.show_text(message.text, message.citations)
        self.show_note(message.note)

    @property
    def text(self) -> str:
        """The text as written."""
        return self._text

    @property
    def note(self) -> str:
        """The line under the text."""
        return self._note.text()

    def show_text(self, text: str, citations: Sequence[int] = ()) -> None:
        """Show a whole text, with links to the entries it rests on and to no others that it may name."""
        self._text = text
        if self._is_own:
            self._view.show_plain(text)
            self._narrow()
        else:
            self._view.show_markdown(text, citations=citations, keeps_lines=True)

    def append(self, delta: str) -> None:
        """Let an answer grow."""
        self._text += delta
        if len(self._text) <= _LIVE_MARKUP_CHARS:
            self._view.show_markdown(self._text, citations=(), keeps_lines=True)
        else:
            self._view.append_plain(delta)

    def show_note(self, note: str) -> None:
        """Say something about the message in small text."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep an own message as narrow as its text."""
        super().resizeEvent(event)
        self._narrow()

    def _narrow(self) -> None:
        if not self._is_own:
            return
        document = self._view.document()
        most = max(120, round(self.width() * _OWN_WIDTH) - 2 * SPACE_M)
        document.setTextWidth(most)
        self._view.setFixedWidth(min(most, round(document.idealWidth()) + 2))
