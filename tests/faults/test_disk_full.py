"""Let the disk be full, or break, at any byte: nothing acknowledged is lost, and the log goes on with a sound disk."""

import random
from pathlib import Path

import pytest
from counts import times
from looking import begin, look
from programs import WORKS
from recording import Nursery

from core.clock import SystemClock

MOST_ROOM = 600_000
MOST_CALLS = 400


@times(5, 50)
@pytest.mark.parametrize("work", [work for work in WORKS if work != "reopen"])
def test_a_full_disk_loses_nothing_acknowledged(nursery: Nursery, scratch: Path, work: str, count: int) -> None:
    choice = random.Random(work)
    for number in range(count):
        folder = begin(scratch / str(number))
        status, said = nursery.run("filled", folder, work, choice.randint(0, MOST_ROOM))
        assert status == 0
        assert "full" in said
        assert said.pop() == "goes on"
        look(folder, int(said[-1]), SystemClock())


def test_a_log_left_by_a_kill_can_be_opened_on_a_full_disk_or_says_why_not(nursery: Nursery, scratch: Path) -> None:
    folder = begin(scratch / "killed")
    _, said = nursery.run("killed", folder, "append", 300, 1.0)
    (folder / "log.db-shm").unlink()  # as after a power cut
    status, opened = nursery.run("opened_when_full", folder)
    assert status == 0
    assert opened in (["full"], said[-1:])
    look(folder, int(said[-1]), SystemClock())


@times(5, 50)
@pytest.mark.parametrize("work", [work for work in WORKS if work != "reopen"])
def test_a_broken_disk_is_told_from_a_full_one_and_loses_nothing_acknowledged(
    nursery: Nursery, scratch: Path, work: str, count: int
) -> None:
    choice = random.Random(work)
    for number in range(count):
        folder = begin(scratch / str(number))
        status, said = nursery.run("broken", folder, work, choice.randint(1, MOST_CALLS))
        assert status == 0
        assert "full" not in said[-1]
        look(folder, int(said[-2]) if len(said) > 1 else 0, SystemClock())
