"""Import calendars: `.ics` files as Google, Apple, Microsoft and others write them, one or a folder of them."""

import io
import itertools
from collections.abc import Iterator
from datetime import tzinfo
from pathlib import Path
from typing import NamedTuple

import msgspec

from core.clock import utc_ns_of
from core.entries import Origin
from core.sources.calendar_event import EventBroken, Written, beginning, read_event, read_zone
from core.sources.folder import FileRefused, FoundFile, Unread, not_entered, read_plain_file, walk
from core.sources.protocol import Options, Problem, Record, TimeFrom, digest
from core.sources.text import clean, decode

MOST_BYTES = 64 * 2**20
MOST_EVENT_CHARACTERS = 2**20
_SUFFIXES = frozenset({".ics", ".ical", ".icalendar"})
_LOOKED_AT = 2000
_MOST_TITLE = 200
_HEAD = "BEGIN:VCALENDAR"
_HEAD_BYTES = 4096
_MEND = "Export the calendar again and import it anew, or leave this event out."


class Calendar:
    """Read the events of calendars; tasks and other parts are passed over.

    An event is never the principal's own text: one that somebody else called is from somebody `known`, any other is a
    `document`. When it takes place is in `meta` under "event", as `core.sources.occurrences.Event` has it.
    """

    name = "calendar"

    def recognise(self, path: Path) -> float:
        """Return how much of it are calendars, judging by how the files begin."""
        if path.is_file():
            return 0.95 if path.suffix.lower() in _SUFFIXES and _is_calendar(path) else 0.0
        files = [one.path for one in itertools.islice(walk(path, None), _LOOKED_AT) if isinstance(one, FoundFile)]
        calendars = [one for one in files if one.suffix.lower() in _SUFFIXES]
        if not any(_is_calendar(one) for one in calendars[:10]):
            return 0.0
        return 0.1 + 0.8 * len(calendars) / len(files)

    def read(self, path: Path, options: Options) -> Iterator[Record | Problem]:
        """Yield the events, in the order of the files and of the events in them."""
        for found in walk(path, _SUFFIXES):
            if isinstance(found, Unread):
                yield not_entered(found)
            else:
                yield from _read_file(found, options)


def _is_calendar(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            decoded = decode(file.read(_HEAD_BYTES))
    except OSError:
        return False
    return decoded is not None and _HEAD in decoded.text.upper()


class _Block(NamedTuple):
    text: str
    is_whole: bool


def _read_file(found: FoundFile, options: Options) -> Iterator[Record | Problem]:
    try:
        untrusted_bytes, changed_ns = read_plain_file(found.path, MOST_BYTES)
    except FileRefused as refusal:
        yield _failed(found.name, f"This file was not read: {refusal}.", "Split it or leave it out.")
        return
    except OSError as error:
        yield _failed(
            found.name, f"This file could not be read ({error.strerror}).", "Check its permissions and import again."
        )
        return
    decoded = decode(untrusted_bytes)
    if decoded is None or _HEAD not in decoded.text.upper():
        yield _failed(found.name, "There is no calendar in this file.", "Leave it out, or give it its proper name.")
        return
    text = clean(decoded.text)
    zones: dict[str, tzinfo] = {}
    for block in _blocks(text, "VTIMEZONE"):
        yield from _add_zone(found, block, zones)
    number = 0
    for number, block in enumerate(_blocks(text, "VEVENT"), 1):
        yield from _read_block(_place(found, block, number), block, zones, options, changed_ns)
    if not number:
        yield _failed(
            found.name, "There is no event in this calendar.", "Nothing needs to be done if it is meant to be empty."
        )


def _blocks(text: str, kind: str) -> Iterator[_Block]:
    """Yield the parts of one kind; one that has no end ends where the next begins, or with its calendar."""
    begin, ends = f"BEGIN:{kind}", {f"END:{kind}", "END:VCALENDAR"}
    lines: list[str] | None = None
    for line in io.StringIO(text):
        mark = line.rstrip().upper()
        if lines is not None and (mark == begin or mark in ends):
            yield _Block(f"{''.join(lines)}END:{kind}\n", mark == f"END:{kind}")
            lines = None
        if mark == begin:
            lines = []
        if lines is not None:
            lines.append(line)
    if lines is not None:
        yield _Block(f"{''.join(lines)}\nEND:{kind}\n", False)


def _place(found: FoundFile, block: _Block, number: int) -> str:
    return f"{found.name}: {beginning(block.text) or number}"


def _add_zone(found: FoundFile, block: _Block, zones: dict[str, tzinfo]) -> Iterator[Problem]:
    try:
        name, zone = read_zone(block.text[:MOST_EVENT_CHARACTERS])
        zones[name] = zone
    except EventBroken as broken:
        yield Problem(
            name=found.name,
            title=str(broken),
            advice="Events in it were taken to be by the clock of this machine.",
            is_imported=True,
        )


def _read_block(
    name: str, block: _Block, zones: dict[str, tzinfo], options: Options, changed_ns: int
) -> Iterator[Record | Problem]:
    if not block.is_whole:
        yield _failed(name, "This event breaks off.", _MEND)
        return
    if len(block.text) > MOST_EVENT_CHARACTERS:
        yield _failed(name, "This event is too large.", "Take the files that it holds out of it, and export it again.")
        return
    try:
        written = read_event(block.text, zones, options)
    except EventBroken as broken:
        yield _failed(name, str(broken), _MEND)
        return
    yield _record(name, written, changed_ns)
    for note in written.notes:
        yield Problem(name=name, title=note, advice="Look at it in your calendar.", is_imported=True)


def _record(name: str, written: Written, changed_ns: int) -> Record:
    facts = msgspec.to_builtins(written.event)
    content = digest(Calendar.name, "content", written.text, msgspec.json.encode(facts).decode())
    begins_ns = utc_ns_of(written.begins)
    # Nobody wrote it after it began, as a rule, nor after the file.
    time_ns = min(begins_ns, changed_ns) if written.written is None else utc_ns_of(written.written)
    return Record(
        item_id=digest(Calendar.name, "item", written.event.uid or content, written.event.instead_of),
        content_id=content,
        name=name,
        text=written.text,
        time_utc_ns=time_ns,
        time_from=TimeFrom.FILE if written.written is None and time_ns == changed_ns else TimeFrom.RECORD,
        origin=Origin.KNOWN if written.event.organiser else Origin.DOCUMENT,
        author=written.event.organiser,
        title=written.title[:_MOST_TITLE],
        tags=written.tags,
        meta={"event": facts},
    )


def _failed(name: str, title: str, advice: str) -> Problem:
    return Problem(name=name, title=title, advice=advice)
