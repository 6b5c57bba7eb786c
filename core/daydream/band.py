"""Which distances a pair may have: neither so near that it says nothing new, nor so far that it says nothing at all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

LEFT_OUT = 0.2  # of all pairs, at each end


@dataclass(frozen=True)
class Band:
    """Weights of distances: 1 between `low` and `high`, 0 beyond.

    At an edge it is the share of the pairs at exactly that distance that lie within. So where many pairs are equally
    far apart, just as many of them are dropped as should be, and where all are, each has the same chance.
    """

    low: float
    high: float
    low_share: float = 1.0
    high_share: float = 1.0

    @classmethod
    def of(cls, distances: Iterable[float]) -> Band:
        """Return the band that leaves out a fifth of these distances at each end; of none it lets everything pass."""
        ordered = sorted(distances)
        if not ordered:
            return cls(float("-inf"), float("inf"))
        start, end = LEFT_OUT * len(ordered), (1.0 - LEFT_OUT) * len(ordered)
        low, high = ordered[int(start)], ordered[max(0, -int(-end // 1) - 1)]

        def within(distance: float) -> float:
            first, last = bisect_left(ordered, distance), bisect_right(ordered, distance)
            return max(0.0, min(end, last) - max(start, first)) / (last - first)

        return cls(low, high, within(low), within(high))

    def weight(self, distance: float) -> float:
        """Return the weight of a distance, 0 to 1."""
        if distance == self.low:
            return self.low_share
        if distance == self.high:
            return self.high_share
        return 1.0 if self.low < distance < self.high else 0.0
