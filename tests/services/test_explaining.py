"""What `train --explain` says is what a run learns."""

import pytest

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.guardian import Guardian
from core.log.log import Log
from core.services.adapters import Lineage, adapter_draft
from core.services.corpus import read_corpus
from core.services.explaining import Explanation
from core.services.results import GateResult, Losses
from core.services.training_plan import Plan, plan_run


def log_of(guardian: Guardian) -> Log:
    return guardian._log


def fill(guardian: Guardian, texts: int = 20) -> list[int]:
    return [guardian.capture.add(f"Day {number}: the hive weighs {number} kilograms.") for number in range(texts)]


def shown(found: Explanation, seq: int) -> list[tuple[float, str, str]]:
    (text,) = [one for one in found.texts if one.seq == seq]
    return [(one.weight, one.rule, one.text) for one in text.passages]


def test_it_names_what_a_run_would_learn_and_hold_out(guardian: Guardian) -> None:
    seqs = fill(guardian)
    found = guardian.explaining.explain(limit=50)
    plan = plan_run(read_corpus(log_of(guardian)), set())
    assert found.problem == ""
    assert found.how == "nightly"
    assert {text.seq for text in found.texts if text.part == "learn"} == set(plan.learn)
    assert {text.seq for text in found.texts if text.part == "held out"} == set(plan.held_out)
    assert {text.seq for text in found.texts} == set(seqs)
    assert found.snapshot.startswith("corpus1-")
    learn = found.parts["learn"]
    assert learn.texts == len(plan.learn)
    assert learn.characters == sum(len(f"Day {n}: the hive weighs {n} kilograms.") for n in range(learn.texts))
    assert 0 < learn.tokens < learn.characters


def test_it_counts_kinds_origins_and_rules(guardian: Guardian) -> None:
    seqs = fill(guardian, 3)
    log = log_of(guardian)
    log.append(Draft(Kind.IMPORT, Origin.WEB, "theirs"))
    log.append(
        Draft(
            Kind.IMPORT,
            Origin.SELF,
            "Ask ann@hives.net, she said: why? Because.",
            meta={"not_own": [[29, 33, "quoted"]]},
        )
    )
    log.redact([seqs[0]], "wrong")
    found = guardian.explaining.explain(limit=0)
    assert found.texts == []
    assert "too few" in found.problem
    assert {kind: amount.texts for kind, amount in found.kinds.items()} == {"capture": 2, "import": 1}
    assert found.origins == {"self": 4, "web": 1}
    assert {one.rule: one.entries for one in found.excluded} == {"redacted": 1, "somebody else": 1}
    assert {one.rule: one.characters for one in found.rules if one.rule != "own"} == {"quoted": 4, "e-mail address": 17}
    assert all(one.why.endswith(".") for one in (*found.rules, *found.excluded))


def test_one_entry_is_shown_passage_by_passage(guardian: Guardian) -> None:
    text = "I asked:\n> why?\nBecause."
    seq = log_of(guardian).append(Draft(Kind.IMPORT, Origin.SELF, text, meta={"not_own": [[9, 16, "quoted"]]}))
    found = guardian.explaining.explain(seq=seq)
    assert shown(found, seq) == [(1.0, "own", "I asked:\n"), (0.0, "quoted", "> why?\n"), (1.0, "own", "Because.")]
    assert found.left_out == ""


def test_one_entry_that_is_left_out_says_why(guardian: Guardian) -> None:
    first = guardian.capture.add("Thank you!")
    second = guardian.capture.add("thank you!")
    theirs = log_of(guardian).append(Draft(Kind.IMPORT, Origin.KNOWN, "theirs"))
    book = log_of(guardian).append(Draft(Kind.ACTION, Origin.SELF, "{}", meta={"verb": "log", "result": {}}))
    explain = guardian.explaining.explain
    assert f"Entry {first} stands for it." in explain(seq=second).left_out
    assert "Somebody else wrote it" in explain(seq=theirs).left_out
    assert "does not look at its kind" in explain(seq=book).left_out
    with pytest.raises(GuardianError, match="no entry 999"):
        explain(seq=999)


def test_an_edit_is_found_in_its_document(guardian: Guardian) -> None:
    document = guardian.documents.new("Hives", "Two hives.")
    edit = guardian.documents.edit(document.seq, "Two hives. One is loud.")
    assert edit is not None
    for seq in (document.seq, edit.seq):
        (text,) = guardian.explaining.explain(seq=seq).texts
        assert (text.seq, text.kind) == (edit.seq, "document")


def test_what_was_learnt_with_an_earlier_version_is_not_learnt_again(guardian: Guardian) -> None:
    fill(guardian)
    document = guardian.documents.new("Hives", "Two hives stand by the shed.")
    log = log_of(guardian)
    corpus = read_corpus(log)
    gate = GateResult(True, "better", Losses(), Losses(), 1, 0.1, 0.05, 0.15)
    base = guardian.models.base_sha256()
    learnt = corpus.sources_of([one.seq for one in corpus.documents])
    log.append(adapter_draft("adapter-1", None, base, "run-1", gate, learnt, {}, Lineage("nightly", "")))
    log.append(Draft(Kind.PROMOTION, Origin.DOCUMENT, "", meta={"act": "promote", "adapter": "adapter-1"}))
    for number in range(20, 40):
        guardian.capture.add(f"Day {number}: the hive weighs {number} kilograms.")
    edit = guardian.documents.edit(document.seq, "Two hives stand by the shed. One of them hums all day.")
    assert edit is not None
    found = guardian.explaining.explain(seq=edit.seq, how="nightly")
    assert found.problem == ""
    weights = {rule: weight for weight, rule, _text in shown(found, edit.seq)}
    assert weights == {"learnt before": 0.0, "own": 1.0}


def test_a_run_that_was_interrupted_is_the_one_that_is_explained(guardian: Guardian) -> None:
    fill(guardian)
    plan = guardian.learn.next_plan(read_corpus(log_of(guardian)))[1]
    facts = {"run": "run-1", "state": "began", "parent": None, "base": guardian.models.base_sha256(), "how": "nightly"}
    log_of(guardian).append(Draft(Kind.TRAINING_RUN, Origin.DOCUMENT, plan.to_json(), meta=facts))
    guardian.capture.add("Something new that this run does not know.")
    found = guardian.explaining.explain(limit=50)
    assert found.snapshot == plan.snapshot
    assert guardian.learn.is_paused()
    guardian.redaction.redact([plan.held_out[0]], "wrong")
    assert not guardian.learn.is_paused()
    assert guardian.explaining.explain().snapshot != plan.snapshot


def test_a_plan_knows_its_texts_again(guardian: Guardian) -> None:
    fill(guardian)
    log = log_of(guardian)
    corpus = read_corpus(log)
    plan = Plan.from_json(plan_run(corpus, set()).to_json())
    assert plan.still_fits(read_corpus(log))
    guardian.capture.add("Something new.")
    assert plan.still_fits(read_corpus(log))
    log.redact([plan.learn[3]], "wrong")
    assert not plan.still_fits(read_corpus(log))
