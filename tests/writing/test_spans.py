"""Changes as spans: whatever two texts differ in, the change between them leads from one to the other."""

from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import GuardianError
from core.writing import compare
from core.writing.compare import difference, hunks
from core.writing.spans import PLACEHOLDER, Change, Span, apply, check, moved, rebased, replay

WORDS = st.sampled_from(
    ["bee", "hive ", "the ", "\n", " ", "e\u0301", "\U0001f41d", "\U0001f469\u200d\U0001f33e", "\0", "\r\n", ".", ", "]
)
TEXTS = st.lists(WORDS, max_size=30).map("".join)


@st.composite
def changes(draw: st.DrawFn, length: int) -> Change:
    cuts = sorted(draw(st.lists(st.integers(0, length), max_size=8)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    pieces = [draw(TEXTS) for _ in pairs]
    spans = tuple(Span(*pair, len(piece)) for pair, piece in zip(pairs, pieces, strict=True))
    return Change(spans, "".join(pieces))


@given(TEXTS, TEXTS)
def test_the_difference_makes_one_text_of_the_other(before: str, after: str) -> None:
    change = difference(before, after)
    assert apply(before, change) == after
    assert replay(before, [change]) == after
    assert bool(change.spans) == (before != after)
    assert Change.of(change.plain_spans, change.text) == change


@given(TEXTS, TEXTS)
def test_hunks_taken_in_any_order_give_what_all_at_once_give(before: str, after: str) -> None:
    change = hunks(before, after)
    assert apply(before, change) == after
    for order in (range(len(change.spans)), reversed(range(len(change.spans)))):
        text, made = before, list[Change]()
        for number in order:
            now = rebased(change.only(number), made)
            assert now is not None
            text = apply(text, now)
            made.append(now)
        assert text == after


@given(st.data(), st.lists(WORDS, max_size=40).map("".join))
def test_replaying_in_chunks_gives_what_applying_one_by_one_gives(data: st.DataObject, first: str) -> None:
    text, made = first * 300, list[Change]()
    for _ in range(4):
        change = data.draw(changes(len(text)))
        text = apply(text, change)
        made.append(change)
    assert replay(first * 300, made) == text


@given(st.data(), TEXTS)
def test_a_rebased_change_replaces_the_same_characters_or_is_refused(data: st.DataObject, text: str) -> None:
    other = data.draw(changes(len(text)))
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    place = moved(start, end, other)
    overlaps = any(span.start < end and span.end > start for span in other.spans)
    if place is None:
        assert overlaps or any(span.start < start < span.end or start < span.start < end for span in other.spans)
    else:
        assert not overlaps
        assert apply(text, other)[place[0] : place[1]] == text[start:end]


@given(TEXTS, TEXTS)
def test_a_redacted_change_keeps_every_length(before: str, after: str) -> None:
    change = difference(before, after)
    hidden = Change.of(change.plain_spans, "", is_redacted=True)
    shown = replay(before, [hidden])
    assert len(shown) == len(after)
    assert set(hidden.text) <= {PLACEHOLDER}


def test_a_change_is_as_small_as_it_can_be() -> None:
    change = difference("The queen is laying.", "The old queen is laying well.")
    assert change.plain_spans == [[4, 4, 4], [19, 19, 5]]
    assert change.text == "old  well"


def test_what_stands_close_together_is_one_hunk_and_what_does_not_is_two() -> None:
    assert len(hunks("one two three four five six", "ONE two THREE four five SIX").spans) == 2
    assert len(hunks("one\ntwo", "ONE\nTWO").spans) == 2


def test_words_keep_their_combining_marks() -> None:
    change = hunks("the cafe\u0301 opens", "the cafe opens")
    assert change.plain_spans == [[4, 10, 5]]


def test_two_ends_of_a_long_text_are_two_spans() -> None:
    text = "".join(f"line {number} of a long document\n" for number in range(60_000))
    assert [span.inserted for span in difference(text, f"A{text}Z").spans] == [1, 1]
    same = "the same line again\n" * 60_000
    assert len(difference(same, f"A{same[:-1]}Z\n").spans) == 2


def test_a_rewriting_that_broke_off_removes_nothing_behind_it() -> None:
    before = "One bad word. All the rest that was not reached."
    change = hunks(before, "One good word.", is_whole=False)
    assert apply(before, change) == "One good word. All the rest that was not reached."


@pytest.mark.parametrize(
    ("spans", "text"),
    [([[0, 99, 0]], ""), ([[2, 1, 0]], ""), ([[0, 0, 2]], "x"), ([[3, 4, 0], [1, 2, 0]], ""), ([[0, 0, -1]], "")],
)
def test_spans_that_do_not_fit_are_refused(spans: list[list[int]], text: str) -> None:
    with pytest.raises(GuardianError, match="do not fit"):
        apply("some text", Change.of(spans, text))


def test_many_changes_in_a_long_text_are_found_without_comparing_everything_with_everything(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared = 0

    class Counting(SequenceMatcher[str]):
        def __init__(self, isjunk: None, a: list[str], b: list[str], autojunk: bool) -> None:
            nonlocal compared
            compared += len(a) * len(b)
            super().__init__(isjunk, a, b, autojunk)

    monkeypatch.setattr(compare, "SequenceMatcher", Counting)
    lines = [f"Hive {number} took a colour of its own.\n" for number in range(3000)]
    changed = [line.replace("colour", "color") if number % 2 else line for number, line in enumerate(lines)]
    changed[1000:1000] = ["A line more.\n", "And another.\n"]
    before, after = "".join(lines), "".join(changed)
    change = difference(before, after)
    assert apply(before, change) == after
    assert len(change.spans) == 1501
    assert all(span.end - span.start <= len("ou") for span in change.spans)
    assert compared < 1_000_000  # of 9 million pairs of lines


@given(st.lists(st.sampled_from("abcdefgh\n"), max_size=40), st.lists(st.sampled_from("abcdefgh\n"), max_size=40))
def test_with_anchors_a_change_leads_to_the_same_text(old: list[str], new: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compare, "_ANCHORED_FROM", 0)
        before, after = " ".join(old), " ".join(new)
        change = difference(before, after)
        assert apply(before, change) == after
        check(change, len(before))
