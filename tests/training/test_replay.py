"""Of the own past, what has been forgotten most is looked at again, old text and new in turn."""

from array import array
from collections import Counter
from collections.abc import Sequence

from core.training.layout import Example
from core.training.replay import Replay

WINDOWS = 40


def window(place: int) -> Example:
    return Example(place, place + 1, array("i", [0, place, place]), 1, 10)


def noted(now: dict[int, float], seed: int = 1) -> tuple[Replay, list[list[int]]]:
    """A replay of windows that cost 4 nats when they were learnt and cost `now` (else 4); and what it looked at."""
    looked: list[list[int]] = []

    def losses_of(windows: Sequence[Example]) -> list[float]:
        looked.append([one.item for one in windows])
        return [now.get(one.item, 4.0) for one in windows]

    replay = Replay(seed, losses_of)
    for place in range(WINDOWS):
        replay.note(window(place), 4.0)
    return replay, looked


def chosen(replay: Replay, step: int) -> int:
    found = replay.chosen(step)
    assert found is not None
    return found.item


def test_of_what_it_looks_at_it_takes_what_was_forgotten_most():
    replay, looked = noted({place: 4.0 + place for place in range(WINDOWS)})
    for step in range(20):
        assert chosen(replay, step) == max(looked[step])
        assert len(looked[step]) == 2


def test_every_age_has_its_turn():
    replay, _ = noted({})
    quarters = Counter(chosen(replay, step) * 4 // WINDOWS for step in range(80))
    assert quarters == {quarter: 20 for quarter in range(4)}


def test_the_choice_depends_on_seed_and_step_alone():
    first, again, other = (noted({}, seed)[0] for seed in (1, 1, 2))
    backwards = [chosen(again, step) for step in reversed(range(30))][::-1]
    assert [chosen(first, step) for step in range(30)] == backwards
    assert [chosen(other, step) for step in range(30)] != backwards


def test_without_enough_past_there_is_nothing_to_look_at_again():
    replay = Replay(1, lambda _windows: [])
    for place in range(7):
        replay.note(window(place), 4.0)
    assert replay.chosen(3) is None
