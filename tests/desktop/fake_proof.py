"""Proofs that count instead of measuring, and the report of what they leave; put together by the real words."""

import threading
from collections.abc import Callable
from pathlib import Path

from core.errors import GuardianError
from core.evaluation.records import Measured, Record, What
from core.inference.messages import Sampling
from core.services.history import History, ProofFacts, RunFacts
from core.services.proof import Against
from core.services.report import Report, report_of
from core.services.results import AdapterRecord, TrainingProgress
from core.services.whole_proof import PARTS, WholeProof

BASE = "ab" * 32
DATE = "2031-05-01T20:15:00Z"
FIGURES: dict[str, dict[str, float]] = {
    "newest": {
        "bits_per_byte.base": 1.2,
        "bits_per_byte.adapter": 1.03,
        "gain": 0.17,
        "gain_share": 0.14,
        "general.base": 1.229,
        "general.adapter": 1.221,
    },
    "control": {"personal_gain": 0.126, "personal_share": 0.75},
    "memory": {"memory.longest_run": 9.0},
    "diversity": {"diversity.distinct": 0.94},
    "style": {"style.lambdag_masked.likeness.generated": 0.7},
}


class FakeProofs:
    """What was proved so far, in memory; each measurement takes `steps` of `step_s` seconds."""

    def __init__(self, adapters: Callable[[], list[AdapterRecord]]) -> None:
        self.records: list[Record] = []
        self.steps = 4
        self.step_s = 0.005
        self.error: GuardianError | None = None
        self.asked: list[dict[str, object]] = []
        self._adapters = adapters

    def count(
        self, what: What, part: str, on_progress: Callable[[TrainingProgress], None], stop: threading.Event | None
    ) -> None:
        """Count, and keep a record with fixed figures."""
        if self.error is not None:
            raise self.error
        for step in range(self.steps):
            on_progress(TrainingProgress("measuring", step=step, of=self.steps))
            if stop is not None and stop.wait(self.step_s):
                raise GuardianError("The measurement was stopped.", "Start it again; it keeps nothing in between.")
        figures = FIGURES[part] if part != "control" else FIGURES["newest"] | FIGURES["control"]
        measures = [Measured(name, value, value - 0.1, value + 0.1, 12) for name, value in figures.items()]
        self.records.append(Record(what, measures, BASE, self._current()))

    def history(self) -> History:
        """Return what is in memory as the log would say it."""
        runs = [
            RunFacts(one.run, one.id, one.created, "nightly", BASE, one.learnt, 40_000, 80.0, one.gate, True)
            for one in reversed(self._adapters())
        ]
        current = self._current()
        proofs = [
            ProofFacts(seq, DATE, record, record.adapter == current) for seq, record in enumerate(self.records, 1)
        ]
        return History(runs, proofs, current, BASE, next((run for run in runs if run.adapter == current), None))

    def _current(self) -> str | None:
        return next((one.id for one in self._adapters() if one.current), None)


class FakeProof:
    """Measure nothing on the newest text."""

    def __init__(self, proofs: FakeProofs) -> None:
        self._proofs = proofs

    def evaluate(
        self,
        device: str = "auto",
        on_progress: Callable[[TrainingProgress], None] = lambda _progress: None,
        stop: threading.Event | None = None,
        against: Against | None = None,
    ) -> None:
        """Count."""
        self._proofs.count("newest", "control" if against else "newest", on_progress, stop)

    def evaluate_by_time(
        self,
        device: str = "auto",
        on_progress: Callable[[TrainingProgress], None] = lambda _progress: None,
        stop: threading.Event | None = None,
        against: Against | None = None,
        seeds: int = 1,
        first: int | None = None,
        characters: int | None = None,
    ) -> None:
        """Count."""
        self._proofs.asked.append({"seeds": seeds, "first": first, "characters": characters, "against": against})
        self._proofs.count("by_time", "newest", on_progress, stop)


class FakeWholeProof:
    """Measure nothing, part after part; parts in `refused` cannot be measured."""

    def __init__(self, proofs: FakeProofs) -> None:
        self._proofs = proofs
        self.refused: list[str] = []

    def measure(
        self,
        device: str = "auto",
        on_progress: Callable[[TrainingProgress], None] = lambda _progress: None,
        stop: threading.Event | None = None,
        against: Against | None = None,
        samples: int | None = None,
    ) -> WholeProof:
        """Count."""
        self._proofs.asked.append({"against": against, "samples": samples})
        for part in PARTS:
            if part not in self.refused:
                self._proofs.count(part, part, on_progress, stop)  # type: ignore[arg-type]
        problem = GuardianError("There is too little text.", "Write or import more.")
        return WholeProof({}, dict.fromkeys(self.refused, problem), {})


class FakeMemory:
    """Go on from no text."""

    def __init__(self, proofs: FakeProofs) -> None:
        self._proofs = proofs

    def measure(
        self,
        device: str = "auto",
        on_progress: Callable[[TrainingProgress], None] = lambda _progress: None,
        stop: threading.Event | None = None,
    ) -> None:
        """Count."""
        self._proofs.count("memory", "memory", on_progress, stop)


class FakeDiversity:
    """Compare no texts."""

    def __init__(self, proofs: FakeProofs) -> None:
        self._proofs = proofs

    def measure(
        self,
        samples: int = 24,
        sampling: Sampling | None = None,
        adapters: dict[str, float] | None = None,
        on_progress: Callable[[TrainingProgress], None] = lambda _progress: None,
        stop: threading.Event | None = None,
    ) -> None:
        """Count."""
        self._proofs.count("diversity", "diversity", on_progress, stop)


class FakeStyle:
    """Ask nobody who wrote it."""

    def __init__(self, proofs: FakeProofs) -> None:
        self._proofs = proofs

    def measure(
        self,
        samples: int = 40,
        sampling: Sampling | None = None,
        control: Path | None = None,
        on_progress: Callable[[TrainingProgress], None] = lambda _progress: None,
        stop: threading.Event | None = None,
    ) -> None:
        """Count."""
        self._proofs.count("style", "style", on_progress, stop)


class FakeReport:
    """The page of what is in memory."""

    def __init__(self, proofs: FakeProofs) -> None:
        self._proofs = proofs

    def read(self) -> Report:
        """Return the page."""
        return report_of(self._proofs.history())

    def write(self, path: Path, date: str, is_replacing: bool = False) -> Report:
        """Write its first sentence."""
        if path.suffix not in {".html", ".pdf"}:
            raise GuardianError("A report is an HTML or a PDF file.", "End its name with .html or .pdf.")
        if path.exists() and not is_replacing:
            raise GuardianError(f"{path} exists already.", "Choose another name.")
        report = self.read()
        path.write_text(f"{date} {report.headline}", encoding="utf-8")
        return report
