"""The ballast: room kept on the disk, given back when the disk is full, so that what is being written is not lost."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

BALLAST_BYTES = 64 * 1024 * 1024
_LEAST_FREE_BYTES = 16 * BALLAST_BYTES
_PART_BYTES = 1 << 20


class Ballast:
    """A file of no meaning beside the log."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def take_in(self) -> None:
        """Keep the room, if it is not kept already and the disk has plenty; a disk that refuses is no error."""
        if self._path.exists() or shutil.disk_usage(self._path.parent).free < _LEAST_FREE_BYTES:
            return
        try:
            with self._path.open("xb") as file:
                if hasattr(os, "posix_fallocate"):
                    os.posix_fallocate(file.fileno(), 0, BALLAST_BYTES)
                else:
                    for _ in range(BALLAST_BYTES // _PART_BYTES):
                        file.write(bytes(_PART_BYTES))
        except OSError:
            self.drop()

    def drop(self) -> bool:
        """Give the room back; return False if none was kept."""
        with suppress(OSError):
            self._path.unlink()
            return True
        return False
