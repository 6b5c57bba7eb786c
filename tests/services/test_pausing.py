"""Learning that is paused waits in every process, and goes on when it is resumed."""

import threading
from collections.abc import Iterator

import pytest

from core.clock import SystemClock
from core.entries import Kind
from core.guardian import Guardian
from core.models.catalogue import default_model
from core.services.conditions import LOOK_EVERY_S, Conditions, Limits, ThisMachine
from core.services.results import TrainingProgress
from core.services.tenancy import Tenancy

PASSPHRASE = "four plain words suffice"
LARGE = (16, 1 << 40)


@pytest.fixture
def other(guardian: Guardian) -> Iterator[Guardian]:
    """The same vault as another process has it."""
    with Guardian.open(guardian.home, PASSPHRASE) as other:
        yield other


def test_it_is_a_choice_with_a_time_and_made_once(guardian: Guardian) -> None:
    assert not guardian.pausing.state().is_paused
    before = SystemClock().utc_ns()
    paused = guardian.pausing.pause()
    assert paused.is_paused
    assert paused.since_utc_ns is not None
    assert before <= paused.since_utc_ns <= SystemClock().utc_ns()
    assert guardian.pausing.pause() == paused
    assert len(guardian.recall.entries(kind=Kind.SETTING)) == 1
    assert guardian.pausing.resume().since_utc_ns is None
    guardian.pausing.resume()
    assert len(guardian.recall.entries(kind=Kind.SETTING)) == 2


def test_a_run_in_another_process_gives_way_says_why_and_goes_on_by_itself(guardian: Guardian, other: Guardian) -> None:
    now = [0.0]
    readings = ThisMachine(guardian.home.folder)
    allowed = Limits(on_battery=True, least_battery_percent=0, most_celsius=0, least_memory_mb=0, least_disk_mb=0)

    def limits() -> Limits:
        return Limits(**{**vars(allowed), "is_paused": Limits.chosen(other.settings).is_paused})

    conditions = Conditions(limits, readings, lambda: now[0])
    tenancy = Tenancy(
        guardian.home.inference_lock, default_model, machine=lambda: LARGE, look_s=0.01, obstacle=conditions.obstacle
    )
    assert not tenancy.must_give_way(is_learning=True)
    guardian.pausing.pause()
    now[0] += LOOK_EVERY_S
    assert tenancy.must_give_way(is_learning=True)
    assert not tenancy.must_give_way()  # measuring goes on
    told: list[TrainingProgress] = []

    def on_progress(progress: TrainingProgress) -> None:
        told.append(progress)
        guardian.pausing.resume()
        now[0] += LOOK_EVERY_S

    assert tenancy.wait(on_progress, threading.Event(), is_learning=True)
    assert [one.detail for one in told] == ["you have paused learning (`guardian learning resume`)"]
