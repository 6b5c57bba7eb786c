"""What the app and the trainer worker say to each other."""

import msgspec

from core.training.methods import LORA
from core.training.rendezvous import Rendezvous
from core.workers.protocol import Message, SealedFile


class Span(msgspec.Struct, frozen=True, array_like=True):
    """A part of a text from character `start` up to `end` that is learnt with a weight above 0."""

    start: int
    end: int
    weight: float = 1.0


class Text(msgspec.Struct, frozen=True):
    """A text to learn from or to be scored on; `seq` is its place in the log, 0 for general text.

    `taught` are the parts that are learnt and that count when it is scored, in order and without overlap; what lies
    outside is only read. None: all of it, with weight 1.
    """

    seq: int
    text: str
    taught: list[Span] | None = None


class Base(msgspec.Struct, frozen=True):
    """The base model: its GGUF file, the SHA-256 it must have, and a folder for what is derived from it."""

    path: str
    sha256: str
    derived_folder: str
    document_separator: str


class Budget(msgspec.Struct, frozen=True):
    """When to stop learning: after so many seconds, steps or watt-hours, whichever is first; None is without limit.

    Watt-hours bound nothing where the system does not tell them.
    """

    seconds: float | None = None
    steps: int | None = None
    watt_hours: float | None = None


class Train(Message, frozen=True):
    """Learn `texts` in order, each once, then measure candidate, current adapter and base on text never learnt.

    `held_out` is the newest own text; `context_before` precedes the first text and is never learnt here. `parent` is
    the adapter to continue from, `opponent` the one measured as the current one where that is not the parent. `old`
    is own text of long ago that is only measured, `past` some that was learnt before this run and may be looked at
    again. If the checkpoint file exists and belongs to this run, go on from it. `method` is one of
    `core.training.methods`, `devices` how many learn together, `accumulate` how many windows each reads a step; with a
    `rendezvous` each is a machine.
    """

    run: str
    base: Base
    texts: list[Text]
    context_before: list[Text]
    held_out: list[Text]
    general: list[Text]
    budget: Budget
    candidate: SealedFile
    checkpoint: SealedFile
    parent: SealedFile | None = None
    device: str = "auto"
    checkpoint_every_s: float = 60.0
    opponent: SealedFile | None = None
    old: list[Text] = msgspec.field(default_factory=list)
    past: list[Text] = msgspec.field(default_factory=list)
    method: str = LORA
    devices: int = 1
    accumulate: int = 1
    rendezvous: Rendezvous | None = None


class Fuse(Message, frozen=True):
    """Fold an adapter into the base and seal the whole model; `to` is one of `core.training.fuse.TYPES`."""

    base: Base
    adapter: SealedFile
    fused: SealedFile
    to: str


class Pause(Message, frozen=True):
    """Save a checkpoint and leave; `returns` says that the run goes on by itself, as soon as it may."""

    returns: bool = False


class Finish(Message, frozen=True):
    """End a run here, as soon as it has learnt anything: measure and export what it has, as when its budget is used."""


class StageBegan(Message, frozen=True):
    """Report what the trainer does now: loading, learning, measuring or exporting, with the reason for a choice."""

    stage: str
    detail: str = ""


class StepFinished(Message, frozen=True):
    """Report one optimiser step: its loss before the step in bits per byte, and how far the run is.

    `watt_hours` is what the run took so far, None where nothing tells it.
    """

    step: int
    of: int
    seq: int
    bits_per_byte: float
    tokens: int
    tokens_per_s: float
    seconds_left: float
    watt_hours: float | None = None


class CheckpointSaved(Message, frozen=True):
    """Report that the run can go on from this step after any end."""

    step: int


class Scored(msgspec.Struct, frozen=True):
    """The loss of one text: nats summed over its tokens, and its length in bytes of UTF-8.

    A loss that is no number is UNMEASURABLE: JSON has no word for it.
    """

    seq: int
    nats: float
    bytes: int


UNMEASURABLE = 1e100


class Measurement(msgspec.Struct, frozen=True):
    """The losses of one model over the held-out, the general and the old own texts, document by document."""

    held_out: list[Scored]
    general: list[Scored]
    old: list[Scored] = msgspec.field(default_factory=list)


class TrainingFinished(Message, frozen=True):
    """Report a finished run: what was learnt, and the three measurements the gate decides on.

    `watt_hours` is None where nothing tells them; `energy` says what was read, or why nothing could be.
    """

    run: str
    steps: int
    tokens: int
    seconds: float
    watt_hours: float | None
    energy: str
    learnt: list[int]
    recipe: dict[str, str | float | int | bool]
    base: Measurement
    current: Measurement
    candidate: Measurement


class Fused(Message, frozen=True):
    """Report that a fused model lies sealed; `bytes` is its size as GGUF."""

    bytes: int
    seconds: float


class TrainingPaused(Message, frozen=True):
    """Report that the run was saved and can go on later; `is_awaited` says that other machines wait for that."""

    run: str
    step: int
    is_awaited: bool = False
