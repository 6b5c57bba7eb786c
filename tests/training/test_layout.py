"""The windows are pinned: a missing separator before the new text once cost 0.03 to 0.05 bits per byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.training.layout import ADAPTER, BASE, IN_CONTEXT, Example, Item, Layout, lay_out

SEPARATOR = 0


def item(seq: int, tokens: list[int], unwritten_bytes: int = 0) -> Item:
    """Make an item whose tokens are three bytes each."""
    return Item(seq, tokens, [3] * len(tokens), 3 * len(tokens) + unwritten_bytes)


def seen(example: Example) -> tuple[list[int], list[int]]:
    """Split a window into what is only seen and what counts."""
    return list(example.tokens[: example.target_start]), list(example.tokens[example.target_start :])


FIRST, SECOND, LONG = item(1, [11, 12, 13]), item(2, [21, 22]), item(3, [31, 32, 33, 34, 35])


def test_earlier_texts_are_context_and_a_separator_precedes_every_text_also_the_new_one():
    one, two = lay_out([FIRST, SECOND], Layout(log_tokens=10, window_tokens=10), SEPARATOR)
    assert seen(one) == ([0], [11, 12, 13])
    assert seen(two) == ([0, 11, 12, 13, 0], [21, 22])


def test_context_is_the_end_of_the_stream_before_the_separator():
    _, two = lay_out([FIRST, SECOND], Layout(log_tokens=2, window_tokens=2), SEPARATOR)
    assert seen(two) == ([12, 13, 0], [21, 22])


def test_texts_before_are_seen_and_never_learnt():
    (only,) = lay_out([SECOND], Layout(log_tokens=10, window_tokens=10), SEPARATOR, before=[FIRST])
    assert seen(only) == ([0, 11, 12, 13, 0], [21, 22])
    assert (only.item, only.seq) == (0, 2)


def test_without_log_only_the_separator_precedes_a_text():
    _, two = lay_out([FIRST, SECOND], Layout(log_tokens=0, window_tokens=10), SEPARATOR)
    assert seen(two) == ([0], [21, 22])


def test_a_long_text_is_cut_and_later_parts_see_what_precedes_them():
    parts = lay_out([FIRST, LONG], Layout(log_tokens=2, window_tokens=3, target_tokens=2), SEPARATOR)[2:]
    assert [seen(part) for part in parts] == [
        ([12, 13, 0], [31, 32]),
        ([13, 0, 31, 32], [33, 34]),
        ([31, 32, 33, 34], [35]),
    ]


def test_a_long_text_without_log_sees_its_own_beginning_only():
    parts = lay_out([FIRST, LONG], Layout(log_tokens=0, window_tokens=9, target_tokens=2), SEPARATOR)[2:]
    assert [seen(part) for part in parts] == [([0], [31, 32]), ([0, 31, 32], [33, 34]), ([0, 31, 32, 33, 34], [35])]


def test_the_last_part_answers_for_bytes_no_token_stands_for():
    parts = lay_out([item(1, [1, 2, 3], unwritten_bytes=1)], Layout(0, 9, target_tokens=2), SEPARATOR)
    assert [part.target_bytes for part in parts] == [6, 4]


def test_a_text_without_tokens_has_no_example():
    assert lay_out([item(1, []), SECOND], BASE, SEPARATOR)[0].item == 1


@pytest.mark.parametrize(
    ("layout", "log", "window", "target"), [(BASE, 0, 768, 512), (IN_CONTEXT, 768, 768, 512), (ADAPTER, 384, 768, 512)]
)
def test_sizes_in_use(layout: Layout, log: int, window: int, target: int):
    assert (layout.log_tokens, layout.window_tokens, layout.target_tokens) == (log, window, target)


@given(
    st.lists(st.lists(st.integers(1, 9), max_size=12), max_size=6),
    st.integers(0, 8),
    st.integers(0, 8),
    st.integers(1, 5),
)
def test_every_token_counts_once_and_bytes_add_up(token_lists: list[list[int]], log: int, more: int, target: int):
    items = [item(seq, tokens) for seq, tokens in enumerate(token_lists)]
    examples = lay_out(items, Layout(log, log + more, target), SEPARATOR)
    for place, one in enumerate(items):
        own = [example for example in examples if example.item == place]
        assert [token for example in own for token in seen(example)[1]] == one.tokens
        assert sum(example.target_bytes for example in own) == one.size_bytes
        assert all(len(seen(example)[0]) <= log + more + 1 for example in own)
