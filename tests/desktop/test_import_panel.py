"""A look at what would come in, and then the import."""

from pathlib import Path

import pytest
from fake_guardian import FakeGuardian
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE

from core.paths import Home
from core.services.results import ImportPreview, ImportReport, RecordShown
from desktop.widgets.rows import DETAIL_ROLE
from desktop.windows.import_panel import ImportDialog, ImportPanel
from desktop.windows.import_preview import ImportPreviewView


@pytest.fixture
def guardian(home: Home) -> FakeGuardian:
    return FakeGuardian.create(home, PASSPHRASE)[0]


@pytest.fixture
def panel(guardian: FakeGuardian, qtbot: QtBot) -> ImportPanel:
    panel = ImportPanel("", "&Close")
    qtbot.addWidget(panel)
    panel.use(guardian)
    panel.show()
    qtbot.waitUntil(lambda: panel.source.count() == 2)
    return panel


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.md").write_text(f"note {name}", encoding="utf-8")
    (folder / "bad.md").write_bytes(b"\xff\xfe")
    return folder


def test_what_would_come_in_is_shown_and_nothing_is_imported(
    panel: ImportPanel, guardian: FakeGuardian, notes: Path, qtbot: QtBot
) -> None:
    panel.choose([notes])
    qtbot.waitUntil(lambda: panel.preview.records.count() == 2)
    assert "2 texts would be added" in panel.preview.summary.text()
    assert [panel.problems.item(row).text() for row in range(panel.problems.count())] == ["bad.md: It is not UTF-8."]
    assert guardian.log.rows == []
    panel.start.click()
    qtbot.waitUntil(lambda: "2 texts added" in panel.outcome.text())
    assert not panel.preview.isVisible()
    panel.preview_now()
    qtbot.waitUntil(lambda: "2 are here already" in panel.preview.summary.text())
    assert "here already" in panel.preview.records.item(0).data(DETAIL_ROLE)


def test_files_that_are_dropped_together_are_imported_together(
    panel: ImportPanel, guardian: FakeGuardian, notes: Path, qtbot: QtBot
) -> None:
    panel.choose([notes / "a.md", notes / "b.md"])
    qtbot.waitUntil(lambda: panel.preview.records.count() == 2)
    panel.source.setCurrentIndex(1)
    assert not panel.preview.isVisible()  # it was of another choice
    panel.start.click()
    qtbot.waitUntil(lambda: "2 texts added" in panel.outcome.text())
    paths = [str(notes / "a.md"), str(notes / "b.md")]
    assert guardian.actions[-1][:2] == ("import", {"paths": paths, "me": [], "source": "markdown"})
    panel.folder.setText(str(notes))
    assert panel.paths == [notes]


def test_a_place_that_cannot_be_read_is_said_and_a_late_preview_dropped(
    panel: ImportPanel, notes: Path, qtbot: QtBot
) -> None:
    panel.choose([notes / "nowhere"])
    qtbot.waitUntil(panel.banner.isVisible)
    assert not panel.preview.isVisible()
    panel.choose([notes])
    panel.folder.setText("elsewhere")
    qtbot.wait(50)
    panel._on_looked(panel._looked - 1, [], ImportReport("late", 9, 0, 0, [], preview=ImportPreview()))
    assert not panel.preview.isVisible()


def test_a_name_is_mine_with_a_click(qtbot: QtBot) -> None:
    view = ImportPreviewView()
    qtbot.addWidget(view)
    records = [RecordShown("a.md", "A", "2024-03-01T12:00:00Z", "document", "Anna & <b>Ben</b>", True)]
    preview = ImportPreview(records, records[0].time, records[0].time, {"document": 1}, {"Anna & <b>Ben</b>": 1})
    view.show_report(ImportReport("markdown", 1, 0, 0, [], preview=preview), [])
    (choose,) = [item.widget() for item in (view._flow.itemAt(0),) if item is not None]
    assert choose.text() == "Anna && <b>Ben</b> (1)"
    with qtbot.waitSignal(view.name_chosen) as caught:
        choose.click()
    assert caught.args == ["Anna & <b>Ben</b>"]
    view.show_report(ImportReport("markdown", 1, 0, 0, [], preview=preview), ["anna & <b>ben</b>"])
    assert view._flow.count() == 0


@pytest.mark.parametrize("text", ["<img src=x>" * 10_000, "x" * 1_000_000, "\u202e\x1b[31m" * 500, "\n" * 5_000])
def test_hostile_names_are_rows_like_others(text: str, qtbot: QtBot) -> None:
    view = ImportPreviewView()
    qtbot.addWidget(view)
    records = [RecordShown(text, text, "2024-03-01T12:00:00Z", "web", text, number % 2 == 0) for number in range(50)]
    preview = ImportPreview(records, records[0].time, records[0].time, {"web": 50}, {text: 50})
    view.resize(500, 300)
    view.show_report(ImportReport("markdown", 50, 0, 0, [], preview=preview), [])
    view.show()
    view.grab()
    assert max(len(view.records.item(row).text()) for row in range(50)) <= 300


def test_the_dialog_begins_with_what_was_dropped(guardian: FakeGuardian, notes: Path, qtbot: QtBot) -> None:
    dialog = ImportDialog(guardian, None, [notes])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.panel.preview.records.count() == 2)
