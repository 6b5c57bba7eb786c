"""When the events of a calendar take place: what an import keeps of one, and on which days it comes again (RFC 5545).

Written here so that it looks only at the days that are asked for: libraries count from the first day on, and one
that has a rule which is never met counts for ever.
"""

import calendar
from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta, tzinfo
from functools import cache
from itertools import count, islice
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

_DAY = timedelta(days=1)
_COUNTED_YEARS = 50
_DAY_CHARACTERS = 10
_Month = Annotated[int, msgspec.Meta(ge=1, le=12)]
_MonthDay = Annotated[int, msgspec.Meta(ge=-31, le=31)]
_Weekday = Annotated[int, msgspec.Meta(ge=0, le=6)]
_Place = Annotated[int, msgspec.Meta(ge=-366, le=366)]


class Rule(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How an event repeats, in the words of RFC 5545.

    `until` is the last moment by the event's own clock, empty for none. A weekday is Monday (0) to Sunday (6), with
    its place in the month or year before it, 0 for each.
    """

    every: Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    interval: Annotated[int, msgspec.Meta(ge=1, le=10_000)] = 1
    until: str = ""
    months: tuple[_Month, ...] = ()
    month_days: tuple[_MonthDay, ...] = ()
    weekdays: tuple[tuple[_Place, _Weekday], ...] = ()
    places: tuple[_Place, ...] = ()
    week_start: _Weekday = 0


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is known of an event; moments are ISO 8601, those without an offset by the clock of `zone` or of the wall.

    `also` and `but_not` are moments or days that are added to the rule or left out; an event with `instead_of` stands
    in the place of that moment of the event with the same `uid`. `answer` is the principal's own.
    """

    uid: str
    starts: str
    ends: str
    zone: str = ""
    is_all_day: bool = False
    rule: Rule | None = None
    also: tuple[str, ...] = ()
    but_not: tuple[str, ...] = ()
    instead_of: str = ""
    status: str = ""
    is_free: bool = False
    place: str = ""
    organiser: str = ""
    attendees: tuple[str, ...] = ()
    answer: str = ""


def days(rule: Rule, start: date, first: date, last: date) -> Iterator[date]:
    """Yield the days from `first` to `last` on which an event that began on `start` takes place, in order."""
    if rule.until:
        last = min(last, datetime.fromisoformat(rule.until).date())
    first = max(first, start)
    for step in count(_steps(rule, start, first)):
        try:
            begin, found = _period(rule, start, step * rule.interval)
        except (OverflowError, ValueError):  # after the last year there is
            return
        if begin > last:
            return
        yield from (day for day in sorted(_placed(rule, found)) if first <= day <= last)


def last_day(rule: Rule, start: date, times: int) -> date:
    """Return on which day an event takes place for the last of so many times, as far as fifty years tell."""
    end = date(min(start.year + _COUNTED_YEARS, date.max.year), 1, 1)
    return max(islice(days(rule, start, start, end), times), default=start)


def occurrences(event: Event, since_s: float, until_s: float) -> Iterator[tuple[float, float]]:
    """Yield when an event takes place within a span of time, as seconds since 1970, in no order.

    Raises ValueError, OverflowError or OSError for an event that makes no sense.
    """
    zone = zone_of(event)
    wall = datetime.fromisoformat(event.starts).replace(tzinfo=None)
    long_s = max(0.0, moment(event.ends, zone) - moment(event.starts, zone))
    first = datetime.fromtimestamp(since_s - long_s, zone).date() - _DAY
    last = datetime.fromtimestamp(until_s, zone).date() + _DAY
    found = [wall.date()] if event.rule is None else days(event.rule, wall.date(), first, last)
    end = event.rule.until if event.rule else ""
    local = [at for at in (datetime.combine(day, wall.time()) for day in found) if not end or at.isoformat() <= end]
    begins = {moment(at.isoformat(), zone): at.date().isoformat() for at in local}
    begins |= {moment(at, zone): at[:10] for at in event.also}
    left_out = {at if len(at) == _DAY_CHARACTERS else moment(at, zone) for at in event.but_not}
    for begin_s, day in begins.items():
        is_within = begin_s < until_s and begin_s + long_s > since_s
        if is_within and begin_s not in left_out and day not in left_out:
            yield begin_s, begin_s + long_s


def moment(text: str, zone: tzinfo | None) -> float:
    """Return a moment as seconds since 1970; one without an offset is by the clock of a zone, or of the wall."""
    at = datetime.fromisoformat(text)
    return (at if at.tzinfo else at.replace(tzinfo=zone)).timestamp()


def zone_of(event: Event) -> tzinfo | None:
    """Return the zone of an event, None for that of this machine. Raises ValueError for one that is not known."""
    return _zone(event.zone) if event.zone else datetime.fromisoformat(event.starts).tzinfo


@cache
def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (OSError, ZoneInfoNotFoundError) as error:
        raise ValueError("no zone of this name") from error


def _steps(rule: Rule, start: date, first: date) -> int:
    """Return how many periods lie before the one that holds a day."""
    if rule.every == "DAILY":
        passed = (first - start).days
    elif rule.every == "WEEKLY":
        passed = (_week(rule, first) - _week(rule, start)).days // 7
    else:
        passed = 12 * (first.year - start.year) + first.month - start.month
        if rule.every == "YEARLY":
            passed = first.year - start.year
    return passed // rule.interval


def _week(rule: Rule, day: date) -> date:
    return day - timedelta((day.weekday() - rule.week_start) % 7)


def _period(rule: Rule, start: date, shift: int) -> tuple[date, set[date]]:
    """Return when the period that lies so many after the first begins, and its days."""
    weekdays = {weekday for _, weekday in rule.weekdays}
    if rule.every == "DAILY":
        begin = start + timedelta(shift)
        return begin, {begin} if _is_let(rule, begin, weekdays) else set()
    if rule.every == "WEEKLY":
        begin = _week(rule, start) + timedelta(7 * shift)
        wanted = weekdays or {start.weekday()}
        week = [begin + timedelta(more) for more in range(7)]
        return begin, {day for day in week if day.weekday() in wanted and _is_in(rule.months, day.month)}
    if rule.every == "MONTHLY":
        year, month = divmod(12 * start.year + start.month - 1 + shift, 12)
        begin = date(year, month + 1, 1)
        return begin, _of_month(rule, start, begin) if _is_in(rule.months, begin.month) else set()
    begin = date(start.year + shift, 1, 1)
    return begin, _of_year(rule, start, begin.year)


def _of_year(rule: Rule, start: date, year: int) -> set[date]:
    if rule.weekdays and not rule.months and not rule.month_days:
        return _by_weekday(rule, date(year, 1, 1), date(year, 12, 31))
    months = rule.months or (range(1, 13) if rule.month_days else (start.month,))
    return set().union(*(_of_month(rule, start, date(year, month, 1)) for month in months))


def _of_month(rule: Rule, start: date, begin: date) -> set[date]:
    length = calendar.monthrange(begin.year, begin.month)[1]
    end = begin.replace(day=length)
    if not rule.month_days:
        if rule.weekdays:
            return _by_weekday(rule, begin, end)
        return {begin.replace(day=start.day)} if start.day <= length else set()
    numbers = {number if number > 0 else length + 1 + number for number in rule.month_days}
    found = {begin.replace(day=number) for number in numbers if 1 <= number <= length}
    return {day for day in found if _is_in({weekday for _, weekday in rule.weekdays}, day.weekday())}


def _by_weekday(rule: Rule, begin: date, end: date) -> set[date]:
    """Return the days from begin to end that are such a weekday, or the one at its place among them."""
    found: set[date] = set()
    for place, weekday in rule.weekdays:
        first = begin + timedelta((weekday - begin.weekday()) % 7)
        every = [first + timedelta(more) for more in range(0, (end - first).days + 1, 7)]
        found.update(every if not place else _picked(every, place))
    return found


def _placed(rule: Rule, found: set[date]) -> set[date]:
    if not rule.places:
        return found
    ordered = sorted(found)
    return {day for place in rule.places for day in _picked(ordered, place)}


def _picked(ordered: list[date], place: int) -> list[date]:
    """Return the one at a place that is counted from 1, or from the end if it is negative."""
    index = place - 1 if place > 0 else len(ordered) + place
    return ordered[index : index + 1] if index >= 0 else []


def _is_let(rule: Rule, day: date, weekdays: set[int]) -> bool:
    length = calendar.monthrange(day.year, day.month)[1]
    numbers = {number if number > 0 else length + 1 + number for number in rule.month_days}
    return _is_in(rule.months, day.month) and _is_in(numbers, day.day) and _is_in(weekdays, day.weekday())


def _is_in(wanted: Collection[int], number: int) -> bool:
    return not wanted or number in wanted
