"""Code from outside that is bounded cannot outlast its bounds."""

import itertools
import sys
import time
from collections.abc import Callable

import pytest

from core.workers.limits import OutOfTime, limited

SURELY_S = 60.0


class _Lingers:
    """An object that is still being freed when the time is over."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __del__(self) -> None:
        end = time.monotonic() + self._seconds
        while time.monotonic() < end:
            pass


def without_end(work: Callable[[], object]) -> None:
    for _ in itertools.count():
        work()


def run(seconds: float, work: Callable[[], object]) -> None:
    with limited(seconds, SURELY_S, 2**28):
        without_end(work)


def test_what_does_not_end_is_ended() -> None:
    with pytest.raises(OutOfTime):
        run(0.05, bool)


def test_time_that_ends_where_python_lets_no_error_out_ends_all_the_same() -> None:
    before = sys.gettrace(), sys.unraisablehook
    with pytest.raises(OutOfTime):
        run(0.05, lambda: _Lingers(0.1))
    assert (sys.gettrace(), sys.unraisablehook) == before


def test_what_ends_in_time_is_left_alone() -> None:
    with limited(10.0, SURELY_S, 2**28):
        total = sum(range(1000))
    assert total == 499_500
