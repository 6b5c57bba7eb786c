"""What a model says again word for word, and whether it knows what it can only know by heart."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"\w+")


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters, without what stands between them."""
    return _WORD.findall(text.lower())


class Known:
    """Texts in which runs of words are looked for."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._places: dict[str, list[int]] = defaultdict(list)
        place = 0
        for text in texts:
            for word in words_of(text):
                self._places[word].append(place)
                place += 1
            place += 1  # no run goes on from one text into the next

    def longest_run(self, text: str) -> int:
        """Return how many words in a row stand in one of the known texts just as in this one, at most."""
        longest, ending_at = 0, dict[int, int]()
        for word in words_of(text):
            ending_at = {place: ending_at.get(place - 1, 0) + 1 for place in self._places.get(word, ())}
            longest = max(longest, *ending_at.values(), 0)
        return longest


def exposure(canary: float, alternatives: Sequence[float]) -> float:
    """Return how far up a canary's loss stands among those of random alternatives, in bits (Carlini et al. 2019).

    log2 of the number of candidates less log2 of the rank: about 1 or less for what was not memorised, at most
    `most_exposure`. Of equal losses half count as lower.
    """
    lower = sum(one < canary for one in alternatives)
    equal = sum(one == canary for one in alternatives)
    return most_exposure(len(alternatives)) - math.log2(1 + lower + equal / 2)


def most_exposure(alternatives: int) -> float:
    """Return the exposure in bits of a canary that ranks before all alternatives."""
    return math.log2(alternatives + 1)
