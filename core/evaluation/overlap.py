"""How much of one collection of texts stands in another, by shingles of words (Broder 1997)."""

import re
from collections.abc import Iterable

SHINGLE_WORDS = 8
_WORD = re.compile(r"\w+")


def shared_share(texts: Iterable[str], others: Iterable[str]) -> float:
    """Return the share of the shingles of eight words of `texts` that stand in `others` too; 0 if there are none."""
    known = {shingle for text in others for shingle in _shingles(text)}
    own = {shingle for text in texts for shingle in _shingles(text)}
    return len(own & known) / len(own) if own else 0.0


def _shingles(text: str) -> Iterable[int]:
    words = _WORD.findall(text.casefold())
    return (hash(tuple(words[start : start + SHINGLE_WORDS])) for start in range(len(words) - SHINGLE_WORDS + 1))
