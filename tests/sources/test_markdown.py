"""Notes in Markdown: what is taken from them, and what no file can do to the import."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.entries import Origin
from core.sources.markdown import MOST_BYTES, Markdown
from core.sources.messages import Found
from core.sources.protocol import Options, Problem, Record, TimeFrom
from core.workers.protocol import encode

NOTES = Path(__file__).parents[1] / "data" / "notes"


def _read(path: Path, *me: str) -> tuple[list[Record], list[Problem]]:
    everything = list(Markdown().read(path, Options(me)))
    return (
        [one for one in everything if isinstance(one, Record)],
        [one for one in everything if isinstance(one, Problem)],
    )


def _only(folder: Path, text: str | bytes, name: str = "note.md", me: tuple[str, ...] = ()) -> Record:
    (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
    (record,), problems = _read(folder, *me)
    assert problems == []
    return record


def _day(time_utc_ns: int) -> str:
    return datetime.fromtimestamp(time_utc_ns / 10**9, UTC).strftime("%Y-%m-%d")


def test_the_sample_notes() -> None:
    records, problems = _read(NOTES)
    assert problems == []
    assert len(records) == 20
    assert [record.name for record in records] == sorted(record.name for record in records)
    assert {record.origin for record in records} == {Origin.SELF}
    swarm = next(record for record in records if "swarm-in-the-plum" in record.name)
    assert swarm.title == "A swarm in the plum tree"
    assert swarm.tags == ("bees", "swarm", "mistakes")
    assert swarm.text.startswith("They went at twenty to one")
    assert (_day(swarm.time_utc_ns), swarm.time_from) == ("2023-04-29", TimeFrom.RECORD)
    assert swarm.meta["front_matter"]["date"] == "2023-04-29"


def test_the_date_is_taken_from_the_best_place(tmp_path: Path) -> None:
    (tmp_path / "2020-01-02.md").write_text("---\ndate: 2021-03-04\n---\nBoth.\n")
    (tmp_path / "2020-01-03.md").write_text("---\ndate: someday\n---\nUnreadable.\n")
    (tmp_path / "plain.md").write_text("Neither.\n")
    os.utime(tmp_path / "plain.md", ns=(0, 1_600_000_000_123_456_789))
    records, _ = _read(tmp_path)
    assert [(_day(record.time_utc_ns), record.time_from) for record in records] == [
        ("2021-03-04", TimeFrom.RECORD),
        ("2020-01-03", TimeFrom.NAME),
        ("2020-09-13", TimeFrom.FILE),
    ]
    assert records[2].time_utc_ns == 1_600_000_000_123_456_789


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("---\ntitle: From the facts\n---\n# From the heading\n", "From the facts"),
        ("Before.\n\n# From the heading #\n\n# Second\n", "From the heading"),
        ("```sh\n# a comment\n```\n\n# C#\n", "C#"),
        ("~~~\n```\n# still code\n~~~\n# After\n", "After"),
        ("## Only a subheading\n", "note"),
        ("#tag and text\n", "note"),
    ],
)
def test_the_title(tmp_path: Path, text: str, title: str) -> None:
    assert _only(tmp_path, text).title == title


@pytest.mark.parametrize(
    ("fact", "tags"),
    [
        ("tags: [one, 'two three', '#four', one]", ("one", "two three", "four")),
        ("tags: one, two three", ("one", "two three")),
        ("tags: 'one #two'", ("one", "two")),
        ("tags:\n- one\n- two\nkeywords: three", ("one", "two", "three")),
        ("tags:", ()),
    ],
)
def test_tags(tmp_path: Path, fact: str, tags: tuple[str, ...]) -> None:
    assert _only(tmp_path, f"---\n{fact}\n---\nText.\n").tags == tags


@pytest.mark.parametrize(
    ("facts", "me", "origin"),
    [
        ("mood: low", (), Origin.SELF),
        ("author: Maren Holt", ("maren  HOLT",), Origin.SELF),
        ("author: Ada\nauthors: [Bo, Maren Holt]", ("Maren Holt",), Origin.SELF),
        ("author: '[[Maren Holt]]'", ("Maren Holt",), Origin.SELF),
        ("author: {name: Ada}", ("Maren Holt",), Origin.DOCUMENT),
        ("author: Ada", (), Origin.DOCUMENT),
        ("source: https://example.org/a", (), Origin.WEB),
        ("source: https://example.org/a\nauthor: Ada", ("Maren Holt",), Origin.WEB),
        ("source: https://example.org/a\nauthor: Maren Holt", ("Maren Holt",), Origin.SELF),
        ("source: my notebook", (), Origin.SELF),
    ],
)
def test_who_wrote_it(tmp_path: Path, facts: str, me: tuple[str, ...], origin: Origin) -> None:
    assert _only(tmp_path, f"---\n{facts}\n---\nText.\n", me=me).origin is origin


def test_quotations_are_marked_but_own_callouts_are_not(tmp_path: Path) -> None:
    record = _only(
        tmp_path,
        "Mine.\n\n> Theirs,\n> and theirs\nand lazily theirs\n\nMine.\n\n> [!note]\n> Mine too.\n\n"
        "> [!quote] Ada\n> Hers.\n\n```\n> a prompt\n```\n> Last\n- mine\n",
    )
    assert [record.text[span.start : span.end] for span in record.not_own] == [
        "> Theirs,\n> and theirs\nand lazily theirs\n",
        "> [!quote] Ada\n> Hers.\n",
        "> Last\n",
    ]


@pytest.mark.parametrize(
    "data",
    [
        "Grüße aus Øst.\n".encode(),
        b"\xef\xbb\xbf" + "Grüße aus Øst.\n".encode(),
        "Grüße aus Øst.\r\n".encode("utf-16"),
        b"\xfe\xff" + "Grüße aus Øst.\n".encode("utf-16-be"),
        "Grüße aus Øst.\n".encode("utf-32"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16", "utf-16 big-endian", "utf-32"],
)
def test_unicode_in_all_its_encodings(tmp_path: Path, data: bytes) -> None:
    assert _only(tmp_path, data).text == "Grüße aus Øst."


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"caf\xe9 au lait\n", "caf\ufffd au lait"),
        (b"Saved before the crash.\n" + b"\0" * 4000, "Saved before the crash."),
        (b"x" * 200 + b"\0" + b"y", "x" * 200 + "\ufffdy"),
        ("odd".encode("utf-16") + b"\x00", "odd\ufffd"),
    ],
    ids=["latin-1", "tail of zeros", "one zero", "cut utf-16"],
)
def test_damaged_text_is_imported_and_listed(tmp_path: Path, data: bytes, text: str) -> None:
    (tmp_path / "note.md").write_bytes(data)
    (record,), (problem,) = _read(tmp_path)
    assert record.text == text
    assert (problem.name, problem.is_imported) == ("note.md", True)


def test_malformed_front_matter_is_imported_whole_and_listed(tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text("---\ntitle: [unclosed\n---\nText.\n")
    (record,), (problem,) = _read(tmp_path)
    assert record.text == "---\ntitle: [unclosed\n---\nText."
    assert problem.is_imported


def test_what_cannot_be_imported_is_listed_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a good one.md").write_text("Text.\n")
    (tmp_path / "binary.md").write_bytes(os.urandom(64) + b"\0" * 64 + b"x")
    (tmp_path / "blank.md").write_text(" \n\n---\n")
    (tmp_path / "empty.md").touch()
    (tmp_path / "facts only.md").write_text("---\ntitle: No text\n---\n")
    (tmp_path / "huge.md").write_bytes(b"a" * (MOST_BYTES + 1))
    (tmp_path / "z good one.md").write_text("Text.\n")
    records, problems = _read(tmp_path)
    assert [record.name for record in records] == ["a good one.md", "z good one.md"]
    assert [problem.name for problem in problems] == [
        "binary.md",
        "blank.md",
        "empty.md",
        "facts only.md",
        "huge.md",
    ]
    assert not any(problem.is_imported for problem in problems)


def test_a_file_of_exactly_the_largest_size_is_read(tmp_path: Path) -> None:
    assert len(_only(tmp_path, b"a" * MOST_BYTES).text) == MOST_BYTES


@pytest.mark.skipif(sys.platform == "win32", reason="permissions differ there")
def test_an_unreadable_file_is_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed.md").write_text("Text.\n")
    (tmp_path / "closed.md").chmod(0)
    if os.getuid() == 0:  # root reads everything, so the refusal of the system has to be played
        monkeypatch.setattr("core.sources.folder.os.open", _refuse)
    records, (problem,) = _read(tmp_path)
    assert records == []
    assert "Permission denied" in problem.title


def _refuse(*_arguments: object) -> int:
    raise PermissionError(13, "Permission denied")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_named_pipe_does_not_hang_the_import(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    records, (problem,) = _read(tmp_path)
    assert records == []
    assert "no plain file" in problem.title


def test_folders_of_programs_are_skipped(tmp_path: Path) -> None:
    for folder in (".obsidian", ".trash", ".git", "node_modules/some", ".hidden"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "note.md").write_text("Not a note.\n")
    (tmp_path / ".draft.md").write_text("Not a note.\n")
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "folder.md" / "NOTE.MD").write_text("A note.\n")
    (tmp_path / "LICENSE.txt").write_text("Not a note.\n")
    records, problems = _read(tmp_path)
    assert [record.name for record in records] == ["folder.md/NOTE.MD"]
    assert problems == []


def test_links_are_not_followed_and_those_outwards_are_listed(tmp_path: Path) -> None:
    outside, notes = tmp_path / "outside", tmp_path / "notes"
    outside.mkdir()
    notes.mkdir()
    (outside / "secret.md").write_text("Secret.\n")
    (notes / "own.md").write_text("Own.\n")
    (notes / "alias.md").symlink_to(notes / "own.md")
    (notes / "loop").symlink_to(notes)
    (notes / "out.md").symlink_to(outside / "secret.md")
    (notes / "outdir").symlink_to(outside)
    records, problems = _read(notes)
    assert [record.name for record in records] == ["own.md"]
    assert [problem.name for problem in problems] == ["out.md", "outdir"]


def test_a_single_file(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("One.\n")
    (tmp_path / "other.md").write_text("Other.\n")
    records, _ = _read(tmp_path / "one.md")
    in_folder, _ = _read(tmp_path)
    assert [record.name for record in records] == ["one.md"]
    assert records[0] == in_folder[0]


def test_a_name_spelt_in_another_normal_form_is_the_same_name(tmp_path: Path) -> None:
    ids = set()
    for form, name in (
        ("nfc", "caf\N{LATIN SMALL LETTER E WITH ACUTE}.md"),
        ("nfd", "cafe\N{COMBINING ACUTE ACCENT}.md"),
    ):
        (tmp_path / form).mkdir()
        record = _only(tmp_path / form, "Text.\n", name)
        assert record.name == "caf\N{LATIN SMALL LETTER E WITH ACUTE}.md"
        ids.add(record.content_id)
    assert len(ids) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere file names are always Unicode")
def test_names_that_are_not_unicode(tmp_path: Path) -> None:
    for name in (b"caf\xe9.md", b"caf\xe8.md"):
        Path(os.fsdecode(bytes(tmp_path) + b"/" + name)).write_text("Text.\n")
    records, problems = _read(tmp_path)
    assert problems == []
    assert {record.name for record in records} == {"caf\ufffd.md"}
    assert len({record.item_id for record in records}) == 2


def test_a_folder_with_few_notes_is_recognised_with_less_confidence(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("Text.\n")
    sure = Markdown().recognise(tmp_path)
    for number in range(20):
        (tmp_path / f"{number}.json").write_text("{}")
    assert 0 < Markdown().recognise(tmp_path) < 0.2 < sure


@given(st.binary(max_size=400), st.sampled_from([b"", b"---\n", b"\xff\xfe", b"\xef\xbb\xbf---\ndate: "]))
def test_no_bytes_can_break_the_import(tmp_path_factory: pytest.TempPathFactory, data: bytes, start: bytes) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "note.md").write_bytes(start + data)
    records, problems = _read(folder)
    assert len(records) + sum(not problem.is_imported for problem in problems) == 1
    for record in records:
        assert "\0" not in record.text
        encode(Found((record,)))  # would raise for a lone surrogate
