"""Which of the scheduled backups are kept: the newest of each of the last 7 days, 4 weeks and 12 months that have one.

Days are counted by the backups there are, in the order in which the log recorded them, and not back from today's date:
a gap, a clock that jumps, or a machine that was off for a year never makes old backups superfluous at once.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

DAYS, WEEKS, MONTHS = 7, 4, 12
_PERIODS: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (DAYS, lambda moment: (moment.year, moment.month, moment.day)),
    (WEEKS, lambda moment: tuple(moment.isocalendar()[:2])),
    (MONTHS, lambda moment: (moment.year, moment.month)),
)


@dataclass(frozen=True)
class Made:
    """A backup: the seq of its entry, and when it was recorded."""

    seq: int
    utc_ns: int


def superseded(made: Sequence[Made]) -> list[Made]:
    """Return those of the backups that need not be kept, the oldest first; never the newest."""
    newest_first = sorted(made, key=lambda one: -one.seq)
    kept = {one.seq for count, period in _PERIODS for one in _newest_of_each(newest_first, count, period)}
    return [one for one in reversed(newest_first) if one.seq not in kept]


def _newest_of_each(newest_first: list[Made], count: int, period: Callable[[datetime], tuple[int, ...]]) -> list[Made]:
    found: dict[tuple[int, ...], Made] = {}
    for one in newest_first:
        if len(found) < count:
            found.setdefault(period(datetime.fromtimestamp(one.utc_ns // 1_000_000_000, tz=UTC)), one)
    return list(found.values())
