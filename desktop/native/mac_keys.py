"""macOS: RegisterEventHotKey of Carbon, which needs no right to read the keyboard."""

import ctypes
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop.native.global_shortcut import Answer, Grip, KeyGrabber
from desktop.native.keys import combination

_PATH = "/System/Library/Frameworks/Carbon.framework/Carbon"
EXISTS = -9878  # eventHotKeyExistsErr
# Qt calls the command key Ctrl and the control key Meta there.
_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, 0x0100),
    (Qt.KeyboardModifier.ShiftModifier, 0x0200),
    (Qt.KeyboardModifier.AltModifier, 0x0800),
    (Qt.KeyboardModifier.MetaModifier, 0x1000),
)
_KEYBOARD, _HOT_KEY_PRESSED, _SIGNATURE = 0x6B657962, 5, 0x47417067
_Handler = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class _EventType(ctypes.Structure):
    _fields_ = (("event_class", ctypes.c_uint32), ("kind", ctypes.c_uint32))


class _KeyId(ctypes.Structure):
    _fields_ = (("signature", ctypes.c_uint32), ("id", ctypes.c_uint32))


class MacKeys(KeyGrabber):
    """Register one combination. Raises OSError where the framework lacks."""

    def __init__(self, carbon: Any = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._carbon = carbon or ctypes.CDLL(_PATH)
        self._carbon.GetEventDispatcherTarget.restype = ctypes.c_void_p
        self._held = ctypes.c_void_p()
        self.handler = _Handler(self._on_event)  # lives as long as this object: the system calls it
        target = ctypes.c_void_p(self._carbon.GetEventDispatcherTarget())
        wanted = _EventType(_KEYBOARD, _HOT_KEY_PRESSED)
        if self._carbon.InstallEventHandler(target, self.handler, 1, ctypes.byref(wanted), None, None):
            raise OSError("the system hands no events on")
        self._target = target

    def grab(self, keys: str) -> None:
        """Ask for these keys; the system answers at once."""
        self.release()
        wanted = combination(keys)
        if wanted is None or wanted.names.mac is None:
            self.answered.emit(Answer(Grip.UNKNOWN, keys))
            return
        modifiers = sum(bit for modifier, bit in _MODIFIERS if wanted.has(modifier))
        key_id = _KeyId(_SIGNATURE, 1)
        status = self._carbon.RegisterEventHotKey(
            wanted.names.mac, modifiers, key_id, self._target, 0, ctypes.byref(self._held)
        )
        if status == 0:
            self.answered.emit(Answer(Grip.HELD, keys))
        else:
            self._held = ctypes.c_void_p()
            self.answered.emit(Answer(Grip.TAKEN if status == EXISTS else Grip.REFUSED, keys))

    def release(self) -> None:
        """Let the keys go."""
        if self._held:
            self._carbon.UnregisterEventHotKey(self._held)
        self._held = ctypes.c_void_p()

    def _on_event(self, *_: object) -> int:
        self.pressed.emit()
        return 0
