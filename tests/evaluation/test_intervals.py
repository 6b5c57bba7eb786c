"""Intervals on figures whose spread is known."""

import math

import numpy as np
import pytest

from core.evaluation.bits import bits_per_byte
from core.evaluation.intervals import (
    area_interval,
    bits_interval,
    difference_interval,
    gain_interval,
    mean_interval,
    personal_share_interval,
    ratio_interval,
    share_interval,
)
from core.training.messages import Scored

LN2 = math.log(2)


def scored(bits: list[float], size: int = 1000) -> list[Scored]:
    return [Scored(seq, value * LN2 * size, size) for seq, value in enumerate(bits, start=1)]


def test_an_interval_holds_the_mean_about_nine_times_in_ten() -> None:
    random = np.random.default_rng(7)
    held = 0
    for _ in range(200):
        interval = mean_interval(random.normal(3.0, 1.0, 40))
        assert interval is not None
        held += interval[0] < 3.0 < interval[1]
    assert 165 <= held <= 195  # of 200; a bootstrap of 40 is a little too narrow


def test_pairing_takes_out_what_makes_documents_hard() -> None:
    base = scored([0.5, 1.0, 1.5, 2.0, 2.5])
    better = scored([0.4, 0.9, 1.4, 1.9, 2.4])
    assert gain_interval(base, better) == pytest.approx((0.1, 0.1))
    low, high = bits_interval(base) or (0.0, 0.0)
    assert low < bits_per_byte(base) < high
    assert high - low > 0.5


def test_a_long_document_counts_by_its_length() -> None:
    base = [Scored(1, 100 * LN2, 100), Scored(2, 9900 * LN2, 9900)]
    better = [Scored(1, 0.0, 100), Scored(2, 9900 * LN2, 9900)]
    interval = gain_interval(base, better)
    assert interval == pytest.approx((0.0, 1.0))  # either document may be drawn twice
    assert share_interval(base, better) == pytest.approx((0.0, 1.0))


def test_shares_of_a_gain() -> None:
    base, control, adapter = scored([1.2] * 4), scored([1.1] * 4), scored([0.8] * 4)
    assert personal_share_interval(base, control, adapter) == pytest.approx((0.75, 0.75))
    # Where the gain may be none at all, a share of it means nothing.
    assert personal_share_interval(scored([1.0, 1.2]), control[:2], scored([1.2, 1.0])) is None


def test_one_document_has_no_interval() -> None:
    assert bits_interval(scored([1.0])) is None
    assert mean_interval([]) is None
    assert area_interval([1.0], [0.0, 2.0]) is None
    assert difference_interval([1.0, 2.0], [1.0]) is None
    assert ratio_interval([1.0, 2.0], [0.0, 0.0]) is None


def test_the_interval_of_an_area_is_that_of_both_sides() -> None:
    assert area_interval([3.0, 4.0, 5.0], [0.0, 1.0]) == (1.0, 1.0)
    low, high = area_interval([0.0, 2.0, 4.0], [1.0, 3.0]) or (0.0, 0.0)
    assert low < 0.5 < high


def test_the_difference_of_two_groups() -> None:
    assert difference_interval([5.0, 5.0], [2.0, 2.0, 2.0]) == (3.0, 3.0)
