"""The first run: passphrase, recovery code, first import."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fake_guardian import CODE, FakeGuardian
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, Shown

from desktop.windows.first_run import FirstRun

STRONG = "violet harbour engine tulip 47"


@pytest.fixture
def first(show: Callable[[], Shown]) -> FirstRun:
    first_run = show().desktop.window.first_run
    assert first_run is not None
    return first_run


def choose(first: FirstRun, qtbot: QtBot, passphrase: str, again: str) -> None:
    qtbot.keyClicks(first.passphrase.first, passphrase)
    qtbot.keyClicks(first.passphrase.again, again)


def reach_import(first: FirstRun, qtbot: QtBot) -> None:
    choose(first, qtbot, STRONG, STRONG)
    qtbot.waitUntil(first.passphrase.make.isEnabled)
    qtbot.keyClick(first.passphrase.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(first.recovery.fields))
    groups = CODE.split("-")
    for field in first.recovery.fields:
        number = int(field.accessibleName().split()[-1])
        qtbot.keyClicks(field, groups[number - 1].lower())
    qtbot.mouseClick(first.recovery.go_on, Qt.MouseButton.LeftButton)


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
    assert [panel.problems.item(row).text() for row in range(panel.problems.count())] == ["bad.md: It is not UTF-8."]
    assert shown.guardian.actions[-1][:2] == ("import", {"paths": [str(notes)], "me": ["Anna", "A. Berg"]})
    qtbot.mouseClick(panel.leave, Qt.MouseButton.LeftButton)
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


def test_import_can_be_skipped(show: Callable[[], Shown], qtbot: QtBot) -> None:
    shown = show()
    first = shown.desktop.window.first_run
    assert first is not None
    reach_import(first, qtbot)
    qtbot.mouseClick(first.importing.leave, Qt.MouseButton.LeftButton)
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
