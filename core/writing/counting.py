"""Count words and characters, and say how long they take to read."""

import math
import re
from dataclasses import dataclass

_WORDS_A_MINUTE = 238  # silent reading of English non-fiction (Brysbaert 2019, a meta-analysis of 190 studies)
# Each sign of Chinese or Japanese writing counts as a word, as in word processors; signs within words belong to them.
_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    r"|[^\W_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"
    r"(?:['\u2019.\-_][^\W_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+)*"
)


@dataclass(frozen=True)
class Count:
    """How long a text is; characters are code points, line breaks among them."""

    words: int
    characters: int

    @property
    def minutes(self) -> int:
        """How many minutes reading takes, rounded up."""
        return math.ceil(self.words / _WORDS_A_MINUTE)


def count(text: str) -> Count:
    """Count a text."""
    return Count(count_words(text), len(text))


def count_words(text: str) -> int:
    """Return how many words a text has."""
    return sum(1 for _ in _WORD.finditer(text))
