"""Searching and reading the log."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shown import Shown

from core.entries import Kind, Origin
from desktop.models.entries import SEQ_ROLE
from desktop.pages.log_page import LogPage


@pytest.fixture
def log(opened: Shown) -> LogPage:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    page = workspace.page("log")
    assert isinstance(page, LogPage)
    return page


def visit(log: LogPage, opened: Shown, qtbot: QtBot, count: int) -> None:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    workspace.show_page("log")
    qtbot.waitUntil(lambda: log.model.rowCount() == count)


def test_an_empty_log_says_what_will_be_here(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    visit(log, opened, qtbot, 0)
    qtbot.waitUntil(log._nothing.isVisible)
    assert log.search.hasFocus() or not log.isActiveWindow()


def test_older_entries_come_as_the_list_is_scrolled(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    for number in range(150):
        opened.guardian.capture.add(f"thought {number}")
    visit(log, opened, qtbot, 60)
    assert log.model.index(0).data().startswith("thought 149")
    log.view.scrollToBottom()
    qtbot.waitUntil(lambda: log.model.rowCount() == 120)
    log.view.scrollToBottom()
    qtbot.waitUntil(lambda: log.model.rowCount() == 150)
    assert [log.model.index(row).data(SEQ_ROLE) for row in range(150)] == list(range(150, 0, -1))


def test_search_follows_the_typing_and_a_late_result_changes_nothing(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    for text in ("a red boat", "a blue boat", "a house"):
        opened.guardian.capture.add(text)
    visit(log, opened, qtbot, 3)
    qtbot.keyClicks(log.search, "boat")
    qtbot.waitUntil(lambda: log.model.rowCount() == 2)
    qtbot.keyClicks(log.search, " blue")
    qtbot.waitUntil(lambda: log.model.rowCount() == 1)
    log._on_listed(log._asked - 1, "old", [])
    assert log.model.rowCount() == 1
    qtbot.keyClicks(log.search, " zebra")
    qtbot.waitUntil(log._nothing.isVisible)
    log.search.clear()
    qtbot.waitUntil(lambda: log.model.rowCount() == 3)


def test_only_one_kind_can_be_listed(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.capture.add("mine")
    opened.guardian.log.append(Kind.IMPORT, Origin.DOCUMENT, "theirs")
    visit(log, opened, qtbot, 2)
    log.kind.setCurrentIndex(log.kind.findText("Imported"))
    qtbot.waitUntil(lambda: log.model.rowCount() == 1)
    assert log.model.index(0).data() == "theirs"


def test_an_entry_shows_what_it_is_and_its_text_as_written_or_formatted(
    log: LogPage, opened: Shown, qtbot: QtBot
) -> None:
    opened.guardian.log.append(Kind.IMPORT, Origin.SELF, "# Title\n\n**bold**", "notes")
    visit(log, opened, qtbot, 1)
    qtbot.keyClick(log.view, Qt.Key.Key_Down)
    log.view.setCurrentIndex(log.model.index(0))
    entry = log.entry
    assert entry.is_markup.isChecked()
    assert entry.text.toPlainText() == "Title\nbold"
    assert (entry._kind.text(), entry._origin.text()) == ("Imported", "Written by you")
    assert "notes" in entry._when.text()
    entry.is_markup.click()
    assert entry.text.toPlainText() == "# Title\n\n**bold**"


def test_an_entry_that_is_not_there_is_said_in_the_shared_panel(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    visit(log, opened, qtbot, 0)
    log.show_entry(99)
    qtbot.waitUntil(opened.desktop.window.problems.isVisible)
    assert opened.desktop.window.problems.title.text() == "There is no entry 99."
