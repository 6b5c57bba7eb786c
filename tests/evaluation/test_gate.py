import dataclasses
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.evaluation.bits import bits_per_byte, last_quarter
from core.evaluation.gate import GENERAL_TOLERANCE, OLD_TOLERANCE, judge
from core.training.messages import UNMEASURABLE, Measurement, Scored


def scored(bits: list[float], size: int = 1000) -> list[Scored]:
    return [Scored(seq, value * math.log(2) * size, size) for seq, value in enumerate(bits, start=1)]


def measured(own: list[float], general: float, old: float | None = None) -> Measurement:
    return Measurement(scored(own), scored([general] * 4), [] if old is None else scored([old] * 3))


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


def test_forgetting_own_text_of_long_ago_does_not_pass() -> None:
    current = measured([1.2] * 5, 1.2, old=0.9)
    assert judge(BASE, current, measured([1.0] * 5, 1.2, old=0.9 + OLD_TOLERANCE - 0.001)).is_passed
    verdict = judge(BASE, current, measured([1.0] * 5, 1.2, old=0.9 + OLD_TOLERANCE + 0.001))
    assert not verdict.is_passed
    assert "long ago" in verdict.reason
    assert verdict.old_documents == 3
    assert verdict.old_current == pytest.approx(0.9)


def test_another_base_model_must_beat_the_former_pair_and_keep_its_own_general_text() -> None:
    new_base, former = measured([1.0] * 5, 0.9), measured([0.95] * 5, 1.2)
    moved = judge(new_base, former, measured([0.9] * 5, 0.91), is_move=True)
    assert moved.is_passed
    assert moved.gain == pytest.approx(0.05)
    worse = judge(new_base, former, measured([0.96] * 5, 0.9), is_move=True)
    assert not worse.is_passed
    assert "former base model" in worse.reason
    assert not judge(new_base, former, measured([0.9] * 5, 0.9 + GENERAL_TOLERANCE + 0.001), is_move=True).is_passed


NOT_NUMBERS = st.sampled_from([math.nan, math.inf, -math.inf, UNMEASURABLE, -UNMEASURABLE])


@given(NOT_NUMBERS, st.sampled_from(["base", "current", "candidate"]), st.sampled_from(["held_out", "general", "old"]))
def test_a_loss_that_is_no_number_never_passes(value: float, whose: str, which: str) -> None:
    good = {
        "base": measured([1.2] * 5, 1.2, 1.2),
        "current": measured([1.2] * 5, 1.2, 1.0),
        "candidate": measured([1.0] * 5, 1.2, 1.0),
    }
    assert judge(**good).is_passed
    texts = getattr(good[whose], which)
    spoilt = [Scored(texts[0].seq, value, texts[0].bytes), *texts[1:]]
    parts = {name: getattr(good[whose], name) for name in ("held_out", "general", "old")} | {which: spoilt}
    verdict = judge(**good | {whose: Measurement(**parts)})
    if (whose, which) in {("base", "old"), ("current", "general")}:  # which nothing is decided on
        assert verdict.is_passed
    else:
        assert not verdict.is_passed
        assert "no number" in verdict.reason
        assert verdict.gain is None


def test_without_text_there_is_no_verdict() -> None:
    for own, general in (([], scored([1.0])), (scored([1.0]), [])):
        nothing = Measurement(own, general)
        verdict = judge(nothing, nothing, nothing)
        assert not verdict.is_passed
        assert "could not be measured" in verdict.reason


def test_measurements_of_different_texts_are_a_bug() -> None:
    with pytest.raises(ValueError, match="not the same"):
        judge(BASE, BASE, measured([1.0] * 4, 1.2))
    with pytest.raises(ValueError, match="not the same"):
        judge(BASE, measured([1.0] * 5, 1.2, 1.0), measured([1.0] * 5, 1.2))


LOSSES = st.lists(st.tuples(st.floats(0.1, 8.0), st.floats(0.1, 8.0), st.integers(0, 3000)), min_size=1, max_size=30)
GENERAL = st.floats(0.1, 8.0)


@given(LOSSES, GENERAL, GENERAL, GENERAL, GENERAL, st.booleans())
def test_what_passes_is_better_and_has_forgotten_little(
    own: list[tuple[float, float, int]], base: float, general: float, old: float, new_old: float, is_move: bool
) -> None:
    sizes = [size for _, _, size in own]
    current, candidate = (
        Measurement(
            [Scored(seq, one[which] * math.log(2) * one[2], one[2]) for seq, one in enumerate(own)],
            scored([(base, general)[which]] * 3),
            scored([(old, new_old)[which]] * 3),
        )
        for which in (0, 1)
    )
    verdict = judge(current, current, candidate, is_move)
    if not any(sizes):
        assert not verdict.is_passed
        return
    if verdict.is_passed:
        assert bits_per_byte(candidate.held_out) < bits_per_byte(current.held_out)
        assert general <= base + GENERAL_TOLERANCE + 1e-9
        assert new_old <= old + OLD_TOLERANCE + 1e-9
    assert not judge(candidate, candidate, candidate, is_move).is_passed  # nothing is better than itself
    if verdict.is_passed:  # and of two not both are better than the other
        assert not judge(candidate, candidate, current, is_move).is_passed


@given(LOSSES)
def test_the_interval_lies_within_what_the_texts_gained(own: list[tuple[float, float, int]]) -> None:
    sizes = [max(1, size) for _, _, size in own]
    old = [Scored(0, one[0] * size, size) for one, size in zip(own, sizes, strict=True)]
    new = [Scored(0, one[1] * size, size) for one, size in zip(own, sizes, strict=True)]
    verdict = judge(*(Measurement(held, scored([1.0])) for held in (old, old, new)))
    assert verdict.gain is not None
    assert verdict.gain_low is not None
    assert verdict.gain_high is not None
    assert verdict.gain_low <= verdict.gain_high
    ratios = [(was.nats - now.nats) / was.bytes / math.log(2) for was, now in zip(old, new, strict=True)]
    assert min(ratios) - 1e-9 <= verdict.gain_low
    assert verdict.gain_high <= max(ratios) + 1e-9
    assert all(math.isfinite(value) for value in dataclasses.astuple(verdict) if isinstance(value, float))
