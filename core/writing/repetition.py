"""Notice a model that goes round in circles."""

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
    """
    tail = text[-_TAIL:]
    for period in range(1, min(_LONGEST_PERIOD, len(tail) // _LEAST_TIMES) + 1):
        times = max(_LEAST_TIMES, -(-_LEAST_REPEATED // period))
        size = period * times
        if size <= len(tail) and tail[-size + period :] == tail[-size:-period]:
            start = len(text) - size
            while start > 0 and text[start - 1] == text[start - 1 + period]:
                start -= 1
            end = start + period
            while end < len(text) and text[end] in _ENDS:  # what ends a sentence belongs to its first round
                end += 1
            return end
    return None
