"""Cut Markdown where it can be cut: into sections that mean the same alone as together.

An answer that grows is laid out section by section, so that what is finished is never laid out again; a long text is
laid out a few sections at a time, so that the window stays free.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

MOST_SECTION_CHARS = 2_500  # laying out as much takes a few milliseconds
MOST_CODE_CHARS = 8_000  # code is laid out more easily, and is copied whole up to here
_LONG_LIST_CHARS = 1_000
_ITEM = re.compile(r"^([-*+]|\d{1,9}[.)])[ \t]")
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})(.*)$")


@dataclass
class _Fence:
    """The code block that a line is in: its first line, and what ends it."""

    opening: str
    mark: str

    def ends_with(self, line: str) -> bool:
        found = _FENCE.match(line)
        return bool(found) and found[1].startswith(self.mark) and not found[2].strip()


def _fence(line: str) -> _Fence | None:
    found = _FENCE.match(line)
    if found is None or ("`" in found[1] and "`" in found[2]):
        return None
    return _Fence(line, found[1])


def sections(text: str) -> Iterator[str]:
    """Yield the sections of a text: paragraphs, lists, tables and code blocks, none of them endless."""
    start = 0
    while length := settled_chars(text, start):
        yield from _bounded(text[start : start + length])
        start += length
    yield from _bounded(text[start:])


def settled_chars(text: str, start: int = 0) -> int:
    """Return how long the section that begins at `start` is, 0 if it may still grow.

    It ends where code begins or ends, and at an empty line if the next one begins at the margin, because then no list
    goes on. A long list ends before its next item.
    """
    fence: _Fence | None = None
    at, is_cut_allowed, is_list = start, False, False
    while (end := text.find("\n", at)) >= 0 or at < len(text):
        line = text[at : end if end >= 0 else len(text)]
        if fence is not None:
            if fence.ends_with(line):
                fence, is_cut_allowed = None, True
        elif not line.strip():
            is_cut_allowed = at > start
        else:
            is_item = bool(_ITEM.match(line))
            begun = _fence(line)
            may_cut = is_cut_allowed or (begun is not None and line[0] in "`~")
            may_cut = may_cut or (is_list and is_item and at - start > _LONG_LIST_CHARS)
            if may_cut and not line[0].isspace() and text[start:at].strip():
                return at - start
            is_list = is_item if not is_list else True
            fence, is_cut_allowed = begun, False
        if end < 0:
            break
        at = end + 1
    return 0


def is_open_code(text: str) -> bool:
    """Tell whether a section ends within a code block."""
    fence: _Fence | None = None
    for line in text.splitlines():
        if fence is None:
            fence = _fence(line)
        elif fence.ends_with(line):
            fence = None
    return fence is not None


def _bounded(section: str) -> Iterator[str]:
    """Yield a section, or pieces of one that is too long; code goes on as code."""
    section = section.strip("\n")
    fence = _fence(section.split("\n", 1)[0])
    most = MOST_SECTION_CHARS if fence is None else MOST_CODE_CHARS
    while len(section) > most:
        cut = section.rfind("\n", 0, most)
        cut = cut if cut > most // 2 else section.rfind(" ", 0, most)
        cut = cut if cut > most // 2 else most
        piece, section = section[:cut], section[cut:].removeprefix("\n")
        if fence is not None and is_open_code(piece):
            piece, section = f"{piece}\n{fence.mark}", f"{fence.opening}\n{section}"
        yield piece
    if section.strip():
        yield section
