"""Turn the clock: order stays, nothing is refused, a step back is noted, and none of it looks like damage."""

import shutil
import time
from contextlib import closing
from pathlib import Path

import pytest
from looking import NextBoot, is_note
from programs import DATABASE, KEY, draft

from core.clock import SystemClock
from core.entries import Entry, Kind
from core.log.log import WITNESS_NAME, Log
from core.log.verify import check_log

HOUR_NS = 3_600_000_000_000
DAY_NS = 24 * HOUR_NS
TEN_YEARS_NS = 3653 * DAY_NS
STEPS_NS = {
    "a day on": DAY_NS,
    "a day back": -DAY_NS,
    "ten years on": TEN_YEARS_NS,
    "ten years back": -TEN_YEARS_NS,
    "an hour on": HOUR_NS,
    "an hour back": -HOUR_NS,
    "a second back": -1_000_000_000,
}


class Turned(SystemClock):
    """A wall clock that somebody turns; the monotonic clock goes on."""

    turned_ns = 0

    def utc_ns(self) -> int:
        return super().utc_ns() + self.turned_ns


def texts(entries: list[Entry]) -> list[tuple[int, str]]:
    return [(entry.seq, entry.text) for entry in reversed(entries)]


@pytest.mark.parametrize("step", STEPS_NS)
def test_order_is_kept_and_a_step_back_is_noted(tmp_path: Path, step: str) -> None:
    clock, path = Turned(), tmp_path / DATABASE
    with closing(Log.create(path, KEY, clock)) as log:
        before = [log.append(draft(number)) for number in range(5)]
        clock.turned_ns = STEPS_NS[step]
        after = [log.append(draft(number)) for number in range(5, 10)]
        entries = log.entries(limit=-1)
    is_noted = STEPS_NS[step] < -2_000_000_000
    assert after[0] - before[-1] == (2 if is_noted else 1)
    assert [entry.text for entry in reversed(entries) if entry.kind is not Kind.CLOCK] == [
        draft(number).text for number in range(10)
    ]
    assert [entry.seq for entry in entries if entry.kind is Kind.CLOCK] == [6] * is_noted
    for now in (clock, Turned(), NextBoot()):
        with closing(Log.open(path, KEY, now)) as log:
            assert log.damage == log.mended == []
            assert texts(log.entries(limit=-1)) == texts(entries)
            assert check_log(log, path, 2) == []


@pytest.mark.parametrize("step", STEPS_NS)
def test_a_turned_clock_before_a_power_cut_is_no_damage(tmp_path: Path, step: str) -> None:
    clock, path = Turned(), tmp_path / "log" / DATABASE
    path.parent.mkdir()
    with closing(Log.create(path, KEY, clock)) as log:
        synced = path.with_name(WITNESS_NAME).read_bytes()
        log.append(draft(1))
        clock.turned_ns = STEPS_NS[step]
        log.append(draft(2))
        left = shutil.copytree(path.parent, tmp_path / "left")
    (left / WITNESS_NAME).write_bytes(synced)  # the power failed before the witness came to the disk
    with closing(Log.open(left / DATABASE, KEY, NextBoot())) as log:
        assert log.damage == []
        assert draft(2).text in [entry.text for entry in log.entries() if not is_note(entry)]


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"])
def test_the_change_to_and_from_summer_time_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    clock, path = Turned(), tmp_path / DATABASE
    now = SystemClock().utc_ns()
    with closing(Log.create(path, KEY, clock)) as log:
        for day in range(366):  # every change of the year lies between two of these
            monkeypatch.setenv("TZ", zone if day % 2 else "UTC")
            time.tzset()
            clock.turned_ns = day * DAY_NS
            log.append(draft(day))
        entries = log.entries(limit=-1)[::-1]
        assert [entry.text for entry in entries] == [draft(day).text for day in range(366)]
        assert [(entry.time_utc_ns - now) // DAY_NS for entry in entries] == list(range(366))
    monkeypatch.undo()
    time.tzset()
