"""Windows: what the system tells of the session's lock and of sleep."""

import ctypes
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject

from desktop.locking.watcher import Reason, Watcher

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK = 0x02B1, 0x0007
_MEANINGS = {(WM_POWERBROADCAST, PBT_APMSUSPEND): Reason.SLEEP, (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK): Reason.SCREEN}
_KINDS = (b"windows_generic_MSG", b"windows_dispatcher_MSG")


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, watcher: Watcher) -> None:
        super().__init__()
        self._watcher = watcher

    def nativeEventFilter(self, kind: QByteArray | bytes, message: Any) -> tuple[bool, int]:
        if bytes(kind) in _KINDS:
            told = wintypes.MSG.from_address(int(message))
            if (reason := _MEANINGS.get((told.message, told.wParam))) is not None:
                self._watcher.noticed.emit(reason)
        return False, 0


class WindowsSessionWatcher(Watcher):
    """Read the messages `WM_WTSSESSION_CHANGE` and `WM_POWERBROADCAST` of one window of ours."""

    def __init__(self, window: int, parent: QObject | None = None, libraries: Any = None) -> None:
        super().__init__(parent)
        self._window = window
        self._libraries = libraries or ctypes.windll  # type: ignore[attr-defined]
        self.filter = _Filter(self)

    def start(self) -> None:
        """Begin to watch."""
        application = QCoreApplication.instance()
        if application is None:
            return
        application.installNativeEventFilter(self.filter)
        self._promise(Reason.SLEEP)
        if self._libraries.wtsapi32.WTSRegisterSessionNotification(wintypes.HWND(self._window), 0):
            self._promise(Reason.SCREEN)
