"""What no insight may be; each text that is dropped is dropped for a named reason.

The words of the model are judged, not what we put around them. An entry may be quoted, never obeyed: what gives an
order, poses as an assistant, steers the reader, or says what an entry tells a model to say is dropped.
"""

import re
import tomllib
from collections.abc import Collection, Sequence
from functools import cache, lru_cache

from core.daydream.novelty import COPIED, copied_share
from core.daydream.passage import ENDS, sentences, split
from core.paths import resources
from core.search.words import telling_words

LEAST_WORDS, MOST_WORDS = 4, 60
MOST_CHARACTERS = 400
_LEAST_WIDE = 8  # characters of a script without spaces
_LEAST_LETTERS = 0.75
_LEAST_LINE = 12  # characters
_REMEMBERED = 16  # texts: each is compared with all candidates of a dream
_OBEYED = 0.5  # of the words stand in a sentence that follows an order
_CITED = re.compile(r"\[(\d{1,9})\]")
_WORD = re.compile(r"[^\W\d_]+")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_NUMBER = re.compile(r"\d+(?:[.,:/-]\d+)*")
_ADDRESS = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+\.\S+|\b[\w-]+\.(?:com|org|net|io|dev|de|fr|es|cn|uk|html?|php)\b", re.I
)
_ENDS = (*ENDS, "”", '"')
_PAIRS = (("(", ")"), ("“", "”"), ("[", "]"))


def fault(words: str, sources: Sequence[str], frame: str) -> str:
    """Say why the words of a model are no insight, or nothing: the first of the reasons in the order of this module.

    `sources` are the texts that were shown, whole; `frame` are the lines of ours around them.
    """
    return (
        _shape(words)
        or ("steering" if matches(words, "steers") else "")
        or ("posing" if matches(words, "orders") or matches(words, "poses") else "")
        or ("obeying" if any(_obeys(words, source) for source in sources) else "")
        or ("frame" if _repeats(words, frame) else "")
        or ("invented" if _invents(words, sources) else "")
        or ("copied" if any(copied_share(words, source) >= COPIED for source in sources) else "")
    )


def cites_fault(text: str, sources: Collection[int]) -> str:
    """Say what is wrong with the citations of a text: it must name all its sources and nothing else."""
    cited = {int(number) for number in _CITED.findall(text)}
    if cited - set(sources):
        return "unknown"
    return "" if cited == set(sources) else "uncited"


def sides(words: str, sources: Sequence[str]) -> int:
    """Count the sources that gave a text a word no other one has: a cheap guess at which are needed."""
    telling = set(telling_words(words))
    given = [telling & set(telling_words(source)) for source in sources]
    return sum(bool(own.difference(*given[:at], *given[at + 1 :])) for at, own in enumerate(given))


def matches(text: str, kind: str) -> bool:
    """Tell whether a text holds one of the patterns of resources/words/steering.toml."""
    return any(pattern.search(text) for pattern in _patterns()[kind])


def without_orders(text: str, is_of_others: bool = False) -> str:
    """Return what of a text may be shown to a model: no sentence that gives it orders; of others' none that steers."""
    kinds = ("orders", "steers") if is_of_others else ("orders",)
    if not any(matches(text, kind) for kind in kinds):
        return text
    lines = text.split("\n")
    kept = (" ".join(one for one in split(line) if not any(matches(one, kind) for kind in kinds)) for line in lines)
    return "\n".join(kept)


@cache
def _patterns() -> dict[str, list[re.Pattern[str]]]:
    told = tomllib.loads((resources() / "words" / "steering.toml").read_text(encoding="utf-8"))
    return {kind: [re.compile(one, re.IGNORECASE | re.MULTILINE) for one in all_] for kind, all_ in told.items()}


def _shape(words: str) -> str:
    count = len(_WORD.findall(words))
    wide = len(_WIDE.findall(words))
    if count < LEAST_WORDS and wide < _LEAST_WIDE:
        return "short"
    if count > MOST_WORDS or len(words) > MOST_CHARACTERS:
        return "long"
    letters = sum(one.isalpha() or one.isspace() for one in words)
    is_sentence = "\n" not in words and words.endswith(_ENDS) and letters >= _LEAST_LETTERS * len(words)
    is_sentence = is_sentence and all(words.count(left) == words.count(right) for left, right in _PAIRS)
    return "" if is_sentence and words.count('"') % 2 == 0 else "shapeless"


def _repeats(words: str, frame: str) -> bool:
    """Tell whether the words are mostly ours, or hold one of our lines."""
    lines = [line.casefold() for line in frame.splitlines() if len(line) >= _LEAST_LINE]
    return copied_share(words, frame) >= COPIED or any(line in words.casefold() for line in lines)


def _invents(words: str, sources: Sequence[str]) -> bool:
    """Tell whether a number or an address is in none of the sources; citations are looked at elsewhere."""
    known = "\n".join(sources).casefold()
    bare = _CITED.sub(" ", words)
    found = [*_NUMBER.findall(bare), *_ADDRESS.findall(bare)]
    return any(one.casefold().rstrip(".,)") not in known for one in found)


def _obeys(words: str, source: str) -> bool:
    """Tell whether the words say what a source orders a model to say."""
    return any(copied_share(words, told) >= _OBEYED for told in _told(source))


@lru_cache(_REMEMBERED)
def _told(source: str) -> tuple[str, ...]:
    """Return each order in a text with what follows it."""
    said = sentences(source) if matches(source, "orders") else []
    return tuple(" ".join(said[at : at + 3]) for at, one in enumerate(said) if matches(one, "orders"))
