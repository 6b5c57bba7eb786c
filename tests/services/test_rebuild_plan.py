"""What a rebuild holds out: text that neither it nor the adapter in use learnt."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.corpus.build import build
from core.corpus.document import Corpus
from core.entries import Entry, Kind, Origin
from core.errors import GuardianError
from core.services.rebuild_plan import newest_unseen, plan_proof, plan_rebuild, with_versions
from core.services.training_plan import MIN_HELD_OUT


def entry(seq: int, **meta: object) -> Entry:
    return Entry(
        seq, seq, 0, Kind.IMPORT, Origin.SELF, "", None, None, meta, f"This is text number {seq}, and no other."
    )


def corpus(count: int) -> Corpus:
    return build([entry(seq) for seq in range(1, count + 1)])


def test_after_a_nightly_run_a_rebuild_is_judged_on_what_that_run_held_out() -> None:
    plan = plan_rebuild(corpus(100), set(range(1, 91)))
    assert plan.held_out == list(range(91, 101))
    assert plan.learn == list(range(1, 91))
    assert plan.snapshot


def test_if_the_newest_texts_were_learnt_the_others_that_were_not_serve() -> None:
    learnt = set(range(1, 101)) - {20, 40, 60, 80}
    plan = plan_rebuild(corpus(100), learnt)
    assert plan.held_out == [20, 40, 60, 80]
    assert len(plan.learn) == 96


def test_where_everything_was_learnt_nobody_can_judge_and_that_is_said() -> None:
    with pytest.raises(GuardianError, match="only 2 of your texts were never learnt") as raised:
        plan_rebuild(corpus(100), set(range(1, 99)))
    assert "Write or import 1 more" in raised.value.advice
    with pytest.raises(GuardianError, match="too few"):
        plan_rebuild(corpus(11), set())
    with pytest.raises(GuardianError, match="There are 0 texts"):
        plan_rebuild(corpus(0), set())


@given(st.integers(12, 60), st.sets(st.integers(1, 60)))
def test_nothing_is_both_held_out_and_learnt_by_either(count: int, learnt: set[int]) -> None:
    everything = corpus(count)
    fresh = [document.seq for document in everything.documents if document.seq not in learnt]
    if len(fresh) < MIN_HELD_OUT:
        with pytest.raises(GuardianError):
            plan_rebuild(everything, learnt)
        return
    plan = plan_rebuild(everything, learnt)
    assert not set(plan.held_out) & (set(plan.learn) | learnt)
    assert sorted([*plan.held_out, *plan.learn]) == list(range(1, count + 1))
    assert plan.held_out == fresh[-len(plan.held_out) :]
    assert MIN_HELD_OUT <= len(plan.held_out) <= max(MIN_HELD_OUT, -(-count // 10))
    assert plan.still_fits(everything)


def test_later_versions_of_what_was_learnt_are_not_unknown_to_it() -> None:
    entries = [entry(1), entry(2, supersedes=1), entry(3, supersedes=2), entry(4), entry(5, supersedes=4)]
    assert with_versions({1}, entries) == {1, 2, 3}
    assert with_versions({4, 3}, entries) == {3, 4, 5}


def test_a_text_of_which_a_part_was_learnt_elsewhere_is_not_held_out() -> None:
    texts = corpus(20)
    last = texts.documents[-1]
    shared = dataclasses.replace(last, passages=(dataclasses.replace(last.passages[0], source=3),))
    assert 20 not in newest_unseen(Corpus([*texts.documents[:-1], shared]), {3})
    assert 20 in newest_unseen(texts, {3})


def test_a_proof_learns_nothing_and_knows_what_stands_before() -> None:
    plan = plan_proof(corpus(60), {58})
    assert plan.learn == []
    assert plan.held_out == [54, 55, 56, 57, 59, 60]
    assert plan.context_before == list(range(38, 54))
