"""What a run of daydreaming has found so far, kept in the vault so that nothing interrupts it for good.

Only here, and not in the log, lies what never reaches the principal; the end of a run removes it with the same
transaction that appends the best as entries.
"""

from collections.abc import Collection, Sequence

import msgspec

from core.daydream.nouns import Candidate
from core.entries import Draft
from core.log.log import Log, put_state

_NAME = "dream pool"
_NOTHING = b""


class Pool(msgspec.Struct, frozen=True):
    """A run that goes on or was interrupted: what it did and found; times in nanoseconds, `seconds` it has worked."""

    run: str
    began_utc_ns: int
    seconds: float = 0.0
    pairs: int = 0
    asked: int = 0
    tokens: int = 0
    writing_s: float = 0.0
    watt_hours: float | None = None
    dropped: dict[str, int] = {}
    candidates: list[Candidate] = []
    open_ends: list[int] = []  # entries whose promises and dates were looked at


class PoolFile:
    """Keep the pool."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def read(self) -> Pool | None:
        """Return what an interrupted run has left, without what rests on entries that were redacted since."""
        content = self._log.state(_NAME)
        if not content:
            return None
        pool = msgspec.json.decode(content, type=Pool)
        gone = self._log.redacted()
        return msgspec.structs.replace(pool, candidates=[one for one in pool.candidates if _is_whole(one, gone)])

    def write(self, pool: Pool) -> None:
        """Keep it. Raises DiskFull, LogDamaged."""
        self._log.remember(**{_NAME: msgspec.json.encode(pool)})

    def forget(self) -> None:
        """Remove what is kept."""
        if self._log.state(_NAME):
            self._log.remember(**{_NAME: _NOTHING})

    def end(self, drafts: Sequence[Draft]) -> list[int]:
        """Append what the principal is shown and remove the pool, all or nothing; return the seqs."""
        with self._log.appending() as appender:
            seqs = [appender.append(draft) for draft in drafts]
            put_state(appender.connection, _NAME, _NOTHING)
        return seqs


def _is_whole(candidate: Candidate, redacted: Collection[int]) -> bool:
    return not any(seq in redacted for seq in candidate.sources)
