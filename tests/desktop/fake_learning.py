"""Learning by counting: runs, adapters and what is known of them, in memory."""

import dataclasses
import threading
from collections.abc import Callable

from fake_proof import BASE

from core.errors import GuardianError
from core.evaluation.consistency_gate import Steadiness
from core.services.augmentation import ENTRIES, AugmentationResult
from core.services.consistency import ConsistencyResult
from core.services.explaining import Amount, Explanation, PassageShown, RuleCount, TextShown
from core.services.results import AdapterRecord, GateResult, Losses, TrainingProgress, TrainingResult
from core.services.standing import PausedRun, Standing

OnProgress = Callable[[TrainingProgress], None]
DATE = "2031-05-01T20:15:00Z"


def _unseen(_progress: TrainingProgress) -> None:
    """Show progress to nobody."""


def gate(*, is_passed: bool = True) -> GateResult:
    """Return what a gate might say."""
    return GateResult(
        is_passed=is_passed,
        reason="It predicts your newest text better by 0.081 bits per byte and has forgotten nothing."
        if is_passed
        else "It forgot too much: general text costs +0.040 bits per byte more.",
        held_out=Losses(base=1.412, current=1.371, candidate=1.290),
        general=Losses(base=1.108, candidate=1.113 if is_passed else 1.148),
        documents=14,
        gain=0.081,
        gain_low=0.052,
        gain_high=0.109,
    )


def record(name: str, **facts: object) -> AdapterRecord:
    """Return an adapter as a run leaves it, but for these facts."""
    made = AdapterRecord(name, None, BASE, DATE, name.replace("adapter-", "run-"), gate(), 220, False, bytes=1_048_576)
    return dataclasses.replace(made, **facts)  # type: ignore[arg-type]


class FakeAdapters:
    """Adapters in memory."""

    def __init__(self) -> None:
        self.records: list[AdapterRecord] = []
        self._used: list[str] = []

    def adapters(self) -> list[AdapterRecord]:
        """Return adapters, newest first."""
        current = self.current_id()
        return [dataclasses.replace(record, current=record.id == current) for record in reversed(self.records)]

    def current_id(self) -> str | None:
        """Return the one in use."""
        return self._used[-1] if self._used else None

    def promote(self, adapter: str) -> AdapterRecord:
        """Use an adapter."""
        if adapter not in [record.id for record in self.records]:
            raise GuardianError(f"There is no adapter {adapter}.", "List those there are.")
        self._used.append(adapter)
        return next(record for record in self.adapters() if record.current)

    def roll_back(self) -> AdapterRecord | None:
        """Go back by one."""
        if not self._used:
            raise GuardianError("There is nothing to roll back.", "The bare base model is in use.")
        self._used.pop()
        return next((record for record in self.adapters() if record.current), None)


def keep(adapters: FakeAdapters, made: AdapterRecord) -> AdapterRecord:
    """Keep a new adapter and use it if it passed."""
    adapters.records.append(made)
    if made.gate.is_passed:
        adapters.promote(made.id)
    return made


class FakeLearn:
    """Count steps of `step_s` seconds."""

    def __init__(self, adapters: FakeAdapters) -> None:
        self._adapters = adapters
        self.done = 0
        self.steps = 12
        self.step_s = 0.005
        self.error: Exception | None = None
        self.asked: list[dict[str, object]] = []

    def train(
        self,
        minutes: float | None = None,
        steps: int | None = None,
        device: str = "auto",
        on_progress: OnProgress = _unseen,
        stop: threading.Event | None = None,
        how: str | None = None,
        means: object = None,
        finish: threading.Event | None = None,
    ) -> TrainingResult:
        """Count."""
        self.asked.append({"minutes": minutes, "device": device, "how": how})
        if self.error is not None:
            raise self.error
        on_progress(TrainingProgress("loading", "bf16: the processor computes it natively"))
        for step in range(self.done + 1, self.steps + 1):
            if stop is not None and stop.wait(self.step_s):
                return TrainingResult("run-1", None, False, True, None, 0, 0.0)
            if finish is not None and finish.is_set():
                break
            self.done = step
            loss = 1.45 - 0.2 * step / self.steps + 0.05 * (step * 7 % 5 - 2)
            left = (self.steps - step) * self.step_s
            on_progress(TrainingProgress("learning", "", step, self.steps, loss, 512.0, left, 0.25))
        return self._judged()

    def finish(
        self, device: str = "auto", on_progress: OnProgress = _unseen, stop: threading.Event | None = None
    ) -> TrainingResult:
        """Stop counting here."""
        if not self.is_paused():
            raise GuardianError("There is no interrupted run.", "Begin one.")
        return self._judged()

    def discard(self) -> str:
        """Forget how far counting was."""
        if not self.is_paused():
            raise GuardianError("There is no interrupted run.", "Begin one.")
        self.done = 0
        return "run-1"

    def is_paused(self) -> bool:
        """Tell whether counting was interrupted."""
        return self.done > 0

    def last_gate(self) -> GateResult | None:
        """Return the newest gate result."""
        return self._adapters.records[-1].gate if self._adapters.records else None

    def _judged(self) -> TrainingResult:
        counted, self.done = self.done, 0
        made = keep(self._adapters, record(f"adapter-{len(self._adapters.records) + 1}"))
        return TrainingResult("run-1", made.id, True, False, gate(), 1000 * counted, 80.0, watt_hours=0.25)


class FakeStanding:
    """Say how counting stands; `standing` is what is said beside whether a run is paused."""

    def __init__(self, learn: FakeLearn) -> None:
        self._learn = learn
        self.standing = Standing(False, "", None, 160, 12, "nightly", "no adapter is in use", 144, 16)

    def is_learning(self) -> bool:
        """Tell whether another process counts."""
        return self.standing.is_learning

    def read(self) -> Standing:
        """Return how it stands."""
        paused = PausedRun("run-1", DATE, "nightly", "it is new", 144) if self._learn.is_paused() else None
        return dataclasses.replace(self.standing, paused=paused)


class FakeExplaining:
    """Explain the texts of a fake log."""

    def __init__(self, log: object) -> None:
        self._log = log

    def explain(self, limit: int = 10, seq: int | None = None, how: str | None = None) -> Explanation:
        """Take every text whole, but for its last word, which is quoted."""
        rows = [row for row in self._log.rows if row.text]  # type: ignore[attr-defined]
        texts = []
        for row in reversed(rows[-limit:]):
            cut = row.text.rfind(" ") + 1
            own = PassageShown(0, cut, 1.0, "own", "Your own words.", row.seq, row.text[:cut])
            quoted = PassageShown(cut, len(row.text), 0.0, "quoted", "Words of others.", row.seq, row.text[cut:])
            texts.append(TextShown(row.seq, DATE, str(row.kind), "learn", len(row.text) // 4, [own, quoted]))
        amount = Amount(len(rows), sum(len(row.text) for row in rows), 10)
        return Explanation(
            how="nightly",
            why="it is new",
            problem="" if rows else "There are 0 texts of your own.",
            snapshot="s",
            rules_version=1,
            parts={"learn": amount, "held out": Amount()},
            kinds={"capture": amount} if rows else {},
            weights={"capture": 1.0},
            origins={"self": len(rows)},
            rules=[RuleCount("own", "Your own words.", len(rows), amount.characters)] if rows else [],
            excluded=[RuleCount("incognito", "You asked that it is not learnt.", 2)] if rows else [],
            commentary=0,
            texts=texts,
        )


class FakeTeaching:
    """Measure and teach an adapter, or let it comment, by counting to `steps`."""

    def __init__(self, adapters: FakeAdapters) -> None:
        self._adapters = adapters
        self.steps, self.step_s = 3, 0.005


class FakeConsistency(FakeTeaching):
    """Hold under no pressure."""

    def run(
        self,
        minutes: float | None = None,
        steps: int | None = None,
        device: str = "auto",
        on_progress: OnProgress = _unseen,
        stop: threading.Event | None = None,
        measure_only: bool = False,
    ) -> ConsistencyResult:
        """Count."""
        if self._adapters.current_id() is None:
            raise GuardianError("There is no adapter in use that could hold.", "Train first.")
        _count(self, on_progress, stop)
        now = Steadiness(0.2, 0.125, 0.75, {})
        return ConsistencyResult("run-2", "adapter-1", None, False, now, None, 4, 4, 3, 1.0)


class FakeAugmentation(FakeTeaching):
    """Comment on nothing."""

    def run(
        self,
        entries: int = ENTRIES,
        minutes: float | None = None,
        device: str = "auto",
        on_progress: OnProgress = _unseen,
        stop: threading.Event | None = None,
    ) -> AugmentationResult:
        """Count."""
        _count(self, on_progress, stop)
        made = keep(self._adapters, record("adapter-augmented", how="augmented"))
        return AugmentationResult(entries, entries, 5, 9, 5, made.id, True, made.gate, 1.0)


def _count(teaching: FakeTeaching, on_progress: OnProgress, stop: threading.Event | None) -> None:
    for step in range(teaching.steps):
        on_progress(TrainingProgress("asking", step=step, of=teaching.steps))
        if stop is not None and stop.wait(teaching.step_s):
            raise GuardianError("The run was stopped.", "Start it again; it keeps nothing in between.")
