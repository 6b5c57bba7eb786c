"""The list of conversations beside the chat."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from core.guardian import Guardian
from desktop.models.conversations import (
    SEQ_ROLE,
    THREAD_ROLE,
    ConversationRow,
    ConversationsModel,
    row_of_entry,
    row_of_hit,
)
from desktop.operations import Operation
from desktop.widgets.parts import button, label, name_list
from desktop.widgets.rows import TwoLineDelegate
from desktop.widgets.theme import SPACE_M, SPACE_S, fit_to_text

_WIDTH_PX = 230
_PAGE = 60
_FOUND = 60
_DEBOUNCE_MS = 180


class ConversationsPanel(QFrame):
    """Choose a conversation, search for one, or begin one."""

    chosen = Signal(int, object)  # a conversation, and the turn that was found in it, if it was searched for
    new_requested = Signal()
    entry_requested = Signal(int)

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guardian = guardian
        self._current: int | None = None
        self._asked = 0  # counts what was looked up, so that a late result of an earlier look-up is dropped
        self.setProperty("role", "column")
        fit_to_text(self, width_px=_WIDTH_PX)
        self.model = ConversationsModel(self)
        self.model.more_wanted.connect(self._on_more_wanted)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search conversations"))
        self.search.setAccessibleName(self.tr("Search conversations"))
        self.search.setClearButtonEnabled(True)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        name_list(self.view, self.tr("Conversations"))
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        in_log = QAction(self.tr("Show in the log"), self.view)
        in_log.triggered.connect(self._on_log_wanted)
        self.view.addAction(in_log)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._nothing = label("", "small", wraps=True)
        self._nothing.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MS)
        self._debounce.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _text: self._debounce.start())
        self.search.returnPressed.connect(self._on_search_entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_M, SPACE_S, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(button(self.tr("&New conversation"), self.new_requested.emit))
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)

    def refresh(self) -> None:
        """List or search again."""
        self._debounce.stop()
        self._asked += 1
        words = self.search.text().strip()
        look_up = partial(self._find, words) if words else partial(self._list, None)
        Operation(self, lambda _stop: look_up()).success(partial(self._on_listed, self._asked, words)).start()

    def focus_search(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus()
        self.search.selectAll()

    def mark(self, thread: int | None) -> None:
        """Mark a conversation as the open one."""
        self._current = thread
        row = self.model.row_of(thread) if thread is not None else None
        if row is None:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
        else:
            self.view.setCurrentIndex(self.model.index(row))

    def _list(self, before_seq: int | None) -> list[ConversationRow]:
        return [row_of_entry(first) for first in self.guardian.conversations.conversations(_PAGE, before_seq)]

    def _find(self, words: str) -> list[ConversationRow]:
        return [row_of_hit(hit) for hit in self.guardian.conversations.search(words, _FOUND)]

    def _on_listed(self, asked: int, words: str, rows: list[ConversationRow]) -> None:
        if asked != self._asked:
            return
        self.model.replace(rows, has_more=not words and len(rows) == _PAGE)
        self._nothing.setText(
            self.tr("Nothing found. Every word has to be in one question or answer.")
            if words
            else self.tr("Your conversations will be listed here.")
        )
        self._nothing.setVisible(not rows)
        self.mark(self._current)

    def _on_more_wanted(self, before_seq: int) -> None:
        add = partial(self._on_more_listed, self._asked)
        Operation(self, lambda _stop: self._list(before_seq)).success(add).start()

    def _on_more_listed(self, asked: int, rows: list[ConversationRow]) -> None:
        if asked == self._asked:
            self.model.append(rows, has_more=len(rows) == _PAGE)

    def _on_search_entered(self) -> None:
        self.view.setFocus()
        first = next((row for row in range(self.model.rowCount()) if self._thread(row) is not None), None)
        if first is not None and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(first))

    def _thread(self, row: int) -> int | None:
        thread: int | None = self.model.index(row).data(THREAD_ROLE)
        return thread

    def _on_chosen(self, index: QModelIndex) -> None:
        thread = index.data(THREAD_ROLE)
        if thread is not None:
            self.chosen.emit(thread, index.data(SEQ_ROLE))

    def _on_log_wanted(self) -> None:
        thread = self.view.currentIndex().data(THREAD_ROLE)
        if thread is not None:
            self.entry_requested.emit(thread)
