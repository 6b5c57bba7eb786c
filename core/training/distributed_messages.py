"""What the first rank of a run on several devices and its peers say to each other."""

import sys
from array import array
from collections.abc import Sequence
from typing import TypeVar

import msgspec

from core.training.layout import Example
from core.training.machine import Pace
from core.training.messages import Base
from core.training.recipe import Recipe
from core.workers.protocol import Failed, Message


class Window(msgspec.Struct, frozen=True):
    """An example on its way: tokens as 32-bit integers and weights as 32-bit floats, both little-endian."""

    tokens: bytes
    target_start: int
    weights: bytes | None


class Join(Message, frozen=True):
    """Load the base, then meet the others at a port of this machine as `rank` of `size`."""

    base: Base
    recipe: Recipe
    pace: Pace
    rank: int
    size: int
    port: int


class Align(Message, frozen=True):
    """Take over everything the next steps depend on from the first rank."""


class Compare(Message, frozen=True):
    """Tell whether this rank has learnt the same as the first, bit for bit."""


class LearnTogether(Message, frozen=True):
    """Take one step on the mean of these windows, of which each rank computes its own."""

    windows: list[Window]


class ScoreTogether(Message, frozen=True):
    """Score windows along with the first rank, which has only a part of the base; the result is not asked for."""

    windows: list[Window]


class Loaded(Message, frozen=True):
    """Report that the base is loaded and the process is about to meet the others."""


Numbers = TypeVar("Numbers", "array[int]", "array[float]")
PeerCommand = Join | Align | Compare | LearnTogether | ScoreTogether
PeerEvent = Loaded | Failed


def to_windows(examples: Sequence[Example]) -> list[Window]:
    """Pack examples for a peer."""
    return [
        Window(
            _little(array("i", example.tokens)),
            example.target_start,
            None if example.weights is None else _little(array("f", example.weights)),
        )
        for example in examples
    ]


def to_examples(windows: Sequence[Window]) -> list[Example]:
    """Unpack what `to_windows` packed; which text a window is of is known to the first rank alone."""
    return [
        Example(
            item=0,
            seq=0,
            tokens=_array(array("i"), window.tokens),
            target_start=window.target_start,
            target_bytes=0,
            weights=None if window.weights is None else _array(array("f"), window.weights),
        )
        for window in windows
    ]


def _array(numbers: "Numbers", data: bytes) -> "Numbers":
    numbers.frombytes(data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _little(numbers: "array[int] | array[float]") -> bytes:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()
