"""What learning did, read from a real log."""

from learnt_log import learn, learn_and_prove, prove

from core.entries import Draft, Kind, Origin
from core.guardian import Guardian
from core.services.history import as_lines


def test_an_empty_log_has_no_history(guardian: Guardian) -> None:
    history = guardian.history.read()
    assert (history.runs, history.proofs, history.adapter, history.current) == ([], [], None, None)
    assert history.newest("newest") is None


def test_runs_come_oldest_first_with_what_the_gate_decided(guardian: Guardian) -> None:
    learn_and_prove(guardian)
    history = guardian.history.read()
    assert [(run.adapter, run.how, run.promoted, run.gate.is_passed) for run in history.runs] == [
        ("adapter-1", "rebuild", True, True),
        ("adapter-2", "nightly", True, True),
        ("adapter-3", "nightly", False, False),
        ("adapter-4", "nightly", True, True),
    ]
    assert history.current == history.runs[-1]
    assert (history.runs[-1].tokens, history.runs[-1].seconds, history.runs[-1].texts) == (20_000, 95.0, 159)
    assert [proof.record.what for proof in history.proofs] == ["newest", "memory", "diversity", "style"]
    assert all(proof.is_current for proof in history.proofs)


def test_a_proof_of_what_is_in_use_counts_before_a_newer_one_of_another(guardian: Guardian) -> None:
    learn(guardian, 1)
    second = learn(guardian, 2)
    prove(guardian, "newest", second, gain=0.2)
    prove(guardian, "newest", "adapter-1", gain=0.1)
    found = guardian.history.read().newest("newest")
    assert found is not None
    assert (found.is_current, found.record.value("gain")) == (True, 0.2)
    guardian.adapters.roll_back()
    found = guardian.history.read().newest("newest")
    assert found is not None
    assert (found.is_current, found.record.value("gain")) == (True, 0.1)


def test_a_proof_by_time_is_of_the_base_model_whatever_is_in_use(guardian: Guardian) -> None:
    learn(guardian, 1)
    prove(guardian, "by_time", None)
    found = guardian.history.read().newest("by_time")
    assert found is not None
    assert found.is_current


def test_what_cannot_be_read_is_passed_over(guardian: Guardian) -> None:
    guardian._log.append(Draft(Kind.EVALUATION, Origin.DOCUMENT, "", meta={"what": "a later kind", "measures": []}))
    assert guardian.history.read().proofs == []


def test_lines_are_in_the_order_of_time_and_hold_everything(guardian: Guardian) -> None:
    learn_and_prove(guardian)
    lines = as_lines(guardian.history.read())
    assert [line["kind"] for line in lines] == ["run"] * 4 + ["proof"] * 4
    assert lines[0]["gate"]["held_out"]["candidate"] == 1.1
    assert lines[4]["measures"][0]["name"] == "bits_per_byte.base"
