"""What an editor hands over is saved whole, and who wrote it is kept."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import GuardianError
from core.log.log import Log
from core.services.completing import CompletionService
from core.services.document_saving import DocumentSaving, ModelText, beside, split
from core.services.documents import DocumentService
from core.services.writer import Writer
from core.writing.compare import difference
from core.writing.spans import apply


class NoEngine:
    """Is never asked."""


@pytest.fixture
def documents(log: Log) -> DocumentService:
    return DocumentService(log)


@pytest.fixture
def saving(log: Log, documents: DocumentService) -> DocumentSaving:
    writer = Writer(NoEngine(), lambda: "base", lambda: True, lambda: False)  # type: ignore[arg-type]
    return DocumentSaving(documents, CompletionService(log, writer, documents))


def authors(documents: DocumentService, seq: int) -> list[tuple[str, str]]:
    """Return who wrote which words."""
    text = documents.text(seq)
    return [(text[one.start : one.end], str(one.author)) for one in documents.authorship(seq)]


def test_own_and_accepted_words_are_told_apart(saving: DocumentSaving, documents: DocumentService) -> None:
    seq = documents.new("x", "\U0001f41d Bees ").seq
    text = "\U0001f41d Bees sleep at night, I think."
    saved = saving.save(seq, seq, "\U0001f41d Bees ", text, [[7, 7, 24]], [ModelText(13, 22, None)])
    assert documents.text(seq) == text
    assert authors(documents, seq) == [
        ("\U0001f41d Bees sleep ", "self"),
        ("at night,", "model"),
        (" I think.", "self"),
    ]
    assert list(saved.sources) == [13]
    assert documents.record(seq).version == saved.version
    assert not saved.elsewhere.spans


def test_spans_that_do_not_fit_are_not_believed(saving: DocumentSaving, documents: DocumentService) -> None:
    seq = documents.new("x", "one two").seq
    saving.save(seq, seq, "one two", "one two three", [[0, 1, 3]])
    assert documents.text(seq) == "one two three"


def test_what_comes_back_is_not_taken_for_own(saving: DocumentSaving, documents: DocumentService) -> None:
    seq = documents.new("x", "Bees").seq
    first = saving.save(seq, seq, "Bees", "Bees sleep", None, [ModelText(4, 10, None)])
    gone = saving.save(seq, first.version, "Bees sleep", "Bees", None)
    saving.save(seq, gone.version, "Bees", "Bees sleep", None, [ModelText(4, 10, first.sources[4])])
    assert authors(documents, seq) == [("Bees", "self"), (" sleep", "model")]
    assert documents.authorship(seq)[1].source == first.sources[4]


def test_a_restored_version_keeps_its_authors(saving: DocumentSaving, documents: DocumentService) -> None:
    seq = documents.new("x", "Bees").seq
    then = saving.save(seq, seq, "Bees", "Bees sleep", None, [ModelText(4, 10, None)])
    saving.save(seq, then.version, "Bees sleep", "Wasps", None)
    saved = saving.restore(seq, then.version)
    assert documents.text(seq) == "Bees sleep"
    assert authors(documents, seq) == [("Bees", "self"), (" sleep", "model")]
    assert saved.version == documents.record(seq).version
    with pytest.raises(GuardianError):
        saving.restore(seq, 10_000)


def test_what_others_changed_is_kept_and_told(saving: DocumentSaving, documents: DocumentService) -> None:
    seq = documents.new("x", "one two three four").seq
    documents.edit(seq, "one two three FOUR")
    saved = saving.save(seq, seq, "one two three four", "ONE two three four", None)
    assert documents.text(seq) == "ONE two three FOUR" == apply("ONE two three four", saved.elsewhere)
    assert not saved.is_overruled


def test_where_both_changed_one_place_the_own_text_stays(saving: DocumentSaving, documents: DocumentService) -> None:
    seq = documents.new("x", "one two three four").seq
    documents.edit(seq, "uno two three FOUR")
    saved = saving.save(seq, seq, "one two three four", "ONE two three four", None)
    assert saved.is_overruled
    assert documents.text(seq) == "ONE two three FOUR" == apply("ONE two three four", saved.elsewhere)
    assert "uno two three FOUR" in [documents.text(seq, version.seq) for version in documents.history(seq)]


def test_an_accepted_text_lands_where_it_was_accepted(saving: DocumentSaving, documents: DocumentService) -> None:
    seq = documents.new("x", "one two").seq
    documents.edit(seq, "Well: one two")
    saved = saving.save(seq, seq, "one two", "one two three", None, [ModelText(7, 13, None)])
    assert documents.text(seq) == "Well: one two three"
    assert authors(documents, seq)[-1] == (" three", "model")
    assert apply("one two three", saved.elsewhere) == "Well: one two three"


words = st.text(alphabet="ab \n\U0001f41d", max_size=12)


@settings(max_examples=150, deadline=None)
@given(words, words, st.lists(st.tuples(st.integers(0, 12), st.integers(0, 4)), max_size=3))
def test_the_parts_of_a_change_make_the_whole(before: str, after: str, places: list[tuple[int, int]]) -> None:
    marks, end = [], 0
    for start, length in sorted(places):
        first, last = max(start, end), min(start + length, len(after))
        if first < last:
            marks.append(ModelText(first, last, 1))
            end = last
    own, pieces = split(difference(before, after), marks)
    text = apply(before, own)
    for _mark, (at, piece) in pieces:
        text = text[:at] + piece + text[at:]
    assert text == after


@settings(max_examples=150, deadline=None)
@given(words, words, words)
def test_what_lies_beside_can_be_made_afterwards(base: str, mine: str, theirs: str) -> None:
    own = difference(base, mine)
    rest = beside(difference(base, theirs), own)
    merged = apply(mine, rest)
    assert len(merged) == len(mine) + sum(span.inserted - (span.end - span.start) for span in rest.spans)
