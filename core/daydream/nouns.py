"""The shared nouns of daydreaming."""

from dataclasses import dataclass
from enum import StrEnum

import msgspec


class Arm(StrEnum):
    """By which rule a pair was drawn; the last two are controls, shown blind in the same slots."""

    DREAM = "dream"
    RANDOM = "random"
    NEAREST = "nearest"


class DreamKind(StrEnum):
    """What an insight is."""

    CONNECTION = "connection"
    CONTRADICTION = "contradiction"
    PROMISE = "promise"  # also a question that was left open
    REMINDER = "reminder"
    DRAFT_SEED = "draft_seed"
    QUESTION = "question"  # for the principal; kept as an entry of its own kind


@dataclass(frozen=True)
class Seed:
    """An entry that can be dreamt about: `text` is what of it may be read, never what a model wrote.

    `is_tainted` tells that it holds anything the principal did not write; `title` and `source` are what the log says.
    """

    seq: int
    time_utc_ns: int
    text: str
    is_tainted: bool = False
    title: str = ""
    source: str = ""


@dataclass(frozen=True)
class Drawn:
    """Seeds that were drawn together, two at least, and why these; `about` are the concepts that led to them."""

    arm: Arm
    seeds: tuple[Seed, ...]
    distance: float = 1.0
    about: tuple[str, ...] = ()


class Candidate(msgspec.Struct, frozen=True):
    """What the model made of seeds and what stood up to the filters of its words.

    `text` cites every entry of `sources` as [seq]; `target` is what of it is measured, without citations, and `about`
    what led to the seeds. `needed` is how many nats a token it loses, at least, when one of the sources is taken away,
    once that was measured. `novelty` is 1 for what was never said, 0 for a repetition; `nats` is the mean of its
    tokens. `score` is what the critic gives it, 0 to 1.
    """

    text: str
    kind: DreamKind
    arm: Arm
    sources: tuple[int, ...]
    needed: float
    novelty: float
    nats: float
    distance: float
    is_tainted: bool
    base: str
    adapter: str | None = None
    score: float = 0.0
    target: str = ""
    about: tuple[str, ...] = ()
