"""Search and read the log."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.entries import Entry, Kind
from core.guardian import Guardian
from desktop.models.entries import SEQ_ROLE, EntriesModel, EntryRow
from desktop.models.words import kind_name
from desktop.operations import Operation
from desktop.pages.entry_panel import EntryPanel
from desktop.pages.page import Page
from desktop.widgets.parts import EmptyState, label
from desktop.widgets.rows import TwoLineDelegate
from desktop.widgets.theme import SPACE_M, SPACE_S

_PAGE = 60
_FOUND = 200
_DEBOUNCE_MS = 180
_LIST_PX = 350


class LogPage(Page):
    """List entries newest first, or those that match a search, and show one beside the list."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self._asked = 0  # counts what was looked up, so that a late result of an earlier look-up is dropped
        self.model = EntriesModel(self)
        self.model.more_wanted.connect(self._on_more_wanted)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search your log"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of entry"))
        self.kind.addItem(self.tr("All kinds"), None)
        for kind in Kind:
            self.kind.addItem(kind_name(kind), kind)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(self.tr("Entries"))
        self._count = label("", "small")
        self.entry = EntryPanel()
        self.entry.text.citation_activated.connect(self.show_entry)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MS)
        self._debounce.timeout.connect(self.refresh)
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._debounce.start())
        self.search.returnPressed.connect(self.view.setFocus)
        self.kind.currentIndexChanged.connect(lambda _index: self.refresh())
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Find),
            self,
            self._focus_search,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def _lay_out(self) -> None:
        column = QFrame()
        column.setProperty("role", "column")
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, 0)
        head.setSpacing(SPACE_S)
        head.addWidget(self.search)
        below = QHBoxLayout()
        below.addWidget(self.kind)
        below.addStretch()
        below.addWidget(self._count)
        head.addLayout(below)
        self._lists = QStackedWidget()
        self._nothing = EmptyState("search", "", "")
        self._lists.addWidget(self.view)
        self._lists.addWidget(self._nothing)
        left = QVBoxLayout(column)
        left.setContentsMargins(0, 0, 0, SPACE_S)
        left.setSpacing(SPACE_M)
        left.addLayout(head)
        left.addWidget(self._lists, 1)
        self._readers = QStackedWidget()
        self._readers.addWidget(
            EmptyState("log", self.tr("Nothing chosen"), self.tr("Choose an entry to read it. Entries never change."))
        )
        self._readers.addWidget(self.entry)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(column)
        splitter.addWidget(self._readers)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_PX, 3 * _LIST_PX])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)

    def enter(self) -> None:
        """Refresh the list and put the cursor into the search."""
        self.refresh()
        self._focus_search()

    def show_entry(self, seq: int) -> None:
        """Show one entry, whether it is in the list or not."""
        Operation(self, lambda _stop: self.guardian.recall.entry(seq)).success(self._show).start()
        row = self.model.row_of(seq)
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))

    def refresh(self) -> None:
        """List or search again."""
        self._debounce.stop()
        self._asked += 1
        query, kind = self.search.text().strip(), self._kind()
        look_up = partial(self._find, query, kind) if query else partial(self._list, kind, None)
        Operation(self, lambda _stop: look_up()).success(partial(self._on_listed, self._asked, query)).start()

    def _kind(self) -> Kind | None:
        chosen = self.kind.currentData()  # Qt gives back plain text for a text enumeration
        return None if chosen is None else Kind(chosen)

    def _list(self, kind: Kind | None, before_seq: int | None) -> list[EntryRow]:
        entries = self.guardian.recall.entries(limit=_PAGE, kind=kind, before_seq=before_seq)
        return [EntryRow(entry) for entry in entries]

    def _find(self, query: str, kind: Kind | None) -> list[EntryRow]:
        hits = self.guardian.recall.search(query, limit=_FOUND)
        rows = [EntryRow(self.guardian.recall.entry(hit.seq), hit.snippet) for hit in hits]
        return [row for row in rows if kind is None or row.entry.kind is kind]

    def _on_listed(self, asked: int, query: str, rows: list[EntryRow]) -> None:
        if asked != self._asked:
            return
        chosen = self.view.currentIndex().data(SEQ_ROLE)
        self.model.replace(rows, has_more=not query and len(rows) == _PAGE)
        self._lists.setCurrentIndex(0 if rows else 1)
        if query:
            self._nothing.say(self.tr("No match"), self.tr("Every word of the search has to be in the entry."))
            self._count.setText(self.tr("{count} found").format(count=len(rows)))
        else:
            self._nothing.say(
                self.tr("Nothing here yet"), self.tr("What you capture, import and say is kept here, encrypted.")
            )
            self._count.clear()
        row = self.model.row_of(chosen) if chosen is not None else None
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))

    def _on_more_wanted(self, before_seq: int) -> None:
        asked, kind = self._asked, self._kind()
        add = partial(self._on_more_listed, asked)
        Operation(self, lambda _stop: self._list(kind, before_seq)).success(add).ended(self.model.give_up).start()

    def _on_more_listed(self, asked: int, rows: list[EntryRow]) -> None:
        if asked == self._asked:
            self.model.append(rows, has_more=len(rows) == _PAGE)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._show(self.model.at(current.row()))

    def _show(self, entry: Entry) -> None:
        self.entry.show_entry(entry)
        self._readers.setCurrentIndex(1)

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()
