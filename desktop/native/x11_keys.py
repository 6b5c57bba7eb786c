"""X11: ask the server for one combination of keys, on a connection of our own."""

import ctypes
import os
from itertools import product
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt

from desktop.native.global_shortcut import Answer, Grip, KeyGrabber
from desktop.native.keys import combination

_SHIFT, _CAPS_LOCK, _CONTROL, _ALT, _NUM_LOCK, _META = 1, 2, 4, 8, 16, 64
_MODIFIERS = (
    (Qt.KeyboardModifier.ShiftModifier, _SHIFT),
    (Qt.KeyboardModifier.ControlModifier, _CONTROL),
    (Qt.KeyboardModifier.AltModifier, _ALT),
    (Qt.KeyboardModifier.MetaModifier, _META),
)
# A grab holds for exact modifiers, and locked keys count as such.
_LOCKS = [caps | num for caps, num in product((0, _CAPS_LOCK), (0, _NUM_LOCK))]
_KEY_PRESS, _MAPPING_NOTIFY, _BAD_ACCESS, _ASYNCHRONOUS = 2, 34, 10, 1


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Event(ctypes.Structure):
    _fields_ = (("kind", ctypes.c_uint8), ("code", ctypes.c_uint8))


class _Screens(ctypes.Structure):
    """An xcb_screen_iterator_t; the root window is the first field of what it points to."""

    _fields_ = (("data", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class X11Keys(KeyGrabber):
    """Grab keys at the root window of every screen. Raises OSError if libxcb or the display cannot be had."""

    def __init__(self, display: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._xcb = _declared(ctypes.CDLL("libxcb.so.1"))
        self._symbols_of = _declared_symbols(ctypes.CDLL("libxcb-keysyms.so.1"))
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [ctypes.c_void_p]
        name = (display or os.environ.get("DISPLAY", "")).encode()
        self._connection = self._xcb.xcb_connect(name, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise OSError("no connection to the X server")
        self._roots = self._find_roots()
        self._held: list[tuple[int, int, int]] = []  # root, key code, modifiers
        self._keys = ""
        self._notifier = QSocketNotifier(
            self._xcb.xcb_get_file_descriptor(self._connection), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(lambda *_: self._read())

    def grab(self, keys: str) -> None:
        """Ask for these keys; the server answers at once."""
        self.release()
        self._keys = keys
        wanted = combination(keys)
        codes = self._codes(wanted.names.keysym) if wanted is not None else []
        if wanted is None or not codes:
            self.answered.emit(Answer(Grip.UNKNOWN, keys))
            return
        modifiers = sum(bit for modifier, bit in _MODIFIERS if wanted.has(modifier))
        for root, code, locks in product(self._roots, codes, _LOCKS):
            error = self._grab_one(root, code, modifiers | locks)
            if error:
                self.release()
                self.answered.emit(Answer(Grip.TAKEN if error == _BAD_ACCESS else Grip.REFUSED, keys))
                return
            self._held.append((root, code, modifiers | locks))
        self.answered.emit(Answer(Grip.HELD, keys))

    def release(self) -> None:
        """Let the keys go."""
        self._keys = ""
        for root, code, modifiers in self._held:
            self._xcb.xcb_ungrab_key(self._connection, code, root, modifiers)
        self._held = []
        self._xcb.xcb_flush(self._connection)

    def close(self) -> None:
        """Leave the server; the keys go with the connection."""
        self._notifier.setEnabled(False)
        self._xcb.xcb_disconnect(self._connection)

    def _read(self) -> None:
        has_pressed = has_new_layout = False
        while event := self._xcb.xcb_poll_for_event(self._connection):
            kind = event.contents.kind & 0x7F
            has_pressed |= kind == _KEY_PRESS
            has_new_layout |= kind == _MAPPING_NOTIFY
            self._free(event)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._notifier.setEnabled(False)  # the server has gone; it would wake us forever
            return
        if has_new_layout and self._keys:
            self.grab(self._keys)
        if has_pressed:
            self.pressed.emit()

    def _grab_one(self, root: int, code: int, modifiers: int) -> int:
        """Grab, and return the code of the error, 0 if there is none."""
        both = (_ASYNCHRONOUS, _ASYNCHRONOUS)
        cookie = self._xcb.xcb_grab_key_checked(self._connection, 1, root, modifiers, code, *both)
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if not error:
            return 0
        found: int = error.contents.code
        self._free(error)
        return found

    def _codes(self, keysym: int) -> list[int]:
        """Return the codes of the keys that have this symbol."""
        symbols = self._symbols_of.xcb_key_symbols_alloc(self._connection)
        found = self._symbols_of.xcb_key_symbols_get_keycode(symbols, keysym)
        codes = []
        if found:
            while found[len(codes)]:
                codes.append(int(found[len(codes)]))
            self._free(found)
        self._symbols_of.xcb_key_symbols_free(symbols)
        return codes

    def _find_roots(self) -> list[int]:
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        roots = []
        while screens.rem:
            roots.append(int(screens.data[0]))
            self._xcb.xcb_screen_next(ctypes.byref(screens))
        return roots


def _declared(xcb: Any) -> Any:
    pointer, integer, byte, word = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint8, ctypes.c_uint16
    for name, result, arguments in (
        ("xcb_connect", pointer, [ctypes.c_char_p, pointer]),
        ("xcb_connection_has_error", integer, [pointer]),
        ("xcb_disconnect", None, [pointer]),
        ("xcb_get_file_descriptor", integer, [pointer]),
        ("xcb_get_setup", pointer, [pointer]),
        ("xcb_setup_roots_iterator", _Screens, [pointer]),
        ("xcb_screen_next", None, [pointer]),
        ("xcb_grab_key_checked", _Cookie, [pointer, byte, ctypes.c_uint32, word, byte, byte, byte]),
        ("xcb_ungrab_key", _Cookie, [pointer, byte, ctypes.c_uint32, word]),
        ("xcb_request_check", ctypes.POINTER(_Event), [pointer, _Cookie]),
        ("xcb_poll_for_event", ctypes.POINTER(_Event), [pointer]),
        ("xcb_flush", integer, [pointer]),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb


def _declared_symbols(library: Any) -> Any:
    library.xcb_key_symbols_alloc.restype = ctypes.c_void_p
    library.xcb_key_symbols_alloc.argtypes = [ctypes.c_void_p]
    library.xcb_key_symbols_get_keycode.restype = ctypes.POINTER(ctypes.c_uint8)
    library.xcb_key_symbols_get_keycode.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
    library.xcb_key_symbols_free.restype = None
    library.xcb_key_symbols_free.argtypes = [ctypes.c_void_p]
    return library
