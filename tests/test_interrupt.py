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
