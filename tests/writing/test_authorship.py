"""Who wrote each character, while a document changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.writing import authorship
from core.writing.authorship import Author, Authorship
from core.writing.compare import difference
from core.writing.spans import Change, Span, apply

DRAFT = "First line of the model.\nSecond line of the model.\n"


def authors(found: Authorship, text: str) -> list[tuple[str, str, int | None]]:
    return [(text[one.start : one.end], one.author, one.source) for one in found.passages()]


def test_a_line_of_the_model_that_was_gone_over_is_edited_and_the_others_are_not() -> None:
    found, after = Authorship(DRAFT, 7), DRAFT.replace("Second line", "Second good line")
    change = difference(DRAFT, after)
    assert found.over_model_text(change) == {7: [0]}
    found.follow(change, None)
    assert authors(found, after) == [
        ("First line of the model.\n", Author.MODEL, 7),
        ("Second ", Author.MODEL_EDITED, 7),
        ("good ", Author.SELF, None),
        ("line of the model.\n", Author.MODEL_EDITED, 7),
    ]


def test_writing_beside_a_line_of_the_model_changes_nothing_of_it() -> None:
    found = Authorship(DRAFT, 7)
    before, behind = Change((Span(0, 0, 3),), "Own"), Change((Span(len(DRAFT), len(DRAFT), 3),), "own")
    assert found.over_model_text(before) == found.over_model_text(behind) == {}
    found.follow(behind, None)
    found.follow(before, None)
    assert [one.author for one in found.passages()] == [Author.SELF, Author.MODEL, Author.SELF]


def test_removing_model_text_is_a_change_of_it() -> None:
    found = Authorship("", None)
    found.follow(Change((Span(0, 0, 11),), "model words"), 9)
    gone = Change((Span(0, 11, 0),), "")
    assert found.over_model_text(gone) == {9: [0]}
    found.follow(gone, None)
    assert found.passages() == []
    assert not found.has_model_text


@given(st.lists(st.tuples(st.text("ab\n", max_size=12), st.sampled_from([None, 5, 6])), max_size=8))
def test_the_passages_cover_the_text_and_the_model_never_gets_what_the_principal_wrote(
    steps: list[tuple[str, int | None]],
) -> None:
    text, found = "own\nwords", Authorship("own\nwords", None)
    for number, (piece, source) in enumerate(steps):
        start = len(text) * number // (len(steps) or 1)
        end = min(len(text), start + number % 3)
        change = Change((Span(start, end, len(piece)),), piece)
        found.follow(change, source)
        text = apply(text, change)
        passages = found.passages()
        assert [one.start for one in passages] == [0, *(one.end for one in passages)][:-1]
        assert (passages[-1].end if passages else 0) == len(text)
        inserted = {one.source for one in passages if one.start < start + len(piece) and one.end > start}
        assert not piece or inserted == {source}


_STEPS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 4), st.text("ab\n", max_size=4), st.sampled_from([None, 5])),
    max_size=20,
)


@given(_STEPS)
def test_who_wrote_what_does_not_depend_on_the_size_of_blocks(steps: list[tuple[int, int, str, int | None]]) -> None:
    found = {}
    for size in (1, 1000):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(authorship, "_BLOCK_RUNS", size)
            length, one = len(DRAFT), Authorship(DRAFT, 7)
            gone_over = []
            for place, removed, piece, source in steps:
                start = min(place, length)
                end = min(start + removed, length)
                change = Change((Span(start, end, len(piece)),), piece)
                gone_over.append(one.over_model_text(change))
                one.follow(change, source)
                length += len(piece) - (end - start)
            found[size] = (one.passages(), gone_over, one.has_model_text)
    assert found[1] == found[1000]


def test_a_change_looks_at_a_few_runs_however_many_there_were_before(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = []
    split = authorship._split

    def counting(runs: list[authorship._Run], length: int) -> object:
        looked_at.append(len(runs))
        return split(runs, length)

    monkeypatch.setattr(authorship, "_split", counting)
    found = Authorship("a line of the model\n" * 100, 7)
    for number in range(2000):
        place = 7 * number % 2000
        found.follow(Change((Span(place, place, 1),), "x"), None)
    assert len(found.passages()) > 1000
    assert max(looked_at) <= 4 * authorship._BLOCK_RUNS
