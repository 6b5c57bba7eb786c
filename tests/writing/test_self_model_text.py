"""The text of the self-model: what the principal wrote or struck out survives."""

from hypothesis import given
from hypothesis import strategies as st

from core.writing.budget import estimated_tokens
from core.writing.self_model_text import Pins, cited, merged, parse, pinned, shortened, uncited, without, write

GENERATED = {
    "How I write": ["- Sentences have 9 words. [1]", "- Favourite words: bees [3]"],
    "People": ["- Tormod [4]"],
}
LATER = {"How I write": ["- Sentences have 11 words. [8]", "- Favourite words: bees [9]"], "People": ["- Tormod [4]"]}


def test_sections_are_read_as_they_are_written() -> None:
    assert parse(write(GENERATED)) == GENERATED
    assert write({"Empty": []}) == ""


def test_own_lines_stay_and_struck_claims_stay_away_though_their_figures_change() -> None:
    text = write(GENERATED)
    edited = text.replace("- Sentences have 9 words. [1]", "- I write short sentences.") + "\n\n## Mine\n- A line."
    pins = pinned(text, edited, Pins())
    again = merged(LATER, pins)
    assert again["How I write"] == ["- I write short sentences.", "- Favourite words: bees [9]"]
    assert again["Mine"] == ["- A line."]
    once_more = merged(GENERATED, pinned(write(again), write(again), pins))
    assert once_more["How I write"] == ["- I write short sentences.", "- Favourite words: bees [3]"]


def test_an_own_line_that_is_removed_again_is_gone_and_a_claim_that_is_put_back_returns() -> None:
    text = write(GENERATED)
    edited = text.replace("- Tormod [4]", "- Tormod is my neighbour.")
    pins = pinned(text, edited, Pins())
    back = pinned(edited, text, pins)
    assert merged(LATER, back)["People"] == ["- Tormod [4]"]
    assert not back.struck


@given(st.integers(20, 400), st.integers(0, 60), st.integers(0, 60))
def test_it_is_shortened_to_its_room_without_own_lines(room: int, first: int, second: int) -> None:
    sections = {"A": [f"- claim {number} of many" for number in range(first)], "B": ["- mine", *["- other"] * second]}
    pins = Pins({"B": ["- mine"]})
    kept = shortened(sections, pins, room)
    assert estimated_tokens(write(kept)) <= room
    assert kept["B"][0] == "- mine"


def test_citations_are_found_dropped_and_obeyed() -> None:
    text = write(GENERATED)
    assert cited(text) == [1, 3, 4]
    assert parse(without(text, {3})) == {"How I write": ["- Sentences have 9 words. [1]"], "People": ["- Tormod [4]"]}
    assert "[" not in uncited(text)
