"""What the app and the trainer worker say to each other about finished adapters: measure them, merge them."""

from core.training.messages import Base, Measurement, Text
from core.workers.protocol import Message, SealedFile


class MeasureAdapters(Message, frozen=True):
    """Score own held-out, general and old own text with the base and with each of these adapters; learn nothing.

    `context_before` precedes the first held-out text.
    """

    base: Base
    adapters: list[SealedFile]
    context_before: list[Text]
    held_out: list[Text]
    general: list[Text]
    old: list[Text]
    device: str = "auto"


class AdaptersMeasured(Message, frozen=True):
    """Report the losses of the base and of each adapter, in the order asked for."""

    base: Measurement
    adapters: list[Measurement]
    recipe: dict[str, str | float | int | bool]
    seconds: float


class MergeAdapters(Message, frozen=True):
    """Merge adapters of one base into one and seal it; `method` is one of `core.training.merge_methods.METHODS`.

    `weights` are shares, one for each adapter; `density` is which part of the values ties and dare keep.
    """

    base_sha256: str
    adapters: list[SealedFile]
    weights: list[float]
    method: str
    density: float
    merged: SealedFile


class Merged(Message, frozen=True):
    """Report that a merged adapter lies sealed, and how it was merged; `rank` is the largest of its layers."""

    recipe: dict[str, str | float | int | bool]
    rank: int
    seconds: float
