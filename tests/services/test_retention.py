"""Three simulated years of daily backups: what is kept, through gaps, wrong clocks and years without the machine."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from core.schedule.due import DAY_NS, HOUR_NS
from core.services.retention import DAYS, MONTHS, WEEKS, Made, superseded

START = int(datetime(2026, 1, 1, 9, tzinfo=UTC).timestamp()) * 10**9
YEARS = 3 * 365


class Folder:
    """A folder of backups that is thinned out after each new one."""

    def __init__(self) -> None:
        self.there: list[Made] = []
        self.removed: list[Made] = []
        self.largest_wave = 0

    def back_up(self, utc_ns: int) -> list[Made]:
        """Add a backup, remove what is superseded, and return that."""
        self.there.append(Made(len(self.there) + len(self.removed) + 1, utc_ns))
        doomed = superseded(self.there)
        assert self.there[-1] not in doomed
        self.there = [one for one in self.there if one not in doomed]
        self.removed += doomed
        self.largest_wave = max(self.largest_wave, len(doomed))
        return doomed

    def days(self) -> list[str]:
        return [moment(one).strftime("%Y-%m-%d") for one in self.there]


def moment(one: Made) -> datetime:
    return datetime.fromtimestamp(one.utc_ns // 10**9, tz=UTC)


def test_three_years_of_daily_backups_leave_seven_days_four_weeks_and_twelve_months() -> None:
    folder = Folder()
    for day in range(YEARS):
        folder.back_up(START + day * DAY_NS)
    days = folder.days()
    assert days[-7:] == [f"2028-12-{day}" for day in range(24, 31)]
    months = {moment(one).strftime("%Y-%m") for one in folder.there}
    assert months == {f"2028-{month:02}" for month in range(1, 13)}
    weeks = {moment(one).isocalendar()[:2] for one in folder.there}
    assert {(2028, week) for week in (49, 50, 51, 52)} <= weeks
    assert len(days) <= DAYS + WEEKS + MONTHS
    assert "2028-02-29" in days  # the last of its month
    assert folder.largest_wave <= 3


def gaps(chance: random.Random) -> Iterator[int]:
    day = 0
    while day < YEARS:
        yield START + day * DAY_NS + chance.randrange(12) * HOUR_NS
        day += 1 if chance.random() < 0.8 else chance.randrange(2, 90)


def wrong_clocks(chance: random.Random) -> Iterator[int]:
    for day in range(YEARS):
        step = chance.choice((-3650, -365, -1, 1, 365, 3650)) if chance.random() < 0.05 else 0
        yield START + (day + step) * DAY_NS


def dead_battery(chance: random.Random) -> Iterator[int]:
    for day in range(YEARS):
        is_dead = 400 < day < 800
        yield chance.randrange(5) * HOUR_NS if is_dead else START + day * DAY_NS


@pytest.mark.parametrize("history", [gaps, wrong_clocks, dead_battery], ids=lambda history: history.__name__)
@pytest.mark.parametrize("seed", range(5))
def test_no_history_makes_many_backups_superfluous_at_once(history: object, seed: int) -> None:
    folder, times = Folder(), []
    for utc_ns in history(random.Random(seed)):  # type: ignore[operator]  # noqa: S311 - a test that repeats itself
        times.append(utc_ns)
        before = list(folder.there)
        folder.back_up(utc_ns)
        assert len(folder.there) >= min(len({one // DAY_NS for one in times}), DAYS)
        assert len(before) - len(folder.there) <= 2
    assert folder.largest_wave <= 3
    assert len(folder.there) <= DAYS + WEEKS + MONTHS
    assert folder.there[-1].utc_ns == times[-1]


def test_a_jump_of_the_clock_by_years_removes_no_more_than_a_day_does() -> None:
    folder = Folder()
    for day in range(400):
        folder.back_up(START + day * DAY_NS)
    before = set(folder.there)
    for step in (3650, -3650, 0):
        folder.back_up(START + (400 + step) * DAY_NS)
    assert len(before - set(folder.there)) <= 9
    assert len(before & set(folder.there)) >= len(before) - 9


def test_after_a_year_off_the_old_backups_are_still_there() -> None:
    folder = Folder()
    for day in range(100):
        folder.back_up(START + day * DAY_NS)
    before = folder.days()
    folder.back_up(START + 465 * DAY_NS)
    assert len(set(before) - set(folder.days())) <= 3


def test_several_backups_of_one_day_leave_the_newest() -> None:
    made = [Made(seq, START + seq * HOUR_NS) for seq in range(1, 6)]
    assert [one.seq for one in superseded(made)] == [1, 2, 3, 4]
    assert superseded([]) == []
    assert superseded(made[:1]) == []
