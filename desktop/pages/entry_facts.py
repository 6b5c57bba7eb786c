"""Where an entry comes from, and its place in the chain."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.entries import Entry
from core.guardian import Guardian
from core.services.provenance import ChainState, Provenance
from desktop.models.words import kind_name, origin_name, shown_time
from desktop.operations import Operation
from desktop.pages.entry_words import chain_said
from desktop.widgets.parts import button, label, line, wear
from desktop.widgets.rows import one_line
from desktop.widgets.theme import SPACE_M, SPACE_S

_SHOWN = ("title", "author", "name", "tags", "time_from", "adapter", "verb", "verdict", "state", "run")
_MOST_NAMED = 50
_LINKS = ("supersedes", "judges", "question", "suggestion", "document", "edits")


class EntryFacts(QScrollArea):
    """List facts in two columns, then the chain with a button that checks this entry."""

    entry_requested = Signal(int)

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._seq = 0
        self._links = QHBoxLayout()
        self._links.setSpacing(SPACE_S)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(SPACE_M)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.state = label("", wraps=True)
        self._hashes = QFormLayout()
        self._hashes.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.check = button(self.tr("Chec&k this entry"), self._on_check_clicked)
        canvas = QWidget()
        canvas.setProperty("role", "canvas")
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, SPACE_M, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(self._form)
        column.addLayout(self._links)
        column.addWidget(line())
        column.addWidget(label(self.tr("Chain"), "heading"))
        column.addWidget(self.state)
        row = QHBoxLayout()
        row.addWidget(self.check)
        row.addStretch()
        column.addLayout(row)
        column.addLayout(self._hashes)
        column.addStretch()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Where the entry comes from"))
        self.setWidget(canvas)

    def show_facts(self, found: Provenance) -> None:
        """Show where another entry comes from."""
        self._seq = found.entry.seq
        _empty(self._form)
        for name, value in self._facts(found):
            self._form.addRow(label(name, "muted"), _value(value))
        self._show_links(found.entry)
        self._show_chain(found.chain)

    def _facts(self, found: Provenance) -> Iterator[tuple[str, str]]:
        entry = found.entry
        yield self.tr("Kind"), kind_name(entry.kind)
        yield self.tr("Whose words"), origin_name(entry.origin)
        if entry.source:
            yield self.tr("Source"), one_line(entry.source)
        yield self.tr("Written"), shown_time(entry.time_utc_ns)
        yield self.tr("Logged"), shown_time(entry.logged_utc_ns)
        names = {
            "title": self.tr("Title"),
            "author": self.tr("Author"),
            "name": self.tr("Path"),
            "tags": self.tr("Tags"),
            "time_from": self.tr("Time taken from"),
            "adapter": self.tr("Adapter"),
            "verb": self.tr("Action"),
            "verdict": self.tr("Verdict"),
            "state": self.tr("State"),
            "run": self.tr("Run"),
        }
        for name in _SHOWN:
            value = entry.meta.get(name)
            if value not in (None, "", []):
                said = ", ".join(map(str, value[:_MOST_NAMED])) if isinstance(value, list) else str(value)
                yield names[name], one_line(said)
        if found.is_tainted:
            yield self.tr("Tainted"), self.tr("It holds text that you did not write, or was made from such text.")

    def _show_links(self, entry: Entry) -> None:
        while (item := self._links.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        linked = {"thread": entry.thread, "parent": entry.parent} | {name: entry.meta.get(name) for name in _LINKS}
        names = {
            "thread": self.tr("Begins with {seq}"),
            "parent": self.tr("Follows {seq}"),
            "supersedes": self.tr("Newer version of {seq}"),
            "judges": self.tr("About {seq}"),
            "question": self.tr("Question {seq}"),
            "suggestion": self.tr("Suggestion {seq}"),
            "document": self.tr("Document {seq}"),
            "edits": self.tr("In place of {seq}"),
        }
        seen = {entry.seq}
        for name, seq in linked.items():
            if isinstance(seq, int) and seq > 0 and seq not in seen:
                seen.add(seq)
                said = names[name].format(seq=seq)
                self._links.addWidget(button(said, lambda seq=seq: self.entry_requested.emit(seq), "quiet"))
        self._links.addStretch()

    def _show_chain(self, chain: ChainState) -> None:
        self.state.setText(chain_said(chain))
        wear(self.state, "role", "error" if chain.problems else "")
        _empty(self._hashes)
        for name, value in (
            (self.tr("Hash of this entry"), chain.hash),
            (self.tr("Hash of the entry before"), chain.previous_hash or self.tr("none: this is the first entry")),
        ):
            self._hashes.addRow(label(name, "muted"), _value(value, is_code=True))

    def _on_check_clicked(self) -> None:
        seq = self._seq
        self.check.setEnabled(False)
        (
            Operation(self, lambda _stop: self._guardian.provenance.check(seq))
            .success(self._on_checked)
            .ended(lambda: self.check.setEnabled(True))
            .start()
        )

    def _on_checked(self, chain: ChainState) -> None:
        if chain.seq == self._seq:
            self._show_chain(chain)


def _value(text: str, *, is_code: bool = False) -> QWidget:
    shown = label("\u200b".join(text[at : at + 8] for at in range(0, len(text), 8)) if is_code else text, wraps=True)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    if is_code:
        shown.setProperty("role", "hash")
    return shown


def _empty(form: QFormLayout) -> None:
    while form.rowCount():
        form.removeRow(0)
