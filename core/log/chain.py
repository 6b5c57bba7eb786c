"""The hash chain: each entry commits to its text and to everything before it."""

import hashlib
import hmac
import struct
from collections.abc import Sequence

GENESIS = bytes(32)
SALT_BYTES = 16
_TAG = b"guardian entry 1"
_DETAILED_TAG = b"guardian body 2\0"

Field = int | str | bytes | None


def commit(salt: bytes, text: str, details: str | None = None) -> bytes:
    """Commit to a text and its details so that, once the salt is gone, neither can be guessed from the commitment."""
    data = text.encode()
    if details is not None:
        data = _DETAILED_TAG + struct.pack(">Q", len(data)) + data + details.encode()
    return hmac.digest(salt, data, "sha256")


def commit_attachment(salt: bytes, sha256: bytes, name: str, media_type: str) -> bytes:
    """Commit to the content, name and type of an attachment."""
    fields: tuple[Field, ...] = ("guardian attachment 1", sha256, name, media_type)
    return hmac.digest(salt, b"".join(_encoded(fields)), "sha256")


def link(fields: Sequence[Field], previous_hash: bytes) -> bytes:
    """Hash an entry: SHA-256 over a version tag, the type- and length-prefixed fields, and the previous hash."""
    return hashlib.sha256(b"".join([_TAG, *_encoded(fields), previous_hash])).digest()


def _encoded(fields: Sequence[Field]) -> list[bytes]:
    parts: list[bytes] = []
    for field in fields:
        if isinstance(field, int):
            parts.append(_INTEGER(b"i", field))
        elif field is None:
            parts.append(b"n")
        elif isinstance(field, str):
            data = field.encode()
            parts += (_LENGTH(b"s", len(data)), data)
        else:
            parts += (_LENGTH(b"b", len(field)), field)
    return parts


_INTEGER = struct.Struct(">cq").pack
_LENGTH = struct.Struct(">cQ").pack
