"""Windows: RegisterHotKey, which tells by a message of the main thread."""

import ctypes
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Qt

from desktop.native.global_shortcut import Answer, Grip, KeyGrabber
from desktop.native.keys import combination

WM_HOTKEY, ALREADY_REGISTERED = 0x0312, 1409
_NO_REPEAT = 0x4000
_MODIFIERS = (
    (Qt.KeyboardModifier.AltModifier, 1),
    (Qt.KeyboardModifier.ControlModifier, 2),
    (Qt.KeyboardModifier.ShiftModifier, 4),
    (Qt.KeyboardModifier.MetaModifier, 8),
)
_ID = 1
_KINDS = (b"windows_generic_MSG", b"windows_dispatcher_MSG")


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, grabber: KeyGrabber) -> None:
        super().__init__()
        self._grabber = grabber

    def nativeEventFilter(self, kind: QByteArray | bytes, message: Any) -> tuple[bool, int]:
        if bytes(kind) in _KINDS:
            told = wintypes.MSG.from_address(int(message))
            if (told.message, told.wParam) == (WM_HOTKEY, _ID):
                self._grabber.pressed.emit()
        return False, 0


class WindowsKeys(KeyGrabber):
    """Register one combination. Raises AttributeError where there is no such library."""

    def __init__(self, user32: Any = None, last_error: Any = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._user32 = user32 or ctypes.WinDLL("user32", use_last_error=True)  # type: ignore[attr-defined]
        self._last_error = last_error or ctypes.get_last_error  # type: ignore[attr-defined]
        self._is_held = False
        self.filter = _Filter(self)
        if (application := QCoreApplication.instance()) is not None:
            application.installNativeEventFilter(self.filter)

    def grab(self, keys: str) -> None:
        """Ask for these keys; the system answers at once."""
        self.release()
        wanted = combination(keys)
        if wanted is None:
            self.answered.emit(Answer(Grip.UNKNOWN, keys))
            return
        modifiers = sum(bit for modifier, bit in _MODIFIERS if wanted.has(modifier)) | _NO_REPEAT
        self._is_held = bool(self._user32.RegisterHotKey(None, _ID, modifiers, wanted.names.windows))
        if self._is_held:
            self.answered.emit(Answer(Grip.HELD, keys))
        else:
            is_taken = self._last_error() == ALREADY_REGISTERED
            self.answered.emit(Answer(Grip.TAKEN if is_taken else Grip.REFUSED, keys))

    def release(self) -> None:
        """Let the keys go."""
        if self._is_held:
            self._user32.UnregisterHotKey(None, _ID)
        self._is_held = False
