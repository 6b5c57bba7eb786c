"""What was said before, and how much of a text is new.

Texts are compared by their sets of runs of five characters, which knows no language. With what was dreamt before a text
has its Jaccard index; with an entry, the share of its runs that stand there too. What we put around the words of the
model does not count, nor do citations, and names that are quoted only if little else is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from core.corpus.grams import Hashes, grams
from core.daydream import asking, open_ends
from core.lazily import lazily

if TYPE_CHECKING:
    import numpy as np
else:
    np = lazily("numpy")

REPEATED = 0.5  # of a past dream
COPIED = 0.6  # from an entry
_GRAM = 5
_CITATION = re.compile(r"\[\d{1,9}\]")
_QUOTED = re.compile(r"“[^”]*”")
_LEAST_CHARACTERS = 16


class Known:
    """Insights so far, the newest last."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._texts: list[str] = []
        self._sizes: list[int] = []
        self._places: dict[int, list[int]] = {}
        for text in texts:
            self.add(text)

    def __len__(self) -> int:
        return len(self._texts)

    def newest(self, count: int) -> list[str]:
        """Return the newest texts, the newest first."""
        return self._texts[: -count - 1 : -1]

    def add(self, text: str) -> None:
        """Remember a text."""
        own = _set_of(essence(text))
        for gram in own.tolist():
            self._places.setdefault(gram, []).append(len(self._texts))
        self._texts.append(text)
        self._sizes.append(len(own))

    def likeness(self, text: str) -> float:
        """Return how much a text is like the past one nearest to it, from 0 to 1."""
        own = _set_of(essence(text))
        met = [place for gram in own.tolist() for place in self._places.get(gram, ())]
        if not met:
            return 0.0
        shared = np.bincount(met, minlength=len(self._texts))
        return float(np.max(shared / (np.array(self._sizes) + len(own) - shared)))


def essence(text: str) -> str:
    """Return a text without what is ours, and without the names in it if that leaves enough."""
    bare = _CITATION.sub(" ", text)
    for fragment in (*asking.fragments(), *open_ends.fragments()):
        bare = bare.replace(fragment, " ")
    short = _QUOTED.sub(" ", bare)
    return short if len(" ".join(short.split())) >= _LEAST_CHARACTERS else bare


def copied_share(text: str, source: str) -> float:
    """Return which share of a text stands in another, from 0 to 1."""
    own = _set_of(essence(text))
    return len(np.intersect1d(own, _set_of(source), assume_unique=True)) / len(own) if len(own) else 0.0


def _set_of(text: str) -> Hashes:
    plain = " ".join(re.findall(r"\w+", text.casefold()))
    found: Hashes = np.unique(grams(f" {plain} ", _GRAM))
    return found
