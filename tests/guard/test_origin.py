import pytest

from core.entries import Entry, Kind, Origin
from core.guard.origin import may_teach, own_words, teaching_texts


def entry(
    seq: int = 1, kind: Kind = Kind.IMPORT, origin: Origin = Origin.SELF, text: str = "x", **meta: object
) -> Entry:
    return Entry(seq, 0, 0, kind, origin, "", None, None, meta, text)


@pytest.mark.parametrize("origin", [origin for origin in Origin if origin is not Origin.SELF])
def test_only_the_principals_words_teach(origin: Origin) -> None:
    assert may_teach(entry())
    assert not may_teach(entry(origin=origin))


@pytest.mark.parametrize("kind", [Kind.ANSWER, Kind.ACTION, Kind.TRAINING_RUN, Kind.ADAPTER, Kind.PROMOTION])
def test_book_keeping_and_answers_never_teach(kind: Kind) -> None:
    assert not may_teach(entry(kind=kind))


def test_marks_keep_a_text_out() -> None:
    assert not may_teach(entry(tainted=True))
    assert not may_teach(entry(incognito=True))
    assert not may_teach(entry(text="  \n"))


def test_quoted_parts_are_cut_out() -> None:
    text = "I wrote this.\n> someone else did\nAnd this."
    start = text.index(">")
    quoted = entry(text=text, not_own=[[start, start + 19, "quoted"]])
    assert own_words(quoted) == "I wrote this.\nAnd this."
    assert may_teach(quoted)
    assert not may_teach(entry(text="> all quoted", not_own=[[0, 12, "quoted"]]))
    assert own_words(entry(text="abcdef", not_own=[[3, 5, "quoted"], [1, 4, "quoted"]])) == "af"


def test_an_earlier_version_of_an_edited_text_is_left_out() -> None:
    old, new, other = entry(1), entry(2, supersedes=1), entry(3)
    assert teaching_texts([old, new, other]) == [new, other]
