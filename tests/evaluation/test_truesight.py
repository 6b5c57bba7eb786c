"""Whose text is it? On losses that say so."""

import pytest

from core.evaluation.truesight import Readers, judge
from core.training.messages import Scored


def scored(nats: list[float]) -> list[Scored]:
    return [Scored(1, value, 100) for value in nats]


def test_every_pair_is_answered_by_the_ratio_of_both_adapters() -> None:
    own = Readers(adapter=scored([100, 200]), control=scored([120, 190]), base=scored([130, 230]))
    others = Readers(adapter=scored([150, 150]), control=scored([140, 155]), base=scored([140, 160]))
    found = judge(own, others, 400)
    # Ratios: own 20 and -10, others -10 and 5; a tie counts half.
    assert found.accuracy == pytest.approx((1 + 1 + 0.5 + 0) / 4)
    # Against the base: own 30 and 30, others -10 and 10.
    assert found.against_base == 1.0
    assert found.base_alone == pytest.approx((1 + 1 + 0 + 0) / 4)
    assert (found.own_texts, found.other_texts, found.characters) == (2, 2, 400)
    assert found.interval is not None
    assert found.interval[0] <= found.accuracy <= found.interval[1]


def test_long_texts_weigh_no_more_than_short_ones() -> None:
    own = Readers([Scored(1, 100, 1000)], [Scored(1, 110, 1000)], [Scored(1, 1, 1000)])
    others = Readers([Scored(1, 10, 100)], [Scored(1, 12, 100)], [Scored(1, 1, 100)])
    assert judge(own, others, 0).accuracy == 0.0  # 0.01 nats a byte against 0.02


def test_without_a_pair_there_is_no_answer() -> None:
    nobody = Readers([], [], [])
    with pytest.raises(ValueError, match="no pair"):
        judge(nobody, nobody, 0)
