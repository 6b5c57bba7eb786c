"""Training gives way to talking, between threads and between processes."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.interrupt import Interrupt
from core.models.catalogue import default_model
from core.services.results import TrainingProgress
from core.services.tenancy import IDLE_S, InferenceUse, Tenancy, allows_both, needed_bytes

SMALL, LARGE = (2, 1 << 40), (16, 1 << 40)

HOLDER = """
import sys, time
from pathlib import Path
from core.services.tenancy import InferenceUse
with InferenceUse(Path(sys.argv[1]))():
    print("in use", flush=True)
    sys.stdin.read()
"""


class HeldTimers:
    """Timers that end when told to."""

    def __init__(self) -> None:
        self.now_s = 0.0
        self._waiting: list[tuple[float, Callable[[], None]]] = []

    def start(self, after_s: float, act: Callable[[], None]) -> Callable[[], None]:
        entry = (self.now_s + after_s, act)
        self._waiting.append(entry)
        return lambda: self._waiting.remove(entry) if entry in self._waiting else None

    def clock(self) -> float:
        return self.now_s

    def go(self, seconds: float) -> None:
        self.now_s += seconds
        for entry in [one for one in self._waiting if one[0] <= self.now_s]:
            self._waiting.remove(entry)
            entry[1]()


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    return tmp_path / "inference.lock"


@pytest.fixture
def timers() -> HeldTimers:
    return HeldTimers()


@pytest.fixture
def use(lock: Path, timers: HeldTimers) -> Iterator[InferenceUse]:
    use = InferenceUse(lock, start=timers.start, clock=timers.clock)
    yield use
    use.close()


def tenancy(lock: Path, machine: tuple[int, int] = SMALL, unload: Callable[[], None] = lambda: None) -> Tenancy:
    return Tenancy(lock, default_model, unload, lambda: machine, look_s=0.01)


@pytest.mark.parametrize(
    ("cores", "available", "needed", "allowed"),
    [(2, 100, 10, False), (4, 100, 10, True), (4, 100, 100, True), (4, 99, 100, False), (64, 9, 10, False)],
)
def test_both_need_cores_and_memory(cores: int, available: int, needed: int, allowed: bool) -> None:
    assert allows_both(cores, available, needed) is allowed


def test_a_larger_model_needs_more() -> None:
    model = default_model()
    assert needed_bytes(replace(model, parameters=32_000_000_000)) > 100 * needed_bytes(model) / 2


def test_it_gives_way_from_the_request_until_a_while_after(lock: Path, use: InferenceUse, timers: HeldTimers) -> None:
    trainer = tenancy(lock)
    assert not trainer.must_give_way()
    with use():
        assert trainer.must_give_way()
        timers.go(IDLE_S * 10)  # a long answer
        assert trainer.must_give_way()
    timers.go(IDLE_S - 1)
    assert trainer.must_give_way()
    with use():
        pass
    timers.go(2)
    assert trainer.must_give_way()
    timers.go(IDLE_S)
    assert not trainer.must_give_way()
    with use():  # and the next request is heard of again
        assert trainer.must_give_way()


def test_a_large_machine_does_both(lock: Path, use: InferenceUse) -> None:
    with use():
        assert tenancy(lock).must_give_way()
        assert not tenancy(lock, LARGE).must_give_way()


def test_two_who_talk_are_both_waited_for(lock: Path, timers: HeldTimers) -> None:
    trainer, uses = tenancy(lock), [InferenceUse(lock, 0.0, timers.start, timers.clock) for _ in range(2)]
    with uses[0]():
        with uses[1]():
            assert trainer.must_give_way()
        uses[1].close()
        assert trainer.must_give_way()
    uses[0].close()
    assert not trainer.must_give_way()


def test_another_process_is_waited_for_until_it_ends_however_it_ends(lock: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert child.stdin
    assert child.stdout
    try:
        assert child.stdout.readline() == b"in use\n"
        told: list[TrainingProgress] = []

        def on_progress(progress: TrainingProgress) -> None:
            told.append(progress)
            child.send_signal(signal.SIGKILL)

        assert tenancy(lock).must_give_way()
        assert tenancy(lock).wait(on_progress, Interrupt())
    finally:
        child.kill()
        child.wait()
        child.stdin.close()
        child.stdout.close()
    assert [(one.stage, one.detail) for one in told] == [("paused", "you are talking with the model")]


def test_a_stop_ends_the_wait(lock: Path, use: InferenceUse) -> None:
    stop = Interrupt()
    with use():
        assert not tenancy(lock).wait(lambda _progress: stop.set(), stop)


@pytest.mark.parametrize(("free", "expected"), [(1 << 40, []), (1 << 20, ["unloaded"])])
def test_a_model_that_idles_is_unloaded_where_memory_is_short(lock: Path, free: int, expected: list[str]) -> None:
    done: list[str] = []
    assert tenancy(lock, (2, free), lambda: done.append("unloaded")).wait(lambda _progress: None, Interrupt())
    assert done == expected
