"""The vaults that acts begin with, made of the sample vault, and what each act does to its own."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from acts import ATTACHED_BYTES, LOCKED_CAPTURES, REDACTED
from recording import Action, Nursery

from core.guardian import Guardian
from core.paths import Home

SAMPLE = Path(__file__).parents[1] / "data" / "vaults" / "format-1"
CODE = SAMPLE.with_name("format-1.recovery-code").read_text(encoding="ascii").strip()
PASSPHRASE = "four plain words suffice"
LOCKED_TEXTS = [f"locked {number}" for number in range(LOCKED_CAPTURES)]


@dataclass(frozen=True)
class Start:
    """The folder that an act begins with, how many calls it makes there, and about how many bytes they add."""

    folder: Path
    calls: int
    growth: int


def make_starts(nursery: Nursery, folder: Path) -> dict[str, Start]:
    """The sample vault; in today's format; with a slip of the pen at its end; with a full inbox; without a witness."""
    old, today, slip, inbox, blind = (folder / name for name in ("old", "today", "slip", "inbox", "blind"))
    shutil.copytree(SAMPLE, old)
    shutil.copytree(SAMPLE, today)
    with Guardian.open(Home(today), CODE):
        pass
    shutil.copytree(today, slip)
    (folder / "slip.bin").write_bytes(bytes(ATTACHED_BYTES))
    with Guardian.open(Home(slip), CODE) as guardian:
        guardian.capture.add(REDACTED, files=[folder / "slip.bin"])
    shutil.copytree(today, inbox)
    for text in LOCKED_TEXTS:
        Guardian.capture_while_locked(Home(inbox), text, "")
    shutil.copytree(today, blind)
    (blind / "log.head").unlink()
    folders = {"migrated": old, "redacted": slip, "merged": inbox}
    folders |= dict.fromkeys(("attached", "captured_locked", "passphrase_changed"), today)
    folders |= dict.fromkeys(("repaired", "salvaged"), blind)
    return {act: _measured(nursery, act, start) for act, start in folders.items()}


def _measured(nursery: Nursery, act: str, start: Path) -> Start:
    folder = shutil.copytree(start, start.with_name("measured") / "home")
    steps = nursery.record("act_recorded", folder, act, CODE)
    shutil.rmtree(folder.parent)
    return Start(start, len(steps), sum(len(step.data) for step in steps if step.action is Action.WRITE))
