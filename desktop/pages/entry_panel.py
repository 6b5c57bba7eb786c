"""One entry of the log, in full: its text, where it comes from, what learnt from it, what refers to it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QTabWidget, QVBoxLayout, QWidget

from core.entries import Entry, Kind, Origin
from core.guardian import Guardian
from core.services.provenance import Learnt, Provenance, Reference
from desktop.models.words import kind_name, origin_name, shown_time
from desktop.operations import Operation
from desktop.pages.entry_actions import EntryActions
from desktop.pages.entry_attachments import EntryAttachments
from desktop.pages.entry_facts import EntryFacts
from desktop.pages.entry_learning import EntryLearning
from desktop.pages.entry_words import reference_said
from desktop.widgets.flow import FlowLayout
from desktop.widgets.icons import IconButton
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.parts import label
from desktop.widgets.rows import DETAIL_ROLE, TwoLineDelegate, one_line
from desktop.widgets.theme import COLUMN_PX, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, fit_to_text

_MARKUP_KINDS = {Kind.IMPORT, Kind.ANSWER}
_SEQ_ROLE = int(Qt.ItemDataRole.UserRole) + 20
_TEXT, _FACTS, _LEARNING, _REFERENCES = range(4)


class EntryPanel(QWidget):
    """Show an entry; what takes a look through the log is looked for when its tab is opened."""

    entry_requested = Signal(int)

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._entry: Entry | None = None
        self._filled: set[int] = set()  # tabs that say something of this entry already
        self._chips = [label("", role) for role in ("chip-accent", "chip", "chip", "chip")]
        self._kind, self._origin, self._taint, self._incognito = self._chips
        self._seq = label("", "chip")
        self._title = label("", "title", wraps=True)
        self._when = label("", "small", wraps=True)
        for part in (self._seq, self._when):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.is_markup = QCheckBox(self.tr("F&ormatted"))
        self.is_markup.setToolTip(self.tr("Show Markdown formatted, or the text exactly as it was written"))
        self.is_markup.setProperty("role", "small")
        self.is_markup.toggled.connect(self._show_text)
        self.text = MarkdownView()
        self.text.setAccessibleName(self.tr("Text of the entry"))
        self.text.citation_activated.connect(self.entry_requested)
        self.attachments = EntryAttachments(guardian)
        self.facts = EntryFacts(guardian)
        self.facts.entry_requested.connect(self.entry_requested)
        self.learning = EntryLearning()
        self.references = QListWidget()
        self.references.setItemDelegate(TwoLineDelegate(self.references))
        self.references.setAccessibleName(self.tr("What refers to this entry"))
        self.references.itemActivated.connect(lambda item: self.entry_requested.emit(item.data(_SEQ_ROLE)))
        self._no_reference = label("", "muted", wraps=True)
        self.more = IconButton("more", self.tr("More"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(self.tr("About the entry"))
        self._lay_out()
        self.tabs.currentChanged.connect(self._fill_tab)

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips, SPACE_S)
        for part in (*self._chips, self._seq):
            flow.addWidget(part)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(chips, 1)
        head.addWidget(self.is_markup)
        head.addWidget(self.more)
        reading = QWidget()
        read = QVBoxLayout(reading)
        read.setContentsMargins(0, SPACE_M, 0, 0)
        read.addWidget(self.text, 1)
        read.addWidget(self.attachments)
        referring = QWidget()
        refer = QVBoxLayout(referring)
        refer.setContentsMargins(0, SPACE_M, 0, 0)
        refer.addWidget(self._no_reference)
        refer.addWidget(self.references, 1)
        self.tabs.addTab(reading, self.tr("Text"))
        self.tabs.addTab(self.facts, self.tr("Origin"))
        self.tabs.addTab(self.learning, self.tr("Learning"))
        self.tabs.addTab(referring, self.tr("References"))
        column = QWidget()
        fit_to_text(column, most_width_px=COLUMN_PX)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_S)
        inner.addLayout(head)
        inner.addWidget(self._title)
        inner.addWidget(self._when)
        inner.addWidget(self.tabs, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_L)
        row.addWidget(column, 100)
        row.addStretch(1)

    @property
    def seq(self) -> int | None:
        """The entry that is shown."""
        return None if self._entry is None else self._entry.seq

    def show_actions(self, actions: EntryActions) -> None:
        """Offer what can be done with the entry."""
        self.more.setMenu(actions.menu)
        self.more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)

    def enter(self) -> None:
        """Put the cursor into the text."""
        self.tabs.setCurrentIndex(_TEXT)
        self.text.setFocus()

    def show_entry(self, found: Provenance) -> None:
        """Show an entry; what is usually Markdown begins formatted."""
        entry = self._entry = found.entry
        self._filled = set()
        self._show_head(found)
        self.attachments.show_attachments(found.attachments)
        self.facts.show_facts(found)
        is_markup = entry.kind in _MARKUP_KINDS or entry.origin is Origin.MODEL
        if self.is_markup.isChecked() == is_markup:
            self._show_text(is_markup)
        else:
            self.is_markup.setChecked(is_markup)
        self._fill_tab(self.tabs.currentIndex())

    def _show_head(self, found: Provenance) -> None:
        entry = found.entry
        self._kind.setText(kind_name(entry.kind))
        self._origin.setText(origin_name(entry.origin))
        self._taint.setText(self.tr("Holds text of others"))
        self._taint.setVisible(found.is_tainted and entry.origin is Origin.SELF)
        self._incognito.setText(self.tr("Incognito"))
        self._incognito.setVisible(bool(entry.meta.get("incognito")))
        self._seq.setText(self.tr("Entry {seq}").format(seq=entry.seq))
        title = one_line(str(entry.meta.get("title", "")))
        self._title.setText(title)
        self._title.setVisible(bool(title) and title not in entry.text[: 2 * len(title) + 10])
        written = shown_time(entry.time_utc_ns)
        self._when.setText(" · ".join(part for part in (written, one_line(entry.source)) if part))

    def _show_text(self, is_markup: bool) -> None:
        if self._entry is None:
            return
        if self._entry.is_redacted:
            self.text.show_plain(self.tr("This entry was redacted. That there was one remains; what it said is gone."))
        elif not self._entry.text:
            self.text.show_plain(self.tr("This entry holds facts but no text."))
        elif is_markup:
            self.text.show_markdown(self._entry.text)
        else:
            self.text.show_plain(self._entry.text)

    def _fill_tab(self, tab: int) -> None:
        entry = self._entry
        self.is_markup.setVisible(tab == _TEXT)
        if entry is None or tab in self._filled or tab not in {_LEARNING, _REFERENCES}:
            return
        self._filled.add(tab)
        seq, provenance = entry.seq, self._guardian.provenance
        if tab == _LEARNING:
            self.learning.begin()
            Operation(self, lambda _stop: provenance.learnt(seq)).success(partial(self._on_learnt, seq)).start()
        else:
            self.references.clear()
            self._no_reference.setText(self.tr("Looking…"))
            self._no_reference.show()
            Operation(self, lambda _stop: provenance.referring(seq)).success(partial(self._on_referring, seq)).start()

    def _on_learnt(self, seq: int, learnt: Learnt) -> None:
        if seq == self.seq:
            self.learning.show_learnt(learnt)

    def _on_referring(self, seq: int, references: list[Reference]) -> None:
        if seq != self.seq:
            return
        self._no_reference.setText(
            self.tr("Nothing refers to this entry: no answer cites it, and nobody judged or corrected it.")
        )
        self._no_reference.setVisible(not references)
        self.references.setVisible(bool(references))
        for one in references:
            item = QListWidgetItem(one_line(one.beginning) or kind_name(Kind(one.kind)))
            item.setData(DETAIL_ROLE, one_line(reference_said(one)))
            item.setData(_SEQ_ROLE, one.seq)
            self.references.addItem(item)
