"""Searching, narrowing, scrubbing and reading the log."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shown import Shown

from core.entries import Entry, Filter, Kind, Origin
from core.log.timeline import Order
from desktop.models.entries import BLOCK, SEQ_ROLE
from desktop.pages.log_filters import DatesDialog
from desktop.pages.log_page import LogPage
from desktop.pages.redact_dialog import RedactDialog

DAY_NS = 86_400_000_000_000


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
    listed(log, qtbot, count)


def listed(log: LogPage, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: log.model.rowCount() == count and log._timeline is not None)
    if count:
        qtbot.waitUntil(lambda: bool(log.model.index(0).data()))


def write(opened: Shown, days: list[int], kind: Kind = Kind.CAPTURE) -> None:
    """Append texts that were written on these days since 1 January 2024."""
    began = int(datetime(2024, 1, 1, 12).timestamp()) * 10**9  # noqa: DTZ001 - the clock on the wall
    rows = opened.guardian.log.rows
    for day in days:
        at = began + day * DAY_NS
        rows.append(Entry(len(rows) + 1, at, at, kind, Origin.SELF, "window", None, None, {}, f"text of day {day}"))


def texts(log: LogPage) -> list[str]:
    return [log.model.index(row).data() for row in range(log.model.rowCount())]


def test_an_empty_log_says_what_will_be_here_and_how_to_begin(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    visit(log, opened, qtbot, 0)
    qtbot.waitUntil(log._nothing.isVisible)
    assert log.search.hasFocus() or not log.isActiveWindow()
    with qtbot.waitSignal(log.import_requested):
        log._nothing.acted.emit()
    with qtbot.waitSignal(log.capture_requested):
        log._nothing.other_acted.emit()
    for window in QApplication.topLevelWidgets():
        if window is not opened.desktop.window:
            window.close()


def test_every_row_is_there_at_once_and_filled_where_one_looks(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    for number in range(5 * BLOCK):
        opened.guardian.capture.add(f"thought {number}")
    visit(log, opened, qtbot, 5 * BLOCK)
    assert log.model.index(0).data() == f"thought {5 * BLOCK - 1}"
    log.view.scrollToBottom()
    last = log.model.index(5 * BLOCK - 1)
    qtbot.waitUntil(lambda: last.data() == "thought 0")
    log.view.show_from(2 * BLOCK)
    qtbot.waitUntil(lambda: log.model.index(2 * BLOCK).data() == f"thought {3 * BLOCK - 1}")
    assert log.model.index(2 * BLOCK).data(SEQ_ROLE) == 3 * BLOCK


def test_the_newest_text_comes_first_whenever_it_was_logged(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    write(opened, [3, 1, 2])
    visit(log, opened, qtbot, 3)
    assert texts(log) == ["text of day 3", "text of day 2", "text of day 1"]
    log.filters.choose_order(Order.OLDEST)
    qtbot.waitUntil(lambda: texts(log) == ["text of day 1", "text of day 2", "text of day 3"])


def test_search_follows_the_typing_and_a_late_result_changes_nothing(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    for text in ("a red boat", "a blue boat", "a house"):
        opened.guardian.capture.add(text)
    visit(log, opened, qtbot, 3)
    assert log.count.text().startswith("3")
    everything = log._timeline, log._density
    QTest.keyClicks(log.search, "boat")
    listed(log, qtbot, 2)
    QTest.keyClicks(log.search, " blue")
    listed(log, qtbot, 1)
    log._on_found(log._asked - 1, "", everything)
    assert log.model.rowCount() == 1
    QTest.keyClicks(log.search, " zebra")
    qtbot.waitUntil(log._no_match.isVisible)
    log._no_match.acted.emit()
    listed(log, qtbot, 3)


def test_filters_are_chips_that_can_be_taken_away(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.capture.add("mine")
    opened.guardian.log.append(Kind.IMPORT, Origin.DOCUMENT, "theirs", "notes")
    visit(log, opened, qtbot, 2)
    log.filters.choose(Filter(kinds=frozenset({Kind.IMPORT}), sources=frozenset({"notes"})))
    listed(log, qtbot, 1)
    assert texts(log) == ["theirs"]
    assert [chip.name for chip in log.filters.chips.chips] == ["Imported", "notes"]
    log.filters.chips.chips[1].remove.click()
    assert log.filters.wanted == Filter(kinds=frozenset({Kind.IMPORT}))
    log.filters.chips.chips[0].remove.click()
    listed(log, qtbot, 2)
    log.filters.choose(Filter(origins=frozenset({Origin.WEB})))
    qtbot.waitUntil(log._hidden.isVisible)
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    workspace.show_page("chat")
    workspace.show_page("log")  # what was chosen is still chosen
    assert log.filters.wanted == Filter(origins=frozenset({Origin.WEB}))
    log._hidden.acted.emit()
    listed(log, qtbot, 2)


def test_the_menu_offers_every_filter(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.log.append(Kind.IMPORT, Origin.DOCUMENT, "theirs", "A & <b>B</b>")
    visit(log, opened, qtbot, 1)
    menu = log.filters.menu
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: bool(log.filters._sources))
    menu.aboutToShow.emit()  # no menu is popped up: the platform without a screen cannot hold the keyboard for it
    assert "A && <b>B</b>" in log.filters._source_menu.actions()[0].text()
    log.filters._source_menu.actions()[0].trigger()
    assert log.filters.wanted.sources == {"A & <b>B</b>"}
    named = {action.text().replace("&", "") for action in menu.actions()}
    assert {"Kind", "Written by", "Source", "When written", "With attachments", "Redacted", "Order"} <= named


def test_dates_are_chosen_with_both_days_included(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    write(opened, [0, 1, 2, 3])
    visit(log, opened, qtbot, 4)
    midnight = int(datetime(2024, 1, 1).timestamp()) * 10**9  # noqa: DTZ001
    dialog = DatesDialog(Filter(since_utc_ns=midnight + DAY_NS, until_utc_ns=midnight + 3 * DAY_NS), log)
    log.filters.choose_span(*dialog.span)
    listed(log, qtbot, 2)
    assert texts(log) == ["text of day 2", "text of day 1"]
    dialog.deleteLater()


def test_the_strip_shows_how_much_there_is_when(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    write(opened, [0, 0, 0, 5, 30])
    visit(log, opened, qtbot, 5)
    strip = log.strip
    assert strip.isVisible()
    assert log._density.unit == "day"
    assert sum(log._density.counts) == 5
    strip.setValue(0)
    assert "2024" in strip.accessibleName()
    assert strip.accessibleName().endswith("3 entries")
    strip.range_chosen.emit(5, 5)
    listed(log, qtbot, 1)
    assert texts(log) == ["text of day 5"]


def test_scrubbing_goes_to_a_date_and_scrolling_moves_the_mark(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    write(opened, [day for day in range(60) for _ in range(5)])
    visit(log, opened, qtbot, 300)
    log.strip.setFocus()
    QTest.keyClick(log.strip, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: log.view.first_seen > 200)
    QTest.keyClick(log.strip, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: log.view.first_seen == 0)
    log.view.scrollToBottom()
    qtbot.waitUntil(lambda: log.strip.value() < 15)


def test_rows_are_walked_by_keys_and_the_entry_follows(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    for number in range(4):
        opened.guardian.capture.add(f"thought {number}")
    visit(log, opened, qtbot, 4)
    log.view.setFocus()
    log.view.go_to(0)
    QTest.keyClick(log.view, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: log.entry.seq == 3)
    QTest.keyClick(log.view, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: log.entry.seq == 4)
    QTest.keyClick(log.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: log.entry.seq == 1)
    assert log.entry.text.toPlainText() == "thought 0"
    QTest.keyClick(log.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "thought 0"
    QTest.keyClick(log.view, Qt.Key.Key_Slash)
    assert log.focusWidget() is log.search
    QTest.keyClick(log.search, Qt.Key.Key_Return)
    assert log.focusWidget() is log.view


def test_the_chosen_entry_stays_when_the_list_grows(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    for number in range(3):
        opened.guardian.capture.add(f"thought {number}")
    visit(log, opened, qtbot, 3)
    log.view.go_to(1)
    qtbot.waitUntil(lambda: log.entry.seq == 2)
    opened.guardian.capture.add("a new one")
    log.refresh()
    listed(log, qtbot, 4)
    assert log.view.currentIndex().data(SEQ_ROLE) == 2
    assert log.entry.seq == 2


def test_an_entry_that_is_not_there_is_said_in_the_shared_panel(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    visit(log, opened, qtbot, 0)
    log.show_entry(99)
    qtbot.waitUntil(opened.desktop.window.problems.isVisible)
    assert opened.desktop.window.problems.title.text() == "There is no entry 99."


def test_an_entry_is_redacted_after_a_reason_and_what_it_reaches(log: LogPage, opened: Shown, qtbot: QtBot) -> None:
    guardian = opened.guardian
    seq = guardian.capture.add("a secret")
    guardian.log.append(Kind.ANSWER, Origin.MODEL, "A secret.", meta={"citations": [seq]})
    guardian.redaction.backups = ["/backups/<b>one</b>.gabackup"]
    visit(log, opened, qtbot, 2)
    log.show_entry(seq)
    qtbot.waitUntil(lambda: log.entry.seq == seq)
    QTest.keyClick(log.view, Qt.Key.Key_Delete)
    (dialog,) = log.findChildren(RedactDialog)
    qtbot.waitUntil(lambda: "backups" in dialog.reach.text())
    assert "<b>one</b>" in dialog.reach.text()
    assert dialog.with_citing.isVisible()
    assert not dialog.accept_button.isEnabled()
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert guardian.recall.entry(seq).text == "a secret"
    QTest.keyClicks(dialog.reason, "by mistake")
    with qtbot.waitSignal(log.done):
        dialog.accept_button.click()
    qtbot.waitUntil(lambda: log.entry._entry is not None and log.entry._entry.is_redacted)
    assert "redacted" in log.entry.text.toPlainText()
    assert guardian.recall.entry(seq).text == ""
    assert guardian.actions[-1][0] == "redact"
    assert guardian.recall.entry(2).text == "A secret."


def test_what_is_dropped_is_offered_for_import(
    log: LogPage, opened: Shown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit(log, opened, qtbot, 0)
    monkeypatch.setattr(opened.desktop.window, "_on_import", lambda _paths: None)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/x")])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    log.import_requested.disconnect()
    with qtbot.waitSignal(log.import_requested) as caught:
        log.dropEvent(drop)
    assert caught.args == [[tmp_path]]


def test_the_newest_of_a_long_log_are_shown_until_all_of_it_is_counted(
    log: LogPage, opened: Shown, qtbot: QtBot
) -> None:
    opened.guardian.recall.is_long = True
    for number in range(2 * BLOCK):
        opened.guardian.capture.add(f"thought {number}")
    log._on_newest(log._asked, opened.guardian.recall.newest(BLOCK))
    assert log.model.rowCount() == BLOCK
    assert log.count.text() == "Counting…"
    visit(log, opened, qtbot, 2 * BLOCK)
    assert log.count.text() == "200 entries"


HOSTILE = [
    "<img src='file:///etc/passwd'>" * 50,
    "<div>" * 20_000,
    "x" * 1_000_000,
    "\u202eesrever\u202d \x1b[31mred\x1b[0m",
    "\u0301" * 5_000,
    "a\n" * 100_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=["images", "tags", "long", "bidi", "marks", "lines"])
def test_hostile_texts_are_listed_and_shown_as_they_are(log: LogPage, opened: Shown, qtbot: QtBot, text: str) -> None:
    meta = {"title": text, "author": text, "name": text}
    seq = opened.guardian.log.append(Kind.IMPORT, Origin.WEB, text, text, meta=meta)
    opened.guardian.log.append(Kind.ANSWER, Origin.MODEL, text, text, meta={"citations": [seq]})
    visit(log, opened, qtbot, 2)
    log.view.viewport().grab()
    log.show_entry(seq)
    qtbot.waitUntil(lambda: log.entry.seq == seq)
    for tab in range(log.entry.tabs.count()):
        log.entry.tabs.setCurrentIndex(tab)
        qtbot.wait(1)
        log.entry.grab()
    qtbot.waitUntil(lambda: log.entry.references.count() == 1)
    log.filters.choose(Filter(sources=frozenset({text})))
    listed(log, qtbot, 2)
    log.filters.grab()
    log.filters.clear()
    listed(log, qtbot, 2)
