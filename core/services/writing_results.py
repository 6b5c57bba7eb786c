"""What the services of writing hand back: plain facts, ready to be shown or printed as JSON."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class DraftResult:
    """A draft as far as it is; every step is an entry.

    `seq` is the entry that holds `text`: of the revision, or else of the draft; where there is neither, of the last
    step. `steps` names the entry of each step made, `alternatives` those of all drafts made from this plan. `notes`
    say in sentences what was left out, kept or stopped.
    """

    seq: int
    thread: int
    kind: str
    text: str
    steps: dict[str, int]
    alternatives: list[int]
    citations: list[int]
    adapter: str | None
    is_tainted: bool
    is_stopped: bool
    tokens: int
    seconds: float
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class DocumentRecord:
    """A document; `version` is the entry of its newest version."""

    seq: int
    title: str
    version: int
    versions: int
    created: str
    changed: str
    is_redacted: bool = False


@dataclass(frozen=True)
class DocumentVersion:
    """One version: its entry, the one before, who made it, and what it took away and put in, in characters."""

    seq: int
    parent: int | None
    time: str
    origin: str
    removed: int
    inserted: int
    suggestion: int | None = None
    is_redacted: bool = False


@dataclass(frozen=True)
class Edited:
    """An edit that is in the log; `corrections` are the entries that hold it against what the model had written."""

    seq: int
    document: int
    spans: list[list[int]]
    corrections: list[int] = field(default_factory=list)
    was_merged: bool = False


@dataclass(frozen=True)
class Hunk:
    """One change of a suggestion; `state` is open, accepted, rejected or stale.

    `start` and `end` say where `before` is in the newest version; they mean nothing once it is stale or accepted.
    """

    number: int
    state: str
    before: str
    after: str
    start: int
    end: int


@dataclass(frozen=True)
class SuggestionResult:
    """What the model suggests for a document, hunk by hunk."""

    seq: int
    document: int
    version: int
    what: str
    hunks: list[Hunk]
    is_stopped: bool = False


@dataclass(frozen=True)
class SelfModel:
    """The self-model; `seq` 0 means that there is none yet. `tokens` is an estimate, rather too high.

    `new_entries` own texts came since it was made; `is_stale` says that these are many, or that it quotes what was
    redacted since.
    """

    seq: int
    text: str
    origin: str
    time: str
    tokens: int
    new_entries: int
    is_stale: bool


@dataclass(frozen=True)
class Completion:
    """Ghost text: what may follow; nothing of it is in the log."""

    text: str
    tokens: int
    seconds: float
    first_token_s: float
    is_stopped: bool
