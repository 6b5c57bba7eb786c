"""How likely an insight is to be kept: the critic's figures, weighed as the principal's verdicts teach."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.daydream.distance import Vector
from core.daydream.interest import Interest, margin_of
from core.daydream.logistic import fitted, sigmoid
from core.daydream.nouns import Candidate, DreamKind
from core.lazily import lazily

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = lazily("numpy")

_LENGTH = 200  # characters of an insight that is neither short nor long
_NATS = 2.5
_FOLDS = 5
# Before anything was judged: the mean and the variance of each weight. One in four is kept, and more of each figure is
# better, but for nats; how distant the sources were and of what kind an insight is say nothing yet. That sources like
# those that were kept will be kept is taken for granted until many verdicts speak against it.
_PRIOR = {
    "needed": (1.0, 0.5),
    "novelty": (1.0, 0.5),
    "nats": (-0.5, 0.5),
    "score": (1.5, 0.5),
    "length": (-0.5, 0.5),
    "distance": (0.0, 0.5),
    "interest": (1.5, 0.25),
}
_BIAS, _BIAS_VARIANCE, _KIND_VARIANCE = -2.5, 1.0, 0.5


@dataclass(frozen=True)
class Judged:
    """An insight, what its sources are about, and whether it was kept."""

    candidate: Candidate
    sources: tuple[Vector, ...]
    is_kept: bool


class KeepModel:
    """Rank candidates by the chance that the principal keeps them; without verdicts by a sensible guess."""

    def __init__(self, weights: NDArray[np.float64] | None = None) -> None:
        self._weights = _prior()[0] if weights is None else weights

    @classmethod
    def learnt(cls, judged: Sequence[tuple[Candidate, Sequence[float], bool]]) -> KeepModel:
        """Learn from verdicts on insights, given the interest in each of their sources without that verdict."""
        if not judged:
            return cls()
        rows = np.array([_figures(candidate, interests) for candidate, interests, _ in judged])
        kept = np.array([float(is_kept) for _, _, is_kept in judged])
        return cls(fitted(rows, kept, *_prior()))

    def keep_probability(self, candidate: Candidate, interests: Sequence[float]) -> float:
        """Return the chance that a candidate is kept, given the interest in each of its sources."""
        return float(sigmoid(np.array(_figures(candidate, interests)) @ self._weights))


def learn(judged: Sequence[Judged]) -> tuple[Interest, KeepModel]:
    """Learn both from all verdicts, the oldest first, whatever the arm.

    The ranking is taught with the interest that the other verdicts give: an interest that knows a verdict tells nothing
    of what it is worth before one.
    """
    pairs = [(one.sources, one.is_kept) for one in judged]
    rows = []
    for fold in range(_FOLDS):
        without = Interest.learnt([pair for place, pair in enumerate(pairs) if place % _FOLDS != fold])
        rows += [
            (one.candidate, [without.of(source) for source in one.sources], one.is_kept) for one in judged[fold::_FOLDS]
        ]
    return Interest.learnt(pairs), KeepModel.learnt(rows)


def _figures(candidate: Candidate, interests: Sequence[float]) -> list[float]:
    own = {
        "needed": math.tanh(candidate.needed),
        "novelty": candidate.novelty,
        "nats": candidate.nats - _NATS,
        "score": candidate.score,
        "length": abs(math.log(max(1, len(candidate.text)) / _LENGTH)),
        "distance": candidate.distance,
        "interest": sum(map(margin_of, interests)) / max(1, len(interests)),
    }
    return [1.0, *(own[name] for name in _PRIOR), *(float(candidate.kind is kind) for kind in DreamKind)]


def _prior() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    known = [(_BIAS, _BIAS_VARIANCE), *_PRIOR.values(), *((0.0, _KIND_VARIANCE) for _ in DreamKind)]
    return np.array([mean for mean, _ in known]), np.array([variance for _, variance in known])
