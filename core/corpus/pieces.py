"""Cut an entry into pieces, each by one author."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from core.corpus.rules import ANSWERED, NOT_OWN, NOT_OWN_RULES, OWN, WRITTEN_BY_MODEL, Rule
from core.entries import Entry, Kind, Origin
from core.writing.authorship import Authorship
from core.writing.citations import without_citations
from core.writing.spans import PLACEHOLDER, Change, check, replay

LEFT_OUT = "[left out]"  # stands for a passage that nothing may be read of
_PARAGRAPH = "\n\n"


class Piece(NamedTuple):
    """A part of a text, why it is treated as it is, and the entry it comes from."""

    text: str
    rule: Rule
    source: int

    @property
    def is_own(self) -> bool:
        """Whether the principal wrote it and nothing speaks against learning it."""
        return self.rule is OWN


def of_entry(entry: Entry) -> list[Piece]:
    """Cut a text of the principal's at the spans that its `meta` says somebody else wrote."""
    pieces, place = list[Piece](), 0
    for span in sorted(entry.meta.get("not_own", [])):
        start, end, why = max(place, span[0]), min(span[1], len(entry.text)), span[2:]
        if start >= end:
            continue
        rule = NOT_OWN_RULES.get(why[0] if why else "", NOT_OWN)
        pieces += [Piece(entry.text[place:start], OWN, entry.seq), Piece(entry.text[start:end], rule, entry.seq)]
        place = end
    pieces.append(Piece(entry.text[place:], OWN, entry.seq))
    return [piece for piece in pieces if piece.text]


def of_document(document: Entry, edits: Sequence[Entry], marks: Mapping[int, Rule]) -> list[Piece]:
    """Cut the newest version of a document by the version that each character came with.

    What came with a marked version is left out. Raises GuardianError if the versions do not fit together.
    """
    first = PLACEHOLDER * int(document.meta["characters"]) if document.is_redacted else document.text
    changes = [Change.of(edit.meta["spans"], edit.text, is_redacted=edit.is_redacted) for edit in edits]
    text, authorship, length = replay(first, changes), Authorship(first, document.seq), len(first)
    for edit, change in zip(edits, changes, strict=True):
        check(change, length)
        authorship.follow(change, edit.seq)
        length += sum(span.inserted - (span.end - span.start) for span in change.spans)
    versions = {entry.seq: entry for entry in (document, *edits)}
    pieces = list[Piece]()
    for passage in authorship.passages():
        entry = versions[passage.source or document.seq]
        rule = marks.get(entry.seq, OWN if entry.origin is Origin.SELF else WRITTEN_BY_MODEL)
        piece = LEFT_OUT if entry.seq in marks else text[passage.start : passage.end]
        pieces.append(Piece(piece, rule, entry.seq))
    return pieces


def whole_edits(document: Entry, edits: Iterable[Entry]) -> list[Entry]:
    """Return the edits of a document in order, up to the first that is missing in a salvaged log."""
    found, last = list[Entry](), document.seq
    for edit in sorted(edits, key=lambda one: one.seq):
        if edit.parent != last:
            break
        found.append(edit)
        last = edit.seq
    return found


def before(entry: Entry, log: Mapping[int, Entry], marks: Mapping[int, Rule]) -> list[Piece]:
    """Return what a text answers, to stand before it: the model's answer in a conversation, or a message of others."""
    answered = log.get(entry.parent or 0)
    if answered is None or answered.seq in marks or answered.seq == entry.meta.get("supersedes"):
        return []
    if answered.origin is Origin.SELF or not answered.text.strip():
        return []
    said = without_citations(answered) if answered.kind is Kind.ANSWER else answered.text
    return [Piece(said.strip() + _PARAGRAPH, ANSWERED, answered.seq)]


def trimmed(pieces: Iterable[Piece]) -> list[Piece]:
    """Cut off what stands behind the last own word, and empty lines around it all.

    Nothing own follows there, so that it would take room in the window and help to predict nothing.
    """
    kept = [piece for piece in pieces if piece.text]
    while kept and not (kept[-1].is_own and kept[-1].text.strip()):
        kept.pop()
    if kept:
        kept[0] = kept[0]._replace(text=kept[0].text.lstrip("\n"))
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip("\n"))
    return [piece for piece in kept if piece.text]


def joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Join neighbours that are alike; of several that were left out one sign remains."""
    made: list[Piece] = []
    for piece in pieces:
        if made and piece.text == made[-1].text == LEFT_OUT:
            continue
        if made and made[-1][1:] == piece[1:] and made[-1].text != LEFT_OUT:
            made[-1] = piece._replace(text=made[-1].text + piece.text)
        elif piece.text:
            made.append(piece)
    return made
