"""Hearing of a stop, from whatever sets it."""

import signal
import threading

import pytest

from core.interrupt import Interrupt, heard

LIMIT_S = 20.0


@pytest.mark.parametrize("kind", [Interrupt, threading.Event])
@pytest.mark.parametrize("is_set_before", [True, False])
def test_a_stop_is_heard_whenever_it_came(kind: type[threading.Event], is_set_before: bool) -> None:
    stop, told = kind(), threading.Event()
    if is_set_before:
        stop.set()
    with heard(stop, told.set):
        if not is_set_before:
            assert not told.is_set()
            stop.set()
        assert told.wait(LIMIT_S)


@pytest.mark.parametrize("kind", [Interrupt, threading.Event])
def test_after_the_block_nothing_is_heard_and_nothing_runs(kind: type[threading.Event]) -> None:
    stop, told, threads = kind(), list[bool](), threading.active_count()
    with heard(stop, lambda: told.append(True)):
        pass
    stop.set()
    assert told == []
    assert threading.active_count() == threads


def test_several_hear_of_one_stop_each_while_it_listens() -> None:
    stop, told = Interrupt(), list[str]()
    with heard(stop, lambda: told.append("outer")):
        with heard(stop, lambda: told.append("inner")):
            stop.set()
        stop.set()
    assert sorted(told) == ["inner", "outer", "outer"]


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system cannot send a signal after a while")
def test_a_signal_that_sets_it_wakes_who_waits_in_the_main_thread() -> None:
    stop, woken = Interrupt(), threading.Condition()
    before = signal.signal(signal.SIGALRM, lambda _number, _frame: stop.set())

    def wake() -> None:
        with woken:
            woken.notify_all()

    try:
        with heard(stop, wake), woken:
            signal.setitimer(signal.ITIMER_REAL, 0.01)
            assert woken.wait_for(stop.is_set, LIMIT_S)
    finally:
        signal.signal(signal.SIGALRM, before)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no interval timers")
def test_a_signal_may_come_at_any_moment_of_a_wait_or_of_another_stop() -> None:
    stop, signals = Interrupt(), 0

    def on_signal(_number: int, _frame: object) -> None:
        nonlocal signals
        signals += 1
        stop.set()

    before = signal.signal(signal.SIGALRM, on_signal)
    signal.setitimer(signal.ITIMER_REAL, 0.002, 0.002)
    try:
        while signals < 200:
            stop = Interrupt()
            stop.wait(0)
            stop.set()
            assert stop.is_set()
            assert stop.wait()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_what_was_stopped_stays_so() -> None:
    stop = Interrupt()
    assert not stop.wait(-1.0)
    stop.set()
    with pytest.raises(TypeError):
        stop.clear()
    assert stop.wait(0.0)
