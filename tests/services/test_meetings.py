"""When there is a meeting, by calendars that were imported into a real log."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.log.log import Log
from core.services.importing import ImportService
from core.services.meetings import Meetings

NS = 1_000_000_000
MINUTE = 60 * NS


def at(day: int, hour: int, minute: int = 0, month: int = 3) -> int:
    return int(datetime(2026, month, day, hour, minute, tzinfo=UTC).timestamp()) * NS


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    log = Log.create(tmp_path / "log.db", bytes(32), SystemClock())
    yield log
    log.close()


@pytest.fixture(autouse=True)
def _in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


class Kept:
    """A calendar in a file that is imported again and again."""

    def __init__(self, log: Log, folder: Path) -> None:
        self._importing = ImportService(log)
        self._path = folder / "mine.ics"

    def bring(self, *events: tuple[str, ...]) -> int:
        blocks = "".join("\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT", "")) for lines in events)
        self._path.write_text(f"BEGIN:VCALENDAR\n{blocks}END:VCALENDAR\n")
        return self._importing.run(self._path, me=["me@example.org"]).added


@pytest.fixture
def kept(log: Log, tmp_path: Path) -> Kept:
    return Kept(log, tmp_path)


@pytest.fixture
def meetings(log: Log) -> Meetings:
    return Meetings(log)


def hours(uid: str, begin: str, end: str, *more: str) -> tuple[str, ...]:
    return (f"UID:{uid}", f"DTSTART:202603{begin}00Z", f"DTEND:202603{end}00Z", *more)


def test_without_calendars_there_are_no_meetings(meetings: Meetings) -> None:
    assert meetings.now(at(4, 10)) == ""
    assert meetings.changes_at(at(4, 10)) is None


def test_a_meeting_is_told_while_it_goes_on(kept: Kept, meetings: Meetings) -> None:
    kept.bring(hours("1", "04T1000", "04T1100"))
    assert meetings.now(at(4, 9, 59)) == ""
    assert meetings.now(at(4, 10)) == "a meeting goes on until 11:00 (setting work_in_meetings)"
    assert meetings.now(at(4, 11)) == ""
    assert [meetings.changes_at(at(4, hour)) for hour in (9, 10, 11)] == [at(4, 10), at(4, 11), None]
    assert meetings.changes_at(at(2, 9)) is None  # not within a day


def test_meetings_one_after_another_are_one(kept: Kept, meetings: Meetings) -> None:
    kept.bring(hours("1", "04T1000", "04T1100"), hours("2", "04T1105", "04T1200"), hours("3", "04T1030", "04T1045"))
    assert "12:00" in meetings.now(at(4, 11, 2))


@pytest.mark.parametrize(
    "event",
    [
        hours("1", "04T1000", "04T1100", "STATUS:CANCELLED"),
        hours("1", "04T1000", "04T1100", "TRANSP:TRANSPARENT"),
        hours("1", "04T1000", "04T1100", "ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.org"),
        hours("1", "04T1000", "04T1000"),
        hours("1", "03T2200", "04T1100"),
        hours("1", "01T1000", "07T1000", "ATTENDEE:mailto:anna@example.org"),
        ("UID:1", "DTSTART;VALUE=DATE:20260304"),
    ],
)
def test_not_every_event_is_a_meeting(kept: Kept, meetings: Meetings, event: tuple[str, ...]) -> None:
    kept.bring(event)
    assert meetings.now(at(4, 10)) == ""


def test_a_day_with_others_may_be_long(kept: Kept, meetings: Meetings) -> None:
    kept.bring(hours("1", "04T0900", "04T1800", "ATTENDEE:mailto:anna@example.org"))
    assert "18:00" in meetings.now(at(4, 10))


def test_what_repeats_is_a_meeting_each_time_but_where_it_was_moved_or_dropped(kept: Kept, meetings: Meetings) -> None:
    kept.bring(
        hours("1", "04T1000", "04T1100", "RRULE:FREQ=WEEKLY", "EXDATE:20260318T100000Z"),
        hours("1", "12T1400", "12T1500", "RECURRENCE-ID:20260311T100000Z"),
        hours("1", "25T1000", "25T1100", "RECURRENCE-ID:20260325T100000Z", "STATUS:CANCELLED"),
    )
    moments = [at(4, 10), at(11, 10), at(12, 14), at(18, 10), at(25, 10), at(1, 10, month=4)]
    assert [bool(meetings.now(moment)) for moment in moments] == [True, False, True, False, False, True]
    assert meetings.now(at(4, 10)) != ""  # also when the clock is set back a month


def test_a_calendar_that_changes_is_followed(log: Log, kept: Kept, meetings: Meetings) -> None:
    assert kept.bring(hours("1", "04T1000", "04T1100")) == 1
    assert meetings.now(at(4, 10)) != ""
    assert kept.bring(hours("1", "04T1200", "04T1300"), hours("2", "05T1000", "05T1100")) == 2
    assert [bool(meetings.now(moment)) for moment in (at(4, 10), at(4, 12), at(5, 10))] == [False, True, True]
    log.redact([log.head_seq()], "not for the log")
    assert [bool(meetings.now(moment)) for moment in (at(4, 12), at(5, 10))] == [True, False]


def test_a_clock_that_is_set_back_finds_what_had_been_over(kept: Kept, meetings: Meetings) -> None:
    kept.bring(hours("1", "04T1000", "04T1100"))
    assert meetings.now(at(20, 10)) == ""
    assert meetings.now(at(4, 10)) != ""


def test_an_event_that_makes_no_sense_takes_no_other_along(log: Log, kept: Kept, meetings: Meetings) -> None:
    kept.bring(hours("1", "04T1000", "04T1100"))
    broken = [{}, {"event": 7}, {"event": {"uid": "x", "starts": "2026-03-04T10:00", "ends": "9999", "zone": "No/No"}}]
    for details in broken:
        log.append(Draft(Kind.IMPORT, Origin.DOCUMENT, "Broken.", "calendar", details=details))
    assert meetings.now(at(4, 10)) != ""
