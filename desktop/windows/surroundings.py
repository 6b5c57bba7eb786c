"""What is around the windows: the tray, keys that work everywhere, notifications."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from core.paths import APP, platform_home
from core.settings.public import read_public
from desktop.native import screenshot
from desktop.native.bus import Bus, connect
from desktop.native.global_shortcut import Answer, GlobalShortcut, Grip, is_wayland, platform_grabber, sentence
from desktop.native.notifier import DesktopNotifier, Notifier, SilentNotifier, TrayNotifier
from desktop.operations import Operation, Problem
from desktop.windows.announcer import Announcer
from desktop.windows.digest_notice import DigestNotice
from desktop.windows.tray import Tray

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

    from core.guardian import Guardian
    from core.services.pausing import LearningState
    from desktop.choices import Choices
    from desktop.windows.main_window import MainWindow
    from desktop.windows.quick_capture import QuickCapture, TakeScreen
    from desktop.windows.session import Session

_PREPARED_MS = 300
_OWN = ("capture_shortcut", "notifications")
_SILENT_GRIPS = {Grip.NONE, Grip.ASKED, Grip.HELD}


class Surroundings(QObject):
    """Connect the desktop around us with the windows; nothing outside is touched before `start`."""

    quit_requested = Signal()
    lock_requested = Signal()

    def __init__(self, session: Session, window: MainWindow, capture: QuickCapture, choices: Choices) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._capture = capture
        self._choices = choices
        self._is_paused = self._has_paused_jobs = False
        self._bus: Bus | None = None
        self.tray = Tray(window) if Tray.is_available() else None
        self.shortcut = GlobalShortcut(self)
        self.shortcut.pressed.connect(capture.open)
        self.shortcut.changed.connect(self._on_shortcut_changed)
        self.announcer = Announcer(session, self)
        self.announcer.opening_requested.connect(window.bring_forward)
        window.work_ended.connect(self.announcer.tell)
        DigestNotice(session, window, self.announcer, self)
        if self.tray is not None:
            self._connect_tray(self.tray)
        session.opened.connect(self._on_opened)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_public_settings_changed)
        self._preparing = QTimer(self)  # not before the first page is shown
        self._preparing.setSingleShot(True)
        self._preparing.setInterval(_PREPARED_MS)
        self._preparing.timeout.connect(capture.prepare)
        choices.on("learning_paused", lambda value: self._show_paused(value == "on"))

    def _connect_tray(self, tray: Tray) -> None:
        tray.capture_requested.connect(self._capture.open)
        tray.page_requested.connect(self._window.show_page)
        tray.window_requested.connect(self._window.bring_forward)
        tray.menu_shown.connect(self._ask_pausing)  # a command line may have paused it
        tray.pausing_requested.connect(self._on_pausing_requested)
        tray.jobs_pausing_requested.connect(self._on_jobs_pausing_requested)
        tray.lock_requested.connect(self.lock_requested)
        tray.quit_requested.connect(self.quit_requested)
        tray.show()

    def start(self, *, was_unused: bool = False) -> None:
        """Ask the desktop for keys and notifications, without waiting for it.

        `was_unused` says that the vault has just locked itself, which is told: what it says cannot outlive a program.
        """
        self._choices.on("notifications", lambda value: setattr(self.announcer, "is_on", value == "on"))
        self._choices.on("capture_shortcut", self.shortcut.set_keys)
        if not is_wayland():
            self.shortcut.use(platform_grabber(None))
            self._capture.use_screen(self._screen_taker())
        self._read_own()
        connecting = Operation(self, lambda _stop: connect()).success(self._on_connected)
        connecting.failure(lambda _error: self._on_connected(None)).start()
        self._preparing.start()
        if was_unused:
            self.announcer.tell(self.tr("the vault has locked itself because it was not used"))

    def leave(self) -> None:
        """Let go of everything outside, before the program ends or is locked."""
        self.announcer.withdraw()
        self.shortcut.release()
        if self.tray is not None:
            self.tray.hide()
        if self._bus is not None:
            self._bus.close()

    def _on_connected(self, connection: DBusConnection | None) -> None:
        self._bus = Bus(connection, self) if connection is not None else None
        if is_wayland():
            self.shortcut.use(platform_grabber(self._bus))
            self._capture.use_screen(self._screen_taker())
        self.announcer.use(self._notifier())

    def _notifier(self) -> Notifier:
        by_tray = TrayNotifier(self.tray) if self.tray is not None else SilentNotifier()
        return DesktopNotifier(self._bus, by_tray) if self._bus is not None else by_tray

    def _screen_taker(self) -> TakeScreen | None:
        if not screenshot.can_take(self._bus):
            return None
        return lambda then: screenshot.take(self._bus, then)

    def _read_own(self) -> None:
        chosen = read_public(self._session.home)
        for name in _OWN:
            self._choices.put(name, chosen[name])
        self._keep_watching()

    def _on_public_settings_changed(self) -> None:
        """Let choices take effect at once that were made by another program, such as a command line."""
        for name, value in read_public(self._session.home).items():
            self._choices.put(name, value)
        self._keep_watching()

    def _keep_watching(self) -> None:
        """Watch the file, which is another one after each change."""
        path = str(self._session.home.public_settings)
        if path not in self._watcher.files() and Path(path).exists():
            self._watcher.addPath(path)

    def _on_shortcut_changed(self, answer: Answer) -> None:
        if answer.grip is Grip.NO_WAY and QGuiApplication.platformName() == "offscreen":
            return
        said = "" if answer.grip in _SILENT_GRIPS else sentence(answer, self.command)
        self._capture.say_keys(said)

    @property
    def command(self) -> str:
        """What opens the capture window, for keys that the desktop binds."""
        home = self._session.home.folder.absolute()
        given = "" if home == platform_home() else f' --home "{home}"'
        return f"{APP}.exe --capture{given}" if sys.platform == "win32" else f"{APP} --capture{given}"

    def _on_opened(self, _guardian: Guardian) -> None:
        self._keep_watching()
        self._show_paused(self._is_paused)
        self._ask_pausing()

    def _ask_pausing(self) -> None:
        guardian = self._session.guardian
        if guardian is not None:
            Operation(self, lambda _stop: guardian.pausing.state()).success(self._on_pausing_known).start()
            Operation(self, lambda _stop: guardian.jobs.paused_until()).success(self._on_jobs_pausing_known).start()

    def _on_pausing_requested(self, is_paused: bool) -> None:
        guardian = self._session.guardian
        if guardian is None:
            return

        def choose() -> LearningState:
            with guardian.acting("learning pause" if is_paused else "learning resume", {}):
                return guardian.pausing.pause() if is_paused else guardian.pausing.resume()

        choosing = Operation(self, lambda _stop: choose()).success(self._on_pausing_known)
        choosing.failure(lambda error: self._window.show_problem(Problem(error.title, error.advice))).start()

    def _on_pausing_known(self, state: LearningState) -> None:
        self._choices.put("learning_paused", "on" if state.is_paused else "off")
        self._show_paused(state.is_paused)

    def _show_paused(self, is_paused: bool) -> None:
        self._is_paused = is_paused
        self._show_tray()

    def _on_jobs_pausing_requested(self, is_paused: bool) -> None:
        guardian = self._session.guardian
        if guardian is None:
            return

        def choose() -> int | None:
            with guardian.acting(
                "schedule pause" if is_paused else "schedule resume", {"hours": 1} if is_paused else {}
            ):
                return guardian.jobs.pause_for_hours(1) if is_paused else guardian.jobs.resume()

        choosing = Operation(self, lambda _stop: choose()).success(self._on_jobs_pausing_known)
        choosing.failure(lambda error: self._window.show_problem(Problem(error.title, error.advice))).start()

    def _on_jobs_pausing_known(self, until_utc_ns: int | None) -> None:
        self._has_paused_jobs = until_utc_ns is not None
        self._show_tray()

    def _show_tray(self) -> None:
        if self.tray is not None:
            is_open = self._session.guardian is not None
            self.tray.show_state(is_open=is_open, is_paused=self._is_paused, has_paused_jobs=self._has_paused_jobs)
