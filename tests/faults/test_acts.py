"""Kill and cut the power in the middle of what a principal does with a vault: it is done, or can be done again."""

import random
import shutil
from pathlib import Path

import pytest
from acts import ACTS
from counts import times
from judges import JUDGES
from power_cut import Loss, lay_down, power_cuts
from recording import Nursery, marks
from starts import Start


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
            JUDGES[act](folder, starts[act].secret, said)
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
            JUDGES[act](folder, starts[act].secret, said)
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
            JUDGES[act](folder, start.secret, [line for line in said if line != "full"])
        except Exception as error:
            raise AssertionError(f"with room for {room} of {start.growth} bytes: {error}") from error
        shutil.rmtree(folder)
