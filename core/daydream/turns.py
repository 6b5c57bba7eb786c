"""What is dreamt of next: which kind of insight, and of what pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.daydream.nouns import Arm, DreamKind

if TYPE_CHECKING:
    import numpy as np

# Connections are what daydreaming is for. Only they have controls: what the other kinds are made of is no free pair.
SHARES = {
    DreamKind.CONNECTION: 0.55,
    DreamKind.CONTRADICTION: 0.15,
    DreamKind.DRAFT_SEED: 0.15,
    DreamKind.QUESTION: 0.15,
}
CONTROLS = 0.3  # of the connections, half of each arm, while controls are shown at all


def next_turn(random: np.random.Generator, has_controls: bool) -> tuple[DreamKind, Arm]:
    """Draw a kind of insight by its share, and the arm its sources are drawn by."""
    kinds = list(SHARES)
    kind = kinds[int(random.choice(len(kinds), p=list(SHARES.values())))]
    if kind is DreamKind.CONNECTION and has_controls and random.random() < CONTROLS:
        return kind, (Arm.RANDOM, Arm.NEAREST)[int(random.integers(2))]
    return kind, Arm.DREAM
