"""A dry run tells what would come in, and brings nothing in."""

from pathlib import Path

import pytest

from core.guardian import Guardian
from core.services import importing


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "a.md").write_text("---\nauthor: Anna\ndate: 2024-03-01\n---\n# First\n\nOne.", encoding="utf-8")
    (folder / "b.md").write_text("---\nauthor: Ben\ndate: 2024-05-09\n---\n# Second\n\nTwo.", encoding="utf-8")
    (folder / "c.md").write_bytes(b"\xff\xfe\x00broken")
    return folder


def test_it_shows_the_records_their_dates_and_authors(guardian: Guardian, notes: Path) -> None:
    report = guardian.importing.run(notes, me=["Anna"], dry_run=True)
    preview = report.preview
    assert preview is not None
    shown = {one.name: (one.title, one.author, one.origin, one.is_new) for one in preview.records}
    assert shown["a.md"] == ("First", "Anna", "self", True)
    assert shown["b.md"] == ("Second", "Ben", "document", True)
    assert [problem.path for problem in report.errors] == ["c.md"]
    assert (preview.first or "")[:10] == "2024-03-01"
    assert preview.authors["Anna"] == 1
    assert sum(preview.origins.values()) == report.added
    assert guardian.recall.entries() == []


def test_what_is_there_already_is_marked(guardian: Guardian, notes: Path) -> None:
    done = guardian.importing.run(notes)
    assert done.preview is None
    again = guardian.importing.run(notes, dry_run=True)
    assert again.preview is not None
    assert again.added == 0
    assert not any(record.is_new for record in again.preview.records)
    assert again.preview.origins == {}


def test_several_places_are_one_report(guardian: Guardian, notes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "MOST_SHOWN", 1)
    seen: list[int] = []
    report = guardian.importing.run_all(
        [notes / "a.md", notes / "b.md"], dry_run=True, on_progress=lambda progress: seen.append(progress.added)
    )
    assert report.added == 2
    assert seen[-1] == 2
    assert report.preview is not None
    assert len(report.preview.records) == 1
    assert (report.preview.first or "")[:4] == "2024"
    assert guardian.importing.run_all([notes / "a.md", notes / "b.md"]).added == 2
