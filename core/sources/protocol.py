"""What every importer promises, and the records and problems it hands on."""

import hashlib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal, Protocol

import msgspec

from core.entries import Origin

# The child that parses is not believed blindly: a time outside of this would not fit into the log.
Nanoseconds = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]


class TimeFrom(StrEnum):
    """Where the time of a record comes from, the most trustworthy first."""

    RECORD = "record"
    NAME = "name"
    HISTORY = "history"
    FILE = "file"


class Span(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Part of a text that its author did not write; `start` and `end` count characters."""

    start: int
    end: int
    why: Literal["quoted", "forwarded", "generated"]


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One item of a source.

    `item_id` names the item, so that an edited item is a new version of the same one; `content_id` names what it
    says, so that the same content is never added twice. `name` is the item's place in the source, for people.
    `author` is who wrote it, in the source's words, if it says. `meta` holds JSON values. Every text is valid
    Unicode without NUL and without lone surrogates.
    """

    item_id: str
    content_id: str
    name: str
    text: str
    time_utc_ns: Nanoseconds
    time_from: TimeFrom
    origin: Origin
    author: str = ""
    title: str = ""
    tags: tuple[str, ...] = ()
    meta: dict[str, Any] = {}
    not_own: tuple[Span, ...] = ()


class Problem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What went wrong with one item; `is_imported` tells whether its record was handed on all the same."""

    name: str
    title: str
    advice: str
    is_imported: bool = False


@dataclass(frozen=True)
class Options:
    """What the principal said about a source; `me` are the names that the principal goes by in it."""

    me: tuple[str, ...] = ()

    def is_me(self, author: str) -> bool:
        """Tell whether a name is one of the principal's, whatever its case and spacing."""
        return _plain(author) in {_plain(name) for name in self.me}


class Importer(Protocol):
    """Read one kind of source.

    Errors are values: `read` yields a Problem for an item that it cannot read and goes on with the next. It yields
    in the same order with the same ids each time, and holds one item in memory, never all.
    """

    name: str

    def recognise(self, path: Path) -> float:
        """Return how sure it is, from 0 (not mine) to 1, that `path` is its kind of source, judging by content."""
        ...

    def read(self, path: Path, options: Options) -> Iterator[Record | Problem]:
        """Yield what is in the source, item by item."""
        ...


def digest(*parts: str) -> str:
    """Return an id for a list of strings; equal lists, and in practice only those, have equal ids."""
    state = hashlib.blake2b(digest_size=20)
    for part in parts:
        # A file name that is not Unicode holds lone surrogates; the id must still tell it from others.
        data = part.encode("utf-8", "surrogatepass")
        state.update(len(data).to_bytes(8, "big") + data)
    return state.hexdigest()


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
