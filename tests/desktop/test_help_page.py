"""Help: every instruction and key is there, is found by words, and names verbs that exist."""

import click
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shown import Shown
from typer.main import get_command

from core.cli.main import app
from desktop.pages.help_page import HelpPage, HowToRow, KeysRow, shown_keys
from desktop.pages.how_tos import HOW_TOS
from desktop.pages.shortcuts import SHORTCUTS
from desktop.windows.page_table import PAGES


@pytest.fixture
def page(opened: Shown, qtbot: QtBot) -> HelpPage:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    workspace.show_page("help")
    page = workspace.page("help")
    assert isinstance(page, HelpPage)
    qtbot.waitUntil(lambda: len(page.rows) == len(HOW_TOS) + len(SHORTCUTS))
    return page


def visible(page: HelpPage) -> list[KeysRow | HowToRow]:
    return [row for row in page.rows if row.isVisible()]


def test_every_key_and_instruction_is_shown(page: HelpPage) -> None:
    texts = {found.text() for found in page.findChildren(QLabel)}
    for shortcut in SHORTCUTS:
        assert shortcut.title in texts
        assert {shown_keys(keys) for keys in shortcut.alternatives} <= texts
    assert {how_to.title for how_to in HOW_TOS} <= texts
    assert len(visible(page)) == len(HOW_TOS) + len(SHORTCUTS)


@pytest.mark.parametrize("words", ["LOCK vault", "Ctrl+L", "guardian redact"])
def test_what_one_looks_for_is_found(page: HelpPage, qtbot: QtBot, words: str) -> None:
    qtbot.keyClicks(page.search, words)
    found = visible(page)
    assert 1 <= len(found) < 8
    assert all(all(word in "\n".join(row.texts).casefold() for word in words.casefold().split()) for row in found)


def test_what_is_not_there_is_said(page: HelpPage, opened: Shown, qtbot: QtBot) -> None:
    with qtbot.waitActive(opened.desktop.window):
        opened.desktop.window.bring_forward()
    qtbot.keyClicks(page.search, "zebra")
    assert visible(page) == []
    assert page.nothing.isVisible()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(visible(page)) == len(page.rows)


def test_help_is_a_key_away_from_everywhere(opened: Shown, qtbot: QtBot) -> None:
    window = opened.desktop.window
    with qtbot.waitActive(window):
        window.bring_forward()
    assert window.workspace is not None
    for name in ("chat", "log", "settings"):
        window.workspace.show_page(name)
        with qtbot.waitSignal(window.workspace.page_shown) as caught:
            qtbot.keyClick(window, Qt.Key.Key_F1)
        assert caught.args == ["help"]


def test_an_instruction_leads_to_its_page(page: HelpPage, opened: Shown, qtbot: QtBot) -> None:
    row = next(row for row in page.rows if isinstance(row, HowToRow) and "guardian chat" in row.texts)
    with qtbot.waitSignal(opened.desktop.window.workspace.page_shown) as caught:
        qtbot.mouseClick(row.open, Qt.MouseButton.LeftButton)
    assert caught.args == ["chat"]


def test_pages_that_are_named_are_pages() -> None:
    assert {how_to.page for how_to in HOW_TOS} - {row.name for row in PAGES} <= {""}


def test_verbs_that_are_named_exist() -> None:
    for verb in [verb for how_to in HOW_TOS for verb in how_to.verbs]:
        at = get_command(app)
        for word in verb.split()[1:]:
            if word != "--help":
                assert isinstance(at, click.Group) or hasattr(at, "commands"), verb
                assert word in at.commands, verb
                at = at.commands[word]
