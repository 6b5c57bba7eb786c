"""Seal what the KV cache holds of a conversation into a file, and read it back."""

import struct
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import msgspec
import numpy as np

from core.files import replace_file
from core.inference.conversations import Kept, Key, Scales
from core.sealed import Label, Unreadable, seal_parts, unseal_parts
from core.workers.protocol import SealedFile

_LIBRARY = "llama_cpp_python"
_LENGTH = struct.Struct(">I")
_PART_BYTES = 1 << 20


class Origin(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a cache was computed with; any other number in it and the cache would mean something else.

    `library` is the version of llama.cpp's binding, `tokens` how many the conversation has.
    """

    model_sha256: str
    context_tokens: int
    library: str
    conversation: str
    scales: Scales
    tokens: int


def origin(model_sha256: str, context_tokens: int, key: Key, tokens: int) -> Origin:
    """Describe a cache of the model that is loaded."""
    return Origin(model_sha256, context_tokens, version(_LIBRARY), key.conversation, key.scales, tokens)


def seal_state(file: SealedFile, about: Origin, kept: Kept) -> None:
    """Write a cache into a sealed file, whole or not at all. Raises DiskFull."""
    label = Label(file.vault_id, file.file_id, about.model_sha256)
    parts = seal_parts(_parts(about, kept), file.key, label)
    replace_file(Path(file.path), parts, "the state of a conversation")


def unseal_state(file: SealedFile) -> tuple[Origin, Kept]:
    """Read what `seal_state` wrote. Raises Unreadable, also where there is no file, and TooNew."""
    try:
        with Path(file.path).open("rb") as stream:
            _, parts = unseal_parts(stream, file.key, file.file_id)
            data = b"".join(parts)
    except OSError as error:
        raise Unreadable(file.file_id) from error
    size = int.from_bytes(data[: _LENGTH.size], "big")
    start = _LENGTH.size + size
    try:
        about = msgspec.json.decode(data[_LENGTH.size : start], type=Origin)
    except msgspec.DecodeError as error:
        raise Unreadable(file.file_id) from error
    end = start + 4 * about.tokens
    if len(data) < end:
        raise Unreadable(file.file_id)
    tokens = np.frombuffer(data, np.dtype("<i4"), about.tokens, start).astype(np.int32)
    return about, Kept(tokens, np.frombuffer(data, np.uint8, offset=end))


def _parts(about: Origin, kept: Kept) -> Iterator[bytes]:
    encoded = msgspec.json.encode(about)
    yield _LENGTH.pack(len(encoded)) + encoded + kept.tokens.astype("<i4").tobytes()
    for start in range(0, len(kept.state), _PART_BYTES):
        yield kept.state[start : start + _PART_BYTES].tobytes()
