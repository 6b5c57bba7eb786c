"""What can be done with an entry: the same in the context menu of the list and beside the entry."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from core.entries import Entry, Kind
from desktop.models.words import shown_date
from desktop.pages.page import Done
from desktop.widgets.rows import one_line

_CONVERSATION = {Kind.CHAT, Kind.ANSWER}
_DOCUMENT = {Kind.DOCUMENT, Kind.EDIT, Kind.SUGGESTION}
_KEPT = {Kind.REDACTION, Kind.TRAINING_RUN, Kind.SALVAGE}  # what the log needs to be understood
_TITLE = 80


class EntryActions(QWidget):
    """Copy an entry, go to where it belongs, redact it."""

    place_requested = Signal(str, int)
    redaction_requested = Signal()
    done = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()
        self.entry: Entry | None = None
        self.menu = QMenu(self)
        self._copy = self._add(self.tr("&Copy text"), self.copy_text)
        self._cite = self._add(self.tr("Copy as c&itation"), self.copy_citation)
        self.menu.addSeparator()
        self._conversation = self._add(self.tr("Open the con&versation"), lambda: self._go("chat"))
        self._document = self._add(self.tr("Open the &document"), lambda: self._go("draft"))
        self.menu.addSeparator()
        self._redact = self._add(self.tr("&Redact…"), self.redaction_requested.emit)
        self.use(None)

    def use(self, entry: Entry | None) -> None:
        """Act on another entry."""
        self.entry = entry
        has_text = entry is not None and bool(entry.text)
        self._copy.setEnabled(has_text)
        self._cite.setEnabled(entry is not None)
        self._conversation.setVisible(entry is not None and entry.kind in _CONVERSATION)
        self._document.setVisible(entry is not None and entry.kind in _DOCUMENT)
        self._redact.setEnabled(entry is not None and not entry.is_redacted and entry.kind not in _KEPT)

    def copy_text(self) -> None:
        """Put the text into the clipboard."""
        if self.entry is not None and self.entry.text:
            QGuiApplication.clipboard().setText(self.entry.text)
            self.done.emit(Done(self.tr("The text of entry {seq} is in the clipboard.").format(seq=self.entry.seq)))

    def copy_citation(self) -> None:
        """Put what names the entry into the clipboard: as answers cite it, with its title and day."""
        if self.entry is None:
            return
        title = one_line(str(self.entry.meta.get("title") or self.entry.text))[:_TITLE]
        words = [
            f"[{self.entry.seq}]",
            *([f"\u201c{title}\u201d"] if title else []),
            shown_date(self.entry.time_utc_ns),
        ]
        QGuiApplication.clipboard().setText(" ".join(words))
        self.done.emit(Done(self.tr("A citation of entry {seq} is in the clipboard.").format(seq=self.entry.seq)))

    def _add(self, text: str, slot: object) -> QAction:
        action = QAction(text, self.menu)  # one that the menu makes may lose what Python holds of it
        self.menu.addAction(action)
        action.triggered.connect(lambda _checked=False: slot())
        return action

    def _go(self, page: str) -> None:
        if self.entry is not None:
            is_turn = page == "chat"  # of a conversation the very turn is shown
            self.place_requested.emit(page, self.entry.seq if is_turn else self.entry.thread or self.entry.seq)
