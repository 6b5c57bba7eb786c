"""A model of which token follows which: Kneser-Ney n-grams, after LambdaG's paper.

Written here because the package of its authors brings scikit-learn and scipy (45 MB to download) for a logistic
regression that nothing here needs.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence

_ORDER = 10
_DISCOUNT = 0.75
_BEGIN, _END = "\x02", "\x03"

Gram = tuple[str, ...]


class GrammarModel:
    """Interpolated Kneser-Ney (Ney, Essen and Kneser 1994) of order 10 with discount 0.75, as Nini et al. use it.

    `words` is how many different tokens there may be; what was never seen gets an equal share of the lowest order.
    """

    def __init__(self, sentences: Iterable[Sequence[str]], words: int) -> None:
        self._floor = 1 / (words + 2)  # the end of a sentence, and all that is unknown
        self._counts: Counter[Gram] = Counter()
        self._totals: Counter[Gram] = Counter()  # of a context
        self._followers: Counter[Gram] = Counter()  # different ones of a context
        for sentence in sentences:
            for gram in _grams(sentence):
                self._add(gram)

    def bits(self, sentences: Iterable[Sequence[str]]) -> float:
        """Return how many bits these sentences cost, the end of each included."""
        return -sum(math.log2(self._probability(gram)) for sentence in sentences for gram in _grams(sentence))

    def _add(self, gram: Gram) -> None:
        """Count an n-gram; one that is new is a new left neighbour of the n-gram without its first token."""
        while gram:
            self._counts[gram] += 1
            self._totals[gram[:-1]] += 1
            if self._counts[gram] > 1:
                return
            self._followers[gram[:-1]] += 1
            gram = gram[1:]

    def _probability(self, gram: Gram) -> float:
        probability = self._floor
        for start in range(len(gram) - 1, -1, -1):
            context = gram[start:-1]
            total = self._totals.get(context, 0)
            if not total:
                break  # a longer context was not seen either
            seen = max(self._counts.get(gram[start:], 0) - _DISCOUNT, 0.0)
            probability = (seen + _DISCOUNT * self._followers[context] * probability) / total
        return probability


def _grams(sentence: Sequence[str]) -> list[Gram]:
    """Return for each token the n-gram that ends with it; at the beginning of a sentence it is shorter."""
    padded = (_BEGIN, *sentence, _END)
    return [tuple(padded[max(0, end - _ORDER) : end]) for end in range(2, len(padded) + 1)]
