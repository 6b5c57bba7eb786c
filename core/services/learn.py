"""Learn: one training run over the principal's own words, the gate, promotion."""

import secrets
import threading
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Any

from core.corpus.document import Corpus
from core.entries import Draft, Kind, Origin
from core.evaluation.gate import Verdict, judge
from core.interrupt import Interrupt
from core.log.log import Log
from core.models.catalogue import BaseModel
from core.services.adapters import AdapterService, adapter_draft, promotion
from core.services.corpus import read_corpus
from core.services.results import GateResult, Losses, TrainingResult
from core.services.tenancy import Tenancy
from core.services.trainer import carry_out
from core.services.training_inputs import OnProgress, base_of, general_texts, learning_alone, sealed_file, unseen
from core.services.training_plan import Plan, plan_run, texts_of
from core.training.messages import Budget, Train, TrainingFinished
from core.vault.vault import Vault


@dataclass(frozen=True)
class _Run:
    """A run as the log knows it, and the texts as they were when it began."""

    id: str
    parent: str | None
    base_sha256: str
    plan: Plan
    corpus: Corpus


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
        on_progress: OnProgress = unseen,
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

    def _begin(self, model: BaseModel) -> _Run:
        parent = self._adapters.to_continue_from()
        corpus = read_corpus(self._log)
        plan = plan_run(corpus, self._adapters.learnt(parent))
        run = _Run(f"run-{secrets.token_hex(6)}", parent, model.sha256, plan, corpus)
        facts = {"run": run.id, "state": "began", "parent": parent, "base": model.sha256, "snapshot": plan.snapshot}
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
        corpus = read_corpus(self._log, before_seq=newest[0].seq)
        if not plan.still_fits(corpus):
            return None
        return _Run(meta["run"], meta["parent"], meta["base"], plan, corpus)

    def _train_command(self, run: _Run, model: BaseModel, budget: Budget, device: str) -> Train:
        return Train(
            run=run.id,
            base=base_of(model),
            texts=texts_of(run.corpus, run.plan.learn),
            context_before=texts_of(run.corpus, run.plan.context_before),
            held_out=texts_of(run.corpus, run.plan.held_out),
            general=general_texts(),
            budget=budget,
            candidate=sealed_file(self._vault, _candidate_id(run)),
            checkpoint=sealed_file(self._vault, _checkpoint_id(run.id)),
            parent=sealed_file(self._vault, run.parent) if run.parent else None,
            device=device,
        )

    def _finish(self, run: _Run, finished: TrainingFinished) -> TrainingResult:
        gate = _gate_result(judge(finished.base, finished.current, finished.candidate))
        adapter = _candidate_id(run)
        learnt = self._adapters.learnt(run.parent) | run.corpus.sources_of(finished.learnt)
        recipe, snapshot = finished.recipe, run.plan.snapshot
        drafts = [adapter_draft(adapter, run.parent, run.base_sha256, run.id, gate, learnt, recipe, snapshot)]
        if gate.is_passed:
            drafts.append(promotion(adapter))
        facts: dict[str, Any] = {"run": run.id, "state": "finished", "adapter": adapter, "promoted": gate.is_passed}
        facts |= {
            "snapshot": run.plan.snapshot,
            "steps": finished.steps,
            "tokens": finished.tokens,
            "seconds": round(finished.seconds, 1),
        }
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


def _candidate_id(run: _Run) -> str:
    return run.id.replace("run-", "adapter-")


def _checkpoint_id(run: str) -> str:
    return run.replace("run-", "checkpoint-")


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
