"""Start the app, hold its windows together, and end it in order."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from core import diagnostics
from core.errors import ExitStatus, GuardianError
from core.files import make_private_folder
from core.hardening import harden
from core.paths import Home, default_home
from core.settings.public import read_public
from core.settings.setting import minutes_of
from desktop import operations
from desktop.arguments import again, parse
from desktop.bugs import show_bug
from desktop.choices import Choices
from desktop.dressing import make_application
from desktop.locking.auto_lock import AutoLock, watch_platform
from desktop.locking.hold import Hold
from desktop.locking.watcher import Reason
from desktop.operations import Operation, Problem
from desktop.single_instance import CAPTURE, CHAT, DRAFT, LOCK, RAISE, SingleInstance
from desktop.watchdog import Watchdog
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.theme import Theme
from desktop.windows.main_window import MainWindow
from desktop.windows.night_work import NightWork
from desktop.windows.quick_capture import QuickCapture, Unsaved, keep_for_unlock
from desktop.windows.session import Session
from desktop.windows.surroundings import Surroundings

if TYPE_CHECKING:
    from pathlib import Path

    from core.guardian import Guardian
    from desktop.windows.tray import Tray

STOP_LIMIT_S = 20.0  # a trainer has to finish its step and write its checkpoint
CLOSE_LIMIT_S = 10.0
_POLL_MS = 50
# Laying a page out calls Python dozens of times, and each call waits that long for a thread that computes.
_SWITCH_S = 0.0005
_SIGNALS_POLL_MS = 250
_LOCK_AGAIN_MS = 60_000
UNSENT = "unsent question"
MINUTES = "auto_lock_minutes"
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
        app = QApplication.instance()
        self.choices = Choices(app.findChild(Theme) if app is not None else None, self)
        self.window = MainWindow(session)
        self.window.setting_changed.connect(self.choices.put)
        self.capture = QuickCapture(session)
        self.surroundings = Surroundings(session, self.window, self.capture, self.choices)
        self.window.hides_on_close = self.tray is not None
        self.starts_again = self.was_unused = False
        self.next_home: Path | None = None
        self.was_shown = True
        self._is_ending = False
        self._keeping: Operation | None = None
        self._lock_later = QTimer(self)
        self._lock_later.setSingleShot(True)
        self._lock_later.timeout.connect(self.lock)
        self.window.capture_requested.connect(self.capture.open)
        self.window.quit_requested.connect(self.quit)
        self.window.lock_requested.connect(self.lock)
        self.window.home_requested.connect(self._on_home_requested)
        self.capture.unlock_requested.connect(self.window.bring_forward)
        self.capture.saved.connect(self._on_captured)
        self.capture.taken_back.connect(lambda _seq: self.window.refresh())
        self.surroundings.quit_requested.connect(self.quit)
        self.surroundings.lock_requested.connect(self.lock)
        # Not before the recovery code of a new vault is written down: locking would take it from the screen for good.
        session.code_kept.connect(self._begin_auto_lock)
        session.opened.connect(lambda _guardian: self._begin_auto_lock())
        if instance is not None:
            instance.wished.connect(self.fulfil)

    @property
    def tray(self) -> Tray | None:
        """The icon in the tray, where there is one."""
        return self.surroundings.tray

    def fulfil(self, wish: str) -> None:
        """Do what this or a later start was asked for."""
        if self._is_ending:
            return
        if wish == CAPTURE:
            self.capture.open()
        elif wish == LOCK:
            self.lock()
        elif wish in {CHAT, DRAFT}:
            self.window.show_page(wish)
        else:
            self.window.bring_forward()

    def lock(self, *, was_unused: bool = False) -> None:
        """End as by quitting, then start again locked: Python cannot erase text it has once decrypted.

        What was typed and not saved goes to where captures wait for the next unlock. If that cannot be, the vault
        stays open and locking is tried again in a minute.
        """
        if self._is_ending or self._keeping is not None or self.session.guardian is None:
            return
        self.was_unused = was_unused
        if self._instance is not None:
            self._instance.will_end()
        if self.capture.is_saving:
            self._lock_later.start(_POLL_MS)
        else:
            self._end_keeping(self._on_not_kept, starts_again=True)

    def end(self) -> None:
        """End because the session does: nobody may be there to answer a question, so what was typed is kept."""
        if self._is_ending or self._keeping is not None:
            return
        if self.capture.is_saving:
            QTimer.singleShot(_POLL_MS, self, self.end)
        else:
            self._end_keeping(lambda _error: self._ask_after_all(), starts_again=False)

    def _end_keeping(self, on_failure: Callable[[GuardianError], object], *, starts_again: bool) -> None:
        """Put what was typed and not saved where captures wait for the next unlock, then end."""
        captured, unsent = self.capture.unsaved if self.capture.has_unsaved else None, self.window.unsent
        if captured is None and not unsent:
            self._end(starts_again=starts_again)
            return
        keeping = Operation(self, lambda _stop: self._keep(captured, unsent))
        keeping.success(lambda _none: self._end(starts_again=starts_again))
        self._keeping = keeping.failure(on_failure).start()

    def _ask_after_all(self) -> None:
        self._keeping = None
        self.quit()

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
        self.auto_lock.start()
        auto_lock = self.auto_lock
        self.choices.on(MINUTES, lambda minutes: auto_lock.set_minutes(int(minutes)))
        self._let_wait(auto_lock)
        if self.session.guardian is not None:
            self.choices.read(self.session.guardian)

    def _let_wait(self, auto_lock: AutoLock) -> None:
        """Let locking wait for the work of the night, if that is chosen."""
        hold = Hold(NightWork(self.session, self))
        auto_lock.hold_up(hold)

        def set_quiet(place: int, time: str) -> None:
            hold.quiet = (minutes_of(time), hold.quiet[1]) if place == 0 else (hold.quiet[0], minutes_of(time))

        self.choices.on("lock_after_work", lambda value: auto_lock.set_waits(is_on=value == "on"))
        self.choices.on("idle_minutes", lambda minutes: setattr(hold, "idle_minutes", int(minutes)))
        self.choices.on("night_from", lambda time: set_quiet(0, time))
        self.choices.on("night_until", lambda time: set_quiet(1, time))

    def _on_home_requested(self, folder: Path) -> None:
        """Start again with the vault of another folder, now and whenever no other one is named."""
        from core.vault.elsewhere import choose_home  # noqa: PLC0415 - once in the life of a vault

        choosing = Operation(self, lambda _stop: choose_home(folder)).success(self._on_home_chosen)
        choosing.start()

    def _on_home_chosen(self, folder: Path) -> None:
        self.next_home = folder
        self._end(starts_again=True)

    def _on_lock_wanted(self, reason: str) -> None:
        _diagnostics.note(f"locking_{reason}")
        self.lock(was_unused=reason == Reason.IDLE)  # of sleep, and of a screen that locks, who is there knows

    def _on_captured(self, seq: int) -> None:
        from desktop.pages.page import Done  # noqa: PLC0415 - pages are for an open vault

        self.window.refresh()
        said = self.tr("Captured as entry {seq}").format(seq=seq)
        self.window.show_done(Done(said, self.capture.take_back_last))

    def _keep(self, captured: Unsaved | None, unsent: Sequence[str]) -> None:
        if captured is not None:
            keep_for_unlock(self.session, captured)
        for text in unsent:
            self.session.keep_for_unlock(text, UNSENT)

    def _on_not_kept(self, error: GuardianError) -> None:
        self._keeping = None
        if self._instance is not None:
            self._instance.goes_on()
        title = self.tr("The vault stays open: what you have typed could not be kept. {why}").format(
            why=in_own_words(error.title)
        )
        self.window.show_problem(Problem(title, error.advice))
        self._lock_later.start(_LOCK_AGAIN_MS)

    def _end(self, *, starts_again: bool) -> None:
        if self._is_ending:  # while a question was on the screen
            return
        self._is_ending = True
        self._lock_later.stop()
        self.starts_again = starts_again
        self.was_shown = self.window.isVisible() and not self.window.isMinimized()
        self.window.state.write()
        for window in QApplication.topLevelWidgets():
            window.hide()
        self.surroundings.leave()
        operations.stop_all()
        Operation(self, lambda _stop: self.session.stop_work()).start()
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
        if not self.capture.has_unsaved:
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


def main(argv: Sequence[str] | None = None, guardian_class: type[Guardian] | None = None) -> int:
    """Run the app and return its exit status; a second start only tells the first what is wanted."""
    arguments = parse(sys.argv[1:] if argv is None else argv)
    sys.setswitchinterval(_SWITCH_S)
    harden()
    home = Home((arguments.home or default_home()).expanduser())
    make_private_folder(home.folder)
    diagnostics.write_to(home.diagnostics)
    app = make_application(read_public(home))
    instance = SingleInstance(home)
    if not instance.is_first:
        return _tell_first(instance, arguments.wish)
    if not instance.listen():
        _diagnostics.note("later_starts_not_heard")
    sys.excepthook = show_bug
    desktop = Desktop(Session(home, guardian_class), instance)
    desktop.ended.connect(app.quit)
    _end_on_signals(desktop)
    watchdog = Watchdog(app)
    desktop.window.page_shown.connect(watchdog.note_page)
    watchdog.start()
    if not arguments.locked:
        desktop.window.open_by_keyring()
    if arguments.background:
        desktop.stay_back()
    else:
        desktop.window.bring_forward()
    if arguments.wish != RAISE:
        desktop.fulfil(arguments.wish)
    QTimer.singleShot(0, desktop, lambda: desktop.surroundings.start(was_unused=arguments.was_unused))
    status = app.exec()
    watchdog.stop()
    instance.close()
    desktop.dispose()
    if desktop.starts_again:
        from core.workers.supervisor import kill_all  # noqa: PLC0415 - there are no children before the vault is open

        kill_all()
        start = again(sys.orig_argv, is_shown=desktop.was_shown, was_unused=desktop.was_unused, home=desktop.next_home)
        os.execv(sys.executable, start)  # noqa: S606 - ourselves
    _leave(status)
    return status


def _tell_first(instance: SingleInstance, wish: str) -> int:
    if instance.tell_first(wish):
        return ExitStatus.DONE
    sys.stderr.write("Guardian Angel is open already but does not answer. Look for its window, or end it.\n")
    return ExitStatus.FIXABLE


def _end_on_signals(desktop: Desktop) -> None:
    """Save and end when the session or a terminal asks; Python handles signals only while Python code runs."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: desktop.end())
    awake = QTimer(desktop)
    awake.timeout.connect(lambda: None)
    awake.start(_SIGNALS_POLL_MS)


def _leave(status: int) -> None:
    """End at once if a thread outlived its limit: it would be torn out of the middle of a call otherwise."""
    if operations.running_count():
        os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
