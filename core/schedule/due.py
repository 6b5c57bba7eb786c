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


def left_ns(past: Past | None, every_ns: int, clock: Clock) -> int:
    """Return how long it is until a job is due, 0 if it is."""
    if past is None or past.is_again_due or has_clock_gone_back(past, clock):
        return 0
    is_same_boot = past.boot_id == clock.boot_id
    elapsed = clock.monotonic_ns() - past.monotonic_ns if is_same_boot else clock.utc_ns() - past.utc_ns
    left = every_ns - elapsed
    return left if left > _SLACK_NS else 0
