"""One training run: learn each text once, in time order; measure; export and seal the candidate."""

import hashlib
import math
import time
from pathlib import Path

import msgspec

from core.errors import LogDamaged
from core.sealed import Label, read_sealed, write_sealed
from core.training.bench import Bench, Meter, Tally
from core.training.checkpoint import Kept, Progress, load_checkpoint, save_checkpoint
from core.training.energy import EnergyMeter
from core.training.export import from_gguf, to_gguf
from core.training.layout import BASE
from core.training.line import Leave, Line
from core.training.low_rank import Tensors
from core.training.means import Means
from core.training.messages import (
    UNMEASURABLE,
    CheckpointSaved,
    Measurement,
    Scored,
    StageBegan,
    Train,
    TrainingFinished,
    TrainingPaused,
)
from core.training.recipe import Recipe
from core.training.rendezvous import Parting
from core.training.steps import Steps, windows_of
from core.workers.protocol import SealedFile


def train(command: Train, line: Line) -> None:
    """Carry out a Train command, going on from its checkpoint if there is one.

    Raises Leave, after saving, when the worker is to stop; DiskFull with the last checkpoint whole; ModelMissing and
    ModelRefused for the base or the parent.
    """
    fingerprint = _fingerprint(command)
    saved = open_checkpoint(command.checkpoint, fingerprint, line, Progress)
    try:
        means = Means(command.method, command.devices, command.accumulate, rendezvous=command.rendezvous)
        bench = Bench.set_up(command.base, command.device, line, saved[0].pace if saved else None, means=means)
    except Leave:  # while it waited for other machines
        line.emit(TrainingPaused(command.run, saved[0].step if saved else 0, is_awaited=True))
        raise
    parting = Parting.FAILED
    try:
        run = _Run(command, bench, saved[0] if saved else Progress(fingerprint, bench.pace))
        if saved:
            bench.learner.restore(saved[1])
        elif run.parent:
            bench.learner.adopt(run.parent)
        bench.group.align(bench.learner)
        run.learn()
        if not bench.pace.is_sharded:
            bench.group.close()  # nobody else is needed to measure, unless this rank has a part of the base only
        parting = Parting.DONE
        line.emit(run.finish())
    except Leave:
        is_awaited = command.rendezvous is not None and line.returns() and parting is Parting.FAILED
        parting = Parting.PAUSED if line.returns() else Parting.DONE
        line.emit(TrainingPaused(command.run, run.progress.step, is_awaited))
        raise
    finally:
        bench.group.close(parting)


class _Run:
    def __init__(self, command: Train, bench: Bench, progress: Progress) -> None:
        self.progress = progress
        self._command, self._bench = command, bench
        self._before = bench.base.items(command.context_before)
        self._items = bench.base.items(command.texts)
        self._windows = windows_of(bench, self._items, self._before)
        self.parent = self._open(command.parent)
        self._windows_a_step = command.devices * command.accumulate
        self._energy = EnergyMeter(progress.watt_hours)

    def learn(self) -> None:
        """Take the steps that are left and the budget allows; save at times, when leaving, and at the end."""
        progress, left = self.progress, self._windows[self.progress.windows :]
        self._bench.line.emit(StageBegan("learning", f"{len(left)} of {len(self._windows)} windows left"))
        tokens = sum(window.target_tokens for window in left)
        meter = Meter(self._bench.line, len(self._windows), tokens, progress.windows)
        past = self._bench.base.items(self._command.past)
        steps = Steps(self._bench, progress, self._windows, windows_of(self._bench, past))
        saved_at = time.monotonic()
        for first in range(0, len(left), self._windows_a_step):
            if self._is_budget_used() or (progress.step and self._bench.line.wants_finish()):
                break
            if self._bench.line.wants_leave():
                self._save()
                raise Leave
            began = time.monotonic()
            losses = steps.take(self._windows_a_step)
            progress.seconds += time.monotonic() - began
            self._measure_energy()
            for window, nats in zip(left[first : first + self._windows_a_step], losses, strict=True):
                meter.finish(window, nats, self._seconds_allowed(), progress.watt_hours)
            if time.monotonic() - saved_at > self._command.checkpoint_every_s:
                self._save()
                saved_at = time.monotonic()
        self._save()

    def finish(self) -> TrainingFinished:
        """Measure base, current adapter and candidate on the same windows; export and seal the candidate."""
        line, learner = self._bench.line, self._bench.learner
        line.emit(StageBegan("measuring"))
        folded = learner.fold()
        line.emit(StageBegan("measuring", folded.reason))
        learner.wear(folded.tensors)  # what is measured is what will be used
        candidate = self._measure("the candidate")
        with learner.without_adapter():
            base = current = self._measure("the base model")
        if in_use := self._open(self._command.opponent) or self.parent:
            learner.wear(in_use)
            current = self._measure("the adapter in use")
        line.emit(StageBegan("exporting"))
        self._seal(folded.tensors)
        return TrainingFinished(
            run=self._command.run,
            steps=self.progress.step,
            tokens=self.progress.tokens,
            seconds=self.progress.seconds,
            watt_hours=self.progress.watt_hours,
            energy=self._energy.source,
            learnt=self._learnt(),
            recipe=self._bench.report() | {"exported_rank": folded.rank, "exported_share": round(folded.share, 4)},
            base=base,
            current=current,
            candidate=candidate,
        )

    def _measure(self, model: str) -> Measurement:
        command, layout = self._command, self._bench.recipe.layout
        held_out, general, old = map(self._bench.base.items, (command.held_out, command.general, command.old))
        tally = Tally(self._bench.line, model)
        return Measurement(
            sendable(self._bench.score(held_out, layout, self._before + self._items, tally)),
            sendable(self._bench.score(general, BASE, meter=tally)),
            sendable(self._bench.score(old, layout, meter=tally)),
        )

    def _learnt(self) -> list[int]:
        """Name the texts of which every part was learnt."""
        left = self._windows[self.progress.windows :]
        missed = {place for window in left for place in range(window.item, (window.last_item or window.item) + 1)}
        return [item.seq for place, item in enumerate(self._items) if place not in missed]

    def _is_budget_used(self) -> bool:
        budget, seconds = self._command.budget, self._seconds_allowed()
        spent = self.progress.watt_hours
        return (
            (seconds is not None and seconds <= 0)
            or (budget.steps is not None and self.progress.step >= budget.steps)
            or (budget.watt_hours is not None and spent is not None and spent >= budget.watt_hours)
        )

    def _measure_energy(self) -> None:
        self._energy.sample()
        self.progress.watt_hours = self._energy.watt_hours

    def _seconds_allowed(self) -> float | None:
        seconds = self._command.budget.seconds
        return None if seconds is None else seconds - self.progress.seconds

    def _save(self) -> None:
        sha256 = self._command.base.sha256
        self._bench.group.compare(self._bench.learner)
        save_checkpoint(self._command.checkpoint, sha256, self.progress, self._bench.learner.state())
        self._bench.line.emit(CheckpointSaved(self.progress.step))

    def _seal(self, adapter: Tensors) -> None:
        file, sha256 = self._command.candidate, self._command.base.sha256
        data = to_gguf(adapter, self._bench.base, self._bench.recipe, sha256)
        write_sealed(Path(file.path), data, file.key, Label(file.vault_id, file.file_id, sha256), "the new adapter")

    def _open(self, file: SealedFile | None) -> Tensors | None:
        return open_adapter(file, self._bench) if file else None


def sendable(scores: list[Scored]) -> list[Scored]:
    """Write losses that are no number as UNMEASURABLE, which the gate refuses: JSON would lose them."""
    return [one if math.isfinite(one.nats) else msgspec.structs.replace(one, nats=UNMEASURABLE) for one in scores]


def open_adapter(file: SealedFile, bench: Bench) -> Tensors:
    """Open a sealed adapter. Raises LogDamaged, or ModelRefused if it belongs to another base."""
    _, data = read_sealed(Path(file.path), file.key, file.file_id)
    return from_gguf(data, bench.base, bench.base_sha256)


def open_checkpoint(file: SealedFile, fingerprint: str, line: Line, kind: type[Kept]) -> tuple[Kept, Tensors] | None:
    """Open what was saved of this run; None, with the reason said, if there is nothing to go on from."""
    if not Path(file.path).exists():
        return None
    try:
        progress, state = load_checkpoint(file, kind)
    except LogDamaged:
        line.emit(StageBegan("loading", "the saved state is damaged, so the run begins again"))
        return None
    if progress.fingerprint != fingerprint:
        line.emit(StageBegan("loading", "the saved state belongs to another run, so this one begins anew"))
        return None
    line.emit(StageBegan("loading", f"going on from step {progress.step}"))
    return progress, state


def _fingerprint(command: Train) -> str:
    """Name what the steps of a run depend on. It is only ever kept sealed: it is derived from the texts."""
    parent = command.parent.file_id if command.parent else ""
    recipe = Recipe.for_hidden_size(1, command.method).report()  # the width belongs to the base
    parts = (recipe, command.run, command.base.sha256, command.device, parent, command.context_before, command.texts)
    return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()
