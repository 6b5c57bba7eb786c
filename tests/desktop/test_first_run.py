"""The first run: passphrase, recovery code, model, first import, tour; or a vault that is there already."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fake_guardian import CODE, FakeGuardian
from fake_models import GATED, SMALL
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, Shown

from core.paths import Home
from desktop.pages.models.fetch_dialog import FetchDialog
from desktop.pages.models_page import ModelsPage
from desktop.windows.first_run import FirstRun
from desktop.windows.restore_dialog import RestoreDialog
from desktop.windows.tour import SEEN, Tour

STRONG = "violet harbour engine tulip 47"


@pytest.fixture
def first(show: Callable[[], Shown]) -> FirstRun:
    first_run = show().desktop.window.first_run
    assert first_run is not None
    return first_run


def choose(first: FirstRun, qtbot: QtBot, passphrase: str, again: str) -> None:
    qtbot.keyClicks(first.passphrase.first, passphrase)
    qtbot.keyClicks(first.passphrase.again, again)


def reach_models(first: FirstRun, qtbot: QtBot) -> None:
    choose(first, qtbot, STRONG, STRONG)
    qtbot.waitUntil(first.passphrase.make.isEnabled)
    qtbot.keyClick(first.passphrase.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(first.recovery.fields))
    groups = CODE.split("-")
    for field in first.recovery.fields:
        number = int(field.accessibleName().split()[-1])
        qtbot.keyClicks(field, groups[number - 1].lower())
    qtbot.mouseClick(first.recovery.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(first.choosing.offers))


def reach_import(first: FirstRun, qtbot: QtBot) -> None:
    reach_models(first, qtbot)
    click(first.choosing.go_on, qtbot)


def click(button: object, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_weak_passphrase_is_judged_and_refused(first: FirstRun, qtbot: QtBot) -> None:
    choose(first, qtbot, "password1234", "password1234")
    qtbot.waitUntil(lambda: "weak" in first.passphrase.meter.advice.lower())
    assert not first.passphrase.make.isEnabled()


def test_two_that_differ_make_no_vault(first: FirstRun, qtbot: QtBot) -> None:
    choose(first, qtbot, STRONG, STRONG + "x")
    qtbot.waitUntil(lambda: "good" in first.passphrase.meter.advice.lower())
    assert not first.passphrase.make.isEnabled()


def test_the_recovery_code_has_to_be_typed_back(first: FirstRun, qtbot: QtBot) -> None:
    choose(first, qtbot, STRONG, STRONG)
    qtbot.waitUntil(first.passphrase.make.isEnabled)
    qtbot.mouseClick(first.passphrase.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(first.recovery.fields))
    assert "".join(first.recovery.code.text().split()).replace("\n", "") == CODE
    for field in first.recovery.fields:
        qtbot.keyClicks(field, "WRONG")
    assert not first.recovery.go_on.isEnabled()
    assert first.passphrase.first.text() == ""


def test_import_lists_what_could_not_be_read_and_then_the_window_opens(
    show: Callable[[], Shown], qtbot: QtBot, tmp_path: Path
) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "good.md").write_text("# Harbour\n\nThe boat is blue.", encoding="utf-8")
    (notes / "bad.md").write_bytes(b"\xff\xfe")
    shown = show()
    first = shown.desktop.window.first_run
    assert first is not None
    reach_import(first, qtbot)
    panel = first.importing
    qtbot.keyClicks(panel.folder, str(notes))
    qtbot.keyClicks(panel.names, "Anna, A. Berg")
    qtbot.mouseClick(panel.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "1 texts added" in panel.outcome.text())
    assert panel.problems.height() < 2 * panel.problems.sizeHintForRow(0)  # no room for what is not there
    assert [panel.problems.item(row).text() for row in range(panel.problems.count())] == ["bad.md: It is not UTF-8."]
    assert shown.guardian.actions[-1][:2] == ("import", {"paths": [str(notes)], "me": ["Anna", "A. Berg"]})
    click(panel.leave, qtbot)
    click(first.touring.skip, qtbot)
    qtbot.waitUntil(lambda: shown.desktop.window.workspace is not None)


def test_a_folder_that_is_not_there_is_said_and_another_can_be_chosen(
    first: FirstRun, qtbot: QtBot, tmp_path: Path
) -> None:
    reach_import(first, qtbot)
    qtbot.keyClick(first.importing.folder, Qt.Key.Key_Return)  # an empty field starts nothing
    qtbot.keyClicks(first.importing.folder, str(tmp_path / "nowhere"))
    qtbot.keyClick(first.importing.folder, Qt.Key.Key_Return)
    qtbot.waitUntil(first.importing.banner.isVisible)
    assert "nowhere" in first.importing.banner.title.text()
    assert first.importing.start.isEnabled()


def test_enter_in_the_field_for_the_folder_imports(show: Callable[[], Shown], qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.md").write_text(f"{name} boat", encoding="utf-8")
    shown = show()
    first = shown.desktop.window.first_run
    assert first is not None
    reach_import(first, qtbot)
    shown.guardian.importing.pause_s = 0.2  # time enough for a second press to stop it
    qtbot.keyClicks(first.importing.folder, str(tmp_path))
    qtbot.keyClick(first.importing.folder, Qt.Key.Key_Return)
    qtbot.waitUntil(first.importing.start.isEnabled)
    assert first.importing.outcome.text() == "2 texts added, 0 already there, 0 not read."


def test_import_can_be_skipped(show: Callable[[], Shown], qtbot: QtBot) -> None:
    shown = show()
    first = shown.desktop.window.first_run
    assert first is not None
    reach_import(first, qtbot)
    click(first.importing.leave, qtbot)
    click(first.touring.skip, qtbot)
    qtbot.waitUntil(lambda: shown.desktop.window.workspace is not None)


def test_an_error_while_the_vault_is_made_is_said_on_the_spot(
    first: FirstRun, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    FakeGuardian.create(first._session.home, PASSPHRASE)  # another process was quicker
    choose(first, qtbot, STRONG, STRONG)
    qtbot.waitUntil(first.passphrase.make.isEnabled)
    qtbot.mouseClick(first.passphrase.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(first.passphrase.banner.isVisible)
    assert first.passphrase.banner.title.text() == "There is a vault already."


def test_models_that_suit_this_machine_are_offered_and_fetched_while_one_goes_on(
    show: Callable[[], Shown], qtbot: QtBot
) -> None:
    shown = show()
    first = shown.desktop.window.first_run
    assert first is not None
    reach_models(first, qtbot)
    assert list(first.choosing.offers) == [GATED, SMALL]  # what is no better, or does not fit, is not offered
    said = [one.text() for one in first.choosing.findChildren(QLabel)]
    assert any("Mbit/s" in text and "words a second" in text for text in said)
    models = shown.guardian.models
    models.step.clear()
    offer = first.choosing.offers[SMALL]
    click(offer.findChildren(type(first.choosing.go_on))[0], qtbot)
    dialogs = shown.desktop.window.findChildren(FetchDialog)
    click(dialogs[0].go_on, qtbot)
    downloads = first.downloads
    assert downloads is not None
    qtbot.waitUntil(lambda: downloads.running is not None and downloads.running.done_bytes > 0)
    assert offer.isHidden()
    click(first.choosing.go_on, qtbot)
    click(first.importing.leave, qtbot)
    click(first.touring.skip, qtbot)
    qtbot.waitUntil(lambda: shown.desktop.window.workspace is not None)
    workspace = shown.desktop.window.workspace
    assert workspace is not None
    page = workspace.page("models")
    assert isinstance(page, ModelsPage)
    assert page.downloads is downloads
    qtbot.waitUntil(workspace.page("chat").isVisible)
    assert workspace.status.text().startswith("Fetching Small 1B")
    models.step.set()
    qtbot.waitUntil(lambda: models.record(SMALL).path is not None)
    qtbot.waitUntil(lambda: downloads.all == [])


def test_one_goes_back_from_the_import_and_never_to_the_code(first: FirstRun, qtbot: QtBot) -> None:
    reach_models(first, qtbot)
    assert first.back.isHidden()
    qtbot.keyClick(first.choosing.go_on, Qt.Key.Key_Return)
    assert first.importing.isVisible()
    click(first.back, qtbot)
    assert first.choosing.isVisible()
    assert first.back.isHidden()


def tour_of(shown: Shown) -> Tour | None:
    workspace = shown.desktop.window.workspace
    assert workspace is not None
    found = workspace.findChildren(Tour)
    return found[0] if found else None


@pytest.fixture
def touring(show: Callable[[], Shown], qtbot: QtBot) -> Shown:
    shown = show()
    first = shown.desktop.window.first_run
    assert first is not None
    reach_import(first, qtbot)
    click(first.importing.leave, qtbot)
    click(first.touring.begin, qtbot)
    qtbot.waitUntil(lambda: shown.desktop.window.workspace is not None and tour_of(shown) is not None)
    return shown


def test_the_tour_is_walked_by_keyboard_and_stays_in_the_window(touring: Shown, qtbot: QtBot) -> None:
    tour = tour_of(touring)
    assert tour is not None
    qtbot.waitUntil(tour.isVisible)
    qtbot.waitUntil(lambda: tour.isAncestorOf(tour.window().focusWidget()))  # the first page has come before it
    titles = [tour.title.text()]
    while len(titles) < 7:
        assert tour.rect().contains(tour.card.geometry())
        qtbot.keyClick(tour.go_on, Qt.Key.Key_Right)
        titles.append(tour.title.text())
    assert len(set(titles)) == 7
    assert tour.count.text() == "7 OF 7"
    qtbot.keyClick(tour.go_on, Qt.Key.Key_Left)
    assert tour.title.text() == titles[5]
    qtbot.keyClick(tour, Qt.Key.Key_Tab)
    assert tour.isAncestorOf(tour.window().focusWidget())
    with qtbot.waitSignal(tour.ended):
        qtbot.keyClick(tour.go_on, Qt.Key.Key_Escape)
    assert touring.desktop.window.state.pane(SEEN) is True
    qtbot.waitUntil(lambda: tour_of(touring) is None)


def test_the_help_page_shows_the_tour_again(touring: Shown, qtbot: QtBot) -> None:
    tour = tour_of(touring)
    assert tour is not None
    tour.end()
    qtbot.waitUntil(lambda: tour_of(touring) is None)
    workspace = touring.desktop.window.workspace
    assert workspace is not None
    workspace.page("help").tour_requested.emit()
    again = tour_of(touring)
    assert again is not None
    assert again.count.text() == "1 OF 7"
    again.end()


def test_a_backup_is_brought_back_and_opened(
    show: Callable[[], Shown], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = show()
    first = shown.desktop.window.first_run
    assert first is not None
    click(first.passphrase.backup, qtbot)
    dialog = shown.desktop.window.findChildren(RestoreDialog)[0]
    assert not dialog.go_on.isEnabled()
    dialog.file.setText(str(tmp_path / "nowhere"))
    qtbot.keyClicks(dialog.secret, PASSPHRASE)
    click(dialog.go_on, qtbot)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert "nowhere" in dialog.banner.title.text()
    qtbot.waitUntil(dialog.go_on.isEnabled)
    file = tmp_path / "one.gabackup"
    file.write_text(PASSPHRASE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    click(dialog.browse, qtbot)
    assert dialog.file.text() == str(file)
    click(dialog.go_on, qtbot)
    qtbot.waitUntil(lambda: shown.desktop.window.workspace is not None)


def test_a_vault_in_another_folder_is_opened_instead(
    first: FirstRun, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    click(first.passphrase.elsewhere, qtbot)
    assert "There is no vault in" in first.passphrase.banner.title.text()
    FakeGuardian.create(Home(tmp_path), PASSPHRASE)
    with qtbot.waitSignal(first.elsewhere_requested) as caught:
        click(first.passphrase.elsewhere, qtbot)
    assert caught.args == [tmp_path]
