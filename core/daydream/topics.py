"""What texts are about in a few numbers: latent semantic analysis (Deerwester et al. 1990) of a sample of the log.

Two texts on one matter often share no telling word, but their words stand together elsewhere. So little has to be
learnt of each matter, which counts where there are a few dozen verdicts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from core.lazily import lazily

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = lazily("numpy")

TOPICS = 12
_MORE = 8  # directions that are looked for beyond those kept
_ROUNDS = 4
_LEAST_TEXTS = 2  # that hold a word
_MOST_WORDS = 4000
_NOTHING = 1e-4


class Topics:
    """The directions in which the words of a sample differ most."""

    def __init__(self, sample: Sequence[Mapping[str, float]]) -> None:
        holding = Counter(word for text in sample for word in text)
        common = [word for word, count in holding.most_common(_MOST_WORDS) if count >= _LEAST_TEXTS]
        self._places = {word: place for place, word in enumerate(common)}
        self._mean = np.zeros(len(common), np.float32)
        self._directions = np.zeros((len(common), 0), np.float32)
        table = np.zeros((len(sample), len(common)), np.float32)
        for row, text in zip(table, sample, strict=True):
            row[:] = self._row(text)
        if min(table.shape) > 1:
            self._mean = table.mean(axis=0)
            table -= self._mean
            self._directions = _directions(table)

    def of(self, words: Mapping[str, float]) -> list[float]:
        """Return where a text stands in each direction, at length 1 over all of them."""
        place = (self._row(words) - self._mean) @ self._directions
        length = float(np.linalg.norm(place))
        return [float(value) / length for value in place] if length else []

    def _row(self, words: Mapping[str, float]) -> NDArray[np.float32]:
        row = np.zeros(len(self._places), np.float32)
        for word, weight in words.items():
            if (place := self._places.get(word)) is not None:
                row[place] = weight
        return row


def _directions(table: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the first right singular vectors, by random projections (Halko et al. 2011); the same ones always."""
    shape = table.shape[1], min(TOPICS + _MORE, *table.shape)
    found = np.random.default_rng(0).standard_normal(shape, np.float32)
    for _ in range(_ROUNDS):
        found, _ = np.linalg.qr(table.T @ (table @ found))
    _, sizes, turned = np.linalg.svd(table @ found, full_matrices=False)
    kept = sizes[:TOPICS] > _NOTHING * sizes[0]  # of texts that come several times there are fewer directions
    directions: NDArray[np.float32] = found @ turned[:TOPICS][kept].T
    return directions
