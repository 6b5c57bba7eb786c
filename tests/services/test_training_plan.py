import pytest

from core.corpus.build import build
from core.corpus.document import Corpus
from core.entries import Entry, Kind, Origin
from core.errors import GuardianError
from core.services.adapters import pack_ranges, unpack_ranges
from core.services.training_plan import Plan, newest_unlearnt, plan_run, texts_of


def texts(count: int) -> Corpus:
    return build(
        Entry(seq, seq, 0, Kind.IMPORT, Origin.SELF, "", None, None, {}, f"text {seq}") for seq in range(1, count + 1)
    )


def test_the_newest_tenth_is_held_out_and_the_rest_learnt_in_time_order() -> None:
    plan = plan_run(texts(100), set())
    assert plan.learn == list(range(1, 91))
    assert plan.held_out == list(range(91, 101))
    assert plan.context_before == []


def test_a_later_run_learns_what_was_held_out_and_holds_out_what_is_new() -> None:
    plan = plan_run(texts(120), set(range(1, 91)))
    assert plan.learn == list(range(91, 109))
    assert plan.held_out == list(range(109, 121))
    assert plan.context_before == list(range(75, 91))


def test_what_was_learnt_is_never_held_out_even_if_older_text_comes_later() -> None:
    learnt = set(range(50, 101))
    plan = plan_run(texts(100), learnt)
    assert not learnt & {*plan.learn, *plan.held_out}
    assert max(plan.learn) < min(plan.held_out)


def test_too_little_and_nothing_new_are_said() -> None:
    with pytest.raises(GuardianError, match="too few"):
        plan_run(texts(11), set())
    with pytest.raises(GuardianError, match="nothing new"):
        plan_run(texts(100), set(range(1, 91)))
    with pytest.raises(GuardianError, match="not learnt"):
        newest_unlearnt(texts(5), {1, 2, 3, 4, 5})


def test_a_plan_survives_the_log() -> None:
    plan = plan_run(texts(40), set())
    assert Plan.from_json(plan.to_json()) == plan


def test_texts_come_in_the_order_asked_for() -> None:
    assert [(text.seq, text.text) for text in texts_of(texts(3), [3, 1])] == [(3, "text 3"), (1, "text 1")]


def test_ranges_give_back_what_they_pack() -> None:
    numbers = {1, 2, 3, 7, 9, 10}
    assert pack_ranges(numbers) == [[1, 3], [7, 7], [9, 10]]
    assert set(unpack_ranges(pack_ranges(numbers))) == numbers
