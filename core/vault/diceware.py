"""Passphrases of random words (Reinhold 1995), from the list of the Electronic Frontier Foundation (2016)."""

import math
import secrets
from dataclasses import dataclass, field
from functools import cache

from core.paths import resources

MIN_WORDS, WORDS, MAX_WORDS = 5, 6, 12


@dataclass(frozen=True)
class Suggestion:
    """A passphrase, and how many bits of chance made it."""

    passphrase: str = field(repr=False)
    bits: float


def suggest(words: int = WORDS) -> Suggestion:
    """Choose words by the system's randomness; six of them are one of 2 to the 77. Raises ValueError for under five."""
    if not MIN_WORDS <= words <= MAX_WORDS:
        raise ValueError(f"{words} words are not from {MIN_WORDS} to {MAX_WORDS}")
    listed = word_list()
    return Suggestion(" ".join(secrets.choice(listed) for _ in range(words)), words * math.log2(len(listed)))


@cache
def word_list() -> tuple[str, ...]:
    """Return the 7,776 words."""
    path = resources() / "words" / "eff_large_wordlist.txt"
    return tuple(line.split()[1] for line in path.read_text(encoding="ascii").splitlines())
