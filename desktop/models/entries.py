"""Entries of the log as rows: as many as there are, of which only those near what is seen are held."""

import re
from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from core.entries import Kind, Listed
from desktop.models.words import kind_name, shown_day
from desktop.widgets.rows import DETAIL_ROLE, SIDE_ROLE, one_line

BLOCK = 100  # rows that are read at once: more than are seen
_KEPT_BLOCKS = 40
_MOST_WANTED = 3  # blocks that may wait; of a fast scroll only the end is of interest
_MARKS = re.compile(r"\*\*|`|^#+ |^> ", re.MULTILINE)
_LOOKED_AT = 1_200  # characters of an entry: more than a row can show
_FACTUAL = frozenset({Kind.TRAINING_RUN, Kind.ADAPTER, Kind.PROMOTION, Kind.EVALUATION, Kind.ACTION, Kind.VERDICT})
SEQ_ROLE = int(Qt.ItemDataRole.UserRole) + 10
_Index = QModelIndex | QPersistentModelIndex


class EntriesModel(QAbstractListModel):
    """Show all rows of a timeline; those that are not here yet are empty, and are asked for as they are looked at."""

    rows_wanted = Signal(int, int)  # first row, count; they arrive through `fill`

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._blocks: OrderedDict[int, list[_Row]] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._coming: int | None = None
        self._asking = QTimer(self)  # once all rows of a frame were looked at
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many entries there are."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        say = _SAID.get(int(role))
        if say is None or not index.isValid():
            return None
        row = self._at(index.row())
        return "" if row is None else say(row)

    def _at(self, row: int) -> "_Row | None":
        """Return what a row shows, None if it is not here yet; then it is asked for."""
        if not 0 <= row < self._count:
            return None
        block = row // BLOCK
        rows = self._blocks.get(block)
        if rows is None:
            self._want(block)
            return None
        self._blocks.move_to_end(block)
        place = row - block * BLOCK
        return rows[place] if place < len(rows) else None

    def show_rows(self, count: int) -> None:
        """Show so many other rows; all of them have to come yet."""
        self.beginResetModel()
        self._count = count
        self._blocks.clear()
        self._wanted.clear()
        self._coming = None
        self.endResetModel()

    def fill(self, first: int, rows: Sequence[Listed]) -> None:
        """Take rows that were asked for."""
        block = first // BLOCK
        self._coming = None
        self._blocks[block] = [_Row(row) for row in rows]
        while len(self._blocks) > _KEPT_BLOCKS:
            self._blocks.popitem(last=False)
        if rows:
            self.dataChanged.emit(self.index(first), self.index(min(self._count, first + len(rows)) - 1))
        self._ask()

    def give_up(self) -> None:
        """Forget what was asked for, so that it can be asked for again."""
        self._coming = None
        self._wanted.clear()

    def forget(self) -> None:
        """Ask for all rows anew: what they say has changed."""
        self._blocks.clear()
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def _want(self, block: int) -> None:
        if block != self._coming:
            self._wanted[block] = None
            self._wanted.move_to_end(block)
            if len(self._wanted) > _MOST_WANTED:
                self._wanted.popitem(last=False)
            if not self._asking.isActive():  # beginning anew at each row, it might never come to ask
                self._asking.start()

    def _ask(self) -> None:
        if self._coming is None and self._wanted:
            self._coming, _ = self._wanted.popitem()
            self.rows_wanted.emit(self._coming * BLOCK, min(BLOCK, self._count - self._coming * BLOCK))


def headline(row: Listed) -> str:
    """Return what an entry is about in one line."""
    if row.is_redacted and not row.facts:
        return QCoreApplication.translate("EntriesModel", "Redacted")
    said = row.facts or row.title or row.beginning if row.kind in _FACTUAL else row.title or row.beginning or row.facts
    return one_line(_MARKS.sub("", said[:_LOOKED_AT])) or kind_name(row.kind)


def _detail(row: Listed) -> str:
    rest = one_line(_MARKS.sub("", row.beginning[:_LOOKED_AT])) if row.title and row.kind not in _FACTUAL else ""
    rest = rest.removeprefix(one_line(row.title)).strip()
    return " · ".join(part for part in (kind_name(row.kind), one_line(row.source), rest) if part)


class _Row:
    """What a row shows, put into words once: it is painted many times while one scrolls."""

    def __init__(self, listed: Listed) -> None:
        self.listed = listed

    @cached_property
    def headline(self) -> str:
        return headline(self.listed)

    @cached_property
    def detail(self) -> str:
        return _detail(self.listed)

    @cached_property
    def day(self) -> str:
        return shown_day(self.listed.time_utc_ns)

    @property
    def spoken(self) -> str:
        return f"{kind_name(self.listed.kind)}, {self.day}: {self.headline}"


_SAID: dict[int, Callable[[_Row], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): lambda row: row.headline,
    int(Qt.ItemDataRole.AccessibleTextRole): lambda row: row.spoken,
    DETAIL_ROLE: lambda row: row.detail,
    SIDE_ROLE: lambda row: row.day,
    SEQ_ROLE: lambda row: row.listed.seq,
}
