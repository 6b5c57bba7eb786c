"""Linux: what systemd-logind tells of the session's lock and of sleep."""

import os
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from desktop.locking.dbus import Place, call, get, hear, hear_properties
from desktop.locking.watcher import Reason, Watcher

_SERVICE = "org.freedesktop.login1"
_MANAGER = Place(_SERVICE, "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_SESSION = "org.freedesktop.login1.Session"


class LogindWatcher(Watcher):
    """Hear `Lock`, `LockedHint` and `PrepareForSleep`; hold sleep back for the moment that locking takes.

    `IdleHint` is not read: most desktops never set it, so that False means nothing.
    """

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._session: Place | None = None
        self._held: Any = None  # the descriptor that delays sleep; starting the program again closes it

    def start(self) -> None:
        """Begin to watch, without waiting for any answer."""
        hear(self._bus, _MANAGER, "PrepareForSleep", self, "_on_prepare_for_sleep(QDBusMessage)")
        get(self._bus, self, _MANAGER, "PreparingForSleep", self._on_manager_answered)
        # The session this process belongs to, or else the one its owner sees: programs that the desktop starts as
        # services belong to none.
        session = os.environ.get("XDG_SESSION_ID") or "auto"
        call(self._bus, self, _MANAGER, "GetSession", [session], self._on_session_found)

    def _on_manager_answered(self, is_preparing: object) -> None:
        if not isinstance(is_preparing, bool):
            return
        self._promise(Reason.SLEEP)
        why = ["sleep", "Guardian Angel", "The vault locks before sleep.", "delay"]
        call(self._bus, self, _MANAGER, "Inhibit", why, self._on_inhibited)

    def _on_inhibited(self, descriptor: object) -> None:
        self._held = descriptor

    def _on_session_found(self, path: Any) -> None:
        if path is None:
            return
        name = path.path() if hasattr(path, "path") else str(path)
        self._session = Place(_SERVICE, name, _SESSION)
        hear(self._bus, self._session, "Lock", self, "_on_lock(QDBusMessage)")
        hear_properties(self._bus, self._session, self, "_on_properties_changed(QDBusMessage)")
        self._promise(Reason.SCREEN)

    @Slot(QDBusMessage)
    def _on_prepare_for_sleep(self, _message: QDBusMessage) -> None:
        self.noticed.emit(Reason.SLEEP)  # before sleep, and once more after it in case that came too late

    @Slot(QDBusMessage)
    def _on_lock(self, _message: QDBusMessage) -> None:
        self.noticed.emit(Reason.SCREEN)

    @Slot(QDBusMessage)
    def _on_properties_changed(self, _message: QDBusMessage) -> None:
        if self._session is not None:
            get(self._bus, self, self._session, "LockedHint", self._on_locked_hint)

    def _on_locked_hint(self, is_locked: object) -> None:
        if is_locked is True:
            self.noticed.emit(Reason.SCREEN)
