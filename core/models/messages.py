"""What the app and the worker that looks into model files say to each other."""

from core.models.gguf_facts import GgufFacts
from core.workers.protocol import Failed, Message


class Inspect(Message, frozen=True):
    """Look into one model file; `path` as the file system encodes it."""

    path: bytes


class Inspected(Message, frozen=True):
    """Report what the file says of itself."""

    facts: GgufFacts


Event = Inspected | Failed
