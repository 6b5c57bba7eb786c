"""What the app and the trainer worker say to each other to prove something."""

from typing import Literal

import msgspec

from core.training.messages import Base, Scored, Text
from core.workers.protocol import Message, SealedFile

BASE, LEARNT = "base", "learnt"


class Reading(msgspec.Struct, frozen=True):
    """A set of texts to score, and how; `texts` and `before` name sets of the command.

    `by` is BASE, LEARNT (the scratch adapter of the command) or the file id of one of its adapters. `view` is what
    the model sees before a text: `alone` nothing, `in_context` the 768 tokens of the log before it, `as_learnt` the
    windows of training. `before` precedes the first text, and each text the next; if `is_apart`, `before` precedes
    every text and nothing else does. `passages` are what was recalled for each text, the best first: they take the
    place of the farther half of those 768 tokens.
    """

    name: str
    texts: str
    by: str = BASE
    view: Literal["alone", "in_context", "as_learnt"] = "alone"
    before: str = ""
    passages: list[list[str]] | None = None
    is_apart: bool = False


class Measure(Message, frozen=True):
    """Carry out readings with the base and with sealed adapters; learn nothing."""

    base: Base
    sets: dict[str, list[Text]]
    readings: list[Reading]
    adapters: list[SealedFile] = msgspec.field(default_factory=list)
    device: str = "auto"


class LearnScratch(Message, frozen=True):
    """Learn `texts` in a scratch adapter that is never kept, then carry out readings with it.

    It learns about `tokens` tokens in about `steps` steps, all there is for None; each text once. If the checkpoint
    file exists and belongs to this command, go on from it.
    """

    base: Base
    texts: list[Text]
    sets: dict[str, list[Text]]
    readings: list[Reading]
    checkpoint: SealedFile
    tokens: int | None = None
    steps: int | None = None
    seed: int = 1
    device: str = "auto"
    checkpoint_every_s: float = 60.0


class EvaluateByTime(Message, frozen=True):
    """Score the texts of each window in order, then learn it, in a scratch adapter that is never kept.

    The readings `when_frozen` are carried out with the adapter as it was before it learnt text number `freeze_before`
    or, if that is earlier, when it had learnt as many tokens as the set `as_much_as` holds; `at_the_end` with the last
    one. `with_base` also scores each text by the base, alone and in context. If the checkpoint file exists and belongs
    to this command, go on from it.
    """

    base: Base
    texts: list[Text]
    sets: dict[str, list[Text]]
    when_frozen: list[Reading]
    at_the_end: list[Reading]
    checkpoint: SealedFile
    freeze_before: int = 0
    as_much_as: str = ""
    with_base: bool = True
    seed: int = 1
    device: str = "auto"
    checkpoint_every_s: float = 60.0


class Measured(Message, frozen=True):
    """Report losses by the names of the readings; by time also `base`, `in_context` and `adapter`.

    `tokens` in `steps` were learnt, `frozen_tokens` in `frozen_steps` when the adapter was frozen.
    """

    scores: dict[str, list[Scored]]
    recipe: dict[str, str | float | int | bool]
    seconds: float
    tokens: int = 0
    steps: int = 0
    frozen_tokens: int = 0
    frozen_steps: int = 0
