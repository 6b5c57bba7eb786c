"""Entries in memory, drawn as those of a log are."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from core.daydream.distance import words
from core.daydream.nouns import Seed

DAY_NS = 86_400 * 10**9
NOW_NS = 1_700_000_000 * 10**9


class Remembered:
    """Texts, each with the days since it was seen and how often it was used; a text of None is not fit."""

    def __init__(
        self, texts: Sequence[str | None], days: Sequence[float] | None = None, uses: Sequence[int] | None = None
    ) -> None:
        self.elapsed_days = np.array([40.0 * (place + 1) for place in range(len(texts))] if days is None else days)
        self.uses = np.array([0] * len(texts) if uses is None else uses)
        self._seeds = [
            None if text is None else Seed(place + 1, NOW_NS - int(self.elapsed_days[place] * DAY_NS), text)
            for place, text in enumerate(texts)
        ]

    def __len__(self) -> int:
        return len(self._seeds)

    def seed(self, place: int) -> Seed | None:
        return self._seeds[place]

    def alike(self, telling: Sequence[str], count: int) -> list[int]:
        held = [(sum(word in known for word in telling), -place) for place, known in self._words.items()]
        return [-place for common, place in sorted(held, reverse=True) if common][:count]

    @cached_property
    def _words(self) -> dict[int, set[str]]:
        return {place: set(words(seed.text)) for place, seed in enumerate(self._seeds) if seed is not None}
