"""Nothing of what is tainted, incognito or redacted is read, nor what the model wrote from it."""

import pytest
from logged import excluded, only, put, shown

from core.entries import Kind, Origin
from core.log.log import Log
from core.services.corpus import read_corpus
from core.services.documents import DocumentService

MARKS = ["tainted", "incognito", "redacted"]


def put_marked(log: Log, mark: str, text: str = "STRANGE", kind: Kind = Kind.IMPORT) -> int:
    """Append a text that is marked; redacting it is for later."""
    return put(log, text, kind, **({} if mark == "redacted" else {mark: True}))


def redact(log: Log, mark: str, seq: int) -> None:
    if mark == "redacted":
        log.redact([seq], "wrong")


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("by", ["citations", "recalled"])
def test_an_answer_that_rests_on_it_is_not_read_either(log: Log, mark: str, by: str) -> None:
    seq = put_marked(log, mark)
    question = put(log, "What was it?", Kind.CHAT)
    answer = put(log, "It was STRANGE.", Kind.ANSWER, Origin.MODEL, parent=question, **{by: [seq]})
    put(log, "I see.", Kind.CHAT, thread=question, parent=answer)
    redact(log, mark, seq)
    assert [shown(one) for one in read_corpus(log).documents] == [[("own", "What was it?")], [("own", "I see.")]]
    assert excluded(log) == {seq: mark, answer: mark}


@pytest.mark.parametrize("mark", MARKS)
def test_an_answer_to_a_marked_question_is_not_read(log: Log, mark: str) -> None:
    question = put_marked(log, mark, kind=Kind.CHAT)
    answer = put(log, "STRANGE indeed.", Kind.ANSWER, Origin.MODEL, parent=question, citations=[])
    follow_up = put(log, "Go on.", Kind.CHAT, thread=question, parent=answer)
    redact(log, mark, question)
    document = only(read_corpus(log))
    assert (document.seq, document.text) == (follow_up, "Go on.")


def test_it_goes_through_any_number_of_steps(log: Log) -> None:
    seq = put_marked(log, "tainted")
    for step in ("plan", "draft", "critique", "revision"):
        seq = put(log, f"STRANGE {step}", Kind.DRAFT, Origin.MODEL, parent=seq)
    document = DocumentService(log).new("grown", draft=seq).seq
    assert read_corpus(log).documents == []
    assert set(excluded(log).values()) == {"tainted"}
    assert document in excluded(log)


@pytest.mark.parametrize("mark", ["tainted", "incognito"])
def test_a_document_that_grew_from_it_is_left_out_whole(log: Log, mark: str) -> None:
    draft = put(log, "STRANGE", Kind.DRAFT, Origin.MODEL, **{mark: True})
    documents = DocumentService(log)
    document = documents.new("grown", draft=draft)
    documents.edit(document.seq, "STRANGE and mine")
    assert read_corpus(log).documents == []
    assert excluded(log)[document.seq] == mark


def test_a_marked_suggestion_that_was_taken_is_left_out_of_a_document(log: Log) -> None:
    documents = DocumentService(log)
    document = documents.new("mine", "Before. After.")
    documents.insert(document.seq, "STRANGE. ", 8, document.version, {"tainted": True})
    found = only(read_corpus(log))
    assert shown(found) == [("own", "Before. "), ("tainted", "[left out]"), ("own", "After.")]


def test_own_words_that_follow_are_their_own(log: Log) -> None:
    put_marked(log, "tainted", kind=Kind.CHAT)
    put(log, "Mine.", Kind.CHAT, edits=1)
    assert [one.text for one in read_corpus(log).documents] == ["Mine."]
