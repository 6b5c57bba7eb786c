import math

import pytest

from core.evaluation.bits import bits_per_byte, last_quarter
from core.evaluation.gate import judge
from core.training.messages import Measurement, Scored


def scored(bits: list[float], size: int = 1000) -> list[Scored]:
    return [Scored(seq, value * math.log(2) * size, size) for seq, value in enumerate(bits, start=1)]


def measured(own: list[float], general: float) -> Measurement:
    return Measurement(scored(own), scored([general] * 4))


BASE = measured([1.2, 1.1, 1.3, 1.25, 1.15], 1.2)


def test_bits_per_byte_weighs_by_length() -> None:
    scores = [Scored(1, math.log(2) * 300, 100), Scored(2, math.log(2) * 300, 300)]
    assert bits_per_byte(scores) == pytest.approx(1.5)
    with pytest.raises(ValueError, match="no text"):
        bits_per_byte([])


def test_the_last_quarter_is_of_documents() -> None:
    assert [score.seq for score in last_quarter(scored([1.0] * 100))] == list(range(76, 101))
    assert len(last_quarter(scored([1.0] * 3))) == 1


def test_better_everywhere_passes() -> None:
    verdict = judge(BASE, BASE, measured([1.1, 1.0, 1.2, 1.15, 1.05], 1.19))
    assert verdict.is_passed
    assert verdict.gain == pytest.approx(0.1)
    assert verdict.gain_low == pytest.approx(0.1)


def test_better_on_average_by_one_text_alone_does_not_pass() -> None:
    verdict = judge(BASE, BASE, measured([0.4, 1.15, 1.35, 1.3, 1.2], 1.19))
    assert verdict.gain > 0
    assert verdict.gain_low < 0
    assert not verdict.is_passed


def test_forgetting_general_text_does_not_pass() -> None:
    verdict = judge(BASE, BASE, measured([0.9] * 5, 1.2201))
    assert not verdict.is_passed
    assert "forgot" in verdict.reason
    assert judge(BASE, BASE, measured([0.9] * 5, 1.2199)).is_passed


def test_the_opponent_is_the_adapter_in_use_not_the_base() -> None:
    current = measured([1.0] * 5, 1.19)
    assert not judge(BASE, current, measured([1.05] * 5, 1.19)).is_passed
    assert not judge(BASE, current, current).is_passed
