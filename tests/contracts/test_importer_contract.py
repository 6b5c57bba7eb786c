"""What holds for every importer; a new one adds its sample to CASES and inherits the suite."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from core.entries import Origin
from core.sources.calendars import Calendar
from core.sources.markdown import Markdown
from core.sources.messages import Event, Found
from core.sources.protocol import Importer, Options, Problem, Record
from core.sources.registry import IMPORTERS
from core.workers.protocol import Codec, encode


@dataclass(frozen=True)
class Case:
    """How to make a source: `sample` writes one of several items, `edit` changes the text of exactly one item, and
    `damage` adds one item that cannot be read."""

    importer: Importer
    sample: Callable[[Path], Path]
    edit: Callable[[Path], None]
    damage: Callable[[Path], None]
    has_own_words: bool = True


def _markdown_sample(folder: Path) -> Path:
    vault = folder / "vault"
    (vault / "daily").mkdir(parents=True)
    (vault / "one.md").write_text("---\ndate: 2024-01-02\ntags: [a, b]\n---\n# One\n\nMine.\n\n> Not mine.\n")
    (vault / "two.markdown").write_text("Two.\n")
    (vault / "daily" / "2024-03-04.md").write_text("# A day\n\nIt rained.\n")
    return vault


def _event(uid: str, summary: str) -> str:
    return f"BEGIN:VEVENT\nUID:{uid}\nDTSTART:20260304T100000Z\nSUMMARY:{summary}\nEND:VEVENT\n"


def _calendar_sample(folder: Path) -> Path:
    calendars = folder / "calendars"
    calendars.mkdir(parents=True)
    for name, events in (("home", ("Dentist", "Choir")), ("work", ("Planning",))):
        blocks = "".join(_event(f"{name} {summary}", summary) for summary in events)
        (calendars / f"{name}.ics").write_text(f"BEGIN:VCALENDAR\n{blocks}END:VCALENDAR\n")
    return calendars


def _change(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text().replace(old, new))


CASES = [
    Case(
        Markdown(),
        _markdown_sample,
        edit=lambda vault: (vault / "two.markdown").write_text("Two, edited.\n") and None,
        damage=lambda vault: (vault / "a broken one.md").write_bytes(b"\x00\x01\x00\x02text\x00\x00end") and None,
    ),
    Case(
        Calendar(),
        _calendar_sample,
        edit=lambda calendars: _change(calendars / "home.ics", "SUMMARY:Choir", "SUMMARY:Choir, moved"),
        damage=lambda calendars: _change(calendars / "home.ics", "END:VCALENDAR", "BEGIN:VEVENT\nEND:VCALENDAR"),
        has_own_words=False,
    ),
]


@pytest.fixture(params=CASES, ids=lambda case: case.importer.name)
def case(request: pytest.FixtureRequest) -> Case:
    return request.param


@pytest.fixture
def source(case: Case, tmp_path: Path) -> Path:
    return case.sample(tmp_path / "here")


def _records(importer: Importer, path: Path) -> list[Record]:
    return [one for one in importer.read(path, Options()) if isinstance(one, Record)]


def test_every_importer_has_a_case() -> None:
    assert {case.importer.name for case in CASES} == {importer.name for importer in IMPORTERS}


def test_it_recognises_its_own_source(case: Case, source: Path) -> None:
    assert 0.5 < case.importer.recognise(source) <= 1


@pytest.mark.parametrize("content", [{}, {"list.txt": b"milk\n"}, {"a.jpg": b"\xff\xd8\xff\xe0", "b.json": b"{}"}])
def test_it_does_not_recognise_something_else(case: Case, tmp_path: Path, content: dict[str, bytes]) -> None:
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    for name, data in content.items():
        (foreign / name).write_bytes(data)
        assert case.importer.recognise(foreign / name) == 0
    assert case.importer.recognise(foreign) == 0


def test_reading_twice_gives_the_same_records_in_the_same_order(case: Case, source: Path) -> None:
    first = _records(case.importer, source)
    assert len(first) > 1
    assert _records(case.importer, source) == first


def test_every_item_has_an_id_of_its_own(case: Case, source: Path) -> None:
    records = _records(case.importer, source)
    assert len({record.item_id for record in records}) == len(records)


def test_a_moved_source_has_the_same_content(case: Case, source: Path, tmp_path: Path) -> None:
    before = _records(case.importer, source)
    moved = source.rename(tmp_path / "moved")
    after = _records(case.importer, moved)
    assert [record.content_id for record in after] == [record.content_id for record in before]


def test_an_edited_item_is_the_same_item_with_other_content(case: Case, source: Path) -> None:
    before = {record.item_id: record.content_id for record in _records(case.importer, source)}
    case.edit(source)
    after = {record.item_id: record.content_id for record in _records(case.importer, source)}
    assert after.keys() == before.keys()
    assert sum(after[item] != before[item] for item in before) == 1


def test_one_bad_item_is_reported_and_never_stops_the_rest(case: Case, source: Path) -> None:
    before = _records(case.importer, source)
    case.damage(source)
    everything = list(case.importer.read(source, Options()))
    problems = [one for one in everything if isinstance(one, Problem)]
    assert [one for one in everything if isinstance(one, Record)] == before
    assert len(problems) == 1
    assert problems[0].name
    assert problems[0].title.endswith(".")
    assert problems[0].advice.endswith(".")
    assert not problems[0].is_imported


def test_records_survive_the_journey_between_processes(case: Case, source: Path) -> None:
    found = Found(tuple(_records(case.importer, source)))
    assert Codec(Event).decode(encode(found)) == found


def test_what_others_wrote_lies_within_the_text(case: Case, source: Path) -> None:
    spans = [(span, record.text) for record in _records(case.importer, source) for span in record.not_own]
    assert bool(spans) is case.has_own_words
    for span, text in spans:
        assert 0 <= span.start < span.end <= len(text)


def test_the_principals_own_items_are_own(case: Case, source: Path) -> None:
    is_own = Origin.SELF in {record.origin for record in _records(case.importer, source)}
    assert is_own is case.has_own_words


def test_a_time_that_does_not_fit_into_the_log_is_refused(case: Case, source: Path) -> None:
    record = msgspec.structs.replace(_records(case.importer, source)[0], time_utc_ns=2**70)
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(msgspec.json.encode(record), type=Record)
