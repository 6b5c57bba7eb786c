"""When a job is due, by what is remembered of its last run.

Within one boot only the clock counts that nobody can set; across boots there is nothing but the wall clock. So no step
of the wall clock makes a job run twice while the machine is on, and none keeps it from ever running again.
"""

import msgspec

from core.clock import Clock

HOUR_NS = 3_600_000_000_000
DAY_NS = 24 * HOUR_NS
WEEK_NS = 7 * DAY_NS
_SLACK_NS = HOUR_NS  # a job called for at the same time each day must not miss a day by a second


class Past(msgspec.Struct, frozen=True):
    """How a job ended when it ran last; `well_utc_ns` is when it last ended well, None if never.

    `is_again_due` says that it could not be done and is tried again at the next opportunity.
    """

    utc_ns: int
    monotonic_ns: int
    boot_id: str
    well_utc_ns: int | None
    is_ok: bool
    is_again_due: bool
    reason: str


def has_clock_gone_back(past: Past, clock: Clock) -> bool:
    """Tell whether the wall clock stands before the last run and nothing else says how long ago that was."""
    return past.boot_id != clock.boot_id and clock.utc_ns() < past.utc_ns


def elapsed_ns(past: Past, clock: Clock) -> int:
    """Return how long ago a run ended, by the clock that cannot be set where there is one."""
    is_same_boot = past.boot_id == clock.boot_id
    return clock.monotonic_ns() - past.monotonic_ns if is_same_boot else clock.utc_ns() - past.utc_ns


def left_ns(past: Past | None, every_ns: int, clock: Clock) -> int:
    """Return how long it is until a job is due, 0 if it is."""
    if past is None or past.is_again_due or has_clock_gone_back(past, clock):
        return 0
    left = every_ns - elapsed_ns(past, clock)
    return left if left > _SLACK_NS else 0


_LEAST_APART_NS, _MOST_APART_NS = 6 * HOUR_NS, 36 * HOUR_NS  # of two runs of a daily job within one boot


def is_due_since(past: Past | None, start_utc_ns: int, clock: Clock) -> bool:
    """Tell whether a daily job whose day last began at `start_utc_ns` by the wall clock has still to run for it.

    Within one boot two runs are at least 6 hours apart, however the wall clock is set, and at most 36. Across boots a
    clock that stands up to two days before the last run is taken for one that was set back: the day has been done.
    """
    if past is None:
        return True
    if past.boot_id != clock.boot_id:
        return past.utc_ns < start_utc_ns or past.utc_ns - clock.utc_ns() > 2 * DAY_NS
    elapsed = elapsed_ns(past, clock)
    return elapsed >= _MOST_APART_NS or (elapsed >= _LEAST_APART_NS and past.utc_ns < start_utc_ns)
