"""A trainer that learns nothing: it says what a test wants of each adapter, and seals files as the real one does."""

import math
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from core.sealed import Label, write_sealed
from core.services.results import TrainingProgress
from core.services.tenancy import Tenancy
from core.training.adapter_messages import AdaptersMeasured, MeasureAdapters, MergeAdapters, Merged
from core.training.messages import UNMEASURABLE, Measurement, Scored, Text, Train, TrainingFinished, TrainingPaused
from core.workers.protocol import SealedFile

BASE, NEW = "base", "new"


class ScriptedTrainer:
    """Carry out jobs at once. `bits` are bits per byte on own text by adapter id; `base` and `new` are known always.

    `general` and `old` are those on the other texts. `pauses` counts down: a job that finds it above 0 is paused.
    """

    def __init__(self) -> None:
        self.bits: dict[str, float] = {BASE: 1.2, NEW: 1.0}
        self.general: dict[str, float] = {}
        self.old: dict[str, float] = {}
        self.jobs: list[Any] = []
        self.finished_early: list[str] = []
        self.pauses = 0

    def __call__(
        self,
        job: Any,
        on_progress: Callable[[TrainingProgress], None],
        stop: threading.Event,
        tenancy: Tenancy,
        finish: threading.Event | None = None,
    ) -> Any:
        self.jobs.append(job)
        on_progress(TrainingProgress("learning"))
        if self.pauses or stop.is_set():
            self.pauses -= 1
            if isinstance(job, Train):
                self._seal(job.checkpoint, job.base.sha256)
            return TrainingPaused(getattr(job, "run", ""), 1)
        if isinstance(job, Train):
            if finish is not None and finish.is_set():
                self.finished_early.append(job.run)
            return self._train(job)
        if isinstance(job, MergeAdapters):
            self._seal(job.merged, job.base_sha256)
            return Merged({"merged_by": job.method}, 16, 1.0)
        assert isinstance(job, MeasureAdapters)
        measured = [self._measured(file.file_id, job) for file in job.adapters]
        return AdaptersMeasured(self._measured(BASE, job), measured, {}, 1.0)

    def last(self, kind: type) -> Any:
        """Return the last job of a kind."""
        return [job for job in self.jobs if isinstance(job, kind)][-1]

    def _train(self, job: Train) -> TrainingFinished:
        self._seal(job.candidate, job.base.sha256)
        in_use = job.opponent or job.parent
        return TrainingFinished(
            run=job.run,
            steps=len(job.texts),
            tokens=100,
            seconds=1.0,
            watt_hours=None,
            energy="",
            learnt=[text.seq for text in job.texts],
            recipe={"rank": 16},
            base=self._measured(BASE, job),
            current=self._measured(in_use.file_id if in_use else BASE, job),
            candidate=self._measured(NEW, job),
        )

    def _measured(self, adapter: str, job: Train | MeasureAdapters) -> Measurement:
        bits = self.bits.get(adapter, self.bits[NEW])
        return Measurement(
            _scored(job.held_out, bits),
            _scored(job.general, self.general.get(adapter, 1.2)),
            _scored(job.old, self.old.get(adapter, 1.0)),
        )

    def _seal(self, file: SealedFile, base: str) -> None:
        Path(file.path).parent.mkdir(exist_ok=True)
        write_sealed(Path(file.path), b"weights", file.key, Label(file.vault_id, file.file_id, base), "an adapter")


def _scored(texts: Sequence[Text], bits: float) -> list[Scored]:
    sizes = [(text.seq, len(text.text.encode())) for text in texts]
    return [
        Scored(seq, bits * math.log(2) * size if math.isfinite(bits) else UNMEASURABLE, size) for seq, size in sizes
    ]
