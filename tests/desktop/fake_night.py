"""What is done by itself, over the log in memory: the real jobs, digest and statistics, and a night that pretends."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from fake_care import FakeCare
from fake_talk import FakeFeedback

from core.clock import SystemClock
from core.entries import Entry, Kind, Origin
from core.errors import GuardianError
from core.paths import Home
from core.services.daydreaming import MINUTES, Dream, DreamResult
from core.services.digest import DigestService
from core.services.jobs import Ended, Job, JobService, Quiet
from core.services.night import DAYDREAM, DIGEST, TRAIN
from core.services.past_dreams import PastDreams
from core.services.results import TrainingProgress

OnProgress = Callable[[TrainingProgress], None]
_NIGHT, _MORNING, _DIGEST = 22 * 60, 7 * 60, 8 * 60


class Log(Protocol):
    """What this needs of the log in memory."""

    rows: list[Entry]

    def append(
        self,
        kind: Kind,
        origin: Origin,
        text: str,
        source: str = "",
        thread: int | None = None,
        meta: Mapping[str, Any] | None = None,
        parent: int | None = None,
    ) -> int:
        """Append an entry and return its seq."""


class NightLog:
    """The log as jobs and digests read it, with what is remembered beside it."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._states: dict[str, bytes] = {}

    def state(self, name: str) -> bytes | None:
        """Return what is remembered."""
        return self._states.get(name)

    def remember(self, **states: bytes) -> None:
        """Remember."""
        self._states |= states

    def head_seq(self) -> int:
        """Return the newest entry."""
        return len(self._log.rows)

    def entry(self, seq: int) -> Entry:
        """Return one entry."""
        if not 1 <= seq <= len(self._log.rows):
            raise GuardianError(f"There is no entry {seq}.", "Look at the newest entries.")
        return self._log.rows[seq - 1]

    def entries(self, limit: int, kinds: Sequence[Kind], before_seq: int | None = None) -> list[Entry]:
        """Return entries, the newest first."""
        found = [one for one in self._log.rows[::-1] if one.kind in kinds and (not before_seq or one.seq < before_seq)]
        return found[:limit] if limit >= 0 else found


class FakeDaydreaming:
    """Brings one insight, from the first entries of the log, unless it is to be a quiet night or is stopped."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self.is_quiet = False
        self.error: GuardianError | None = None
        self.may_end = threading.Event()
        self.may_end.set()

    def run(
        self,
        minutes: float = MINUTES,
        on_progress: OnProgress = lambda _progress: None,
        stop: threading.Event | None = None,
    ) -> DreamResult:
        """Dream."""
        on_progress(TrainingProgress("dreaming", step=7))
        while not self.may_end.wait(0.01):
            if stop is not None and stop.is_set():
                return _result([], is_stopped=True)
        if self.error is not None:
            raise self.error
        on_progress(TrainingProgress("choosing"))
        return _result([] if self.is_quiet else [self._insight()], is_stopped=False)

    def _insight(self) -> Dream:
        sources = [entry.seq for entry in self._log.rows[:2]]
        text = f"All of this is about bees: {sources}."
        meta = {"from": sources, "kind": "connection", "score": 0.7, "arm": "dream", "is_lot": True}
        seq = self._log.append(Kind.INSIGHT, Origin.MODEL, text, "daydream", meta=meta)
        return Dream(seq, "connection", text, tuple(sources), 0.7)


def _result(insights: list[Dream], *, is_stopped: bool) -> DreamResult:
    counts = {"pairs": 7, "candidates": 28, "survivors": 3, "measured": 3, "needed": 1}
    return DreamResult(
        "dream-1", **counts, insights=insights, tokens=900, seconds=12.0, tokens_per_s=75.0, is_stopped=is_stopped
    )


class FakeNight:
    """The jobs of a night; `obstacle` says why they wait, and `error` fails the one that learns."""

    def __init__(self, log: Log, feedback: FakeFeedback, care: FakeCare, home: Home) -> None:
        kept, clock = NightLog(log), SystemClock()
        self.obstacle = ""
        self.error: GuardianError | None = None
        self.why_off: dict[str, str] = {}
        self.may_end = threading.Event()
        self.may_end.set()
        self.daydreaming = FakeDaydreaming(log)
        self.digest = DigestService(kept, feedback, clock)  # type: ignore[arg-type]
        self.past_dreams = PastDreams(kept, feedback)  # type: ignore[arg-type]
        jobs = [
            replace(self._job(TRAIN, self._train), starts=lambda: _NIGHT),
            replace(self._job(DAYDREAM, self._daydream), starts=lambda: _NIGHT),
            replace(self._job(DIGEST, self.digest.deliver), is_quiet=False),
        ]
        quiet = Quiet(_NIGHT, _MORNING, may_catch_up=True)
        self.jobs = JobService(kept, home, jobs, care, lambda: self.obstacle, lambda: quiet, clock)  # type: ignore[arg-type]

    def _job(self, name: str, act: Callable[[OnProgress, threading.Event], Ended]) -> Job:
        return Job(name, act, lambda: _DIGEST, lambda: self.why_off.get(name, ""))

    def _train(self, on_progress: OnProgress, stop: threading.Event) -> Ended:
        on_progress(TrainingProgress("learning", step=1, of=4))
        while not self.may_end.wait(0.01):
            if stop.is_set():
                return Ended("What it has learnt so far is saved.", is_done=False)
        if self.error is not None:
            raise self.error
        return Ended("120 tokens were learnt in 3 seconds; the new adapter is in use.")

    def _daydream(self, on_progress: OnProgress, stop: threading.Event) -> Ended:
        dreamt = self.daydreaming.run(30, on_progress, stop)
        return Ended(f"{dreamt.pairs} pairs, {dreamt.candidates} texts, {len(dreamt.insights)} to show.")
