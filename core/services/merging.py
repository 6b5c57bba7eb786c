"""Merge adapters into one; the gate judges the result on text that none of them learnt."""

import math
import secrets
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.clock import Clock, SystemClock
from core.errors import GuardianError, ModelRefused
from core.interrupt import Interrupt
from core.log.log import Log
from core.models.catalogue import BaseModel
from core.services.adapters import AdapterService, Lineage, adapter_draft, promotion
from core.services.corpus import read_corpus
from core.services.gating import GateService, GateTexts, stopped
from core.services.keeping import KEPT, make_room
from core.services.rebuild_plan import plan_proof
from core.services.results import AdapterRecord, GateResult
from core.services.tenancy import Tenancy
from core.services.trainer import CarryOut, carry_out
from core.services.training_inputs import OnProgress, learning_alone, sealed_file, unseen
from core.training.adapter_messages import MergeAdapters, Merged
from core.training.merge_methods import DENSITY, METHODS, SVD
from core.vault.vault import Vault

MERGE = "merge"
_FEWEST = 2


@dataclass(frozen=True)
class MergeResult:
    """A merged adapter and what the gate said; `removed` lists the adapters whose weights were deleted for room."""

    adapter: str
    merged_from: list[str]
    method: str
    rank: int
    promoted: bool
    gate: GateResult
    removed: list[str]


class MergeService:
    """Merge adapters, judge, promote what passes: the rule of training."""

    def __init__(
        self,
        log: Log,
        vault: Vault,
        adapters: AdapterService,
        model: Callable[[], BaseModel],
        tenancy: Tenancy | None = None,
        kept: Callable[[], int] = lambda: KEPT,
        trainer: CarryOut = carry_out,
        clock: Clock | None = None,
    ) -> None:
        self._log = log
        self._vault = vault
        self._adapters = adapters
        self._model = model
        self._tenancy = tenancy or Tenancy(vault.home.inference_lock, model)
        self._kept = kept
        self._trainer = trainer
        self._clock = clock or SystemClock()
        self._gate = GateService(log, vault, adapters, self._tenancy, trainer)

    def merge(
        self,
        adapters: Sequence[str],
        method: str = SVD,
        weights: Sequence[float] = (),
        density: float = DENSITY,
        device: str = "auto",
        on_progress: OnProgress = unseen,
        stop: threading.Event | None = None,
    ) -> MergeResult:
        """Merge adapters of the base model in use by a method of `core.training.merge_methods`.

        `weights` are shares, equal ones if none are given; `density` is the part of the values that ties and dare keep.
        What passes the gate is promoted, as after training. Raises GuardianError for adapters that cannot be merged or
        judged or if it was stopped, ModelRefused for adapters of another base, WorkerDied, DiskFull.
        """
        stop = stop or Interrupt()
        with learning_alone(self._vault.home):
            model = self._model()
            parts = self._parts(adapters, model)
            _expect_method(method, density)
            command = MergeAdapters(
                base_sha256=model.sha256,
                adapters=[sealed_file(self._vault, part.id) for part in parts],
                weights=_shares(weights, len(parts)),
                method=method,
                density=density,
                merged=sealed_file(self._vault, f"adapter-{secrets.token_hex(6)}"),
            )
            texts = self._texts(parts)
            try:
                done = self._trainer(command, on_progress, stop, self._tenancy)
                if not isinstance(done, Merged):
                    raise stopped("merge")
                gate = self._gate.judge(model, command.merged.file_id, texts, device, on_progress, stop)
            except BaseException:
                self._vault.sealed_path(command.merged.file_id).unlink(missing_ok=True)
                raise
            return self._keep(command, done, gate, parts)

    def _parts(self, adapters: Sequence[str], model: BaseModel) -> list[AdapterRecord]:
        if len(set(adapters)) < max(_FEWEST, len(adapters)):
            raise GuardianError("A merge needs two adapters or more, each once.", "`guardian adapters list` has them.")
        parts = [self._adapters.record(adapter) for adapter in adapters]
        for part in parts:
            self._adapters.expect_weights(part.id)
            if part.base != model.sha256:
                raise ModelRefused(
                    f"Adapter {part.id} was learnt on another base model.", "Merge adapters of the model in use only."
                )
            if part.redacted:
                raise GuardianError(
                    f"Adapter {part.id} learnt a text that was redacted.",
                    "Merge others, or train to leave it behind.",
                )
        return parts

    def _texts(self, parts: Sequence[AdapterRecord]) -> GateTexts:
        opponent = self._adapters.to_continue_from()
        learnt = self._adapters.learnt(opponent).union(*(self._adapters.learnt(part.id) for part in parts))
        corpus = read_corpus(self._log)
        plan = plan_proof(corpus, self._gate.with_versions(learnt))
        return self._gate.texts(corpus, plan, opponent, self._clock.utc_ns(), learnt)

    def _keep(
        self, command: MergeAdapters, done: Merged, gate: GateResult, parts: Sequence[AdapterRecord]
    ) -> MergeResult:
        merged, names = command.merged.file_id, tuple(part.id for part in parts)
        learnt = set[int]().union(*(self._adapters.learnt(name) for name in names))
        is_unknown = any(part.is_unknown for part in parts)
        lineage = Lineage(MERGE, merged_from=names, is_unknown=is_unknown)
        run = merged.replace("adapter-", "merge-")
        drafts = [adapter_draft(merged, None, command.base_sha256, run, gate, learnt, done.recipe, lineage)]
        drafts += [promotion(merged)] if gate.is_passed else []
        self._log.append_all(drafts)
        removed = make_room(self._log, self._vault, self._adapters, self._kept())
        return MergeResult(merged, list(names), command.method, done.rank, gate.is_passed, gate, removed)


def _shares(weights: Sequence[float], count: int) -> list[float]:
    if not weights:
        return [1 / count] * count
    if len(weights) != count or not all(math.isfinite(weight) and weight != 0 for weight in weights):
        raise GuardianError(
            f"These are not {count} weights.", "Give one number for each adapter, not 0, with commas between them."
        )
    return list(weights)


def _expect_method(method: str, density: float) -> None:
    if method not in METHODS:
        raise GuardianError(f"There is no way to merge called {method[:40]!r}.", f"Choose one of {', '.join(METHODS)}.")
    if not 0 < density <= 1:
        raise GuardianError("The density is a part of the values.", "Give a number above 0 and at most 1.")
