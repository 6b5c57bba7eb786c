"""The better texts come out on top, and nothing is claimed of what was not compared."""

import numpy as np
import pytest

from core.daydream.tournament import pairings, strengths


def test_the_strongest_of_thirty_are_found_after_a_few_rounds_of_noisy_comparisons() -> None:
    rnd, met = np.random.default_rng(3), dict[tuple[int, int], float]()
    true = [rnd.normal(0, 1.5) for _ in range(30)]
    scores = strengths(30, met)
    for _ in range(6):
        for first, second in pairings(scores, set(met)):
            met[first, second] = true[first] - true[second] + rnd.normal(0, 0.5)
        scores = strengths(30, met)
    best = sorted(range(30), key=lambda one: -true[one])[:6]
    assert max(range(30), key=lambda one: scores[one]) in best


def test_a_victory_counts_the_same_in_either_place() -> None:
    first, second = strengths(2, {(0, 1): 2.0})
    assert first == pytest.approx(1 - second)
    assert first > 0.6
    assert strengths(2, {(0, 1): -2.0}) == pytest.approx([second, first])


def test_without_comparisons_all_are_average() -> None:
    assert strengths(3, {}) == pytest.approx([0.5] * 3)
    assert strengths(0, {}) == []
    assert pairings([0.5], set()) == []
    assert pairings([0.5, 0.5], {(0, 1)}) == []


def test_a_bottomless_preference_is_no_error() -> None:
    assert all(0 < one < 1 for one in strengths(2, {(0, 1): 1e9}))
