"""Tags: words of a text that begin with #, as the principal writes them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from core.entries import Entry
from core.errors import GuardianError
from core.log.log import Log
from core.log.tags import tag_counts, tagged

MOST_TAGS = 50
# A letter first: #1 is a number, and "# Title" a heading. As in Obsidian a tag may have levels, such as #work/boat.
_NAME = r"[^\W\d_][\w/-]{0,59}"
_TAG = re.compile(rf"(?<![\w#&/])#({_NAME})")


@dataclass(frozen=True)
class TagUse:
    """A tag as it was written last, how many entries have it, and the newest of them."""

    name: str
    entries: int
    newest: int


class TagService:
    """Tell which tags are in use, and where."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def all(self) -> list[TagUse]:
        """Return the tags of all entries, those used most first; #Boat and #boat are one."""
        found: dict[str, TagUse] = {}
        with self._log.reading() as connection:
            counted = tag_counts(connection)
        for name, entries, newest in counted:
            key = name.casefold()
            known = found.get(key, TagUse(name, 0, 0))
            spelt = name if newest > known.newest else known.name
            found[key] = TagUse(spelt, known.entries + entries, max(newest, known.newest))
        return sorted(found.values(), key=lambda one: (-one.entries, -one.newest))

    def entries(self, tag: str, limit: int = 50) -> list[Entry]:
        """Return the entries with a tag, the newest first; all for a limit below 0."""
        wanted = checked_tag(tag).casefold()
        with self._log.reading() as connection:
            spellings = [name for name, _, _ in tag_counts(connection) if name.casefold() == wanted]
            seqs = tagged(connection, spellings, limit)
        return [self._log.entry(seq) for seq in seqs]


def tags_of(text: str) -> list[str]:
    """Return the tags of a text without #, in order, each once, at most fifty."""
    found: dict[str, str] = {}
    for match in _TAG.finditer(text):
        name = match.group(1).rstrip("/-")
        found.setdefault(name.casefold(), name)
        if len(found) == MOST_TAGS:
            break
    return list(found.values())


def checked_tag(tag: str) -> str:
    """Return a tag without #. Raises GuardianError if it is none."""
    name = tag.strip().removeprefix("#")
    if not re.fullmatch(_NAME, name) or name != name.rstrip("/-"):
        raise GuardianError(
            f"{tag[:40]!r} is no tag.", "A tag is one word: a letter first, then letters, digits, - or /."
        )
    return name


def with_tags(text: str, tags: Iterable[str]) -> str:
    """Return a text with a last line of those tags that it has not yet, so that whatever reads it finds them."""
    there = {tag.casefold() for tag in tags_of(text)}
    missing = [name for name in map(checked_tag, tags) if name.casefold() not in there]
    line = " ".join(f"#{name}" for name in dict.fromkeys(missing))
    return "\n\n".join(part for part in (text, line) if part)


def tag_details(text: str) -> dict[str, Any]:
    """Return what an entry keeps of the tags of its text; redaction takes it along."""
    tags = tags_of(text)
    return {"tags": tags} if tags else {}
