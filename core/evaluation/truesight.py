"""Two texts, one by the principal: which is it? (two-alternative forced choice)

Of each text an adapter of the principal and one of another author say how likely it is; what the first finds likelier
than the second is taken for the principal's. Over all pairs of an own and another's text the share of right answers
is the area under the ROC curve (Hanley and McNeil 1982), so all pairs are counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.evaluation.intervals import Interval, area_interval, pairwise
from core.lazily import lazily
from core.training.messages import Scored

if TYPE_CHECKING:
    import numpy as np
else:
    np = lazily("numpy")


@dataclass(frozen=True)
class Truesight:
    """The share of pairs answered rightly, 0.5 by chance.

    `accuracy` is by own against control adapter, `against_base` by own adapter against the bare base model, and
    `base_alone` by what the bare base model finds likelier. `characters` is the length that all texts were cut to.
    """

    accuracy: float
    interval: Interval | None
    against_base: float
    against_base_interval: Interval | None
    base_alone: float
    own_texts: int
    other_texts: int
    characters: int


@dataclass(frozen=True)
class Readers:
    """The losses of the same texts by three models."""

    adapter: Sequence[Scored]
    control: Sequence[Scored]
    base: Sequence[Scored]


def judge(own: Readers, others: Readers, characters: int) -> Truesight:
    """Answer every pair of an own and another's text. Raises ValueError if there is none of either."""
    ratios = [_ratios(side.control, side.adapter) for side in (own, others)]
    against_base = [_ratios(side.base, side.adapter) for side in (own, others)]
    plain = [[-score.nats / score.bytes for score in side.base] for side in (own, others)]
    return Truesight(
        accuracy=_accuracy(*ratios),
        interval=area_interval(*ratios),
        against_base=_accuracy(*against_base),
        against_base_interval=area_interval(*against_base),
        base_alone=_accuracy(*plain),
        own_texts=len(own.adapter),
        other_texts=len(others.adapter),
        characters=characters,
    )


def _accuracy(own: Sequence[float], others: Sequence[float]) -> float:
    if not own or not others:
        raise ValueError("no pair of texts")
    return float(np.mean(pairwise(own, others)))


def _ratios(other: Sequence[Scored], adapter: Sequence[Scored]) -> list[float]:
    """Return log-likelihood ratios in nats a byte, greater where the adapter finds a text likelier."""
    return [(one.nats - two.nats) / two.bytes for one, two in zip(other, adapter, strict=True)]
