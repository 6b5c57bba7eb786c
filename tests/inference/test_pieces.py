"""Text as it may be shown: whole characters, nothing of a stop text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.inference.pieces import Pieces

TEXTS = st.text(alphabet="abé🐝 \n", max_size=40)


def said(pieces: list[bytes], stops: tuple[str, ...] = (), known: int = 0) -> tuple[str, list[str], bool]:
    heard: list[str] = []
    joined = Pieces(heard.append, stops, known)
    is_over = any(joined.add(piece) for piece in pieces)
    return joined.finish(), heard, is_over


def cut(data: bytes, places: list[int]) -> list[bytes]:
    ends = sorted({place % (len(data) + 1) for place in places} | {0, len(data)})
    return [data[start:end] for start, end in pairwise(ends)]


@given(TEXTS, st.lists(st.integers(0, 200), max_size=12))
def test_characters_spread_over_tokens_arrive_whole(text: str, places: list[int]) -> None:
    whole, heard, is_over = said(cut(text.encode(), places))
    assert whole == text == "".join(heard)
    assert not is_over
    assert "�" not in whole


@given(TEXTS, st.sampled_from(["ab", "a\n", "é🐝", "aab"]), TEXTS, st.lists(st.integers(0, 200), max_size=12))
def test_nothing_of_a_stop_text_is_said_however_it_is_cut(
    before: str, stop: str, after: str, places: list[int]
) -> None:
    text = before + stop + after
    whole, heard, is_over = said(cut(text.encode(), places), (stop,))
    assert is_over
    assert whole == "".join(heard) == text[: text.index(stop)]


def test_what_only_looked_like_a_stop_text_is_said_at_the_end() -> None:
    assert said([b"one\n", b"\n", b"#"], ("\n\n##",))[0] == "one\n\n#"


def test_of_two_stop_texts_the_earlier_ends() -> None:
    assert said([b"one two three"], ("three", "two"))[0] == "one "


@pytest.mark.parametrize(("pieces", "text"), [([b"\xff\xfe", b"a"], "��a"), ([b"\xf0\x9f"], "�")])
def test_bytes_that_are_no_text_are_replaced(pieces: list[bytes], text: str) -> None:
    assert said(pieces)[0] == text


def test_what_stands_in_the_prompt_is_not_said_again() -> None:
    assert said([b"he", b"llo", b" you"], known=3)[0] == "lo you"
