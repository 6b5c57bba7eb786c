"""What is shown of a night: the best, one by lot, nothing under the bar."""

from collections import Counter

import numpy as np
import pytest

from core.daydream.nouns import Arm, Candidate, DreamKind
from core.daydream.slots import BAR, chosen
from core.daydream.turns import CONTROLS, SHARES, next_turn


def candidate(
    score: float, arm: Arm = Arm.DREAM, sources: tuple[int, ...] = (), kind: DreamKind = DreamKind.CONNECTION
) -> Candidate:
    number = round(score * 1000)
    return Candidate(
        text=f"about {sources}",
        kind=kind,
        arm=arm,
        sources=sources or (number, number + 1),
        needed=0.1,
        novelty=1.0,
        nats=2.0,
        distance=0.9,
        is_tainted=False,
        base="base",
        score=score,
    )


def test_the_best_are_shown_and_never_more_than_wanted() -> None:
    night = [candidate(score) for score in (0.3, 0.9, 0.5, 0.7)]
    shown = chosen(night, 3, np.random.default_rng(0))
    assert [one.candidate.score for one in shown] == [0.9, 0.7, 0.5]
    assert not any(one.is_lot for one in shown)


def test_a_quiet_day_shows_nothing() -> None:
    night = [candidate(BAR - 0.01), candidate(BAR - 0.1, Arm.RANDOM), candidate(BAR - 0.05, Arm.NEAREST)]
    assert chosen(night, 3, np.random.default_rng(0)) == []
    assert chosen([], 3, np.random.default_rng(0)) == []


def test_two_that_rest_on_the_same_entries_are_not_shown_together() -> None:
    night = [candidate(0.9, sources=(1, 2)), candidate(0.8, sources=(2, 1)), candidate(0.7, sources=(2, 3))]
    assert [one.candidate.score for one in chosen(night, 3, np.random.default_rng(0))] == [0.9, 0.7]


@pytest.mark.parametrize("kind", [DreamKind.QUESTION, DreamKind.PROMISE, DreamKind.DRAFT_SEED])
def test_one_of_a_kind_a_day(kind: DreamKind) -> None:
    night = [candidate(score, kind=kind) for score in (0.9, 0.8)] + [candidate(0.5)]
    assert [one.candidate.score for one in chosen(night, 3, np.random.default_rng(0))] == [0.9, 0.5]


def test_every_reminder_is_shown() -> None:
    night = [candidate(score, kind=DreamKind.REMINDER) for score in (0.9, 0.8, 0.7)]
    assert len(chosen(night, 3, np.random.default_rng(0))) == 3


def test_the_lot_is_fair_to_every_arm() -> None:
    """Each arm is drawn as often, and many candidates give an arm no better lot than few."""
    random, arms, scores = np.random.default_rng(1), Counter[Arm](), dict[Arm, list[float]]()
    for _ in range(3000):
        night = [candidate(round(random.uniform(BAR, 1), 6)) for _ in range(12)]
        night += [candidate(round(random.uniform(BAR, 1), 6), arm) for arm in (Arm.RANDOM, Arm.NEAREST) for _ in "ab"]
        (lot,) = [one.candidate for one in chosen(night, 3, random) if one.is_lot]
        arms[lot.arm] += 1
        scores.setdefault(lot.arm, []).append(lot.score)
    assert min(arms.values()) > 900
    means = [float(np.mean(one)) for one in scores.values()]
    assert max(means) - min(means) < 0.03


def test_there_is_no_lot_without_every_arm_or_for_a_single_slot_or_when_it_is_off() -> None:
    both = [candidate(0.9), candidate(0.8), candidate(0.7, Arm.RANDOM), candidate(0.6, Arm.NEAREST)]
    for night, count, has_lot in ((both[:3], 3, True), (both, 1, True), (both, 3, False)):
        shown = chosen(night, count, np.random.default_rng(2), has_lot)
        assert all(one.candidate.arm is Arm.DREAM and not one.is_lot for one in shown)


def test_turns_come_by_their_shares_and_only_connections_have_controls() -> None:
    random = np.random.default_rng(3)
    drawn = Counter(next_turn(random, has_controls=True) for _ in range(20_000))
    for kind, share in SHARES.items():
        count = sum(found for (one, _arm), found in drawn.items() if one is kind)
        assert abs(count / 20_000 - share) < 0.02
    assert {kind for kind, arm in drawn if arm is not Arm.DREAM} == {DreamKind.CONNECTION}
    connections = sum(found for (kind, _arm), found in drawn.items() if kind is DreamKind.CONNECTION)
    controls = sum(found for (_kind, arm), found in drawn.items() if arm is not Arm.DREAM)
    assert abs(controls / connections - CONTROLS) < 0.02
    assert {arm for _ in range(200) for _kind, arm in [next_turn(random, has_controls=False)]} == {Arm.DREAM}
