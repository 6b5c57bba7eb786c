"""A compositor as far as it tells who is there, on a socket of its own."""

import socket
import struct
import threading
from pathlib import Path

EXT, KDE = "ext_idle_notifier_v1", "org_kde_kwin_idle"


class Compositor:
    """Answers in a thread of its own; `wishes` are the arguments of what it was asked to watch for."""

    def __init__(self, path: Path, *interfaces: str) -> None:
        self._interfaces = {name: number for number, name in enumerate(interfaces, 1)}
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(path))
        self._server.listen()
        self.bound: list[tuple[int, int]] = []
        self.wishes: list[tuple[int, ...]] = []
        self.is_asked = threading.Event()
        self._client: socket.socket | None = None
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def tell(self, event: int) -> None:
        """Say that the session is idle (0), or no longer (1)."""
        self._say(6, event, b"")

    def refuse(self) -> None:
        """Say that the client has made an error."""
        self._say(1, 0, struct.pack("=III", 1, 0, 0))

    def close(self) -> None:
        """Leave."""
        for one in (self._client, self._server):
            if one is not None:
                one.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        for one in (self._client, self._server):
            if one is not None:
                one.close()

    def _say(self, sender: int, event: int, body: bytes) -> None:
        assert self._client is not None
        self._client.sendall(struct.pack("=II", sender, (8 + len(body)) << 16 | event) + body)

    def _serve(self) -> None:
        try:
            self._client, _ = self._server.accept()
        except OSError:
            return
        with self._client.makefile("rb") as requests:
            while head := requests.read(8):
                receiver, size = struct.unpack("=II", head)
                self._answer(receiver, size & 0xFFFF, requests.read((size >> 16) - 8))

    def _answer(self, receiver: int, request: int, body: bytes) -> None:
        if (receiver, request) == (1, 1):
            for name, number in self._interfaces.items():
                text = name.encode() + b"\0"
                padding = b"\0" * (-len(text) % 4)
                self._say(2, 0, struct.pack("=II", number, len(text)) + text + padding + struct.pack("=I", 1))
        elif (receiver, request) == (1, 0):
            self._say(3, 0, struct.pack("=I", 1))
        elif receiver == 2:
            length = struct.unpack_from("=I", body, 4)[0]
            self.bound.append((struct.unpack_from("=I", body)[0], len(body) - 8 - (length + 3) // 4 * 4))
        else:
            self.wishes.append((request, *struct.unpack("=III", body)))
            self.is_asked.set()
