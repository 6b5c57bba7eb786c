"""Find long passages that stand word for word in an earlier text: templates, signatures, pasted paragraphs.

Each text is known by fingerprints (winnowing: Schleimer, Wilkerson, Aiken 2003), about three for a hundred characters,
chosen so that two texts with a hundred characters in common always share one. What shares one is compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.corpus.grams import Hashes, grams
from core.lazily import lazily

if TYPE_CHECKING:
    import numpy as np
else:
    np = lazily("numpy")

LEAST_CHARACTERS = 100
_GRAM = 36
_WINDOW = 64  # _GRAM + _WINDOW - 1 characters in common are never missed
_STEP = 4096
_LOOK_BACK = 2 * _WINDOW  # there is less of a passage before its first fingerprint


class Repeat(NamedTuple):
    """Characters `start` to `end` of a text that stand in the text of an earlier entry too."""

    start: int
    end: int
    of: int


class Passages:
    """The passages of the texts seen so far; of a passage that stands in several, the first text is known."""

    def __init__(self) -> None:
        self._texts: list[tuple[int, str]] = []
        self._places: dict[int, int] = {}

    def add(self, seq: int, text: str) -> None:
        """Remember a text of an entry."""
        if len(text) < LEAST_CHARACTERS:
            return
        number = len(self._texts)
        self._texts.append((seq, text))
        for print_, place in _fingerprints(text):
            self._places.setdefault(print_, number << 32 | place)

    def repeats(self, text: str) -> list[Repeat]:
        """Return the passages of a text that were seen before, in order and without overlap."""
        found: list[Repeat] = []
        if len(text) < LEAST_CHARACTERS or not self._places:
            return found
        done = 0
        for print_, place in _fingerprints(text):
            known = self._places.get(print_)
            if known is None or place < done:
                continue
            seq, other = self._texts[known >> 32]
            at = known & 0xFFFFFFFF
            start = place - _common_before(text[done:place], other[:at])
            end = place + _common(text[place:], other[at:])
            if end - start >= LEAST_CHARACTERS:
                found.append(Repeat(start, end, seq))
                done = end
        return found


def _fingerprints(text: str) -> list[tuple[int, int]]:
    """Return hashes and their places, in order: the smallest in each window."""
    hashes = grams(text, _GRAM)
    if len(hashes) < _WINDOW:
        return []
    smallest = ~_largest(~hashes)
    # A hash is chosen if it is the smallest in any window that it lies in.
    padding = np.zeros(_WINDOW - 1, dtype=np.uint64)
    chosen = np.flatnonzero(_largest(np.concatenate([padding, smallest, padding])) == hashes)
    return list(zip(hashes[chosen].tolist(), chosen.tolist(), strict=True))


def _largest(values: Hashes) -> Hashes:
    """Return the largest in each window."""
    width = 1
    while width < _WINDOW:
        values = np.maximum(values[:-width], values[width:])
        width *= 2
    return values


def _common(one: str, other: str) -> int:
    """Return how many characters two texts have in common from their beginnings on."""
    length, step = 0, _STEP
    while step:
        piece = one[length : length + step]
        if len(piece) == step and piece == other[length : length + step]:
            length += step
        else:
            step //= 2
    return length


def _common_before(one: str, other: str) -> int:
    """Return how many characters two texts have in common before their ends."""
    most = min(len(one), len(other), _LOOK_BACK)
    return _common(one[len(one) - most :][::-1], other[len(other) - most :][::-1])
