"""A night from its beginning to the notice in the morning, by a clock that is moved by hand.

What learns and dreams is scripted here; gate, log, checks, backup and digest are real. The same with the real model is
in tests/end_to_end.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from school import School

from core.entries import Kind
from core.log.verify import check_log
from core.schedule.due import DAY_NS, HOUR_NS, WEEK_NS
from core.services.augmentation import AugmentationResult
from core.services.backup import BackupService
from core.services.care import CareService
from core.services.daydreaming import DaydreamService, Wishes
from core.services.digest import Digest, DigestService
from core.services.feedback import FeedbackService
from core.services.jobs import JobService
from core.services.night import Night
from core.services.past_dreams import PastDreams
from core.services.results import Check
from core.services.settings import SettingsService

from .conftest import Opened
from .test_care import HandClock
from .test_daydreaming import Dreaming, Judging

NOON = int(datetime(2027, 3, 1, 12, 0).timestamp()) * 10**9  # noqa: DTZ001 - by the clock on the wall


@dataclass
class Commenting:
    """Comment on nothing, and count how often that was asked for."""

    asked: int = 0

    def run(self, **options: object) -> AugmentationResult:
        assert options["again"]
        self.asked += 1
        return AugmentationResult(3, 9, 2, 4, 0)


class Machine:
    """A vault on a machine that is on day and night; nobody is at it but by day."""

    def __init__(self, opened: Opened, drive: Path) -> None:
        self.clock = HandClock(utc=NOON)
        self.school = School(opened.log, opened.vault)
        self.log = opened.log
        self.log._clock = self.clock
        self.is_somebody_here = True
        self.told: list[Digest] = []
        settings = self.settings = SettingsService(opened.log, opened.vault.home)
        settings.set("backup_folder", str(drive))
        settings.set("dream_minutes", "1")
        feedback = FeedbackService(self.log)
        self.dreaming, self.commenting = Dreaming(self.clock), Commenting()
        dreams = DaydreamService(
            self.log,
            opened.vault.home,
            self.dreaming,  # type: ignore[arg-type]
            Judging(),  # type: ignore[arg-type]
            PastDreams(self.log, feedback),
            Wishes,
            self.clock,
        )
        self.digest = DigestService(self.log, feedback, self.clock)
        self.digest.listen(self.told.append)
        night = Night(
            self.log,
            settings,
            self.school.learn,
            dreams,
            self.commenting,  # type: ignore[arg-type]
            self.digest,
            self.clock,
        )
        care = CareService(
            self.log, opened.vault, BackupService(self.log, opened.vault), settings, self.verify, self.clock
        )
        self.home = opened.vault.home
        self.jobs = JobService(self.log, self.home, night.jobs(), care, self.obstacle, night.quiet, self.clock)

    def obstacle(self) -> str:
        return "you are at the machine" if self.is_somebody_here else ""

    def verify(self, level: int) -> Check:
        problems = check_log(self.log, self.home.log, level)
        return Check(not problems, level, self.log.head_seq(), problems)

    def day(self) -> list[tuple[str, str]]:
        """Let a day pass, from noon to noon, with a look each quarter of an hour; return what ran, with the hour."""
        ran = []
        for _ in range(24 * 4):
            self.clock.wait(0.25)
            hour = datetime.fromtimestamp(self.clock.utc / 1e9).hour  # noqa: DTZ006 - the wall's
            self.is_somebody_here = 8 <= hour < 23
            ran += [(job.job, f"{hour:02}") for job in self.jobs.look()]
        return ran

    def reasons(self) -> dict[str, str]:
        return {ran.job: ran.reason for ran in reversed(self.jobs.runs())}


@pytest.fixture
def machine(make_vault: Callable[[str], Opened], tmp_path_factory: pytest.TempPathFactory) -> Machine:
    return Machine(make_vault("night"), tmp_path_factory.mktemp("drive"))


def test_a_night_learns_proves_dreams_checks_and_backs_up_and_the_morning_brings_the_best(machine: Machine) -> None:
    machine.school.write(40, days_ago=60)
    ran = machine.day()
    # What was never done is made up for at once, if it needs no quiet. Somebody was there until 23.
    assert ran[:5] == [(job, "12") for job in ("digest", "full-check", "root", "backup", "retention")]
    assert ran[5:] == [("train", "23"), ("daydream", "23"), ("digest", "08")]
    reasons = machine.reasons()
    assert "the new adapter is in use" in reasons["train"]
    assert "to show" in reasons["daydream"]
    assert "was checked whole" in reasons["backup"]
    assert reasons["digest"].startswith("Insights brought: ")
    (digest,) = machine.told
    assert digest.best is not None
    assert all(source.text for source in digest.best.sources)
    assert [entry.kind for entry in machine.log.entries(limit=1, kinds=[Kind.BACKUP])] == [Kind.BACKUP]
    assert machine.school.adapters.current_id() is not None
    states = {job.job: job.state for job in machine.jobs.jobs()}
    assert {states[job] for job in ("train", "daydream", "digest")} == {"ok"}
    assert states["backup"] == "waits"  # it is noon again, and somebody is here


def test_a_week_of_nights_does_each_job_once_a_night_and_comments_once(machine: Machine) -> None:
    machine.school.write(40, days_ago=60)
    machine.day()
    for _ in range(6):
        ran = [job for job, _ in machine.day()]
        assert sorted(ran) == ["backup", "check", "daydream", "digest", "retention", "root", "train"]
    assert machine.reasons()["train"].startswith("Nothing was learnt. There is nothing new")
    assert machine.commenting.asked == 1
    machine.clock.wait(WEEK_NS / HOUR_NS)
    machine.day()
    assert machine.commenting.asked == 2


def test_an_empty_log_has_quiet_nights(machine: Machine) -> None:
    machine.day()
    assert "too few to learn from" in machine.reasons()["train"]
    assert machine.reasons()["daydream"].startswith("0 pairs")
    assert machine.reasons()["digest"] == "A quiet day: no insight passed the bar."
    assert machine.told == []


def test_a_machine_that_slept_for_a_week_catches_up_once(machine: Machine) -> None:
    machine.school.write(40, days_ago=60)
    machine.day()
    machine.clock.utc += 7 * DAY_NS
    machine.clock.monotonic += 7 * DAY_NS  # a clock that counts while the machine sleeps
    machine.is_somebody_here = False
    assert sorted(job.job for job in machine.jobs.look())[:3] == ["backup", "daydream", "digest"]
    assert machine.jobs.look() == []


def test_what_is_switched_off_is_not_done_and_says_so(machine: Machine) -> None:
    for name in ("nightly_training", "daydream"):
        machine.settings.set(name, "off")
    assert {"train", "daydream", "digest"}.isdisjoint(job for job, _ in machine.day())
    states = {job.job: (job.state, job.reason) for job in machine.jobs.jobs()}
    assert states["train"] == ("off", "Learning each night is off (setting nightly_training).")
    assert states["digest"] == ("off", "Daydreaming is off (setting daydream).")
