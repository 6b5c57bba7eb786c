"""What plots of bars and of runs show."""

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


@dataclass(frozen=True)
class RunDot:
    """One run in a plot over runs: losses before and after it on own text, and after it on other people's.

    What was not measured is None; `is_filled` says that what came out of it was put to use.
    """

    title: str
    before: float | None
    own: float | None
    general: float | None
    is_filled: bool
