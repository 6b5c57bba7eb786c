"""Check that a model file is the one it should be, and remember of large ones that it was checked."""

import contextlib
import hashlib
import os
from pathlib import Path

import msgspec

from core.errors import DiskFull, ModelMissing, ModelRefused
from core.files import make_private_folder, replace_file
from core.paths import model_folder

# Hashing reads about a gigabyte a second: a quarter of a second here, half a minute for the largest of the catalogue.
HASH_EACH_TIME_BYTES = 256 * 2**20


class _Stamp(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the system said of a file when it had this hash. Nobody but root can set a file's ctime back."""

    sha256: str
    device: int
    inode: int
    bytes: int
    mtime_ns: int
    ctime_ns: int


def verify_file(path: Path, sha256: str) -> None:
    """Raise ModelRefused unless the file has this SHA-256, ModelMissing if it cannot be read.

    A file over HASH_EACH_TIME_BYTES is hashed once, and again when anything the system knows of it has changed.
    """
    try:
        with path.open("rb") as file:
            before = _stamp(os.fstat(file.fileno()), sha256)
            if before.bytes > HASH_EACH_TIME_BYTES and _remembered(sha256) == before:
                return
            found = hashlib.file_digest(file, "sha256").hexdigest()
            after = _stamp(os.fstat(file.fileno()), sha256)
    except OSError as error:
        raise ModelMissing(
            f"The model file {path.name} cannot be read: {error.strerror}.", "Fetch it, or add it again."
        ) from error
    if found != sha256:
        raise ModelRefused(
            f"The model file {path.name} is not the one this release knows: its SHA-256 is wrong.",
            f"Delete {path} and fetch it again (`make run` for the embedded model); if it is your own, add it again.",
        )
    # Another name given to the file meanwhile, or taken away, changes its ctime too: then it is hashed again next time.
    if before.bytes > HASH_EACH_TIME_BYTES and after == before:
        _remember(before)


def _stamp(status: os.stat_result, sha256: str) -> _Stamp:
    return _Stamp(sha256, status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def _path(sha256: str) -> Path:
    return model_folder(sha256) / "verified.json"


def _remembered(sha256: str) -> _Stamp | None:
    try:
        return msgspec.json.decode(_path(sha256).read_bytes(), type=_Stamp)
    except (OSError, msgspec.DecodeError):
        return None  # not checked yet, or not known any more: it is hashed again


def _remember(stamp: _Stamp) -> None:
    # A cache that cannot be written costs time at the next load, nothing else.
    with contextlib.suppress(OSError, DiskFull):
        make_private_folder(model_folder(stamp.sha256))
        replace_file(_path(stamp.sha256), msgspec.json.encode(stamp), "the stamp of a model file")
