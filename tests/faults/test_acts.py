"""Kill and cut the power in the middle of what a principal does with a vault: it is done, or can be done again."""

import json
import random
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from acts import ACTS, ATTACHED_BYTES, BACKUP, EXPORT, NEW_PASSPHRASE, REDACTED, SALVAGED, home
from counts import times
from power_cut import Loss, lay_down, power_cuts
from recording import Nursery, marks
from starts import CODE, EMPTY, EMPTY_CODE, LOCKED_TEXTS, PASSPHRASE, SAMPLE, Start

from core.errors import WrongPassphrase
from core.guardian import Guardian
from core.paths import Home
from core.services.import_export import is_export
from core.vault.keys import PASSPHRASE as PASSPHRASE_SLOT
from core.vault.keys import unwrap

EXPECTED = json.loads(SAMPLE.with_name("format-1.expected.json").read_text(encoding="utf-8"))


def judge_migrated(guardian: Guardian, said: Sequence[str]) -> None:
    assert guardian.adapters.unsealed("adapter-sample")
    if said:
        assert (guardian.home.folder / "log.db.format-1").stat().st_size > 0


def judge_attached(guardian: Guardian, said: Sequence[str]) -> None:
    notes = [entry for entry in guardian.recall.entries(limit=-1) if entry.text.startswith("note ")]
    assert {entry.seq for entry in notes} >= {int(seq) for seq in said if seq != "end"}
    for entry in notes:
        (file,) = guardian.attachments.save(entry.seq, guardian.home.folder.parent / "saved")
        assert file.read_bytes() == bytes([int(entry.text[-1]) // 2]) * ATTACHED_BYTES


def judge_redacted(guardian: Guardian, said: Sequence[str]) -> None:
    texts = [entry.text for entry in guardian.recall.entries(limit=-1)]
    sealed = list(guardian.home.attachments.iterdir())
    if REDACTED in texts:
        assert not said
        assert guardian.recall.search(REDACTED)
        assert len(sealed) == 1
    else:
        assert guardian.recall.search(REDACTED) == []
        assert sealed == [], "what was redacted still lies in a sealed file"


def judge_merged(guardian: Guardian, _said: Sequence[str]) -> None:
    texts = [entry.text for entry in guardian.recall.entries(limit=-1)]
    assert sorted(text for text in texts if text.startswith("locked ")) == LOCKED_TEXTS
    assert list(guardian.home.inbox.iterdir()) == []


def judge_captured_locked(guardian: Guardian, said: Sequence[str]) -> None:
    texts = sorted(entry.text for entry in guardian.recall.entries(limit=-1) if entry.text.startswith("locked "))
    assert texts == LOCKED_TEXTS[: len(texts)]
    assert len(texts) >= len([line for line in said if line != "end"])
    assert list(guardian.home.inbox.glob("*.damaged")) == []


def judge_passphrase_changed(guardian: Guardian, said: Sequence[str]) -> None:
    (slot,) = guardian._vault.header.slots_of(PASSPHRASE_SLOT)
    opening = [text for text in (PASSPHRASE, NEW_PASSPHRASE) if unwrap(slot, text.encode(), guardian.vault_id)]
    assert opening in ([[NEW_PASSPHRASE]] if said else [[PASSPHRASE], [NEW_PASSPHRASE]])


JUDGES: dict[str, Callable[[Guardian, Sequence[str]], None]] = {
    "migrated": judge_migrated,
    "attached": judge_attached,
    "redacted": judge_redacted,
    "merged": judge_merged,
    "captured_locked": judge_captured_locked,
    "passphrase_changed": judge_passphrase_changed,
}


def repair(folder: Path, said: Sequence[str]) -> None:
    wrong = Guardian.repair(home(folder), CODE)  # whatever was done already
    assert not (wrong and said)


def look_at_salvaged(folder: Path, said: Sequence[str]) -> None:
    new = Home(folder / SALVAGED)
    if not new.header.exists():
        assert not said
        shutil.rmtree(new.folder, ignore_errors=True)
        Guardian.salvage(home(folder), CODE, new)
    judge_vault(new)
    assert Guardian.repair(home(folder), CODE)


def look_at_backup(folder: Path, said: Sequence[str]) -> None:
    if (folder / BACKUP).exists():
        Guardian.restore(folder / BACKUP, Home(folder / "restored"), lambda: CODE)
        judge_vault(Home(folder / "restored"))
    assert (folder / BACKUP).exists() or not said


def look_at_export(folder: Path, said: Sequence[str]) -> None:
    if not is_export(folder / EXPORT):
        assert not said
        with Guardian.open(home(folder), CODE) as guardian:
            shutil.rmtree(folder / EXPORT, ignore_errors=True)
            guardian.export.write(folder / EXPORT)
    empty, code = Home(folder / EMPTY), (folder / EMPTY_CODE).read_text(encoding="ascii")
    Guardian.import_export(folder / EXPORT, empty, lambda: code)
    judge_vault(empty, code)


def import_again(folder: Path, secret: str, said: Sequence[str]) -> None:
    with Guardian.open(home(folder), secret) as guardian:
        assert guardian.damage == []
        is_empty = not guardian.recall.entries(limit=1)
    if is_empty:
        assert not said
        Guardian.import_export(folder / EXPORT, home(folder), lambda: secret)


def restore(folder: Path, said: Sequence[str]) -> None:
    if not Guardian.has_vault(home(folder)):
        assert not said
        Guardian.restore(folder / BACKUP, home(folder), lambda: CODE)


BEFORE_OPENING: dict[str, Callable[[Path, Sequence[str]], None]] = {
    "repaired": repair,
    "salvaged": look_at_salvaged,
    "backed_up": look_at_backup,
    "restored": restore,
    "exported": look_at_export,
}


def judge(act: str, folder: Path, secret: str, said: Sequence[str]) -> None:
    """Open the vault as the next start does; everything in it is whole, and the act was done or not."""
    if act in BEFORE_OPENING:
        BEFORE_OPENING[act](folder, said)
    if act == "imported":
        import_again(folder, secret, said)
    if act == "rotated":
        secret = secret_after_rotation(folder, said)
    judge_vault(home(folder), secret, lambda guardian: JUDGES[act](guardian, said) if act in JUDGES else None)


def secret_after_rotation(folder: Path, said: Sequence[str]) -> str:
    """Return the former recovery code if it still opens the vault, otherwise the new passphrase."""
    try:
        Guardian.open(home(folder), CODE).close()
    except WrongPassphrase:
        return NEW_PASSPHRASE
    assert not said
    return CODE


def judge_vault(
    vault: Home, secret: str = CODE, judge_act: Callable[[Guardian], None] = lambda _guardian: None
) -> None:
    with Guardian.open(vault, secret) as guardian:
        texts = {str(seq): guardian.recall.entry(int(seq)).text for seq in EXPECTED["texts"]}
        assert texts == EXPECTED["texts"]
        check = guardian.verify(2)
        assert [problem for problem in check.problems if "it was written anew" not in problem] == []
        judge_act(guardian)
        assert guardian.capture.add("it goes on")


@times(3, 150)
@pytest.mark.parametrize("act", ACTS)
def test_death_in_an_act_leaves_it_done_or_to_be_done_again(
    nursery: Nursery, starts: dict[str, Start], scratch: Path, act: str, count: int
) -> None:
    choice, start = random.Random(act), starts[act]
    for number in range(count):
        folder = shutil.copytree(start.folder, scratch / str(number))
        call = choice.randint(1, start.calls)
        _, said = nursery.run("act_killed", folder, act, start.secret, call, choice.random())
        try:
            judge(act, folder, starts[act].secret, said)
        except Exception as error:
            raise AssertionError(f"killed in call {call} of {start.calls}: {error}") from error
        shutil.rmtree(folder)


@times(6, 300)
@pytest.mark.parametrize("act", ACTS)
def test_a_power_cut_in_an_act_leaves_it_done_or_to_be_done_again(
    nursery: Nursery,
    starts: dict[str, Start],
    scratch: Path,
    monkeypatch: pytest.MonkeyPatch,
    act: str,
    count: int,
) -> None:
    folder = shutil.copytree(starts[act].folder, scratch / "recorded")
    steps = nursery.record("act_recorded", folder, act, starts[act].secret)
    monkeypatch.setattr("core.clock._read_boot_id", lambda: "the next boot")
    for number, (cut, loss, files) in enumerate(power_cuts(steps, count, Loss, seed=5, start=starts[act].folder)):
        said = marks(steps[:cut])
        folder = scratch / str(number)
        lay_down(files, folder)
        try:
            judge(act, folder, starts[act].secret, said)
        except Exception as error:
            raise AssertionError(f"after step {cut} of {len(steps)} with {loss.value}: {error}") from error
        shutil.rmtree(folder)


@times(3, 60)
@pytest.mark.parametrize("act", ACTS)
def test_a_full_disk_leaves_an_act_done_or_to_be_done_again(
    nursery: Nursery, starts: dict[str, Start], scratch: Path, act: str, count: int
) -> None:
    choice, start = random.Random(act), starts[act]
    for number in range(count):
        folder = shutil.copytree(start.folder, scratch / str(number))
        room = choice.randint(0, start.growth)
        status, said = nursery.run("act_filled", folder, act, start.secret, room)
        assert status == 0, f"with room for {room} of {start.growth} bytes"
        try:
            judge(act, folder, start.secret, [line for line in said if line != "full"])
        except Exception as error:
            raise AssertionError(f"with room for {room} of {start.growth} bytes: {error}") from error
        shutil.rmtree(folder)
