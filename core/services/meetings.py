"""Meetings: whether there is one now, by the calendars that were imported."""

import threading
from bisect import bisect_right
from contextlib import suppress
from datetime import UTC, datetime

import msgspec
from msgspec.structs import replace

from core.entries import Kind
from core.log.log import Log
from core.schedule.times import clock_text
from core.sources.occurrences import Event, occurrences

SOURCE = "calendar"
_NS = 1_000_000_000
_HOUR_S, _DAY_S = 3600.0, 86_400.0
# What lasts longer is a trip, a duty or a night's sleep; what has nobody else in it is one's own plan.
_LONGEST_S, _LONGEST_ALONE_S = 12 * _HOUR_S, 4 * _HOUR_S
_BETWEEN_S = 300.0  # nothing begins in the minutes between two meetings
_SPAN_DAYS = 3
_EVER = "9999"
_MAD = (ValueError, OverflowError, OSError)  # of an event that makes no sense


class Meetings:
    """Know when meetings are: events with hours that are neither cancelled, declined, free nor very long.

    What a calendar says is read once and then followed as the log grows; any thread may ask.
    """

    def __init__(self, log: Log) -> None:
        self._log = log
        self._lock = threading.Lock()
        self._forget()

    def now(self, utc_ns: int) -> str:
        """Return that a meeting goes on and until when, as a sentence that ends a line "Paused: ..."; else nothing."""
        with self._lock:
            begins_s, ends_s = self._around(utc_ns / _NS)
        if not begins_s <= utc_ns / _NS < ends_s:
            return ""
        until = clock_text(round(ends_s) * _NS)
        return f"a meeting goes on until {until} (setting work_in_meetings)"

    def changes_at(self, utc_ns: int) -> int | None:
        """Return when the meeting that goes on ends, or else when the next begins, None if none does within a day."""
        now_s = utc_ns / _NS
        with self._lock:
            moments = [moment for moment in self._around(now_s) if now_s < moment <= now_s + _DAY_S]
        return round(min(moments) * _NS) if moments else None

    def _around(self, now_s: float) -> tuple[float, float]:
        """Return the meeting that goes on, or else the next; one that never is if there is none."""
        has_changed = self._follow(now_s)
        if has_changed or not self._since_s + _DAY_S <= now_s <= self._until_s - _DAY_S:
            self._lay_out(now_s)
        place = bisect_right(self._spans, now_s, key=lambda span: span[1])
        return self._spans[place] if place < len(self._spans) else (float("inf"), float("inf"))

    def _forget(self) -> None:
        self._head = 0
        self._oldest_day = ""
        self._events: dict[tuple[str, str], Event] = {}
        self._spans: list[tuple[float, float]] = []
        self._since_s = self._until_s = 0.0

    def _follow(self, now_s: float) -> bool:
        """Read what has come since; tell whether that changed anything."""
        head, oldest_day = self._log.head_seq(), _day(now_s - _SPAN_DAYS * _DAY_S)
        if head == self._head and oldest_day >= self._oldest_day:
            return False
        redaction = self._log.entries(limit=1, kinds=[Kind.REDACTION])
        # A clock that was set back may want what was left out.
        if oldest_day < self._oldest_day or (redaction and redaction[0].seq > self._head):
            self._forget()
        self._oldest_day = self._oldest_day or oldest_day
        after, self._head, has_changed = self._head, head, not self._head
        for _, details in self._log.details_of(SOURCE, after):
            has_changed = True
            with suppress(msgspec.ValidationError):
                self._take(msgspec.convert(details.get("event"), Event))
        return has_changed

    def _take(self, event: Event) -> None:
        """Keep an event in the place of its earlier version, unless it is over."""
        key = (event.uid, event.instead_of)
        self._events.pop(key, None)
        last = max(event.ends, event.instead_of, *event.also, (event.rule.until or _EVER) if event.rule else "")
        if last >= self._oldest_day:
            self._events[key] = event

    def _lay_out(self, now_s: float) -> None:
        self._since_s, self._until_s = now_s - _SPAN_DAYS * _DAY_S, now_s + _SPAN_DAYS * _DAY_S
        moved: dict[str, list[str]] = {}
        for uid, instead_of in self._events:
            moved.setdefault(uid, []).extend([instead_of] if instead_of else [])
        events = [one for one in self._events.values() if _may_be_meeting(one)]
        spans = sorted(span for one in events for span in self._spans_of(one, [] if one.instead_of else moved[one.uid]))
        self._spans = []
        for begins_s, ends_s in spans:
            if self._spans and begins_s <= self._spans[-1][1] + _BETWEEN_S:
                self._spans[-1] = (self._spans[-1][0], max(ends_s, self._spans[-1][1]))
            else:
                self._spans.append((begins_s, ends_s))

    def _spans_of(self, event: Event, moved: list[str]) -> list[tuple[float, float]]:
        longest_s = _LONGEST_S if event.attendees or event.organiser else _LONGEST_ALONE_S
        try:
            found = list(occurrences(replace(event, but_not=(*event.but_not, *moved)), self._since_s, self._until_s))
        except _MAD:
            return []
        return [(begins_s, ends_s) for begins_s, ends_s in found if 0 < ends_s - begins_s <= longest_s]


def _may_be_meeting(event: Event) -> bool:
    return not (event.is_all_day or event.is_free or event.status == "cancelled" or event.answer == "declined")


def _day(moment_s: float) -> str:
    return datetime.fromtimestamp(moment_s, UTC).date().isoformat()
