"""Bins of time: hours, days, weeks, months or years of the clock on the wall here."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_SECOND_NS = 1_000_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MONTHS = 12

HOUR, DAY, WEEK, MONTH, YEAR = "hour", "day", "week", "month", "year"


@dataclass(frozen=True)
class Density:
    """How many entries lie in each bin; bin `i` reaches from `starts[i]` to `starts[i + 1]`, so that there is one more.

    `unit` says what a bin is: hour, day, week (from Monday), month or year. Without entries there are no bins.
    """

    unit: str
    starts: list[int]
    counts: list[int]


def bins_of(first_utc_ns: int, last_utc_ns: int, most_bins: int) -> tuple[str, list[int]]:
    """Return the smallest unit that needs no more bins than `most_bins`, and where they begin and the last one ends."""
    lasts = (last_utc_ns - first_utc_ns) / _SECOND_NS
    units = [(YEAR, 366 * 86_400), (MONTH, 28 * 86_400), (WEEK, 7 * 86_400), (DAY, 86_400), (HOUR, 3_600)]
    unit = YEAR
    for name, seconds in units:
        if lasts / seconds + 2 > most_bins:
            break
        unit = name
    start, step = _UNITS[unit]
    at = start(_local(first_utc_ns))
    starts = [_ns(at)]
    while starts[-1] <= last_utc_ns:
        at = step(at)
        starts.append(_ns(at))
    return unit, starts


def _local(utc_ns: int) -> datetime:
    """Return a time on the wall clock here, without its zone; where the system cannot tell, that of UTC."""
    moment = _EPOCH + timedelta(seconds=utc_ns // _SECOND_NS)
    with suppress(OSError, OverflowError, ValueError):  # Windows knows no zone before 1970
        moment = moment.astimezone()
    return moment.replace(tzinfo=None)


def _ns(local: datetime) -> int:
    try:
        moment = local.astimezone()
    except (OSError, OverflowError, ValueError):
        moment = local.replace(tzinfo=UTC)
    return int((moment - _EPOCH).total_seconds()) * _SECOND_NS


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def _next_month(moment: datetime) -> datetime:
    year, month = divmod(moment.month, _MONTHS)
    return moment.replace(year=moment.year + year, month=month + 1)


_Moving = Callable[[datetime], datetime]
_UNITS: dict[str, tuple[_Moving, _Moving]] = {
    HOUR: (lambda at: at.replace(minute=0, second=0, microsecond=0), lambda at: at + timedelta(hours=1)),
    DAY: (_midnight, lambda at: at + timedelta(days=1)),
    WEEK: (lambda at: _midnight(at) - timedelta(days=at.weekday()), lambda at: at + timedelta(weeks=1)),
    MONTH: (lambda at: _midnight(at).replace(day=1), _next_month),
    YEAR: (lambda at: _midnight(at).replace(month=1, day=1), lambda at: at.replace(year=at.year + 1)),
}
