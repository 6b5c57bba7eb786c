"""Conversations as rows, each by the question that began it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.entries import Entry
from desktop.models.words import shown_day
from desktop.widgets.rows import DETAIL_ROLE, one_line

THREAD_ROLE = int(Qt.ItemDataRole.UserRole) + 11
_Index = QModelIndex | QPersistentModelIndex


class ConversationsModel(QAbstractListModel):
    """Show the first entries of conversations, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._firsts: list[Entry] = []

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many conversations there are."""
        return 0 if parent is not None and parent.isValid() else len(self._firsts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        if not index.isValid():
            return None
        first = self._firsts[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return one_line(first.text)
        if role == DETAIL_ROLE:
            return shown_day(first.time_utc_ns)
        if role == THREAD_ROLE:
            return first.seq
        return None

    def replace(self, firsts: Sequence[Entry]) -> None:
        """Show other conversations."""
        self.beginResetModel()
        self._firsts = list(firsts)
        self.endResetModel()

    def row_of(self, thread: int) -> int | None:
        """Return the row of a conversation."""
        return next((place for place, first in enumerate(self._firsts) if first.seq == thread), None)
