"""The palette finds everything by its words and does it; Ctrl+Z takes back what was done; the menu is complete."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shown import Shown, settle

from core.settings.declared import SETTINGS
from desktop.pages.page import Done
from desktop.pages.shortcuts import SHORTCUTS
from desktop.windows.page_table import Place, shown_pages
from desktop.windows.palette import Palette
from desktop.windows.palette_commands import do_keys
from desktop.windows.workspace import Workspace

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workspace(opened: Shown, qtbot: QtBot) -> Workspace:
    window = opened.desktop.window
    with qtbot.waitActive(window):
        window.bring_forward()
    assert window.workspace is not None
    return window.workspace


@pytest.fixture
def palette(opened: Shown, workspace: Workspace, qtbot: QtBot) -> Palette:
    qtbot.keyClick(opened.desktop.window, Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(workspace.palette.field.hasFocus)
    return workspace.palette


def test_everything_there_is_can_be_found(palette: Palette) -> None:
    titles = set(palette.found) | {one.title for one in palette._commands}
    assert {row.title for place in Place for row in shown_pages(place)} <= titles
    assert {one.title for one in SETTINGS} - titles == set()
    shown = {row.name for place in Place for row in shown_pages(place)}
    on_pages = {one.title for one in SHORTCUTS if one.where.lower() in shown and not one.is_in_field}
    assert on_pages - titles == set()
    assert {"Capture…", "Import notes…", "Check the log", "Lock", "Quit"} - titles == set()


def test_a_page_is_found_and_shown(palette: Palette, workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "sett")
    assert palette.found[0] == "Settings"
    with qtbot.waitSignal(workspace.page_shown) as caught:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert caught.args == ["settings"]
    assert not palette.isVisible()


def test_a_setting_is_found_by_any_of_its_words_and_gets_the_cursor(
    palette: Palette, workspace: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.field, "train_celsius")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    page = workspace.page("settings")
    qtbot.waitUntil(lambda: "train_celsius" in page.rows and page.rows["train_celsius"].control.hasFocus())


def test_an_action_is_done(opened: Shown, palette: Palette, qtbot: QtBot) -> None:
    palette.field.setText("capture…")
    with qtbot.waitSignal(opened.desktop.window.capture_requested):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)


def test_what_keys_do_on_a_page_is_done_there(palette: Palette, workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "search the help")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    page = workspace.page("help")
    qtbot.waitUntil(lambda: page.isVisible() and page.search.hasFocus())


def test_every_key_of_a_page_that_is_listed_can_be_done(workspace: Workspace, qapp: QApplication) -> None:
    for place in Place:
        for row in shown_pages(place):
            page = workspace.page(row.name)
            settle(qapp)
            listed = [one for one in SHORTCUTS if one.where.lower() == row.name and not one.is_in_field]
            assert [one for one in listed if not hasattr(page, "enter")] == []
            if row.name in {"settings", "help"}:
                assert all(do_keys(page, one.alternatives[0]) for one in listed)


def test_anything_else_is_looked_for_in_the_log(palette: Palette, workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "zebra")
    assert palette.found == ["Search the log for “zebra”"]
    with qtbot.waitSignal(workspace.page_shown) as caught:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert caught.args == ["log"]
    assert workspace.page("log").search.text() == "zebra"


def test_it_is_used_by_keyboard_alone(palette: Palette, workspace: Workspace, qtbot: QtBot) -> None:
    assert palette.list.currentRow() == 0
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 0
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    assert palette.found[1] in palette.field.accessibleDescription()
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    assert palette.field.hasFocus()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert workspace.page("chat").question.field.hasFocus()


def test_it_goes_when_the_cursor_goes_elsewhere(palette: Palette, workspace: Workspace) -> None:
    workspace.page("chat").question.field.setFocus()
    assert not palette.isVisible()


def test_hostile_text_in_the_field_is_one_plain_line(palette: Palette) -> None:
    palette.field.setText("<img src=file:///etc/passwd>" + "\u202e" + "x" * 30_000)
    assert len(palette.found[-1]) < 400
    assert palette.isVisible()


def test_the_menu_has_what_has_no_place_elsewhere(opened: Shown, workspace: Workspace) -> None:
    titles = [action.text().partition("\t")[0].replace("&", "") for action in workspace.menu.actions()]
    shown = [row.title for place in (Place.BOTTOM, Place.MENU) for row in shown_pages(place)]
    assert titles == ["Capture…", "Import notes…", "Find a command…", "Undo", "", *shown, "", "Lock", "Quit"]
    assert not opened.desktop.window.commands.undo.isEnabled()


def test_a_page_is_reached_from_the_menu(workspace: Workspace, qtbot: QtBot) -> None:
    about = next(action for action in workspace.menu.actions() if action.text().startswith("About"))
    with qtbot.waitSignal(workspace.page_shown) as caught:
        about.trigger()
    assert caught.args == ["about"]


def test_ctrl_z_takes_back_one_after_the_other(opened: Shown, workspace: Workspace, qtbot: QtBot) -> None:
    undone: list[str] = []
    page, window = workspace.page("chat"), opened.desktop.window
    for what in ("first", "second"):
        page.done.emit(Done(what, lambda what=what: undone.append(what)))
    page.done.emit(Done("exported"))  # cannot be taken back
    assert window.commands.undo.isEnabled()
    workspace.setFocus()
    window.setFocus()
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert undone == ["second", "first"]
    assert workspace.notice.text == "Taken back: first"
    assert not window.commands.undo.isEnabled()


def test_in_a_text_ctrl_z_is_that_of_the_text(opened: Shown, workspace: Workspace, qtbot: QtBot) -> None:
    undone: list[str] = []
    workspace.page("chat").done.emit(Done("endorsed", lambda: undone.append("endorsed")))
    workspace.show_page("settings")
    field = workspace.page("settings").search
    field.setFocus()
    qtbot.keyClicks(field, "hot")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == ""
    assert undone == []
