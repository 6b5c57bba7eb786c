"""Draw numbers by weight, alone or two different ones together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.lazily import lazily

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = lazily("numpy")

_LEAST = 1e-9  # of the greatest weight: what was seen a moment ago can be drawn where there is nothing else


class Choice:
    """Draw places of a list by weight; where nothing has any, each is as likely as another."""

    def __init__(self, weights: NDArray[np.float64], random: np.random.Generator) -> None:
        most = float(weights.max()) if len(weights) else 0.0
        self._weights = np.maximum(weights, _LEAST * most) if most > 0 else np.ones(len(weights))
        self._sums = np.cumsum(self._weights)
        # Of a pair drawn with a chance of w_i w_j, the first comes with a chance of w_i times all the others.
        self._first_sums = np.cumsum(self._weights * (self._sums[-1] - self._weights)) if len(weights) else self._sums
        self._random = random

    def __len__(self) -> int:
        """Return how many there are to choose from."""
        return len(self._sums)

    def one(self) -> int:
        """Return one, with a chance of its weight."""
        return self._found(self._sums, self._random.random() * self._sums[-1])

    def two(self) -> tuple[int, int]:
        """Return two different ones, with a chance of the product of their weights; there must be two."""
        first = self._found(self._first_sums, self._random.random() * self._first_sums[-1])
        own = float(self._weights[first])
        place = self._random.random() * (self._sums[-1] - own)
        before = float(self._sums[first]) - own
        other = self._found(self._sums, place if place < before else place + own)
        return first, other if other != first else (first + 1 if first + 1 < len(self) else first - 1)

    def _found(self, sums: NDArray[np.float64], value: float) -> int:
        return min(int(np.searchsorted(sums, value, side="right")), len(sums) - 1)
