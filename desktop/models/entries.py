"""Entries of the log as rows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.entries import Entry
from desktop.models.words import kind_name, shown_day
from desktop.widgets.rows import DETAIL_ROLE, SIDE_ROLE, one_line

_MARKS = re.compile(r"\*\*|`|^#+ |^> ", re.MULTILINE)
SEQ_ROLE = int(Qt.ItemDataRole.UserRole) + 10
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class EntryRow:
    """An entry with the part of it to show, if it was found by a search."""

    entry: Entry
    snippet: str = ""


class EntriesModel(QAbstractListModel):
    """Show entries newest first and ask for more of them as the view scrolls on."""

    more_wanted = Signal(int)  # before this seq

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[EntryRow] = []
        self._has_more = False
        self._is_waiting = False

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many entries are loaded."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        entry = row.entry
        if role == Qt.ItemDataRole.DisplayRole:
            return _headline(row)
        if role == DETAIL_ROLE:
            return " · ".join(part for part in (kind_name(entry.kind), entry.source) if part)
        if role == SIDE_ROLE:
            return shown_day(entry.time_utc_ns)
        if role == SEQ_ROLE:
            return entry.seq
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{kind_name(entry.kind)}, {shown_day(entry.time_utc_ns)}: {_headline(row)}"
        return None

    def canFetchMore(self, parent: _Index) -> bool:
        """Tell whether older entries exist."""
        return not parent.isValid() and self._has_more and not self._is_waiting

    def fetchMore(self, parent: _Index) -> None:
        """Ask for the next older entries; they arrive through `append`."""
        if self.canFetchMore(parent) and self._rows:
            self._is_waiting = True
            self.more_wanted.emit(self._rows[-1].entry.seq)

    def replace(self, rows: Sequence[EntryRow], *, has_more: bool) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._has_more = has_more
        self._is_waiting = False
        self.endResetModel()

    def append(self, rows: Sequence[EntryRow], *, has_more: bool) -> None:
        """Add the rows that were asked for."""
        self._is_waiting = False
        self._has_more = has_more
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()

    def give_up(self) -> None:
        """Forget that rows were asked for, so that they can be asked for again."""
        self._is_waiting = False

    def at(self, row: int) -> Entry:
        """Return the entry of a row."""
        return self._rows[row].entry

    def row_of(self, seq: int) -> int | None:
        """Return the row of an entry, if it is loaded."""
        return next((place for place, row in enumerate(self._rows) if row.entry.seq == seq), None)


def _headline(row: EntryRow) -> str:
    title = str(row.entry.meta.get("title", ""))
    return one_line(_MARKS.sub("", row.snippet or title or row.entry.text))
