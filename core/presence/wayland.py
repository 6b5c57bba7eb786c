"""Wayland: when it was touched last, as KWin, Sway and most compositors but GNOME's tell (ext-idle-notify-v1).

The few messages that this needs are written here as they go over the wire, so that no callback from C is needed.
"""

import os
import select
import socket
import struct
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

ANSWER_S = 0.5
# Somebody who works makes one pair of events in so many seconds at most, which wait here until somebody asks.
IDLE_MS = 5_000
_DISPLAY, _REGISTRY, _CALLBACK, _SEAT, _NOTIFIER, _NOTIFICATION = range(1, 7)
_READ_BYTES, _HEAD_BYTES, _WORD_BYTES = 1 << 16, 8, 4


class _Protocol(NamedTuple):
    """Who tells of idleness: the requests of both are alike but for the order of their arguments."""

    interface: str
    request: int
    is_seat_first: bool


_PROTOCOLS = (_Protocol("ext_idle_notifier_v1", 1, False), _Protocol("org_kde_kwin_idle", 0, True))


def compositor_socket(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Return where the compositor listens, None where there is none."""
    name = environment.get("WAYLAND_DISPLAY")
    folder = environment.get("XDG_RUNTIME_DIR")
    return Path(folder or "/nonexistent") / name if name else None


class Wayland:
    """Ask the compositor over a connection of our own.

    Raises OSError if there is none or it does not tell, and from any method if it has gone.
    """

    def __init__(self, path: Path, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._data = b""
        self._idle_since_s: float | None = None
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._incoming = select.poll()
        self._incoming.register(self._socket, select.POLLIN)
        try:
            self._socket.settimeout(ANSWER_S)
            self._socket.connect(str(path))
            self._listen(self._globals())
        except BaseException:
            self.close()
            raise
        self._asked_s = monotonic()

    def idle_s(self) -> float | None:
        """Return for how many seconds at least nobody has touched anything; None before it can be known."""
        self._read()
        if self._idle_since_s is not None:
            return self._monotonic() - self._idle_since_s
        return 0.0 if self._monotonic() - self._asked_s > 2 * IDLE_MS / 1000 else None

    def is_full_screen(self) -> bool | None:
        """Tell nothing: a compositor keeps to itself which window is where."""
        return None

    def close(self) -> None:
        """Leave the compositor."""
        self._socket.close()

    def _globals(self) -> dict[str, int]:
        """Return what the compositor offers: the number of each interface."""
        self._send(_DISPLAY, 1, struct.pack("=I", _REGISTRY))
        self._send(_DISPLAY, 0, struct.pack("=I", _CALLBACK))
        offered: dict[str, int] = {}
        while True:
            self._data += self._received()
            for sender, event, body in self._messages():
                if sender == _CALLBACK:
                    return offered
                if sender == _REGISTRY and event == 0 and len(body) >= 2 * _WORD_BYTES:
                    number, length = struct.unpack_from("=II", body)
                    offered.setdefault(body[8 : 7 + length].decode("ascii", "replace"), number)

    def _listen(self, offered: dict[str, int]) -> None:
        known = next((one for one in _PROTOCOLS if one.interface in offered), None)
        if known is None or "wl_seat" not in offered:
            raise OSError("this compositor does not tell")
        for place, name in ((_SEAT, "wl_seat"), (_NOTIFIER, known.interface)):
            text = name.encode() + b"\0"
            padding = b"\0" * (-len(text) % 4)
            body = struct.pack("=II", offered[name], len(text)) + text + padding + struct.pack("=II", 1, place)
            self._send(_REGISTRY, 0, body)
        wish = (_SEAT, IDLE_MS) if known.is_seat_first else (IDLE_MS, _SEAT)
        self._send(_NOTIFIER, known.request, struct.pack("=III", _NOTIFICATION, *wish))

    def _read(self) -> None:
        while self._incoming.poll(0):
            self._data += self._received()
        for sender, event, _ in self._messages():
            if sender == _NOTIFICATION:
                self._idle_since_s = self._monotonic() - IDLE_MS / 1000 if event == 0 else None

    def _received(self) -> bytes:
        data = self._socket.recv(_READ_BYTES)
        if not data:
            raise ConnectionError("the compositor has gone")
        return data

    def _messages(self) -> Iterator[tuple[int, int, bytes]]:
        """Take the whole messages off what has arrived: sender, number of the event, and what it carries."""
        while len(self._data) >= _HEAD_BYTES:
            sender, head = struct.unpack_from("=II", self._data)
            size = head >> 16
            if size < _HEAD_BYTES or (sender == _DISPLAY and not head & 0xFFFF):
                raise ConnectionError("the compositor refuses")
            if len(self._data) < size:
                return
            body, self._data = self._data[_HEAD_BYTES:size], self._data[size:]
            yield sender, head & 0xFFFF, body

    def _send(self, receiver: int, request: int, body: bytes) -> None:
        self._socket.sendall(struct.pack("=II", receiver, (_HEAD_BYTES + len(body)) << 16 | request) + body)
