"""Text like a person's notes in what matters for speed: how often words are, and how long texts are."""

from collections.abc import Iterator

import numpy as np

_WORDS = 50_000
_ONSETS = ["", "b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "w", "st", "tr", "ch", "sh", "br", "k"]
_NUCLEI = ["a", "e", "i", "o", "u", "ea", "ou", "ai", "e", "a", "i", "o"]
_CODAS = ["", "n", "r", "s", "t", "l", "nd", "rt", "ck", "m", "d", "", "", ""]
_FEW, _SOME = 120, 2000  # common words are short


def vocabulary() -> list[str]:
    """Return 50,000 different words, the most frequent first."""
    random = np.random.default_rng(7)
    words: dict[str, None] = {}
    while len(words) < _WORDS:
        rank = len(words)
        syllables = 1 if rank < _FEW else int(random.integers(1, 3) if rank < _SOME else random.integers(2, 5))
        parts = [part[random.integers(len(part))] for _ in range(syllables) for part in (_ONSETS, _NUCLEI, _CODAS)]
        words["".join(parts)] = None
    return list(words)


def texts(count: int, seed: int = 1) -> Iterator[str]:
    """Yield texts of 60 words in the median (log-normal), whose words are as frequent as Zipf and Mandelbrot say."""
    words = np.array(vocabulary(), dtype=object)
    random = np.random.default_rng(seed)
    frequency = np.cumsum(1 / (np.arange(_WORDS) + 2.7) ** 1.05)
    for start in range(0, count, 10_000):
        lengths = np.clip(np.exp(random.normal(np.log(60), 0.7, min(10_000, count - start))).astype(int), 3, 2000)
        drawn = np.searchsorted(frequency, random.random(int(lengths.sum())) * frequency[-1])
        ends = np.cumsum(lengths)
        for begin, end in zip(ends - lengths, ends, strict=True):
            yield " ".join(words[np.minimum(drawn[begin:end], _WORDS - 1)])
