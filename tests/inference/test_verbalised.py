"""Asking for several answers at once, and reading what comes."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.inference.verbalised import Candidate, parse, request, schema


def reply(*responses: tuple[str, float]) -> str:
    return json.dumps({"responses": [{"text": text, "probability": probability} for text, probability in responses]})


def test_the_most_probable_comes_first_and_all_sum_to_one() -> None:
    assert parse(reply(("rare", 0.25), ("common", 0.75), ("so so", 1.0))) == [
        Candidate("so so", 0.5),
        Candidate("common", 0.375),
        Candidate("rare", 0.125),
    ]


def test_probabilities_that_say_nothing_are_made_equal() -> None:
    assert parse(reply(("a", 0.0), ("b", 0.0))) == [Candidate("a", 0.5), Candidate("b", 0.5)]
    assert parse(reply(("a", -1.0), ("b", 1.0))) == [Candidate("b", 1.0), Candidate("a", 0.0)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Here are five ideas: 1. ...",
        '{"responses": [{"text": "cut of',
        '{"responses": [{"text": "no number"}]}',
        "[]",
    ],
)
def test_what_a_model_says_that_cannot_follow_is_nothing(text: str) -> None:
    assert parse(text) == []


def test_of_a_reply_that_was_cut_the_whole_candidates_count() -> None:
    whole = reply(("first", 0.5), ('a "probability": 1} in words', 0.25), ("last", 0.25))
    cut = whole[: whole.index("last") + 2]
    assert [one.text for one in parse(cut)] == ["first", 'a "probability": 1} in words']


def test_empty_candidates_are_left_out() -> None:
    assert parse(reply(("  ", 0.9), (" kept ", 0.1))) == [Candidate("kept", 1.0)]


@given(st.text())
def test_any_reply_is_read_without_an_error(text: str) -> None:
    assert isinstance(parse(text), list)


def test_the_schema_wants_as_many_as_the_request() -> None:
    many = json.loads(schema(5))["properties"]["responses"]
    assert (many["minItems"], many["maxItems"]) == (5, 5)
    asked = request("Write about bees.", 5)
    assert asked.startswith("Write about bees.")
    assert "5 different answers" in asked
