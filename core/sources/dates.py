"""Read the dates that people and programs write."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_FIRST_EPOCH_S = int(datetime(_FIRST_YEAR, 1, 1, tzinfo=UTC).timestamp())
_END_EPOCH_S = int(datetime(_LAST_YEAR + 1, 1, 1, tzinfo=UTC).timestamp())
_NOON = 12
_PATTERNS = (
    *("%Y/%m/%d", "%Y/%m/%d %H:%M", "%Y/%m/%d %H:%M:%S", "%d.%m.%Y", "%d.%m.%Y %H:%M"),
    *("%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y"),
)
_DAY = re.compile(r"\d{4}-?\d{2}-?\d{2}|\d{4}/\d{1,2}/\d{1,2}")
_SPACE_BEFORE_ZONE = re.compile(r"(\d) +(Z$|[+-]\d{2}:?\d{2}$)")
_STAMP = re.compile(r"(\d{8})(\d{4}|\d{6})")
_EPOCH_S = re.compile(r"\d{10}")
_IN_NAME = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<gap>[-_.]?)(?P<month>0[1-9]|1[0-2])(?P=gap)(?P<day>0[1-9]|[12]\d|3[01])"
    r"(?:(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?:[0-5]\d)?)?(?!\d)"
)


def parse(untrusted_text: str) -> int | None:
    """Return the moment that a text names as UTC ns, None where it names none between 1900 and 2199.

    A day without an hour is noon UTC: the same day almost everywhere on Earth, and the same moment on every machine
    that imports it. An hour without a zone is local time. Days and months as bare numbers (3/4/2024) are not
    guessed at.
    """
    text = " ".join(untrusted_text.split())
    moment = _parsed(text)
    return None if moment is None else _utc_ns(moment)


def in_name(file_name: str) -> int | None:
    """Return the first date in a file name (2020-04-19, 2020_04_19, 20200419, 202004191530) as UTC ns, or None."""
    for match in _IN_NAME.finditer(file_name):
        found = match.groupdict()
        day = f"{found['year']}-{found['month']}-{found['day']}"
        if found["hour"] and not found["gap"]:
            return parse(f"{day} {found['hour']}:{found['minute']}")
        if (moment := parse(day)) is not None:
            return moment
    return None


def from_epoch(seconds: int) -> int | None:
    """Return seconds since 1970 as UTC ns, or None outside of 1900 to 2199."""
    return seconds * 10**9 if _FIRST_EPOCH_S <= seconds < _END_EPOCH_S else None


def _parsed(text: str) -> datetime | None:
    if _EPOCH_S.fullmatch(text):
        return datetime.fromtimestamp(int(text), UTC)
    if stamp := _STAMP.fullmatch(text):
        text = f"{stamp[1]}T{stamp[2]}"
    for read in (_iso, _written, _mail):
        moment = read(text)
        if moment is not None:
            return moment.replace(hour=_NOON, tzinfo=UTC) if _is_day(text, moment) else moment
    return None


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(_SPACE_BEFORE_ZONE.sub(r"\1\2", text))
    except ValueError:
        return None


def _written(text: str) -> datetime | None:
    for pattern in _PATTERNS:
        try:
            return datetime.strptime(text.replace(",", ""), pattern)  # noqa: DTZ007 - local, or a day: see parse
        except ValueError:
            continue
    return None


def _mail(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _is_day(text: str, moment: datetime) -> bool:
    return bool(_DAY.fullmatch(text)) or (":" not in text and moment.time() == datetime.min.time())


def _utc_ns(moment: datetime) -> int | None:
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    try:
        whole_s = int(moment.replace(microsecond=0).timestamp())
    except (ValueError, OverflowError, OSError):  # an offset or a local zone that the system cannot count with
        return None
    return whole_s * 10**9 + moment.microsecond * 1000
