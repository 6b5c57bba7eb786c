"""Authenticated encrypted files, given a key.

Layout: magic, u32 length, label as JSON, then an XChaCha20-Poly1305 secretstream (libsodium) in chunks of 64 KiB.
Magic and label are associated data of every chunk, so neither can be changed unseen; the last chunk carries the final
tag, so a truncated file does not open.
"""

import struct
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import msgspec
from nacl import bindings as sodium
from nacl.exceptions import CryptoError

from core.errors import LogDamaged, TooNew
from core.files import replace_file

KEY_BYTES = sodium.crypto_secretstream_xchacha20poly1305_KEYBYTES
_MAGIC = b"GASEALED"
_VERSION = 1
_MAX_LABEL_BYTES = 64 * 1024
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
    return b"".join(seal_parts([data], key, label))


def seal_parts(parts: Iterable[bytes], key: bytes, label: Label) -> Iterator[bytes]:
    """Encrypt content that comes in parts, in the memory of one part."""
    prefix = _prefix(label)
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    yield prefix + sodium.crypto_secretstream_xchacha20poly1305_init_push(state, key)
    waiting = b""
    for part in parts:
        waiting += part
        ends = range(_CHUNK_BYTES, len(waiting), _CHUNK_BYTES)  # the last chunk waits, because it carries the final tag
        for end in ends:
            chunk = waiting[end - _CHUNK_BYTES : end]
            yield sodium.crypto_secretstream_xchacha20poly1305_push(state, chunk, prefix, _MESSAGE)
        waiting = waiting[ends[-1] if ends else 0 :]
    yield sodium.crypto_secretstream_xchacha20poly1305_push(state, waiting, prefix, _FINAL)


def unseal(sealed: bytes, key: bytes, file_id: str) -> tuple[Label, bytes]:
    """Decrypt what `seal` made. Raises Unreadable for any change, TooNew for a later format."""
    label, parts = unseal_parts(BytesIO(sealed), key, file_id)
    return label, b"".join(parts)


def unseal_parts(file: BinaryIO, key: bytes, file_id: str) -> tuple[Label, Iterator[bytes]]:
    """Decrypt a file in parts of 64 KiB, each of which is authentic; only the end of them says that it is whole.

    Raises Unreadable, here or from the parts, and TooNew.
    """
    prefix, label = _read_label(file, file_id)
    return label, _pull(file, prefix, key, file_id)


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


def _read_label(file: BinaryIO, file_id: str) -> tuple[bytes, Label]:
    start = file.read(len(_MAGIC) + 4)
    if start[: len(_MAGIC)] != _MAGIC or len(start) < len(_MAGIC) + 4:
        raise Unreadable(file_id)
    encoded = file.read(min(_MAX_LABEL_BYTES, int(struct.unpack(">I", start[len(_MAGIC) :])[0])))
    try:
        label = msgspec.json.decode(encoded, type=Label)
    except msgspec.DecodeError as error:
        raise Unreadable(file_id) from error
    if label.version > _VERSION:
        raise TooNew("This file was sealed by a later release.", "Update Guardian Angel and try again.")
    if label.file_id != file_id:
        raise Unreadable(file_id)
    return start + encoded, label


def _pull(file: BinaryIO, prefix: bytes, key: bytes, file_id: str) -> Iterator[bytes]:
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    tag = _MESSAGE
    try:
        sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, file.read(_HEADER_BYTES), key)
        while tag != _FINAL:
            chunk = file.read(_CHUNK_BYTES + _OVERHEAD_BYTES)
            text, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(state, chunk, prefix)
            yield text
    except (CryptoError, ValueError, RuntimeError) as error:
        raise Unreadable(file_id) from error
    if file.read(1):
        raise Unreadable(file_id)
