"""Hand large binary things to a child without a file that outlives the moment.

On Linux the bytes lie in an anonymous memory file whose descriptor travels over a socket; elsewhere in a file in a
private folder that the child removes as soon as it has been read.
"""

import contextlib
import os
import secrets
import socket
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from core.paths import runtime_folder

_BY_DESCRIPTOR = "descriptor"


class Giver:
    """The app's end."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None
        self._child_end: socket.socket | None = None
        if sys.platform == "linux":
            self._socket, self._child_end = socket.socketpair()

    @property
    def child_descriptors(self) -> tuple[int, ...]:
        """Descriptors the child must inherit."""
        return (self._child_end.fileno(),) if self._child_end else ()

    def child_started(self) -> None:
        """Close our copy of the child's end."""
        if self._child_end:
            self._child_end.close()
            self._child_end = None

    def give(self, data: bytes | Iterable[bytes]) -> str:
        """Pass bytes to the child, in parts if they are many; return the token for the command that uses them.

        When the parts fail to come to their end, nothing was passed.
        """
        parts = [data] if isinstance(data, bytes) else data
        if self._socket is None:
            return str(_private_file(parts))
        handle = os.memfd_create("guardian-handover")
        try:
            with os.fdopen(os.dup(handle), "wb") as file:
                file.writelines(parts)
            socket.send_fds(self._socket, [b"."], [handle])
        finally:
            os.close(handle)
        return _BY_DESCRIPTOR

    def close(self) -> None:
        """Close both ends."""
        for end in (self._socket, self._child_end):
            if end:
                end.close()


class Taker:
    """The child's end."""

    def __init__(self, descriptor: int | None) -> None:
        self._socket = socket.socket(fileno=descriptor) if descriptor is not None else None

    @contextlib.contextmanager
    def take(self, token: str) -> Iterator[Path]:
        """Yield a path under which the bytes can be read while the block runs."""
        if token != _BY_DESCRIPTOR or self._socket is None:
            path = Path(token)
            try:
                yield path
            finally:
                path.unlink(missing_ok=True)
            return
        _, handles, _, _ = socket.recv_fds(self._socket, 1, 1)
        try:
            yield Path(f"/proc/self/fd/{handles[0]}")
        finally:
            os.close(handles[0])


def _private_file(parts: Iterable[bytes]) -> Path:
    path = runtime_folder() / secrets.token_hex(16)
    path.touch(mode=0o600)
    try:
        with path.open("wb") as file:
            file.writelines(parts)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path
