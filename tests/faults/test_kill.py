"""Kill -9 at any moment: what was acknowledged is there, and the log goes on."""

import random
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from counts import times
from looking import begin, look
from programs import WORKS
from recording import Nursery

from core.clock import SystemClock

KILLS_PER_LOG = 5
MOST_CALLS = 400
MOST_PROMISES = 3
LONGEST_WAIT_S = 0.01
KILLED = -9


def look_after(folder: Path, said: Sequence[str | None], earlier: int) -> int:
    """Look at the log of a killed child; return the seq that looking has brought it to."""
    promised = int(said[-1]) if said and said[-1] else earlier
    return look(folder, promised, SystemClock())


@times(15, 500)
@pytest.mark.parametrize("work", WORKS)
def test_death_in_any_call_loses_nothing_acknowledged(nursery: Nursery, scratch: Path, work: str, count: int) -> None:
    choice = random.Random(work)
    for number in range(count):
        if number % KILLS_PER_LOG == 0:
            folder, head = begin(scratch / str(number)), 0
        status, said = nursery.run("killed", folder, work, choice.randint(1, MOST_CALLS), choice.random())
        assert status == KILLED
        head = look_after(folder, said, head)


@times(25, 500)
def test_death_from_outside_loses_nothing_acknowledged(nursery: Nursery, scratch: Path, count: int) -> None:
    choice = random.Random(1)
    for number in range(count):
        if number % KILLS_PER_LOG == 0:
            folder, head = begin(scratch / str(number)), 0
        child = nursery.start("endless", folder, choice.choice(list(WORKS)))
        said = [child.hear() for _ in range(choice.randint(0, MOST_PROMISES))]
        moment = time.perf_counter() + choice.uniform(0, LONGEST_WAIT_S)
        while time.perf_counter() < moment:
            pass
        child.kill()
        said += child.finish()
        assert child.status == KILLED
        head = look_after(folder, said, head)
