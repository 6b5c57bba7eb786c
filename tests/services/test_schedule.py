from dataclasses import dataclass

import pytest

from core.schedule.due import DAY_NS, HOUR_NS, Past, has_clock_gone_back, left_ns

NOON = 1_800_000_000 * 10**9


@dataclass
class StillClock:
    """A clock that stands where it is put."""

    utc: int
    monotonic: int
    boot_id: str = "boot 1"

    def utc_ns(self) -> int:
        return self.utc

    def monotonic_ns(self) -> int:
        return self.monotonic


def past(is_ok: bool = True, is_again_due: bool = False) -> Past:
    return Past(NOON, 5 * DAY_NS, "boot 1", NOON, is_ok, is_again_due, "")


def later(hours: float, step_hours: float = 0.0, boot: str = "boot 1") -> StillClock:
    elapsed = int(hours * HOUR_NS)
    monotonic = 5 * DAY_NS + elapsed if boot == "boot 1" else 7
    return StillClock(NOON + elapsed + int(step_hours * HOUR_NS), monotonic, boot)


def test_what_never_ran_or_could_not_be_done_is_due() -> None:
    assert left_ns(None, DAY_NS, later(0)) == 0
    assert left_ns(past(is_ok=False, is_again_due=True), DAY_NS, later(0)) == 0
    assert left_ns(past(is_ok=False), DAY_NS, later(0)) == DAY_NS


@pytest.mark.parametrize("step_hours", [0, 1, -1, 24, -24, 87600, -87600])
def test_no_step_of_the_clock_makes_a_job_run_twice_or_never(step_hours: float) -> None:
    assert left_ns(past(), DAY_NS, later(1, step_hours)) == 23 * HOUR_NS
    assert left_ns(past(), DAY_NS, later(22, step_hours)) == 2 * HOUR_NS
    assert left_ns(past(), DAY_NS, later(23, step_hours)) == 0
    assert left_ns(past(), DAY_NS, later(500, step_hours)) == 0


def test_across_boots_the_wall_clock_counts() -> None:
    assert left_ns(past(), DAY_NS, later(10, boot="boot 2")) == 14 * HOUR_NS
    assert left_ns(past(), DAY_NS, later(30, boot="boot 2")) == 0


def test_after_a_boot_with_a_clock_that_stands_before_the_last_run_a_job_is_due_once() -> None:
    clock = later(10, -87600, boot="boot 2")
    assert has_clock_gone_back(past(), clock)
    assert left_ns(past(), DAY_NS, clock) == 0
    ran = Past(clock.utc_ns(), clock.monotonic_ns(), "boot 2", NOON, True, False, "")
    clock.utc, clock.monotonic = NOON, clock.monotonic + HOUR_NS  # the time comes from the network
    assert left_ns(ran, DAY_NS, clock) == 23 * HOUR_NS


def test_within_a_boot_nothing_says_that_the_clock_went_back() -> None:
    assert not has_clock_gone_back(past(), later(1, -1000))
