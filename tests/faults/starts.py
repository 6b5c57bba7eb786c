"""The vaults that acts begin with, made of the sample vault, and what each act does to its own."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from acts import ATTACHED_BYTES, BACKUP, EXPORT, LOCKED_CAPTURES, REDACTED, home
from recording import Action, Nursery

from core.guardian import Guardian
from core.vault.keys import MIN_MEMORY_MIB

SAMPLE = Path(__file__).parents[1] / "data" / "vaults" / "format-1"
CODE = SAMPLE.with_name("format-1.recovery-code").read_text(encoding="ascii").strip()
PASSPHRASE = "four plain words suffice"
EMPTY, EMPTY_CODE = "empty", "empty.code"
LOCKED_TEXTS = [f"locked {number}" for number in range(LOCKED_CAPTURES)]


@dataclass(frozen=True)
class Start:
    """The folder that an act begins with, what opens its vault, how many calls it makes, how many bytes they add."""

    folder: Path
    secret: str
    calls: int
    growth: int


def make_starts(nursery: Nursery, folder: Path) -> dict[str, Start]:
    """Make of the sample vault: today's format, a slip of the pen, a full inbox, no witness, a backup, an export."""
    old, today, slip, inbox, blind, backup, empty, beside = (
        folder / name for name in ("old", "today", "slip", "inbox", "blind", "backup", "empty", "beside")
    )
    shutil.copytree(SAMPLE, home(old).folder)
    shutil.copytree(old, today)
    with Guardian.open(home(today), CODE):
        pass
    shutil.copytree(today, slip)
    (folder / "slip.bin").write_bytes(bytes(ATTACHED_BYTES))
    with Guardian.open(home(slip), CODE) as guardian:
        guardian.capture.add(REDACTED, files=[folder / "slip.bin"])
    shutil.copytree(today, inbox)
    for text in LOCKED_TEXTS:
        Guardian.capture_while_locked(home(inbox), text, "")
    shutil.copytree(today, blind)
    (home(blind).folder / "log.head").unlink()
    folders = {"migrated": old, "redacted": slip, "merged": inbox, "exported": beside}
    folders |= dict.fromkeys(
        ("attached", "captured_locked", "passphrase_changed", "rotated", "backed_up", "exported"), today
    )
    backup.mkdir()
    with Guardian.open(home(today), CODE) as guardian:
        guardian.backup.make(backup / BACKUP)
    home(backup).folder.mkdir()
    folders |= {"restored": backup}
    folders |= dict.fromkeys(("repaired", "salvaged"), blind)
    empty.mkdir()
    guardian, empty_code = Guardian.create(home(empty), PASSPHRASE, MIN_MEMORY_MIB)
    guardian.close()
    shutil.copytree(today, beside)
    shutil.copytree(home(empty).folder, beside / EMPTY)
    (beside / EMPTY_CODE).write_text(empty_code, encoding="ascii")
    with Guardian.open(home(today), CODE) as guardian:
        guardian.export.write(empty / EXPORT)
    starts = {act: _measured(nursery, act, start, CODE) for act, start in folders.items()}
    return starts | {"imported": _measured(nursery, "imported", empty, empty_code)}


def _measured(nursery: Nursery, act: str, start: Path, secret: str) -> Start:
    folder = shutil.copytree(start, start.with_name("measured"))
    steps = nursery.record("act_recorded", folder, act, secret)
    shutil.rmtree(folder)
    return Start(start, secret, len(steps), sum(len(step.data) for step in steps if step.action is Action.WRITE))
