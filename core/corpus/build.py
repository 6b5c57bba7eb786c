"""Make the corpus from the entries of a log, by the rules of `core.corpus.rules`.

What an entry says goes through these steps, in this order: who wrote which characters, what is left out, scrubbing,
duplicates and repeated passages, what it answers, and how much room the words of others may take.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from core.corpus import rules
from core.corpus.bounds import bounded
from core.corpus.document import Corpus, Document, Excluded, Passage
from core.corpus.duplicates import Duplicates
from core.corpus.marks import marked
from core.corpus.pieces import Piece, before, joined, of_document, of_entry, trimmed, whole_edits
from core.corpus.repeats import Passages
from core.corpus.rules import Rule
from core.corpus.scrubbing import own_addresses, scrubbed
from core.entries import Entry, Kind, Origin
from core.errors import GuardianError

# All that the rules need to see; an edit is a part of its document.
READ_KINDS = (
    *(Kind.CAPTURE, Kind.CHAT, Kind.IMPORT, Kind.DOCUMENT, Kind.EDIT, Kind.COMMENTARY),
    *(Kind.ANSWER, Kind.DRAFT, Kind.SUGGESTION, Kind.CORRECTION),
)
_TAUGHT_KINDS = frozenset({Kind.CAPTURE, Kind.CHAT, Kind.IMPORT})


def build(entries: Iterable[Entry], names: Iterable[str] = ()) -> Corpus:
    """Return what may be learnt from, in time order.

    `entries` are those of READ_KINDS, in any order; `names` are what the principal goes by where texts came from, of
    which the addresses may stay in a text.
    """
    log = {entry.seq: entry for entry in sorted(entries, key=lambda entry: entry.seq)}
    return _Build(log, [*names, *_authors(log.values())]).run()


@dataclass(frozen=True)
class _Candidate:
    """A text that may teach: the entry that names it, and its pieces."""

    entry: Entry
    time_utc_ns: int
    seq: int
    pieces: Sequence[Piece]


@dataclass
class _Build:
    log: Mapping[int, Entry]
    names: Sequence[str]
    excluded: list[Excluded] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._own_addresses = own_addresses(self.names)
        self._marks = marked(self.log.values())
        self._newer = {int(old): entry.seq for entry in self.log.values() if (old := _replaces(entry)) is not None}
        self._duplicates, self._passages = Duplicates(), Passages()
        self._earlier: defaultdict[int, Passages] = defaultdict(Passages)  # by the newest version

    def run(self) -> Corpus:
        """Go through all texts, the oldest first."""
        candidates = sorted(self._candidates(), key=lambda one: (one.time_utc_ns, one.seq))
        documents = [document for one in candidates if (document := self._document(one)) is not None]
        commentary = [document for one in self.log.values() if (document := self._commentary(one)) is not None]
        commentary.sort(key=lambda one: (one.time_utc_ns, one.seq))
        return Corpus(documents, commentary, sorted(self.excluded, key=lambda one: one.seq))

    def _candidates(self) -> Iterator[_Candidate]:
        edits: defaultdict[int, list[Entry]] = defaultdict(list)
        for entry in self.log.values():
            if entry.kind is Kind.EDIT and entry.thread is not None:
                edits[entry.thread].append(entry)
        for entry in self.log.values():
            if entry.kind in {Kind.EDIT, Kind.COMMENTARY}:
                continue
            if (rule := self._refused(entry)) is not None:
                self._exclude(entry, rule)
            elif entry.kind is Kind.DOCUMENT:
                yield from self._of_document(entry, whole_edits(entry, edits[entry.seq]))
            else:
                yield _Candidate(entry, entry.time_utc_ns, entry.seq, of_entry(entry))

    def _refused(self, entry: Entry) -> Rule | None:
        """Return the rule by which an entry is no text to learn from, whatever it says."""
        mark = self._marks.get(entry.seq)
        if entry.kind is Kind.DOCUMENT:
            # A document grows: what was taken back of it is left out, and the rest is still the principal's.
            return None if mark is rules.REDACTED else mark
        if mark is not None:
            return mark
        if entry.kind is Kind.CORRECTION:
            return rules.FEEDBACK
        if entry.origin is Origin.MODEL:
            return rules.WRITTEN_BY_MODEL
        return None if entry.origin is Origin.SELF and entry.kind in _TAUGHT_KINDS else rules.SOMEBODY_ELSE

    def _of_document(self, entry: Entry, edits: Sequence[Entry]) -> Iterator[_Candidate]:
        try:
            pieces = of_document(entry, edits, self._marks)
        except GuardianError:
            self._exclude(entry, rules.UNREADABLE)
            return
        newest = edits[-1] if edits else entry
        yield _Candidate(entry, newest.time_utc_ns, newest.seq, pieces)

    def _document(self, one: _Candidate) -> Document | None:
        pieces = trimmed(scrubbed(one.pieces, self._own_addresses))
        own = "".join(piece.text for piece in pieces if piece.is_own)
        if not own.strip():
            self._exclude(one.entry, rules.NOTHING_OWN)
            return None
        if (newer := self._newest(one.seq)) != one.seq:
            self._exclude(one.entry, rules.OLDER_VERSION, newer)
            for piece in pieces:
                if piece.is_own:
                    self._earlier[newer].add(one.seq, piece.text)
            return None
        if (duplicate := self._duplicates.see(one.seq, own)) is not None:
            self._exclude(one.entry, duplicate.rule, duplicate.of)
            return None
        pieces = trimmed(self._without_repeats(one.seq, pieces))
        if not pieces:
            self._exclude(one.entry, rules.NOTHING_OWN)
            return None
        answered = scrubbed(before(one.entry, self.log, self._marks), self._own_addresses)
        return self._finished(one, bounded([*answered, *pieces]))

    def _without_repeats(self, seq: int, pieces: Sequence[Piece]) -> list[Piece]:
        """Mark what stands in earlier texts; what an older version of this text says comes from that version."""
        told: list[Piece] = []
        earlier = self._earlier.get(seq)
        for piece in pieces:
            told += _retold(piece, earlier, None) if earlier is not None else [piece]
        made: list[Piece] = []
        for piece in told:
            made += _retold(piece, self._passages, rules.REPEATED)
        for piece in made:
            if piece.is_own:
                self._passages.add(seq, piece.text)
        return made

    def _commentary(self, entry: Entry) -> Document | None:
        if entry.kind is not Kind.COMMENTARY:
            return None
        about = [seq for seq in entry.meta.get("citations") or () if isinstance(seq, int)]
        if (mark := self._marks.get(entry.seq)) is not None:
            self._exclude(entry, mark)
        elif not about or not all(seq in self.log for seq in about):
            self._exclude(entry, rules.UNCITED)
        elif not entry.text.strip():
            self._exclude(entry, rules.NOTHING_OWN)
        else:
            whole = [Piece(entry.text.strip("\n"), rules.COMMENTARY, entry.seq)]
            candidate = _Candidate(entry, entry.time_utc_ns, entry.seq, whole)
            return self._finished(candidate, scrubbed(whole, self._own_addresses), tuple(about))
        return None

    def _finished(self, one: _Candidate, pieces: Iterable[Piece], about: tuple[int, ...] = ()) -> Document:
        passages, texts, place = list[Passage](), list[str](), 0
        for piece in joined(pieces):
            end = place + len(piece.text)
            passages.append(Passage(place, end, piece.rule, _weight(one.entry, piece.rule), piece.source))
            texts.append(piece.text)
            place = end
        entry = one.entry
        return Document(one.seq, one.time_utc_ns, entry.kind, entry.origin, "".join(texts), tuple(passages), about)

    def _newest(self, seq: int) -> int:
        seen = {seq}
        while (newer := self._newer.get(seq)) is not None and newer not in seen:
            seen.add(newer)
            seq = newer
        return seq

    def _exclude(self, entry: Entry, rule: Rule, of: int | None = None) -> None:
        self.excluded.append(Excluded(entry.seq, entry.kind, entry.origin, rule, of))


def _replaces(entry: Entry) -> int | None:
    """Return the entry that this is a newer version of: of an item that was imported again, or an edited question."""
    if entry.origin is not Origin.SELF and entry.kind is not Kind.IMPORT:
        return None
    old = entry.meta.get("supersedes", entry.meta.get("edits") if entry.kind is Kind.CHAT else None)
    return old if isinstance(old, int) else None


def _authors(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield the names under which imports are signed that are the principal's."""
    yield from {
        str(author) for entry in entries if entry.origin is Origin.SELF and (author := entry.meta.get("author"))
    }


def _retold(piece: Piece, known: Passages, rule: Rule | None) -> Iterator[Piece]:
    """Split an own piece at what is known already: give that another rule, or say that it comes from where it stood."""
    place = 0
    for start, end, of in known.repeats(piece.text) if piece.is_own else ():
        yield piece._replace(text=piece.text[place:start])
        yield Piece(piece.text[start:end], rule or piece.rule, piece.source if rule else of)
        place = end
    yield piece._replace(text=piece.text[place:])


def _weight(entry: Entry, rule: Rule) -> float:
    most = rules.WEIGHTS[entry.kind].value
    if rule is rules.COMMENTARY:
        wished = entry.meta.get("weight", most)
        return min(most, max(0.0, wished)) if isinstance(wished, int | float) else most
    return most if rule is rules.OWN else 0.0
