"""How far apart two texts are, by their words: cosine of tf-idf (Salton and Buckley 1988), whatever the language."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache

from core.daydream.topics import Topics
from core.log.tokens import folded

Distance = Callable[[str, str], float]  # 0 for the same, 1 for nothing in common
Vector = Mapping[str, float]

_READ_CHARACTERS = 6000  # of a long text, its beginning stands for it
_STEM = 7  # characters: what endings add to a word is mostly behind them
_KEPT = 4096  # vectors
_DIGITS = 6  # beyond which distances are the same
# Scripts that write without spaces between words.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_UNSPACED += "\U00020000-\U0003134f"
_RUNS = re.compile(f"[{_UNSPACED}]+|[^{_UNSPACED}]+")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")


def words(text: str) -> Iterator[str]:
    """Yield the words of a text in small letters without marks; of scripts without spaces each two characters."""
    for word in folded(text[:_READ_CHARACTERS]).split():
        if word.isascii():
            yield word
            continue
        for run in _RUNS.findall(word):
            if _IS_UNSPACED.match(run):
                yield from (run[place : place + 2] for place in range(max(1, len(run) - 1)))
            else:
                yield run


class WordDistance:
    """The distance of texts by their words; `sample` are texts by which the weight of a word is judged."""

    def __init__(self, sample: Iterable[str]) -> None:
        self._sample = list(sample)
        self._holding = Counter(word for text in self._sample for word in {word[:_STEM] for word in words(text)})
        self.vector = lru_cache(_KEPT)(self._vector)

    def __call__(self, one: str, other: str) -> float:
        """Return the distance of two texts; of one without words it is 1."""
        left, right = self.vector(one), self.vector(other)
        if len(left) > len(right):
            left, right = right, left
        shared = sum(weight * right[word] for word, weight in left.items() if word in right)
        return round(1.0 - min(1.0, shared), _DIGITS)

    @cached_property
    def topics(self) -> Topics:
        """What the texts of the sample are about."""
        return Topics([self.vector(text) for text in self._sample])

    def telling(self, text: str, count: int) -> list[str]:
        """Return the words that say most about a text: often in it, in few others; the most telling first."""
        weights = self.vector(text)
        found = dict.fromkeys(word for word in words(text) if len(word) > 1)
        return sorted(found, key=lambda word: -weights[word[:_STEM]])[:count]

    def _vector(self, text: str) -> Vector:
        counts = Counter(word[:_STEM] for word in words(text))
        weights = {word: (1.0 + math.log(count)) * self._rarity(word) for word, count in counts.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        return {word: weight / length for word, weight in weights.items()}

    def _rarity(self, word: str) -> float:
        return math.log((len(self._sample) + 1.0) / (self._holding[word] + 0.5))
