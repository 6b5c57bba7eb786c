"""The hash chain: each entry commits to its text and to everything before it."""

import hashlib
import hmac
import struct
from collections.abc import Sequence

GENESIS = bytes(32)
SALT_BYTES = 16
_TAG = b"guardian entry 1"

Field = int | str | bytes | None


def commit(salt: bytes, text: str) -> bytes:
    """Commit to a text so that, once salt and text are gone, the text cannot be guessed from the commitment."""
    return hmac.digest(salt, text.encode(), "sha256")


def link(fields: Sequence[Field], previous_hash: bytes) -> bytes:
    """Hash an entry: SHA-256 over a version tag, the type- and length-prefixed fields, and the previous hash."""
    digest = hashlib.sha256(_TAG)
    for field in fields:
        digest.update(_encode(field))
    digest.update(previous_hash)
    return digest.digest()


def _encode(field: Field) -> bytes:
    match field:
        case None:
            return b"n"
        case int():
            return b"i" + field.to_bytes(8, "big", signed=True)
        case str():
            data, kind = field.encode(), b"s"
        case bytes():
            data, kind = field, b"b"
    return kind + struct.pack(">Q", len(data)) + data
