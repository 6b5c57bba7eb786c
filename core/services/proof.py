"""Prove by numbers what personalisation gains, on text that was not learnt when it was scored."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.clock import SystemClock
from core.corpus.document import Corpus
from core.entries import Kind
from core.errors import GuardianError
from core.evaluation.records import evaluation_draft
from core.files import remove_durably
from core.interrupt import Interrupt
from core.log.log import Log
from core.models.catalogue import BaseModel
from core.services.adapters import AdapterService
from core.services.control import Control, control
from core.services.corpus import read_corpus
from core.services.proof_by_time import ByTime, by_time_evaluation
from core.services.proof_figures import record
from core.services.proof_newest import Newest, newest_evaluation
from core.services.proof_results import Evaluation
from core.services.recall import RecallService
from core.services.tenancy import Tenancy
from core.services.trainer import carry_out
from core.services.training_inputs import OnProgress, base_of, learning_alone, sealed_file, unseen
from core.training.proof_messages import EvaluateByTime, LearnScratch, Measure, Measured
from core.vault.vault import Vault
from core.workers.protocol import SealedFile

CHECKPOINT = "checkpoint-proof"


@dataclass(frozen=True)
class Against:
    """Another author to compare with: from `path`, or the one who is shipped."""

    path: Path | None = None


class ProofService:
    """Measure by time, or the adapter in use; nothing is promoted, and of what is learnt for it nothing is kept."""

    def __init__(
        self,
        log: Log,
        vault: Vault,
        adapters: AdapterService,
        model: Callable[[], BaseModel],
        tenancy: Tenancy,
        recall: RecallService,
    ) -> None:
        self._log = log
        self._vault = vault
        self._adapters = adapters
        self._model = model
        self._tenancy = tenancy
        self._recall = recall

    def evaluate_by_time(
        self,
        device: str = "auto",
        on_progress: OnProgress = unseen,
        stop: threading.Event | None = None,
        against: Against | None = None,
        seeds: int = 1,
        first: int | None = None,
        characters: int | None = None,
    ) -> Evaluation:
        """Score each own text in time order, then learn it, in a scratch adapter that is never promoted.

        `against` another author a control adapter is made and compared in the last quarter. `seeds` repeats it all with
        other random numbers; `first` takes only so many texts, `characters` only the beginning of each. When it is
        stopped, the same call goes on where it was. Raises GuardianError if there is no text, it was stopped or the
        control is none, WorkerDied, DiskFull.
        """
        corpus = self._corpus()
        job = ByTime.of(corpus, self._control(against, corpus), first, characters)
        base = base_of(self._model())
        stop = stop or Interrupt()
        runs = []
        with learning_alone(self._vault.home):
            for seed in range(1, seeds + 1):
                own = self._run(job.own(base, self._checkpoint(f"own-{seed}"), seed, device), on_progress, stop)
                other = None
                if job.control and own.frozen_tokens:  # two that learnt nothing are the same
                    command = job.other(base, self._checkpoint(f"other-{seed}"), own, device)
                    other = self._run(command, on_progress, stop)
                runs.append((seed, own, other))
        return self._kept(by_time_evaluation(job, runs))

    def evaluate(
        self,
        device: str = "auto",
        on_progress: OnProgress = unseen,
        stop: threading.Event | None = None,
        against: Against | None = None,
    ) -> Evaluation:
        """Measure base and current adapter, with and without recall, on the newest text the adapter never learnt.

        `against` another author a control adapter is made that learns as much as the current one did. Raises
        GuardianError if there is no such text, it was stopped or there is nothing to compare, WorkerDied, DiskFull.
        """
        corpus, adapter = self._corpus(), self._adapters.current_id()
        if against and adapter is None:
            raise GuardianError(
                "There is no adapter to compare with another author's.", "Train first, or evaluate --by-time."
            )
        files = [sealed_file(self._vault, one) for one in self._lineage(adapter)]
        learnt = self._adapters.learnt(adapter)
        job = Newest.of(corpus, self._recall, learnt, files, self._control(against, corpus), SystemClock().utc_ns())
        base, stop = base_of(self._model()), stop or Interrupt()
        with learning_alone(self._vault.home):
            own = self._run(job.own(base, device), on_progress, stop)
            other, amount = None, self._amount_learnt(adapter)
            if job.control:
                command = job.other(base, self._checkpoint("other"), amount, device)
                other = self._run(command, on_progress, stop)
        return self._kept(newest_evaluation(job, adapter, own, other, amount))

    def forget(self) -> None:
        """Delete what an interrupted proof would go on from."""
        remove_durably(self._vault.home.sealed.glob(f"{CHECKPOINT}*"))

    def _checkpoint(self, part: str) -> SealedFile:
        return sealed_file(self._vault, f"{CHECKPOINT}-{part}")

    def _corpus(self) -> Corpus:
        corpus = read_corpus(self._log)
        if not corpus.documents:
            raise GuardianError("There is no text of your own in the log.", "Write or import some first.")
        return corpus

    def _control(self, against: Against | None, corpus: Corpus) -> Control | None:
        return control(against.path, corpus) if against else None

    def _run(
        self, command: EvaluateByTime | LearnScratch | Measure, on_progress: OnProgress, stop: threading.Event
    ) -> Measured:
        result = carry_out(command, on_progress, stop, self._tenancy)
        if not isinstance(result, Measured):
            raise GuardianError("The evaluation was stopped.", "The same command goes on where it was.")
        return result

    def _kept(self, evaluation: Evaluation) -> Evaluation:
        if not self._log.damage:
            self._log.append(evaluation_draft(record(evaluation, self._model().sha256)))
        self.forget()
        return evaluation

    def _lineage(self, adapter: str | None) -> Sequence[str]:
        """Return the adapter in use, the one before it and the first one, as far as their files are there."""
        parents = {one.id: one.parent for one in self._adapters.adapters()}
        line = []
        while adapter in parents and adapter not in line:
            line.append(adapter)
            adapter = parents[adapter]
        there = [one for one in line[1:] if self._adapters.has_weights(one)]
        return [*line[:1], *dict.fromkeys([*there[:1], *there[-1:]])]

    def _amount_learnt(self, adapter: str | None) -> tuple[int, int]:
        """Return tokens and steps that an adapter and those it came from learnt, as far as the log says."""
        records = {one.id: one for one in self._adapters.adapters()}
        waiting, line = [adapter], set[str]()
        while waiting:
            if (one := waiting.pop()) is not None and one in records and one not in line:
                line.add(one)
                waiting += [records[one].parent, *records[one].merged_from]
        runs = self._log.entries(limit=-1, kinds=[Kind.TRAINING_RUN])
        counted = [run.meta for run in runs if run.meta.get("adapter") in line and run.meta.get("tokens")]
        return sum(meta["tokens"] for meta in counted), sum(meta["steps"] for meta in counted)
