"""Authenticated encrypted files, given a key.

Layout: magic, u32 length, label as JSON, then an XChaCha20-Poly1305 secretstream (libsodium) in chunks of 64 KiB.
Magic and label are associated data of every chunk, so neither can be changed unseen; the last chunk carries the final
tag, so a truncated file does not open.
"""

import struct
from pathlib import Path

import msgspec
from nacl import bindings as sodium
from nacl.exceptions import CryptoError

from core.errors import LogDamaged, TooNew
from core.files import replace_file

KEY_BYTES = sodium.crypto_secretstream_xchacha20poly1305_KEYBYTES
_MAGIC = b"GASEALED"
_VERSION = 1
_CHUNK_BYTES = 64 * 1024
_OVERHEAD_BYTES = sodium.crypto_secretstream_xchacha20poly1305_ABYTES
_HEADER_BYTES = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_FINAL = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
_MESSAGE = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE


class Label(msgspec.Struct, frozen=True):
    """Say what a sealed file is, in clear but authenticated."""

    vault_id: str
    file_id: str
    base_sha256: str = ""
    generation: int = 0
    version: int = _VERSION


class Unreadable(LogDamaged):
    """A sealed file was changed, cut short, or sealed with another key."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The sealed file {name} is damaged or belongs to another vault.",
            "Restore it from a backup, or train again: everything in it can be rebuilt from the log.",
        )


def seal(data: bytes, key: bytes, label: Label) -> bytes:
    """Encrypt `data` under a 32-byte key that is used for this file only."""
    prefix = _prefix(label)
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    parts = [prefix, sodium.crypto_secretstream_xchacha20poly1305_init_push(state, key)]
    last_start = max(0, (len(data) - 1) // _CHUNK_BYTES * _CHUNK_BYTES)
    for start in range(0, last_start + 1, _CHUNK_BYTES):
        tag = _FINAL if start == last_start else _MESSAGE
        chunk = data[start : start + _CHUNK_BYTES]
        parts.append(sodium.crypto_secretstream_xchacha20poly1305_push(state, chunk, prefix, tag))
    return b"".join(parts)


def unseal(sealed: bytes, key: bytes, file_id: str) -> tuple[Label, bytes]:
    """Decrypt what `seal` made. Raises Unreadable for any change, TooNew for a later format."""
    label, body_start = _read_label(sealed, file_id)
    prefix = sealed[:body_start]
    try:
        return label, _pull(sealed, body_start, prefix, key)
    except (CryptoError, ValueError, RuntimeError) as error:
        raise Unreadable(file_id) from error


def write_sealed(path: Path, data: bytes, key: bytes, label: Label, what: str) -> None:
    """Seal `data` into a file, whole or not at all. Raises DiskFull."""
    replace_file(path, seal(data, key, label), what)


def read_sealed(path: Path, key: bytes, file_id: str) -> tuple[Label, bytes]:
    """Open a sealed file. Raises Unreadable, also when it is not there."""
    try:
        return unseal(path.read_bytes(), key, file_id)
    except FileNotFoundError as error:
        raise Unreadable(file_id) from error


def _prefix(label: Label) -> bytes:
    encoded = msgspec.json.encode(label)
    return _MAGIC + struct.pack(">I", len(encoded)) + encoded


def _read_label(sealed: bytes, file_id: str) -> tuple[Label, int]:
    start = len(_MAGIC) + 4
    if sealed[: len(_MAGIC)] != _MAGIC or len(sealed) < start:
        raise Unreadable(file_id)
    end = start + int(struct.unpack(">I", sealed[len(_MAGIC) : start])[0])
    try:
        label = msgspec.json.decode(sealed[start:end], type=Label)
    except msgspec.DecodeError as error:
        raise Unreadable(file_id) from error
    if label.version > _VERSION:
        raise TooNew("This file was sealed by a later release.", "Update Guardian Angel and try again.")
    if label.file_id != file_id:
        raise Unreadable(file_id)
    return label, end


def _pull(sealed: bytes, start: int, prefix: bytes, key: bytes) -> bytes:
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, sealed[start : start + _HEADER_BYTES], key)
    position, parts, tag = start + _HEADER_BYTES, [], _MESSAGE
    while tag != _FINAL:
        chunk = sealed[position : position + _CHUNK_BYTES + _OVERHEAD_BYTES]
        text, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(state, chunk, prefix)
        parts.append(text)
        position += len(chunk)
    if position != len(sealed):
        raise ValueError("bytes after the final chunk")
    return b"".join(parts)
