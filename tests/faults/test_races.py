"""Two starts at the same moment: exactly one owns what only one may own, also after the owner was killed."""

import random
from contextlib import closing
from pathlib import Path

import pytest
from counts import times
from looking import begin
from programs import DATABASE, KEY
from recording import Nursery

from core.clock import SystemClock
from core.log.log import Log
from core.log.verify import check_log


@times(50, 500)
def test_exactly_one_process_gets_the_lock_of_the_scheduler(nursery: Nursery, scratch: Path, count: int) -> None:
    status, said = nursery.run("lock_raced", scratch, count)
    assert status == 0
    assert said == ["owner refused"] * count


@times(50, 500)
def test_exactly_one_app_opens_and_hears_the_other(nursery: Nursery, scratch: Path, count: int) -> None:
    status, said = nursery.run("instance_raced", scratch, count)
    assert status == 0
    assert said == ["first heard:capture told"] * count


@times(10, 300)
@pytest.mark.parametrize("at_once", [False, True])
def test_two_writers_of_which_one_or_both_die_lose_nothing(
    nursery: Nursery, scratch: Path, at_once: bool, count: int
) -> None:
    choice = random.Random(at_once)
    for number in range(count):
        folder = begin(scratch / str(number))
        later = 0 if at_once else choice.randint(1, 20)
        status, said = nursery.run("writers_killed", folder, choice.randint(0, 20), later)
        assert status == 0
        promised = {int(line.partition(" ")[0]): line.partition(" ")[2] for line in said}
        assert len(promised) == len(said)
        with closing(Log.open(folder / DATABASE, KEY, SystemClock())) as log:
            assert log.damage == []
            found = {entry.seq: entry.text for entry in log.entries(limit=-1)}
            assert found.items() >= promised.items()
            assert check_log(log, folder / DATABASE, 2) == []


@times(20, 300)
def test_opening_while_another_process_appends_finds_nothing_wrong(nursery: Nursery, scratch: Path, count: int) -> None:
    status, said = nursery.run("opened_beside_a_writer", begin(scratch / "log"), count)
    assert status == 0
    assert said == [""] * count
