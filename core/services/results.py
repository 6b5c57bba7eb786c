"""What services hand back: plain facts, ready to be shown or printed as JSON."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class ImportProblem:
    """One record that was not imported, or not exactly as it was; `path` is relative to what was imported."""

    path: str
    title: str
    advice: str
    is_imported: bool


@dataclass(frozen=True)
class ImportProgress:
    """How far an import is."""

    added: int
    skipped: int
    failed: int


@dataclass(frozen=True)
class RecordShown:
    """One record as a dry run shows it; `is_new` is False for one that the log has already."""

    name: str
    title: str
    time: str
    origin: str
    author: str
    is_new: bool


@dataclass(frozen=True)
class ImportPreview:
    """What would come in: the first records, when all of them were written, and how many there are by whom.

    `origins` counts what would be added by its origin, `authors` every record by the name that its source gives.
    """

    records: list[RecordShown] = field(default_factory=list)
    first: str | None = None
    last: str | None = None
    origins: dict[str, int] = field(default_factory=dict)
    authors: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class ImportReport:
    """What an import did; a dry run tells also what would come in."""

    source: str
    added: int
    skipped: int
    failed: int
    errors: list[ImportProblem]
    is_stopped: bool = False
    preview: ImportPreview | None = None


@dataclass(frozen=True)
class Answer:
    """An answer of the model, already in the log.

    `seq` is its entry, `question_seq` that of the question, `thread` the first entry of the conversation.
    `text` ends with a line naming the cited entries, if there are any. `uncertainty` is the mean negative
    log-likelihood of the answer's tokens in nats; None if there were none. `adapter` is None for the bare base model.
    `finish` says how it ended, as a generation does: `length` and `context` where the model had more to say.

    Of the prompt `reused_tokens` were still known to the worker, `dropped_tokens` did not fit into the model's context,
    and `dropped_turns` of the conversation were left out before. `correction` is the entry whose text the answer
    repeats word for word instead of asking the model. `problem` and `advice` say why an answer was cut.
    """

    seq: int
    question_seq: int
    thread: int
    text: str
    tokens: int
    seconds: float
    uncertainty: float | None
    asked_back: bool
    citations: list[int]
    adapter: str | None
    is_stopped: bool
    prompt_tokens: int = 0
    reused_tokens: int = 0
    dropped_tokens: int = 0
    dropped_turns: int = 0
    correction: int | None = None
    problem: str = ""
    advice: str = ""
    finish: str = "end"


@dataclass(frozen=True)
class Comparison:
    """One question answered twice, side by side in the log: by the bare base model and by the adapter in use."""

    question_seq: int
    thread: int
    base: Answer
    adapter: Answer


@dataclass(frozen=True)
class ConversationHit:
    """A conversation in which words were found; `seq` is the newest turn that holds them, `kind` chat or answer."""

    thread: int
    title: str
    seq: int
    kind: str
    time: str
    snippet: str


@dataclass(frozen=True)
class Judgement:
    """What the principal thinks of an entry: `verdict` is endorse, reject, accept or correct; `seq` says so."""

    seq: int
    judges: int
    verdict: str


@dataclass(frozen=True)
class Losses:
    """Bits per byte on the same text, lower is better; None where it was not measured."""

    base: float | None = None
    in_context: float | None = None
    current: float | None = None
    candidate: float | None = None
    adapter: float | None = None
    control: float | None = None
    control_in_context: float | None = None


@dataclass(frozen=True)
class GateResult:
    """The test before use.

    `held_out` is own text the candidate never saw, `general` other people's text that nothing learns from.
    `gain` is current minus candidate in bits per byte on the held-out text, `gain_low` and `gain_high` its 90 %
    bootstrap interval over documents. `reason` says in one sentence why it passed or not. `old` is own text of more
    than 30 days ago, of which `old_documents` were measured. `opponent` is the adapter that `current` stands for, None
    for a bare base model; `opponent_base` the SHA-256 of its base model where that is another one. `doubt` says what is
    not known.
    """

    is_passed: bool
    reason: str
    held_out: Losses
    general: Losses
    documents: int
    gain: float
    gain_low: float
    gain_high: float
    old: Losses = field(default_factory=Losses)
    old_documents: int = 0
    opponent: str | None = None
    opponent_base: str | None = None
    doubt: str = ""


@dataclass(frozen=True)
class TrainingProgress:
    """What the trainer does now; `detail` gives the reason for an automatic choice.

    `watt_hours` is what the run took so far, None where nothing tells it.
    """

    stage: str
    detail: str = ""
    step: int = 0
    of: int = 0
    bits_per_byte: float | None = None
    tokens_per_s: float | None = None
    seconds_left: float | None = None
    watt_hours: float | None = None


@dataclass(frozen=True)
class LentResult:
    """What a machine without the log did for a run of `machines` of them; `has_left` if it was stopped here."""

    rank: int
    machines: int
    steps: int
    seconds: float
    has_left: bool


@dataclass(frozen=True)
class TrainingResult:
    """A finished or paused run; a paused one (`adapter` None) goes on with the next `train`.

    `how` is nightly or rebuild and `why` the reason for it; `left_behind` is the adapter that went out of use because
    it had learnt what was redacted, though nothing better came; `removed` lists the adapters whose weights were deleted
    to make room. `followed_by` is the adapter that consistency made of a rebuilt one and that is in use instead.
    `watt_hours` is None where nothing tells them; `energy` says what was read, or why nothing could be.
    """

    run: str
    adapter: str | None
    promoted: bool
    is_paused: bool
    gate: GateResult | None
    tokens: int
    seconds: float
    how: str = ""
    why: str = ""
    left_behind: str | None = None
    removed: list[str] = field(default_factory=list)
    watt_hours: float | None = None
    energy: str = ""
    followed_by: str | None = None


@dataclass(frozen=True)
class AdapterRecord:
    """One adapter and its lineage; `learnt` counts the texts it and its parents learnt.

    `redacted` names those of them that were redacted since: the next training leaves this adapter and them behind.
    `how` is nightly, rebuild, merge, consistency, augmented or import; `snapshot` names the texts of its run, and
    `merged_from` the adapters it was merged of. `file` tells whether its weights are still there, and `bytes` how large
    their sealed file is. What an imported adapter learnt `is_unknown` where it comes from another vault.
    """

    id: str
    parent: str | None
    base: str
    created: str
    run: str
    gate: GateResult
    learnt: int
    current: bool
    redacted: list[int] = field(default_factory=list)
    how: str = "nightly"
    snapshot: str | None = None
    recipe: dict[str, str | float | int | bool] = field(default_factory=dict)
    merged_from: list[str] = field(default_factory=list)
    file: bool = True
    is_unknown: bool = False
    bytes: int = 0


@dataclass(frozen=True)
class Redaction:
    """What a redaction did, and what it could not reach.

    `redacted` lost their text; `may_repeat` cite or follow them and still have theirs; `adapters` learnt one of them;
    `backups` were made while it was there.
    """

    seq: int
    redacted: list[int]
    may_repeat: list[int]
    adapters: list[str]
    backups: list[str]


@dataclass(frozen=True)
class Check:
    """The result of checking the log."""

    ok: bool
    level: int
    head_seq: int
    problems: list[str]
