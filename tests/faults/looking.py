"""Look at a log after a fault: is everything there that was promised, and nothing else?"""

from collections.abc import Container
from pathlib import Path

from programs import DATABASE, KEY, draft, text_of

from core.clock import SystemClock
from core.log.log import Log
from core.log.verify import check_log


def begin(folder: Path) -> Path:
    """Make a folder with an empty log."""
    folder.mkdir()
    Log.create(folder / DATABASE, KEY, SystemClock()).close()
    return folder


def look(folder: Path, promised: int, ends: Container[int] | None = None) -> int:
    """Open the log of a folder as the app does, check all of it, and append to it; return the seq it had come to.

    `ends` are the seqs that a transaction may end with, if not each.
    """
    path = folder / DATABASE
    log = Log.open(path, KEY, SystemClock())
    try:
        head = log.head_seq()
        found = [(entry.seq, entry.text) for entry in reversed(log.entries(limit=-1))]
        assert head >= promised, f"{promised} was promised, {head} is there"
        assert ends is None or head in ends, f"half a transaction: {head}"
        assert found == [(seq, text_of(seq)) for seq in range(1, head + 1)]
        assert check_log(log, path, 2) == []
        assert log.append(draft(head + 1)) == head + 1
        assert check_log(log, path, 0) == []
    finally:
        log.close()
    return head
