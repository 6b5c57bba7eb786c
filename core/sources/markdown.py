"""Import notes in Markdown: a folder of them, such as an Obsidian vault, or one file."""

import itertools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.entries import Origin
from core.sources import dates
from core.sources.folder import FileRefused, FoundFile, Unread, not_entered, read_plain_file, walk
from core.sources.front_matter import FrontMatter, FrontMatterBroken, split, strings
from core.sources.git_dates import GitDates
from core.sources.markdown_text import first_heading, quoted_spans
from core.sources.protocol import Options, Problem, Record, TimeFrom, digest
from core.sources.text import Decoded, clean, decode, has_words

MOST_BYTES = 4 * 2**20
_SUFFIXES = frozenset({".md", ".markdown"})
_LOOKED_AT = 2000
_MOST_TITLE = 200
_DATE_FACTS = (
    *("date", "datetime", "created", "created_at", "date_created", "creation_date", "created_date"),
    *("published", "published_at", "publish_date", "date_published", "pubdate"),
)
_TAG_FACTS = ("tags", "tag", "keywords")
_AUTHOR_FACTS = ("author", "authors", "by")
_CLIPPED_FROM_FACTS = ("source", "source_url")
_WEB = re.compile(r"https?://", re.IGNORECASE)


class Markdown:
    """Read `.md` and `.markdown` files.

    The text of a record is the body; the front matter goes to its `meta`. A note is the principal's own (`self`)
    unless its front matter says otherwise: one signed by an author that is not among the principal's names is a
    `document` that was kept, also if no names were given, because words of somebody else must never pass for the
    principal's; one with the web address it was clipped from is `web`.
    """

    name = "markdown"

    def recognise(self, path: Path) -> float:
        """Return 1 for an Obsidian vault, otherwise more the more of the files are Markdown that reads as text."""
        if path.is_file():
            return 0.9 if path.suffix.lower() in _SUFFIXES and _reads_as_text(path) else 0.0
        files = [one.path for one in itertools.islice(walk(path, None), _LOOKED_AT) if isinstance(one, FoundFile)]
        notes = [one for one in files if one.suffix.lower() in _SUFFIXES]
        if not any(_reads_as_text(one) for one in notes[:10]):
            return 0.0
        if (path / ".obsidian").is_dir():
            return 1.0
        return 0.1 + 0.8 * len(notes) / len(files)

    def read(self, path: Path, options: Options) -> Iterator[Record | Problem]:
        """Yield the notes in the order of their paths."""
        history = GitDates(path)
        for found in walk(path, _SUFFIXES):
            if isinstance(found, Unread):
                yield not_entered(found)
            else:
                yield from _read_file(found, options, history)


def _reads_as_text(path: Path) -> bool:
    try:
        decoded = decode(read_plain_file(path, MOST_BYTES)[0])
    except (OSError, FileRefused):
        return False
    return decoded is not None and has_words(decoded.text)


def _read_file(found: FoundFile, options: Options, history: GitDates) -> Iterator[Record | Problem]:
    try:
        untrusted_bytes, changed_ns = read_plain_file(found.path, MOST_BYTES)
    except FileRefused as refusal:
        yield _failed(found, f"This file was not read: {refusal}.", "Split it or leave it out.")
        return
    except OSError as error:
        yield _failed(
            found, f"This file could not be read ({error.strerror}).", "Check its permissions and import again."
        )
        return
    decoded = decode(untrusted_bytes)
    if decoded is None:
        yield _failed(found, "This file holds binary data, not text.", "Leave it out, or give it its proper name.")
        return
    facts, body, problem = _parts(found, decoded)
    if not has_words(body):
        yield _failed(found, "There is no text in this file.", "Nothing needs to be done if it is meant to be empty.")
        return
    yield _record(_Note(found, facts, body, changed_ns), options, history)
    if decoded.is_damaged:
        yield Problem(
            name=found.name,
            title="Some characters of this file are not valid UTF-8.",
            advice="They were replaced by \N{REPLACEMENT CHARACTER}. Save the file as UTF-8 and import it again.",
            is_imported=True,
        )
    if problem:
        yield problem


def _parts(found: FoundFile, decoded: Decoded) -> tuple[FrontMatter, str, Problem | None]:
    try:
        facts, body = split(decoded.text)
    except FrontMatterBroken:
        problem = Problem(
            name=found.name,
            title="The front matter of this file cannot be read.",
            advice="It was imported as part of the text. Mend the block between the dashes and import the file again.",
            is_imported=True,
        )
        return {}, decoded.text.strip("\n"), problem
    return facts, body.strip("\n"), None


@dataclass(frozen=True)
class _Note:
    found: FoundFile
    facts: FrontMatter
    text: str
    changed_ns: int


def _record(note: _Note, options: Options, history: GitDates) -> Record:
    path = note.found.path
    time_utc_ns, time_from = _time(note, history)
    author, origin = _author_and_origin(note.facts, options)
    return Record(
        item_id=digest(Markdown.name, "item", unicodedata.normalize("NFC", str(path))),
        content_id=digest(Markdown.name, "content", unicodedata.normalize("NFC", path.name), note.text),
        name=note.found.name,
        text=note.text,
        time_utc_ns=time_utc_ns,
        time_from=time_from,
        origin=origin,
        author=author,
        title=_title(note),
        tags=_tags(note.facts),
        meta={"front_matter": note.facts} if note.facts else {},
        not_own=tuple(quoted_spans(note.text)),
    )


def _time(note: _Note, history: GitDates) -> tuple[int, TimeFrom]:
    for fact in _DATE_FACTS:
        for text in strings(note.facts.get(fact)):
            if (moment := dates.parse(text)) is not None:
                return moment, TimeFrom.RECORD
    if (moment := dates.in_name(note.found.path.stem)) is not None:
        return moment, TimeFrom.NAME
    if (moment := history.first_commit_ns(note.found.path)) is not None:
        return moment, TimeFrom.HISTORY
    return note.changed_ns, TimeFrom.FILE


def _author_and_origin(facts: FrontMatter, options: Options) -> tuple[str, Origin]:
    authors = [name.strip("[]") for fact in _AUTHOR_FACTS for name in strings(facts.get(fact))]
    mine = next((name for name in authors if options.is_me(name)), None)
    if mine is not None:
        return mine, Origin.SELF
    author = authors[0] if authors else ""
    if any(_WEB.match(place) for fact in _CLIPPED_FROM_FACTS for place in strings(facts.get(fact))):
        return author, Origin.WEB
    return author, Origin.DOCUMENT if author else Origin.SELF


def _title(note: _Note) -> str:
    named = strings(note.facts.get("title"))
    title = named[0] if named else first_heading(note.text) or clean(note.found.path.stem)
    return " ".join(title.split())[:_MOST_TITLE]


def _tags(facts: FrontMatter) -> tuple[str, ...]:
    """Split a string of tags at commas, or at spaces if it has no comma; drop the `#` and what comes twice."""
    found: dict[str, None] = {}
    for fact in _TAG_FACTS:
        value = facts.get(fact)
        for text in strings(value):
            parts = [text] if isinstance(value, list) else text.split("," if "," in text else None)
            found |= {tag: None for part in parts if (tag := part.strip().lstrip("#"))}
    return tuple(found)


def _failed(found: FoundFile, title: str, advice: str) -> Problem:
    return Problem(name=found.name, title=title, advice=advice)
