"""By which rule a run is chosen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.services.run_kind import NIGHTLY, REBUILD, REBUILD_DAYS, Course, Situation, choose

DAY_NS = 24 * 3600 * 10**9
NOW = 1000 * DAY_NS


def situation(
    current: str | None = "a2",
    clean: str | None = "a2",
    former: tuple[str, str] | None = None,
    days: float | None = 3,
) -> Situation:
    return Situation(current, clean, former, None if days is None else NOW - int(days * DAY_NS), NOW)


def test_what_is_new_is_learnt_by_the_adapter_in_use() -> None:
    course = choose(situation())
    assert (course.how, course.parent, course.opponent) == (NIGHTLY, "a2", "a2")


def test_the_first_run_begins_with_nothing_and_is_compared_with_the_base() -> None:
    course = choose(situation(None, None, days=None))
    assert (course.how, course.parent, course.opponent) == (NIGHTLY, None, None)


@pytest.mark.parametrize(("days", "how"), [(REBUILD_DAYS - 0.01, NIGHTLY), (REBUILD_DAYS, REBUILD), (400, REBUILD)])
def test_a_rebuild_is_due_after_thirty_days(days: float, how: str) -> None:
    course = choose(situation(days=days))
    assert course.how == how
    assert course.opponent == "a2"


def test_what_learnt_a_redacted_text_is_neither_continued_nor_compared_with() -> None:
    course = choose(situation("a2", "a1"))
    assert (course.how, course.parent, course.opponent) == (REBUILD, None, "a1")
    assert "redacted" in course.why
    nightly = choose(situation("a2", "a1"), NIGHTLY)
    assert (nightly.how, nightly.parent, nightly.opponent) == (NIGHTLY, "a1", "a1")


def test_another_base_model_means_to_learn_anew_and_to_beat_the_former_pair() -> None:
    for wanted in (None, NIGHTLY, REBUILD):
        course = choose(situation(None, None, ("b7", "f" * 64), days=None), wanted)
        assert (course.how, course.parent) == (REBUILD, None)
        assert (course.opponent, course.opponent_base) == ("b7", "f" * 64)


def test_an_adapter_of_this_base_is_preferred_to_one_of_the_former() -> None:
    assert choose(situation(former=("b7", "f" * 64))).opponent_base is None


@given(
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.one_of(st.none(), st.integers(0, 100)),
    st.sampled_from([None, NIGHTLY, REBUILD]),
)
def test_whatever_the_log_says_a_rebuild_starts_fresh_and_a_reason_is_given(
    is_used: bool, is_redacted: bool, has_former: bool, days: int | None, wanted: str | None
) -> None:
    current = "a2" if is_used else None
    clean = "a1" if is_used and is_redacted else current
    course = choose(situation(current, clean, ("b", "f" * 64) if has_former else None, days), wanted)
    assert isinstance(course, Course)
    assert course.why
    assert course.how in {NIGHTLY, REBUILD}
    assert course.how == NIGHTLY or course.parent is None
    assert course.parent in {None, course.opponent}
    if is_used:
        assert course.opponent == clean
