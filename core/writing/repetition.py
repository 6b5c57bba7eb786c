"""Notice a model that goes round in circles."""

import re

_SIGN = re.compile(r"\d+|.", re.DOTALL)
_LONGEST_PERIOD = 240
_LEAST_REPEATED = 60  # characters of mere repetition
_LEAST_TIMES = 3
_ENDS = ".!?…\"')"
_TAIL = _LONGEST_PERIOD * (_LEAST_TIMES + 1)


class Repetition:
    """Watch a stream of text; `start` is where it began to repeat itself, None as long as it does not."""

    def __init__(self) -> None:
        self._text = ""
        self.start: int | None = None

    @property
    def kept(self) -> str:
        """The text as far as it says something new."""
        return self._text if self.start is None else self._text[: self.start].rstrip()

    def see(self, text: str) -> bool:
        """Take the next piece; return whether the text goes round in circles by now."""
        self._text += text
        if self.start is None:
            self.start = loop_start(self._text)
        return self.start is not None


def loop_start(text: str) -> int | None:
    """Return where the second round of a repetition at the end of a text begins, None if it does not repeat itself.

    A passage of at most 240 characters counts when it stands there three times in a row and fills 60 characters.
    Numbers count as the same, since a list that says nothing still counts on.
    """
    offset = max(0, len(text) - _TAIL)
    places = [match.start() for match in _SIGN.finditer(text, offset)]
    signs = _SIGN.sub(lambda match: "0" if match.group().isdigit() else match.group(), text[offset:])
    start = _repeated_from(signs)
    if start is None:
        return None
    end = places[start] if start < len(places) else len(text)
    while end < len(text) and text[end] in _ENDS:  # what ends a sentence belongs to its first round
        end += 1
    return end


def _repeated_from(signs: str) -> int | None:
    for period in range(1, min(_LONGEST_PERIOD, len(signs) // _LEAST_TIMES) + 1):
        size = period * max(_LEAST_TIMES, -(-_LEAST_REPEATED // period))
        if size <= len(signs) and signs[-size + period :] == signs[-size:-period]:
            start = len(signs) - size
            while start > 0 and signs[start - 1] == signs[start - 1 + period]:
                start -= 1
            return start + period
    return None
