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
    """Furnish a folder for each act."""
    names = ("old", "today", "slip", "inbox", "blind", "backup", "export", "empty")
    old, today, slip, inbox, blind, backup, export, empty = (folder / name for name in names)
    shutil.copytree(SAMPLE, home(old).folder)
    shutil.copytree(old, today)
    Guardian.open(home(today), CODE).close()  # brings it to today's format
    for other in (slip, inbox, blind, export):
        shutil.copytree(today, other)
    _write_slip(slip)
    for text in LOCKED_TEXTS:
        Guardian.capture_while_locked(home(inbox), text, "")
    (home(blind).folder / "log.head").unlink()
    empty_code = _make_empty(empty)
    shutil.copytree(home(empty).folder, export / EMPTY)
    (export / EMPTY_CODE).write_text(empty_code, encoding="ascii")
    home(backup).folder.mkdir(parents=True)
    with Guardian.open(home(today), CODE) as guardian:
        guardian.backup.make(backup / BACKUP)
        guardian.export.write(empty / EXPORT)
    folders = {
        **{"attached": today, "redacted": slip, "migrated": old, "merged": inbox, "captured_locked": today},
        **{"passphrase_changed": today, "rotated": today, "repaired": blind, "salvaged": blind},
        **{"backed_up": today, "restored": backup, "exported": export},
    }
    starts = {act: _measured(nursery, act, start, CODE) for act, start in folders.items()}
    return starts | {"imported": _measured(nursery, "imported", empty, empty_code)}


def _write_slip(folder: Path) -> None:
    file = folder.with_suffix(".bin")
    file.write_bytes(bytes(ATTACHED_BYTES))
    with Guardian.open(home(folder), CODE) as guardian:
        guardian.capture.add(REDACTED, files=[file])


def _make_empty(folder: Path) -> str:
    folder.mkdir()
    guardian, code = Guardian.create(home(folder), PASSPHRASE, MIN_MEMORY_MIB)
    guardian.close()
    return code


def _measured(nursery: Nursery, act: str, start: Path, secret: str) -> Start:
    folder = shutil.copytree(start, start.with_name("measured"))
    steps = nursery.record("act_recorded", folder, act, secret)
    shutil.rmtree(folder)
    return Start(start, secret, len(steps), sum(len(step.data) for step in steps if step.action is Action.WRITE))
