"""What of an entry a prompt shows: its prose on one line, without code and addresses, and a short name for it."""

import re
from collections.abc import Sequence

from core.daydream.nouns import Seed

CHARACTERS = 320  # of a passage: about eighty tokens
NAME_CHARACTERS = 72
_LOOKED_AT = 20_000
_CODE = re.compile(r"^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\1|\Z)", re.MULTILINE | re.DOTALL)
_IMAGE = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)")
_LINK = re.compile(r"\[([^\]\n]*)\]\([^)\n]*\)")
_ADDRESS = re.compile(r"<?\b(?:https?|ftp)://[^\s>)]+>?|</?[a-zA-Z][^<>\n]*>")
_MARKS = re.compile(r"[`*_~]{1,3}(?=\S)|(?<=\S)[`*_~]{1,3}|^\s*(?:>|[-*+]|\d{1,3}[.)])\s+", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}#{1,6}\s+(.*?)\s*#*$")
_WIDE_ENDS = "\u3002\uff01\uff1f"  # full stop, exclamation and question mark of Chinese and Japanese
ENDS = ".!?…" + _WIDE_ENDS
# Not behind "e.g." nor the "25." of a day.
_SENTENCE = re.compile(rf"(?<![.\s]\w\.)(?<!\D\d\d\.)(?<=[.!?…])[\"”\u2019)]*\s+|(?<=[{_WIDE_ENDS}])")


def sentences(text: str) -> list[str]:
    """Return the sentences of a text in order, headings and lists of commands left out."""
    found = []
    for paragraph in re.split(r"\n\s*\n", _prose(text)):
        lines = [line.strip() for line in paragraph.splitlines() if line.strip() and not _HEADING.match(line)]
        found += [one.strip() for one in split(" ".join(lines)) if one.strip()]
    return found


def split(line: str) -> list[str]:
    """Cut a line behind each sentence."""
    return _SENTENCE.split(line)


def passage(text: str, about: Sequence[str] = (), most: int = CHARACTERS) -> str:
    """Return the sentences that a prompt shows: from the first that speaks of one of the concepts, or the beginning."""
    said = sentences(text) or [plain(text)]
    wanted = [one.casefold() for one in about]
    first = next((at for at, one in enumerate(said) if any(word in one.casefold() for word in wanted)), 0)
    shown = ""
    for one in said[first:]:
        if shown and len(shown) + len(one) >= most:
            break
        shown = f"{shown} {one}".strip()
    return _cut(shown, most)


def name(seed: Seed) -> str:
    """Return a short name for an entry: its title or first heading, or else how it begins."""
    lines = [line for line in _prose(seed.text).splitlines() if line.strip()]
    headings = [match[1] for line in lines[:3] if (match := _HEADING.match(line)) and match[1].strip()]
    first = seed.title or next(iter([*headings, *sentences(seed.text), *lines]), "")
    return _cut(" ".join(first.replace('"', "'").split()), NAME_CHARACTERS).strip(f" \t:;,{ENDS}") or "…"


def plain(text: str) -> str:
    """Return a text on one line, without marks of Markdown and addresses."""
    return " ".join(_prose(text).split())


def _prose(text: str) -> str:
    bare = _IMAGE.sub("", _CODE.sub("\n\n", text[:_LOOKED_AT]))
    return _MARKS.sub("", _ADDRESS.sub("", _LINK.sub(r"\1", bare)))


def _cut(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    return (cut[: cut.rfind(" ")] if " " in cut[most // 2 :] else cut) + "…"
