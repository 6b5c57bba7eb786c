"""What can be dreamt about: entries that people wrote, how long each was out of sight, and how often it was used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from core.corpus.marks import marked
from core.corpus.pieces import of_document, whole_edits
from core.corpus.rules import GENERATED
from core.daydream.distance import words
from core.daydream.nouns import Seed
from core.entries import Entry, Kind, Origin
from core.errors import GuardianError
from core.guard.origin import is_tainted, own_words
from core.lazily import lazily
from core.log import listing
from core.log.database import Connection
from core.log.log import Log
from core.log.redact import redacted_seqs
from core.services.feedback import standing_correction

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = lazily("numpy")

_Numbers: TypeAlias = "NDArray[np.int64]"

LEAST_WORDS = 8  # of scripts without spaces: nine characters in a row
_DAY_NS = 86_400 * 10**9
_KEPT = 4096  # texts
_FETCHED = 20_000
# The third is 0, -1 for what was captured incognito, or the entry whose place this one took: the earlier version of an
# import, or the question that was put in other words.
_WRITTEN = """
    SELECT seq, time_utc_ns, CASE WHEN meta = '{}' THEN 0 WHEN instr(meta, '"incognito":true') THEN -1
        ELSE CAST(coalesce(meta ->> '$.supersedes', iif(kind = 'chat', meta ->> '$.edits', 0), 0) AS INTEGER) END
    FROM entry NOT INDEXED
    WHERE kind IN ('capture', 'chat', 'import', 'document', 'correction') AND origin <> 'model' ORDER BY seq
"""
# What a person was shown rests on these; commentary and what a model only looked at was seen by nobody.
_USED = """
    SELECT cited.value, count(*), max(e.time_utc_ns)
    FROM entry e INDEXED BY entry_by_kind,
        json_each(e.meta, iif(e.kind IN ('insight', 'question'), '$.from', '$.citations')) cited
    WHERE e.kind IN ('answer', 'draft', 'document', 'correction', 'insight', 'question')
        AND cited.type = 'integer' GROUP BY cited.value
"""
_EDITED = """
    SELECT thread, count(*), max(time_utc_ns) FROM entry INDEXED BY entry_by_kind
    WHERE kind = 'edit' AND origin = 'self' AND thread IS NOT NULL GROUP BY thread
"""


class SeedService:
    """Read from the log what daydreaming may begin with."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def read(self, now_utc_ns: int) -> Seeds:
        """Return everything that could be dreamt about as it is now; texts are read when they are asked for."""
        with self._log.reading() as connection:
            rows = _numbers(connection, _WRITTEN, 3)
            out = np.concatenate([rows[rows[:, 2] > 0, 2], np.fromiter(redacted_seqs(connection), np.int64)])
            rows = rows[(rows[:, 2] >= 0) & ~np.isin(rows[:, 0], out)]
            seqs, seen, uses = rows[:, 0], rows[:, 1].copy(), np.zeros(len(rows), np.int64)
            for statement in (_USED, _EDITED):
                used = _numbers(connection, statement, 3)
                places = np.searchsorted(seqs, used[:, 0])
                is_here = np.isin(used[:, 0], seqs)
                uses[places[is_here]] += used[is_here, 1]
                seen[places[is_here]] = np.maximum(seen[places[is_here]], used[is_here, 2])
        elapsed_ns = np.maximum(now_utc_ns - np.maximum(seen, 0), 0)  # a clock that was set back makes nothing younger
        return Seeds(self._log, seqs, elapsed_ns / _DAY_NS, uses)


class Seeds:
    """Entries by their places: `elapsed_days` since each was written, changed or last used, `uses` how often it was.

    Whether one is fit to be dreamt about is known for sure only when its text is read.
    """

    def __init__(self, log: Log, seqs: _Numbers, elapsed_days: NDArray[np.float64], uses: _Numbers) -> None:
        self._log = log
        self.seqs = seqs
        self.elapsed_days = elapsed_days
        self.uses = uses
        self.seed = lru_cache(_KEPT)(self._seed)

    def __len__(self) -> int:
        """Return how many entries there are."""
        return len(self.seqs)

    def of(self, seq: int) -> Seed | None:
        """Return what may be read of the entry with this seq; None if it is not here or not fit."""
        place = int(np.searchsorted(self.seqs, seq))
        return self.seed(place) if self._is_at(place, seq) else None

    def alike(self, telling: Sequence[str], count: int) -> list[int]:
        """Return the places of entries that hold some of these words, by the word index, the best first."""
        match = " OR ".join(f'"{word}"' for word in telling if word.isalnum())
        seqs = [hit.seq for hit in self._log.search(match, count)] if match else []
        places = np.searchsorted(self.seqs, seqs).tolist()
        return [place for place, seq in zip(places, seqs, strict=True) if self._is_at(place, seq)]

    def _is_at(self, place: int, seq: int) -> bool:
        return place < len(self.seqs) and int(self.seqs[place]) == seq

    def _seed(self, place: int) -> Seed | None:
        """Return what may be read of an entry; None if that is nothing, or too little to say anything."""
        seq = int(self.seqs[place])
        with self._log.reading() as connection:
            entry = listing.entry(connection, seq)
            if entry is None or entry.is_redacted or entry.meta.get("incognito"):
                return None
            text = _own_of_document(connection, entry) if entry.kind is Kind.DOCUMENT else _readable(entry)
            if entry.kind is Kind.CORRECTION and not _stands(connection, entry):
                return None
        text = text.strip()
        if sum(1 for _ in words(text)) < LEAST_WORDS:
            return None
        title = str(entry.meta.get("title") or "")
        return Seed(seq, entry.time_utc_ns, text, is_tainted(entry), title, entry.source)


def _readable(entry: Entry) -> str:
    """Return the principal's own words, of others all that they wrote themselves."""
    if entry.origin is Origin.SELF:
        return own_words(entry)
    generated = [span for span in entry.meta.get("not_own", []) if GENERATED.name in span[2:]]
    return own_words(replace(entry, meta={"not_own": generated}))


def _own_of_document(connection: Connection, document: Entry) -> str:
    """Return what the principal wrote of the newest version of a document; empty if its versions do not fit."""
    edits = whole_edits(document, listing.entries(connection, -1, listing.Wanted([Kind.EDIT], thread=document.seq)))
    try:
        pieces = of_document(document, edits, marked([document, *edits]))
    except GuardianError:
        return ""
    return "".join(piece.text if piece.is_own else "\n" for piece in pieces)


def _stands(connection: Connection, correction: Entry) -> bool:
    standing = standing_correction(listing.judging(connection, [correction.meta["judges"]]))
    return standing is not None and standing.seq == correction.seq


def _numbers(connection: Connection, statement: str, width: int) -> _Numbers:
    def batches() -> Iterator[list[tuple[int, ...]]]:
        with closing(connection.execute(statement)) as found:
            yield from iter(lambda: found.fetchmany(_FETCHED), [])

    parts = [np.fromiter(chain.from_iterable(rows), np.int64).reshape(-1, width) for rows in batches()]
    return np.concatenate(parts) if parts else np.zeros((0, width), np.int64)
