"""Do one thing over and over in one process while another does something else to the same vault."""

import itertools
import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

from acts import ATTACHED, BACKUP, NEW_PASSPHRASE, REDACTED, home
from races import CONTENDERS, Hold, Say, race
from recording import Recorder

from core.errors import GuardianError, LogDamaged
from core.guardian import Guardian
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB


def redacting(folder: Path, code: str) -> None:
    """Attach ever new files, and take back every other one."""
    file = folder / ATTACHED
    with Guardian.open(home(folder), code) as guardian:
        for number in itertools.count():
            file.write_text(f"attached {number}", encoding="utf-8")
            seq = guardian.capture.add(REDACTED, files=[file])
            if number % 2:
                guardian.redaction.redact([seq], "a slip")


def changing_the_passphrase(folder: Path, code: str) -> None:
    """Change the passphrase without end."""
    with Guardian.open(home(folder), code) as guardian:
        while True:
            guardian.keys.change_passphrase(code, NEW_PASSPHRASE, MIN_MEMORY_MIB)


def opening(folder: Path, code: str) -> str:
    """Open the vault; return what is wrong."""
    with Guardian.open(home(folder), code) as guardian:
        return "; ".join(guardian.damage)


def verifying(folder: Path, code: str) -> str:
    """Check all of the vault; return what is wrong, or that the other process was in the way."""
    with Guardian.open(home(folder), code) as guardian:
        try:
            return "; ".join(guardian.verify(2).problems)
        except LogDamaged:
            raise
        except GuardianError:
            return BUSY


def backing_up(folder: Path, code: str) -> str:
    """Make a backup and restore it; return what is wrong with it, or that the other process was in the way."""
    backup, back = folder / BACKUP, folder / "restored"
    with Guardian.open(home(folder), code) as guardian:
        try:
            guardian.backup.make(backup)
        except GuardianError as error:
            if error.title != "Another process is making a backup.":
                raise
            return BUSY
    Guardian.restore(backup, Home(back), lambda: code)
    with Guardian.open(Home(back), code) as guardian:
        wrong = guardian.verify(2).problems
    backup.unlink()
    shutil.rmtree(back)
    return "; ".join(wrong)


BUSY = "another process was in the way"
OTHERS: dict[str, Callable[[Path, str], None]] = {work.__name__: work for work in (redacting, changing_the_passphrase)}
WORKS: dict[str, Callable[[Path, str], str]] = {work.__name__: work for work in (opening, verifying, backing_up)}


def done_beside(folder: Path, code: str, work: str, other: str, count: str) -> None:
    """Do some work so many times beside another process; say what was wrong each time."""
    pid = os.fork()
    if pid == 0:
        OTHERS[other](folder, code)
    recorder, done = Recorder(), 0
    while done < int(count):
        wrong = WORKS[work](folder, code)
        if wrong != BUSY:
            recorder.mark(wrong)
            done += 1
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def opened_at_once(folder: Path, code: str) -> None:
    """Open one vault in two processes at the same moment; say what each finds wrong."""

    def take(say: Say, hold: Hold) -> None:
        try:
            with Guardian.open(home(folder), code) as guardian:
                say("; ".join(guardian.damage) or "sound")
                hold()
        except GuardianError as error:
            say(error.title)

    for said in race(take, answers=CONTENDERS, is_killed=False):
        Recorder().mark(said)


PROGRAMS = {program.__name__: program for program in (done_beside, opened_at_once)}
