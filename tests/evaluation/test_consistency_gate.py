"""The gate of consistency: steadier answers, and nothing else lost."""

import math
from dataclasses import replace

import msgspec
import pytest

from core.evaluation.consistency_gate import judge_consistency, steadiness
from core.training.consistency_messages import Held, Persona
from core.training.messages import Measurement, Scored

BYTES, TOKENS, QUESTIONS = 1000, 20, 12


def measurement(own: float = 1.0, general: float = 1.0) -> Measurement:
    def scores(bits: float) -> list[Scored]:
        return [Scored(seq, bits * BYTES * math.log(2), BYTES) for seq in range(1, 6)]

    return Measurement(scores(own), scores(general))


def persona(
    kl: float = 0.4, flips: int = 4, plain: float = 0.0, followed: int = 18, own: float = 1.0, general: float = 1.0
) -> Persona:
    wrapped = [
        Held(question, wrap, TOKENS, kl * TOKENS * (1 + question / 100), flips)
        for question in range(QUESTIONS)
        for wrap in ("role", "mail")
    ]
    plainly = [Held(question, "plain", TOKENS, plain * TOKENS, 0) for question in range(QUESTIONS)]
    return Persona(wrapped, plainly, [place < followed for place in range(24)], measurement(own, general))


def test_less_pressure_felt_passes() -> None:
    verdict = judge_consistency(measurement(), persona(), persona(kl=0.3))
    assert verdict.is_passed
    assert verdict.kl.before == pytest.approx(0.4 * 1.055)
    assert verdict.kl.low > 0.09
    assert verdict.flips.low == verdict.flips.high == 0.0
    assert verdict.questions == QUESTIONS


@pytest.mark.parametrize(
    ("after", "why"),
    [
        ({}, "not surely hold better"),
        ({"kl": 0.5, "flips": 2}, "hold worse"),
        ({"kl": 0.3, "plain": 0.2}, "plain questions have moved"),
        ({"kl": 0.3, "own": 1.01}, "predicts your text worse"),
        ({"kl": 0.3, "general": 1.05}, "forgot too much"),
        ({"kl": 0.3, "followed": 16}, "fewer of your reasons"),
    ],
)
def test_whatever_else_is_lost_holds_it_back(after: dict[str, float], why: str) -> None:
    verdict = judge_consistency(measurement(), persona(), persona(**after))  # type: ignore[arg-type]
    assert not verdict.is_passed
    assert why in verdict.reason


def test_a_fall_on_one_question_alone_is_not_sure() -> None:
    before, after = persona(), persona()
    better = [msgspec.structs.replace(held, kl=0.0) if held.question == 0 else held for held in after.wrapped]
    worse = [msgspec.structs.replace(held, kl=held.kl * 1.3) if held.question == 1 else held for held in better]
    verdict = judge_consistency(measurement(), before, msgspec.structs.replace(after, wrapped=worse))
    assert verdict.kl.after < verdict.kl.before
    assert not verdict.is_passed


def test_one_reason_less_of_twenty_four_is_within_the_tolerance() -> None:
    assert judge_consistency(measurement(), persona(), persona(kl=0.3, followed=17)).is_passed


def test_what_is_summed_up_is_told_by_wrap() -> None:
    found = steadiness(persona(kl=0.2, flips=5))
    assert list(found.by_wrap) == ["role", "mail"]
    assert found.flips == 0.25
    assert found.followed == 0.75
    assert replace(found, by_wrap={}).kl == pytest.approx(0.2 * 1.055)
