"""Times of the day, by the clock on the wall of this machine."""

from datetime import datetime, timedelta

_DAY = timedelta(days=1)
_NS = 1_000_000_000


def latest(minute: int, now_utc_ns: int) -> int:
    """Return when it was so many minutes after midnight last, at or before now, in nanoseconds of UTC."""
    today = _today(minute, now_utc_ns)
    return _utc_ns(today if _utc_ns(today) <= now_utc_ns else today - _DAY)


def upcoming(minute: int, now_utc_ns: int) -> int:
    """Return when it will be so many minutes after midnight next, after now, in nanoseconds of UTC."""
    today = _today(minute, now_utc_ns)
    return _utc_ns(today if _utc_ns(today) > now_utc_ns else today + _DAY)


def is_between(start: int, end: int, now_utc_ns: int) -> bool:
    """Tell whether it is between two times of the day, the second of which may be of the next day."""
    if start == end:
        return True
    return latest(start, now_utc_ns) > latest(end, now_utc_ns)


def clock_text(utc_ns: int) -> str:
    """Write hours and minutes as the clock on the wall shows them."""
    return datetime.fromtimestamp(utc_ns // _NS).strftime("%H:%M")  # noqa: DTZ006 - the wall's


def _today(minute: int, now_utc_ns: int) -> datetime:
    # Without a zone: what is added is time on the wall, also over a change to summer time.
    now = datetime.fromtimestamp(now_utc_ns // _NS)  # noqa: DTZ006 - the wall's
    return now.replace(hour=minute // 60, minute=minute % 60, second=0, microsecond=0)


def _utc_ns(local: datetime) -> int:
    return int(local.timestamp()) * _NS
