"""Closing, quitting and locking, also in the middle of work."""

import itertools
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from fake_guardian import FakeGuardian
from learning_shown import learning_page
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, Shown

from core.errors import DiskFull
from core.paths import Home
from desktop import application
from desktop.arguments import again, parse
from desktop.locking.watcher import Reason
from desktop.operations import Operation
from desktop.windows.import_panel import ImportPanel
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


@pytest.mark.parametrize("reason", list(Reason))
def test_what_the_desktop_tells_locks(opened: Shown, qtbot: QtBot, reason: Reason) -> None:
    auto_lock = opened.desktop.auto_lock
    assert auto_lock is not None
    with qtbot.waitSignal(opened.desktop.ended, timeout=10_000):
        auto_lock.wanted.emit(reason)
    assert opened.desktop.starts_again


def test_while_locked_there_is_nothing_to_lock(show: Callable[[], Shown], home: Home) -> None:
    FakeGuardian.create(home, PASSPHRASE)
    desktop = show().desktop
    assert desktop.auto_lock is None
    desktop.lock()
    assert not desktop._is_ending


def test_the_vault_does_not_lock_by_itself_before_its_recovery_code_is_written_down(show: Callable[[], Shown]) -> None:
    shown = show()
    shown.session.make(PASSPHRASE)
    assert shown.desktop.auto_lock is None
    shown.session.code_kept.emit()
    assert shown.desktop.auto_lock is not None


def test_locking_keeps_what_was_typed_and_not_saved(opened: Shown, home: Home, qtbot: QtBot) -> None:
    desktop = opened.desktop
    desktop.capture.text.setPlainText("half a thought")
    assert desktop.window.workspace is not None
    desktop.window.workspace.page("chat").question.field.setPlainText("half a question")
    with qtbot.waitSignal(desktop.ended, timeout=10_000):
        desktop.lock()
    assert FakeGuardian.waiting(home) == [
        ("half a thought", "quick capture"),
        ("half a question", "unsent question"),
    ]


def test_the_end_of_the_session_keeps_what_was_typed_without_a_question(
    opened: Shown, home: Home, qtbot: QtBot
) -> None:
    desktop = opened.desktop
    desktop.capture.text.setPlainText("half a thought")
    with qtbot.waitSignal(desktop.ended, timeout=10_000):
        desktop.end()
    assert not desktop.starts_again
    assert FakeGuardian.waiting(home) == [("half a thought", "quick capture")]


def test_the_end_of_the_session_without_a_vault_asks_before_anything_is_lost(
    show: Callable[[], Shown], qtbot: QtBot
) -> None:
    desktop = show().desktop
    desktop.capture.text.setPlainText("half a thought")

    def cancel() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(QMessageBox.StandardButton.Cancel).click()

    QTimer.singleShot(300, cancel)
    desktop.end()
    qtbot.waitUntil(lambda: desktop._keeping is None)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert not desktop._is_ending
    desktop.capture.text.clear()


def test_locking_waits_for_a_capture_that_is_being_saved(opened: Shown, home: Home, qtbot: QtBot) -> None:
    desktop, release = opened.desktop, threading.Event()
    add = opened.guardian.capture.add
    opened.guardian.capture.add = lambda *given: release.wait(10) and add(*given)
    desktop.capture.text.setPlainText("on its way")
    desktop.capture._on_save()
    desktop.lock()
    assert not desktop._is_ending
    with qtbot.waitSignal(desktop.ended, timeout=10_000):
        release.set()
    assert opened.session.guardian is None
    assert FakeGuardian.waiting(home) == []


def test_a_text_that_cannot_be_kept_holds_the_lock_up_and_it_is_tried_again(
    opened: Shown, home: Home, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "_LOCK_AGAIN_MS", 50)
    monkeypatch.setattr(FakeGuardian, "inbox_error", DiskFull("the capture"))
    desktop = opened.desktop
    desktop.capture.text.setPlainText("do not lose this")
    desktop.lock()
    qtbot.waitUntil(desktop.window.problems.isVisible)
    assert DiskFull("the capture").title in desktop.window.problems.title.text()
    assert opened.session.guardian is not None
    with qtbot.waitSignal(desktop.ended, timeout=10_000):
        monkeypatch.setattr(FakeGuardian, "inbox_error", None)
    assert FakeGuardian.waiting(home) == [("do not lose this", "quick capture")]


def test_locking_pauses_a_training_run(opened: Shown, qtbot: QtBot) -> None:
    learn = opened.guardian.learn
    learn.steps, learn.step_s = 10_000, 0.01
    training = learning_page(opened, "run").training
    training.train.click()
    qtbot.waitUntil(learn.is_paused)  # it has begun to count
    with qtbot.waitSignal(opened.desktop.ended, timeout=10_000):
        opened.desktop.lock()
    assert 0 < learn.done < learn.steps


def test_locking_stops_an_import_between_two_files_and_keeps_those_before(
    opened: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    guardian, notes = opened.guardian, tmp_path / "notes"
    notes.mkdir()
    for number in range(500):
        (notes / f"{number}.md").write_text(f"note {number}")
    guardian.importing.pause_s = 0.02
    opened.desktop.window.commands.bring_in.trigger()
    panel = opened.desktop.window.findChild(ImportPanel)
    panel.folder.setText(str(notes))
    panel.start.click()
    qtbot.waitUntil(lambda: len(guardian.log.rows) > 3)
    with qtbot.waitSignal(opened.desktop.ended, timeout=10_000):
        opened.desktop.lock()
    kept = len(guardian.log.rows)
    assert 3 < kept < 500
    guardian.importing.pause_s = 0.0
    again = guardian.importing.run(notes)
    assert (again.skipped, again.added) == (kept, 500 - kept)


def test_it_starts_again_locked_as_it_was_started_and_as_visible_as_it_was() -> None:
    begun = ["python", "-m", "desktop.application", "--capture", "--home", "/somewhere"]
    shown = again(begun, is_shown=True)
    hidden = again(shown, is_shown=False)
    assert shown == ["python", "-m", "desktop.application", "--home", "/somewhere", "--locked"]
    assert hidden == [*shown, "--background"]
    assert again(hidden, is_shown=True) == shown
    assert parse(hidden[3:]) == ("raise", True, True, Path("/somewhere"), False)
    assert parse(begun[3:]) == ("capture", False, False, Path("/somewhere"), False)
    assert parse(["--chat"]).wish == "chat"
    unused = again(hidden, is_shown=False, was_unused=True)
    assert parse(unused[3:]).was_unused
    assert again(unused, is_shown=False) == hidden


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
