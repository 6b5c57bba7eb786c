"""Choose what the principal is shown of what a night brought: the best few, and one that is drawn by lot.

The lot is what measures daydreaming. Its arm (daydreaming itself, random pairs, nearest pairs) is drawn with equal
chances, and of each arm as many candidates compete for it, so that none is the best of more. Statistics count lots
only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.daydream.nouns import Arm, Candidate, DreamKind

if TYPE_CHECKING:
    import numpy as np

BAR = 0.25  # the least score that is shown: quiet days are better than poor insights
_LEAST_WITH_LOT = 2  # slots: a single one is for the best


@dataclass(frozen=True)
class Chosen:
    """What is shown, and whether it was drawn by lot."""

    candidate: Candidate
    is_lot: bool


def chosen(
    candidates: Sequence[Candidate], count: int, random: np.random.Generator, has_lot: bool = True
) -> list[Chosen]:
    """Return at most `count` candidates over the bar, each about something else; empty on a quiet day.

    One of a kind, but for connections and reminders; and one lot, where there is something to compare with.
    """
    passed = sorted((one for one in candidates if one.score >= BAR), key=lambda one: -one.score)
    lot = _lot(passed, random) if has_lot and count >= _LEAST_WITH_LOT else None
    kept = [Chosen(lot, is_lot=True)] if lot else []
    for one in passed:
        if len(kept) == count:
            break
        if one.arm is Arm.DREAM and _is_other(one, [other.candidate for other in kept]):
            kept.append(Chosen(one, is_lot=False))
    return sorted(kept, key=lambda one: -one.candidate.score)


def _lot(passed: Sequence[Candidate], random: np.random.Generator) -> Candidate | None:
    arms = [[one for one in passed if one.arm is arm and one.kind is DreamKind.CONNECTION] for arm in Arm]
    each = min(len(arm) for arm in arms)
    if not each:
        return None
    drawn = arms[int(random.integers(len(arms)))]
    places: list[int] = random.choice(len(drawn), each, replace=False).tolist()
    return max((drawn[place] for place in places), key=lambda one: one.score)


def _is_other(candidate: Candidate, kept: Sequence[Candidate]) -> bool:
    """Tell whether one says something else than those: it is of another kind, and shares a source at most."""
    is_single = candidate.kind not in {DreamKind.CONNECTION, DreamKind.REMINDER}
    if candidate in kept or (is_single and any(one.kind is candidate.kind for one in kept)):
        return False
    return all(len(set(candidate.sources) & set(one.sources)) <= 1 for one in kept)
