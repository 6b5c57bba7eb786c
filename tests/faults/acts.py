"""What a principal does with a whole vault, from the outside, for children that may die in the middle of it.

Each act opens a vault with its recovery code, which costs no key derivation, and says aloud what it has done.
"""

from pathlib import Path

from recording import Recorder

from core.errors import GuardianError
from core.guardian import Guardian
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB

ATTACHED = "attached.bin"
ATTACHED_BYTES = 150_000
REDACTED = "zeppelin marzipan"
LOCKED_CAPTURES = 3
SALVAGED = "salvaged"
BACKUP = "backup.guardian"
EXPORT = "export"
NEW_PASSPHRASE = "five other plain words suffice"


def home(folder: Path) -> Home:
    """Return where the vault lies in the folder of an act; what comes out of it lies beside."""
    return Home(folder / "home")


def attached(folder: Path, code: str, recorder: Recorder) -> None:
    """Capture notes with files, one of them twice."""
    with Guardian.open(home(folder), code) as guardian:
        for number in range(3):
            file = folder.with_name(f"{folder.name}.{ATTACHED}")  # not on the disk that may be full
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
    with Guardian.open(home(folder), code) as guardian:
        guardian.keys.change_passphrase(code, NEW_PASSPHRASE, MIN_MEMORY_MIB)
        recorder.mark("changed")


def rotated(folder: Path, code: str, recorder: Recorder) -> None:
    """Give the vault new keys."""
    Guardian.rotate(home(folder), code, NEW_PASSPHRASE, MIN_MEMORY_MIB)
    recorder.mark("rotated")


def backed_up(folder: Path, code: str, recorder: Recorder) -> None:
    """Back the vault up, into a folder beside it."""
    with Guardian.open(home(folder), code) as guardian:
        recorder.mark(guardian.backup.make(folder / BACKUP).file)


def restored(folder: Path, code: str, recorder: Recorder) -> None:
    """Restore a vault that is gone from its backup."""
    Guardian.restore(folder / BACKUP, home(folder), lambda: code)
    recorder.mark("restored")


def repaired(folder: Path, code: str, recorder: Recorder) -> None:
    """Repair a vault whose witness is gone."""
    Guardian.repair(home(folder), code)
    recorder.mark("repaired")


def salvaged(folder: Path, code: str, recorder: Recorder) -> None:
    """Make a new vault of one whose witness is gone."""
    Guardian.salvage(home(folder), code, Home(folder / SALVAGED))
    recorder.mark("salvaged")


def exported(folder: Path, code: str, recorder: Recorder) -> None:
    """Export everything."""
    with Guardian.open(home(folder), code) as guardian:
        guardian.export.write(folder / EXPORT)
        recorder.mark("exported")


def imported(folder: Path, code: str, recorder: Recorder) -> None:
    """Import an export into an empty vault."""
    Guardian.import_export(folder / EXPORT, home(folder), lambda: code)
    recorder.mark("imported")


ACTS = {
    act.__name__: act
    for act in (
        *(attached, redacted, migrated, merged, captured_locked),
        *(passphrase_changed, rotated, repaired, salvaged, backed_up, restored, exported, imported),
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
    except GuardianError as error:
        if "disk" not in error.title:
            raise
        recorder.mark("full")


PROGRAMS = {program.__name__: program for program in (act_recorded, act_killed, act_filled)}
