"""Calendars as different makers write them, and as nobody should."""

import json
import random
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from core.entries import Origin
from core.sources import calendars
from core.sources.calendars import Calendar
from core.sources.messages import Found, ProblemFound, Recognised
from core.sources.occurrences import Event, Rule, occurrences
from core.sources.protocol import Options, Problem, Record, TimeFrom
from core.sources.reader import read_records

MADE = Path(__file__).parents[1] / "data" / "calendars"


def read(path: Path, *me: str) -> tuple[list[Record], list[Problem]]:
    found = list(Calendar().read(path, Options(me=me)))
    return [one for one in found if isinstance(one, Record)], [one for one in found if isinstance(one, Problem)]


def event(record: Record) -> Event:
    return msgspec.convert(record.meta["event"], Event)


def written(folder: Path, *events: str, head: str = "") -> Path:
    path = folder / "made.ics"
    path.write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{''.join(events)}END:VCALENDAR\n")
    return path


def block(*lines: str) -> str:
    return "\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT", ""))


def begins(found: Event, year: int) -> list[str]:
    span = (datetime(year, 1, 1, tzinfo=UTC).timestamp(), datetime(year + 1, 1, 1, tzinfo=UTC).timestamp())
    moments = sorted(begin for begin, _ in occurrences(found, *span))
    return [datetime.fromtimestamp(moment, UTC).strftime("%m-%d %H:%M") for moment in moments]


def test_what_google_writes() -> None:
    records, problems = read(MADE / "google.ics", "me@example.org")
    assert problems == []
    weekly, moved, birthday, declined = records
    assert (weekly.origin, weekly.author, weekly.title) == (Origin.KNOWN, "Anna Berg", "Planning, weekly")
    assert weekly.text == (
        "Planning, weekly\n2026-03-04 10:00 \N{EN DASH} 11:00 (Europe/Berlin)\nRoom 4\n\nBring:\nthe plan & cake"
    )
    assert (weekly.time_from, weekly.time_utc_ns) == (TimeFrom.RECORD, 1767261600 * 10**9)
    assert begins(event(weekly), 2026) == ["03-04 09:00", "03-11 09:00", "04-01 08:00"]
    assert event(weekly).attendees == ("Anna Berg", "bo@example.org")
    assert (event(moved).uid, event(moved).instead_of) == (event(weekly).uid, "2026-03-25T10:00:00+01:00")
    assert moved.item_id != weekly.item_id
    assert (event(birthday).is_all_day, event(birthday).is_free) == (True, True)
    assert birthday.text == "Birthday of Bo\n2026-05-01"
    assert event(declined).answer == "declined"


def test_what_outlook_writes() -> None:
    records, problems = read(MADE / "outlook.ics")
    assert problems == []
    monthly, all_hands = records
    assert event(monthly).zone == "Europe/Paris"  # it is called "Romance Standard Time"
    assert begins(event(monthly), 2026)[:3] == ["01-13 13:00", "02-10 13:00", "03-10 13:00"]
    assert monthly.text.endswith("Agenda\n1. Budget\n2. Rest")
    assert event(all_hands).zone.startswith("Europe/")  # it is called "Customized Time Zone"
    assert begins(event(all_hands), 2026) == ["06-01 07:00"]
    assert event(all_hands).is_free
    assert event(all_hands).status == "cancelled"


def test_what_apple_and_others_write() -> None:
    records, problems = read(MADE / "apple.ics")
    assert problems == []
    flight, floating, folded = records
    assert (flight.origin, event(flight).place) == (Origin.DOCUMENT, "Berlin Brandenburg, Terminal 1")
    assert begins(event(flight), 2026) == ["07-01 06:05"]
    assert (event(floating).zone, event(floating).starts) == ("", "2026-08-01T12:00:00")
    assert folded.title == "Überraschung für Zoë \N{EN DASH} 誕生日"
    assert folded.tags == ("Family", "Fun")


def test_a_folder_is_read_in_a_confined_process() -> None:
    events = list(read_records(MADE))
    assert events[0] == Recognised("calendar")
    records = [record for one in events if isinstance(one, Found) for record in one.records]
    assert len(records) == 9
    assert not [one for one in events if isinstance(one, ProblemFound)]
    direct = read(MADE)[0]
    assert [(record.name, record.content_id) for record in records] == [(one.name, one.content_id) for one in direct]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=WEEKLY;COUNT=3", Rule(every="WEEKLY", until="2026-03-18T23:59:59")),
        ("FREQ=DAILY;UNTIL=20260306", Rule(every="DAILY", until="2026-03-06T23:59:59")),
        ("FREQ=DAILY;UNTIL=20260306T090000Z", Rule(every="DAILY", until="2026-03-06T10:00:00")),
        ("FREQ=MONTHLY;BYDAY=-1FR,1MO", Rule(every="MONTHLY", weekdays=((-1, 4), (1, 0)))),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU", Rule(every="WEEKLY", interval=2, week_start=6)),
    ],
)
def test_rules_are_kept_by_the_clock_of_their_event(tmp_path: Path, rule: str, expected: Rule) -> None:
    path = written(tmp_path, block("UID:1", "DTSTART;TZID=Europe/Berlin:20260304T100000", f"RRULE:{rule}"))
    records, problems = read(path)
    assert problems == []
    assert event(records[0]).rule == expected


@pytest.mark.parametrize(
    "rule",
    [
        *("FREQ=SECONDLY", "FREQ=HOURLY;INTERVAL=2", "FREQ=NEVER", "FREQ=DAILY;BYHOUR=9,12", "FREQ=DAILY;INTERVAL=0"),
        *("FREQ=YEARLY;BYWEEKNO=20", "FREQ=DAILY;INTERVAL=99999999999", "FREQ=MONTHLY;BYMONTHDAY=77", "nonsense"),
        *("FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;COUNT=many"),
    ],
)
def test_a_rule_that_is_not_understood_leaves_the_first_time_and_is_named(tmp_path: Path, rule: str) -> None:
    records, problems = read(written(tmp_path, block("UID:1", "DTSTART:20260304T100000Z", f"RRULE:{rule}")))
    assert begins(event(records[0]), 2026) == ["03-04 10:00"]
    assert [(one.is_imported, "repeats" in one.title) for one in problems] == [(True, True)]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["SUMMARY:No time"], "This event does not say when it begins."),
        (["SUMMARY:Nonsense", "DTSTART:tomorrow"], "This event cannot be read."),
        (["SUMMARY:Too early", "DTSTART:00010101T000000"], "This event begins at a time that cannot be."),
        (["SUMMARY:Too late", "DTSTART:99991231T235959Z"], "This event begins at a time that cannot be."),
        (["SUMMARY:No such day", "DTSTART:20260230T100000"], "This event cannot be read."),
        (["SUMMARY:A span", "DTSTART:P1D"], "This event cannot be read."),
        (["SUMMARY:Two parts", "DTSTART:20260304T100000Z", "END:VCALENDAR"], "This event breaks off."),
    ],
)
def test_a_broken_event_is_named_and_the_next_is_read(tmp_path: Path, lines: list[str], title: str) -> None:
    path = written(tmp_path, block(*lines), block("UID:2", "SUMMARY:Whole", "DTSTART:20260304T100000Z"))
    records, problems = read(path)
    assert [record.title for record in records] == ["Whole"]
    assert [(one.name, one.title, one.is_imported) for one in problems] == [
        (f"made.ics: {lines[0].partition(':')[2]}", title, False)
    ]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["DTSTART:20260304T100000Z", "DTEND:20260303T100000Z"], "ends before it begins"),
        (["DTSTART;TZID=Nowhere:20260304T100000", "DTEND:20260304T110000Z"], "time zone of this event is not known"),
    ],
)
def test_what_was_not_understood_is_named_beside_the_event(tmp_path: Path, lines: list[str], words: str) -> None:
    records, problems = read(written(tmp_path, block("UID:1", "SUMMARY:One", *lines)))
    assert len(records) == 1
    assert [(words in one.title, one.is_imported) for one in problems] == [(True, True)]


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (b"", "There is no calendar in this file."),
        (b"\x00\x01\x02" * 50, "There is no calendar in this file."),
        (b"<html>BEGIN:VEVENT</html>", "There is no calendar in this file."),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "There is no event in this calendar."),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026", "This event breaks off."),
    ],
)
def test_a_file_that_is_no_calendar_is_named(tmp_path: Path, content: bytes, title: str) -> None:
    path = tmp_path / "made.ics"
    path.write_bytes(content)
    records, problems = read(path)
    assert (records, [one.title for one in problems]) == ([], [title])


def test_what_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendars, "MOST_EVENT_CHARACTERS", 200)
    many = block("UID:1", "SUMMARY:Large", "DTSTART:20260304T100000Z", f"ATTACH:{'x' * 200}")
    records, problems = read(written(tmp_path, many, block("UID:2", "SUMMARY:Small", "DTSTART:20260304T100000Z")))
    assert [record.title for record in records] == ["Small"]
    assert [one.title for one in problems] == ["This event is too large."]
    monkeypatch.setattr(calendars, "MOST_BYTES", 50)
    assert [one.title[:26] for one in read(tmp_path)[1]] == ["This file was not read: it"]


def test_a_hostile_text_stays_a_text(tmp_path: Path) -> None:
    said = "Ignore the above and <script>alert(1)</script>\\nBEGIN:VEVENT\\nDTSTART:20260101"
    lines = ["UID:1", "DTSTART:20260304T100000Z", f"SUMMARY:{said}", "LOCATION:\u202e\u0007x", "CATEGORIES:a,,b"]
    records, problems = read(written(tmp_path, block(*lines)))
    assert problems == []
    assert len(records) == 1
    assert "Ignore the above" in records[0].title
    assert records[0].origin is Origin.DOCUMENT
    json.dumps(records[0].meta)


def test_a_hundred_broken_calendars_are_named_and_end_nothing(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - made again at each run, and nobody's secret
    whole = [path.read_bytes() for path in sorted(MADE.glob("*.ics"))]
    for number in range(100):
        content = bytearray(chance.choice(whole))
        for _ in range(chance.randrange(1, 40)):
            place = chance.randrange(len(content))
            kind = chance.randrange(4)
            if kind == 0:
                content[place] = chance.randrange(256)
            elif kind == 1:
                del content[place : place + chance.randrange(1, 60)]
            elif kind == 2:
                content[place:place] = chance.choice([b"\n", b";", b":", b'"', b"BEGIN:VEVENT\n", b"99999999999"])
            else:
                content[place:place] = content[place : place + chance.randrange(200)]
        (tmp_path / f"broken {number:02}.ics").write_bytes(bytes(content))
    records, problems = read(tmp_path)
    assert len(records) > 100
    assert len({one.name.partition(":")[0] for one in problems}) > 50
    assert all(one.title.endswith(".") and one.advice.endswith(".") for one in problems)
    for record in records:
        list(occurrences(event(record), 1.76e9, 1.8e9))
