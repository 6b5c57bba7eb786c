"""Fusing: fold the adapter in use into the base model for speed, and prove that nothing was lost by it."""

import math
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from core.entries import Draft, Kind, Origin
from core.errors import ExitStatus, GuardianError, ModelRefused
from core.inference.engine import Engine
from core.inference.messages import Documents, Sampling, ToScore
from core.interrupt import Interrupt
from core.log.log import Log
from core.models.catalogue import BaseModel
from core.services.adapters import AdapterService
from core.services.corpus import read_corpus
from core.services.fused_files import FusedFiles, FusedRecord
from core.services.results import TrainingProgress
from core.services.tenancy import Tenancy
from core.services.trainer import carry_out
from core.services.training_inputs import OnProgress, base_of, learning_alone
from core.services.training_plan import newest_unlearnt
from core.training.messages import Fuse, Fused
from core.vault.vault import Vault
from core.workers.protocol import SealedFile

# What the adapter touches is written in this type: core/training/EXPERIMENTS.md, "Folding an adapter in".
FUSED_TYPE = "Q8_0"
# A fused model must keep this share of what the adapter gains, but for differences that mean nothing.
KEPT_SHARE = 0.95
INDIFFERENCE = 0.002  # bits per byte
_TEXTS = 10
_TEXT_CHARACTERS, _CONTEXT_CHARACTERS = 1000, 500  # about 350 tokens; more would be more sure and take minutes
_LEAST_CHARACTERS = 5000  # on less than that, two models that are alike can seem to differ
_SPEED_TOKENS, _SPEED_ROUNDS = 48, 3


class FusionRefused(GuardianError):
    """A fused model predicts the principal's text worse than base model and adapter do."""

    exit_status = ExitStatus.REFUSED


class FuseService:
    """Make fused models, one at a time."""

    def __init__(
        self,
        log: Log,
        vault: Vault,
        adapters: AdapterService,
        files: FusedFiles,
        engine: Engine,
        model: Callable[[], BaseModel],
        tenancy: Tenancy | None = None,
    ) -> None:
        self._log = log
        self._vault = vault
        self._adapters = adapters
        self._files = files
        self._engine = engine
        self._model = model
        self._tenancy = tenancy or Tenancy(vault.home.inference_lock, model)

    def fuse(
        self,
        adapter: str | None = None,
        on_progress: OnProgress = lambda _progress: None,
        stop: threading.Event | None = None,
    ) -> FusedRecord:
        """Fold an adapter, the one in use if none is named, into its base model; at once if that was done before.

        Raises GuardianError if there is no such adapter, it learnt what was redacted, another process learns or this
        was stopped; ModelRefused for an adapter of another base, FusionRefused if the result is worse than base model
        and adapter, DiskFull.
        """
        chosen = self._choose(adapter)
        if record := self._files.record(chosen):
            return record
        with learning_alone(self._vault.home):  # learning takes the same memory and processors
            self._files.remove_others(chosen)
            try:
                facts = self._make(chosen, on_progress, stop or Interrupt())
            except BaseException:
                self._files.remove(chosen)
                raise
            self._log.append(Draft(Kind.FUSED, Origin.DOCUMENT, "", meta=facts))
            return self._files.records()[0]

    def unfuse(self, adapter: str | None = None) -> str:
        """Delete the fused model of an adapter, of the one in use if none is named, and return the adapter's id.

        Raises GuardianError if there is none.
        """
        chosen = adapter or self._adapters.current_id() or ""
        if self._files.record(chosen) is None:
            raise GuardianError("There is no fused model of this adapter.", "`guardian adapters fuse` makes one.")
        self._files.remove(chosen)
        self._log.append(Draft(Kind.FUSED, Origin.DOCUMENT, "", meta={"act": "unfuse", "adapter": chosen}))
        return chosen

    def _choose(self, adapter: str | None) -> str:
        chosen = adapter or self._adapters.current_id()
        if chosen is None:
            raise GuardianError("No adapter is in use that could be fused.", "`guardian train` makes one.")
        record = self._adapters.record(chosen)
        if record.base != self._model().sha256:
            raise ModelRefused(
                f"Adapter {chosen} was learnt on another base model.", "Use that model first, or train on this one."
            )
        if record.redacted:
            raise GuardianError(
                f"Adapter {chosen} learnt a text that was redacted.", "Train again: that leaves the text behind."
            )
        return chosen

    def _make(self, adapter: str, on_progress: OnProgress, stop: threading.Event) -> dict[str, object]:
        """Write a fused model, prove it, and return the facts about it for the log."""
        items = self._texts_of_proof(adapter)
        made = self._write(adapter, on_progress, stop)
        on_progress(TrainingProgress("measuring", "base model, adapter and fused model"))
        bare, adapted = (_measure(self._engine, items, scales) for scales in ({}, {adapter: 1.0}))
        self._engine.unload()  # only one model is in memory at a time
        engine = Engine(self._model, self._adapters, fused=_Only(adapter, lambda: self._files.parts(adapter)))
        try:
            fused = _measure(engine, items, {adapter: 1.0})
        finally:
            engine.close()
        _expect_equal(bare.loss, adapted.loss, fused.loss)
        facts = {"act": "fuse", "adapter": adapter, "type": FUSED_TYPE, "bytes": made.bytes, "documents": len(items)}
        for name, one in (("base", bare), ("adapter", adapted), ("fused", fused)):
            facts |= {f"{name}_loss": round(one.loss, 5), f"{name}_speed": round(one.speed, 1)}
        return facts

    def _texts_of_proof(self, adapter: str) -> list[ToScore]:
        """Return newest own texts, each after the text before it: those the adapter never learnt, if they are enough.

        What it learnt can serve too, because two forms of the same weights are compared.
        """
        corpus = read_corpus(self._log)
        chosen = set(newest_unlearnt(corpus, self._adapters.learnt(adapter)).held_out[-_TEXTS:])
        lengths = {document.seq: min(len(document.text), _TEXT_CHARACTERS) for document in corpus.documents}
        for document in reversed(corpus.documents):
            if sum(lengths[seq] for seq in chosen) >= _LEAST_CHARACTERS:
                break
            chosen.add(document.seq)
        items, before = [], ""
        for document in corpus.documents:
            if document.seq in chosen:
                context = [before[-_CONTEXT_CHARACTERS:]] if before else []
                items.append(ToScore(Documents(context), document.text[:_TEXT_CHARACTERS]))
            before = document.text
        return items

    def _write(self, adapter: str, on_progress: OnProgress, stop: threading.Event) -> Fused:
        path, vault = self._vault.sealed_path(adapter), self._vault
        weights = SealedFile(str(path), adapter, vault.vault_id, vault.file_key(adapter))
        command = Fuse(base_of(self._model()), weights, self._files.file(adapter), FUSED_TYPE)
        made = carry_out(command, on_progress, stop, self._tenancy)
        if not isinstance(made, Fused):
            raise GuardianError("Fusing was stopped.", "Start it again; it keeps nothing in between.")
        return made


class _Only:
    """One fused model, whether or not it is in use: for its proof."""

    def __init__(self, adapter: str, parts: Callable[[], Iterator[bytes]]) -> None:
        self._adapter = adapter
        self._parts = parts

    def wanted(self) -> str | None:
        return self._adapter

    def hand_over(self, _adapter: str, give: Callable[[Iterable[bytes]], str]) -> str | None:
        return give(self._parts())  # what does not open must fail: falling back would prove base model and adapter


@dataclass(frozen=True)
class _Measured:
    """Bits per byte on the texts of the proof, and tokens a second."""

    loss: float
    speed: float


def _measure(engine: Engine, items: Sequence[ToScore], adapters: dict[str, float]) -> _Measured:
    nats = sum(score.nats for score in engine.score_all(items, adapters))
    size = sum(len(item.target.encode()) for item in items)
    prompt, sampling = Documents([], items[0].target[:200]), Sampling(_SPEED_TOKENS, temperature=0.0, seed=1)
    speeds = []
    for _ in range(_SPEED_ROUNDS):  # the best of them: what else this machine does only slows down
        said = engine.generate(prompt, sampling, lambda _text: None, Interrupt(), adapters)
        speeds.append((said.tokens - 1) / max(said.seconds - said.first_token_s, 1e-6))
    return _Measured(nats / math.log(2) / size, max(speeds))


def _expect_equal(base: float, adapted: float, fused: float) -> None:
    """Raise FusionRefused unless a fused model keeps what the adapter gains. All in bits per byte."""
    allowed = max((1 - KEPT_SHARE) * (base - adapted), INDIFFERENCE)
    if not fused - adapted <= allowed:  # also refuses what is no number
        raise FusionRefused(
            f"The fused model predicts your newest texts worse: {fused:.4f} bits per byte against {adapted:.4f} of base"
            f" model and adapter, and at most {allowed:.4f} more are allowed.",
            "It was deleted, and the adapter is used as before.",
        )
