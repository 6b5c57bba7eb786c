"""Runs of words and the exposure of canaries, counted by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.evaluation.memory import Known, exposure, most_exposure, words_of
from core.evaluation.overlap import SHINGLE_WORDS, shared_share


def test_the_longest_run_is_of_words_in_a_row() -> None:
    known = Known(["The queen sits above the brood box.", "Wax melts at once, the queen sits"])
    assert known.longest_run("He said: the queen sits ABOVE it") == 4
    assert known.longest_run("the brood the brood") == 2
    assert known.longest_run("nothing of that") == 0
    assert known.longest_run("") == 0
    assert Known([]).longest_run("the queen") == 0


def test_no_run_goes_from_one_text_into_the_next() -> None:
    assert Known(["a b c", "d e f"]).longest_run("b c d e") == 2


@given(st.lists(st.sampled_from("abc"), max_size=12), st.lists(st.sampled_from("abc"), max_size=12))
def test_runs_are_the_longest_common_ones(text: list[str], known: list[str]) -> None:
    common = [
        length
        for length in range(len(text) + 1)
        for start in range(len(text) - length + 1)
        if any(known[place : place + length] == text[start : start + length] for place in range(len(known) + 1))
    ]
    assert Known([" ".join(known)]).longest_run(" ".join(text)) == max(common)


def test_words_of_any_script_are_words() -> None:
    assert words_of("Größe, МИР — 東京 3!") == ["größe", "мир", "東京", "3"]


def test_exposure_is_how_far_up_a_canary_ranks() -> None:
    alternatives = [float(number) for number in range(1, 256)]
    assert most_exposure(255) == 8.0
    assert exposure(0.5, alternatives) == 8.0
    assert exposure(128.5, alternatives) == pytest.approx(8 - 7.011, abs=0.001)  # in the middle: one bit
    assert exposure(1000.0, alternatives) == 0.0
    assert exposure(1.0, [1.0]) == pytest.approx(1 - 0.585, abs=0.001)


def test_the_share_of_a_text_that_stands_in_another() -> None:
    words = [f"word{number}" for number in range(40)]
    text = " ".join(words)
    assert shared_share([text], [text.upper()]) == 1.0
    assert shared_share([text], ["something else"]) == 0.0
    shared = len(words[:20]) - SHINGLE_WORDS + 1
    assert shared_share([text], [" ".join(words[:20])]) == pytest.approx(shared / (len(words) - SHINGLE_WORDS + 1))
    assert shared_share(["too short"], [text]) == 0.0
