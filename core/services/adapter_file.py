"""The file an adapter travels in: sealed under a passphrase of its own.

Layout: magic, u32 length, header as JSON, a sealed file (`core.sealed`), SHA-256 of everything before it. The header
holds one slot (`core.vault.keys`), in which Argon2id wraps the random key of the sealed file. The checksum tells a
damaged file from a wrong passphrase; that it is authentic is said by the sealed file alone. Sealed are, behind their
length, the facts as JSON, and the weights as GGUF. In clear stand the base model's SHA-256 and the adapter's id.
"""

import hashlib
import re
import secrets
import struct
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec

from core.errors import ExitStatus, GuardianError, LogDamaged, TooNew
from core.files import explaining, replace_file
from core.sealed import KEY_BYTES, Label, Unreadable, seal, unseal_parts
from core.vault.keys import PASSPHRASE, Slot, passphrase_bytes, unwrap, wrap

FORMAT = 1
_MAGIC = b"GAADAPTR"
_LENGTH = struct.Struct(">I")
_DIGEST_BYTES = 32
_MAX_HEADER_BYTES = 64 * 1024
_ID = re.compile(r"adapter-[a-z0-9]{1,64}")
_MAX_FILE_BYTES = 8 << 30


class NoAdapterFile(GuardianError):
    """A file is not an adapter that was exported."""


class AdapterFileDamaged(LogDamaged):
    """An exported adapter is not what was written."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"The adapter file {path.name} is damaged: {why}.", "Nothing was changed. Export it again.")


class WrongFilePassphrase(GuardianError):
    """The passphrase does not open an exported adapter."""

    exit_status = ExitStatus.LOCKED


class Facts(msgspec.Struct, frozen=True):
    """The lineage of an exported adapter, without any text.

    `learnt` are the seqs it learnt as ranges, which mean something in the vault of this id only; `created` is when it
    was recorded there, in nanoseconds since 1970.
    """

    adapter: str
    vault_id: str
    base_sha256: str
    base_name: str
    parent: str | None
    how: str
    snapshot: str | None
    merged_from: list[str]
    recipe: dict[str, str | float | int | bool]
    gate: dict[str, Any]
    learnt: list[list[int]]
    learnt_count: int
    created_utc_ns: int


class _Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: int
    adapter: str
    base_sha256: str
    base_name: str
    slot: Slot


class _Format(msgspec.Struct):
    format: int


def write_adapter_file(path: Path, facts: Facts, weights: bytes, passphrase: str, memory_mib: int) -> int:
    """Write an adapter under a passphrase, whole or not at all; return the size. Raises GuardianError, DiskFull."""
    key = secrets.token_bytes(KEY_BYTES)
    slot = wrap(key, passphrase_bytes(passphrase), facts.adapter, PASSPHRASE, memory_mib)
    header = msgspec.json.encode(_Header(FORMAT, facts.adapter, facts.base_sha256, facts.base_name, slot))
    about = msgspec.json.encode(facts)
    content = _LENGTH.pack(len(about)) + about + weights
    sealed = seal(content, key, Label(_name_of(header), facts.adapter, facts.base_sha256))
    data = _MAGIC + _LENGTH.pack(len(header)) + header + sealed
    with explaining(f"the file {path.name}", "Choose a folder that can be written to."):
        replace_file(path, data + hashlib.sha256(data).digest(), "the exported adapter")
    return len(data) + _DIGEST_BYTES


class AdapterFile:
    """An exported adapter whose checksum is right; what it says of itself in clear is not proved yet."""

    def __init__(self, path: Path) -> None:
        """Read a file. Raises NoAdapterFile, AdapterFileDamaged, TooNew, GuardianError."""
        self._path = path
        data = _content(path)
        start = len(_MAGIC) + _LENGTH.size
        if data[: len(_MAGIC)] != _MAGIC or len(data) < start + _DIGEST_BYTES:
            raise NoAdapterFile(
                f"{path.name} is not an adapter of Guardian Angel.", "Choose a file that `adapters export` wrote."
            )
        if hashlib.sha256(data[:-_DIGEST_BYTES]).digest() != data[-_DIGEST_BYTES:]:
            raise AdapterFileDamaged(path, "its checksum does not match")
        end = start + min(_MAX_HEADER_BYTES, _LENGTH.unpack(data[len(_MAGIC) : start])[0])
        self._header_bytes, self._sealed = data[start:end], data[end:-_DIGEST_BYTES]
        self._header = self._read_header()
        if not _ID.fullmatch(self._header.adapter):  # it names a file in the vault
            raise AdapterFileDamaged(path, "it names no adapter")
        self.adapter, self.base_sha256 = self._header.adapter, self._header.base_sha256
        self.base_name = self._header.base_name

    def open(self, ask: Callable[[], str]) -> tuple[Facts, bytes]:
        """Return facts and weights; `ask` returns the passphrase. Raises WrongFilePassphrase, AdapterFileDamaged."""
        if not self._header.slot.is_strong:
            raise AdapterFileDamaged(self._path, "it asks for a weaker key derivation than this app makes")
        key = unwrap(self._header.slot, passphrase_bytes(ask()), self.adapter)
        if key is None:
            raise WrongFilePassphrase(
                f"This passphrase does not open {self._path.name}.",
                "Give the passphrase that was chosen at its export, which is not that of the vault.",
            )
        try:
            label, parts = unseal_parts(BytesIO(self._sealed), key, self.adapter)
            content = b"".join(parts)
        except Unreadable as error:
            raise AdapterFileDamaged(self._path, "what is sealed in it was changed") from error
        facts, weights = self._split(content)
        # The label is authentic and names the whole header, so nothing of it was changed.
        if label.vault_id != _name_of(self._header_bytes) or facts.adapter != self.adapter:
            raise AdapterFileDamaged(self._path, "its header was changed")
        return facts, weights

    def _read_header(self) -> _Header:
        try:
            if msgspec.json.decode(self._header_bytes, type=_Format).format > FORMAT:
                raise TooNew("A later release wrote this adapter file.", "Update Guardian Angel and try again.")
            return msgspec.json.decode(self._header_bytes, type=_Header)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise AdapterFileDamaged(self._path, "its header cannot be read") from error

    def _split(self, content: bytes) -> tuple[Facts, bytes]:
        try:
            (length,) = _LENGTH.unpack(content[: _LENGTH.size])
            end = _LENGTH.size + length
            return msgspec.json.decode(content[_LENGTH.size : end], type=Facts), content[end:]
        except (struct.error, msgspec.DecodeError, UnicodeDecodeError) as error:
            raise AdapterFileDamaged(self._path, "its facts cannot be read") from error


def _content(path: Path) -> bytes:
    with explaining(f"the file {path.name}", "Check that it is there and can be read."):
        if path.stat().st_size > _MAX_FILE_BYTES:
            raise NoAdapterFile(f"{path.name} is too large for an adapter.", "Choose what `adapters export` wrote.")
        return path.read_bytes()


def _name_of(header: bytes) -> str:
    return hashlib.sha256(header).hexdigest()
