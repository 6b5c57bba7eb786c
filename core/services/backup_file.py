"""The backup file: a plain tar of what is encrypted already, and a trailer that vouches for every bit of it.

The trailer holds a SHA-256, which tells a damaged file before any passphrase is asked for, and an HMAC of that under a
key of the vault, which tells a forged one. The tar is read by rules that are narrower than tar: plain files only, known
names only, each once, nothing between or behind them.
"""

import hashlib
import hmac
import os
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import msgspec

from core.errors import DiskFull, GuardianError, LogDamaged, TooNew
from core.files import is_out_of_room

FORMAT = 1
HEADER, LOG, WITNESS, MANIFEST = "vault.json", "log.db", "log.head", "manifest.json"
_MAGIC = b"GABACKUP"
_DIGEST_BYTES = 32
TRAILER_BYTES = len(_MAGIC) + 2 * _DIGEST_BYTES
_BLOCK_BYTES = tarfile.BLOCKSIZE
_PART_BYTES = 1 << 20
_MAX_SMALL_BYTES = 64 * 1024
_MAX_MANIFEST_BYTES = 64 << 20
_NAME = re.compile(
    r"vault\.json|log\.db|log\.head|manifest\.json|(sealed|attachments)/[A-Za-z0-9][A-Za-z0-9_-]*\.sealed"
)


class NoBackup(GuardianError):
    """A file is not a backup, or one of another vault."""


class BackupDamaged(LogDamaged):
    """A backup is not what was written."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"The backup {path.name} is damaged: {why}.", "Nothing was changed. Use another backup.")


class Member(msgspec.Struct, frozen=True):
    """One file in a backup."""

    name: str
    bytes: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True):
    """What a backup holds; `left_out` are sealed files that could not be opened when it was made."""

    format: int
    vault_id: str
    created: str
    head_seq: int
    head_hash: str
    entries: int
    members: list[Member]
    left_out: list[str]


class _Format(msgspec.Struct):
    format: int


class BackupWriter:
    """Write a backup into an open file, in the memory of one part."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self.members: list[Member] = []

    def add(self, name: str, source: BinaryIO) -> None:
        """Append a file as it is. Raises OSError if it changes meanwhile."""
        size, digest = os.fstat(source.fileno()).st_size, hashlib.sha256()
        self._begin(name, size)
        left = size
        while left and (part := source.read(min(left, _PART_BYTES))):
            digest.update(part)
            self._write(part)
            left -= len(part)
        if left:
            raise OSError(f"{name} became shorter while it was read")
        self._end(size)
        self.members.append(Member(name, size, digest.hexdigest()))

    def add_bytes(self, name: str, content: bytes) -> None:
        """Append a small file."""
        self._begin(name, len(content))
        self._write(content)
        self._end(len(content))
        self.members.append(Member(name, len(content), hashlib.sha256(content).hexdigest()))

    def finish(self, key: bytes) -> str:
        """End the tar, write the trailer, bring all to the disk; return the SHA-256 of the backup in hex."""
        self._write(bytes(2 * _BLOCK_BYTES))
        digest = self._digest.digest()
        self._file.write(_MAGIC + digest + _mac(key, digest))
        self._file.flush()
        os.fsync(self._file.fileno())
        if hasattr(os, "posix_fadvise"):  # so that the check reads the drive, and not the memory of this machine
            os.posix_fadvise(self._file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return digest.hex()

    def _begin(self, name: str, size: int) -> None:
        info = tarfile.TarInfo(name)
        info.size, info.mode = size, 0o600
        self._write(info.tobuf(tarfile.GNU_FORMAT))

    def _end(self, size: int) -> None:
        self._write(bytes(-size % _BLOCK_BYTES))

    def _write(self, data: bytes) -> None:
        self._digest.update(data)
        self._file.write(data)


@dataclass(frozen=True)
class _Place:
    start: int
    size: int


class BackupReader:
    """A backup whose checksum is right; whether it is authentic is known once there is a key."""

    def __init__(self, path: Path, file: BinaryIO, digest: bytes, mac: bytes, size: int) -> None:
        self.path = path
        self._file = file
        self._digest, self._mac = digest, mac
        self._places = dict(self._walk(size))
        self.header = self._small(HEADER)
        self.manifest = self._read_manifest()

    @property
    def sha256(self) -> str:
        """The checksum that names this backup, in hex."""
        return self._digest.hex()

    def is_authentic(self, key: bytes) -> bool:
        """Tell whether the vault with this backup key made it."""
        return hmac.compare_digest(self._mac, _mac(key, self._digest))

    def names(self) -> list[str]:
        """Return the names of the files in it, in order, without the manifest."""
        return [name for name in self._places if name != MANIFEST]

    def copy(self, name: str, target: Path) -> None:
        """Write one file of it to `target`. Raises DiskFull, and BackupDamaged if it changed since it was opened."""
        wanted = next(member for member in self.manifest.members if member.name == name)
        digest = hashlib.sha256()
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                for part in self._parts(self._places[name]):
                    digest.update(part)
                    file.write(part)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            if is_out_of_room(error):
                raise DiskFull("what is in the backup") from error
            raise
        if digest.hexdigest() != wanted.sha256:
            raise BackupDamaged(self.path, f"{name} in it is not what it was")

    def _parts(self, place: _Place) -> Iterator[bytes]:
        self._file.seek(place.start)
        left = place.size
        while left and (part := self._file.read(min(left, _PART_BYTES))):
            yield part
            left -= len(part)

    def _small(self, name: str, limit: int = _MAX_SMALL_BYTES) -> bytes:
        place = self._places.get(name)
        if place is None or place.size > limit:
            raise BackupDamaged(self.path, f"{name} in it is missing or too large")
        return b"".join(self._parts(place))

    def _read_manifest(self) -> Manifest:
        content = self._small(MANIFEST, _MAX_MANIFEST_BYTES)
        try:
            if msgspec.json.decode(content, type=_Format).format > FORMAT:
                raise TooNew("A later release made this backup.", "Update Guardian Angel and try again.")
            manifest = msgspec.json.decode(content, type=Manifest)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise BackupDamaged(self.path, "its manifest cannot be read") from error
        found = [(name, place.size) for name, place in self._places.items() if name != MANIFEST]
        if found != [(member.name, member.bytes) for member in manifest.members]:
            raise BackupDamaged(self.path, "its manifest names other files than it holds")
        if not {HEADER, LOG, WITNESS} <= self._places.keys():
            raise BackupDamaged(self.path, "it holds no whole vault")
        return manifest

    def _walk(self, size: int) -> Iterator[tuple[str, _Place]]:
        position, seen = 0, set()
        while True:
            self._file.seek(position)
            block = self._file.read(_BLOCK_BYTES)
            if not any(block):
                if position + 2 * _BLOCK_BYTES != size:
                    raise BackupDamaged(self.path, "there is something behind its last file")
                return
            info = self._described(block)
            start = position + _BLOCK_BYTES
            position = start + info.size + -info.size % _BLOCK_BYTES
            is_plain = info.type == tarfile.REGTYPE and _NAME.fullmatch(info.name) is not None
            if not is_plain or info.name in seen or info.size < 0 or position > size - 2 * _BLOCK_BYTES:
                raise BackupDamaged(self.path, "it holds something that no backup holds")
            seen.add(info.name)
            yield info.name, _Place(start, info.size)

    def _described(self, block: bytes) -> tarfile.TarInfo:
        try:
            return tarfile.TarInfo.frombuf(block, "ascii", "strict")
        except (tarfile.HeaderError, UnicodeDecodeError) as error:
            raise BackupDamaged(self.path, "it is no tar file") from error


def open_backup(path: Path, file: BinaryIO) -> BackupReader:
    """Read a whole file and check its checksum. Raises NoBackup, BackupDamaged, TooNew."""
    size = os.fstat(file.fileno()).st_size - TRAILER_BYTES
    begins_well = file.read(len(HEADER)) == HEADER.encode()
    try:
        digest, mac = read_trailer(path, file)
    except BackupDamaged as error:
        if begins_well:
            raise
        advice = "Choose a file that `guardian backup` made."
        raise NoBackup(f"{path.name} is not a backup of Guardian Angel.", advice) from error
    if _digest_of(file, size) != digest:
        raise BackupDamaged(path, "its checksum does not match")
    return BackupReader(path, file, digest, mac, size)


def read_trailer(path: Path, file: BinaryIO) -> tuple[bytes, bytes]:
    """Return the checksum and the HMAC that a file ends with. Raises BackupDamaged."""
    size = os.fstat(file.fileno()).st_size
    file.seek(max(0, size - TRAILER_BYTES))
    trailer = file.read(TRAILER_BYTES)
    if len(trailer) != TRAILER_BYTES or not trailer.startswith(_MAGIC):
        raise BackupDamaged(path, "its end is missing")
    return trailer[len(_MAGIC) : -_DIGEST_BYTES], trailer[-_DIGEST_BYTES:]


def is_made_with(path: Path, key: bytes, sha256: str, size_bytes: int) -> bool:
    """Tell by size and trailer whether a file is one certain backup of the vault with this key."""
    try:
        with path.open("rb") as file:
            digest, mac = read_trailer(path, file)
            has_size = os.fstat(file.fileno()).st_size == size_bytes
    except (OSError, LogDamaged):
        return False
    return has_size and digest.hex() == sha256 and hmac.compare_digest(mac, _mac(key, digest))


def _digest_of(file: BinaryIO, size: int) -> bytes:
    digest = hashlib.sha256()
    file.seek(0)
    left = size
    while left > 0 and (part := file.read(min(left, _PART_BYTES))):
        digest.update(part)
        left -= len(part)
    return digest.digest()


def _mac(key: bytes, digest: bytes) -> bytes:
    return hmac.digest(key, digest, "sha256")
