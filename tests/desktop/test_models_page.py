"""The models page: fit, downloads, adding, using, removing."""

from pathlib import Path
from typing import Any

import pytest
from fake_models import BASE, EMBEDDED, GATED, HUGE, SMALL, FakeModels, change
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot
from shown import Shown

from core.errors import GuardianError
from core.models.download import NoConnection
from desktop.models.base_models import Shown as Filter
from desktop.pages.models.downloads import State
from desktop.pages.models.fetch_dialog import FetchDialog
from desktop.pages.models.trust_dialog import TrustDialog
from desktop.pages.models_page import ModelsPage


@pytest.fixture
def page(opened: Shown, qtbot: QtBot) -> ModelsPage:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    workspace.show_page("models")
    page = workspace.page("models")
    assert isinstance(page, ModelsPage)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    return page


@pytest.fixture
def models(opened: Shown) -> FakeModels:
    return opened.guardian.models


def click(button: object, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def names(page: ModelsPage) -> list[str]:
    return [page.model.at(row).name for row in range(page.model.rowCount())]


def asked(page: ModelsPage, kind: type, qtbot: QtBot) -> Any:
    window = page.window()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def fetch(page: ModelsPage, name: str, qtbot: QtBot) -> None:
    page.list.choose(name)
    click(page.detail.fetch, qtbot)
    click(asked(page, FetchDialog, qtbot).go_on, qtbot)


def put_here(page: ModelsPage, models: FakeModels, qtbot: QtBot) -> None:
    change(models, SMALL, path="/models/small.gguf")
    page.refresh()
    qtbot.waitUntil(lambda: page.model.at(page.model.row_of(SMALL)).path is not None)
    page.list.choose(SMALL)


def test_those_that_fit_are_listed_the_one_in_use_first_and_the_rest_on_request(page: ModelsPage, qtbot: QtBot) -> None:
    assert names(page) == [EMBEDDED, GATED, SMALL, BASE]
    page.list.filter.setCurrentIndex(page.list.filter.findData(Filter.ALL))
    assert names(page)[-1] == HUGE
    page.list.filter.setCurrentIndex(page.list.filter.findData(Filter.HERE))
    assert names(page) == [EMBEDDED]
    page.list.filter.setCurrentIndex(page.list.filter.findData(Filter.ALL))
    qtbot.keyClicks(page.list.search, "huge 32b")
    assert names(page) == [HUGE]
    assert "does not fit" in page.detail.fit.text()
    qtbot.keyClicks(page.list.search, "zebra")
    assert names(page) == []
    assert page.list.empty.isVisible()
    assert not page.detail.isVisible()


def test_what_a_model_is_and_how_fast_it_would_write_is_said(page: ModelsPage) -> None:
    page.list.choose(SMALL)
    said = [one.text().replace("\u200b", "").replace(",", "") for one in page.detail.findChildren(QLabel)]
    for wanted in ("words a second", "Apache-2.0", "English", "800", "8192 tokens", f"https://models.example/{SMALL}"):
        assert any(wanted in text for text in said), wanted
    page.list.choose(BASE)
    assert page.detail.add.isVisible()
    assert not page.detail.fetch.isVisible()
    assert "vouches for no file" in page.detail.learnt.text()


def test_nothing_is_fetched_before_address_and_size_were_shown_and_agreed_to(
    page: ModelsPage, models: FakeModels, qtbot: QtBot
) -> None:
    page.list.choose(SMALL)
    click(page.detail.fetch, qtbot)
    dialog = asked(page, FetchDialog, qtbot)
    said = [one.text() for one in dialog.findChildren(QLabel)]
    assert f"https://models.example/{SMALL}.gguf" in said
    assert any("800" in text for text in said)
    dialog.reject()
    assert page.downloads.all == []
    assert models.record(SMALL).path is None


def test_terms_are_agreed_to_first(page: ModelsPage, models: FakeModels, opened: Shown, qtbot: QtBot) -> None:
    page.list.choose(GATED)
    click(page.detail.fetch, qtbot)
    dialog = asked(page, FetchDialog, qtbot)
    assert not dialog.go_on.isEnabled()
    dialog.terms.click()
    click(dialog.go_on, qtbot)
    qtbot.waitUntil(lambda: models.record(GATED).path is not None)
    qtbot.waitUntil(lambda: page.downloads.all == [])
    assert ("models get", {"name": GATED, "accept_terms": True}) in [one[:2] for one in opened.guardian.actions]


def test_downloads_wait_for_each_other_and_are_told_in_the_status_line(
    page: ModelsPage, models: FakeModels, opened: Shown, qtbot: QtBot
) -> None:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    models.step.clear()
    fetch(page, SMALL, qtbot)
    qtbot.waitUntil(lambda: page.downloads.running is not None and page.downloads.running.done_bytes > 0)
    page.downloads.add(models.record(GATED), has_accepted_terms=True)
    states = [(one.name, one.state) for one in page.downloads.all]
    assert states == [(SMALL, State.RUNNING), (GATED, State.WAITING)]
    assert not page.detail.fetch.isVisible()
    workspace.show_page("chat")
    assert workspace.status.text() == "Fetching Small 1B Instruct: 10 %"
    models.step.set()
    qtbot.waitUntil(lambda: models.record(SMALL).path is not None and models.record(GATED).path is not None)
    qtbot.waitUntil(lambda: workspace.status.text() == "")
    assert "is here" in workspace.notice.text


def test_a_paused_download_keeps_what_came_and_goes_on_from_there(
    page: ModelsPage, models: FakeModels, qtbot: QtBot
) -> None:
    models.step.clear()
    fetch(page, SMALL, qtbot)
    qtbot.waitUntil(lambda: page.downloads.running is not None and page.downloads.running.done_bytes > 0)
    row = page.queue.rows[SMALL]
    click(row.pause, qtbot)
    qtbot.waitUntil(lambda: not page.downloads.is_busy)
    assert page.downloads.all[0].state is State.PAUSED
    assert models.record(SMALL).unfinished_bytes > 0
    assert "Paused" in row.words.text()
    assert "Go on" in row.pause.accessibleName()
    models.step.set()
    click(row.pause, qtbot)
    qtbot.waitUntil(lambda: models.record(SMALL).path is not None)
    qtbot.waitUntil(lambda: not page.queue.isVisible())


def test_a_stopped_download_leaves_nothing(page: ModelsPage, models: FakeModels, qtbot: QtBot) -> None:
    models.step.clear()
    fetch(page, SMALL, qtbot)
    qtbot.waitUntil(lambda: page.downloads.running is not None and page.downloads.running.done_bytes > 0)
    click(page.queue.rows[SMALL].stop, qtbot)
    qtbot.waitUntil(lambda: page.downloads.all == [])
    qtbot.waitUntil(lambda: models.record(SMALL).unfinished_bytes == 0)
    assert models.record(SMALL).path is None


def test_a_failed_download_says_why_beside_it_and_can_be_tried_again(
    page: ModelsPage, models: FakeModels, qtbot: QtBot
) -> None:
    models.error = NoConnection("models.example cannot be reached.", "Check the network.")
    fetch(page, SMALL, qtbot)
    qtbot.waitUntil(lambda: [one.state for one in page.downloads.all] == [State.FAILED])
    row = page.queue.rows[SMALL]
    assert row.words.text() == "models.example cannot be reached. Check the network."
    models.error = None
    qtbot.waitUntil(lambda: not page.downloads.is_busy)
    click(row.pause, qtbot)
    qtbot.waitUntil(lambda: models.record(SMALL).path is not None)


def test_using_another_model_says_what_becomes_of_what_was_learnt_and_can_be_undone(
    page: ModelsPage, models: FakeModels, opened: Shown, qtbot: QtBot
) -> None:
    put_here(page, models, qtbot)
    assert "each model has adapters of its own" in page.detail.learnt.text()
    click(page.detail.use, qtbot)
    qtbot.waitUntil(lambda: models.record(SMALL).current)
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: "In use: Small 1B Instruct" in workspace.notice.text)
    click(workspace.notice.undo, qtbot)
    qtbot.waitUntil(lambda: models.record(EMBEDDED).current)


def test_removing_asks_and_says_how_to_get_it_again(page: ModelsPage, models: FakeModels, qtbot: QtBot) -> None:
    put_here(page, models, qtbot)
    click(page.detail.remove, qtbot)
    ask = asked(page, QMessageBox, qtbot)
    assert "800" in ask.informativeText()
    click(ask.button(QMessageBox.StandardButton.Cancel), qtbot)
    assert models.record(SMALL).path is not None
    click(page.detail.remove, qtbot)
    ask = asked(page, QMessageBox, qtbot)
    click(next(one for one in ask.buttons() if "Remove" in one.text()), qtbot)
    qtbot.waitUntil(lambda: models.record(SMALL).path is None)
    page.list.choose(EMBEDDED)
    assert not page.detail.remove.isVisible()


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "own.gguf"
    file.write_bytes(b"GGUF")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    return file


def test_a_file_is_added_after_it_was_asked_whether_it_is_trusted(
    page: ModelsPage, models: FakeModels, file: Path, qtbot: QtBot
) -> None:
    click(page.list.add, qtbot)
    dialog = asked(page, TrustDialog, qtbot)
    labels = dialog.findChildren(QLabel)
    assert "<b>Own</b>" in [one.text() for one in labels]
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in labels)
    assert any("MIT" in one.text() for one in labels)
    click(dialog.add, qtbot)
    qtbot.waitUntil(lambda: "own" in models.records)
    assert models.record("own").path == str(file)
    qtbot.waitUntil(lambda: "own" in names(page))


def test_another_name_and_template_may_be_chosen(
    page: ModelsPage, models: FakeModels, file: Path, qtbot: QtBot
) -> None:
    assert file.exists()
    click(page.list.add, qtbot)
    dialog = asked(page, TrustDialog, qtbot)
    dialog.name.setText("mine")
    dialog.template.setCurrentIndex(dialog.template.findData("gguf"))
    assert dialog.own.isVisible()
    assert dialog.own.toPlainText() == "{{ messages }}"
    click(dialog.add, qtbot)
    qtbot.waitUntil(lambda: "mine" in models.records)
    assert models.record("mine").template == "gguf"
    assert "own" not in models.records


def test_a_file_that_is_not_trusted_is_not_added_and_one_that_is_none_is_refused(
    page: ModelsPage, models: FakeModels, file: Path, qtbot: QtBot
) -> None:
    click(page.list.add, qtbot)
    asked(page, TrustDialog, qtbot).reject()
    qtbot.waitUntil(lambda: not page.adding.is_busy)
    assert not page.banner.isVisible()
    assert "own" not in models.records
    file.write_bytes(b"")
    click(page.list.add, qtbot)
    qtbot.waitUntil(lambda: "is no model" in page.banner.title.text())
    qtbot.waitUntil(page.list.add.isEnabled)


def test_a_dropped_file_is_added(page: ModelsPage, file: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl("https://models.example/x.gguf")])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), action, data, button, keys))
    asked(page, TrustDialog, qtbot).reject()
    qtbot.waitUntil(lambda: not page.adding.is_busy)


def test_the_machine_is_measured_again_on_request(page: ModelsPage, models: FakeModels, qtbot: QtBot) -> None:
    assert "A processor, 8 cores" in page.list.machine.text()
    qtbot.waitUntil(page.list.measure.isEnabled)
    click(page.list.measure, qtbot)
    qtbot.waitUntil(lambda: models.measured == 1)
    qtbot.waitUntil(page.list.measure.isEnabled)


def test_an_error_is_said_on_the_page(
    page: ModelsPage, models: FakeModels, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_here(page, models, qtbot)

    def refuse(_name: str) -> None:
        raise GuardianError("The file was changed.", "Fetch it again.")

    monkeypatch.setattr(models, "use", refuse)
    click(page.detail.use, qtbot)
    qtbot.waitUntil(lambda: page.banner.title.text() == "The file was changed.")
