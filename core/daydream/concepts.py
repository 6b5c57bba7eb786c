"""What a text is about: its tags, title and headings, its names and technical terms, and the words rare elsewhere.

Only writing itself is looked at (capitals, marks, counts), so it works alike in every language.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from core.daydream.nouns import Seed

Telling = Callable[[str, int], Sequence[str]]  # the words that say most about a text, so many

MOST_CONCEPTS = 12  # of one text
_RARE = 6
_READ_CHARACTERS = 6000
_SHOWN_TEXTS, _AROUND_CHARACTERS = 3, 160  # of what stands for a concept
_LEAST_TEXTS = 2
_ENOUGH = 8  # concepts that several texts share
_MOST_SHARE = 0.2  # of the texts: what stands in more of them tells none of them from another
_MOST_HEADING_WORDS = 4
_TAG = re.compile(r"(?<![\w#&/])#([^\W\d_][\w/-]{1,59})")
_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t#]*$", re.MULTILINE)
_TERM = re.compile(
    r"`([^`\n]{2,40})`"  # marked as a term
    r"|\b([^\W\d_]+(?:[_.][^\W\d_]\w*)+|[^\W\d_]*[a-z][A-Z]\w*|[A-Z]{2,}\w*)\b"  # like_this, like.this, likeThis, LIKE
)
_CAPITAL = f"[{''.join(chr(point) for point in range(0x530) if chr(point).isupper())}]"  # Latin, Greek, Cyrillic
_NAME = re.compile(rf"(?<=[\w,;] ){_CAPITAL}\w+(?:[ -]{_CAPITAL}\w+){{0,2}}")  # not at the start of a sentence
_WORD_CHARACTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True)
class Concept:
    """Something that texts are about; `places` are theirs, `text` is what stands around it in some of them."""

    name: str
    places: tuple[int, ...]
    text: str


def concepts_of(seed: Seed, telling: Telling) -> list[str]:
    """Return what a text is about in small letters, the surest first, twelve at most."""
    text = seed.text[:_READ_CHARACTERS]
    headings = [heading for heading in (seed.title, *_HEADING.findall(text)) if heading]
    found = [*_TAG.findall(text)]
    found += [heading for heading in headings if len(heading.split()) <= _MOST_HEADING_WORDS]
    found += [name for name, _ in Counter(_terms(text)).most_common(MOST_CONCEPTS // 2)]
    found += telling(" ".join(headings), 2) if headings else []
    found += telling(text, _RARE)
    named = dict.fromkeys(" ".join(one.casefold().split()) for one in found)
    return [name for name in named if len(name) > 1 and _WORD_CHARACTER.search(name)][:MOST_CONCEPTS]


def gathered(seeds: Iterable[tuple[int, Seed]], telling: Telling) -> list[Concept]:
    """Return what texts, each with its place, are about.

    Where enough concepts are shared by several texts and not by most, only those are returned.
    """
    texts: dict[int, str] = {}
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, seed in seeds:
        texts[place] = seed.text
        for name in concepts_of(seed, telling):
            places[name].append(place)
    most = max(_LEAST_TEXTS, int(_MOST_SHARE * len(texts)))
    shared = {name: held for name, held in places.items() if _LEAST_TEXTS <= len(held) <= most}
    kept = shared if len(shared) >= _ENOUGH else places
    return [
        Concept(name, tuple(held), _standing_for(name, [texts[one] for one in held])) for name, held in kept.items()
    ]


def _terms(text: str) -> Iterable[str]:
    for marked, written in _TERM.findall(text):
        yield marked or written
    yield from _NAME.findall(text)


def _standing_for(name: str, texts: Sequence[str]) -> str:
    """Return the concept and what stands around it in the first of some texts."""
    parts = [name]
    for text in texts[:_SHOWN_TEXTS]:
        place = max(0, text.casefold().find(name))
        parts.append(text[max(0, place - _AROUND_CHARACTERS) : place + _AROUND_CHARACTERS])
    return "\n".join(parts)
