"""What a proof hands back: figures with their 90 % intervals over documents, in bits per byte if nothing else is said.

An interval is None where there are too few documents for one.
"""

from dataclasses import dataclass, field

from core.evaluation.intervals import Interval
from core.evaluation.truesight import Truesight
from core.services.results import Losses

Intervals = dict[str, Interval | None]


@dataclass(frozen=True)
class ControlUsed:
    """Another author's adapter, made as the principal's was.

    `author` is `shipped` or `given`. It learnt `tokens` in `steps`; the principal's, as it is compared with it, had
    learnt `own_tokens` in `own_steps`. `shared` is the share of its text that stands in the principal's too.
    """

    author: str
    texts: int
    tokens: int
    steps: int
    own_tokens: int
    own_steps: int
    shared: float


@dataclass(frozen=True)
class RecallProof:
    """Bits per byte after the opening of each text, with earlier own passages in place of half of the log in view.

    `base` and `adapter` see the 768 tokens of the log before a text; `recall` (the base model) and `adapter_recall`
    see 384 of them and up to 384 of passages that were recalled by the opening alone, from earlier texts alone.
    `difference` is adapter and recall less the better of the adapter and of recall: at most 0 is the goal.
    """

    bits_per_byte: dict[str, float]
    intervals: Intervals
    difference: float
    difference_interval: Interval | None
    documents: int
    passages: int


@dataclass(frozen=True)
class Retention:
    """Bits per byte of texts of more than 30 days ago that the adapter in use has learnt: is it forgetting them?

    `first` is the first adapter that the one in use came from, `parent` the one before it; left out where their
    files are gone.
    """

    bits_per_byte: dict[str, float]
    intervals: Intervals
    documents: int


@dataclass(frozen=True)
class SeedResult:
    """The last quarter with one seed; names are those of Evaluation and its losses.

    `frozen` is the own adapter when it had learnt as much as the control.
    """

    seed: int
    adapter: float
    frozen: float | None
    control: float | None
    control_in_context: float | None
    personal_gain: float | None
    personal_gain_frozen: float | None


@dataclass(frozen=True)
class Evaluation:
    """Proof of personalisation; `what` is by_time, or newest: of the adapter in use on text it never learnt.

    `last_quarter` is of documents; of the newest text it is all of it, which is later than anything learnt. `gain` is
    base less adapter there, `gain_share` the share of the base's.

    The control is another person's guardian: their adapter, with their log in view. `personal_gain` is control less
    adapter there, by time with the adapter going on to learn, and `personal_share` the part of `gain` that is not the
    genre. `control_in_context` has the principal's log in view, as the adapter has, and so already knows something of
    the principal: `personal_gain_in_context` is it less adapter, what the weights alone know more, and
    `personal_gain_frozen` it less an adapter that had learnt as much as the control.
    """

    what: str
    bits_per_byte: Losses
    general_bits_per_byte: Losses
    last_quarter: Losses
    gain: float
    gain_share: float
    personal_gain: float | None
    documents: int
    seconds: float
    summary: str
    adapter: str | None = None
    bits_per_byte_interval: Intervals = field(default_factory=dict)
    general_bits_per_byte_interval: Intervals = field(default_factory=dict)
    last_quarter_interval: Intervals = field(default_factory=dict)
    gain_interval: Interval | None = None
    gain_share_interval: Interval | None = None
    personal_gain_interval: Interval | None = None
    personal_gain_in_context: float | None = None
    personal_gain_in_context_interval: Interval | None = None
    personal_gain_frozen: float | None = None
    personal_gain_frozen_interval: Interval | None = None
    personal_share: float | None = None
    personal_share_interval: Interval | None = None
    control: ControlUsed | None = None
    recall: RecallProof | None = None
    older: Retention | None = None
    truesight: Truesight | None = None
    seeds: list[SeedResult] = field(default_factory=list)
    recipe: dict[str, str | float | int | bool] = field(default_factory=dict)


@dataclass(frozen=True)
class RunsAgain:
    """The longest run of words, mean over texts, that a model says as they stand in the text it goes on from.

    `adapter` and `base` go on from texts that were learnt, `adapter_unlearnt` and `base_unlearnt` from held-out ones.
    """

    decoding: str
    adapter: float
    base: float
    adapter_unlearnt: float | None
    base_unlearnt: float | None
    longest: int
    memorised: float
    memorised_interval: Interval | None


@dataclass(frozen=True)
class MemoryReport:
    """What an adapter has by heart.

    `exposure` is the mean over canaries in bits, by a scratch adapter that learnt each once among own texts, at most
    `most_exposure`; `base_exposure` is that of the base model, which never saw them.
    """

    adapter: str | None
    texts: int
    unlearnt_texts: int
    runs: list[RunsAgain]
    exposure: float
    exposures: list[float]
    base_exposure: float
    most_exposure: float
    canary_texts: int
    seconds: float
