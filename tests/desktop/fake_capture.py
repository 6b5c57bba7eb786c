"""Captures with tags and files, in memory."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.entries import Content, Entry, Kind, Origin
from core.errors import GuardianError
from core.services.tags import TagUse, tag_details, with_tags

if TYPE_CHECKING:
    from fake_guardian import FakeLog


class FakeCapture:
    """Append captures; `files` holds what was attached to each entry."""

    def __init__(self, log: "FakeLog") -> None:
        self._log = log
        self.files: dict[int, list[tuple[str, bytes]]] = {}
        self.error: Exception | None = None

    def add(
        self,
        text: str,
        source: str = "",
        files: Sequence[Path | Content] = (),
        tags: Sequence[str] = (),
        is_incognito: bool = False,
        follows: int | None = None,
    ) -> int:
        """Append a capture."""
        if self.error is not None:
            raise self.error
        if not text.strip() and not files:
            raise GuardianError("There is nothing to capture.", "Write something first.")
        text, kept = with_tags(text, tags), [read(file) for file in files]
        meta = {**({"incognito": True} if is_incognito else {}), **tag_details(text)}
        seq = self._log.append(Kind.CAPTURE, Origin.SELF, text, source, follows, meta, follows)
        self.files[seq] = kept
        return seq


class FakeTags:
    """Count the tags of the entries in memory."""

    def __init__(self, log: "FakeLog") -> None:
        self._log = log

    def all(self) -> list[TagUse]:
        """Return the tags, those used most first."""
        found: dict[str, TagUse] = {}
        for entry in self._log.rows:
            for tag in entry.meta.get("tags", []):
                known = found.get(tag.casefold(), TagUse(tag, 0, 0))
                found[tag.casefold()] = TagUse(tag, known.entries + 1, entry.seq)
        return sorted(found.values(), key=lambda one: (-one.entries, -one.newest))

    def entries(self, tag: str, limit: int = 50) -> list[Entry]:
        """Return the entries with a tag, the newest first."""
        wanted = tag.removeprefix("#").casefold()
        rows = reversed(self._log.rows)
        return [row for row in rows if wanted in [one.casefold() for one in row.meta.get("tags", [])]][:limit]


def read(file: Path | Content) -> tuple[str, bytes]:
    """Return name and content of what is attached."""
    if isinstance(file, Content):
        return file.name, file.data
    try:
        return file.name, file.read_bytes()
    except OSError as error:
        raise GuardianError(f"{file} cannot be read.", "Choose a file that you may read.") from error
