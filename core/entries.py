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
    FUSED = "fused"
    EVALUATION = "evaluation"
    COMMENTARY = "commentary"
    INCIDENT = "incident"
    INSIGHT = "insight"
    QUESTION = "question"
    DRAFT = "draft"
    DOCUMENT = "document"
    EDIT = "edit"
    SUGGESTION = "suggestion"
    VERDICT = "verdict"
    CORRECTION = "correction"
    SELF_MODEL = "self_model"
    REDACTION = "redaction"
    BACKUP = "backup"
    SETTING = "setting"
    CLOCK = "clock"
    MERKLE_ROOT = "merkle_root"
    SALVAGE = "salvage"


# What the app notes for itself, and verdicts, which say nothing without the entry they judge and are shown with it;
# in a list only when they are asked for.
BOOK_KEEPING = frozenset({Kind.ACTION, Kind.SETTING, Kind.VERDICT, Kind.CLOCK, Kind.MERKLE_ROOT})


class Origin(StrEnum):
    """Who wrote the text."""

    SELF = "self"
    KNOWN = "known"
    UNKNOWN = "unknown"
    DOCUMENT = "document"
    WEB = "web"
    MODEL = "model"


@dataclass(frozen=True)
class Attachment:
    """A file that belongs to an entry; `file` is the id of the sealed file with its content."""

    file: str
    name: str
    media_type: str
    size_bytes: int
    sha256: bytes


@dataclass(frozen=True)
class Content:
    """What is to be attached and stands in memory, such as a picture from the clipboard: it is on no disk in clear."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True)
class Draft:
    """An entry before it is appended.

    `time_utc_ns` is when the text was written, if not now; `thread` and `parent` are seqs of earlier entries.
    `meta` holds facts that stay for good, as JSON values. What tells something of the text itself (a title, a file
    name, an author) belongs into `details`, which redaction removes with the text.
    """

    kind: Kind
    origin: Origin
    text: str
    source: str = ""
    time_utc_ns: int | None = None
    thread: int | None = None
    parent: int | None = None
    meta: Mapping[str, Any] = field(default_factory=dict)
    details: Mapping[str, Any] = field(default_factory=dict)
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class Entry:
    """An entry of the log; `seq` is its place in the chain, counted from 1.

    `meta` holds the details too, as long as the text is there. The text of a redacted entry is empty.
    """

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
    is_redacted: bool = False


@dataclass(frozen=True)
class Filter:
    """What narrows a list or a search; what is empty or None narrows nothing.

    Times are those when texts were written, `since` included and `until` not. Book-keeping is left out unless its kinds
    are named or `with_book_keeping` is set.
    """

    kinds: frozenset[Kind] = frozenset()
    origins: frozenset[Origin] = frozenset()
    sources: frozenset[str] = frozenset()
    since_utc_ns: int | None = None
    until_utc_ns: int | None = None
    has_attachment: bool | None = None
    is_redacted: bool | None = None
    with_book_keeping: bool = False


@dataclass(frozen=True)
class Listed:
    """An entry as a row of a list: the beginning of its text, or, where words were looked for, where they are.

    `facts` are the few words of its meta that tell most: what there is to show of an entry without a text.
    """

    seq: int
    time_utc_ns: int
    kind: Kind
    origin: Origin
    source: str
    thread: int | None
    title: str
    beginning: str
    facts: str
    attachments: int
    is_redacted: bool


@dataclass(frozen=True)
class Hit:
    """One result of a search; a higher `score` is a better match."""

    seq: int
    score: float
    snippet: str
