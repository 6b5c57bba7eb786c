"""Cut the power at any point of a recorded run: what was acknowledged is there, and the log goes on."""

import shutil
from pathlib import Path

import pytest
from counts import times
from looking import NextBoot, look
from power_cut import Loss, lay_down, power_cuts
from programs import PASSPHRASE, REPLACEMENTS, WORKS
from recording import Nursery, Step, marks

from core.log.log import Log
from core.log.verify import check_log
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB
from core.vault.vault import create_vault, has_vault

SECOND_CUTS = 5
SECOND_PROMISES = 5
PROMISES = {"append": 60, "append_all": 3, "append_imports": 8, "checkpoint": 40, "reopen": 40}


def survive(steps: list[Step], count: int, scratch: Path, seed: int) -> None:
    ends = set(map(int, marks(steps)))
    for number, (cut, loss, files) in enumerate(power_cuts(steps, count, Loss, seed)):
        said = marks(steps[:cut])
        if not said:
            continue  # the vault does not count yet: its header has no name
        folder = scratch / str(number)
        lay_down(files, folder)
        try:
            look(folder, int(said[-1]), NextBoot(), ends)
        except Exception as error:
            raise AssertionError(f"after step {cut} of {len(steps)} with {loss.value}: {error}") from error
        shutil.rmtree(folder)


@times(60, 1000)
@pytest.mark.parametrize("work", WORKS)
def test_nothing_acknowledged_is_lost(nursery: Nursery, scratch: Path, work: str, count: int) -> None:
    folder = scratch / "recorded"
    folder.mkdir()
    survive(nursery.record("recorded", folder, work, PROMISES[work]), count, scratch, seed=1)


@times(10, 100)
@pytest.mark.parametrize("work", ["append", "reopen"])
def test_a_power_cut_while_recovering_from_one_loses_nothing(
    nursery: Nursery, scratch: Path, work: str, count: int
) -> None:
    folder = scratch / "recorded"
    folder.mkdir()
    steps = nursery.record("recorded", folder, work, PROMISES[work])
    for number, (cut, _, files) in enumerate(power_cuts(steps, count, [Loss.TORN], seed=4)):
        if not (said := marks(steps[:cut])):
            continue
        once = scratch / f"once {number}"
        lay_down(files, once)
        start = shutil.copytree(once, scratch / f"start {number}")
        more = nursery.record("recorded_after_a_power_cut", once, work, SECOND_PROMISES)
        for second_cut, loss, files_then in power_cuts(more, SECOND_CUTS, Loss, seed=number, start=start):
            twice = scratch / "twice"
            lay_down(files_then, twice)
            promised = max(map(int, (said[-1], *marks(more[:second_cut]))))
            try:
                look(twice, promised, NextBoot("third"))
            except Exception as error:
                raise AssertionError(
                    f"after step {cut} of {len(steps)}, then {second_cut} of {len(more)} with {loss.value}: {error}"
                ) from error
            shutil.rmtree(twice)


def test_the_simulation_sees_what_less_syncing_loses(nursery: Nursery, scratch: Path) -> None:
    folder = scratch / "recorded"
    folder.mkdir()
    steps = nursery.record("carelessly_recorded", folder, "append", 40)
    with pytest.raises(AssertionError, match="after step"):
        survive(steps, 200, scratch, seed=1)


@times(60, 1000)
def test_a_vault_that_is_being_made_is_whole_or_can_be_made(nursery: Nursery, scratch: Path, count: int) -> None:
    folder = scratch / "recorded"
    folder.mkdir()
    steps = nursery.record("created", folder)
    key, _ = marks(steps)
    header = (folder / "home" / "vault.json").read_bytes()
    seen: set[frozenset[str]] = set()
    for number, (cut, _loss, files) in enumerate(power_cuts(steps, count, Loss, seed=2)):
        home = Home(scratch / str(number) / "home")
        lay_down(files, home.folder.parent)
        if home.header.exists():
            assert home.header.read_bytes() == header
            log = Log.open(home.log, bytes.fromhex(key), NextBoot())
            assert log.damage == []
            assert check_log(log, home.log, 2) == log.mended
            log.close()
        else:
            assert "finished" not in marks(steps[:cut])
            if (names := frozenset(files)) not in seen:  # each costs a derivation of the key
                seen.add(names)
                assert not has_vault(home)
                create_vault(home, PASSPHRASE, MIN_MEMORY_MIB)
        shutil.rmtree(home.folder.parent)


@times(200, 2000)
def test_a_replaced_file_is_the_old_or_the_new_one(nursery: Nursery, scratch: Path, count: int) -> None:
    folder = scratch / "recorded"
    folder.mkdir()
    steps = nursery.record("replaced", folder)
    wholes = {b"", *(bytes([number]) * 3000 for number in range(REPLACEMENTS))}
    for cut, _loss, files in power_cuts(steps, count, Loss, seed=3):
        said = marks(steps[:cut])
        content = files.get("file", b"")
        assert content in wholes
        assert not said or (content and content[0] >= int(said[-1]))
