import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import pytest

from core.errors import GuardianError
from core.files import exclusive_lock
from core.schedule.due import DAY_NS, HOUR_NS
from core.schedule.rows import JobState
from core.services.jobs import MOST_FAILURES, Ended, Job, JobService, Quiet
from core.services.training_inputs import OnProgress

from .conftest import Opened
from .test_care import Cared, HandClock

EVENING = int(datetime(2027, 3, 1, 21, 0).timestamp()) * 10**9  # noqa: DTZ001 - by the clock on the wall
NIGHT, MORNING = 22 * 60, 8 * 60


class PowerCut(BaseException):
    """The process is gone."""


@dataclass
class Act:
    """What a job does here: note that it was done, and what else a test wants."""

    done: int = 0
    then: Callable[[threading.Event], Ended] = lambda _stop: Ended("Done.")

    def __call__(self, _on_progress: OnProgress, stop: threading.Event) -> Ended:
        self.done += 1
        return self.then(stop)


@dataclass
class Night:
    """A vault with two jobs of the night and one of the morning, at a machine whose reasons to wait are set by hand."""

    cared: Cared
    clock: HandClock
    train: Act = field(default_factory=Act)
    dream: Act = field(default_factory=Act)
    digest: Act = field(default_factory=Act)
    obstacle: str = ""
    why_off: str = ""
    may_catch_up: bool = True

    def __post_init__(self) -> None:
        self.jobs = self.made()

    def made(self) -> JobService:
        """Begin anew, as after a restart."""
        jobs = [
            Job("train", self.train, lambda: NIGHT, lambda: self.why_off),
            Job("daydream", self.dream, lambda: NIGHT),
            Job("digest", self.digest, lambda: MORNING, is_quiet=False),
        ]
        opened = self.cared.opened
        made = JobService(
            opened.log,
            opened.vault.home,
            jobs,
            self.cared.care,
            lambda: self.obstacle,
            lambda: Quiet(NIGHT, 7 * 60, self.may_catch_up),
            self.clock,
        )
        made.look_s = 0.01
        return made

    def look(self) -> list[str]:
        return [job.job for job in self.jobs.look()]

    def job(self, name: str) -> JobState:
        return next(one for one in self.jobs.jobs() if one.job == name)


@pytest.fixture
def night(opened: Opened, tmp_path_factory: pytest.TempPathFactory) -> Night:
    clock = HandClock(utc=EVENING)
    clock.wait(-6.5)
    cared = Cared(opened, tmp_path_factory.mktemp("drive"), clock)
    cared.settings.set("backup_folder", str(cared.folder))
    made = Night(cared, clock)
    made.look()  # what never ran is due at once
    clock.wait(6.5)
    for act in (made.train, made.dream, made.digest):
        act.done = 0
    return made


def test_a_day_brings_each_job_once(night: Night) -> None:
    seen = []
    for _ in range(24 * 4):
        night.clock.wait(0.25)
        seen += night.look()
    assert seen == ["train", "daydream", "digest", "check", "root", "backup", "retention"]
    night.clock.wait(24)
    assert set(night.look()) == set(seen)


def test_what_never_ran_is_due_at_once(opened: Opened, tmp_path_factory: pytest.TempPathFactory) -> None:
    clock = HandClock(utc=EVENING)
    night = Night(Cared(opened, tmp_path_factory.mktemp("drive"), clock), clock)
    assert night.job("train").state == "due"
    assert night.look()[:3] == ["train", "daydream", "digest"]
    assert night.job("train").state == "ok"


def test_the_night_waits_for_quiet_and_says_why(night: Night) -> None:
    night.clock.wait(2)
    night.obstacle = "you are at the machine"
    assert night.look() == []
    assert (night.job("train").state, night.job("train").reason) == ("waits", "Waits: you are at the machine.")
    night.obstacle = ""
    assert night.look() == ["train", "daydream"]
    assert (night.job("train").state, night.job("train").reason) == ("ok", "Done.")
    assert night.look() == []


def test_the_morning_waits_for_nobody(night: Night) -> None:
    night.obstacle = "you are at the machine"
    night.clock.wait(11.5)
    assert night.look() == ["digest"]


def test_checks_and_backups_wait_half_a_day_and_no_longer(night: Night) -> None:
    night.obstacle = "you are at the machine"
    night.clock.wait(24)
    assert "check" not in night.look()
    night.clock.wait(13)
    assert "check" in night.look()


def test_a_missed_night_is_caught_up_with_by_day_unless_that_is_off(night: Night) -> None:
    night.may_catch_up = False
    night.clock.wait(14)
    assert night.look() == ["digest"]
    assert "quiet hours, which begin at 22:00" in night.job("train").reason
    night.may_catch_up = True
    assert night.look() == ["train", "daydream"]


def test_somebody_who_comes_back_stops_the_job_which_goes_on_later(night: Night) -> None:
    def interrupted(stop: threading.Event) -> Ended:
        night.obstacle = "you are at the machine"
        assert stop.wait(10)
        return Ended("It was saved.", is_done=False)

    night.train.then = interrupted
    night.clock.wait(2)
    assert night.look() == ["train"]
    assert night.job("train").state == "waits"
    assert night.jobs.runs()[0].reason == "It gave way: you are at the machine. It was saved."
    night.obstacle, night.train.then = "", lambda _stop: Ended("Done.")
    assert night.look() == ["train", "daydream"]
    assert night.train.done == 2


def test_what_is_begun_by_hand_waits_for_nobody(night: Night) -> None:
    night.obstacle = "you are at the machine"
    assert night.jobs.run("train").state == "ok"
    assert night.train.done == 1


def test_a_job_that_is_off_or_unknown_is_named(night: Night) -> None:
    night.why_off = "Learning each night is off (setting nightly_training)."
    assert night.job("train").state == "off"
    with pytest.raises(GuardianError, match="is off"):
        night.jobs.run("train")
    with pytest.raises(GuardianError, match="There is no job 'nap'"):
        night.jobs.run("nap")
    night.clock.wait(2)
    assert night.look() == ["daydream"]


def test_a_pause_holds_everything_and_ends_by_itself(night: Night) -> None:
    night.jobs.pause_for_hours(3)
    night.clock.wait(2)
    assert night.look() == []
    assert night.job("train").state == "paused"
    assert "00:00" in night.job("train").reason
    night.clock.wait(1)
    assert night.look() == ["train", "daydream"]


def test_a_pause_until_tomorrow_lasts_over_the_night(night: Night) -> None:
    until = night.jobs.pause_until_tomorrow()
    assert datetime.fromtimestamp(until / 1e9).hour == 7  # noqa: DTZ006 - the wall's
    night.jobs.resume()
    assert night.jobs.paused_until() is None
    with pytest.raises(GuardianError, match="has passed"):
        night.jobs.pause(night.clock.utc - 1)


def test_a_pause_stops_what_goes_on(night: Night) -> None:
    def goes_on(stop: threading.Event) -> Ended:
        night.jobs.pause_for_hours(1)
        assert stop.wait(10)
        return Ended("It was saved.", is_done=False)

    night.train.then = goes_on
    night.clock.wait(2)
    assert night.look() == ["train"]
    assert night.job("train").state == "paused"


def test_a_clock_set_back_or_forward_runs_nothing_twice(night: Night) -> None:
    night.clock.wait(2)
    assert night.look() == ["train", "daydream"]
    for step in (-1, 1, 1, -1, -30, 30):
        night.clock.utc += step * DAY_NS
        assert {"train", "daydream"}.isdisjoint(night.look())
    night.clock.wait(36)
    assert {"train", "daydream"} <= set(night.look())


def test_a_clock_set_back_over_a_restart_runs_nothing_twice(night: Night) -> None:
    night.clock.wait(2)
    night.look()
    night.clock.boot_id, night.clock.utc = "boot 2", night.clock.utc - DAY_NS
    assert {"train", "daydream"}.isdisjoint(night.look())
    night.clock.utc += 2 * DAY_NS
    assert {"train", "daydream"} <= set(night.look())


def test_a_clock_that_was_years_ahead_holds_nothing_up_for_ever(night: Night) -> None:
    night.clock.utc += 3650 * DAY_NS
    night.clock.wait(12)
    night.look()
    night.clock.boot_id, night.clock.utc = "boot 2", EVENING + 26 * HOUR_NS
    assert "train" in night.look()


def test_a_run_that_was_cut_off_is_taken_up_again_but_not_for_ever(night: Night) -> None:
    def dies(_stop: threading.Event) -> Ended:
        raise PowerCut

    night.train.then = dies
    night.clock.wait(2)
    for number in range(1, MOST_FAILURES + 1):
        with pytest.raises(PowerCut):
            night.jobs.look()
        night.clock.boot_id = f"boot {number}"
        night.jobs = night.made()
        assert "cut off" in night.job("train").reason
        night.clock.wait(number * 0.5)
    assert "train" not in night.look()
    assert night.train.done == MOST_FAILURES
    assert night.job("train").state == "failed"
    night.train.then = lambda _stop: Ended("Done.")
    night.clock.wait(24)
    assert "train" in night.look()


def test_a_job_that_fails_is_tried_again_three_times_and_the_next_day(night: Night) -> None:
    def fails(_stop: threading.Event) -> Ended:
        raise GuardianError("The disk is full.", "Make room.")

    night.train.then = fails
    for _ in range(23 * 4):
        night.clock.wait(0.25)
        night.look()
    assert night.train.done == MOST_FAILURES
    assert (night.job("train").state, night.job("train").reason) == ("failed", "The disk is full. Make room.")
    night.clock.wait(24)
    night.look()
    assert night.train.done == MOST_FAILURES + 1


def test_only_one_process_looks(night: Night) -> None:
    night.clock.wait(2)
    with exclusive_lock(night.cared.opened.vault.home.jobs_lock) as is_mine:
        assert is_mine
        assert night.look() == []
        with pytest.raises(GuardianError, match="Another process"):
            night.jobs.run("train")
    assert night.look() == ["train", "daydream"]


def test_who_listens_hears_of_the_beginning_and_the_end(night: Night) -> None:
    heard: list[tuple[str, str]] = []
    night.jobs.listen(lambda job: heard.append((job.job, job.state)))
    night.clock.wait(2)
    night.look()
    assert heard == [("train", "running"), ("train", "ok"), ("daydream", "running"), ("daydream", "ok")]


def test_the_next_look_is_worth_while_when_a_day_begins(night: Night) -> None:
    assert night.jobs.next_start_ns() == EVENING + HOUR_NS
    night.clock.wait(2)
    assert night.jobs.next_start_ns() == EVENING + 11 * HOUR_NS
