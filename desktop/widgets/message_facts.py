"""What an answer rests on, opened on request: notes, model, tokens, speed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.message_text import MessageText
from desktop.widgets.parts import button, label
from desktop.widgets.rows import one_line
from desktop.widgets.theme import SPACE_M, SPACE_S, SPACE_XS


class MessageFacts(QFrame):
    """List facts, and the entries that the answer rests on; `wanted` asks for the first words of these."""

    citation_activated = Signal(int)

    def __init__(self, message: MessageText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("About this answer"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("About this answer"), "section"))
        facts = QFormLayout()
        facts.setHorizontalSpacing(SPACE_M)
        facts.setVerticalSpacing(SPACE_XS)
        facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, value in message.facts:
            shown = label(value, wraps=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            facts.addRow(label(name, "muted"), shown)
        column.addLayout(facts)
        column.addWidget(label(self.tr("What it rests on"), "section"))
        self.notes: dict[int, QPushButton] = {}
        for seq in message.citations:
            title = self.tr("Entry {seq}").format(seq=seq)
            self.notes[seq] = button(title, partial(self.citation_activated.emit, seq), "note")
            self.notes[seq].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(self.notes[seq])
        if not message.citations:
            column.addWidget(label(self.tr("No entry of your log was used."), "muted", wraps=True))

    def show_notes(self, notes: Sequence[tuple[int, str]]) -> None:
        """Say with what words the entries begin."""
        for seq, beginning in notes:
            if seq in self.notes:
                self.notes[seq].setAccessibleName(
                    self.tr("[{seq}] {beginning}").format(seq=seq, beginning=one_line(beginning))
                )
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the words as there is room for."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.contentsRect().width() - 2 * SPACE_M - 2 * SPACE_S
        for note in self.notes.values():
            cut = note.fontMetrics().elidedText(note.accessibleName(), Qt.TextElideMode.ElideRight, room)
            note.setText(cut.replace("&", "&&"))
