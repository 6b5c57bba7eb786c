"""What an editor can hold and lay out without standing still, and how a long text is laid in."""

import re
from collections.abc import Iterator

from desktop.widgets.markdown import without_stacks

LONGEST_LINE = 20_000  # laying out a line takes time that grows with its length, and with its square where none breaks
MOST_LINES = 400_000
_BREAKS = re.compile("\r\n|[\r\u2029\ufdd0\ufdd1]")
_PIECE_CHARS, _PIECE_LINES = 60_000, 1_000
_LINES = re.compile(rf"(?:[^\n]*\n){{{_PIECE_LINES}}}")


def as_shown(text: str) -> str:
    """Return a text as the editor holds it: Qt keeps one kind of line break only."""
    return _BREAKS.sub("\n", text)


def is_bearable(text: str) -> bool:
    """Tell whether a text can be edited: no line is endless, nor are there endless lines, nor marks on one letter."""
    has_endless = text.count("\n") >= MOST_LINES or max(map(len, text.split("\n"))) > LONGEST_LINE
    return not has_endless and without_stacks(text) == text


def bearable(text: str) -> str:
    """Return a text as it can be edited, with endless lines broken."""
    shown = without_stacks(as_shown(text))
    if max(map(len, shown.split("\n"))) <= LONGEST_LINE:
        return shown
    return re.sub(rf"([^\n]{{{LONGEST_LINE}}})(?=[^\n])", r"\1\n", shown)


def pieces(text: str) -> Iterator[str]:
    """Cut a text at line ends into pieces that are each laid in without a pause; there is one at least."""
    start = 0
    while True:
        end = text.find("\n", start + _PIECE_CHARS) + 1 or len(text)
        found = _LINES.match(text, start, end)
        end = found.end() if found else end
        yield text[start:end]
        if end == len(text):
            return
        start = end
