"""Learn: one training run over the principal's own words, the gate, promotion."""

import secrets
import threading
from collections.abc import Callable, Iterable
from dataclasses import asdict, replace
from typing import Any

from core.clock import Clock, SystemClock
from core.corpus.document import Corpus
from core.entries import Draft
from core.errors import GuardianError
from core.files import remove_durably
from core.interrupt import Interrupt
from core.log.log import Log
from core.models.catalogue import BaseModel
from core.services.adapters import AdapterService, Lineage, adapter_draft, promotion
from core.services.commentary_plan import kept_commentary, with_commentary
from core.services.corpus import read_corpus
from core.services.gating import GateService, gate_result
from core.services.keeping import KEPT, make_room, way_to
from core.services.rebuild_plan import plan_rebuild
from core.services.results import GateResult, TrainingProgress, TrainingResult
from core.services.run_kind import REBUILD, Course, Situation, choose
from core.services.runs import Run, RunLog, checkpoint_of, discarded_draft, finished_draft
from core.services.tenancy import Tenancy
from core.services.trainer import CarryOut, carry_out
from core.services.training_inputs import OnProgress, base_of, learning_alone, sealed_file, unseen
from core.services.training_plan import Plan, plan_run, texts_of
from core.training.means import DEFAULT_MEANS, Means
from core.training.messages import Budget, Measurement, Train, TrainingFinished
from core.training.methods import LORA, check_method
from core.vault.vault import Vault

AfterRebuild = Callable[[str, OnProgress, threading.Event], str | None]


def _nothing(_device: str, _on_progress: OnProgress, _stop: threading.Event) -> str | None:
    """Do nothing more after a rebuild."""
    return None


class LearnService:
    """Train, prove, promote."""

    def __init__(  # noqa: PLR0913, PLR0917 - the parts it is built of
        self,
        log: Log,
        vault: Vault,
        adapters: AdapterService,
        model: Callable[[], BaseModel],
        tenancy: Tenancy | None = None,
        kept: Callable[[], int] = lambda: KEPT,
        trainer: CarryOut = carry_out,
        clock: Clock | None = None,
        after_rebuild: AfterRebuild = _nothing,
    ) -> None:
        self._log = log
        self._vault = vault
        self._adapters = adapters
        self._model = model
        self._tenancy = tenancy or Tenancy(vault.home.inference_lock, model)
        self._kept = kept
        self._trainer = trainer
        self._clock = clock or SystemClock()
        self._after_rebuild = after_rebuild
        self._runs = RunLog(log)
        self._gate = GateService(log, vault, adapters, self._tenancy, trainer)

    def train(
        self,
        minutes: float | None = None,
        steps: int | None = None,
        device: str = "auto",
        on_progress: OnProgress = unseen,
        stop: threading.Event | None = None,
        how: str | None = None,
        means: Means = DEFAULT_MEANS,
        finish: threading.Event | None = None,
    ) -> TrainingResult:
        """Learn, let the gate judge, promote what passes; go on with an interrupted run first.

        `how` is nightly (what is new) or rebuild (everything, with a fresh adapter); without it
        `core.services.run_kind` chooses. `stop` saves the run and leaves; the next call goes on. `finish` ends it here
        instead: the gate judges what was learnt so far, and the rest is learnt another time. While the model is in
        use, in any process, the run is saved and waits, unless the machine allows both; so it does while the machine
        is to be left alone (`core.services.conditions`). Raises GuardianError if there is too little or nothing new,
        the memory is too small or another process learns, WorkerDied, DiskFull. `after_rebuild` is called, with the
        device, when a rebuild was promoted; it returns the adapter that took its place, if one did.
        """
        stop = stop or Interrupt()
        budget = Budget(minutes * 60 if minutes else None, steps, means.watt_hours)
        result = self._train(budget, device, on_progress, stop, how, means, finish)
        if result.promoted and result.how == REBUILD:
            return replace(result, followed_by=self._after_rebuild(device, on_progress, stop))
        return result

    def finish(
        self, device: str = "auto", on_progress: OnProgress = unseen, stop: threading.Event | None = None
    ) -> TrainingResult:
        """End the interrupted run here: let the gate judge what it has learnt so far, as `train` does.

        Raises GuardianError if there is none, and what `train` raises.
        """
        if not self.is_paused():
            raise _no_interrupted_run()
        finish = Interrupt()
        finish.set()
        return self.train(device=device, on_progress=on_progress, stop=stop, finish=finish)

    def discard(self) -> str:
        """Give up the interrupted run with what it has learnt, and return its name; its texts are learnt another time.

        Raises GuardianError if there is none, or if it goes on just now.
        """
        with learning_alone(self._vault.home):
            entry = self._runs.unfinished_entry()
            if entry is None:
                raise _no_interrupted_run()
            self._log.append(discarded_draft(entry))
            remove_durably([self._vault.sealed_path(checkpoint_of(entry.meta["run"]))])
            return str(entry.meta["run"])

    def _train(
        self,
        budget: Budget,
        device: str,
        on_progress: OnProgress,
        stop: threading.Event,
        how: str | None,
        means: Means,
        finish: threading.Event | None,
    ) -> TrainingResult:
        with learning_alone(self._vault.home):
            model = self._model()
            run = self._interrupted(model, how, means.method)
            if run is None:
                if why_anew := self._runs.why_anew():
                    on_progress(TrainingProgress("choosing", why_anew))
                run = self._begin(model, how, means.method or LORA)
            on_progress(TrainingProgress("choosing", f"{run.course.how}: {run.course.why}"))
            command = self._train_command(run, model, budget, device, means)
            result = self._trainer(command, on_progress, stop, self._tenancy, finish)
            if isinstance(result, TrainingFinished):
                current, doubt = self._current(run, result, device, on_progress, stop)
                if current is not None:
                    return self._finish(run, result, self._judged(run, result, current, doubt))
            course = run.course
            return TrainingResult(run.id, None, False, True, None, 0, 0.0, how=course.how, why=course.why)

    def next_plan(self, corpus: Corpus, how: str | None = None) -> tuple[Course, Plan]:
        """Say what the next run will be and read, of texts as they are now; an interrupted run goes on with its own.

        Raises GuardianError if there is too little or nothing new, ModelMissing.
        """
        model = self._model()
        if (run := self._interrupted(model, how, None)) is not None and run.plan.still_fits(corpus):
            return run.course, run.plan
        return self._planned(model, how, corpus)

    def is_paused(self) -> bool:
        """Tell whether an interrupted run is there that the next `train` goes on with."""
        return self.paused() is not None

    def paused(self) -> Run | None:
        """Return the interrupted run that the next `train` goes on with, None if there is none."""
        return self._interrupted(self._model(), None, None)

    def forget_run_with(self, seqs: Iterable[int]) -> None:
        """Delete the checkpoint of an interrupted run that learns from one of these entries."""
        for checkpoint in self._runs.checkpoints_learning(seqs):
            self._vault.sealed_path(checkpoint).unlink(missing_ok=True)

    def last_gate(self) -> GateResult | None:
        """Return what the gate said last."""
        records = self._adapters.adapters()
        return records[0].gate if records else None

    def _course(self, model: BaseModel, how: str | None) -> Course:
        clean = self._adapters.to_continue_from()
        former = self._adapters.former(model.sha256)
        scratch = self._runs.from_scratch_ns(model.sha256)
        situation = Situation(self._adapters.current_id(), clean, former, scratch, self._clock.utc_ns())
        return choose(situation, how)

    def _begin(self, model: BaseModel, how: str | None, method: str) -> Run:
        check_method(method)
        corpus = read_corpus(self._log)
        course, plan = self._planned(model, how, corpus)
        if left := self._runs.last_checkpoint():
            self._vault.sealed_path(left).unlink(missing_ok=True)  # nobody goes on with that run any more
        return self._runs.begin(f"run-{secrets.token_hex(6)}", model.sha256, course, corpus, plan, method)

    def _planned(self, model: BaseModel, how: str | None, corpus: Corpus) -> tuple[Course, Plan]:
        course = self._course(model, how)
        learnt = self._adapters.learnt(course.opponent)
        if course.how == REBUILD:
            plan = plan_rebuild(corpus, self._gate.with_versions(learnt))
            return course, with_commentary(corpus, plan, kept_commentary(self._log))
        return course, plan_run(corpus, learnt)

    def _interrupted(self, model: BaseModel, how: str | None, method: str | None) -> Run | None:
        """Return the last run if it never ended, still starts from what is in use, and is of the kind wanted."""
        run = self._runs.unfinished()
        if run is None or run.base_sha256 != model.sha256 or how not in {None, run.course.how}:
            return None
        if method not in {None, run.method}:
            return None
        now = self._course(model, run.course.how)
        is_same = (now.parent, now.opponent, now.opponent_base) == (
            run.course.parent,
            run.course.opponent,
            run.course.opponent_base,
        )
        return run if is_same else None

    def _train_command(self, run: Run, model: BaseModel, budget: Budget, device: str, means: Means) -> Train:
        course, plan = run.course, run.plan
        # The adapter of another base model is measured on that base, afterwards.
        opponent = None if course.opponent_base else course.opponent
        old = self._gate.old(run.corpus, course.opponent, run.began_ns)
        return Train(
            run=run.id,
            base=base_of(model),
            texts=texts_of(run.corpus, plan.learn, self._adapters.learnt(course.parent)),
            context_before=texts_of(run.corpus, plan.context_before),
            held_out=texts_of(run.corpus, plan.held_out, self._adapters.learnt(course.opponent)),
            general=self._gate.general(run.corpus, plan.held_out),
            budget=budget,
            candidate=sealed_file(self._vault, run.candidate),
            checkpoint=sealed_file(self._vault, run.checkpoint),
            parent=sealed_file(self._vault, course.parent) if course.parent else None,
            device=device,
            opponent=sealed_file(self._vault, opponent) if opponent else None,
            old=old,
            past=self._gate.past(run.corpus, course.parent, old),
            method=run.method,
            devices=means.devices,
            accumulate=means.accumulate,
            rendezvous=means.rendezvous,
        )

    def _current(
        self, run: Run, finished: TrainingFinished, device: str, on_progress: OnProgress, stop: threading.Event
    ) -> tuple[Measurement | None, str]:
        """Return how what is in use measures, and what is not known; None if it was stopped."""
        course = run.course
        if course.opponent is None or course.opponent_base is None:
            return finished.current, ""
        former = self._gate.find_model(course.opponent_base)
        if former is None:
            doubt = "The former base model is not on this machine, so its adapter was not compared with."
            return finished.current, doubt
        texts = self._gate.texts(run.corpus, run.plan, course.opponent, run.began_ns)
        return self._gate.measure_on(former, course.opponent, texts, device, on_progress, stop), ""

    def _judged(self, run: Run, finished: TrainingFinished, current: Measurement, doubt: str) -> GateResult:
        is_move = run.course.opponent_base is not None and not doubt
        gate = gate_result(finished.base, current, finished.candidate, is_move=is_move)
        opponent = None if doubt else run.course.opponent
        return replace(
            gate, opponent=opponent, opponent_base=run.course.opponent_base if is_move else None, doubt=doubt
        )

    def _finish(self, run: Run, finished: TrainingFinished, gate: GateResult) -> TrainingResult:
        course, adapter = run.course, run.candidate
        before = self._adapters.current_id()
        learnt = self._adapters.learnt(course.parent) | run.corpus.sources_of(finished.learnt)
        facts = (adapter, course.parent, run.base_sha256, run.id, gate, learnt, finished.recipe)
        drafts = [adapter_draft(*facts, Lineage(course.how, run.plan.snapshot))]
        drafts += [promotion(adapter)] if gate.is_passed else self._without_redacted(run)
        end: dict[str, Any] = {"adapter": adapter, "promoted": gate.is_passed, "steps": finished.steps}
        end |= {"watt_hours": finished.watt_hours, "method": run.method}
        end |= {"tokens": finished.tokens, "seconds": round(finished.seconds, 1), "gate": asdict(gate)}
        self._log.append_all([*drafts, finished_draft(run, end)])
        self._vault.sealed_path(run.checkpoint).unlink(missing_ok=True)
        is_left = not gate.is_passed and self._adapters.current_id() != before
        return TrainingResult(
            run=run.id,
            adapter=adapter,
            promoted=gate.is_passed,
            is_paused=False,
            gate=gate,
            tokens=finished.tokens,
            seconds=finished.seconds,
            watt_hours=finished.watt_hours,
            energy=finished.energy,
            how=course.how,
            why=course.why,
            left_behind=before if is_left else None,
            removed=make_room(self._log, self._vault, self._adapters, self._kept()),
        )

    def _without_redacted(self, run: Run) -> list[Draft]:
        """Return to what learnt nothing redacted, though nothing better came: that text is not to be used any more."""
        base = run.base_sha256
        return way_to(self._adapters.in_use_by_base().get(base, []), base, self._adapters.to_continue_from())


def _no_interrupted_run() -> GuardianError:
    return GuardianError("There is no interrupted run.", "`guardian train` begins one; nothing was changed.")
