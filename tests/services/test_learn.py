"""Training as the app sees it: kinds of run, the gate, promotion. A scripted trainer stands in for the real one."""

import math
from collections.abc import Sequence

import pytest
from school import DAY_NS, School
from scripted_trainer import NEW

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.interrupt import Interrupt
from core.log.log import Log
from core.services import gating
from core.services.run_kind import NIGHTLY, REBUILD, REBUILD_DAYS
from core.training.adapter_messages import MeasureAdapters
from core.training.messages import Train


def test_first_everything_then_what_is_new(school: School) -> None:
    first = school.write(40)
    one = school.train()
    assert (one.how, one.promoted) == (NIGHTLY, True)
    assert [text.seq for text in school.trainer.last(Train).held_out] == first[-4:]
    second = school.write(20)
    two = school.train(0.9)
    job = school.trainer.last(Train)
    assert (two.how, job.parent.file_id) == (NIGHTLY, one.adapter)
    assert [text.seq for text in job.texts] == [*first[-4:], *second[:-6]]
    records = school.adapters.adapters()
    assert [(one.id, one.parent, one.how) for one in records] == [
        (two.adapter, one.adapter, NIGHTLY),
        (one.adapter, None, NIGHTLY),
    ]
    assert records[0].snapshot
    assert records[0].recipe == {"rank": 16}
    assert records[0].gate.opponent == one.adapter
    assert school.adapters.current_id() == two.adapter


def test_what_is_not_surely_better_is_held_back_with_the_reason(school: School) -> None:
    school.write(40)
    one = school.train()
    school.write(20)
    two = school.train(1.001)
    assert not two.promoted
    assert two.gate is not None
    assert "not surely better" in two.gate.reason
    assert school.adapters.current_id() == one.adapter
    assert school.learn.last_gate() == two.gate


@pytest.mark.parametrize("spoilt", [math.nan, math.inf, -math.inf])
def test_a_measurement_that_is_no_number_changes_nothing(school: School, spoilt: float) -> None:
    school.write(40)
    one = school.train()
    school.write(20)
    two = school.train(spoilt)
    assert not two.promoted
    assert two.gate is not None
    assert "no number" in two.gate.reason
    assert school.adapters.current_id() == one.adapter
    assert school.adapters.adapters()[0].gate == two.gate  # and the log can be read


def test_a_rebuild_is_due_after_thirty_days_and_is_judged_on_what_neither_learnt(school: School) -> None:
    seqs = school.write(40)
    one = school.train()
    school.clock.ahead_ns = (REBUILD_DAYS - 1) * DAY_NS
    with pytest.raises(GuardianError, match="nothing new"):
        school.train()
    school.clock.ahead_ns = REBUILD_DAYS * DAY_NS
    two = school.train(0.9)
    job = school.trainer.last(Train)
    assert (two.how, job.parent) == (REBUILD, None)
    assert job.opponent.file_id == one.adapter
    assert [text.seq for text in job.held_out] == seqs[-4:]
    assert [text.seq for text in job.texts] == seqs[:-4]
    assert two.promoted
    assert school.adapters.record(str(two.adapter)).how == REBUILD


def test_own_texts_of_long_ago_are_measured_and_may_not_be_forgotten(school: School) -> None:
    old = school.write(20, days_ago=60)
    school.write(20)
    one = school.train()
    assert school.trainer.last(Train).old == []  # nothing was learnt yet that could be forgotten
    school.write(20)
    school.trainer.old = {str(one.adapter): 1.0, NEW: 1.1}
    two = school.train(0.5)
    measured = [text.seq for text in school.trainer.last(Train).old]
    assert measured
    assert set(measured) <= set(old)
    assert two.gate is not None
    assert (two.promoted, two.gate.old_documents) == (False, len(measured))
    assert "long ago" in two.gate.reason
    school.trainer.old[NEW] = 1.02
    assert school.train(0.5, how=REBUILD).promoted


def test_general_text_that_the_principal_has_in_its_own_log_is_not_measured(school: School) -> None:
    school.write(40)
    general = gating.general_texts()
    school.log.append(Draft(Kind.CAPTURE, Origin.SELF, general[0].text, time_utc_ns=DAY_NS))
    school.train()
    measured = [text.text for text in school.trainer.last(Train).general]
    assert measured == [text.text for text in general[1:]]


def test_after_a_redaction_everything_is_learnt_anew_without_it(school: School) -> None:
    seqs = school.write(40)
    one = school.train()
    school.log.redact([seqs[3]], "it was said in confidence")
    two = school.train(0.9)
    job = school.trainer.last(Train)
    assert (two.how, job.parent, job.opponent) == (REBUILD, None, None)
    assert "redacted" in two.why
    assert seqs[3] not in [text.seq for text in job.texts]
    assert school.adapters.current_id() == two.adapter
    assert school.adapters.roll_back() is None  # what learnt it does not come back
    assert one.adapter


def test_what_learnt_a_redacted_text_goes_even_if_nothing_better_came(school: School) -> None:
    school.write(40)
    one = school.train()
    new = school.write(20)
    two = school.train(0.9)
    school.log.redact([new[0]], "it was said in confidence")
    three = school.train(1.3)
    assert school.trainer.last(Train).opponent.file_id == one.adapter  # its parent never learnt that text
    assert (three.promoted, three.left_behind) == (False, two.adapter)
    assert school.adapters.current_id() == one.adapter


def test_an_interrupted_run_is_gone_on_with_but_not_by_another_kind(school: School) -> None:
    school.write(40)
    school.trainer.pauses = 1
    assert school.train().is_paused
    assert school.learn.is_paused()
    began = school.trainer.last(Train)
    two = school.train()
    assert school.trainer.last(Train).run == began.run == two.run
    assert not school.learn.is_paused()
    school.write(20)
    school.trainer.pauses = 1
    nightly = school.train()
    left = school.files()
    rebuilt = school.train(0.9, how=REBUILD)
    assert rebuilt.run != nightly.run
    assert rebuilt.how == REBUILD
    assert nightly.run.replace("run-", "checkpoint-") in left
    assert not any(name.startswith("checkpoint-") for name in school.files())


def test_a_new_base_model_is_gated_against_the_former_pair(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    seqs = school.write(40)
    old_model = school.model
    one = school.train(1.0)
    school.model = school.another_model()
    monkeypatch.setattr(gating, "known_models", lambda: [old_model, school.model])
    two = school.train(1.05)
    job, measured = school.trainer.last(Train), school.trainer.last(MeasureAdapters)
    assert (two.how, job.parent, job.opponent) == (REBUILD, None, None)
    assert (measured.base.sha256, measured.adapters[0].file_id) == (old_model.sha256, one.adapter)
    assert [text.seq for text in measured.held_out] == [text.seq for text in job.held_out] == seqs[-4:]
    assert not two.promoted  # though it is better than its own base model
    assert two.gate is not None
    assert (two.gate.opponent, two.gate.opponent_base) == (one.adapter, old_model.sha256)
    assert "former base model" in two.gate.reason
    assert school.adapters.current_id() is None
    assert school.train(0.9).promoted
    school.model = old_model
    assert school.adapters.current_id() == one.adapter  # going back brings the former pair back


def test_a_former_base_model_that_is_gone_is_said(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    school.write(40)
    school.train(1.0)
    school.model = school.another_model()
    monkeypatch.setattr(gating, "known_models", lambda: [school.model])
    two = school.train(1.05)
    assert two.promoted
    assert two.gate is not None
    assert "not on this machine" in two.gate.doubt
    assert two.gate.opponent is None


def test_a_move_that_was_stopped_goes_on(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    school.write(40)
    school.train(1.0)
    old_model, school.model = school.model, school.another_model()
    monkeypatch.setattr(gating, "known_models", lambda: [old_model, school.model])
    stop = Interrupt()

    def stop_before_measuring(job: object, *rest: object) -> object:
        if isinstance(job, MeasureAdapters):
            stop.set()
        return school.trainer(job, *rest)  # type: ignore[arg-type]

    school.learn._gate._trainer = stop_before_measuring
    paused = school.learn.train(stop=stop)
    assert paused.is_paused
    school.learn._gate._trainer = school.trainer
    assert school.train(0.9).run == paused.run


def test_only_the_newest_and_what_is_needed_keep_their_weights(school: School) -> None:
    school.kept = 2
    school.write(40)
    made = [school.train(1.0)]
    for bits in (0.9, 1.3, 1.2, 1.1):  # the last three are held back
        school.write(20)
        made.append(school.train(bits))
    names = [str(one.adapter) for one in made]
    assert made[-1].removed == [names[2]]
    assert school.files() == {names[0], names[1], names[3], names[4]}  # in use, behind it, and the newest two
    records = {record.id: record for record in school.adapters.adapters()}
    assert [records[name].file for name in names] == [True, True, False, True, True]
    assert school.adapters.deleted() == {names[2]}
    school.write(30)
    school.train(0.7)
    school.train(0.6, how=REBUILD)
    assert names[0] not in school.files()
    with pytest.raises(GuardianError, match=r"weights of adapter .* are gone"):
        school.adapters.promote(names[0])
    back = school.adapters.roll_back()
    assert back is not None
    with pytest.raises(GuardianError, match=r"weights of adapter .* are gone"):
        school.adapters.roll_back()
    assert school.adapters.current_id() == back.id


@pytest.mark.parametrize(("count", "title"), [(0, "There are 0 texts"), (1, "There are 1 texts"), (11, "too few")])
def test_too_little_to_learn_is_said_with_advice(school: School, count: int, title: str) -> None:
    school.write(count)
    for how in (None, NIGHTLY, REBUILD):
        with pytest.raises(GuardianError, match=title) as raised:
            school.train(how=how)
        assert "Write or import" in raised.value.advice
    assert school.trainer.jobs == []


def test_nothing_new_is_said_but_a_rebuild_can_be_had(school: School) -> None:
    school.write(40)
    school.train()
    with pytest.raises(GuardianError, match="nothing new"):
        school.train()
    assert school.train(0.9, how=REBUILD).promoted


def test_progress_names_the_kind_and_why(school: School) -> None:
    school.write(40)
    said: list[str] = []
    school.learn.train(on_progress=lambda progress: said.append(f"{progress.stage} {progress.detail}"))
    assert said[0].startswith("choosing nightly: ")


class PowerCut(BaseException):
    """Nothing that comes later happens."""


def test_a_death_between_sealing_and_the_log_costs_nothing(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    append_all = Log.append_all

    def cut_at_the_end(log: Log, drafts: Sequence[Draft]) -> list[int]:
        if any(draft.kind is Kind.ADAPTER for draft in drafts):
            raise PowerCut
        return append_all(log, drafts)

    school.write(40)
    with monkeypatch.context() as patch:
        patch.setattr(Log, "append_all", cut_at_the_end)
        with pytest.raises(PowerCut):
            school.train()
    (sealed,) = school.files()
    assert school.adapters.adapters() == []
    assert school.adapters.current_id() is None
    assert school.learn.is_paused()
    result = school.train()
    assert (result.adapter, result.promoted) == (sealed, True)
    assert [one.id for one in school.adapters.adapters()] == [sealed]
    assert school.files() == {sealed}
