"""Of a document the newest version teaches, and of that what the principal wrote."""

from logged import excluded, learnt, only, put, shown

from core.entries import Draft, Kind, Origin
from core.log.log import Log
from core.services.corpus import read_corpus
from core.services.documents import DocumentService


def test_the_newest_version_is_one_text_under_its_own_number(log: Log) -> None:
    documents = DocumentService(log)
    document = documents.new("Hives", "Two hives.")
    edit = documents.edit(document.seq, "Two hives. One is loud.")
    assert edit is not None
    found = only(read_corpus(log))
    assert (found.seq, found.text, found.kind) == (edit.seq, "Two hives. One is loud.", Kind.DOCUMENT)
    assert found.sources == {document.seq, edit.seq}
    (rest,) = found.taught_beyond({document.seq})
    assert "One is loud" in found.text[rest.start : rest.end]
    assert "Two hives" not in found.text[rest.start : rest.end]
    assert [one.text for one in read_corpus(log, before_seq=edit.seq).documents] == ["Two hives."]


def test_what_the_model_wrote_in_it_is_read_between_own_words(log: Log) -> None:
    documents = DocumentService(log)
    document = documents.new("Hives", "Two hives. The end.")
    documents.insert(document.seq, "They hum. ", 11, document.version, {})
    found = only(read_corpus(log))
    assert shown(found) == [("own", "Two hives. "), ("written by the model", "They hum. "), ("own", "The end.")]
    assert learnt(found) == "Two hives. |The end."


def test_only_what_the_principal_changed_of_a_draft_is_learnt(log: Log) -> None:
    draft = put(log, "Dear Ann,\nthe model wrote this.", Kind.DRAFT, Origin.MODEL)
    documents = DocumentService(log)
    document = documents.new("Letter", draft=draft)
    assert excluded(log)[document.seq] == "nothing own"
    documents.edit(document.seq, "Dear Ann,\nthe model wrote this.\nI added that.")
    assert learnt(only(read_corpus(log))).strip() == "I added that."


def test_a_redacted_edit_is_left_out_and_the_rest_stays(log: Log) -> None:
    documents = DocumentService(log)
    document = documents.new("Diary", "Morning. Evening.")
    edit = documents.edit(document.seq, "Morning. SECRET Evening.")
    assert edit is not None
    documents.edit(document.seq, "Morning. SECRET Evening. Night.")
    log.redact([edit.seq], "wrong")
    found = only(read_corpus(log))
    assert found.text == "Morning. [left out]Evening. Night."
    assert learnt(found).replace("|", "") == "Morning. Evening. Night."
    assert edit.seq in found.sources


def test_a_redacted_beginning_leaves_what_was_written_later(log: Log) -> None:
    documents = DocumentService(log)
    document = documents.new("Diary", "SECRET.")
    documents.edit(document.seq, "SECRET. Evening.")
    log.redact([document.seq], "wrong")
    found = only(read_corpus(log))
    assert found.text.startswith("[left out]")
    assert "SECRET" not in found.text
    assert "Evening" in learnt(found)


def test_own_blocks_that_look_like_a_placeholder_are_own(log: Log) -> None:
    DocumentService(log).new("Bars", "███ full")
    assert learnt(only(read_corpus(log))) == "███ full"


def test_versions_behind_a_missing_one_are_not_guessed(log: Log) -> None:
    documents = DocumentService(log)
    document = documents.new("Hives", "Two hives.")
    log.append(
        Draft(Kind.EDIT, Origin.SELF, "x", thread=document.seq, parent=document.seq + 7, meta={"spans": [[0, 1, 1]]})
    )
    assert only(read_corpus(log)).text == "Two hives."


def test_versions_that_do_not_fit_are_named(log: Log) -> None:
    documents = DocumentService(log)
    document = documents.new("Hives", "Two hives.")
    log.append(
        Draft(Kind.EDIT, Origin.SELF, "x", thread=document.seq, parent=document.seq, meta={"spans": [[50, 60, 1]]})
    )
    assert read_corpus(log).documents == []
    assert excluded(log) == {document.seq: "unreadable"}
