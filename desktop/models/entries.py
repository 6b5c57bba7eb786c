"""Entries of the log as rows."""

import re
from collections.abc import Callable, Sequence
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
        say = _SAID.get(int(role))
        return say(self._rows[index.row()]) if say is not None and index.isValid() else None

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


def _detail(row: EntryRow) -> str:
    return " · ".join(part for part in (kind_name(row.entry.kind), row.entry.source) if part)


def _spoken(row: EntryRow) -> str:
    return f"{kind_name(row.entry.kind)}, {shown_day(row.entry.time_utc_ns)}: {_headline(row)}"


_SAID: dict[int, Callable[[EntryRow], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): _headline,
    int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
    DETAIL_ROLE: _detail,
    SIDE_ROLE: lambda row: shown_day(row.entry.time_utc_ns),
    SEQ_ROLE: lambda row: row.entry.seq,
}
