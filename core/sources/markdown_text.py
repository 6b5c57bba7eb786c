"""Tell headings, quotations and code apart in Markdown, in one pass that no input can make slow."""

import re
from collections.abc import Iterator

from core.sources.protocol import Span

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}#[ \t]+(.*)")
_QUOTE = re.compile(r" {0,3}>")
_CALLOUT = re.compile(r" {0,3}>[ \t]*\[!(\w+)\]")
# A quotation goes on without its mark (CommonMark, "laziness") until a blank line or the start of something else.
_ENDS_QUOTE = re.compile(r"[ \t]*$| {0,3}(?:#|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3})")
_QUOTING_CALLOUTS = frozenset({"quote", "cite"})


def first_heading(text: str) -> str:
    """Return the first heading of level one outside of code, without its marks, or an empty string."""
    for _, line in _lines_outside_code(text):
        if heading := _HEADING.match(line):
            title = heading[1].strip()
            bare = title.rstrip("#")
            return bare.rstrip() if bare.endswith((" ", "\t")) else title
    return ""


def quoted_spans(text: str) -> Iterator[Span]:
    """Yield the block quotations; callouts are the author's own words except those named quote or cite."""
    start = end = -1
    is_callout = False
    for offset, line in _lines_outside_code(text):
        if start >= 0 and offset == end and (_QUOTE.match(line) or not _ENDS_QUOTE.match(line)):
            end = offset + len(line) + 1
            continue
        if start >= 0 and not is_callout:
            yield Span(start, min(end, len(text)), "quoted")
        start = -1
        if _QUOTE.match(line):
            start, end = offset, offset + len(line) + 1
            callout = _CALLOUT.match(line)
            is_callout = callout is not None and callout[1].lower() not in _QUOTING_CALLOUTS
    if start >= 0 and not is_callout:
        yield Span(start, min(end, len(text)), "quoted")


def _lines_outside_code(text: str) -> Iterator[tuple[int, str]]:
    fence = ""
    offset = 0
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence) and not line[mark.end() :].strip():
                fence = ""
        elif mark:
            fence = mark[1]
        else:
            yield offset, line
        offset += len(line) + 1
