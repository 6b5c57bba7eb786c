"""Messages between app and worker: JSON lines over a closed set of types, never pickle."""

import json
from typing import Any

import msgspec

from core.errors import GuardianError, ModelRefused, ProtocolError, WorkerFailed


class Message(msgspec.Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """Base of every command and every event; the class name travels as `type`."""


class SealedFile(msgspec.Struct, frozen=True):
    """Where a sealed file is and the key that opens this file and no other."""

    path: str
    file_id: str
    vault_id: str
    key: bytes


class Failed(Message, frozen=True):
    """Report, from any worker, that what was asked could not be done; text meant for the principal."""

    title: str
    advice: str
    request: int = 0
    is_refusal: bool = False

    def as_error(self) -> GuardianError:
        """Turn the report back into an error for the principal."""
        return (ModelRefused if self.is_refusal else WorkerFailed)(self.title, self.advice)


class Crashed(Message, frozen=True):
    """Report, from any worker, an unexpected error: its type and code lines, never its message."""

    error: str
    where: str


class Codec:
    """Turn messages of a closed set into lines and back. `messages` is a union of Message subclasses."""

    def __init__(self, messages: Any) -> None:
        self._decoder = msgspec.json.Decoder(messages)

    def decode(self, line: bytes) -> Any:
        """Read one line. Raises ProtocolError for anything outside the set."""
        try:
            return self._decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            # The message of the error may quote the line, so only its type travels on.
            raise ProtocolError(f"unreadable message of {len(line)} bytes ({type(error).__name__})") from None


def encode(message: Message) -> bytes:
    """Write one line; half a surrogate pair, which has no UTF-8, becomes a question mark."""
    try:
        return msgspec.json.encode(message) + b"\n"
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(message), ensure_ascii=False).encode("utf-8", "replace") + b"\n"
