"""Replace files whole or not at all, and lock them between processes."""

import contextlib
import errno
import os
import sys
import tempfile
import time
import weakref
from collections.abc import Iterable, Iterator
from pathlib import Path

from core.errors import DiskFull, GuardianError

_LOCK_POLL_S = 0.01
PARTIAL = ".partial"
_LEFTOVER_AGE_S = 24 * 3600.0
_PART_BYTES = 1 << 20
_NO_ROOM = frozenset(code for name in ("ENOSPC", "EDQUOT", "EFBIG") if (code := getattr(errno, name, None)) is not None)


def is_out_of_room(error: OSError) -> bool:
    """Tell whether an error of the operating system means that the disk, quota or size limit is reached."""
    return error.errno in _NO_ROOM


@contextlib.contextmanager
def explaining(task: str, advice: str) -> Iterator[None]:
    """Turn what the system says of a block into an error for the principal; `task` names what could not be done."""
    try:
        yield
    except OSError as error:
        if is_out_of_room(error):
            raise DiskFull(task) from error
        raise GuardianError(
            f"{task[:1].upper()}{task[1:]} could not be written or read: {error.strerror}.", advice
        ) from error


def make_private_folder(folder: Path) -> None:
    """Create a folder (and parents) that only its owner may enter, so that it survives a power cut."""
    new = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for one in new:
        _sync_folder(one.parent)


def replace_file(path: Path, data: bytes | Iterable[bytes], what: str = "a file") -> None:
    """Write `data`, in parts if it is large, to `path` so that after any crash the old or the new content is there.

    Temporary file of mode 0600, flush, fsync, rename, fsync of the folder. `what` names the content for the
    principal. Raises DiskFull, after removing the temporary file; other errors of the system pass through.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=PARTIAL)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines([data] if isinstance(data, bytes) else data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException as error:
        temporary.unlink(missing_ok=True)
        if isinstance(error, OSError) and is_out_of_room(error):
            raise DiskFull(what) from error
        raise
    _sync_folder(path.parent)


def copy_durably(source: Path, target: Path) -> None:
    """Copy a file, whole or not at all, so that it survives a power cut. Raises DiskFull."""
    with source.open("rb") as file:
        replace_file(target, iter(lambda: file.read(_PART_BYTES), b""), target.name)


def remove_leftovers(folder: Path) -> None:
    """Delete what killed writes left in a folder, once it is so old that nobody can be writing it."""
    for path in folder.glob(f".*{PARTIAL}"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _LEFTOVER_AGE_S:
                path.unlink()


def remove_durably(paths: Iterable[Path]) -> None:
    """Delete files, those that are there, so that no power cut brings them back."""
    found = [path for path in paths if path.exists()]
    for path in found:
        path.unlink(missing_ok=True)
    for folder in {path.parent for path in found}:
        _sync_folder(folder)


def rename_durably(old: Path, new: Path) -> None:
    """Rename within one folder so that the new name survives a power cut."""
    old.replace(new)
    _sync_folder(new.parent)


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":  # a folder cannot be opened there; NTFS journals the rename itself
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class FileLock:
    """A lock between processes on one file, shared or exclusive.

    The operating system drops it when the process ends, however it ends. Two locks within one process are as
    separate as those of two processes.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise GuardianError(f"{path} cannot be written.", "Choose a folder that you may write to.") from error
        self._close = weakref.finalize(self, os.close, self._handle)

    def take(self, is_shared: bool, wait_s: float = 0.0) -> bool:
        """Take the lock, or change the kind of the one that is held; False if others held it for `wait_s`.

        A change is not one step: for a moment nothing is held, and after a False nothing is. Raises GuardianError on
        a file system without locks.
        """
        give_up = time.monotonic() + wait_s
        try:
            while not _try_lock(self._handle, is_shared):
                if time.monotonic() >= give_up:
                    return False
                time.sleep(_LOCK_POLL_S)
        except OSError as error:
            raise GuardianError("The file system of this folder has no locks.", "Choose a local disk.") from error
        return True

    def release(self) -> None:
        """Drop the lock, for good."""
        self._close()


@contextlib.contextmanager
def exclusive_lock(path: Path, wait_s: float = 0.0) -> Iterator[bool]:
    """Hold a lock between processes while the block runs; yield False if another process held it for `wait_s`.

    The operating system drops the lock when the process ends, however it ends.
    """
    lock = FileLock(path)
    try:
        yield lock.take(is_shared=False, wait_s=wait_s)
    finally:
        lock.release()


@contextlib.contextmanager
def locked(handle: int) -> Iterator[None]:
    """Hold an open file for this process alone while the block runs, waiting for others to let it go."""
    _lock(handle)
    try:
        yield
    finally:
        _unlock(handle)


if sys.platform == "win32":
    import msvcrt

    _RANGE_BYTES = 64
    _FAR = 1 << 40  # a byte beyond any content: Windows forbids others to read a byte that is locked

    def _lock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)

    def _unlock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

    def _try_lock(handle: int, is_shared: bool) -> bool:
        # Windows' own shared locks are out of Python's reach: sharing is holding any one byte of the range.
        for start in range(_RANGE_BYTES):
            _lock_bytes(handle, msvcrt.LK_UNLCK, start, 1)
        _lock_bytes(handle, msvcrt.LK_UNLCK, 0, _RANGE_BYTES)
        if not is_shared:
            return _lock_bytes(handle, msvcrt.LK_NBLCK, 0, _RANGE_BYTES)
        return any(_lock_bytes(handle, msvcrt.LK_NBLCK, start, 1) for start in range(_RANGE_BYTES))

    def _lock_bytes(handle: int, mode: int, start: int, count: int) -> bool:
        os.lseek(handle, start, os.SEEK_SET)
        try:
            msvcrt.locking(handle, mode, count)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)

    def _try_lock(handle: int, is_shared: bool) -> bool:
        try:
            fcntl.flock(handle, (fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
