"""Documents as edits in a real log."""

import threading

import pytest

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.log.log import Log
from core.services.documents import DocumentChanged, DocumentService
from core.writing.authorship import Author
from core.writing.spans import PLACEHOLDER

NASTY = "nul \0, CRLF\r\nand e\u0301, \U0001f41d and \U0001f469\u200d\U0001f33e\n"


@pytest.fixture
def documents(log: Log) -> DocumentService:
    return DocumentService(log)


def test_every_version_can_be_read_again(documents: DocumentService, log: Log) -> None:
    record = documents.new("A  title\n", NASTY)
    texts = [NASTY, NASTY + "more", NASTY.replace("\0", ""), "", "other \U0001f41d"]
    edits = [documents.edit(record.seq, text) for text in texts[1:]]
    versions = [record.seq, *(edit.seq for edit in edits if edit)]
    assert [documents.text(record.seq, at) for at in versions] == texts
    assert documents.text(record.seq) == texts[-1]
    assert documents.record(record.seq).title == "A title"
    assert [version.seq for version in documents.history(record.seq)] == versions
    assert documents.all()[0].versions == 5
    assert documents.edit(record.seq, texts[-1]) is None
    assert log.entry(versions[1]).parent == record.seq


def test_a_document_is_renamed_and_found(documents: DocumentService) -> None:
    seq, other = documents.new("Bees", "they sleep").seq, documents.new("Wasps", "they do not").seq
    documents.edit(seq, "they sleep at night")
    assert documents.rename(seq, "All  about\nbees").title == "All about bees"
    assert (documents.text(seq), documents.record(seq).versions) == ("they sleep at night", 3)
    assert [one.seq for one in documents.find("ABOUT bees")] == [seq]
    assert [one.seq for one in documents.find("night")] == [seq]
    assert [one.seq for one in documents.find("they")] == [other, seq]
    assert documents.find("hornets") == documents.find(" ") == []


def test_spans_of_an_editor_count_code_points(documents: DocumentService) -> None:
    seq = documents.new("x", "a\U0001f41db").seq
    done = documents.edit_spans(seq, [[1, 2, 2], [3, 3, 1]], "beb!"[:2] + "!", seq)
    assert documents.text(seq) == "abeb!"
    with pytest.raises(GuardianError, match="do not fit"):
        documents.edit_spans(seq, [[0, 99, 0]], "", done.seq)
    assert documents.record(seq).version == done.seq


def test_edits_from_an_older_version_are_merged_unless_both_changed_one_place(documents: DocumentService) -> None:
    seq = documents.new("x", "one two three four").seq
    documents.edit(seq, "ONE two three four", version=seq)
    merged = documents.edit(seq, "one two three FOUR", version=seq)
    assert merged is not None
    assert merged.was_merged
    assert documents.text(seq) == "ONE two three FOUR"
    with pytest.raises(DocumentChanged, match="same place"):
        documents.edit(seq, "uno two three four", version=seq)
    assert documents.text(seq) == "ONE two three FOUR"


def test_two_writers_at_once_lose_nothing(documents: DocumentService) -> None:
    seq = documents.new("x", "start\n").seq
    names = [f"writer {number} line {line}\n" for number in range(2) for line in range(10)]

    def write(mine: list[str]) -> None:
        for line in mine:
            state = documents.state(seq)
            documents.edit_spans(seq, [[len(state.text), len(state.text), len(line)]], line, state.version)

    threads = [threading.Thread(target=write, args=(names[place::2],)) for place in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(documents.text(seq).splitlines(keepends=True)) == sorted(["start\n", *names])


def test_a_redacted_edit_keeps_its_length_and_the_rest_its_text(documents: DocumentService, log: Log) -> None:
    seq = documents.new("x", "public secret").seq
    first = documents.edit(seq, "public secret word")
    documents.edit(seq, "public secret word, then")
    assert first is not None
    log.redact([seq, first.seq], "no reason")
    assert documents.text(seq) == PLACEHOLDER * len("public secret word") + ", then"
    assert documents.all()[0].is_redacted


def test_text_of_a_draft_is_the_models_until_the_principal_goes_over_it(documents: DocumentService, log: Log) -> None:
    written = "The model wrote this.\nAnd this.\n"
    draft = log.append(Draft(Kind.DRAFT, Origin.MODEL, written, meta={"step": "draft", "tainted": True}))
    document = documents.new("x", draft=draft).seq
    assert log.entry(document).meta["tainted"] is True
    assert [(one.author, one.source) for one in documents.authorship(document)] == [(Author.MODEL, draft)]
    edit = documents.edit(document, "The model wrote this.\nAnd I wrote that.\n")
    assert edit is not None
    correction = log.entry(edit.corrections[0])
    assert (correction.kind, correction.origin, correction.parent) == (Kind.CORRECTION, Origin.SELF, draft)
    assert (correction.meta["judges"], correction.meta["document"]) == (draft, document)
    assert log.judging([draft]) == [correction]
    assert correction.meta["versions"] == [document, edit.seq]
    before, after = documents.text(document, document), documents.text(document)
    old = "|".join(before[start:end] for start, end in correction.meta["before"])
    new = "|".join(after[start:end] for start, end in correction.meta["after"])
    assert (old, new) == ("this", "I wrote that")
    authors = [(after[one.start : one.end], one.author) for one in documents.authorship(document)]
    assert authors[0] == ("The model wrote this.\n", Author.MODEL)
    assert {author for _text, author in authors[1:]} == {Author.SELF, Author.MODEL_EDITED}


def test_a_passage_of_an_answer_that_was_gone_over_is_no_correction_of_its_conversation(
    documents: DocumentService, log: Log
) -> None:
    question = log.append(Draft(Kind.CHAT, Origin.SELF, "How many?"))
    answer = log.append(Draft(Kind.ANSWER, Origin.MODEL, "There are three.", thread=question, parent=question))
    document = documents.new("x", draft=answer).seq
    edit = documents.edit(document, "There are four.")
    assert edit is not None
    assert log.entry(edit.corrections[0]).meta["judges"] == answer
    assert log.judging([answer]) == []


def test_what_the_principal_writes_beside_it_corrects_nothing(documents: DocumentService, log: Log) -> None:
    draft = log.append(Draft(Kind.DRAFT, Origin.MODEL, "Model.\n", meta={"step": "draft"}))
    document = documents.new("x", draft=draft).seq
    edit = documents.edit(document, "Model.\nMine.\n")
    assert edit is not None
    assert edit.corrections == []


def test_a_draft_that_was_redacted_or_is_none_begins_no_document(documents: DocumentService, log: Log) -> None:
    draft = log.append(Draft(Kind.DRAFT, Origin.MODEL, "text", meta={"step": "draft"}))
    log.redact([draft], "no reason")
    for seq in (draft, log.append(Draft(Kind.CAPTURE, Origin.SELF, "no draft"))):
        with pytest.raises(GuardianError, match="no draft"):
            documents.new("x", draft=seq)


def test_what_is_no_document_is_named(documents: DocumentService, log: Log) -> None:
    capture = log.append(Draft(Kind.CAPTURE, Origin.SELF, "text"))
    document = documents.new("x", "text").seq
    with pytest.raises(GuardianError, match="no document"):
        documents.text(capture)
    with pytest.raises(GuardianError, match="no version"):
        documents.text(document, capture)
    with pytest.raises(GuardianError, match="too long"):
        documents.new("x", "x" * 10_000_001)


def test_a_missing_edit_is_named_and_what_came_before_it_is_not_lost(documents: DocumentService, log: Log) -> None:
    document = documents.new("x", "text").seq
    meta = {"spans": [[0, 0, 1]]}
    log.append(Draft(Kind.EDIT, Origin.SELF, "a", thread=document, parent=document + 99, meta=meta))
    with pytest.raises(GuardianError, match="is missing"):
        documents.text(document)
    assert documents.text(document, document) == "text"


def test_a_document_of_five_megabytes_is_edited_by_what_differs(documents: DocumentService, log: Log) -> None:
    text = "".join(f"line {number} of a very long document \U0001f41d\n" for number in range(125_000))
    seq = documents.new("long", text).seq
    edit = documents.edit(seq, text[:3_000_000] + "new" + text[3_000_000:])
    assert edit is not None
    assert len(log.entry(edit.seq).text) < 20
    assert documents.text(seq) == text[:3_000_000] + "new" + text[3_000_000:]
