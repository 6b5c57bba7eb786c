"""Look at a log after a fault: is everything there that was promised, and nothing else?"""

from collections.abc import Container
from contextlib import closing
from pathlib import Path

from programs import DATABASE, KEY, draft, text_of

from core.clock import Clock, SystemClock
from core.entries import Entry, Kind
from core.log.log import Log
from core.log.verify import check_log


class NextBoot(SystemClock):
    """The clock of a machine that was started again, as after a power cut."""

    def __init__(self, name: str = "second") -> None:
        super().__init__()
        self.boot_id = f"the {name} boot"


def begin(folder: Path) -> Path:
    """Make a folder with an empty log."""
    folder.mkdir()
    Log.create(folder / DATABASE, KEY, SystemClock()).close()
    return folder


def look(folder: Path, promised: int, clock: Clock, ends: Container[int] | None = None) -> int:
    """Open the log of a folder as the app does, check all of it, and append to it; return the seq it had come to.

    `ends` are the seqs that a transaction may end with, if not each. That a slot of the witness was torn and written
    anew may be reported; it costs nothing that was acknowledged.
    """
    path = folder / DATABASE
    with closing(Log.open(path, KEY, clock)) as log:
        assert log.damage == []
        entries = log.entries(limit=-1)[::-1]
        assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
        head = max((entry.seq for entry in entries if not is_note(entry)), default=0)
        assert head >= promised, f"{promised} was promised, {head} is there"
        assert ends is None or head in ends, f"half a transaction: {head}"
        assert all(entry.text == text_of(entry.seq) for entry in entries if not is_note(entry))
        assert check_log(log, path, 2) == log.mended
        next_seq = len(entries) + 1
        assert log.append(draft(next_seq)) == next_seq
    with closing(Log.open(path, KEY, clock)) as log:
        assert check_log(log, path, 0) == []
        assert log.head_seq() == next_seq
    return next_seq


def is_note(entry: Entry) -> bool:
    """Tell whether an entry is the log's own note that it mended its witness."""
    return entry.kind is Kind.INCIDENT and entry.text == "" and "mended" in entry.meta
