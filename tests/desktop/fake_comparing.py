"""Blind comparisons of two voices: one whispers, the other shouts."""

import threading
from collections.abc import Callable

from fake_learning import DATE, FakeAdapters

from core.errors import GuardianError
from core.evaluation.shares import share_interval
from core.services.comparing import CHOICES, PROMPTS, Pair, Revealed, Tally
from core.services.results import TrainingProgress


class FakeComparing:
    """The first of a pair is always the one that was named first."""

    def __init__(self, adapters: FakeAdapters) -> None:
        self._adapters = adapters
        self._between: dict[str, tuple[str, str]] = {}
        self._pairs: dict[str, list[Pair]] = {}
        self.choices: dict[int, str] = {}
        self.step_s = 0.0

    def pairs(
        self,
        one: str,
        other: str,
        prompts: int = PROMPTS,
        on_progress: Callable[[TrainingProgress], None] = lambda _progress: None,
        stop: threading.Event | None = None,
    ) -> list[Pair]:
        """Make pairs."""
        if one == other:
            raise GuardianError("These are the same.", "Compare two adapters, or one with `base`.")
        name = f"comparison-{len(self._pairs) + 1}"
        self._between[name], self._pairs[name] = (one, other), []
        for number in range(prompts):
            on_progress(TrainingProgress("generating", step=number, of=prompts))
            if stop is not None and stop.wait(self.step_s):
                raise GuardianError("The comparison was stopped.", "Start it again; nothing was changed.")
            seq = 1000 * len(self._pairs) + number
            self._pairs[name].append(Pair(seq, name, f"Opening {number}", f"whisper {number}", f"SHOUT {number}"))
        return list(self._pairs[name])

    def judge(self, seq: int, choice: str) -> Revealed:
        """Take a choice, once."""
        found = [pair for pairs in self._pairs.values() for pair in pairs if pair.seq == seq]
        if not found or choice not in CHOICES or seq in self.choices:
            raise GuardianError(f"Entry {seq} cannot be judged.", "Go on.")
        self.choices[seq] = choice
        return Revealed(seq, found[0].comparison, choice, *self._between[found[0].comparison])

    def waiting(self, comparison: str) -> list[Pair]:
        """Return what is not judged yet."""
        if comparison not in self._pairs:
            raise GuardianError("There is no such comparison.", "Make one.")
        return [pair for pair in self._pairs[comparison] if pair.seq not in self.choices]

    def series(self) -> list[Tally]:
        """Return how every series stands, the newest first."""
        return [self.tally(name) for name in reversed(self._pairs)]

    def tally(self, comparison: str) -> Tally:
        """Count."""
        waiting = len(self.waiting(comparison))
        made = [self.choices[pair.seq] for pair in self._pairs[comparison] if pair.seq in self.choices]
        wins = made.count("1"), made.count("2")
        interval = share_interval(wins[0], sum(wins))
        return Tally(comparison, self._between[comparison], wins, made.count("same"), waiting, 0.5, *interval, DATE)
