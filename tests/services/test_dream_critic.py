"""The critic prefers what the model prefers, whichever place it stands in."""

import threading
from collections.abc import Mapping, Sequence

import pytest
from scripted_dreams import DreamingEngine, shown

from core.daydream.nouns import Arm, Candidate, DreamKind
from core.inference.messages import TextScore, ToScore
from core.interrupt import Interrupt
from core.services.dream_critic import Critic


class JudgingEngine(DreamingEngine):
    """Prefer the text with more exclamation marks, and by far the first place."""

    def score_all(
        self,
        items: Sequence[ToScore],
        adapters: Mapping[str, float] | None = None,
        with_tokens: bool = False,
        stop: threading.Event | None = None,
    ) -> list[TextScore]:
        """Judge."""
        self.scored += items
        return [] if stop is not None and stop.is_set() else [TextScore(_nats(one), 1) for one in items]


def _nats(item: ToScore) -> float:
    lines = {line[0]: line.count("!") for line in shown(item.prompt).splitlines() if line[:2] in {"1.", "2."}}
    answer = item.target.strip()
    return 20.0 - lines[answer] - (5.0 if answer == "1" else 0.0)


def candidate(marks: int) -> Candidate:
    return Candidate(
        text=f"A thought {'!' * marks} [3] [17].",
        kind=DreamKind.CONNECTION,
        arm=Arm.DREAM,
        sources=(3, 17),
        needed=0.1,
        novelty=1.0,
        nats=2.0,
        distance=0.5,
        is_tainted=False,
        base="tiny",
    )


@pytest.mark.parametrize("follows", [True, False])
def test_the_preferred_are_scored_highest_in_the_order_given(follows: bool) -> None:
    engine = JudgingEngine()
    scores = Critic(engine, lambda: follows).rank([candidate(marks) for marks in (0, 9, 1, 5)], Interrupt())
    assert sorted(range(4), key=scores.__getitem__) == [0, 2, 3, 1]
    assert all(0 < score < 1 for score in scores)


def test_few_comparisons_are_enough() -> None:
    engine = JudgingEngine()
    Critic(engine, lambda: False).rank([candidate(marks) for marks in range(16)], Interrupt())
    assert len(engine.scored) == 4 * 4 * 8  # rounds, answers in both orders, pairs


def test_a_single_one_is_average_and_none_is_nothing() -> None:
    critic = Critic(JudgingEngine(), lambda: True)
    assert critic.rank([candidate(3)], Interrupt()) == [0.5]
    assert critic.rank([], Interrupt()) == []


def test_a_stop_leaves_what_was_not_compared_average() -> None:
    stop = Interrupt()
    stop.set()
    assert Critic(JudgingEngine(), lambda: True).rank([candidate(1), candidate(2)], stop) == pytest.approx([0.5, 0.5])
