"""Whether dreaming is worth more than its controls, from what the principal kept and dismissed.

The controls are shown blind in the same slots, so that a verdict cannot favour an arm. Shares have Wilson's interval;
"better" is a probability under independent Beta posteriors with the prior of Jeffreys.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.daydream.nouns import Arm
from core.evaluation.shares import share_interval
from core.lazily import lazily

if TYPE_CHECKING:
    import numpy as np
else:
    np = lazily("numpy")

LEAST_JUDGED = 10  # of each arm, before anything is said of it
SURE = 0.95
_DRAWS = 20_000
_JEFFREYS = 0.5


@dataclass(frozen=True)
class ArmFigures:
    """How many insights of an arm were shown, judged and kept; `low` and `high` are the 90 % interval of the share."""

    arm: Arm
    shown: int
    judged: int
    kept: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """The share of the judged ones that was kept; 0 without any."""
        return self.kept / self.judged if self.judged else 0.0


@dataclass(frozen=True)
class Statistics:
    """The figures of each arm, how sure it is that dreams are kept more often than each control, and that in words."""

    arms: tuple[ArmFigures, ...]
    better: Mapping[Arm, float]
    sentence: str


def statistics(shown: Iterable[tuple[Arm, bool | None]]) -> Statistics:
    """Sum up what became of insights: kept, dismissed, or None if nothing was said."""
    everything = list(shown)
    arms = tuple(_figures(arm, [verdict for one, verdict in everything if one is arm]) for arm in Arm)
    dream, *controls = arms
    better = {one.arm: _is_better(dream, one) for one in controls}
    return Statistics(arms, better, _sentence(dream, controls, better))


def _figures(arm: Arm, verdicts: list[bool | None]) -> ArmFigures:
    kept, judged = verdicts.count(True), len(verdicts) - verdicts.count(None)
    return ArmFigures(arm, len(verdicts), judged, kept, *share_interval(kept, judged))


def _is_better(dream: ArmFigures, control: ArmFigures) -> float:
    """Return the probability that the true share of dreams is the greater one."""
    random = np.random.default_rng(0)
    ours, theirs = (
        random.beta(_JEFFREYS + one.kept, _JEFFREYS + one.judged - one.kept, _DRAWS) for one in (dream, control)
    )
    return float((ours > theirs).mean())


def _sentence(dream: ArmFigures, controls: list[ArmFigures], better: Mapping[Arm, float]) -> str:
    judged = sum(one.judged for one in (dream, *controls))
    if not judged:
        return "Nothing was judged yet."
    if any(one.judged < LEAST_JUDGED for one in (dream, *controls)):
        return f"Too few verdicts to tell: {judged} so far, where {LEAST_JUDGED} of each kind of pair are needed."
    ours, by_chance, alike = (f"{one.kept} of {one.judged}" for one in (dream, *controls))
    counts = f"Kept: {ours} dreams, {by_chance} pairs drawn by chance, {alike} pairs of like entries."
    if all(sure >= SURE for sure in better.values()):
        return f"Dreams are kept more often than both controls. {counts}"
    if any(sure <= 1 - SURE for sure in better.values()):
        return f"A control is kept more often than dreams are. {counts}"
    return f"No difference is sure yet. {counts}"
