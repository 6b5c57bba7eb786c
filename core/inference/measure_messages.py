"""What the app and the worker that measures this machine say to each other."""

import msgspec

from core.workers.protocol import Failed, Message


class MeasureDecoding(Message, frozen=True):
    """Decode with a model for so many seconds on the processor, and on each card that llama.cpp can use."""

    path: str
    sha256: str
    seconds: float
    threads: int


class DeviceFound(msgspec.Struct, frozen=True):
    """A card that llama.cpp can use; memory in bytes, `bytes_per_s` None if it could not be measured."""

    name: str
    free_bytes: int
    total_bytes: int
    bytes_per_s: float | None


class Measured(Message, frozen=True):
    """Report how many bytes of weights decoding reads a second on the processor, and the cards."""

    bytes_per_s: float
    tokens_per_s: float
    devices: tuple[DeviceFound, ...]
    llama_version: str


Event = Measured | Failed
