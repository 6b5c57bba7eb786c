"""Learn in a scratch adapter that is never kept, with a state to go on from like a run's."""

import hashlib
import time
from collections.abc import Sequence
from typing import Self

import msgspec

from core.training.bench import Bench, Meter
from core.training.checkpoint import Progress, save_checkpoint
from core.training.layout import Example
from core.training.line import Leave, Line
from core.training.messages import CheckpointSaved, Scored, StageBegan, TrainingPaused
from core.training.proof_messages import EvaluateByTime, LearnScratch, Measured, Reading
from core.training.readings import Sets, carry_out, items_of
from core.training.steps import Steps, windows_like
from core.training.train import open_checkpoint


class ScratchProgress(Progress):
    """How far a proof is: the losses of each text so far, and the readings that are done."""

    nats: dict[str, list[float]] = msgspec.field(default_factory=dict)
    items_scored: int = 0
    scores: dict[str, list[Scored]] = msgspec.field(default_factory=dict)
    frozen_tokens: int = 0
    frozen_steps: int = 0


class Scratch:
    """A scratch adapter, what it has learnt so far, and what was read with it."""

    def __init__(self, command: EvaluateByTime | LearnScratch, bench: Bench, progress: ScratchProgress) -> None:
        self.bench = bench
        self.progress = progress
        self.sets: Sets = items_of(bench, command.sets)
        self._command = command
        self._steps: Steps | None = None
        self._saved_at = time.monotonic()

    @classmethod
    def open(cls, command: EvaluateByTime | LearnScratch, line: Line) -> Self:
        """Begin, or go on from the checkpoint. Raises what `Bench.set_up` raises."""
        fingerprint = hashlib.sha256(msgspec.json.encode(command)).hexdigest()  # only ever kept sealed
        saved = open_checkpoint(command.checkpoint, fingerprint, line, ScratchProgress)
        bench = Bench.set_up(command.base, command.device, line, saved[0].pace if saved else None, seed=command.seed)
        if saved and saved[1]:
            bench.learner.restore(saved[1])
        return cls(command, bench, saved[0] if saved else ScratchProgress(fingerprint, bench.pace))

    def learn_next(self, windows: Sequence[Example]) -> float:
        """Take the step on the next of all windows, and save if that is due; return its loss of the last iterate."""
        self._steps = self._steps or Steps(self.bench, self.progress, windows)
        began = time.monotonic()
        (nats,) = self._steps.take()
        self.progress.seconds += time.monotonic() - began
        if time.monotonic() - self._saved_at > self._command.checkpoint_every_s:
            self.save()
        return nats

    def read(self, readings: Sequence[Reading]) -> None:
        """Carry out the readings that are not done yet. Raises Leave."""
        for reading in readings:
            if reading.name not in self.progress.scores:
                self.progress.scores[reading.name] = carry_out(self.bench, self.sets, reading)

    def save(self) -> None:
        """Seal the state. Raises DiskFull."""
        save_checkpoint(self._command.checkpoint, self._command.base.sha256, self.progress, self.bench.learner.state())
        self._saved_at = time.monotonic()
        self.bench.line.emit(CheckpointSaved(self.progress.step))

    def pause(self) -> None:
        """Save, and tell that the proof can go on later."""
        self.save()
        self.bench.line.emit(TrainingPaused("", self.progress.step))

    def finish(self) -> Measured:
        """Return everything that was read, and save it without the adapter, which is wanted no more.

        A proof may be several commands: when a later one is stopped, this one is not carried out again. Raises
        DiskFull.
        """
        progress = self.progress
        save_checkpoint(self._command.checkpoint, self._command.base.sha256, progress, {})
        return Measured(
            scores=progress.scores,
            recipe=self.bench.report(),
            seconds=progress.seconds,
            tokens=progress.tokens,
            steps=progress.step,
            frozen_tokens=progress.frozen_tokens,
            frozen_steps=progress.frozen_steps,
        )


def learn_scratch(command: LearnScratch, line: Line) -> None:
    """Learn texts in windows, then read with what came out. Raises Leave, after saving, when the worker is to stop."""
    scratch = Scratch.open(command, line)
    windows = windows_like(scratch.bench, scratch.bench.base.items(command.texts), command.tokens, command.steps)
    left = windows[scratch.progress.step :]
    line.emit(StageBegan("learning", f"{len(left)} of {len(windows)} steps left"))
    meter = Meter(line, len(windows), sum(window.target_tokens for window in left), scratch.progress.step)
    try:
        for window in left:
            line.check()
            meter.finish(window, scratch.learn_next(windows))
        scratch.read(command.readings)
    except Leave:
        scratch.pause()
        raise
    line.emit(scratch.finish())
