"""Texts from anywhere, made fit for what lays a text out at once and whole: labels, names, tool tips."""

import re

_MOST_CHARS, _MOST_LINES, _MOST_IN_A_TIP, _MOST_LINES_IN_A_TIP = 2_000, 24, 1_000, 20
# Qt breaks a path by itself, and one that is copied has to be as it was.
_ENDLESS_WORD = re.compile(r"[^\s/\\-]{80,}")
_PIECE = re.compile(r"(\S{40})(?=\S)")


def bounded(text: str, most: int = _MOST_CHARS, most_lines: int = _MOST_LINES) -> str:
    """Return a text that can be laid out without a pause, and not wider than a window.

    A label is as wide as its longest word at least, so an endless one is broken by spaces of no width.
    """
    if len(text) <= most and text.count("\n") < most_lines and not _ENDLESS_WORD.search(text):
        return text
    cut = "\n".join(text[:most].split("\n", most_lines)[:most_lines])
    shown = cut if len(cut) == len(text) else f"{cut}…"
    return _ENDLESS_WORD.sub(lambda found: _PIECE.sub("\\1\u200b", found[0]), shown)


def tip(text: str) -> str:
    """Return a text for a tool tip, where Qt takes what looks like a tag for markup, and would load its images."""
    return bounded(text, _MOST_IN_A_TIP, _MOST_LINES_IN_A_TIP).replace("<", "<\u200b").replace("&", "&\u200b")
