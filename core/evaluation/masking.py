"""Hide what a text is about and keep how it is written."""

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from core.paths import resources

_TOKEN = re.compile(r"https?://\S+|[^\W\d_]+(?:['\u2019][^\W\d_]+)*|\d+(?:[.,:/-]\d+)*|_+|[^\w\s]|\n+")
_ENDS = frozenset({".", "!", "?", "…", "\n\n"})
_LONGEST_SENTENCE = 400  # tokens: a list or a table has no full stop


class Sign(NamedTuple):
    """What stands for a word that is hidden."""

    word: str = "¤"
    capitalised: str = "¢"
    number: str = "#"
    address: str = "§"


_SIGN = Sign()


@cache
def function_words() -> dict[str, frozenset[str]]:
    """Return the words of the closed classes of each language we have a list of."""
    content = (resources() / "words" / "function_words.toml").read_text(encoding="utf-8")
    return {name: frozenset(words.split()) for name, words in tomllib.loads(content).items()}


def kept_words(texts: Sequence[str]) -> frozenset[str]:
    """Return the function words of the language these texts hold most of."""
    found = [token.casefold() for text in texts for token in tokens(text)]
    return max(function_words().values(), key=lambda words: sum(token in words for token in found))


def tokens(text: str) -> list[str]:
    """Return words, numbers, addresses, marks and line breaks (one, or two for an empty line), in order."""
    return [token[:2] if token.isspace() else token.replace("\u2019", "'") for token in _TOKEN.findall(text)]


def mask(text: str, kept: frozenset[str]) -> str:
    """Replace every word but those kept by one sign, another if it is capitalised; numbers and addresses too.

    Text distortion with a single sign for each word (Stamatatos 2017), where the words that stay are function words as
    in POSnoise (Halvani and Graner 2021); unlike that, nothing tells nouns from verbs, which would need a tagger for
    each language.
    """
    return " ".join(_masked(token, kept) for token in tokens(text))


def sentences(text: str) -> list[list[str]]:
    """Return the tokens of each sentence in lower case; an empty line ends one too."""
    found: list[list[str]] = [[]]
    for token in tokens(text):
        if not token.isspace():
            found[-1].append(token.casefold())
        if token in _ENDS or len(found[-1]) >= _LONGEST_SENTENCE:
            found.append([])
    return [sentence for sentence in found if sentence]


def _masked(token: str, kept: frozenset[str]) -> str:
    if not token[0].isalnum():
        return token
    if token.startswith(("http://", "https://")):
        return _SIGN.address
    if token[0].isdigit():
        return _SIGN.number
    if token.casefold() in kept:
        return token
    return _SIGN.capitalised if token[0].isupper() else _SIGN.word
