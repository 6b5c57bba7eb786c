"""Measures of diversity on texts whose diversity is known."""

import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.evaluation.diversity import (
    compare,
    distinct,
    matched,
    self_bleu,
    similarities,
    vendi_score,
    without_near_duplicates,
)

SENTENCE = "the queen excluder sits above the brood box"
OTHERS = [
    "Two frames of sealed brood moved up on Sunday.",
    "Python raises KeyError unless you ask with get.",
    "Rain again, and nobody came to the market.",
    "Quinces want a long, slow poaching in syrup.",
]
WORDS = [f"{first}{second}" for first in "bcdfghklmnprst" for second in ("an", "ile", "omu", "erra", "usk")]


def written(seed: int, texts: int, words: int, vocabulary: int) -> list[str]:
    """Return texts of random words; a smaller vocabulary is a poorer writer."""
    source = np.random.default_rng(seed)
    return [" ".join(source.choice(WORDS[:vocabulary], words)) for _ in range(texts)]


def test_distinct_n_is_the_share_of_n_grams_that_differ() -> None:
    assert distinct(["a b c", "a b d"], 2) == 3 / 4  # ab bc | ab bd
    assert distinct(["a a a a"], 1) == 1 / 4
    assert distinct(["one"], 2) == 0.0


def test_self_bleu_is_one_for_copies_and_nothing_for_strangers() -> None:
    assert self_bleu([SENTENCE] * 3) == pytest.approx(1.0)
    assert self_bleu(["a b c d", "e f g h", "i j k l"]) == 0.0
    # 3 of 4 words and, smoothed, 3 of 4 pairs and 2 of 3 triples stand in the other.
    assert self_bleu(["a b c d", "a b c e"]) == pytest.approx((3 / 4 * 3 / 4 * 2 / 3) ** (1 / 3))


def test_the_vendi_score_counts_different_texts() -> None:
    assert vendi_score([SENTENCE] * 5) == pytest.approx(1.0)
    assert vendi_score(["aaaa aaaa", "bbbb bbbb", "cccc cccc"]) == pytest.approx(3.0)
    assert vendi_score(["aaaa aaaa"] * 2 + ["bbbb bbbb"] * 2) == pytest.approx(2.0)
    uneven = vendi_score(["aaaa aaaa"] * 3 + ["bbbb bbbb"])
    assert uneven == pytest.approx(math.exp(-(0.75 * math.log(0.75) + 0.25 * math.log(0.25))))


@given(st.lists(st.text(min_size=0, max_size=60), min_size=1, max_size=6))
def test_every_measure_stays_in_its_range(texts: list[str]) -> None:
    assert 0 <= distinct(texts) <= 1
    assert 0 <= self_bleu(texts) <= 1 + 1e-9
    assert 1 - 1e-6 <= vendi_score(texts) <= len(texts) + 1e-6
    assert (similarities(texts) <= 1 + 1e-9).all()


def test_pairs_are_cut_to_the_shorter() -> None:
    assert matched(["one two  three", "", "x"], ["a b", "c", "d e f", "no partner"]) == (["one two", "x"], ["a b", "d"])


def test_the_interval_of_a_writer_as_rich_as_oneself_mostly_holds_one() -> None:
    holds: Counter[str] = Counter()
    for seed in range(0, 12, 2):
        for one in compare(written(seed, 12, 40, 70), written(seed + 1, 12, 40, 70)):
            assert one.low < one.ratio < one.high
            holds[one.name] += one.low < 1 < one.high
    assert all(count >= 4 for count in holds.values()), holds  # of 6, and a 90 % interval may miss


def test_a_writer_with_few_words_is_surely_poorer() -> None:
    for one in compare(written(1, 16, 60, 12), written(2, 16, 60, 70)):
        assert one.high < 1, one
        assert one.generated < one.own


def test_one_text_again_and_again_is_found_out_by_every_measure() -> None:
    collapsed = [written(1, 1, 60, 70)[0]] * 8
    found = {one.name: one for one in compare(collapsed, written(2, 8, 60, 70))}
    assert found["Vendi score"].generated == pytest.approx(1.0)
    assert found["1 - self-BLEU"].generated == pytest.approx(0.0)
    assert all(one.ratio < 0.5 for one in found.values())


def test_too_few_texts_are_refused() -> None:
    with pytest.raises(ValueError, match="3 texts"):
        compare(OTHERS[:3], OTHERS[:3])


def test_near_duplicates_are_left_out_in_order() -> None:
    texts = [SENTENCE, OTHERS[0], f"{SENTENCE}.", f"{SENTENCE} now", "", OTHERS[1], OTHERS[0].upper()]
    assert without_near_duplicates(texts) == [0, 1, 5]
    assert without_near_duplicates([]) == []
