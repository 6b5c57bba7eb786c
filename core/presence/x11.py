"""X11: when it was touched last, and whether the active window fills the screen.

By xcb, because Xlib ends the process when the server goes. The requests are written here, so that no more than
libxcb is needed, which the window needs anyway; the extension's own library is often not installed.
"""

import ctypes
import os
import select
import struct
import time
from typing import Any

ANSWER_S = 0.5
_INTERN_ATOM, _GET_PROPERTY, _QUERY_INFO = 16, 20, 1
_ANY_TYPE, _MOST_WORDS = 0, 64
_CHECKED = 1  # an error comes as the answer to its request


class _Extension(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("number", ctypes.c_int))


class _ExtensionData(ctypes.Structure):
    """The beginning of an xcb_query_extension_reply_t."""

    _fields_ = (("header", ctypes.c_uint8 * 8), ("is_present", ctypes.c_uint8))


class _Request(ctypes.Structure):
    """An xcb_protocol_request_t."""

    _fields_ = (
        ("count", ctypes.c_size_t),
        ("extension", ctypes.c_void_p),
        ("opcode", ctypes.c_uint8),
        ("is_void", ctypes.c_uint8),
    )


class _Part(ctypes.Structure):
    """A struct iovec."""

    _fields_ = (("data", ctypes.c_void_p), ("size", ctypes.c_size_t))


class _Screens(ctypes.Structure):
    """An xcb_screen_iterator_t; the root window is the first field of what it points to."""

    _fields_ = (("data", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class X11:
    """Ask the server over a connection of our own, one call at a time; close it after use.

    Raises OSError if there is no server, and from any method if it has gone or does not answer soon.
    """

    def __init__(self, display: str | None = None) -> None:
        self._xcb = _declared(ctypes.CDLL("libxcb.so.1"))
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [ctypes.c_void_p]
        self._saver = _Extension(b"MIT-SCREEN-SAVER", 0)
        self._connection = self._xcb.xcb_connect((display or os.environ.get("DISPLAY", "")).encode(), None)
        self._incoming = select.poll()
        try:
            self._refuse_if_broken()
            self._incoming.register(self._xcb.xcb_get_file_descriptor(self._connection), select.POLLIN)
            self._root = int(self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection)).data[0])
            found = self._xcb.xcb_get_extension_data(self._connection, ctypes.byref(self._saver))
            self._tells_idle = bool(found) and bool(found.contents.is_present)
            self._active = self._atom(b"_NET_ACTIVE_WINDOW")
            self._state, self._full_screen = self._atom(b"_NET_WM_STATE"), self._atom(b"_NET_WM_STATE_FULLSCREEN")
        except OSError:
            self.close()
            raise

    def idle_s(self) -> float | None:
        """Return for how many seconds nobody has touched keyboard or mouse, None if the server does not tell."""
        if not self._tells_idle:
            return None
        answer = self._ask(_QUERY_INFO, struct.pack("=4xI", self._root), ctypes.byref(self._saver))
        return struct.unpack_from("=16xI", answer)[0] / 1000 if answer else None

    def is_full_screen(self) -> bool | None:
        """Tell whether the active window fills the screen; None without a window manager that says which is active."""
        active = self._property(self._root, self._active)
        if not active:
            return None
        return self._full_screen in self._property(active[0], self._state)

    def close(self) -> None:
        """Leave the server."""
        self._xcb.xcb_disconnect(self._connection)

    def _atom(self, name: bytes) -> int:
        padding = b"\0" * (-len(name) % 4)
        answer = self._ask(_INTERN_ATOM, struct.pack("=4xHxx", len(name)) + name + padding)
        return int(struct.unpack_from("=8xI", answer)[0]) if answer else 0

    def _property(self, window: int, name: int) -> tuple[int, ...]:
        """Return the 32-bit values of a property of a window; none if either is not there."""
        wish = struct.pack("=4xIIIII", window, name, _ANY_TYPE, 0, _MOST_WORDS)
        answer = self._ask(_GET_PROPERTY, wish)
        if not answer or answer[1] != 32:  # noqa: PLR2004 - bits a value
            return ()
        return struct.unpack_from(f"=32x{struct.unpack_from('=16xI', answer)[0]}I", answer)

    def _ask(self, opcode: int, wish: bytes, extension: Any = None) -> bytes:
        """Return an answer as it lies, empty if the server answered with an error."""
        data = ctypes.create_string_buffer(wish, len(wish))  # xcb writes number and length of the request into it
        parts = (_Part * 4)()  # the first two are for xcb
        parts[2] = _Part(ctypes.cast(data, ctypes.c_void_p), len(wish))
        request = _Request(1, ctypes.cast(extension, ctypes.c_void_p) if extension is not None else None, opcode, 0)
        place = ctypes.byref(parts, 2 * ctypes.sizeof(_Part))
        sequence = self._xcb.xcb_send_request(self._connection, _CHECKED, place, ctypes.byref(request))
        self._xcb.xcb_flush(self._connection)
        answer, error = ctypes.c_void_p(), ctypes.c_void_p()
        self._await(sequence, answer, error)
        try:
            if not answer.value:
                return b""
            more_words = struct.unpack("=4xI", ctypes.string_at(answer.value, 8))[0]
            return ctypes.string_at(answer.value, 32 + 4 * more_words)
        finally:
            self._free(answer)
            self._free(error)

    def _await(self, sequence: int, answer: ctypes.c_void_p, error: ctypes.c_void_p) -> None:
        until = time.monotonic() + ANSWER_S
        places = ctypes.byref(answer), ctypes.byref(error)
        while not self._xcb.xcb_poll_for_reply(self._connection, sequence, *places):
            left_ms = 1000 * (until - time.monotonic())
            if left_ms <= 0:
                raise TimeoutError("the X server does not answer")
            self._incoming.poll(left_ms)
        self._refuse_if_broken()

    def _refuse_if_broken(self) -> None:
        if self._xcb.xcb_connection_has_error(self._connection):
            raise ConnectionError("no connection to the X server")


def _declared(xcb: Any) -> Any:
    pointer, integer = ctypes.c_void_p, ctypes.c_int
    for name, result, arguments in (
        ("xcb_connect", pointer, [ctypes.c_char_p, pointer]),
        ("xcb_connection_has_error", integer, [pointer]),
        ("xcb_disconnect", None, [pointer]),
        ("xcb_get_file_descriptor", integer, [pointer]),
        ("xcb_get_setup", pointer, [pointer]),
        ("xcb_setup_roots_iterator", _Screens, [pointer]),
        ("xcb_get_extension_data", ctypes.POINTER(_ExtensionData), [pointer, pointer]),
        ("xcb_send_request", ctypes.c_uint, [pointer, integer, pointer, pointer]),
        ("xcb_flush", integer, [pointer]),
        ("xcb_poll_for_reply", integer, [pointer, ctypes.c_uint, pointer, pointer]),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb
