"""Locking waits for the work of the night, where that is chosen, and never for long; clocks are in the test's hand."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot
from shown import Shown

from core.schedule.rows import JobState
from core.services.night import DAYDREAM, DIGEST, TRAIN
from desktop.locking.hold import MOST_BY_DAY_S, Hold, Standing
from desktop.locking.watcher import Reason
from desktop.windows.night_work import standing

MINUTE, HOUR, LOOK = 60.0, 3600.0, 5.0


class Work:
    """Work that stands as the test says; without an answer nothing is told."""

    def __init__(self) -> None:
        self.standing: Standing | None = Standing.AT_WORK

    def ask(self, then: Callable[[Standing], object]) -> None:
        if self.standing is not None:
            then(self.standing)


class Held:
    """A hold of ten minutes' patience, in quiet hours from 22:00 to 7:00, and what it passed on."""

    def __init__(self, owner: QObject, hour: int) -> None:
        self.now, self.work, self.passed = 1000.0, Work(), list[str]()
        began_ns = int(datetime(2031, 5, 1, hour).timestamp()) * 10**9  # noqa: DTZ001 - the wall's
        passed_ns = lambda: began_ns + int((self.now - 1000) * 1e9)  # noqa: E731
        self.hold = Hold(self.work, owner, lambda: self.now, passed_ns)
        self.hold.is_on, self.hold.quiet, self.hold.idle_minutes = True, (22 * 60, 7 * 60), 10
        self.hold.wanted.connect(self.passed.append)

    def wait(self, seconds: float, is_idle: bool = True) -> None:
        """Let time pass, with a look every few seconds."""
        end = self.now + seconds
        while self.now < end and not self.passed:
            self.now += LOOK
            self.hold.look()
            if is_idle:
                self.hold.notice(Reason.IDLE)


@pytest.fixture
def owner(qapp: QCoreApplication) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def night(owner: QObject) -> Held:
    return Held(owner, 23)


@pytest.mark.parametrize("reason", [Reason.SLEEP, Reason.SLEPT])
def test_sleep_locks_at_once(night: Held, reason: Reason) -> None:
    night.hold.notice(reason)
    assert night.passed == [reason]


@pytest.mark.parametrize("reason", [Reason.IDLE, Reason.SCREEN])
def test_nothing_waits_unless_it_is_chosen(night: Held, reason: Reason) -> None:
    night.hold.is_on = False
    night.hold.notice(reason)
    assert night.passed == [reason]


@pytest.mark.parametrize("reason", [Reason.IDLE, Reason.SCREEN])
def test_it_waits_for_work_and_locks_when_that_is_done(night: Held, reason: Reason) -> None:
    night.hold.notice(reason)
    night.wait(2 * HOUR, is_idle=reason is Reason.IDLE)
    assert night.passed == []
    night.work.standing = Standing.NONE
    night.wait(LOOK, is_idle=False)
    assert night.passed == [reason]


def test_without_work_it_locks_at_once(night: Held) -> None:
    night.work.standing = Standing.NONE
    night.hold.notice(Reason.SCREEN)
    assert night.passed == [Reason.SCREEN]


def test_what_waits_for_nobody_to_be_here_gets_the_time_to_begin_and_no_more(night: Held) -> None:
    night.work.standing = Standing.WAITING
    night.hold.notice(Reason.SCREEN)
    night.wait(11 * MINUTE, is_idle=False)
    assert night.passed == []
    night.work.standing = Standing.AT_WORK
    night.wait(HOUR, is_idle=False)
    night.work.standing = Standing.WAITING  # between two jobs
    night.wait(11 * MINUTE, is_idle=False)
    assert night.passed == []
    night.wait(2 * MINUTE, is_idle=False)
    assert night.passed == [Reason.SCREEN]


@pytest.mark.parametrize(("hour", "most"), [(23, 8 * HOUR), (3, 4 * HOUR), (12, MOST_BY_DAY_S), (21, MOST_BY_DAY_S)])
def test_it_never_waits_longer_than_until_the_quiet_hours_end_or_four_hours_by_day(
    owner: QObject, hour: int, most: float
) -> None:
    held = Held(owner, hour)
    held.hold.notice(Reason.IDLE)
    held.wait(most - 2 * LOOK)
    assert held.passed == []
    held.wait(2 * LOOK)
    assert held.passed == [Reason.IDLE]


def test_whoever_comes_back_before_the_end_is_not_locked_out_for_having_been_away(night: Held) -> None:
    night.hold.notice(Reason.IDLE)
    night.wait(HOUR)
    night.wait(MINUTE, is_idle=False)
    night.work.standing = Standing.NONE
    night.wait(HOUR, is_idle=False)
    assert night.passed == []


def test_a_screen_that_was_locked_counts_also_if_idle_time_came_first(night: Held) -> None:
    night.hold.notice(Reason.IDLE)
    night.hold.notice(Reason.SCREEN)
    night.wait(MINUTE, is_idle=False)
    night.work.standing = Standing.NONE
    night.wait(LOOK, is_idle=False)
    assert night.passed == [Reason.SCREEN]


def test_work_that_does_not_tell_is_not_waited_for(night: Held) -> None:
    night.work.standing = None
    night.hold.notice(Reason.SCREEN)
    night.wait(MINUTE, is_idle=False)
    assert night.passed == [Reason.SCREEN]


def test_turning_it_off_locks_what_had_to_wait(night: Held) -> None:
    night.hold.notice(Reason.SCREEN)
    night.hold.is_on = False
    night.wait(LOOK, is_idle=False)
    assert night.passed == [Reason.SCREEN]


@pytest.mark.parametrize(
    ("states", "wanted"),
    [
        ({TRAIN: "ok", DAYDREAM: "ok", DIGEST: "ok", "check": "ok"}, Standing.NONE),
        ({TRAIN: "running", DAYDREAM: "due"}, Standing.AT_WORK),
        ({TRAIN: "ok", DAYDREAM: "due"}, Standing.AT_WORK),
        ({TRAIN: "waits", DAYDREAM: "waits"}, Standing.WAITING),
        ({TRAIN: "ok", "backup": "due"}, Standing.WAITING),
        ({TRAIN: "off", DAYDREAM: "paused", "retention": "waits"}, Standing.NONE),
        ({TRAIN: "failed", "backup": "failed"}, Standing.NONE),
    ],
)
def test_how_the_jobs_stand(states: dict[str, str], wanted: Standing) -> None:
    assert standing([JobState(job, None, None, state, "") for job, state in states.items()]) is wanted


def test_the_app_waits_for_its_jobs_and_says_so(opened: Shown, qtbot: QtBot) -> None:
    desktop, guardian = opened.desktop, opened.guardian
    qtbot.waitUntil(lambda: desktop.auto_lock is not None and "15" in desktop.auto_lock.words)
    auto_lock = desktop.auto_lock
    assert auto_lock is not None
    assert "wait for work" not in auto_lock.words
    desktop.choices.put("lock_after_work", "on")
    assert auto_lock.words.endswith("Idle time and the screen wait for work of the night.")
    with qtbot.assertNotEmitted(auto_lock.wanted, wait=200):
        auto_lock._on_noticed(Reason.SCREEN)
    guardian.jobs.pause_for_hours(1)
    with qtbot.waitSignal(desktop.ended, timeout=10_000):
        auto_lock.look()
    assert desktop.starts_again
