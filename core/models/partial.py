"""A file that is still coming: what is there of it, and by what the server tells whether it is still the same one."""

import hashlib
import io
import os
from contextlib import suppress
from pathlib import Path

import msgspec

from core.files import remove_durably, rename_durably, replace_file

_HASH_BYTES = 1 << 20


class _Validator(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    etag: str = ""
    last_modified: str = ""


class PartialFile:
    """The beginning of a file that will lie at `target`; survives the process that fetches it."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self._path = target.with_name(f"{target.name}.unfinished")
        self._validator_path = target.with_name(f"{target.name}.unfinished.json")
        self._file: io.FileIO | None = None
        self._digest = hashlib.sha256()
        self._hashed_bytes = 0
        self.size = self._path.stat().st_size if self._path.is_file() else 0

    def resume_headers(self) -> dict[str, str]:
        """Return what asks for the rest of the same file, nothing if there is no beginning.

        A server that has another file by now ignores the range because of If-Range and sends that one whole.
        """
        if not self.size:
            return {}
        kept = self._validator()
        # A weak ETag names files that only look the same (RFC 9110, 13.1.5).
        strong = kept.etag if kept.etag and not kept.etag.startswith("W/") else kept.last_modified
        return {"Range": f"bytes={self.size}-"} | ({"If-Range": strong} if strong else {})

    def open(self, start: int, etag: str, last_modified: str) -> None:
        """Go on writing at byte `start`; 0 begins anew."""
        if start == 0:
            self.restart()
            replace_file(self._validator_path, msgspec.json.encode(_Validator(etag, last_modified)), self.target.name)
        self._hash_what_is_there()
        self._file = self._path.open("ab", buffering=0)  # a full disk must not leave half a chunk in a buffer

    def write(self, chunk: bytes) -> None:
        """Append a chunk. Raises OSError, with `size` at what lies on the disk."""
        if self._file is None:
            raise ValueError("the file is not open")
        try:
            rest = memoryview(chunk)
            while rest:
                rest = rest[self._file.write(rest) :]
        except OSError:
            self._cut_to_size()
            raise
        self._digest.update(chunk)
        self._hashed_bytes += len(chunk)
        self.size += len(chunk)

    def close(self) -> None:
        """Make what was written durable."""
        if self._file is not None:
            with self._file as file:
                os.fsync(file.fileno())
            self._file = None

    def sha256(self) -> str:
        """Return the SHA-256 of all that is there."""
        self._hash_what_is_there()
        return self._digest.hexdigest()

    def restart(self) -> None:
        """Forget what is there."""
        self.remove()
        self._digest, self._hashed_bytes = hashlib.sha256(), 0

    def remove(self) -> None:
        """Delete what is there."""
        self.close()
        remove_durably([self._path, self._validator_path])
        self.size = 0

    def place(self) -> None:
        """Move the file, which is whole, to its target."""
        rename_durably(self._path, self.target)
        remove_durably([self._validator_path])

    def _validator(self) -> _Validator:
        with suppress(OSError, msgspec.DecodeError):
            return msgspec.json.decode(self._validator_path.read_bytes(), type=_Validator)
        return _Validator()

    def _hash_what_is_there(self) -> None:
        """Bring the digest up to what an earlier process left; nothing to do while one process writes."""
        if self._hashed_bytes == self.size:
            return
        self._digest, self._hashed_bytes = hashlib.sha256(), 0
        with self._path.open("rb") as file:
            while chunk := file.read(_HASH_BYTES):
                self._digest.update(chunk)
                self._hashed_bytes += len(chunk)

    def _cut_to_size(self) -> None:
        with suppress(OSError):
            os.truncate(self._path, self.size)
