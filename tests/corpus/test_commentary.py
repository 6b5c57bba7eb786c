"""Commentary of the model is beside the texts, never among them, and never weighs more than 0.3."""

import pytest
from logged import excluded, put

from core.entries import Kind, Origin
from core.log.log import Log
from core.services.corpus import read_corpus
from core.services.training_plan import newest_unlearnt


def comment(log: Log, *about: int, **meta: object) -> int:
    return put(log, "You mean the opposite.", Kind.COMMENTARY, Origin.MODEL, citations=list(about), **meta)


@pytest.mark.parametrize(("wished", "weight"), [(None, 0.3), (0.1, 0.1), (5.0, 0.3), (-1, 0.0), ("much", 0.3)])
def test_its_weight_has_a_limit(log: Log, wished: object, weight: float) -> None:
    seq = put(log, "I said this.")
    comment(log, seq, **({} if wished is None else {"weight": wished}))
    corpus = read_corpus(log)
    assert [document.seq for document in corpus.documents] == [seq]
    (commentary,) = corpus.commentary
    assert [(one.rule.name, one.weight) for one in commentary.passages] == [("commentary", weight)]
    assert commentary.sources == {seq, commentary.seq}


def test_it_is_never_scored(log: Log) -> None:
    seqs = [put(log, f"I said {number}.") for number in range(5)]
    comments = {comment(log, seq) for seq in seqs}
    plan = newest_unlearnt(read_corpus(log), set())
    assert not comments & {*plan.held_out, *plan.context_before, *plan.learn}


def test_it_tells_nothing_of_a_text_that_is_not_learnt(log: Log) -> None:
    one, two = put(log, "I said this."), put(log, "I said that.")
    about_one, about_both = comment(log, one), comment(log, one, two)
    corpus = read_corpus(log)
    assert [found.seq for found in corpus.commentary_on([one])] == [about_one]
    assert [found.seq for found in corpus.commentary_on([one, two])] == [about_one, about_both]


def test_it_goes_with_what_it_is_about_and_must_say_what_that_is(log: Log) -> None:
    seq, strange = put(log, "I said this."), put(log, "STRANGE", tainted=True)
    of_redacted, of_tainted, of_nothing, of_unknown = (
        comment(log, seq),
        comment(log, strange),
        comment(log),
        comment(log, 999),
    )
    log.redact([seq], "wrong")
    assert read_corpus(log).commentary == []
    found = excluded(log)
    assert (found[of_redacted], found[of_tainted]) == ("redacted", "tainted")
    assert (found[of_nothing], found[of_unknown]) == ("uncited", "uncited")
