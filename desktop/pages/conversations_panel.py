"""The list of conversations beside the chat."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from core.entries import Entry
from desktop.models.conversations import THREAD_ROLE, ConversationsModel
from desktop.widgets.parts import button, label
from desktop.widgets.rows import TwoLineDelegate
from desktop.widgets.theme import SPACE_M, SPACE_S

_WIDTH_PX = 230


class ConversationsPanel(QFrame):
    """Choose a conversation or begin one."""

    chosen = Signal(int)
    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "column")
        self.setFixedWidth(_WIDTH_PX)
        self._model = ConversationsModel(self)
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(self.tr("Conversations"))
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self._nothing = label(self.tr("Your conversations will be listed here."), "small", wraps=True)
        self._nothing.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_M, SPACE_S, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(button(self.tr("New conversation"), self.new_requested.emit))
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)

    def show_conversations(self, firsts: Sequence[Entry], current: int | None) -> None:
        """Show conversations and mark the one that is open."""
        self._model.replace(firsts)
        self._nothing.setVisible(not firsts)
        self.mark(current)

    def mark(self, thread: int | None) -> None:
        """Mark a conversation as the open one."""
        row = self._model.row_of(thread) if thread is not None else None
        if row is None:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
        else:
            self.view.setCurrentIndex(self._model.index(row))

    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(THREAD_ROLE))
