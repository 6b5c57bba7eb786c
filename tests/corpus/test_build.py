"""Which words of a real log teach, which are only read, and which are left out, each by its rule."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from logged import SENTENCE, entry, excluded, learnt, only, put, shown

from core.corpus.bounds import GAP, LEAST_ROOM, MOST_OF_A_PASSAGE
from core.corpus.build import build
from core.corpus.document import as_text
from core.corpus.rules import WEIGHTS
from core.entries import Kind, Origin
from core.log.log import Log
from core.services.corpus import read_corpus


def test_own_words_are_learnt_whole(log: Log) -> None:
    seq = put(log, "\nI like mead.\n")
    document = only(read_corpus(log))
    assert as_text(document).taught is None
    assert (document.seq, document.text, document.sources) == (seq, "I like mead.", {seq})


def test_what_is_quoted_is_read_and_not_learnt_and_is_cut_where_nothing_own_follows(log: Log) -> None:
    text = "I asked:\n> why?\nBecause.\n> thanks"
    quotes = [[9, 16, "quoted"], [25, 33, "quoted"]]
    put(log, text, Kind.IMPORT, not_own=quotes)
    document = only(read_corpus(log))
    assert document.text == "I asked:\n> why?\nBecause."
    assert shown(document) == [("own", "I asked:\n"), ("quoted", "> why?\n"), ("own", "Because.")]
    assert learnt(document) == "I asked:\n|Because."


@pytest.mark.parametrize(
    ("why", "rule"), [("quoted", "quoted"), ("forwarded", "forwarded"), ("generated", "generated"), ("?", "not own")]
)
def test_each_reason_has_its_rule(log: Log, why: str, rule: str) -> None:
    put(log, "theirs, mine", Kind.IMPORT, not_own=[[0, 8, why]])
    assert shown(only(read_corpus(log))) == [(rule, "theirs, "), ("own", "mine")]


def test_a_turn_is_learnt_after_the_answer_it_follows(log: Log) -> None:
    first = put(log, "Which fuel?", Kind.CHAT)
    answer = put(
        log, f"Lavender.\n\nFrom your log: [{first}]", Kind.ANSWER, Origin.MODEL, parent=first, citations=[first]
    )
    second = put(log, "And in winter?", Kind.CHAT, thread=first, parent=answer)
    one, two = read_corpus(log).documents
    assert (one.seq, shown(one)) == (first, [("own", "Which fuel?")])
    assert (two.seq, shown(two)) == (second, [("answered", "Lavender.\n\n"), ("own", "And in winter?")])
    assert {span.weight for span in two.taught} == {WEIGHTS[Kind.CHAT].value}
    assert two.sources == {answer, second}


def test_a_reply_is_learnt_after_what_it_replies_to_and_an_own_message_stands_for_itself(log: Log) -> None:
    theirs = put(log, "Can you come on Friday?", Kind.IMPORT, Origin.KNOWN)
    mine = put(log, "Yes, gladly.", Kind.IMPORT, parent=theirs)
    put(log, "At six?", Kind.IMPORT, parent=mine)
    reply, next_one = read_corpus(log).documents
    assert shown(reply) == [("answered", "Can you come on Friday?\n\n"), ("own", "Yes, gladly.")]
    assert shown(next_one) == [("own", "At six?")]
    assert excluded(log) == {theirs: "somebody else"}


@pytest.mark.parametrize("origin", [origin for origin in Origin if origin is not Origin.SELF])
def test_nobody_elses_text_is_learnt(log: Log, origin: Origin) -> None:
    seq = put(log, "not mine", Kind.IMPORT, origin)
    assert read_corpus(log).documents == []
    assert excluded(log) == {seq: "written by the model" if origin is Origin.MODEL else "somebody else"}


@pytest.mark.parametrize(
    ("kind", "origin", "rule"),
    [
        (Kind.ANSWER, Origin.MODEL, "written by the model"),
        (Kind.DRAFT, Origin.MODEL, "written by the model"),
        (Kind.SUGGESTION, Origin.MODEL, "written by the model"),
        (Kind.CORRECTION, Origin.SELF, "feedback"),
    ],
)
def test_what_the_model_wrote_and_judgements_of_it_do_not_teach(
    log: Log, kind: Kind, origin: Origin, rule: str
) -> None:
    seq = put(log, "text", kind, origin, judges=1)
    assert read_corpus(log).documents == []
    assert excluded(log) == {seq: rule}


def test_book_keeping_is_not_even_read(log: Log) -> None:
    put(log, "text", Kind.ACTION, verb="log")
    put(log, "text", Kind.TRAINING_RUN, Origin.DOCUMENT)
    assert (read_corpus(log).documents, excluded(log)) == ([], {})


@pytest.mark.parametrize("mark", ["tainted", "incognito"])
def test_marks_keep_a_text_out(log: Log, mark: str) -> None:
    seq = put(log, "text", **{mark: True})
    assert (read_corpus(log).documents, excluded(log)) == ([], {seq: mark})


def test_a_redacted_text_is_gone(log: Log) -> None:
    seq = put(log, "text")
    log.redact([seq], "wrong")
    assert (read_corpus(log).documents, excluded(log)) == ([], {seq: "redacted"})


def test_nothing_own_is_no_text(log: Log) -> None:
    seqs = [put(log, "> all quoted", Kind.IMPORT, not_own=[[0, 12, "quoted"]]), put(log, " \n ")]
    assert excluded(log) == dict.fromkeys(seqs, "nothing own")


def test_a_newer_version_takes_the_place_of_an_older_one_and_knows_what_it_kept(log: Log) -> None:
    kept = (SENTENCE * 2).strip()
    old = put(log, kept, Kind.IMPORT)
    new = put(log, f"{kept} Then it rained.", Kind.IMPORT, supersedes=old, parent=old)
    document = only(read_corpus(log))
    assert (document.seq, learnt(document)) == (new, f"{kept} Then it rained.")
    assert excluded(log) == {old: "older version"}
    (rest,) = document.taught_beyond({old})
    assert document.text[rest.start : rest.end] == " Then it rained."
    assert document.is_new({old})
    assert not document.is_new({old, new})


def test_an_edited_question_takes_the_place_of_the_first(log: Log) -> None:
    first = put(log, "Which fuel?", Kind.CHAT)
    second = put(log, "Which fuel for a smoker?", Kind.CHAT, thread=first, edits=first)
    assert only(read_corpus(log)).seq == second
    assert excluded(log) == {first: "older version"}


def test_texts_stand_in_the_order_they_were_written(log: Log) -> None:
    late = put(log, "late", time_utc_ns=2000)
    early = put(log, "early", Kind.IMPORT, time_utc_ns=1000)
    assert [document.seq for document in read_corpus(log).documents] == [early, late]


def test_the_corpus_of_a_time_before_is_what_it_was(log: Log) -> None:
    old = put(log, "first version", Kind.IMPORT)
    put(log, "second version", Kind.IMPORT, supersedes=old)
    assert only(read_corpus(log, before_seq=old + 1)).seq == old


def test_a_page_that_was_pasted_does_not_drown_the_text(log: Log) -> None:
    page = "".join(f"Line {number} of a long page.\n" for number in range(40_000))
    put(log, f"{page}So much for that.", Kind.IMPORT, not_own=[[0, len(page), "quoted"]])
    document = only(read_corpus(log))
    assert len(page) > 1_000_000
    assert len(document.text) < MOST_OF_A_PASSAGE + len(GAP) + 20
    assert document.text.startswith("Line 0")
    assert GAP in document.text
    assert learnt(document) == "So much for that."


def test_many_quotations_together_have_bounds_and_short_ones_stay_whole(log: Log) -> None:
    parts, spans, place = [], [], 0
    for number in range(60):
        quote, own = f"> quote {number} {'x' * (900 if number else 20)}\n", f"Yes {number}.\n"
        spans.append([place, place + len(quote), "quoted"])
        parts += [quote, own]
        place += len(quote) + len(own)
    put(log, "".join(parts), Kind.IMPORT, not_own=spans)
    document = only(read_corpus(log))
    assert document.text.startswith(parts[0])
    assert len(document.text) < LEAST_ROOM + 60 * (len(GAP) + 10)
    assert learnt(document).count("Yes") == 60


def test_what_is_answered_has_bounds_too(log: Log) -> None:
    theirs = put(log, "word " * 100_000, Kind.IMPORT, Origin.UNKNOWN)
    put(log, "No.", Kind.IMPORT, parent=theirs)
    assert len(only(read_corpus(log)).text) < MOST_OF_A_PASSAGE + 20


TEXT = st.text(max_size=60)
SPANS = st.lists(st.tuples(st.integers(0, 70), st.integers(0, 70), st.just("quoted")), max_size=5)


@settings(max_examples=50)
@given(st.lists(st.tuples(TEXT, SPANS), max_size=5), st.randoms(use_true_random=False))
def test_passages_tile_every_text_and_the_order_of_reading_changes_nothing(
    texts: list[tuple[str, list[tuple[int, int, str]]]], random: object
) -> None:
    entries = [entry(seq, text, Kind.IMPORT, not_own=spans) for seq, (text, spans) in enumerate(texts, start=1)]
    corpus = build(entries)
    for document in corpus.documents:
        assert "".join(text for _rule, text in shown(document)) == document.text
        assert [one.end for one in document.passages[:-1]] == [one.start for one in document.passages[1:]]
        assert learnt(document).strip()
        own = "".join(text for rule, text in shown(document) if rule == "own")
        assert all(word in texts[document.seq - 1][0] for word in own.split("\n"))
    assert {*corpus.by_seq} | {one.seq for one in corpus.excluded} == set(range(1, len(texts) + 1))
    random.shuffle(entries)  # type: ignore[attr-defined]
    assert build(entries) == corpus
