"""Closing, quitting and locking, also in the middle of work."""

import itertools
import threading
import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from shown import Shown

from desktop import application
from desktop.operations import Operation
from desktop.windows.tray import Tray


def begin_answer(opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.chat.words = ["word"] * 10_000
    opened.guardian.chat.pause_s = 0.01
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    chat = workspace.page("chat")
    qtbot.keyClicks(chat.question.field, "Go on")
    qtbot.keyClick(chat.question.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "word" in chat.transcript.messages[1].text)


def test_without_a_tray_closing_the_window_quits_even_while_an_answer_comes(opened: Shown, qtbot: QtBot) -> None:
    assert not Tray.is_available()
    guardian = opened.guardian
    begin_answer(opened, qtbot)
    with qtbot.waitSignal(opened.desktop.ended, timeout=10_000):
        opened.desktop.window.close()
        assert not opened.desktop.window.isVisible()
    assert guardian.is_closed
    assert opened.session.guardian is None


def test_with_a_tray_closing_the_window_hides_it_and_work_goes_on(opened: Shown, qtbot: QtBot) -> None:
    opened.desktop.window.hides_on_close = True
    begin_answer(opened, qtbot)
    opened.desktop.window.close()
    assert not opened.desktop.window.isVisible()
    before = len(opened.guardian.log.rows)
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    message = workspace.page("chat").transcript.messages[1]
    length = len(message.text)
    qtbot.waitUntil(lambda: len(message.text) > length)
    assert len(opened.guardian.log.rows) == before
    opened.desktop.window.bring_forward()
    assert opened.desktop.window.isVisible()


def test_quitting_hides_at_once_and_waits_no_longer_than_its_limit(
    opened: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "STOP_LIMIT_S", 0.3)
    monkeypatch.setattr(application, "CLOSE_LIMIT_S", 0.3)
    release = threading.Event()
    Operation(opened.desktop.window, lambda _stop: release.wait(10)).start()
    beats: list[float] = []
    heart = QTimer(opened.desktop.window)
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    heart.start(10)
    with qtbot.waitSignal(opened.desktop.ended, timeout=5_000):
        opened.desktop.quit()
        assert not any(window.isVisible() for window in QApplication.topLevelWidgets())
    heart.stop()
    release.set()
    assert max(later - earlier for earlier, later in itertools.pairwise(beats)) < 0.25


def test_locking_ends_everything_and_starts_again(opened: Shown, qtbot: QtBot) -> None:
    guardian = opened.guardian
    with qtbot.waitSignal(opened.desktop.ended, timeout=10_000):
        opened.desktop.lock()
    assert opened.desktop.starts_again
    assert guardian.is_closed


@pytest.mark.parametrize(
    ("button", "ends"), [(QMessageBox.StandardButton.Cancel, False), (QMessageBox.StandardButton.Discard, True)]
)
def test_an_unsaved_capture_is_not_lost_unasked(
    opened: Shown, qtbot: QtBot, button: QMessageBox.StandardButton, ends: bool
) -> None:
    opened.desktop.capture.text.setPlainText("not saved")

    def choose() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(button).click()

    QTimer.singleShot(100, choose)
    opened.desktop.quit()
    assert opened.desktop._is_ending is ends
    if ends:
        qtbot.waitSignal(opened.desktop.ended, timeout=10_000).wait()


def test_a_vault_that_opens_after_quitting_is_closed_again(opened: Shown) -> None:
    guardian = opened.guardian
    opened.session.close()
    opened.session._keep(guardian)
    assert opened.session.guardian is None
    assert guardian.is_closed
