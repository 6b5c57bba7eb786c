"""Ghost text by the real embedded model; nothing of it is logged until it is accepted."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.entries import Kind, Origin
from core.errors import GuardianError
from core.guardian import Guardian
from core.services.completing import BEFORE_TOKENS, ending, fitting, window, without_overlap
from core.writing.authorship import Author
from core.writing.budget import estimated_tokens

BEGINNING = "In spring the bees begin to fly, and in summer they gather"


def test_a_text_is_continued_by_at_most_a_sentence_and_nothing_is_logged(guardian: Guardian) -> None:
    deltas: list[str] = []
    made = guardian.completion.complete(BEGINNING, on_delta=deltas.append)
    assert made.text.strip()
    assert "".join(deltas) == made.text
    assert 0 < made.tokens <= 24
    assert 0 < made.first_token_s <= made.seconds
    assert not made.is_stopped
    assert guardian.recall.entries() == []
    assert guardian.completion.complete(BEGINNING).text == made.text


def test_it_ends_when_typing_goes_on(guardian: Guardian) -> None:
    stop = threading.Event()
    stop.set()
    made = guardian.completion.complete(BEGINNING, stop=stop)
    assert made.is_stopped
    assert made.text == ""
    with pytest.raises(GuardianError, match="nothing to continue"):
        guardian.completion.complete(" \n")


def test_what_is_accepted_becomes_suggestion_verdict_and_edit(guardian: Guardian) -> None:
    document = guardian.documents.new("x", "I write and then.").seq
    seqs = guardian.completion.accept(" more", document, at=16)
    assert [guardian.recall.entry(seq).kind for seq in seqs] == [Kind.SUGGESTION, Kind.VERDICT, Kind.EDIT]
    assert guardian.documents.text(document) == "I write and then more."
    assert [one.author for one in guardian.documents.authorship(document)] == [Author.SELF, Author.MODEL, Author.SELF]
    assert guardian.suggestions.suggestion(seqs[0]).hunks[0].state == "accepted"
    alone = guardian.completion.accept(" more")
    assert [guardian.recall.entry(seq).origin for seq in alone] == [Origin.MODEL, Origin.SELF]
    with pytest.raises(GuardianError, match="nothing to accept"):
        guardian.completion.accept("", document)
    with pytest.raises(GuardianError, match="do not fit"):
        guardian.completion.accept("x", document, at=999)


def test_a_sentence_ends_where_it_ends() -> None:
    assert ending(" the honey. And then") == 11
    assert ending("\u201cYes.\u201d he said") == 6
    assert ending(" 3.5 kilograms of") is None
    assert ending("\n\nnext line\nmore") == 11
    assert ending(" the honey.") is None  # a figure may follow


def test_what_stands_behind_the_cursor_already_is_not_said_again() -> None:
    assert without_overlap(" the honey in July.", " in July. Then") == " the honey "
    assert without_overlap(" the honey", " in July.") == " the honey"
    assert without_overlap(" an apple", "e") == " an apple"


@given(st.integers(0, 12_000))
def test_what_the_model_sees_begins_at_the_same_place_while_a_thousand_characters_are_written(length: int) -> None:
    text = "".join(f"{number:07d} " for number in range(1600))[:length]
    seen = window(text)
    assert text.endswith(seen)
    assert estimated_tokens(seen) <= BEFORE_TOKENS
    assert (len(text) - len(seen)) % 1024 == 0 or len(seen) == 256


def test_only_whole_documents_go_before_a_text() -> None:
    assert fitting(["first", "second"]) == ["first", "second"]
    assert fitting(["x" * 9000, "second"]) == ["second"]
