"""How far a figure would move with other documents: 90 % bootstrap intervals over documents (Efron 1979).

A document is the unit because its tokens are not independent of each other. Where two models are compared, each
document is drawn for both together (paired), so that easy and hard documents cancel out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from core.lazily import lazily
from core.training.messages import Scored

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
else:
    np = lazily("numpy")

RESAMPLES = 2000
_PERCENT = (5.0, 95.0)
_LN2 = math.log(2)

Interval = tuple[float, float]
Numbers: TypeAlias = "Sequence[float] | npt.NDArray[np.float64]"


def ratio_interval(numerators: Numbers, denominators: Numbers) -> Interval | None:
    """Return the interval of sum over sum, drawing pairs together; None for fewer than two or where it has no value."""
    top, bottom = np.asarray(numerators, np.float64), np.asarray(denominators, np.float64)
    if len(top) < 2:  # noqa: PLR2004 - one document says nothing about another
        return None
    picks = np.random.default_rng(0).integers(len(top), size=(RESAMPLES, len(top)))
    sums = bottom[picks].sum(axis=1)
    if not (sums > 0).all() and not (sums < 0).all():
        return None
    return _percentiles(top[picks].sum(axis=1) / sums)


def mean_interval(values: Numbers) -> Interval | None:
    """Return the interval of a mean; None for fewer than two values."""
    return ratio_interval(values, np.ones(len(values)))


def difference_interval(values: Numbers, others: Numbers) -> Interval | None:
    """Return the interval of a mean less the mean of other documents, drawing from both; None below two of either."""
    random, means = np.random.default_rng(0), []
    for side in (np.asarray(values, np.float64), np.asarray(others, np.float64)):
        if len(side) < 2:  # noqa: PLR2004
            return None
        means.append(side[random.integers(len(side), size=(RESAMPLES, len(side)))].mean(axis=1))
    return _percentiles(means[0] - means[1])


def bits_interval(scores: Sequence[Scored]) -> Interval | None:
    """Return the interval of bits per byte."""
    return ratio_interval(_bits(scores), _bytes(scores))


def gain_interval(worse: Sequence[Scored], better: Sequence[Scored]) -> Interval | None:
    """Return the interval of how many bits per byte less `better` needs for the same documents, in the same order."""
    return ratio_interval(_bits(worse) - _bits(better), _bytes(better))


def share_interval(base: Sequence[Scored], better: Sequence[Scored]) -> Interval | None:
    """Return the interval of the share of the base's bits that `better` saves."""
    return ratio_interval(_bits(base) - _bits(better), _bits(base))


def personal_share_interval(
    base: Sequence[Scored], control: Sequence[Scored], adapter: Sequence[Scored]
) -> Interval | None:
    """Return the interval of the share of the adapter's gain over the base that it has over the control too."""
    return ratio_interval(_bits(control) - _bits(adapter), _bits(base) - _bits(adapter))


def area_interval(own: Numbers, others: Numbers) -> Interval | None:
    """Return the interval of the share of pairs in which own is greater, drawing from both sides; None below two."""
    if min(len(own), len(others)) < 2:  # noqa: PLR2004
        return None
    wins = pairwise(own, others)
    random = np.random.default_rng(0)
    rows = random.integers(len(own), size=(RESAMPLES, len(own)))
    columns = random.integers(len(others), size=(RESAMPLES, len(others)))
    drawn = [wins[np.ix_(row, column)].mean() for row, column in zip(rows, columns, strict=True)]
    return _percentiles(np.array(drawn))


def pairwise(own: Numbers, others: Numbers) -> npt.NDArray[np.float64]:
    """Return 1 where own is greater than other, 1/2 where they are equal, of shape (own, others)."""
    left, right = np.asarray(own, np.float64)[:, None], np.asarray(others, np.float64)[None, :]
    wins: npt.NDArray[np.float64] = (left > right) + 0.5 * (left == right)
    return wins


def _percentiles(values: npt.NDArray[np.float64]) -> Interval:
    low, high = np.percentile(values, _PERCENT)
    return float(low), float(high)


def _bits(scores: Sequence[Scored]) -> npt.NDArray[np.float64]:
    return np.array([score.nats for score in scores]) / _LN2


def _bytes(scores: Sequence[Scored]) -> npt.NDArray[np.float64]:
    return np.array([score.bytes for score in scores], dtype=np.float64)
