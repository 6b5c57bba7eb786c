"""The shared nouns of the log."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """What an entry is."""

    CAPTURE = "capture"
    CHAT = "chat"
    ANSWER = "answer"
    IMPORT = "import"
    ACTION = "action"
    TRAINING_RUN = "training_run"
    ADAPTER = "adapter"
    PROMOTION = "promotion"
    INCIDENT = "incident"


class Origin(StrEnum):
    """Who wrote the text."""

    SELF = "self"
    KNOWN = "known"
    UNKNOWN = "unknown"
    DOCUMENT = "document"
    WEB = "web"
    MODEL = "model"


@dataclass(frozen=True)
class Draft:
    """An entry before it is appended.

    `time_utc_ns` is when the text was written, if not now; `thread` and `parent` are seqs of earlier entries.
    `meta` holds facts about the text as JSON values, never the text itself, so that redaction can remove the text.
    """

    kind: Kind
    origin: Origin
    text: str
    source: str = ""
    time_utc_ns: int | None = None
    thread: int | None = None
    parent: int | None = None
    meta: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Entry:
    """An entry of the log; `seq` is its place in the chain, counted from 1."""

    seq: int
    time_utc_ns: int
    logged_utc_ns: int
    kind: Kind
    origin: Origin
    source: str
    thread: int | None
    parent: int | None
    meta: Mapping[str, Any]
    text: str


@dataclass(frozen=True)
class Hit:
    """One result of a search; a higher `score` is a better match."""

    seq: int
    score: float
    snippet: str
