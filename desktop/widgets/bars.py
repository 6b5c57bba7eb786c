"""What a plot of bars shows."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Bar:
    """One bar; `low` and `high` are the ends of its interval, None where there is none."""

    name: str
    value: float
    tone: str
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class BarGroup:
    """Bars side by side over one title."""

    title: str
    bars: Sequence[Bar]
