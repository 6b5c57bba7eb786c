"""What the principal likes to be told about, from what was kept and dismissed; nothing but a verdict counts.

A linear Bayesian logistic model over what the sources of judged insights are about. It sees only text that was in an
insight the principal judged, and it never looks at whether anything was opened or how long it was read.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from core.daydream.concepts import concepts_of
from core.daydream.distance import Vector, WordDistance
from core.daydream.logistic import fitted_by_likeness
from core.daydream.nouns import Seed
from core.lazily import lazily

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = lazily("numpy")

LEAST = 0.2  # nothing is ever left out for good
MOST_JUDGED = 400  # the newest; interests change, and what is computed grows with the cube
_VARIANCES = (4.0, 16.0, 64.0)  # of margins, of which the evidence chooses
_BIAS_VARIANCE = 4.0
_GAIN = 1.5  # how steeply interest follows the margin: it only shapes what is drawn, and 0.2 stays
_MOST_MARGIN = 4.0
_WORDS, _CONCEPTS, _SOURCE, _KIND = 0.7, 0.5, 0.5, 0.3  # the weight of other features, where topics have 1


def features_of(seed: Seed, words: WordDistance) -> Vector:
    """Return what a text is about: topics, words, concepts, where it comes from, who wrote it and how long it is."""
    named = concepts_of(seed, words.telling)
    vector = words.vector(seed.text)
    found = {word: _WORDS * weight for word, weight in vector.items()}
    found |= {f"topic {number}": value for number, value in enumerate(words.topics.of(vector))}
    found |= {f"concept {name}": _CONCEPTS / math.sqrt(len(named)) for name in named}
    found[f"source {seed.source}"] = _SOURCE
    found[f"others {seed.is_tainted}"] = _KIND
    found[f"length {len(seed.text).bit_length()}"] = _KIND
    return found


class Interest:
    """How much an entry is liked as a source of insights, 0.2 to 1."""

    def __init__(self, weights: Mapping[str, float] | None = None, middle: float = 0.0, scale: float = 1.0) -> None:
        self._weights = weights or {}
        self._middle = middle
        self._scale = scale

    @classmethod
    def learnt(cls, judged: Sequence[tuple[Sequence[Vector], bool]]) -> Interest:
        """Learn from the sources of insights and whether each was kept, the newest last."""
        newest = judged[-MOST_JUDGED:]
        if len({is_kept for _, is_kept in newest}) < 2:  # noqa: PLR2004 - of kept alone, or dismissed, nothing follows
            return cls()
        about = [_mean(sources) for sources, _ in newest]
        alike = _likeness(about)
        kept = np.array([float(is_kept) for _, is_kept in newest])
        fits = [(variance, *fitted_by_likeness(variance * alike + _BIAS_VARIANCE, kept)) for variance in _VARIANCES]
        variance, pulls, _ = max(fits, key=lambda fit: fit[2])
        weights: dict[str, float] = {}
        for one, pull in zip(about, pulls, strict=True):
            for name, value in one.items():
                weights[name] = weights.get(name, 0.0) + variance * float(pull) * value
        of_sources = [_dot(source, weights) for sources, _ in newest for source in sources]
        return cls(weights, float(np.mean(of_sources)), float(np.std(of_sources)) or 1.0)

    def margin(self, features: Vector) -> float:
        """Return how much more than others an entry is liked, in standard deviations of those that were judged."""
        return (_dot(features, self._weights) - self._middle) / self._scale

    def of(self, features: Vector) -> float:
        """Return the interest in an entry."""
        return LEAST + (1.0 - LEAST) / (1.0 + math.exp(-_GAIN * self.margin(features)))


def margin_of(interest: float) -> float:
    """Return the margin that an interest came from, -4 to 4."""
    share = (interest - LEAST) / (1.0 - LEAST)
    if not 0.0 < share < 1.0:
        return math.copysign(_MOST_MARGIN, share - 0.5)
    return max(-_MOST_MARGIN, min(_MOST_MARGIN, math.log(share / (1.0 - share)) / _GAIN))


def _likeness(about: Sequence[Vector]) -> NDArray[np.float64]:
    """Return the products of all pairs; only what two of them hold takes room."""
    holding = Counter(name for one in about for name in one)
    places = {name: place for place, name in enumerate(name for name, count in holding.items() if count > 1)}
    table, alone = np.zeros((len(about), len(places))), np.zeros(len(about))
    for row, one in enumerate(about):
        for name, value in one.items():
            if (place := places.get(name)) is not None:
                table[row, place] = value
            else:
                alone[row] += value * value
    found: NDArray[np.float64] = table @ table.T + np.diag(alone)
    return found


def _mean(sources: Sequence[Vector]) -> Vector:
    total: dict[str, float] = {}
    for source in sources:
        for name, value in source.items():
            total[name] = total.get(name, 0.0) + value / len(sources)
    return total


def _dot(one: Vector, other: Mapping[str, float]) -> float:
    if len(one) > len(other):
        one, other = other, one
    return sum(value * other[name] for name, value in one.items() if name in other)
