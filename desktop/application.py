"""Start the app, hold its windows together, and end it in order."""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QDir, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from core import diagnostics
from core.errors import ExitStatus, GuardianError
from core.files import make_private_folder
from core.guardian import Guardian
from core.hardening import harden
from core.paths import APP, Home, default_home, resources
from core.workers.supervisor import kill_all
from desktop import operations
from desktop.arguments import again, parse
from desktop.bugs import show_bug
from desktop.locking.auto_lock import DEFAULT_MINUTES, AutoLock, watch_platform
from desktop.operations import Operation, Problem
from desktop.single_instance import CAPTURE, LOCK, RAISE, SingleInstance
from desktop.widgets.theme import Theme
from desktop.windows.brand import app_icon
from desktop.windows.main_window import MainWindow
from desktop.windows.quick_capture import SOURCE, QuickCapture
from desktop.windows.session import Session
from desktop.windows.tray import Tray
from desktop.windows.vault.locking import MINUTES

STOP_LIMIT_S = 20.0  # a trainer has to finish its step and write its checkpoint
CLOSE_LIMIT_S = 10.0
_POLL_MS = 50
_SIGNALS_POLL_MS = 250
_LOCK_AGAIN_MS = 60_000
UNSENT = "unsent question"
_diagnostics = diagnostics.Diagnostics("desktop")


class Watch(Protocol):
    """Makes what tells when the vault should lock; it is given its parent and the native number of a window."""

    def __call__(self, parent: QObject, window: int) -> AutoLock:
        """Make it; it begins when it is started."""


class Desktop(QObject):
    """The windows of one vault, and what connects them."""

    ended = Signal()

    def __init__(self, session: Session, instance: SingleInstance | None = None, watch: Watch = watch_platform) -> None:
        super().__init__()
        self.session = session
        self._instance = instance
        self._watch = watch
        self.auto_lock: AutoLock | None = None
        self.window = MainWindow(session)
        self.capture = QuickCapture(session)
        self.tray = Tray(self.window) if Tray.is_available() else None
        self.window.hides_on_close = self.tray is not None
        self.starts_again = False
        self.was_shown = True
        self._is_ending = False
        self._keeping: Operation | None = None
        self._lock_later = QTimer(self)
        self._lock_later.setSingleShot(True)
        self._lock_later.timeout.connect(self.lock)
        self.window.capture_requested.connect(self.capture.open)
        self.window.quit_requested.connect(self.quit)
        self.window.lock_requested.connect(self.lock)
        self.capture.unlock_requested.connect(self.window.bring_forward)
        self.capture.saved.connect(lambda _seq: self.window.refresh())
        # Not before the recovery code of a new vault is written down: locking would take it from the screen for good.
        session.code_kept.connect(self._begin_auto_lock)
        session.opened.connect(lambda _guardian: self._begin_auto_lock())
        if self.tray is not None:
            self.tray.capture_requested.connect(self.capture.open)
            self.tray.window_requested.connect(self.window.bring_forward)
            self.tray.quit_requested.connect(self.quit)
            self.tray.show()
        if instance is not None:
            instance.wished.connect(self.fulfil)

    def fulfil(self, wish: str) -> None:
        """Do what this or a later start was asked for."""
        if self._is_ending:
            return
        if wish == CAPTURE:
            self.capture.open()
        elif wish == LOCK:
            self.lock()
        else:
            self.window.bring_forward()

    def lock(self) -> None:
        """End as by quitting, then start again locked: Python cannot erase text it has once decrypted.

        What was typed and not saved goes to where captures wait for the next unlock. If that cannot be, the vault
        stays open and locking is tried again in a minute.
        """
        if self._is_ending or self._keeping is not None or self.session.guardian is None:
            return
        if self._instance is not None:
            self._instance.will_end()
        if self.capture.is_saving:
            self._lock_later.start(_POLL_MS)
        elif unsaved := self._unsaved():
            keeping = Operation(self, lambda _stop: self._keep(unsaved)).success(lambda _none: self._on_kept())
            self._keeping = keeping.failure(self._on_not_kept).start()
        else:
            self._end(starts_again=True)

    def quit(self) -> None:
        """End, after asking if a capture would be lost."""
        if not self._is_ending and self._may_lose_capture():
            self._end(starts_again=False)

    def stay_back(self) -> None:
        """Be there without a window in front."""
        if self.tray is None:
            self.window.showMinimized()

    def dispose(self) -> None:
        """Destroy the windows while Qt is still whole; what is left to the interpreter's end may go in any order."""
        for window in (self.capture, self.window):
            window.deleteLater()
        self.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _begin_auto_lock(self) -> None:
        if self.auto_lock is not None:
            return
        self.auto_lock = self._watch(self, int(self.window.winId()))
        self.auto_lock.words_changed.connect(self.window.show_lock_words)
        self.auto_lock.wanted.connect(self._on_lock_wanted)
        self.window.lock_minutes_chosen.connect(self.auto_lock.set_minutes)
        self.auto_lock.start()
        Operation(self, lambda _stop: self._lock_minutes()).success(self.auto_lock.set_minutes).start()

    def _lock_minutes(self) -> int:
        guardian = self.session.guardian
        return DEFAULT_MINUTES if guardian is None else guardian.settings.number(MINUTES)

    def _on_lock_wanted(self, reason: str) -> None:
        _diagnostics.note(f"locking_{reason}")
        self.lock()

    def _unsaved(self) -> list[tuple[str, str]]:
        """Return what was typed and not saved, each with its source."""
        captured = [(self.capture.text.toPlainText().strip(), SOURCE)] if self.capture.has_text else []
        return captured + [(text, UNSENT) for text in self.window.unsent]

    def _keep(self, unsaved: list[tuple[str, str]]) -> None:
        for text, source in unsaved:
            self.session.keep_for_unlock(text, source)

    def _on_kept(self) -> None:
        self._end(starts_again=True)

    def _on_not_kept(self, error: GuardianError) -> None:
        self._keeping = None
        if self._instance is not None:
            self._instance.goes_on()
        title = self.tr("The vault stays open: what you have typed could not be kept. {why}").format(why=error.title)
        self.window.show_problem(Problem(title, error.advice))
        self._lock_later.start(_LOCK_AGAIN_MS)

    def _end(self, *, starts_again: bool) -> None:
        if self._is_ending:  # while a question was on the screen
            return
        self._is_ending = True
        self._lock_later.stop()
        self.starts_again = starts_again
        self.was_shown = self.window.isVisible() and not self.window.isMinimized()
        for window in QApplication.topLevelWidgets():
            window.hide()
        if self.tray is not None:
            self.tray.hide()
        operations.stop_all()
        self._wait(STOP_LIMIT_S, self._close)

    def _close(self) -> None:
        Operation(self, lambda _stop: self.session.close()).start()
        self._wait(CLOSE_LIMIT_S, self.ended.emit)

    def _wait(self, limit_s: float, then: Callable[[], object]) -> None:
        """Call `then` once no operation runs or the limit has passed, without blocking the main thread."""
        timer = QTimer(self)
        left = [round(limit_s * 1000 / _POLL_MS)]

        def look() -> None:
            left[0] -= 1
            if operations.running_count() == 0 or left[0] <= 0:
                timer.stop()
                timer.deleteLater()
                then()

        timer.timeout.connect(look)
        timer.start(_POLL_MS)

    def _may_lose_capture(self) -> bool:
        if not self.capture.has_text:
            return True
        self.capture.open()
        chosen = QMessageBox.question(
            self.capture,
            self.tr("Capture"),
            self.tr("A capture is not saved. Discard it?"),
            QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return chosen == QMessageBox.StandardButton.Discard


def main(argv: Sequence[str] | None = None, guardian_class: type[Guardian] = Guardian) -> int:
    """Run the app and return its exit status; a second start only tells the first what is wanted."""
    arguments = parse(sys.argv[1:] if argv is None else argv)
    harden()
    home = Home((arguments.home or default_home()).expanduser())
    make_private_folder(home.folder)
    diagnostics.write_to(home.diagnostics)
    app = _make_application()
    instance = SingleInstance(home)
    wish = CAPTURE if arguments.capture else RAISE
    if not instance.is_first:
        return _tell_first(instance, wish)
    if not instance.listen():
        _diagnostics.note("later_starts_not_heard")
    sys.excepthook = show_bug
    desktop = Desktop(Session(home, guardian_class), instance)
    desktop.ended.connect(app.quit)
    _end_on_signals(desktop)
    if not arguments.locked:
        desktop.window.open_by_keyring()
    if arguments.background:
        desktop.stay_back()
    else:
        desktop.window.bring_forward()
    if arguments.capture:
        desktop.fulfil(wish)
    status = app.exec()
    instance.close()
    desktop.dispose()
    if desktop.starts_again:
        kill_all()
        os.execv(sys.executable, again(sys.orig_argv, is_shown=desktop.was_shown))  # noqa: S606 - ourselves
    _leave(status)
    return status


def _tell_first(instance: SingleInstance, wish: str) -> int:
    if instance.tell_first(wish):
        return ExitStatus.DONE
    sys.stderr.write("Guardian Angel is open already but does not answer. Look for its window, or end it.\n")
    return ExitStatus.FIXABLE


def _make_application() -> QApplication:
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([APP])
    app.setApplicationName(APP)
    app.setApplicationDisplayName("Guardian Angel")
    app.setDesktopFileName(APP)
    app.setQuitOnLastWindowClosed(False)
    dress(app)
    return app


def dress(app: QApplication) -> Theme:
    """Give an application its icons and colours."""
    QDir.setSearchPaths("icons", [str(resources() / "icons")])
    app.setWindowIcon(app_icon())
    return Theme(app)


def _end_on_signals(desktop: Desktop) -> None:
    """Save and end when the session or a terminal asks; Python handles signals only while Python code runs."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: desktop.quit())
    awake = QTimer(desktop)
    awake.timeout.connect(lambda: None)
    awake.start(_SIGNALS_POLL_MS)


def _leave(status: int) -> None:
    """End at once if a thread outlived its limit: it would be torn out of the middle of a call otherwise."""
    if operations.running_count():
        os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
