"""The log as a timeline: how much there is when, what narrows it, every row of it, and one entry beside."""

from bisect import bisect_right
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.entries import Listed
from core.errors import GuardianError
from core.guardian import Guardian
from core.log.bins import Density
from core.log.timeline import Order, Timeline
from core.services.provenance import Provenance
from desktop.models.entries import EntriesModel
from desktop.models.words import shown_bin, shown_bin_shortly, shown_count
from desktop.operations import Operation
from desktop.pages.entry_actions import EntryActions
from desktop.pages.entry_panel import EntryPanel
from desktop.pages.log_filters import LogFilters
from desktop.pages.page import Done, Page
from desktop.pages.redact_dialog import RedactDialog
from desktop.state import remember
from desktop.widgets.density_strip import DensityStrip
from desktop.widgets.parts import EmptyState, button, label
from desktop.widgets.rows_view import RowsView
from desktop.widgets.theme import SPACE_M, SPACE_S, SPACE_XS, scaled

_DEBOUNCE_MS = 160
_LIST_PX = 380
_FIRST = 100  # rows that are shown while a long log is counted
_TITLES = 9  # dates below the strip, at most about so many


class LogPage(Page):
    """List what was written, the newest first, narrowed by words and filters, and show one entry beside the list."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self._asked = 0  # counts what was looked up, so that a late result of an earlier look-up is dropped
        self._opened = 0  # the same for entries
        self._query = ""  # what the rows that are shown were found by
        self._timeline: Timeline | None = None
        self._density = Density("", [], [])
        self.model = EntriesModel(self)
        self.model.rows_wanted.connect(self._on_rows_wanted)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search your log"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.filters = LogFilters()
        self.strip = DensityStrip(self.tr("Timeline"))
        self.view = RowsView(self.tr("Entries"))
        self.view.setModel(self.model)
        self.count = label("", "small")
        self.entry = EntryPanel(guardian)
        self.actions_of_entry = EntryActions(self)
        self.entry.show_actions(self.actions_of_entry)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MS)
        self._debounce.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.search, 1)
        head.addWidget(self.filters.button)
        head.addWidget(button(self.tr("Im&port…"), lambda: self.import_requested.emit(None)))
        top = QVBoxLayout()
        top.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_S)
        top.setSpacing(SPACE_S)
        top.addLayout(head)
        top.addWidget(self.filters)
        top.addWidget(self.strip)
        self._lists = QStackedWidget()
        self._nothing = EmptyState(
            "log",
            self.tr("Nothing here yet"),
            self.tr("What you capture, import and say is kept here, encrypted. Drop files here to import them."),
            self.tr("Import notes…"),
            other=self.tr("Capture a thought"),
        )
        self._no_match = EmptyState("search", "", "", self.tr("Clear the search"))
        self._hidden = EmptyState(
            "filter",
            self.tr("Nothing passes these filters"),
            self.tr("There are entries, but not of this kind, source or time."),
            self.tr("Clear the filters"),
        )
        for part in (self.view, self._nothing, self._no_match, self._hidden):
            self._lists.addWidget(part)
        self._readers = QStackedWidget()
        self._readers.addWidget(
            EmptyState("log", self.tr("Nothing chosen"), self.tr("Choose an entry to read it. Entries never change."))
        )
        self._readers.addWidget(self.entry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._make_splitter(), 1)
        self._drop_hint = label(self.tr("Drop files or folders to import them"), "heading")
        self._drop_hint.setParent(self)
        self._drop_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drop_hint.setAutoFillBackground(True)
        self._drop_hint.hide()

    def _make_splitter(self) -> QSplitter:
        column = QFrame()
        column.setProperty("role", "column")
        left = QVBoxLayout(column)
        left.setContentsMargins(0, 0, 0, SPACE_S)
        left.setSpacing(SPACE_XS)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
        foot.addWidget(self.count)
        left.addLayout(foot)
        left.addWidget(self._lists, 1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(column)
        splitter.addWidget(self._readers)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([scaled(_LIST_PX), 2 * scaled(_LIST_PX)])
        remember(splitter, "log/list")
        return splitter

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._debounce.start())
        self.search.returnPressed.connect(self._on_search_entered)
        self.filters.changed.connect(self.refresh)
        self.filters.sources_wanted.connect(self._on_sources_wanted)
        self.strip.scrubbed.connect(self._on_scrubbed)
        self.strip.range_chosen.connect(self._on_range_chosen)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.verticalScrollBar().valueChanged.connect(lambda _value: self._mark_place())
        self.view.opened.connect(self.entry.enter)
        self.view.search_requested.connect(self._focus_search)
        self.view.copy_requested.connect(self.actions_of_entry.copy_text)
        self.view.removal_requested.connect(self._on_redaction_requested)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu_requested)
        self._nothing.acted.connect(lambda: self.import_requested.emit(None))
        self._nothing.other_acted.connect(self.capture_requested)
        self._no_match.acted.connect(self.search.clear)
        self._hidden.acted.connect(self.filters.clear)
        self.entry.entry_requested.connect(self.show_entry)
        self.actions_of_entry.place_requested.connect(self.place_requested)
        self.actions_of_entry.redaction_requested.connect(self._on_redaction_requested)
        self.actions_of_entry.done.connect(self.done)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+F"), self, self._focus_search, context=context)

    def enter(self) -> None:
        """Refresh the list and put the cursor into the search."""
        self.refresh()
        self._focus_search()

    def show_entry(self, seq: int) -> None:
        """Show one entry, whether it is in the list or not."""
        self._open(seq)
        row = None if self._timeline is None else self._timeline.row_of(seq)
        if row is not None:
            self.view.go_to(row)

    def refresh(self) -> None:
        """List or search again."""
        self._debounce.stop()
        self._asked += 1
        query, wanted, order = self.search.text(), self.filters.wanted, self.filters.order
        bins = self.strip.most_bins

        def look_up() -> tuple[Timeline, Density]:
            timeline = self.guardian.recall.timeline(wanted, query, order)
            return timeline, timeline.density(bins)

        if self._timeline is None and not query and not self.filters.is_active:
            first = partial(self._on_newest, self._asked)
            Operation(self, lambda _stop: self.guardian.recall.newest(_FIRST)).success(first).start()
        Operation(self, lambda _stop: look_up()).success(partial(self._on_found, self._asked, query)).start()

    def _on_newest(self, asked: int, newest: Timeline | None) -> None:
        """Show the newest of a long log until all of it is known."""
        if newest is not None and asked == self._asked and self._timeline is None:
            self._timeline = newest
            self._show_rows(newest, keeps_place=False)
            self.count.setText(self.tr("Counting…"))

    def search_for(self, words: str) -> None:
        """Search the log for words."""
        self.search.setText(words)

    def _on_found(self, asked: int, query: str, found: tuple[Timeline, Density]) -> None:
        if asked != self._asked:
            return
        timeline, density = found
        before, was_query = self._timeline, self._query
        self._timeline, self._density, self._query = timeline, density, query
        if before is None or query != was_query or not timeline.holds_the_same_as(before):
            self._show_rows(timeline, keeps_place=before is not None and query == was_query)
        self.strip.show_bins(density.counts, self._say_bin, self._titles())
        self._mark_place()
        self._say_count()

    def _show_rows(self, timeline: Timeline, *, keeps_place: bool) -> None:
        chosen, top = self.entry.seq, self._seq_at(self.view.first_seen)
        self.model.show_rows(len(timeline))
        row = timeline.row_of(chosen) if chosen is not None else None
        if row is not None:
            self.view.go_to(row)
        first = timeline.row_of(top) if top is not None and keeps_place else None
        if first is not None and first > 0:
            self.view.show_from(first)
        elif row is None:
            self.view.scrollToTop()
        if len(timeline):
            self._lists.setCurrentWidget(self.view)
        elif self._query.strip():
            self._no_match.say(self.tr("No match"), self._why_no_match())
            self._lists.setCurrentWidget(self._no_match)
        else:
            self._lists.setCurrentWidget(self._hidden if self.filters.is_active else self._nothing)

    def _why_no_match(self) -> str:
        if self.filters.is_active:
            return self.tr("Every word of the search has to be in the entry, and the filters hide some entries.")
        return self.tr("Every word of the search has to be in the entry.")

    def _say_count(self) -> None:
        timeline = self._timeline
        if timeline is None:
            return
        if timeline.order is Order.BEST and len(timeline) < len(timeline.seqs):
            said = self.tr("The best {count} of {all}").format(
                count=shown_count(len(timeline)), all=shown_count(len(timeline.seqs))
            )
        else:
            said = self._counted(len(timeline))
        self.count.setText(said)

    def _counted(self, count: int) -> str:
        return self.tr("%n entries", "", count)

    def _seq_at(self, row: int) -> int | None:
        found = [] if self._timeline is None or row < 0 else self._timeline.window(row, 1)
        return found[0] if found else None

    # rows

    def _on_rows_wanted(self, first: int, count: int) -> None:
        timeline, query, asked = self._timeline, self._query, self._asked
        if timeline is None:
            self.model.give_up()
            return
        (
            Operation(self, lambda _stop: self.guardian.recall.listed(timeline, first, count, query))
            .success(partial(self._on_rows_listed, timeline, first))
            .failure(partial(self._on_rows_failed, asked))
            .start()
        )

    def _on_rows_listed(self, timeline: Timeline, first: int, rows: list[Listed]) -> None:
        if self._timeline is not None and timeline.holds_the_same_as(self._timeline):
            self.model.fill(first, rows)

    def _on_rows_failed(self, asked: int, error: GuardianError) -> None:
        if asked == self._asked:
            self._nothing.say(error.title, error.advice)
            self._lists.setCurrentWidget(self._nothing)

    # the strip

    def _say_bin(self, place: int) -> str:
        if not 0 <= place < len(self._density.counts):
            return ""
        when = shown_bin(self._density.unit, self._density.starts[place])
        return self.tr("{when}, {count}").format(when=when, count=self._counted(self._density.counts[place]))

    def _titles(self) -> list[tuple[int, str]]:
        starts, unit = self._density.starts[:-1], self._density.unit
        step = max(1, -(-len(starts) // _TITLES))
        return [(place, shown_bin_shortly(unit, starts[place])) for place in range(0, len(starts), step)]

    def _on_scrubbed(self, place: int) -> None:
        timeline, starts = self._timeline, self._density.starts
        if timeline is None or not 0 <= place < len(starts) - 1:
            return
        row = timeline.row_between(starts[place], starts[place + 1])
        row = timeline.row_at(starts[place + 1]) if row is None else row
        if row is not None:
            self.view.show_from(row)

    def _on_range_chosen(self, first: int, last: int) -> None:
        starts = self._density.starts
        if last + 1 < len(starts):
            self.filters.choose_span(starts[first], starts[last + 1])

    def _mark_place(self) -> None:
        timeline, row = self._timeline, self.view.first_seen
        if timeline is not None and 0 <= row < len(timeline) and self._density.counts:
            self.strip.mark(max(0, bisect_right(self._density.starts, timeline.time_of(row)) - 1))

    # one entry

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        seq = self._seq_at(current.row()) if current.isValid() else None
        if seq is not None and seq != self.entry.seq:
            self._open(seq)

    def _open(self, seq: int) -> None:
        self._opened += 1
        show = partial(self._on_opened, self._opened)
        Operation(self, lambda _stop: self.guardian.provenance.of(seq)).success(show).start()

    def _on_opened(self, opened: int, found: Provenance) -> None:
        if opened == self._opened:
            self.entry.show_entry(found)
            self.actions_of_entry.use(found.entry)
            self._readers.setCurrentWidget(self.entry)

    def _on_menu_requested(self, place: QPoint) -> None:
        if self.view.indexAt(place).isValid():
            self.actions_of_entry.menu.popup(self.view.viewport().mapToGlobal(place))

    def _on_redaction_requested(self) -> None:
        entry = self.actions_of_entry.entry
        if entry is not None and not entry.is_redacted:
            dialog = RedactDialog(self.guardian, entry, self)
            dialog.redacted.connect(self._on_redacted)
            dialog.open()

    def _on_redacted(self, seqs: list[int]) -> None:
        self.done.emit(Done(self.tr("Redacted for good: {count}.").format(count=self._counted(len(seqs)))))
        self.model.forget()
        if self.entry.seq is not None:
            self._open(self.entry.seq)
        self.refresh()

    def _on_sources_wanted(self) -> None:
        Operation(self, lambda _stop: self.guardian.recall.sources()).success(self.filters.show_sources).start()

    def _on_search_entered(self) -> None:
        if self._debounce.isActive():
            self.refresh()
        self.view.setFocus()
        if not self.view.currentIndex().isValid():
            self.view.go_to(0)

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    # files that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that files can be dropped."""
        if _paths(event):
            event.acceptProposedAction()
            self._drop_hint.setGeometry(self.rect())
            self._drop_hint.raise_()
            self._drop_hint.show()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Say no more."""
        self._drop_hint.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer to import what was dropped."""
        self._drop_hint.hide()
        if paths := _paths(event):
            event.acceptProposedAction()
            self.import_requested.emit(paths)


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
