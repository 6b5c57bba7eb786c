"""Learn: one training run over the principal's own words, the gate, promotion; and the proof on request."""

import secrets
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any

from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError
from core.evaluation.bits import bits_per_byte, last_quarter
from core.evaluation.gate import Verdict, judge
from core.files import exclusive_lock, make_private_folder
from core.guard.origin import TEACHING_KINDS, teaching_texts
from core.interrupt import Interrupt
from core.log.log import Log
from core.models.catalogue import BaseModel
from core.paths import Home, model_folder, resources
from core.services.adapters import AdapterService, adapter_draft, promotion
from core.services.results import Evaluation, GateResult, Losses, TrainingProgress, TrainingResult
from core.services.tenancy import Tenancy
from core.services.trainer import carry_out
from core.services.training_plan import Plan, newest_unlearnt, plan_run, texts_of
from core.training.messages import (
    Base,
    Budget,
    EvaluateByTime,
    Evaluated,
    Measure,
    Text,
    Train,
    TrainingFinished,
)
from core.vault.vault import Vault
from core.workers.protocol import SealedFile

OnProgress = Callable[[TrainingProgress], None]


def _unseen(_progress: TrainingProgress) -> None:
    """Show progress to nobody."""


@dataclass(frozen=True)
class _Run:
    """A run as the log knows it."""

    id: str
    parent: str | None
    base_sha256: str
    plan: Plan


class LearnService:
    """Train, prove, promote."""

    def __init__(
        self,
        log: Log,
        vault: Vault,
        adapters: AdapterService,
        model: Callable[[], BaseModel],
        tenancy: Tenancy | None = None,
    ) -> None:
        self._log = log
        self._vault = vault
        self._adapters = adapters
        self._model = model
        self._tenancy = tenancy or Tenancy(vault.home.inference_lock, model)

    def train(
        self,
        minutes: float | None = None,
        steps: int | None = None,
        device: str = "auto",
        on_progress: OnProgress = _unseen,
        stop: threading.Event | None = None,
    ) -> TrainingResult:
        """Learn what is new, let the gate judge, promote what passes; go on with an interrupted run first.

        `stop` saves the run and leaves; the next call goes on. While the model is in use, in any process, the run is
        saved and waits, unless the machine allows both. Raises GuardianError if there is too little or nothing
        new or another process learns, WorkerDied, DiskFull.
        """
        with learning_alone(self._vault.home):
            model = self._model()
            run = self._interrupted(model) or self._begin(model)
            command = self._train_command(run, model, Budget(minutes * 60 if minutes else None, steps), device)
            result = carry_out(command, on_progress, stop or Interrupt(), self._tenancy)
            if not isinstance(result, TrainingFinished):
                return TrainingResult(run.id, None, False, True, None, 0, 0.0)
            return self._finish(run, result)

    def is_paused(self) -> bool:
        """Tell whether an interrupted run is there that the next `train` goes on with."""
        return self._interrupted(self._model()) is not None

    def forget_run_with(self, seqs: Iterable[int]) -> None:
        """Delete the checkpoint of an interrupted run that learns from one of these entries."""
        for entry in self._log.entries(limit=1, kinds=[Kind.TRAINING_RUN]):
            if entry.meta["state"] == "began" and set(seqs) & set(Plan.from_json(entry.text).learn):
                self._vault.sealed_path(_checkpoint_id(entry.meta["run"])).unlink(missing_ok=True)

    def last_gate(self) -> GateResult | None:
        """Return what the gate said last."""
        records = self._adapters.adapters()
        return records[0].gate if records else None

    def evaluate_by_time(
        self,
        device: str = "auto",
        on_progress: OnProgress = _unseen,
        stop: threading.Event | None = None,
    ) -> Evaluation:
        """Score each own text in time order, then learn it, in a scratch adapter that is never promoted.

        Raises GuardianError if there is no text or it was stopped, WorkerDied.
        """
        texts = self._texts()
        if not texts:
            raise GuardianError("There is no text of your own in the log.", "Write or import some first.")
        command = EvaluateByTime(
            base=base_of(self._model()),
            texts=texts_of(texts, [entry.seq for entry in texts]),
            general=_general_texts(),
            device=device,
        )
        return self._evaluate(command, on_progress, stop)

    def evaluate(
        self,
        device: str = "auto",
        on_progress: OnProgress = _unseen,
        stop: threading.Event | None = None,
    ) -> Evaluation:
        """Measure base and current adapter on the newest text the adapter never learnt.

        Raises GuardianError if there is no such text or it was stopped, WorkerDied.
        """
        texts, current = self._texts(), self._adapters.current_id()
        plan = newest_unlearnt(texts, self._adapters.learnt(current))
        command = Measure(
            base=base_of(self._model()),
            context_before=texts_of(texts, plan.context_before),
            held_out=texts_of(texts, plan.held_out),
            general=_general_texts(),
            adapter=self._sealed_file(current) if current else None,
            device=device,
        )
        return self._evaluate(command, on_progress, stop)

    def _evaluate(
        self, command: EvaluateByTime | Measure, on_progress: OnProgress, stop: threading.Event | None
    ) -> Evaluation:
        with learning_alone(self._vault.home):
            result = carry_out(command, on_progress, stop or Interrupt(), self._tenancy)
        if not isinstance(result, Evaluated):
            raise GuardianError("The evaluation was stopped.", "Start it again; it keeps nothing in between.")
        return _evaluation(result)

    def _texts(self) -> list[Entry]:
        return teaching_texts(self._log.in_time_order(TEACHING_KINDS, Origin.SELF))

    def _begin(self, model: BaseModel) -> _Run:
        parent = self._adapters.to_continue_from()
        plan = plan_run(self._texts(), self._adapters.learnt(parent))
        run = _Run(f"run-{secrets.token_hex(6)}", parent, model.sha256, plan)
        facts = {"run": run.id, "state": "began", "parent": parent, "base": model.sha256}
        self._log.append(Draft(Kind.TRAINING_RUN, Origin.DOCUMENT, plan.to_json(), meta=facts))
        return run

    def _interrupted(self, model: BaseModel) -> _Run | None:
        """Return the last run if it never ended and still starts from the adapter and base in use."""
        newest = self._log.entries(limit=1, kinds=[Kind.TRAINING_RUN])
        if not newest or newest[0].meta["state"] != "began":
            return None
        meta, plan = newest[0].meta, Plan.from_json(newest[0].text)
        if (meta["parent"], meta["base"]) != (self._adapters.to_continue_from(), model.sha256):
            return None
        if self._log.redacted() & {*plan.learn, *plan.context_before, *plan.held_out}:
            return None
        return _Run(meta["run"], meta["parent"], meta["base"], plan)

    def _train_command(self, run: _Run, model: BaseModel, budget: Budget, device: str) -> Train:
        named = {*run.plan.learn, *run.plan.context_before, *run.plan.held_out}
        entries = [entry for entry in self._log.in_time_order(TEACHING_KINDS, Origin.SELF) if entry.seq in named]
        return Train(
            run=run.id,
            base=base_of(model),
            texts=texts_of(entries, run.plan.learn),
            context_before=texts_of(entries, run.plan.context_before),
            held_out=texts_of(entries, run.plan.held_out),
            general=_general_texts(),
            budget=budget,
            candidate=self._sealed_file(_candidate_id(run)),
            checkpoint=self._sealed_file(_checkpoint_id(run.id)),
            parent=self._sealed_file(run.parent) if run.parent else None,
            device=device,
        )

    def _finish(self, run: _Run, finished: TrainingFinished) -> TrainingResult:
        gate = _gate_result(judge(finished.base, finished.current, finished.candidate))
        adapter = _candidate_id(run)
        learnt = self._adapters.learnt(run.parent) | set(finished.learnt)
        drafts = [adapter_draft(adapter, run.parent, run.base_sha256, run.id, gate, learnt, finished.recipe)]
        if gate.is_passed:
            drafts.append(promotion(adapter))
        facts: dict[str, Any] = {"run": run.id, "state": "finished", "adapter": adapter, "promoted": gate.is_passed}
        facts |= {"steps": finished.steps, "tokens": finished.tokens, "seconds": round(finished.seconds, 1)}
        drafts.append(Draft(Kind.TRAINING_RUN, Origin.DOCUMENT, "", meta=facts | {"gate": asdict(gate)}))
        self._log.append_all(drafts)
        self._vault.sealed_path(_checkpoint_id(run.id)).unlink(missing_ok=True)
        return TrainingResult(
            run=run.id,
            adapter=adapter,
            promoted=gate.is_passed,
            is_paused=False,
            gate=gate,
            tokens=finished.tokens,
            seconds=finished.seconds,
        )

    def _sealed_file(self, file_id: str) -> SealedFile:
        make_private_folder(self._vault.home.sealed)
        path = str(self._vault.sealed_path(file_id))
        return SealedFile(path, file_id, self._vault.vault_id, self._vault.file_key(file_id))


@contextmanager
def learning_alone(home: Home) -> Iterator[None]:
    """Be the only process that learns, which takes much memory. Raises GuardianError if another does."""
    with exclusive_lock(home.scheduler_lock) as is_mine:
        if not is_mine:
            raise GuardianError("Another process is learning already.", "Wait for it, or stop it there.")
        yield


def _candidate_id(run: _Run) -> str:
    return run.id.replace("run-", "adapter-")


def _checkpoint_id(run: str) -> str:
    return run.replace("run-", "checkpoint-")


def base_of(model: BaseModel) -> Base:
    """Say to the trainer which base model is meant."""
    return Base(
        path=str(model.path),
        sha256=model.sha256,
        derived_folder=str(model_folder(model.sha256) / "torch"),
        document_separator=model.document_separator,
    )


def _general_texts() -> list[Text]:
    files = sorted((resources() / "general").glob("*.txt"))
    return [Text(0, path.read_text(encoding="utf-8")) for path in files]


def _gate_result(verdict: Verdict) -> GateResult:
    return GateResult(
        is_passed=verdict.is_passed,
        reason=verdict.reason,
        held_out=Losses(base=verdict.base, current=verdict.current, candidate=verdict.candidate),
        general=Losses(base=verdict.general_base, candidate=verdict.general_candidate),
        documents=verdict.documents,
        gain=verdict.gain,
        gain_low=verdict.gain_low,
        gain_high=verdict.gain_high,
    )


def _evaluation(result: Evaluated) -> Evaluation:
    adapter, general_adapter = result.adapter or result.base, result.general_adapter or result.general_base
    parts = (result.base, result.in_context, adapter)
    whole, quarter = (
        Losses(**dict(zip(("base", "in_context", "adapter"), map(bits_per_byte, scores), strict=True)))
        for scores in (parts, [last_quarter(part) for part in parts])
    )
    return Evaluation(
        bits_per_byte=whole,
        general_bits_per_byte=Losses(base=bits_per_byte(result.general_base), adapter=bits_per_byte(general_adapter)),
        last_quarter=quarter,
        personal_gain=None,
        documents=len(result.base),
        seconds=result.seconds,
        recipe=result.recipe,
    )
