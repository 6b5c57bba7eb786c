"""Two starts at the same moment: exactly one owns what only one may own, also after the owner was killed."""

from pathlib import Path

from counts import times
from recording import Nursery


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
