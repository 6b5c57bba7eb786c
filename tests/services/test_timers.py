"""Timers over a real clock of milliseconds: they look, one look at a time, and end what goes on."""

import threading

from core.errors import GuardianError
from core.services.timers import Timers

LIMIT_S = 20.0


class Looked:
    """What timers look after, without any job; each look waits for a turn that a test gives."""

    def __init__(self) -> None:
        self.looks = threading.Semaphore(0)
        self.turns = threading.Semaphore(0)
        self.stop: threading.Event | None = None
        self.at_once = 0
        self.most_at_once = 0
        self.is_broken = False

    def look(self, stop: threading.Event) -> list[object]:
        self.stop = stop
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.looks.release()
        try:
            while not stop.is_set() and not self.turns.acquire(timeout=0.01):
                pass
            if self.is_broken:
                raise GuardianError("The disk is full.", "Make room.")
        finally:
            self.at_once -= 1
        return []

    def next_start_ns(self) -> int:
        return 2_000_000_000 * 10**9


def begun(looked: Looked) -> Timers:
    timers = Timers(looked, first_s=0.01, every_s=0.02)  # type: ignore[arg-type]
    timers.start()
    assert looked.looks.acquire(timeout=LIMIT_S)
    return timers


def test_it_looks_again_and_again_one_look_at_a_time() -> None:
    looked = Looked()
    timers = begun(looked)
    for _ in range(3):
        looked.turns.release()
        assert looked.looks.acquire(timeout=LIMIT_S)
    timers.close()
    assert looked.most_at_once == 1


def test_a_look_that_fails_is_not_the_last() -> None:
    looked = Looked()
    looked.is_broken = True
    timers = begun(looked)
    looked.turns.release()
    assert looked.looks.acquire(timeout=LIMIT_S)
    timers.close()


def test_closing_stops_what_goes_on_and_waits_for_its_end() -> None:
    looked = Looked()
    timers = begun(looked)
    timers.close()
    assert looked.stop is not None
    assert looked.stop.is_set()
    assert looked.at_once == 0
    assert not [one for one in threading.enumerate() if one.name.startswith("APScheduler")]


def test_closing_what_was_never_started_does_nothing() -> None:
    Timers(Looked()).close()  # type: ignore[arg-type]
