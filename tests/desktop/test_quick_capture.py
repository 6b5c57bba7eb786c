"""The small window that takes a thought."""

from collections.abc import Callable

import pytest
from fake_guardian import FakeGuardian
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, Shown

from core.errors import DiskFull
from core.paths import Home
from desktop.windows.quick_capture import QuickCapture


def write(capture: QuickCapture, qtbot: QtBot, text: str) -> None:
    capture.open()
    with qtbot.waitActive(capture):
        pass
    qtbot.keyClicks(capture.text, text)


def press_save(capture: QuickCapture, qtbot: QtBot) -> None:
    qtbot.keyClick(capture.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_enter_saves_confirms_and_hides(opened: Shown, qtbot: QtBot) -> None:
    capture = opened.desktop.capture
    write(capture, qtbot, "Call Mira about the boat")
    with qtbot.waitSignal(capture.saved) as caught:
        press_save(capture, qtbot)
    assert capture.status.text() == f"Saved as entry {caught.args[0]}"
    entry = opened.guardian.recall.entry(caught.args[0])
    assert (entry.text, entry.source) == ("Call Mira about the boat", "quick capture")
    qtbot.waitUntil(lambda: not capture.isVisible())
    assert not capture.has_unsaved


def test_a_second_thought_keeps_the_window_open(opened: Shown, qtbot: QtBot) -> None:
    capture = opened.desktop.capture
    write(capture, qtbot, "one")
    with qtbot.waitSignal(capture.saved):
        press_save(capture, qtbot)
    qtbot.keyClicks(capture.text, "two")
    qtbot.wait(capture._hiding.interval() + 200)
    assert capture.isVisible()
    assert capture.text.toPlainText() == "two"
    capture.text.clear()


def test_escape_hides_and_keeps_the_text(opened: Shown, qtbot: QtBot) -> None:
    capture = opened.desktop.capture
    write(capture, qtbot, "half a thought")
    qtbot.keyClick(capture.text, Qt.Key.Key_Escape)
    assert not capture.isVisible()
    capture.open()
    assert capture.text.toPlainText() == "half a thought"
    capture.text.clear()


def test_while_locked_a_capture_is_kept_and_joins_the_log_at_the_next_unlock(
    show: Callable[[], Shown], home: Home, qtbot: QtBot
) -> None:
    FakeGuardian.create(home, PASSPHRASE)
    shown = show()
    capture = shown.desktop.capture
    write(capture, qtbot, "while locked")
    assert capture.status.text() == "Locked. What you save joins your log at the next unlock."
    press_save(capture, qtbot)
    qtbot.waitUntil(lambda: not capture.has_unsaved)
    assert capture.status.text() == "Saved. It joins your log at the next unlock."
    qtbot.waitUntil(lambda: not capture.isVisible())
    shown.session.open(PASSPHRASE)
    shown.session.announce()
    entry = shown.guardian.recall.entries()[0]
    assert (entry.text, entry.source) == ("while locked", "quick capture")
    capture.open()
    assert capture.status.text().startswith("Ctrl+Enter saves")


def test_a_capture_that_cannot_be_kept_while_locked_stays_and_says_why(
    show: Callable[[], Shown], home: Home, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    FakeGuardian.create(home, PASSPHRASE)
    monkeypatch.setattr(FakeGuardian, "inbox_error", DiskFull("the capture"))
    capture = show().desktop.capture
    write(capture, qtbot, "do not lose this")
    press_save(capture, qtbot)
    qtbot.waitUntil(capture.banner.isVisible)
    assert capture.banner.title.text() == DiskFull("the capture").title
    assert capture.text.toPlainText() == "do not lose this"
    capture.text.clear()


def test_without_a_vault_there_is_no_place_for_a_capture_yet(
    show: Callable[[], Shown], home: Home, qtbot: QtBot
) -> None:
    capture = show().desktop.capture
    write(capture, qtbot, "too early")
    assert capture.status.text() == "There is no vault yet. Your text stays here until you have made one."
    assert not capture.save.isEnabled()
    press_save(capture, qtbot)
    assert capture.text.toPlainText() == "too early"
    assert FakeGuardian.waiting(home) == []
    capture.text.clear()


def test_a_failure_keeps_the_text_and_says_why(opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.capture.error = DiskFull("the capture")
    capture = opened.desktop.capture
    write(capture, qtbot, "do not lose this")
    press_save(capture, qtbot)
    qtbot.waitUntil(capture.banner.isVisible)
    assert capture.banner.title.text() == DiskFull("the capture").title
    assert capture.text.toPlainText() == "do not lose this"
    assert capture.save.isEnabled()
    capture.text.clear()
