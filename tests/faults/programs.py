"""What the children of these tests do: real work on a real log, with each promise said aloud.

`recording.Nursery` has a child forked for each of these programs, under the recorder. The text of every entry follows
from its seq, so whoever looks at the log afterwards knows what must be there.
"""

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from recording import UNLIMITED, Recorder

from core import clock
from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.errors import GuardianError, LogDamaged
from core.files import replace_file
from core.log import database
from core.log.log import Import, Log
from core.log.verify import check_log
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB
from core.vault.vault import create_vault, finish_creation

KEY = bytes(range(32))
PASSPHRASE = "four plain words suffice"
DATABASE = "log.db"
BATCH = 100
IMPORT_BATCH = 40
KNOWN = 10  # so many of a batch were imported before
REPLACEMENTS = 5
VERSIONS_OF = 40  # so many items are imported in ever new versions

Work = Callable[[Log, Path], Iterator[int]]


def text_of(seq: int) -> str:
    """Return the text that entry `seq` must have: up to 2 KiB, some of it more than one page with its index."""
    source = random.Random(seq)
    words = (f"w{source.randrange(5000)}" for _ in range(source.choice((4, 20, 400))))
    return f"entry {seq}: {' '.join(words)}"


def draft(seq: int) -> Draft:
    """Make entry `seq`."""
    return Draft(Kind.CAPTURE, Origin.SELF, text_of(seq))


def append(log: Log, _path: Path) -> Iterator[int]:
    """Append one entry at a time."""
    seq = log.head_seq()
    while True:
        seq += 1
        assert log.append(draft(seq)) == seq
        yield seq


def append_all(log: Log, _path: Path) -> Iterator[int]:
    """Append hundreds of entries in one transaction."""
    while True:
        first = log.head_seq() + 1
        yield log.append_all([draft(seq) for seq in range(first, first + BATCH)])[-1]


def append_imports(log: Log, _path: Path) -> Iterator[int]:
    """Import batches: new contents, new versions of earlier items, and contents that are there already."""
    start = head = log.head_seq()
    while True:
        known = [_import(seq) for seq in range(max(start, head - KNOWN) + 1, head + 1)]
        new = [_import(seq) for seq in range(head + 1, head + 1 + IMPORT_BATCH)]
        assert log.append_imports([*known, *new])[: len(known)] == [None] * len(known)
        head = log.head_seq()
        yield head


def checkpoint(log: Log, path: Path) -> Iterator[int]:
    """Append a few entries, then bring the write-ahead log into the database, as a daily check does."""
    appending = append(log, path)
    while True:
        yield from (next(appending) for _ in range(7))
        problems = check_log(log, path, 1)
        assert problems == [], problems
        yield log.head_seq()


def reopen(log: Log, path: Path) -> Iterator[int]:
    """Append a few entries, close the log, which removes the write-ahead log, and open it again."""
    while True:
        appending = append(log, path)
        yield from (next(appending) for _ in range(5))
        log.close()
        log = Log.open(path, KEY, SystemClock())


def _import(seq: int) -> Import:
    made = Draft(Kind.IMPORT, Origin.SELF, text_of(seq), "markdown")
    return Import(made, f"content-{seq}", f"item-{seq % VERSIONS_OF}")


WORKS: dict[str, Work] = {work.__name__: work for work in (append, append_all, append_imports, checkpoint, reopen)}


def open_or_create(folder: Path) -> Log:
    """Open the log of a folder, or begin one."""
    path = folder / DATABASE
    return Log.open(path, KEY, SystemClock()) if path.exists() else Log.create(path, KEY, SystemClock())


def recorded(folder: Path, name: str, promises: str, trace: str) -> None:
    """Do work, from the creation of the log on, until so many promises were made; then leave without closing."""
    recorder = Recorder()
    recorder.begin(folder, Path(trace))
    log = open_or_create(folder)
    recorder.mark("0")
    work = WORKS[name](log, folder / DATABASE)
    for _ in range(int(promises)):
        recorder.mark(str(next(work)))


def recorded_after_a_power_cut(folder: Path, *arguments: str) -> None:
    """Go on with a log that a power cut has left, after another boot."""
    clock._read_boot_id = lambda: "the second boot"
    recorded(folder, *arguments)


def carelessly_recorded(folder: Path, *arguments: str) -> None:
    """Do the same with less syncing than the log ever does, to show that the simulation sees the difference."""
    database._SETTINGS = database._SETTINGS.replace("synchronous = FULL", "synchronous = NORMAL")
    recorded(folder, *arguments)


def created(folder: Path, trace: str) -> None:
    """Make a vault in a home, as the app does, and say when it counts."""
    recorder, home = Recorder(), Home(folder / "home")
    recorder.begin(folder, Path(trace))
    vault, _code = create_vault(home, PASSPHRASE, MIN_MEMORY_MIB)
    recorder.mark(vault.log_key.hex())
    Log.create(home.log, vault.log_key, SystemClock())
    finish_creation(vault)
    recorder.mark("finished")


def replaced(folder: Path, trace: str) -> None:
    """Replace one file over and over."""
    recorder = Recorder()
    recorder.begin(folder, Path(trace))
    for number in range(REPLACEMENTS):
        replace_file(folder / "file", bytes([number]) * 3000)
        recorder.mark(str(number))


def killed(folder: Path, name: str, calls: str, share: str) -> None:
    """Work until SIGKILL comes in call number `calls`, in a write after that share of its bytes."""
    recorder = Recorder()
    recorder.begin(folder)
    recorder.kill_in(int(calls), float(share))
    endless(folder, name)


def endless(folder: Path, name: str) -> None:
    """Work until somebody kills this process."""
    recorder = Recorder()
    for seq in WORKS[name](open_or_create(folder), folder / DATABASE):
        recorder.mark(str(seq))


def filled(folder: Path, name: str, room: str) -> None:
    """Work until the disk is full after so many bytes; then read, see that nothing can be written, and make room."""
    recorder, path = Recorder(), folder / DATABASE
    recorder.begin(folder)
    log = open_or_create(folder)
    head = log.head_seq()
    recorder.set_room(int(room))
    try:
        for seq in WORKS[name](log, path):
            recorder.mark(str(head := seq))
    except GuardianError:  # SQLite reports no room for some of its files as an error of the disk
        recorder.mark("full")
    recorder.set_room(0)
    for _ in range(2):
        found = log.entries(limit=-1)
        assert len(found) >= head
        assert all(entry.text == text_of(entry.seq) for entry in found)
        assert {hit.seq for hit in log.search("entry", -1)} == {entry.seq for entry in found}
        log.close()
        log = Log.open(path, KEY, SystemClock())
    with suppress(GuardianError):  # what fits into pages that are there already may still be appended
        while True:
            recorder.mark(str(log.append(draft(log.head_seq() + 1))))
    recorder.set_room(UNLIMITED)
    recorder.mark(str(log.append(draft(log.head_seq() + 1))))
    recorder.mark("goes on")


def broken(folder: Path, name: str, calls: str) -> None:
    """Work until the disk breaks in call number `calls`; say how the app put it."""
    recorder = Recorder()
    recorder.begin(folder)
    log = open_or_create(folder)
    recorder.break_in(int(calls))
    try:
        for seq in WORKS[name](log, folder / DATABASE):
            recorder.mark(str(seq))
    except GuardianError as error:
        recorder.mark(error.title)


def opened_when_full(folder: Path) -> None:
    """Open a log whose write-ahead log was left behind, on a full disk."""
    recorder = Recorder()
    recorder.begin(folder)
    recorder.set_room(0)
    try:
        log = Log.open(folder / DATABASE, KEY, SystemClock())
        assert log.damage == [], log.damage
        recorder.mark(str(len(log.entries(limit=-1))))
    except LogDamaged:
        raise
    except GuardianError:
        recorder.mark("full")


PROGRAMS = {
    program.__name__: program
    for program in (
        *(recorded, recorded_after_a_power_cut, carelessly_recorded, created, replaced),
        *(filled, broken, opened_when_full, killed, endless),
    )
}
