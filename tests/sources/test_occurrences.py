"""When events take place, with another reader of the same rules as the judge."""

import random
from datetime import UTC, date, datetime, timedelta
from itertools import takewhile

import msgspec
import pytest
from dateutil.rrule import rrulestr

from core.sources.occurrences import Event, Rule, days, last_day, occurrences

NAMES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WINDOW_DAYS = 800


def seeded(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - made again at each run, and nobody's secret


def written(rule: Rule) -> str:
    parts = [f"FREQ={rule.every}", f"INTERVAL={rule.interval}", f"WKST={NAMES[rule.week_start]}"]
    parts += [f"BYMONTH={','.join(map(str, rule.months))}"] if rule.months else []
    parts += [f"BYMONTHDAY={','.join(map(str, rule.month_days))}"] if rule.month_days else []
    parts += [f"BYSETPOS={','.join(map(str, rule.places))}"] if rule.places else []
    if rule.weekdays:
        parts.append("BYDAY=" + ",".join(f"{place or ''}{NAMES[weekday]}" for place, weekday in rule.weekdays))
    parts += [f"UNTIL={rule.until.replace('-', '').replace(':', '')}"] if rule.until else []
    return ";".join(parts)


def made(chance: random.Random) -> tuple[Rule, date]:
    every = chance.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
    has_places = every in {"MONTHLY", "YEARLY"}
    # The judge lets through only what fits both, where some weekdays have a place and others have none.
    place = [1, 2, -1, 5] if has_places and chance.random() < 0.5 else [0]
    weekdays = {(chance.choice(place), chance.randrange(7)) for _ in range(chance.choice([0, 1, 1, 3]))}
    months = sorted(chance.sample(range(1, 13), chance.choice([0, 0, 1, 3])))
    numbers = chance.sample([1, 2, 15, 28, 29, 30, 31, -1, -2], chance.choice([0, 0, 2])) if every != "WEEKLY" else []
    if numbers:
        weekdays = {(0, weekday) for _, weekday in weekdays}
    start = date(2019, 1, 1) + timedelta(chance.randrange(1000))
    until = datetime.combine(start + timedelta(chance.randrange(1, 900)), datetime.min.time().replace(hour=10))
    is_set = bool(weekdays or numbers) and has_places and chance.random() < 0.3
    return Rule(
        every=every,
        interval=chance.choice([1, 1, 2, 3, 5]),
        until=chance.choice(["", until.isoformat()]),
        months=tuple(months),
        month_days=tuple(numbers),
        weekdays=tuple(sorted(weekdays)),
        places=tuple(chance.sample([1, 2, -1], 1)) if is_set else (),
        week_start=chance.randrange(7),
    ), start


@pytest.mark.parametrize("seed", range(400))
def test_a_rule_gives_the_days_that_another_reader_finds(seed: int) -> None:
    rule, start = made(seeded(seed))
    first = start + timedelta(seeded(seed).randrange(-10, 1500))
    last = first + timedelta(WINDOW_DAYS)
    begin = datetime.combine(start, datetime.min.time().replace(hour=10))
    end = datetime.combine(last, datetime.max.time())
    judge = takewhile(lambda moment: moment <= end, rrulestr(written(rule), dtstart=begin))
    expected = [moment.date() for moment in judge if moment.date() >= first]
    assert list(days(rule, start, first, last)) == expected, written(rule)


def test_the_rules_that_are_tried_are_not_all_empty() -> None:
    tried = [made(seeded(seed)) for seed in range(400)]
    found = [sum(1 for _ in days(rule, start, start, start + timedelta(WINDOW_DAYS))) for rule, start in tried]
    assert sum(count > 3 for count in found) > 200


def test_a_rule_that_is_never_met_ends() -> None:
    never = Rule(every="DAILY", months=(2,), month_days=(30,))
    assert list(days(never, date(1900, 1, 1), date(2026, 1, 1), date(2026, 12, 31))) == []
    assert last_day(never, date(1900, 1, 1), 5) == date(1900, 1, 1)
    assert list(days(Rule(every="YEARLY", interval=10_000), date(2026, 1, 1), date(2026, 1, 2), date.max)) == []


def test_the_last_of_so_many_times_is_found() -> None:
    assert last_day(Rule(every="WEEKLY"), date(2026, 3, 4), 3) == date(2026, 3, 18)
    assert last_day(Rule(every="YEARLY"), date(2024, 2, 29), 2) == date(2028, 2, 29)


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> float:
    return datetime(year, month, day, hour, minute, tzinfo=UTC).timestamp()


def test_the_clock_of_the_zone_holds_over_summer_time() -> None:
    weekly = Event(
        uid="1",
        starts="2026-03-25T10:00:00",
        ends="2026-03-25T11:00:00",
        zone="Europe/Berlin",
        rule=Rule(every="WEEKLY", until="2026-04-08T10:00:00"),
    )
    found = sorted(occurrences(weekly, utc(2026, 3, 1), utc(2026, 5, 1)))
    assert [begin for begin, _ in found] == [utc(2026, 3, 25, 9), utc(2026, 4, 1, 8), utc(2026, 4, 8, 8)]
    assert {end - begin for begin, end in found} == {3600.0}


def test_days_are_left_out_and_added() -> None:
    daily = Event(
        uid="1",
        starts="2026-03-02T10:00:00+02:00",
        ends="2026-03-02T10:30:00+02:00",
        rule=Rule(every="DAILY", until="2026-03-06T10:00:00"),
        but_not=("2026-03-03T08:00:00+00:00", "2026-03-04"),
        also=("2026-03-09T10:00:00+00:00",),
    )
    found = sorted(begin for begin, _ in occurrences(daily, utc(2026, 3, 1), utc(2026, 5, 1)))
    assert found == [utc(2026, 3, 2, 8), utc(2026, 3, 5, 8), utc(2026, 3, 6, 8), utc(2026, 3, 9, 10)]


def test_what_began_before_the_span_and_goes_on_counts() -> None:
    long = Event(uid="1", starts="2026-03-02T10:00:00+00:00", ends="2026-03-07T10:00:00+00:00")
    assert len(list(occurrences(long, utc(2026, 3, 6), utc(2026, 3, 7)))) == 1
    assert list(occurrences(long, utc(2026, 3, 7, 10), utc(2026, 3, 8))) == []


def test_an_event_survives_being_kept_and_a_mad_one_is_refused() -> None:
    event = Event(uid="1", starts="2026-03-02T10:00:00", ends="x", rule=Rule(every="WEEKLY", weekdays=((0, 3),)))
    assert msgspec.convert(msgspec.to_builtins(event), Event) == event
    with pytest.raises(ValueError, match="Invalid isoformat"):
        list(occurrences(event, 0, 1))
    with pytest.raises(ValueError, match=r"[Zz]one"):
        list(occurrences(msgspec.structs.replace(event, zone="../../etc/passwd"), 0, 1))
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"uid": "1", "starts": "", "ends": "", "rule": {"every": "SECONDLY"}}, Event)
