"""Look again at own past that is being forgotten, so that learning from today costs nothing of yesterday."""

import random
from collections.abc import Callable, Sequence

from core.training.layout import Example

_STRATA = 4
_CHOICES = 2  # looking costs a third of learning


class Replay:
    """Own windows from long ago to lately, of which the one is chosen that has been forgotten most.

    The past is cut into strata of equal size by age, which take turns, so that old text is not crowded out by the
    much that is new. Of a few windows of a stratum, drawn at random, the one is taken whose loss has risen most since
    it was learnt (Aljundi et al. 2019, maximally interfered retrieval, here against the loss that was noted then).
    The draw depends on the seed and the step alone.
    """

    def __init__(self, seed: int, losses_of: Callable[[Sequence[Example]], Sequence[float]]) -> None:
        self._seed, self._losses_of = seed, losses_of
        self._past: list[Example] = []
        self._noted: list[float] = []

    def note(self, window: Example, nats: float) -> None:
        """Remember a window with its loss, summed over its targets in nats, when it was learnt."""
        self._past.append(window)
        self._noted.append(nats)

    def chosen(self, step: int) -> Example | None:
        """Return the window to look at again, None while there is too little past."""
        if len(self._past) < 2 * _STRATA:
            return None
        chance = random.Random(self._seed * 1_000_003 + step)  # noqa: S311 - nobody's secret, and drawn so again
        places = _drawn(chance, step % _STRATA, len(self._past))
        windows = [self._past[place] for place in places]
        now = self._losses_of(windows)
        risen = [
            (loss - self._noted[place]) / window.target_tokens
            for place, window, loss in zip(places, windows, now, strict=True)
        ]
        return windows[risen.index(max(risen))]

    def losses(self) -> list[float]:
        """Return the losses noted so far, in order: with the windows, all that a run needs to go on."""
        return list(self._noted)


def _drawn(chance: random.Random, stratum: int, count: int) -> list[int]:
    """Draw places of a stratum; the newest windows, which nothing has come after yet, belong to the last one."""
    first, end = stratum * count // _STRATA, (stratum + 1) * count // _STRATA
    return chance.sample(range(first, end), min(_CHOICES, end - first))
