"""Find texts that say again what an earlier one says, in time that grows with the number of texts and no faster.

Short texts are equal if they are equal but for case, white space and the way characters are encoded. Longer ones also
if their sets of character 9-grams have a Jaccard index of at least 0.8, the threshold of Lee et al. 2022
("Deduplicating Training Data Makes Language Models Better"). Candidates are found by one-permutation MinHash (Li, Owen,
Zhang 2012) in 16 bands of 4: at an index of 0.8 all but 2 in 10,000 pairs are compared, exactly.

The first text stays: it is when the principal said it, and what was learnt already does not move.
"""

from __future__ import annotations

import hashlib
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from core.corpus.grams import Hashes, grams
from core.corpus.rules import DUPLICATE, NEAR_DUPLICATE, Rule
from core.lazily import lazily

if TYPE_CHECKING:
    import numpy as np
else:
    np = lazily("numpy")

LEAST_CHARACTERS = 200  # in a shorter text one word makes the difference
LEAST_JACCARD = 0.8
_GRAM = 9
_BANDS, _ROWS = 16, 4
_BINS = _BANDS * _ROWS  # one for each value of the upper six bits
_MOST_IN_A_BUCKET = 8  # of texts much alike but no duplicates, more would make the search slow


class Duplicate(NamedTuple):
    """The earlier text that says the same, and the rule that says so."""

    of: int
    rule: Rule


class Duplicates:
    """The texts seen so far."""

    def __init__(self) -> None:
        self._exact: dict[bytes, int] = {}
        self._buckets: dict[bytes, list[int]] = {}
        self._long: dict[int, str] = {}

    def see(self, seq: int, text: str) -> Duplicate | None:
        """Return what a text duplicates; None, and remember it, if nothing."""
        plain = _plain(text)
        key = hashlib.blake2b(plain.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        if (first := self._exact.setdefault(key, seq)) != seq:
            return Duplicate(first, DUPLICATE)
        if len(plain) < LEAST_CHARACTERS:
            return None
        shingles = _shingles(plain)
        bands = _bands(shingles)
        near = {other for band in bands for other in self._buckets.get(band, ())}
        for other in sorted(near):
            if _jaccard(shingles, _shingles(self._long[other])) >= LEAST_JACCARD:
                return Duplicate(other, NEAR_DUPLICATE)
        self._long[seq] = plain
        for band in bands:
            bucket = self._buckets.setdefault(band, [])
            if len(bucket) < _MOST_IN_A_BUCKET:
                bucket.append(seq)
        return None


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _shingles(plain: str) -> Hashes:
    """Return the set of hashes of a text, sorted."""
    hashes = grams(plain, _GRAM)
    hashes.sort()
    distinct: Hashes = hashes[np.append(True, hashes[1:] != hashes[:-1])]
    return distinct


def _bands(shingles: Hashes) -> list[bytes]:
    """Return the smallest hash in each bin, four bins to a band; a band is told from the others by its number."""
    bins = np.arange(_BINS, dtype=np.uint64)
    firsts = np.searchsorted(shingles, bins << np.uint64(58))
    found = np.append(shingles, np.uint64(0))[firsts]
    is_empty = found >> np.uint64(58) != bins
    found[is_empty] = 0
    return [bytes([number]) + band.tobytes() for number, band in enumerate(found.reshape(_BANDS, _ROWS))]


def _jaccard(one: Hashes, other: Hashes) -> float:
    shared = len(np.intersect1d(one, other, assume_unique=True))
    return shared / (len(one) + len(other) - shared)
