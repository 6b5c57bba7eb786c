"""Consistency as the app sees it: own answers as targets, nothing tainted, judged, recorded without a text."""

import json
import math
from collections.abc import Callable
from typing import Any

import pytest
from school import School
from scripted_engine import ScriptedEngine
from scripted_trainer import NEW

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.evaluation.records import read_record
from core.interrupt import Interrupt
from core.services.adapters import adapter_draft, promotion
from core.services.consistency import ConsistencyResult, ConsistencyService
from core.services.learn import LearnService
from core.services.results import GateResult, Losses, TrainingProgress
from core.services.run_kind import REBUILD
from core.services.tenancy import Tenancy
from core.services.wraps import material
from core.training.consistency_messages import Held, MadeConsistent, MakeConsistent, Persona
from core.training.messages import Measurement, Scored, TrainingPaused


class Persuader:
    """A trainer that answers MakeConsistent: wrapped answers are `kl` nats a token away, before and after."""

    def __init__(self) -> None:
        self.kl, self.followed = (0.4, 0.2), (20, 20)
        self.job: MakeConsistent | None = None
        self.is_stopped = False

    def __call__(self, job: Any, *_: object) -> Any:
        assert isinstance(job, MakeConsistent)
        self.job = job
        if self.is_stopped:
            return TrainingPaused(job.run, 0)
        before, after = (self._persona(job, *pair) for pair in zip(self.kl, self.followed, strict=True))
        recipe: dict[str, str | float | int | bool] = {"rank": 8}
        return MadeConsistent(job.run, 4, 100, 1.0, before.losses, before, after if job.candidate else None, recipe)

    def _persona(self, job: MakeConsistent, kl: float, followed: int) -> Persona:
        wrapped = [Held(probe.question, probe.wrap, 10, 10 * kl, 1) for probe in job.probes]
        plain = [Held(number, "plain", 10, 0.0, 0) for number in {probe.question for probe in job.probes}]
        losses = Measurement(
            *([Scored(text.seq, math.log(2) * 100, 100) for text in part] for part in (job.held_out, job.general))
        )
        return Persona(wrapped, plain, [place < followed for place in range(len(job.changes))], losses)


@pytest.fixture
def engine() -> ScriptedEngine:
    return ScriptedEngine("adapter-1")


@pytest.fixture
def persuader() -> Persuader:
    return Persuader()


@pytest.fixture
def run(school: School, engine: ScriptedEngine, persuader: Persuader) -> Callable[..., ConsistencyResult]:
    tenancy = Tenancy(school.vault.home.inference_lock, school.find_model)
    parts = (school.log, school.vault, school.adapters, school.find_model, engine, tenancy)
    return ConsistencyService(*parts, trainer=persuader).run


def ask(school: School, text: str, **meta: object) -> int:
    return school.log.append(Draft(Kind.CHAT, Origin.SELF, text, meta=meta))


def learn(school: School, seqs: list[int], adapter: str = "adapter-1") -> None:
    """Put an adapter to use that learnt these entries."""
    gate = GateResult(True, "better", Losses(), Losses(), 1, 0.1, 0.05, 0.15)
    school.log.append(adapter_draft(adapter, None, school.model.sha256, "run-1", gate, set(seqs), {}))
    school.log.append(promotion(adapter))


def test_an_empty_chat_history_works_and_targets_are_the_own_answers(
    school: School, engine: ScriptedEngine, persuader: Persuader, run: Callable[..., ConsistencyResult]
) -> None:
    seqs = school.write(20)
    learn(school, seqs[:17])
    result = run()
    job = persuader.job
    assert job is not None
    assert (result.promoted, result.parent, result.questions, result.measured) == (True, "adapter-1", 28, 12)
    assert {call.adapters["adapter-1"] for call in engine.calls if call.adapters} == {1.0}
    assert {call.sampling.temperature for call in engine.calls} == {0.0}
    said = {call.turns[-1].text: f"answer {number}" for number, call in enumerate(engine.calls, start=1)}
    assert len(said) == 40
    for one in (*job.lessons, *job.probes):
        assert said[one.plain[-1].text] == one.answer
        assert one.plain != one.wrapped
    assert {lesson.plain[-1].text for lesson in job.lessons} == set(material().learnt)
    assert {probe.plain[-1].text for probe in job.probes} == set(material().held_out)
    assert [text.seq for text in job.texts] == seqs[:17]
    assert [text.seq for text in job.held_out] == seqs[17:]
    assert job.template == school.model.template


def test_own_questions_are_used_only_if_they_may_teach_and_were_learnt(
    school: School, persuader: Persuader, run: Callable[..., ConsistencyResult]
) -> None:
    seqs = school.write(20)
    asked = [ask(school, f"Do I like {thing}?") for thing in ("tea", "rain", "noise", "bread")]
    tainted = ask(school, "Do I like what the pedlar sells?", tainted=True)
    unlearnt = ask(school, "Do I like surprises at night?")
    learn(school, [*seqs, *asked, tainted])
    run()
    assert persuader.job is not None
    learnt = {lesson.plain[-1].text for lesson in persuader.job.lessons} - set(material().learnt)
    measured = {probe.plain[-1].text for probe in persuader.job.probes} - set(material().held_out)
    assert learnt == {"Do I like tea?", "Do I like rain?", "Do I like noise?"}
    assert measured == {"Do I like bread?"}
    everything = repr(persuader.job)
    assert "pedlar" not in everything
    assert school.log.entry(unlearnt).text not in {one.plain[-1].text for one in persuader.job.lessons}


def test_what_passes_is_promoted_and_its_lineage_says_how(
    school: School, run: Callable[..., ConsistencyResult]
) -> None:
    seqs = school.write(20)
    learn(school, seqs[:17])
    result = run()
    record = school.adapters.adapters()[0]
    assert (record.id, record.how, record.parent) == (result.adapter, "consistency", "adapter-1")
    assert school.adapters.current_id() == result.adapter
    assert school.adapters.learnt(result.adapter) == set(seqs[:17])
    before, after = sorted(
        (found for entry in school.log.entries(kinds=[Kind.EVALUATION]) if (found := read_record(entry.meta))),
        key=lambda one: one.adapter != "adapter-1",
    )
    assert (before.adapter, before.value("consistency.kl")) == ("adapter-1", pytest.approx(0.4))
    assert (after.adapter, after.value("consistency.kl")) == (result.adapter, pytest.approx(0.2))
    assert after.value("consistency.kl.mail") == pytest.approx(0.2)
    assert "answer" not in json.dumps([dict(entry.meta) for entry in school.log.entries(kinds=[Kind.EVALUATION])])


@pytest.mark.parametrize(
    ("kl", "followed", "why"),
    [((0.4, 0.4), (20, 20), "not surely hold better"), ((0.4, 0.2), (20, 10), "fewer of your reasons")],
)
def test_what_does_not_pass_is_recorded_with_the_reason_and_not_used(
    school: School,
    persuader: Persuader,
    run: Callable[..., ConsistencyResult],
    kl: tuple[float, float],
    followed: tuple[int, int],
    why: str,
) -> None:
    learn(school, school.write(20)[:17])
    persuader.kl, persuader.followed = kl, followed
    result = run()
    assert not result.promoted
    record = school.adapters.adapters()[0]
    assert record.id == result.adapter
    assert why in record.gate.reason
    assert not record.gate.is_passed
    assert school.adapters.current_id() == "adapter-1"


def test_measuring_makes_no_adapter(
    school: School, persuader: Persuader, run: Callable[..., ConsistencyResult]
) -> None:
    learn(school, school.write(20)[:17])
    result = run(measure_only=True)
    assert persuader.job is not None
    assert persuader.job.candidate is None
    assert (result.adapter, result.verdict, result.now.kl) == (None, None, pytest.approx(0.4))
    assert len(school.adapters.adapters()) == 1
    assert len(school.log.entries(kinds=[Kind.EVALUATION])) == 1


def test_without_a_usable_adapter_it_says_why(
    school: School, persuader: Persuader, run: Callable[..., ConsistencyResult]
) -> None:
    seqs = school.write(20)
    with pytest.raises(GuardianError, match="no adapter in use"):
        run()
    learn(school, seqs[:17])
    persuader.is_stopped = True
    head = school.log.head_seq()
    with pytest.raises(GuardianError, match="stopped"):
        run()
    assert school.log.head_seq() == head
    school.log.redact(seqs[:1], "private")
    with pytest.raises(GuardianError, match="redacted"):
        run()
    assert len(school.adapters.adapters()) == 1


def test_it_runs_after_a_rebuild_that_is_used_and_only_if_wanted(
    school: School, engine: ScriptedEngine, persuader: Persuader
) -> None:
    wanted = [True]
    tenancy = Tenancy(school.vault.home.inference_lock, school.find_model)
    parts = (school.log, school.vault, school.adapters, school.find_model)
    service = ConsistencyService(*parts, engine, tenancy, lambda: wanted[0], persuader)
    learning = LearnService(*parts, tenancy, trainer=school.trainer, after_rebuild=service.after_rebuild)
    school.write(40)
    first = learning.train()
    assert persuader.job is None  # what began without an adapter is no rebuild
    school.trainer.bits |= {NEW: 0.9, str(first.adapter): 1.0}
    rebuilt = learning.train(how=REBUILD)
    assert persuader.job is not None
    assert persuader.job.parent.file_id == rebuilt.adapter
    assert school.adapters.adapters()[0].how == "consistency"
    assert school.adapters.current_id() == school.adapters.adapters()[0].id == rebuilt.followed_by

    persuader.is_stopped, told = True, list[TrainingProgress]()
    assert service.after_rebuild("cpu", told.append, Interrupt()) is None
    assert told[-1] == TrainingProgress("consistency", "The run was stopped.")
    wanted[0], persuader.job = False, None
    service.after_rebuild("cpu", told.append, Interrupt())
    assert persuader.job is None
