"""What the gate measures beside the newest texts."""

from itertools import pairwise

from core.corpus.build import build
from core.entries import Entry, Kind, Origin
from core.services.gate_texts import OLD_TEXTS, beginning, disjoint, old_texts
from core.training.messages import Span, Text

DAY_NS = 24 * 3600 * 10**9
PASSAGE = "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness"


def entry(seq: int, day: int) -> Entry:
    text = f"Entry {seq} was written on day {day} of the journey, before breakfast, by the light of the lamp."
    return Entry(seq, day * DAY_NS, 0, Kind.IMPORT, Origin.SELF, "", None, None, {}, text)


def test_learnt_texts_of_more_than_thirty_days_ago_are_spread_over_time() -> None:
    corpus = build([entry(seq, seq) for seq in range(1, 101)])
    found = [text.seq for text in old_texts(corpus, set(range(1, 101)), 100 * DAY_NS)]
    assert len(found) == OLD_TEXTS
    assert found == sorted(found)
    assert found[0] == 1
    assert found[-1] < 70
    assert max(b - a for a, b in pairwise(found)) <= 7


def test_what_nobody_learnt_or_is_new_cannot_be_forgotten() -> None:
    corpus = build([entry(seq, seq) for seq in range(1, 101)])
    assert old_texts(corpus, set(), 100 * DAY_NS) == []
    assert old_texts(corpus, set(range(71, 101)), 100 * DAY_NS) == []
    assert [text.seq for text in old_texts(corpus, {5, 6, 90}, 100 * DAY_NS)] == [5, 6]


def test_a_long_text_is_cut_with_what_of_it_is_taught() -> None:
    text = Text(1, "0123456789" * 3, [Span(2, 5), Span(8, 20, 0.5), Span(25, 30)])
    assert beginning(text, 10) == Text(1, "0123456789", [Span(2, 5), Span(8, 10, 0.5)])
    assert beginning(Text(1, "abc"), 2) == Text(1, "ab")


def test_general_text_that_stands_in_what_was_learnt_is_left_out() -> None:
    general = [Text(0, f"Chapter one. {PASSAGE}, and so on."), Text(0, "Call me Ishmael. Some years ago " * 4)]
    assert disjoint(general, ["My own words.", f"I like this: {PASSAGE.upper()}!"]) == general[1:]
    assert disjoint(general, [" ".join(PASSAGE.split()[:12])]) == general  # a turn of phrase is no passage
    assert disjoint([], ["x"]) == []
