"""Join the bytes of tokens into text, as it may be shown."""

import codecs
from collections.abc import Callable, Sequence


class Pieces:
    """Text that grows by tokens; `on_text` hears every part of it once, and nothing of a text in `stops`.

    A character may be spread over several tokens; bytes that are no UTF-8 become replacement characters. The first
    `known` bytes are not said: they stand in the prompt already.
    """

    def __init__(self, on_text: Callable[[str], None], stops: Sequence[str] = (), known: int = 0) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._on_text = on_text
        self._stops = [stop for stop in stops if stop]
        self._known = known
        self._texts: list[str] = []
        self._waiting = ""

    def add(self, piece: bytes) -> bool:
        """Take the bytes of a token; return True if a stop text is complete, which ends the text before it."""
        skipped = min(self._known, len(piece))
        self._known -= skipped
        self._waiting += self._decoder.decode(piece[skipped:])
        found = [place for stop in self._stops if (place := self._waiting.find(stop)) >= 0]
        if found:
            self._say(min(found))
            self._waiting = ""
            self._decoder.reset()
            return True
        self._say(len(self._waiting) - self._held_back())
        return False

    def finish(self) -> str:
        """Say what was held back, and return the whole text."""
        self._waiting += self._decoder.decode(b"", final=True)
        self._say(len(self._waiting))
        return "".join(self._texts)

    def _held_back(self) -> int:
        """Count the characters at the end with which a stop text may be beginning."""
        longest = max((len(stop) for stop in self._stops), default=1) - 1
        for length in range(min(longest, len(self._waiting)), 0, -1):
            if any(stop.startswith(self._waiting[-length:]) for stop in self._stops):
                return length
        return 0

    def _say(self, length: int) -> None:
        text, self._waiting = self._waiting[:length], self._waiting[length:]
        if text:
            self._texts.append(text)
            self._on_text(text)
