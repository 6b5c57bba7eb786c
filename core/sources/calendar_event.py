"""One event of an iCalendar file (RFC 5545), as calendars of different makers write it."""

import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache
from html import unescape
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import icalendar
from msgspec import convert
from msgspec.structs import replace

from core.sources.occurrences import Event, Rule, last_day
from core.sources.protocol import Options

_FIRST_YEAR, _EPOCH_YEAR, _LAST_YEAR = 1900, 1970, 2199
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BY_DAY = re.compile(r"([+-]?\d{1,3})?(MO|TU|WE|TH|FR|SA|SU)")
_FREE = {"TRANSP": "TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS": "FREE"}
_PARTS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"})
_DAY = timedelta(days=1)
_TO = "\N{EN DASH}"
_END_OF_LINE = re.compile(r"<(?:br|/p|/div|/li|/tr)\b[^<>]{0,200}>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]{0,2000}>", re.IGNORECASE)
# Between these and the next, no zone changes its clock twice.
_COMPARED = [datetime(2025, month, 15) for month in range(1, 13)]  # noqa: DTZ001 - by the clock of the zone in question
# What reading a file that is not as it should be raises.
_PARSING = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, OSError)

Zones = Mapping[str, tzinfo]


class EventBroken(Exception):
    """An event cannot be read; the message says why, for people."""


@dataclass(frozen=True)
class Written:
    """What an event says, when it begins and when it was written down; `notes` say what was not understood."""

    event: Event
    title: str
    text: str
    tags: tuple[str, ...]
    begins: datetime
    written: datetime | None
    notes: tuple[str, ...]


def read_zone(block: str) -> tuple[str, tzinfo]:
    """Return what a file calls a time zone, and the zone. Raises EventBroken."""
    try:
        component: Any = icalendar.Timezone.from_ical(block)
        return str(component["TZID"]), _like(component.to_tz())
    except _PARSING as error:
        raise EventBroken("This time zone cannot be read.") from error


def read_event(block: str, zones: Zones, options: Options) -> Written:
    """Read one event. Raises EventBroken."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about zones whose names it guesses
            component = icalendar.Event.from_ical(block)
        return _Reader(component, zones, options).written()
    except _PARSING as error:
        raise EventBroken("This event cannot be read.") from error


def beginning(block: str) -> str:
    """Return the first words of an event that may be broken, for people."""
    found = re.search(r"^SUMMARY[^:\n]{0,200}:(.{1,80})", block, re.MULTILINE | re.IGNORECASE)
    return found[1].strip() if found else ""


class _Reader:
    """Read the properties of one event."""

    def __init__(self, component: Any, zones: Zones, options: Options) -> None:
        self._component = component
        self._zones = zones
        self._options = options
        self._notes: list[str] = []

    def written(self) -> Written:
        begins = self._moment("DTSTART")
        if begins is None:
            raise EventBroken("This event does not say when it begins.")
        if not _FIRST_YEAR <= begins.year <= _LAST_YEAR:
            raise EventBroken("This event begins at a time that cannot be.")
        event = self._event(begins)
        title = " ".join(self._text("SUMMARY").split())
        head = "\n".join(part for part in (title, _when(event), event.place) if part)
        return Written(
            event=event,
            title=title or _when(event),
            text=f"{head}\n\n{_plain(self._text('DESCRIPTION'))}".strip(),
            tags=tuple(dict.fromkeys(str(tag).strip() for one in self._all("CATEGORIES") for tag in one.cats)),
            begins=_at(begins),
            written=self._stamp("CREATED") or self._stamp("LAST-MODIFIED"),
            notes=tuple(self._notes),
        )

    def _event(self, begins: date) -> Event:
        ends, zone = self._ends(begins), _zone(begins)
        people = self._all("ATTENDEE")
        mine = next((one for one in people if self._is_me(one)), None)
        event = Event(
            uid=self._text("UID"),
            starts=_wall(begins, zone),
            ends=_wall(ends, zone),
            zone=getattr(zone, "key", ""),
            is_all_day=not isinstance(begins, datetime),
            also=tuple(sorted(one.isoformat() for one in self._listed("RDATE"))),
            but_not=tuple(sorted(one.isoformat() for one in self._listed("EXDATE"))),
            instead_of="" if (place := self._moment("RECURRENCE-ID")) is None else place.isoformat(),
            status=self._text("STATUS").lower(),
            is_free=any(self._text(name).upper() == value for name, value in _FREE.items()),
            place=" ".join(self._text("LOCATION").split()),
            organiser=next((_person(one) for one in self._all("ORGANIZER") if not self._is_me(one)), ""),
            attendees=tuple(_person(one) for one in people if not self._is_me(one)),
            answer="" if mine is None else str(mine.params.get("PARTSTAT", "")).lower(),
        )
        return replace(event, rule=self._rule(begins))

    def _ends(self, begins: date) -> date:
        ends = self._moment("DTEND")
        if ends is None:
            is_day = not isinstance(begins, datetime)
            long = self._first("DURATION")
            ends = begins + (long.dt if long is not None else _DAY if is_day else timedelta())
        if _at(ends) >= _at(begins):
            return ends
        self._notes.append("This event ends before it begins; its end was left out.")
        return begins

    def _rule(self, begins: date) -> Rule | None:
        parts = self._first("RRULE")
        if parts is None:
            return None
        try:
            return _rule({name.upper(): list(values) for name, values in parts.items()}, begins)
        except _PARSING:
            self._notes.append("How this event repeats was not understood; only its first time counts.")
            return None

    def _stamp(self, name: str) -> datetime | None:
        moment = self._moment(name)
        is_known = isinstance(moment, datetime) and moment.tzinfo and _EPOCH_YEAR < moment.year <= _LAST_YEAR
        return moment if is_known else None  # type: ignore[return-value]

    def _moment(self, name: str) -> date | None:
        found = self._first(name)
        return None if found is None else self._placed(found.dt, found.params.get("TZID", ""))

    def _listed(self, name: str) -> Iterator[date]:
        for found in self._all(name):
            for one in found.dts:
                value = one.dt[0] if isinstance(one.dt, tuple) else one.dt  # of a period, when it begins
                yield self._placed(value, found.params.get("TZID", ""))

    def _placed(self, value: Any, zone: str) -> date:
        """Return a moment in the zone that the file names; what is no moment raises TypeError."""
        if not isinstance(value, date):
            raise TypeError("no moment")
        if not isinstance(value, datetime):
            return value
        moment = value.replace(microsecond=0)
        # A zone without a name is what the library made of one in this or an earlier file.
        if not zone or isinstance(moment.tzinfo, ZoneInfo):
            return moment
        if zone not in self._zones:
            self._notes.append("The time zone of this event is not known; that of this machine was taken.")
            return moment.replace(tzinfo=None)
        return moment.replace(tzinfo=self._zones[zone])

    def _text(self, name: str) -> str:
        found = self._first(name)
        return "" if found is None else str(found).strip()

    def _first(self, name: str) -> Any:
        return next(iter(self._all(name)), None)

    def _all(self, name: str) -> list[Any]:
        found = self._component.get(name)
        return [] if found is None else found if isinstance(found, list) else [found]

    def _is_me(self, person: Any) -> bool:
        names = (str(person.params.get("CN", "")), _address(person))
        return any(name and self._options.is_me(name) for name in names)


def _rule(parts: dict[str, list[Any]], begins: date) -> Rule:
    """Make a rule of its parts. Raises ValueError and its kin for one that is not understood."""
    if not _PARTS.issuperset(parts):
        raise ValueError("unknown parts")
    days = [_BY_DAY.fullmatch(str(one).upper()) for one in parts.get("BYDAY", [])]
    rule = convert(
        {
            "every": str(parts["FREQ"][0]).upper(),
            "interval": int(parts.get("INTERVAL", [1])[0]),
            "months": [int(one) for one in parts.get("BYMONTH", [])],
            "month_days": [int(one) for one in parts.get("BYMONTHDAY", [])],
            "weekdays": [(int(day[1] or 0), _WEEKDAYS.index(day[2])) for day in days if day],
            "places": [int(one) for one in parts.get("BYSETPOS", [])],
            "week_start": _WEEKDAYS.index(str(parts.get("WKST", ["MO"])[0]).upper()),
        },
        Rule,
    )
    if None in days:
        raise ValueError("unknown weekdays")
    return replace(rule, until=_until(parts, rule, begins))


def _until(parts: dict[str, list[Any]], rule: Rule, begins: date) -> str:
    """Return when a rule ends by the clock of its event, also where it counts how many times it is met."""
    if "COUNT" in parts:
        day = last_day(rule, date(begins.year, begins.month, begins.day), int(parts["COUNT"][0]))
    elif "UNTIL" in parts:
        day = parts["UNTIL"][0]
    else:
        return ""
    if not isinstance(day, datetime):
        return datetime.combine(day, time.max).isoformat(timespec="seconds")
    if day.tzinfo is not None:
        day = day.astimezone(_zone(begins))
    return day.replace(tzinfo=None).isoformat(timespec="seconds")


def _zone(moment: date) -> tzinfo | None:
    return moment.tzinfo if isinstance(moment, datetime) else None


def _wall(moment: date, zone: tzinfo | None) -> str:
    """Write a moment by the clock of a zone that has a name, else with its offset."""
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        return moment.isoformat()
    local = moment.astimezone(zone)
    return (local.replace(tzinfo=None) if isinstance(zone, ZoneInfo) else local).isoformat()


def _at(moment: date) -> datetime:
    """Return a day or moment as a moment of UTC; without a zone it is by the clock of this machine."""
    at = moment if isinstance(moment, datetime) else datetime.combine(moment, time.min)
    return at.astimezone(UTC)


@cache
def _known_zones() -> list[str]:
    return sorted(available_timezones(), key=lambda name: (not name.startswith(("Europe/", "America/", "Asia/")), name))


def _like(zone: tzinfo) -> tzinfo:
    """Return a zone with a name whose clock goes as this one does, or itself if there is none."""
    offsets = [zone.utcoffset(moment) for moment in _COMPARED]
    for name in _known_zones():
        known = ZoneInfo(name)
        if all(known.utcoffset(moment) == offset for moment, offset in zip(_COMPARED, offsets, strict=True)):
            return known
    return zone


def _person(person: Any) -> str:
    return str(person.params.get("CN", "")).strip() or _address(person)


def _address(person: Any) -> str:
    return re.sub(r"^mailto:", "", str(person).strip(), flags=re.IGNORECASE)


def _when(event: Event) -> str:
    """Write when an event is, in no language."""
    if event.is_all_day:
        last = (date.fromisoformat(event.ends) - _DAY).isoformat()
        return event.starts if last <= event.starts else f"{event.starts} {_TO} {last}"
    starts, ends = (at.replace("T", " ")[:16] for at in (event.starts, event.ends))
    until = ends[11:] if ends[:10] == starts[:10] else ends
    return (starts if ends == starts else f"{starts} {_TO} {until}") + (f" ({event.zone})" if event.zone else "")


def _plain(text: str) -> str:
    """Take the marks out of a text that some makers write as HTML."""
    if not _TAG.search(text):
        return text
    return unescape(_TAG.sub("", _END_OF_LINE.sub("\n", text))).strip()
