"""Make parts of a prompt fit the room there is, in tokens."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

# The app holds no tokenizer: a token is taken for 3.5 bytes of ASCII or 1.7 of anything else, fewer than most have.
# Should a prompt be longer all the same, the worker drops its middle and says so.
_ASCII_BYTES = 3.5
_OTHER_BYTES = 1.7
_WORTH_CUTTING_TOKENS = 24  # less of a text tells nothing
_BORDER = re.compile(r"(?<=[.!?…])\s+|\n+")


@dataclass(frozen=True)
class Part:
    """Texts for a prompt, the most important first; `share` is the part of the room it has for sure.

    Of a text that does not fit whole the beginning is kept, or its end.
    """

    name: str
    texts: Sequence[str]
    share: float
    keeps_end: bool = False


@dataclass(frozen=True)
class Fitted:
    """What goes into a prompt of each part, and how many tokens of it do not."""

    texts: dict[str, list[str]]
    left_out: dict[str, int] = field(default_factory=dict)


def estimated_tokens(text: str) -> int:
    """Return about how many tokens a text takes, rather too many than too few."""
    size = len(text.encode("utf-8", "replace"))
    ascii_size = len(text) if text.isascii() else len(text.encode("ascii", "ignore"))
    return math.ceil(ascii_size / _ASCII_BYTES + (size - ascii_size) / _OTHER_BYTES)


def fit(parts: Sequence[Part], room_tokens: int) -> Fitted:
    """Choose what fits: each part has its share, and what one does not use goes to those that want more, in order."""
    wanted = {part.name: sum(map(estimated_tokens, part.texts)) for part in parts}
    given = {part.name: min(wanted[part.name], int(part.share * max(0, room_tokens))) for part in parts}
    spare = max(0, room_tokens) - sum(given.values())
    for part in parts:
        more = min(spare, wanted[part.name] - given[part.name])
        given[part.name] += more
        spare -= more
    texts = {part.name: _kept(part, given[part.name]) for part in parts}
    left = {name: wanted[name] - sum(map(estimated_tokens, kept)) for name, kept in texts.items()}
    return Fitted(texts, {name: tokens for name, tokens in left.items() if tokens > 0})


def cut(text: str, tokens: int, keeps_end: bool = False) -> str:
    """Return the beginning or the end of a text that takes at most so many tokens, cut between sentences if it can."""
    if estimated_tokens(text) <= tokens:
        return text
    low, high = 0, min(len(text), int(tokens * _ASCII_BYTES) + 1)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if estimated_tokens(_end(text, middle, keeps_end)) <= tokens else (low, middle - 1)
    kept = _end(text, low, keeps_end)
    if keeps_end:
        borders = (match.end() for match in _BORDER.finditer(kept))
        return kept[next((place for place in borders if place < len(kept) // 2), 0) :]
    return whole_sentences(kept)


def whole_sentences(text: str) -> str:
    """Return a text that was cut off without the sentence it breaks off in, unless that is half of it."""
    if text.rstrip().endswith((".", "!", "?", "…")):
        return text.rstrip()
    borders = [match.end() for match in _BORDER.finditer(text) if match.end() > len(text) // 2]
    return text[: borders[-1] if borders else len(text)].rstrip()


def _end(text: str, length: int, keeps_end: bool) -> str:
    return text[len(text) - length :] if keeps_end else text[:length]


def _kept(part: Part, tokens: int) -> list[str]:
    kept: list[str] = []
    for text in part.texts:
        size = estimated_tokens(text)
        if size <= tokens:
            kept.append(text)
            tokens -= size
        elif tokens >= _WORTH_CUTTING_TOKENS:
            kept.append(cut(text, tokens, part.keeps_end))
            break
        else:
            break
    return kept
