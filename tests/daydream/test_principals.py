"""Sixty verdicts on: is more kept than at first, and more than of the controls?"""

import numpy as np
import pytest
from principals import Likes, Principal, brevity, crossing, indifferent, own_notes, topics

from core.daydream.nouns import Arm
from core.daydream.statistics import statistics

SEEDS = range(3)
NIGHTS = 20  # of three verdicts
BETWEEN = 4  # nights between one learning and the next
MEASURED = 10  # nights


def mean(nights: list[dict[Arm, float]]) -> dict[Arm, float]:
    return {arm: float(np.mean([night[arm] for night in nights])) for arm in Arm}


def before(likes: Likes, seed: int) -> dict[Arm, float]:
    """Return how likely insights of each arm are kept before anything was learnt."""
    return mean(Principal(likes, seed).nights(MEASURED))


def after(likes: Likes, seed: int) -> dict[Arm, float]:
    """Return how likely they are kept after sixty verdicts."""
    principal = Principal(likes, seed)
    for _ in range(NIGHTS // BETWEEN):
        principal.nights(BETWEEN)
        principal.learn()
    assert len(principal.judged) == 3 * NIGHTS
    return mean(principal.nights(MEASURED))


@pytest.mark.parametrize(("likes", "gain"), [(topics, 0.05), (own_notes, 0.02), (brevity, 0.02)])
def test_after_sixty_verdicts_more_is_kept_than_before_and_than_of_the_controls(likes: Likes, gain: float) -> None:
    first, later = (mean([figures(likes, seed) for seed in SEEDS]) for figures in (before, after))
    print(likes.__name__, *({arm.value: round(share, 2) for arm, share in one.items()} for one in (first, later)))
    assert later[Arm.DREAM] > first[Arm.DREAM] + gain
    assert later[Arm.DREAM] > max(later[Arm.RANDOM], later[Arm.NEAREST]) + gain


def test_what_no_single_text_tells_is_not_unlearnt() -> None:
    # Only pairs of two different liked topics are kept: nothing in one source says so, and few are kept at all.
    later = mean([after(crossing, seed) for seed in SEEDS])
    print({arm.value: round(share, 2) for arm, share in later.items()})
    assert later[Arm.DREAM] >= max(later[Arm.RANDOM], later[Arm.NEAREST]) - 0.02


def test_nothing_is_claimed_of_someone_who_keeps_by_chance() -> None:
    principal = Principal(indifferent, 1)
    principal.nights(NIGHTS)
    principal.learn()
    found = statistics((one.candidate.arm, one.is_kept) for one in principal.judged)
    assert found.sentence.startswith("No difference is sure yet.")
