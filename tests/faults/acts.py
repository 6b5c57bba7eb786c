"""What a principal does with a whole vault, from the outside, for children that may die in the middle of it.

Each act opens a vault with its recovery code, which costs no key derivation, and says aloud what it has done.
"""

import itertools
import os
import signal
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from recording import Recorder

from core.clock import SystemClock
from core.errors import DiskFull, GuardianError
from core.guardian import Guardian
from core.log.log import Log
from core.paths import Home
from core.vault.change import change_passphrase
from core.vault.keys import MIN_MEMORY_MIB
from core.vault.vault import open_vault

ATTACHED = "attached.bin"
ATTACHED_BYTES = 150_000
REDACTED = "zeppelin marzipan"
LOCKED_CAPTURES = 3
SALVAGED = "salvaged"
NEW_PASSPHRASE = "five other plain words suffice"


def home(folder: Path) -> Home:
    """Return where the vault lies in the folder of an act; what comes out of it lies beside."""
    return Home(folder / "home")


def attached(folder: Path, code: str, recorder: Recorder) -> None:
    """Capture notes with files, one of them twice."""
    with Guardian.open(home(folder), code) as guardian:
        for number in range(3):
            file = folder / ATTACHED
            file.write_bytes(bytes([number // 2]) * ATTACHED_BYTES)
            recorder.mark(str(guardian.capture.add(f"note {number}", files=[file])))


def redacted(folder: Path, code: str, recorder: Recorder) -> None:
    """Take back the note that the vault ends with."""
    with Guardian.open(home(folder), code) as guardian:
        seq = guardian.recall.entries(limit=1)[0].seq
        recorder.mark(str(guardian.redaction.redact([seq], "a slip").seq))


def migrated(folder: Path, code: str, recorder: Recorder) -> None:
    """Open a vault of an earlier format."""
    with Guardian.open(home(folder), code):
        recorder.mark("open")


def merged(folder: Path, code: str, recorder: Recorder) -> None:
    """Unlock a vault into which was captured while it was locked."""
    with Guardian.open(home(folder), code):
        recorder.mark("open")


def captured_locked(folder: Path, _code: str, recorder: Recorder) -> None:
    """Capture while the vault is locked."""
    for number in range(LOCKED_CAPTURES):
        Guardian.capture_while_locked(home(folder), f"locked {number}", "")
        recorder.mark(str(number))


def passphrase_changed(folder: Path, code: str, recorder: Recorder) -> None:
    """Change the passphrase, by the recovery code."""
    with (
        closing(open_vault(home(folder), code)) as opened,
        closing(Log.open(home(folder).log, opened.log_key, SystemClock())) as log,
    ):
        record = partial(_record, log)
        change_passphrase(opened, code, NEW_PASSPHRASE, MIN_MEMORY_MIB, record)
        recorder.mark("changed")


def repaired(folder: Path, code: str, recorder: Recorder) -> None:
    """Repair a vault whose witness is gone."""
    Guardian.repair(home(folder), code)
    recorder.mark("repaired")


def salvaged(folder: Path, code: str, recorder: Recorder) -> None:
    """Make a new vault of one whose witness is gone."""
    Guardian.salvage(home(folder), code, Home(folder / SALVAGED))
    recorder.mark("salvaged")


def _record(log: Log, generation: int, header: bytes) -> None:
    log.remember(generation=generation, header=header)


ACTS = {
    act.__name__: act
    for act in (
        *(attached, redacted, migrated, merged, captured_locked),
        *(passphrase_changed, repaired, salvaged),
    )
}


def act_recorded(folder: Path, name: str, code: str, trace: str) -> None:
    """Do one act, recorded."""
    recorder = Recorder()
    recorder.begin(folder, Path(trace))
    ACTS[name](folder, code, recorder)
    recorder.mark("end")


def act_killed(folder: Path, name: str, code: str, calls: str, share: str) -> None:
    """Do one act until SIGKILL comes in call number `calls`, in a write after that share of its bytes."""
    recorder = Recorder()
    recorder.begin(folder)
    recorder.kill_in(int(calls), float(share))
    ACTS[name](folder, code, recorder)


def act_filled(folder: Path, name: str, code: str, room: str) -> None:
    """Do one act on a disk that has room for so many bytes, and end it as an error of the app ends it."""
    recorder = Recorder()
    recorder.begin(folder)
    recorder.set_room(int(room))
    try:
        ACTS[name](folder, code, recorder)
    except DiskFull:
        recorder.mark("full")


def verified_beside_a_writer(folder: Path, code: str, count: str) -> None:
    """Check a vault over and over while another process attaches and redacts; say what is found wrong."""
    file = folder / ATTACHED
    pid = os.fork()
    if pid == 0:
        with Guardian.open(home(folder), code) as guardian:
            for number in itertools.count():
                file.write_text(f"attached {number}", encoding="utf-8")
                seq = guardian.capture.add(REDACTED, files=[file])
                if number % 2:
                    guardian.redaction.redact([seq], "a slip")
    recorder, checked = Recorder(), 0
    while checked < int(count):
        with Guardian.open(home(folder), code) as guardian, suppress(GuardianError):
            problems = guardian.verify(2).problems
            recorder.mark("; ".join(problems))
            checked += 1
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


PROGRAMS = {program.__name__: program for program in (act_recorded, act_killed, act_filled, verified_beside_a_writer)}
