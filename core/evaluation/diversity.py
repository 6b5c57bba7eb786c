"""How different from each other texts are, beside the principal's own.

A model that settles on a few phrasings narrows whoever writes with it, so what it generates is compared with what the
principal wrote: as many texts, of the same lengths, because every measure here depends on both.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.lazily import lazily

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
else:
    np = lazily("numpy")

DISTINCT_ORDER = 2
BLEU_ORDER = 3
VENDI_CHARACTERS = 4
MIN_TEXTS = 4
_HALVES = 100
_NOTHING = 1e-12  # zero but for rounding
_INTERVAL = (5.0, 95.0)  # percent

Measure = Callable[[Sequence[str]], float]


@dataclass(frozen=True)
class Comparison:
    """One measure of generated texts and of own ones; more is more diverse.

    `ratio` is generated over own, `low` and `high` its 90 % interval.
    """

    name: str
    generated: float
    own: float
    ratio: float
    low: float
    high: float


def compare(generated: Sequence[str], own: Sequence[str], seed: int = 0) -> list[Comparison]:
    """Compare texts with own ones, pair by pair cut to the same number of words.

    The interval is that of random halves drawn without replacement (Shao and Wu 1989, delete-half jackknife): a
    bootstrap draws texts twice, and a text drawn twice is a repetition that nobody wrote. Raises ValueError for fewer
    than four pairs.
    """
    left, right = matched(generated, own)
    if len(left) < MIN_TEXTS:
        raise ValueError(f"{len(left)} texts are too few to compare")
    halves = _halves(len(left), np.random.default_rng(seed))
    return [_compare(name, measure, left, right, halves) for name, measure in MEASURES.items()]


def matched(generated: Sequence[str], own: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the texts pair by pair, both cut to the words of the shorter; pairs without words are left out."""
    pairs = []
    for one, other in zip(generated, own, strict=False):
        count = min(len(one.split()), len(other.split()))
        if count:
            pairs.append((_first_words(one, count), _first_words(other, count)))
    return [one for one, _ in pairs], [other for _, other in pairs]


def distinct(texts: Sequence[str], order: int = DISTINCT_ORDER) -> float:
    """Return the share of word n-grams that are different from each other, over all texts (Li et al. 2016)."""
    counts: Counter[tuple[str, ...]] = Counter()
    for text in texts:
        counts.update(_grams(_words(text), order))
    return len(counts) / counts.total() if counts else 0.0


def self_bleu(texts: Sequence[str], order: int = BLEU_ORDER) -> float:
    """Return how much of each text the others say too, from 0 to 1 (self-BLEU, Zhu et al. 2018).

    BLEU of each text against all others up to `order` words, add-one smoothing above one word (Lin and Och 2004); no
    brevity penalty, because the lengths are matched.
    """
    counts = [[Counter(_grams(_words(text), size)) for size in range(1, order + 1)] for text in texts]
    return float(np.mean([_bleu(counts, place) for place in range(len(counts))]))


def vendi_score(texts: Sequence[str], characters: int = VENDI_CHARACTERS) -> float:
    """Return the effective number of different texts, from 1 to their count (Friedman and Dieng 2023).

    The exponential of the entropy of the eigenvalues of the similarities, divided by their count; similarity is the
    cosine of counts of character n-grams.
    """
    eigenvalues = np.linalg.eigvalsh(similarities(texts, characters) / len(texts))
    shares = eigenvalues[eigenvalues > _NOTHING]
    return float(np.exp(-(shares * np.log(shares)).sum()))


def similarities(texts: Sequence[str], characters: int = VENDI_CHARACTERS) -> npt.NDArray[np.float64]:
    """Return the cosines of the counts of character n-grams, of shape (texts, texts), 1 on the diagonal."""
    counts = [Counter(_grams(" ".join(_words(text)), characters)) for text in texts]
    places = {gram: place for place, gram in enumerate(dict.fromkeys(gram for one in counts for gram in one))}
    table = np.zeros((len(texts), len(places)))
    for row, one in enumerate(counts):
        table[row, [places[gram] for gram in one]] = list(one.values())
    lengths = np.linalg.norm(table, axis=1, keepdims=True)
    table = np.divide(table, lengths, out=np.zeros_like(table), where=lengths > 0)
    cosines: npt.NDArray[np.float64] = table @ table.T
    np.fill_diagonal(cosines, 1.0)  # also of a text too short for any n-gram
    return cosines


def without_near_duplicates(texts: Sequence[str], limit: float = 0.85) -> list[int]:
    """Return the places of the texts that are not nearly the same as an earlier one, in order."""
    alike, kept = similarities(texts) if texts else np.zeros((0, 0)), list[int]()
    for place, text in enumerate(texts):
        if text.strip() and all(alike[place, other] < limit for other in kept):
            kept.append(place)
    return kept


def _not_shared(texts: Sequence[str]) -> float:
    return 1.0 - self_bleu(texts)


MEASURES: dict[str, Measure] = {"distinct-2": distinct, "1 - self-BLEU": _not_shared, "Vendi score": vendi_score}


def _compare(
    name: str, measure: Measure, generated: list[str], own: list[str], halves: Sequence[npt.NDArray[np.int64]]
) -> Comparison:
    there, here = measure(generated), measure(own)
    ratio = there / max(here, _NOTHING)
    of_halves = [[measure([texts[place] for place in half]) for half in halves] for texts in (generated, own)]
    spread = np.array(of_halves[0]) / np.maximum(of_halves[1], _NOTHING)
    centre = float(np.median(spread))  # a half is more diverse than the whole, so only the spread is taken over
    low, high = np.percentile(spread, _INTERVAL) * (ratio / centre if centre else 1.0)
    return Comparison(name, there, here, ratio, float(low), float(high))


def _halves(count: int, random: np.random.Generator) -> list[npt.NDArray[np.int64]]:
    return [random.choice(count, size=count // 2, replace=False) for _ in range(_HALVES)]


def _bleu(counts: list[list[Counter[tuple[str, ...]]]], place: int) -> float:
    logs = []
    for order, own in enumerate(counts[place]):
        elsewhere: Counter[tuple[str, ...]] = Counter()
        for other, theirs in enumerate(counts):
            if other != place:
                elsewhere |= theirs[order]
        smoothing = 1 if order else 0
        shared, total = (own & elsewhere).total() + smoothing, own.total() + smoothing
        if not shared:
            return 0.0
        logs.append(np.log(shared / total))
    return float(np.exp(np.mean(logs)))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+|[^\w\s]", text.casefold())


def _grams(items: Sequence[str], size: int) -> list[tuple[str, ...]]:
    return [tuple(items[start : start + size]) for start in range(len(items) - size + 1)]


def _first_words(text: str, count: int) -> str:
    words = list(re.finditer(r"\S+", text))
    return text[: words[count - 1].end()]
