"""The name of what a run learns from: the same for the same texts, another for any other, and no hint of a word."""

import pytest
from logged import SENTENCE, entry, put

from core.corpus import snapshot
from core.corpus.build import build
from core.corpus.snapshot import snapshot_id
from core.entries import Entry, Kind, Origin
from core.log.log import Log
from core.services.corpus import read_corpus


def texts(*texts: str, kind: Kind = Kind.CAPTURE, **meta: object) -> list[Entry]:
    return [entry(seq, text, kind, **meta) for seq, text in enumerate(texts, start=1)]


def name(entries: list[Entry], *parts: list[int]) -> str:
    return snapshot_id(build(entries), *(parts or [[document.seq for document in build(entries).documents]]))


def test_the_same_texts_have_the_same_name() -> None:
    assert name(texts("one", "two")) == name(texts("one", "two"))
    assert name(texts("one", "two")).startswith("corpus1-")


def test_another_choice_order_role_span_or_weight_has_another_name() -> None:
    same = texts("one two", "three four")
    names = {
        name(same),
        name(same, [1]),
        name(same, [2, 1]),
        name(same, [1], [2]),
        name(texts("one two", "three four", not_own=[[0, 3, "quoted"]])),
        name(texts("one two", "three four", not_own=[[0, 3, "forwarded"]])),
        name(texts("one two", "three four", kind=Kind.CHAT)),
        name(texts("one two!", "three four")),
    }
    assert len(names) == 8


def test_other_rules_have_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    before = name(texts("one"))
    monkeypatch.setattr(snapshot, "VERSION", 2)
    assert name(texts("one")) != before


def test_it_says_nothing_of_the_words() -> None:
    assert name(texts("my number is 4711")) == name(texts("my number is 8532"))


def test_a_text_that_is_gone_is_missed() -> None:
    with pytest.raises(KeyError):
        name(texts("one"), [7])


def test_it_is_the_same_when_the_log_grew(log: Log) -> None:
    seqs = [put(log, f"{SENTENCE} {number}") for number in range(3)]
    before = snapshot_id(read_corpus(log), seqs)
    end = log.head_seq() + 1
    put(log, "new", Kind.IMPORT, supersedes=seqs[0])
    put(log, "more", Kind.IMPORT, Origin.WEB)
    assert snapshot_id(read_corpus(log, before_seq=end), seqs) == before
    assert seqs[0] not in read_corpus(log).by_seq
