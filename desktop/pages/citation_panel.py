"""An entry that an answer rests on, shown beside the conversation."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.entries import Entry
from core.errors import GuardianError
from core.guardian import Guardian
from desktop.models.words import kind_name, origin_name, shown_time
from desktop.operations import Operation
from desktop.widgets.banner import Banner
from desktop.widgets.icons import IconButton
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.parts import button, label
from desktop.widgets.rows import one_line
from desktop.widgets.theme import SPACE_M, SPACE_S


class CitationPanel(QFrame):
    """Show one entry until `closed`; `entry_requested` opens it in the log."""

    entry_requested = Signal(int)
    closed = Signal()

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.guardian = guardian
        self._seq = 0
        self._asked = 0
        self._heading = label("", "heading", wraps=True)
        self._kind = label("", "chip-accent")
        self._origin = label("", "chip")
        self._when = label("", "small", wraps=True)
        self.banner = Banner()
        self.text = MarkdownView()
        self.text.setAccessibleName(self.tr("Text of the entry"))
        self.close_button = IconButton("close", self.tr("Close the entry (Esc)"))
        self.close_button.clicked.connect(self.closed)
        self.open = button(self.tr("Open in the log"), lambda: self.entry_requested.emit(self._seq))
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.close_button)
        marks = QHBoxLayout()
        marks.setSpacing(SPACE_S)
        marks.addWidget(self._kind)
        marks.addWidget(self._origin)
        marks.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addLayout(head)
        column.addLayout(marks)
        column.addWidget(self._when)
        column.addWidget(self.banner)
        column.addWidget(self.text, 1)
        column.addWidget(self.open)
        self.hide()

    def show_entry(self, seq: int) -> None:
        """Read an entry and show it."""
        self._asked += 1
        self._seq = seq
        self.banner.clear()
        Operation(self, lambda _stop: self.guardian.recall.entry(seq)).success(
            partial(self._on_read, self._asked)
        ).failure(self._on_failed).start()

    def _on_read(self, asked: int, entry: Entry) -> None:
        if asked != self._asked:
            return
        title = one_line(str(entry.meta.get("title", "")))
        self._heading.setText(title or self.tr("Entry {seq}").format(seq=entry.seq))
        self._kind.setText(kind_name(entry.kind))
        self._origin.setText(origin_name(entry.origin))
        where = one_line(entry.source)
        seq = self.tr("Entry {seq}").format(seq=entry.seq) if title else ""
        self._when.setText(" · ".join(part for part in (shown_time(entry.time_utc_ns), where, seq) if part))
        if entry.is_redacted:
            self.text.show_plain(self.tr("This entry was redacted; nothing is left of its text."))
        else:
            self.text.show_markdown(entry.text)

    def _on_failed(self, error: GuardianError) -> None:
        self.banner.show_message(error.title, error.advice)
