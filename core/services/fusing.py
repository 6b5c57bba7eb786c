"""Fusing: fold the adapter in use into the base model for speed, and prove that nothing was lost by it.

A fused model is a derived file: it is in no backup, and is made again from base model and adapter when it is wanted.
"""

import math
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from core.clock import utc_text
from core.diagnostics import Diagnostics
from core.entries import Draft, Entry, Kind, Origin
from core.errors import ExitStatus, GuardianError, LogDamaged, ModelRefused, TooNew
from core.files import exclusive_lock, make_private_folder, remove_durably
from core.guard.origin import TEACHING_KINDS, own_words, teaching_texts
from core.inference.engine import Engine
from core.inference.messages import Documents, Sampling, ToScore
from core.log.log import Log
from core.models.catalogue import BaseModel
from core.sealed import unseal_parts
from core.services.adapters import AdapterService
from core.services.learn import OnProgress, base_of
from core.services.results import TrainingProgress
from core.services.trainer import carry_out
from core.services.training_plan import newest_unlearnt
from core.services.unpacking import sha256_of_sealed
from core.training.messages import Fuse, Fused
from core.vault.vault import Vault
from core.workers.protocol import SealedFile

# What the adapter touches is written in this type: core/training/EXPERIMENTS.md, "Folding an adapter in".
FUSED_TYPE = "Q8_0"
# A fused model must keep this share of what the adapter gains, but for differences that mean nothing.
KEPT_SHARE = 0.95
INDIFFERENCE = 0.002  # bits per byte
_TEXTS = 16
_TEXT_CHARACTERS, _CONTEXT_CHARACTERS = 2000, 1500  # about what the adapter learnt from: 512 tokens after 384
_SPEED_TOKENS, _SPEED_ROUNDS = 64, 3
_diagnostics = Diagnostics("fusing")


@dataclass(frozen=True)
class FusedRecord:
    """A fused model that is there, with its proof on the newest own texts, which the adapter never learnt.

    `base_loss`, `adapter_loss` and `fused_loss` are bits per byte of base model, base model with adapter, and fused
    model; `base_speed` and its fellows tokens a second on this machine, one after the other. `bytes` is its size.
    """

    adapter: str
    created: str
    type: str
    bytes: int
    documents: int
    base_loss: float
    adapter_loss: float
    fused_loss: float
    base_speed: float
    adapter_speed: float
    fused_speed: float


class FusionRefused(GuardianError):
    """A fused model predicts the principal's text worse than base model and adapter do."""

    exit_status = ExitStatus.REFUSED


class FuseService:
    """Make fused models, and hand the one to use to the worker that answers."""

    def __init__(
        self,
        log: Log,
        vault: Vault,
        adapters: AdapterService,
        engine: Engine,
        model: Callable[[], BaseModel],
        is_wanted: Callable[[], bool],
    ) -> None:
        self._log = log
        self._vault = vault
        self._adapters = adapters
        self._engine = engine
        self._model = model
        self._is_wanted = is_wanted

    def fuse(
        self,
        adapter: str | None = None,
        on_progress: OnProgress = lambda _progress: None,
        stop: threading.Event | None = None,
    ) -> FusedRecord:
        """Fold an adapter, the one in use if none is named, into its base model; at once if that was done before.

        Raises GuardianError if there is no such adapter or it learnt what was redacted or it was stopped, ModelRefused
        for an adapter of another base, FusionRefused if the result is worse than base model and adapter, DiskFull.
        """
        chosen = self._choose(adapter)
        for record in self.records():
            if record.adapter == chosen:
                return record
        with self._alone():
            remove_durably(path for path in self._files() if not self._counts(path))
            items, sizes = self._held_out(chosen)
            on_progress(TrainingProgress("measuring", "base model and adapter"))
            bare = _measure(self._engine, items, sizes, {})
            adapted = _measure(self._engine, items, sizes, {chosen: 1.0})
            self._engine.close()  # only one model is in memory at a time
            made = self._make(chosen, on_progress, stop or threading.Event())
            on_progress(TrainingProgress("measuring", "the fused model"))
            try:
                fused = self._prove(chosen, items, sizes)
                _expect_equal(bare.loss, adapted.loss, fused.loss)
            except BaseException:
                remove_durably([self._path(chosen)])
                raise
            return self._keep(chosen, made, len(items), (bare, adapted, fused))

    def unfuse(self, adapter: str | None = None) -> str:
        """Delete the fused model of an adapter, of the one in use if none is named, and return the adapter's id.

        Raises GuardianError if there is none.
        """
        chosen = adapter or self._adapters.current_id() or ""
        if not any(record.adapter == chosen for record in self.records()):
            raise GuardianError("There is no fused model of this adapter.", "`guardian adapters fuse` makes one.")
        remove_durably([self._path(chosen)])
        self._log.append(Draft(Kind.FUSED, Origin.DOCUMENT, "", meta={"act": "unfuse", "adapter": chosen}))
        return chosen

    def records(self) -> list[FusedRecord]:
        """Return the fused models that are there and may be used, the newest first."""
        newest: dict[str, Entry] = {}
        for entry in self._log.entries(limit=-1, kinds=[Kind.FUSED]):
            newest.setdefault(entry.meta["adapter"], entry)
        made = [entry for entry in newest.values() if entry.meta["act"] == "fuse" and self._path_of(entry).exists()]
        if not made:
            return []
        untouched = {record.id for record in self._adapters.adapters() if not record.redacted}
        return [_record(entry) for entry in made if entry.meta["adapter"] in untouched]

    def wanted(self) -> str | None:
        """Return the adapter in use if the principal wants speed and its fused model is there."""
        if not self._is_wanted() or (current := self._adapters.current_id()) is None:
            return None
        return current if any(record.adapter == current for record in self.records()) else None

    def hand_over(self, adapter: str, give: Callable[[Iterable[bytes]], str]) -> str | None:
        """Give a fused model to a worker, in the memory of one part, and return the token for it.

        One that does not open is deleted: None, and the worker takes base model and adapter.
        """
        try:
            return give(self._parts(adapter))
        except (LogDamaged, TooNew, FileNotFoundError):
            _diagnostics.note("unreadable fused model")
            remove_durably([self._path(adapter)])
            return None

    def remove_redacted(self) -> None:
        """Delete the fused models of adapters that learnt what was redacted since."""
        redacted = [record.id for record in self._adapters.adapters() if record.redacted]
        remove_durably(self._path(adapter) for adapter in redacted)

    def problems(self) -> list[str]:
        """Return what is wrong with the sealed files of fused models."""
        found = []
        for path in self._files():
            try:
                sha256_of_sealed(path, self._vault, path.stem)
            except (LogDamaged, TooNew):
                found.append(f"the fused model fused/{path.name} is damaged; delete it and fuse again")
        return found

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

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Be the only process that trains or fuses: both take memory and processors for minutes."""
        with exclusive_lock(self._vault.home.scheduler_lock) as is_mine:
            if not is_mine:
                raise GuardianError("Another process is learning already.", "Wait for it, or stop it there.")
            yield

    def _held_out(self, adapter: str) -> tuple[list[ToScore], list[int]]:
        """Return the newest own texts the adapter never learnt, each after the one before it, and their bytes."""
        entries = teaching_texts(self._log.in_time_order(TEACHING_KINDS, Origin.SELF))
        held_out = set(newest_unlearnt(entries, self._adapters.learnt(adapter)).held_out[-_TEXTS:])
        items, before = [], ""
        for entry in entries:
            text = own_words(entry)
            if entry.seq in held_out:
                context = [before[-_CONTEXT_CHARACTERS:]] if before else []
                items.append(ToScore(Documents(context), text[:_TEXT_CHARACTERS]))
            before = text
        return items, [len(item.target.encode()) for item in items]

    def _make(self, adapter: str, on_progress: OnProgress, stop: threading.Event) -> Fused:
        make_private_folder(self._vault.home.fused)
        weights = self._sealed_file(adapter, self._vault.sealed_path(adapter))
        fused = self._sealed_file(_file_id(adapter), self._path(adapter))
        made = carry_out(Fuse(base_of(self._model()), weights, fused, FUSED_TYPE), on_progress, stop)
        if not isinstance(made, Fused):
            raise GuardianError("Fusing was stopped.", "Start it again; it keeps nothing in between.")
        return made

    def _prove(self, adapter: str, items: Sequence[ToScore], sizes: Sequence[int]) -> "_Measured":
        engine = Engine(self._model, self._adapters, _Only(adapter, lambda: self._parts(adapter)))
        try:
            return _measure(engine, items, sizes, {adapter: 1.0})
        finally:
            engine.close()

    def _keep(self, adapter: str, made: Fused, documents: int, measured: "tuple[_Measured, ...]") -> FusedRecord:
        facts = {"act": "fuse", "adapter": adapter, "type": FUSED_TYPE, "bytes": made.bytes, "documents": documents}
        for name, one in zip(("base", "adapter", "fused"), measured, strict=True):
            facts |= {f"{name}_loss": round(one.loss, 5), f"{name}_speed": round(one.speed, 1)}
        return _record(self._log.entry(self._log.append(Draft(Kind.FUSED, Origin.DOCUMENT, "", meta=facts))))

    def _parts(self, adapter: str) -> Iterator[bytes]:
        file_id = _file_id(adapter)
        with self._path(adapter).open("rb") as file:
            yield from unseal_parts(file, self._vault.file_key(file_id), file_id)[1]

    def _sealed_file(self, file_id: str, path: Path) -> SealedFile:
        return SealedFile(str(path), file_id, self._vault.vault_id, self._vault.file_key(file_id))

    def _files(self) -> list[Path]:
        return sorted(self._vault.home.fused.glob("*.sealed"))

    def _counts(self, path: Path) -> bool:
        current = self._adapters.current_id()
        return any(record.adapter == current and self._path(current) == path for record in self.records())

    def _path_of(self, entry: Entry) -> Path:
        return self._path(entry.meta["adapter"])

    def _path(self, adapter: str) -> Path:
        return self._vault.home.fused / f"{_file_id(adapter)}.sealed"


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
    """Bits per byte on the held-out texts, and tokens a second."""

    loss: float
    speed: float


def _measure(engine: Engine, items: Sequence[ToScore], sizes: Sequence[int], adapters: dict[str, float]) -> _Measured:
    nats = sum(score.nats for score in engine.score_all(items, adapters))
    prompt, sampling = Documents([], items[0].target[:200]), Sampling(_SPEED_TOKENS, temperature=0.0, seed=1)
    speeds = []
    for _ in range(_SPEED_ROUNDS):  # the best of them: what else this machine does only slows down
        said = engine.generate(prompt, sampling, lambda _text: None, threading.Event(), adapters)
        speeds.append((said.tokens - 1) / max(said.seconds - said.first_token_s, 1e-6))
    return _Measured(nats / math.log(2) / sum(sizes), max(speeds))


def _expect_equal(base: float, adapted: float, fused: float) -> None:
    """Raise FusionRefused unless a fused model keeps what the adapter gains. All in bits per byte."""
    allowed = max((1 - KEPT_SHARE) * (base - adapted), INDIFFERENCE)
    if not fused - adapted <= allowed:  # also refuses what is no number
        raise FusionRefused(
            f"The fused model predicts your newest texts worse: {fused:.4f} bits per byte against {adapted:.4f} of base"
            f" model and adapter, and at most {allowed:.4f} more are allowed.",
            "It was deleted, and the adapter is used as before.",
        )


def _file_id(adapter: str) -> str:
    return f"fused-{adapter}"


def _record(entry: Entry) -> FusedRecord:
    facts = {name: value for name, value in entry.meta.items() if name != "act"}
    return FusedRecord(created=utc_text(entry.logged_utc_ns), **facts)
