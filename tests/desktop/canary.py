"""What tells that a file was opened, by whomever in this process or out of it, and that a connection was."""

import ctypes
import os
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

_OPENED = 0x20 | 0x1  # IN_OPEN | IN_ACCESS
_HEAD = struct.Struct("iIII")


class Canary:
    """A picture in a file of its own, and the count of how often it was opened."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "canary.png"
        picture = QImage(8, 8, QImage.Format.Format_RGB32)
        picture.fill(0xFF0000)
        assert picture.save(str(self.path))
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._watch = self._libc.inotify_init1(os.O_NONBLOCK)
        assert self._watch >= 0
        assert self._libc.inotify_add_watch(self._watch, os.fsencode(self.path), _OPENED) >= 0

    @property
    def times_opened(self) -> int:
        """How often it was opened or read since the last look."""
        count = 0
        try:
            while data := os.read(self._watch, 4096):
                count += len(data) // _HEAD.size
        except BlockingIOError:
            return count
        return count

    def close(self) -> None:
        """Watch no more."""
        os.close(self._watch)


@contextmanager
def watched(folder: Path) -> Iterator[Canary]:
    """Watch a canary, and the sockets of this process."""
    if not sys.platform.startswith("linux"):
        pytest.skip("inotify tells of opened files on Linux only")
    canary = Canary(folder)
    before = sockets()
    try:
        yield canary
        assert canary.times_opened == 0
        assert sockets() <= before
    finally:
        canary.close()


def sockets() -> set[str]:
    """Return the sockets this process has open."""
    found = set()
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            target = str(descriptor.readlink())
        except OSError:
            continue
        found |= {target} if target.startswith("socket:") else set()
    return found
