"""Which texts, and which parts of them, a proof looks at."""

import re
from collections.abc import Sequence
from itertools import islice

from core.training.messages import Span, Text

OPENING_WORDS, OPENING_CHARACTERS = 16, 120
_REST_CHARACTERS = 40
_TRUESIGHT_CHARACTERS = 500
_TRUESIGHT_TEXTS = 40
_WORD = re.compile(r"\S+")


def cut(text: Text, start: int, end: int | None = None) -> Text:
    """Return a text without what is behind `end`, of which only the characters from `start` on are learnt or count."""
    kept = text.text[:end]
    taught = [Span(0, len(text.text))] if text.taught is None else text.taught
    spans = [Span(max(one.start, start), min(one.end, len(kept)), one.weight) for one in taught]
    return Text(text.seq, kept, [one for one in spans if one.start < one.end])


def beginnings(texts: Sequence[Text], characters: int) -> list[Text]:
    """Return the beginnings of texts; one of which nothing would count is left out."""
    return [text for text in (cut(text, 0, characters) for text in texts) if text.taught]


def opening_end(text: str) -> int | None:
    """Return where the opening of a text ends, None if hardly anything follows it.

    That is behind its first 16 words, or 120 characters: some scripts write no spaces.
    """
    words = list(islice(_WORD.finditer(text), OPENING_WORDS))
    end = words[-1].end() if len(words) == OPENING_WORDS else len(text)
    end = min(end, OPENING_CHARACTERS)
    return end if len(text) - end >= _REST_CHARACTERS else None


def of_one_length(own: Sequence[Text], others: Sequence[Text]) -> tuple[list[Text], list[Text], int]:
    """Cut texts of two authors to one length in characters; shorter ones are left out, of very many the newest stay.

    The length is 500, or less where a quarter of the texts of one of them are shorter than that.
    """
    sides = [[Text(text.seq, own_part(text)) for text in side[-_TRUESIGHT_TEXTS:]] for side in (own, others)]
    if not all(sides):
        return [], [], 0
    quartiles = [sorted(len(text.text) for text in side)[len(side) // 4] for side in sides]
    length = min(_TRUESIGHT_CHARACTERS, *quartiles)
    kept = [[cut(text, 0, length) for text in side if len(text.text) >= length > 0] for side in sides]
    return kept[0], kept[1], length


def own_part(text: Text) -> str:
    """Return what of a text is its author's, and nothing else."""
    if text.taught is None:
        return text.text
    return "".join(text.text[span.start : span.end] for span in text.taught)
