"""The log in order of the time of its texts, narrowed by any filter, with every row and every bin counted.

What a filter asks about an entry (time, kind, origin, source, attachments, whether it was redacted) is held in memory,
some twenty bytes an entry, read once from the indexes and then followed as the log grows. So a list of a million
entries has an honest length, any row of it is known at once, and how many lie in a day is a matter of two look-ups.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeAlias

from core.entries import BOOK_KEEPING, Filter, Kind, Origin
from core.lazily import lazily
from core.log.bins import Density, bins_of
from core.log.database import Connection
from core.log.redact import redacted_seqs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = lazily("numpy")

_FETCHED = 20_000
_KINDS = list(Kind)
_ORIGINS = list(Origin)
_Numbers: TypeAlias = "NDArray[np.int64]"
_Flags: TypeAlias = "NDArray[np.bool_]"


class Order(StrEnum):
    """How a timeline is ordered; the best come first only where words are looked for."""

    NEWEST = "newest"
    OLDEST = "oldest"
    BEST = "best"


@dataclass(frozen=True)
class Timeline:
    """The entries that a filter lets through, at one state of the log: rows in their order, and times in theirs.

    `times` ascend and `seqs` go with them; `ranked` are the seqs in the order of the rows where that is another one.
    """

    times: _Numbers
    seqs: _Numbers
    order: Order = Order.NEWEST
    ranked: _Numbers | None = None

    def __len__(self) -> int:
        """Return how many entries there are."""
        return len(self.seqs) if self.ranked is None else len(self.ranked)

    def in_order(self, ranked: Sequence[int]) -> Timeline:
        """Return the same entries with these as its rows, in this order."""
        return Timeline(self.times, self.seqs, Order.BEST, np.array(ranked, np.int64))

    def window(self, first: int, count: int) -> list[int]:
        """Return the seqs of some rows."""
        first = max(0, first)
        if self.ranked is not None:
            return [int(seq) for seq in self.ranked[first : first + count]]
        if self.order is Order.OLDEST:
            return [int(seq) for seq in self.seqs[first : first + count]]
        end = len(self.seqs) - first
        return [int(seq) for seq in self.seqs[max(0, end - count) : max(0, end)][::-1]]

    def time_of(self, row: int) -> int:
        """Return when the text of a row was written. Raises IndexError if there is no such row."""
        if self.ranked is not None:
            return int(self.times[np.flatnonzero(self.seqs == self.ranked[row])[0]])
        return int(self.times[self._row(row)])  # turning rows twice gives places again

    def holds_the_same_as(self, other: Timeline) -> bool:
        """Tell whether another timeline has the same rows."""
        mine, others = (one.seqs if one.ranked is None else one.ranked for one in (self, other))
        return self.order is other.order and bool(np.array_equal(mine, others))

    def row_of(self, seq: int) -> int | None:
        """Return the row of an entry, None if it is not among them."""
        found = np.flatnonzero((self.seqs if self.ranked is None else self.ranked) == seq)
        return self._row(int(found[0])) if len(found) else None

    def row_at(self, time_utc_ns: int) -> int | None:
        """Return the row of the last text that was written before a time, else of the first one; None if rows are none.

        In another order than that of time it is the row of that entry all the same, None if that is none of the best.
        """
        if not len(self.seqs):
            return None
        place = max(0, int(np.searchsorted(self.times, time_utc_ns, side="left")) - 1)
        return self._row(place) if self.ranked is None else self.row_of(int(self.seqs[place]))

    def row_between(self, since_utc_ns: int, until_utc_ns: int) -> int | None:
        """Return the first row, in their order, of those that were written in a span of time, None if none was."""
        low, high = (int(place) for place in np.searchsorted(self.times, (since_utc_ns, until_utc_ns), side="left"))
        if low == high:
            return None
        if self.ranked is not None:
            found = np.flatnonzero(np.isin(self.ranked, self.seqs[low:high]))
            return int(found[0]) if len(found) else None
        return self._row(high - 1 if self.order is Order.NEWEST else low)

    def density(self, most_bins: int) -> Density:
        """Return how many entries there are in each hour, day, week, month or year, whichever gives few enough bins."""
        if not len(self.times):
            return Density("", [], [])
        unit, starts = bins_of(int(self.times[0]), int(self.times[-1]), most_bins)
        places = np.searchsorted(self.times, np.array(starts, np.int64), side="left")
        places[-1] = len(self.times)
        return Density(unit, starts, [int(count) for count in np.diff(places)])

    def _row(self, place: int) -> int:
        is_turned = self.ranked is None and self.order is Order.NEWEST
        return len(self.seqs) - 1 - place if is_turned else place


class Columns:
    """What filters ask about every entry, by its seq; `follow` brings it to the present state of the log."""

    def __init__(self) -> None:
        self.head = 0
        self._times = self._seqs = np.zeros(0, np.int64)  # in order of time, then of seq
        self._kinds = self._origins = np.zeros(1, np.uint8)
        self._attached = self._redacted = np.zeros(1, np.bool_)
        self._sources: NDArray[np.int32] | None = None  # read only once somebody asks for a source
        self._source_names: dict[str, int] = {}

    def follow(self, connection: Connection, head: int) -> None:
        """Read what was appended since."""
        if head == self.head:
            return
        rows = _numbers(connection, "SELECT time_utc_ns, seq FROM entry WHERE seq > ? ORDER BY seq", self.head, 2)
        if self.head == 0:
            statement = "SELECT time_utc_ns, seq FROM entry INDEXED BY entry_by_time WHERE seq > ?"
            rows = _numbers(connection, statement, 0, 2)
        self._insert(rows)
        for name in ("_kinds", "_origins", "_attached", "_redacted"):
            column = getattr(self, name)
            setattr(self, name, np.concatenate([column, np.zeros(head + 1 - len(column), column.dtype)]))
        self._read_kinds(connection)
        before, self.head = self.head, head
        if self._sources is not None:
            self._sources = self._read_sources(connection, self._sources, before)

    def sources(self, connection: Connection) -> dict[str, int]:
        """Return how many entries each source has."""
        counts = np.bincount(self._source_column(connection)[self._seqs], minlength=len(self._source_names))
        return {name: int(counts[number]) for name, number in self._source_names.items()}

    def timeline(
        self, connection: Connection, wanted: Filter, order: Order, matching: Sequence[int] | None
    ) -> Timeline:
        """Return the entries that a filter lets through, and of them, if that is given, only those that match."""
        flags = self.flags(connection, wanted)
        if matching is not None:
            found = np.fromiter(matching, np.int64, len(matching))
            matched = np.zeros_like(flags)
            matched[found[found <= self.head]] = True
            flags &= matched
        chosen = flags[self._seqs]
        if wanted.since_utc_ns is not None:
            chosen &= self._times >= wanted.since_utc_ns
        if wanted.until_utc_ns is not None:
            chosen &= self._times < wanted.until_utc_ns
        return Timeline(self._times[chosen], self._seqs[chosen], Order.NEWEST if order is Order.BEST else order)

    def flags(self, connection: Connection, wanted: Filter) -> _Flags:
        """Return, for each seq, whether a filter lets it through, whenever it was written."""
        kinds = wanted.kinds or {kind for kind in Kind if wanted.with_book_keeping or kind not in BOOK_KEEPING}
        flags: _Flags = np.isin(self._kinds, [_KINDS.index(kind) + 1 for kind in kinds])
        if wanted.origins:
            flags &= np.isin(self._origins, [_ORIGINS.index(origin) for origin in wanted.origins])
        if wanted.sources:
            column = self._source_column(connection)
            flags &= np.isin(column, [self._source_names.get(name, -2) for name in wanted.sources])
        for wish, marked in ((wanted.has_attachment, self._attached), (wanted.is_redacted, self._redacted)):
            if wish is not None:
                flags &= marked == wish
        return flags

    def _insert(self, rows: _Numbers) -> None:
        if self.head:  # the first time they come in order
            rows = rows[np.lexsort((rows[:, 1], rows[:, 0]))]
        places = np.searchsorted(self._times, rows[:, 0], side="right")
        self._times = np.insert(self._times, places, rows[:, 0])
        self._seqs = np.insert(self._seqs, places, rows[:, 1])

    def _read_kinds(self, connection: Connection) -> None:
        for number, kind in enumerate(_KINDS, 1):  # 0 is what a salvage left out
            statement = f"SELECT seq FROM entry INDEXED BY entry_by_kind WHERE kind = '{kind}' AND seq > ?"  # noqa: S608 - a word of ours
            self._kinds[_numbers(connection, statement, self.head, 1)[:, 0]] = number
        self._origins[self.head + 1 :] = _ORIGINS.index(Origin.SELF)
        for number, origin in enumerate(_ORIGINS):
            if origin is not Origin.SELF:
                statement = f"""
                    SELECT seq FROM entry INDEXED BY entry_by_origin
                    WHERE origin <> 'self' AND origin = '{origin}' AND kind IN ({_ALL_KINDS}) AND seq > ?
                """  # noqa: S608 - words of ours
                self._origins[_numbers(connection, statement, self.head, 1)[:, 0]] = number
        self._attached[:] = self._redacted[:] = False
        attached = _numbers(connection, "SELECT DISTINCT seq FROM attachment WHERE seq > ?", 0, 1)[:, 0]
        redacted = np.fromiter(chain(redacted_seqs(connection), _lost(connection)), np.int64)
        for column, seqs in ((self._attached, attached), (self._redacted, redacted)):
            column[seqs[seqs < len(column)]] = True

    def _source_column(self, connection: Connection) -> NDArray[np.int32]:
        if self._sources is None:
            self._sources = self._read_sources(connection, np.zeros(0, np.int32), 0)
        return self._sources

    def _read_sources(self, connection: Connection, known: NDArray[np.int32], after: int) -> NDArray[np.int32]:
        column = np.concatenate([known, np.full(self.head + 1 - len(known), -1, np.int32)])
        names = self._source_names
        with _fetched(connection, "SELECT seq, source FROM entry WHERE seq > ?", after) as batches:
            for rows in batches:
                for seq, name in rows:
                    column[seq] = names.setdefault(name, len(names))
        return column


def newest(connection: Connection, wanted: Filter, count: int) -> Timeline:
    """Return the newest texts of the kinds that are wanted, whatever else the filter says, by walking along time."""
    kinds = wanted.kinds or {kind for kind in Kind if wanted.with_book_keeping or kind not in BOOK_KEEPING}
    statement = f"""
        SELECT time_utc_ns, seq FROM entry INDEXED BY entry_by_time
        WHERE kind IN ({", ".join(f"'{kind}'" for kind in sorted(kinds))})
        ORDER BY time_utc_ns DESC, seq DESC LIMIT ?
    """  # noqa: S608 - words of ours
    rows = _numbers(connection, statement, count, 2)[::-1]
    return Timeline(rows[:, 0], rows[:, 1])


_ALL_KINDS = ", ".join(f"'{kind}'" for kind in _KINDS)


@contextmanager
def _fetched(connection: Connection, statement: str, value: int) -> Iterator[Iterator[list[tuple[Any, ...]]]]:
    """Yield rows in batches: a million of them are never held at once."""
    with closing(connection.execute(statement, (value,))) as found:
        yield iter(lambda: found.fetchmany(_FETCHED), [])


def _numbers(connection: Connection, statement: str, after: int, width: int) -> _Numbers:
    with _fetched(connection, statement, after) as batches:
        parts = [np.fromiter(chain.from_iterable(rows), np.int64).reshape(-1, width) for rows in batches]
    return np.concatenate(parts) if parts else np.zeros((0, width), np.int64)


def _lost(connection: Connection) -> Iterable[int]:
    """Yield the entries whose texts a salvage could not find."""
    rows = connection.execute("SELECT meta FROM entry WHERE kind = 'salvage'")
    for first, last in chain.from_iterable(json.loads(row[0]).get("missing_texts", []) for row in rows):
        yield from range(first, last + 1)
