"""Find entries by their words: the newest first, or the best by BM25 (Robertson and Zaragoza 2009) as FTS5 computes it.

The index alone would read every match of a common word to rank a few. So only the newest matches are ranked, and how
many entries hold a very common word is estimated from how close together the newest of them lie. As long as no limit
below is reached, the order is exactly that of FTS5 over all texts, the newest first where scores are equal.
"""

import json
import math
import re
import unicodedata
from collections.abc import Container, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import NamedTuple

from core.entries import Hit, Kind
from core.log.database import Connection
from core.log.tokens import folded, folded_in_place
from core.log.word_index import indexed_to, waiting

RANKED_MATCHES = 300
RANKED_CHARACTERS = 1_000_000
RECALL_TERMS = 8
_K1, _B = 1.2, 0.75
_LOOKED_AT = 20  # texts for each match that is wanted of a beginning
_LOOKED_AT_MOST = 1000
_ROUGHLY_COUNTED = 300
_FEW = 50  # matches for which the index is not read from its end
_FEW_MATCHES = 1000  # that are looked at one by one
_WINDOW = 1000  # entries in which matches are looked for first
_SNIPPET_LOOKS_AT = 100_000
_SNIPPET_CHARACTERS = 160
_SNIPPET_PLACES = 50
_TERM = re.compile(r'"[^"]*"\*?|\w+')
_WITHIN = "SELECT rowid FROM word_index WHERE word_index MATCH ? AND rowid > ? AND rowid <= ? ORDER BY rowid"
_LAST_OF_KIND = "SELECT seq FROM entry WHERE kind = ? AND seq < ? ORDER BY seq DESC LIMIT ?"
_MATCHING_TO = "SELECT rowid FROM word_index WHERE word_index MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ?"
_MATCHING = "SELECT rowid FROM word_index WHERE word_index MATCH ? ORDER BY rowid DESC LIMIT ?"


class Text(NamedTuple):
    """A text, folded as the index sees it."""

    seq: int
    text: str


@dataclass(frozen=True, order=True)
class Term:
    """One word, phrase or beginning that is looked for; `words` is folded."""

    expression: str
    words: str
    is_beginning: bool

    @property
    def most_counted(self) -> int:
        """Up to how many matches are counted, by what counting one costs; what has more is estimated."""
        if self.is_beginning:
            return 100
        return 300 if " " in self.words.strip() else 20_000

    def count_in(self, text: str) -> int:
        """Return how often a folded text holds the term."""
        wanted = self.words[:-1] if self.is_beginning else self.words
        found, place = 0, text.find(wanted)
        while place >= 0:
            found, place = found + 1, text.find(wanted, place + 1)
        return found


@dataclass(frozen=True)
class Query:
    """Terms of which an entry must hold all, or any."""

    terms: Sequence[Term]
    is_any: bool

    @property
    def expression(self) -> str:
        """The query in the language of FTS5."""
        return (" OR " if self.is_any else " ").join(term.expression for term in self.terms)

    def matches(self, text: str) -> bool:
        """Tell whether a folded text is what is looked for."""
        return bool(self.terms) and (any if self.is_any else all)(term.count_in(text) for term in self.terms)


def parse(match: str) -> Query:
    """Read an expression: words, "phrases" and "beginnings"*, all of them, or any of them if they are joined by OR."""
    parts = _TERM.findall(match)
    is_any = "OR" in parts
    terms = [Term(part, folded(part), part.endswith("*")) for part in parts if part != "OR"]
    return Query([term for term in terms if term.words != " "], is_any)


class Search:
    """One search on one state of the log."""

    def __init__(self, connection: Connection, match: str) -> None:
        self._execute = connection.execute
        self._query = parse(match)
        self._indexed_to = indexed_to(connection)
        self._waiting = [Text(seq, folded(text)) for seq, text in reversed(waiting(connection))]
        self._entries, self._words = self._totals()
        self._counts: dict[tuple[Term, bool], int] = {}

    def snippets(self, seqs: Sequence[int]) -> list[str]:
        """Return the part of each of these texts where most of what is looked for is; empty for what has no text."""
        statement = "SELECT b.text FROM json_each(?) s LEFT JOIN body b ON b.seq = s.value ORDER BY s.key"
        texts = self._execute(statement, (json.dumps(list(seqs)),))
        return [snippet(row[0] or "", self._query.terms) for row in texts]

    def newest(self, limit: int, kinds: Sequence[Kind] | None = None) -> list[Hit]:
        """Return the newest matches of these kinds, all for a limit below 0; their scores are 0."""
        seqs = self._newest(self._query, limit) if kinds is None else self._newest_of(kinds, limit)
        return [Hit(seq, 0.0, self._snippet(seq)) for seq in seqs]

    def matching(self) -> list[int]:
        """Return the seqs of all matches, the newest first."""
        return self._newest(self._query, -1)

    def best(self, limit: int, among: Container[int] | None = None) -> list[Hit]:
        """Return the best matches, all for a limit below 0; with `among`, the best of those."""
        return [Hit(seq, score, self._snippet(seq)) for score, seq in self.ranked(limit, among)]

    def ranked(self, limit: int, among: Container[int] | None = None) -> list[tuple[float, int]]:
        """Return score and seq of the best matches."""
        query = Query(self._rarest(), True) if self._query.is_any else self._query
        weights = [self._weight(self._count(term, query.is_any)) for term in query.terms]
        candidates = self._candidates(query, limit if limit < 0 else max(limit, RANKED_MATCHES), among)
        scored = sorted(((self._score(text, query.terms, weights), seq) for seq, text in candidates), reverse=True)
        return scored if limit < 0 else scored[:limit]

    def _totals(self) -> tuple[int, int]:
        """Return how many texts there are, and how many words in them all: FTS5 keeps both in its first record."""
        row = self._execute("SELECT block FROM word_index_data WHERE id = 1").fetchone()
        entries, words = _numbers(row[0])[:2] if row and row[0] else (0, 0)
        return entries + len(self._waiting), words + sum(text.count(" ") - 1 for _, text in self._waiting)

    def _weight(self, count: int) -> float:
        weight = math.log((self._entries - count + 0.5) / (count + 0.5))
        return weight if weight > 0 else 1e-6

    def _score(self, text: str, terms: Sequence[Term], weights: Sequence[float]) -> float:
        # Added up in the order of FTS5, so that equal scores are equal to the last bit.
        length = _K1 * (1 - _B + _B * (text.count(" ") - 1) / (self._words / self._entries))
        score = 0.0
        for term, weight in zip(terms, weights, strict=True):
            if count := term.count_in(text):
                score += weight * (count * (_K1 + 1) / (count + length))
        return score

    def _candidates(self, query: Query, limit: int, among: Container[int] | None) -> Iterator[Text]:
        """Yield the texts to rank, the newest first; of very long ones fewer."""
        most = limit if among is None else -1
        seqs = self._any(query, most) if query.is_any else self._newest(query, most)
        if among is not None:
            seqs = [seq for seq in seqs if seq in among][: limit if limit >= 0 else None]
        known, room = dict(self._waiting), RANKED_CHARACTERS
        for seq in seqs:
            text = known.get(seq) or folded(self._text(seq))
            room -= len(text)
            yield Text(seq, text)
            if room < 0 <= limit:
                return

    def _any(self, query: Query, limit: int) -> list[int]:
        """Return matches of any of the terms, which come with the rarest first in doubt."""
        found = {seq for seq, text in self._waiting if query.matches(text)}
        for term in sorted(query.terms, key=lambda term: (self._count(term, True), term)):
            room = limit if limit < 0 else max(0, limit - len(found))
            found.update(self._indexed(Query([term], False), room))
        return sorted(found, reverse=True)

    def _rarest(self) -> list[Term]:
        terms = dict.fromkeys(term for term in self._query.terms if self._count(term, True))
        kept = set(sorted(terms, key=lambda term: (self._count(term, True), term))[:RECALL_TERMS])
        return [term for term in terms if term in kept]

    def _count(self, term: Term, is_rough: bool = False) -> int:
        """Return how many texts hold a term; above what is counted, as many as there are where it was counted."""
        if (term, is_rough) not in self._counts:
            most = min(term.most_counted, _ROUGHLY_COUNTED) if is_rough else term.most_counted
            count, lowest = self._counted(term, most)
            if count == most:
                count = min(self._entries, count * self._indexed_to // (self._indexed_to - lowest + 1))
            self._counts[term, is_rough] = count + sum(term.count_in(text) > 0 for _, text in self._waiting)
        return self._counts[term, is_rough]

    def _counted(self, term: Term, most: int) -> tuple[int, int]:
        if term.is_beginning:
            seqs = self._indexed(Query([term], False), most)
            return len(seqs), min(seqs, default=0)
        statement = f"SELECT count(*), min(rowid) FROM ({_MATCHING})"  # noqa: S608 - a constant
        count, lowest = self._execute(statement, (term.expression, most)).fetchone()
        return count, lowest or 0

    def _newest(self, query: Query, limit: int) -> list[int]:
        found = [seq for seq, text in self._waiting if query.matches(text)]
        if limit >= 0:
            found = found[:limit]
        return found + self._indexed(query, limit if limit < 0 else limit - len(found))

    def _newest_of(self, kinds: Sequence[Kind], limit: int) -> list[int]:
        """Return the newest matches of these kinds without walking past all those of others."""
        if not self._query.terms:
            return []
        rows = self._execute(_MATCHING, (self._query.expression, _FEW_MATCHES)).fetchall()
        if len(rows) < _FEW_MATCHES:
            matching = {row[0] for row in rows} | {seq for seq, text in self._waiting if self._query.matches(text)}
            wanted = set(map(str, kinds))
            found = [seq for seq in sorted(matching, reverse=True) if self._kind(seq) in wanted]
            return found if limit < 0 else found[:limit]
        return self._walked(kinds, limit)

    def _walked(self, kinds: Sequence[Kind], limit: int) -> list[int]:
        """Look through ever more of the newest entries of these kinds."""
        found, upper, width = list[int](), 2**63 - 1, _WINDOW
        while limit < 0 or len(found) < limit:
            last = [row for kind in kinds for row in self._execute(_LAST_OF_KIND, (str(kind), upper, width))]
            seqs = sorted((row[0] for row in last), reverse=True)[:width]
            if not seqs:
                break
            found += self._among(seqs)
            upper, width = seqs[-1], 10 * width
        return found if limit < 0 else found[:limit]

    def _among(self, seqs: Sequence[int]) -> list[int]:
        """Return those of some entries that match; both the newest first."""
        lowest, highest = seqs[-1], min(seqs[0], self._indexed_to)
        rows = self._execute(_WITHIN, (self._query.expression, lowest - 1, highest))
        matching = {row[0] for row in rows} | {seq for seq, text in self._waiting if self._query.matches(text)}
        return [seq for seq in seqs if seq in matching]

    def _indexed(self, query: Query, limit: int) -> list[int]:
        """Return the newest matches in the index."""
        if not query.terms or not limit:
            return []
        if limit > 0 and query.terms[-1].is_beginning and not query.is_any:
            looked_through, is_everything = self._with_beginning(query, limit)
            if is_everything:
                return looked_through
        found = list[int]()
        upper, width = self._indexed_to, _WINDOW
        # Walking backwards, FTS5 first reads all that a word has; forwards it skips to where it is told to begin.
        while len(found) < limit <= _FEW and width < upper:
            rows = self._execute(_WITHIN, (query.expression, upper - width, upper)).fetchall()
            found += [row[0] for row in reversed(rows)]
            upper, width = upper - width, 10 * width
        rest = limit if limit < 0 else max(0, limit - len(found))
        if rest:
            found += [row[0] for row in self._execute(_MATCHING_TO, (query.expression, upper, rest))]
        return found if limit < 0 else found[:limit]

    def _with_beginning(self, query: Query, limit: int) -> tuple[list[int], bool]:
        """Look for a beginning in the newest texts themselves, and tell whether that was enough.

        The index would have to merge the places of all words that begin so.
        """
        values: tuple[str, ...] = ()
        seqs = "SELECT id AS rowid FROM word_index_docsize ORDER BY id DESC LIMIT ?"
        if rest := query.terms[:-1]:
            seqs, values = _MATCHING, (Query(rest, False).expression,)
        statement = f"SELECT b.seq, b.text FROM ({seqs}) f CROSS JOIN body b ON b.seq = f.rowid"  # noqa: S608 - constants
        found: list[int] = []
        looked_at, most = 0, min(_LOOKED_AT * limit, _LOOKED_AT_MOST)
        with closing(self._execute(statement, (*values, most))) as texts:
            for seq, text in texts:
                looked_at += 1
                if query.terms[-1].count_in(folded(text)):
                    found.append(seq)
                if len(found) == limit:
                    return found, True
        return found, looked_at < most

    def _kind(self, seq: int) -> str:
        return str(self._execute("SELECT kind FROM entry WHERE seq = ?", (seq,)).fetchone()[0])

    def _text(self, seq: int) -> str:
        return str(self._execute("SELECT text FROM body WHERE seq = ?", (seq,)).fetchone()[0])

    def _snippet(self, seq: int) -> str:
        return snippet(self._text(seq), self._query.terms)


def snippet(text: str, terms: Sequence[Term]) -> str:
    """Return the part of a text where most of the terms are, cut at spaces."""
    shown = unicodedata.normalize("NFC", text[:_SNIPPET_LOOKS_AT])  # one character for a letter with its mark
    looked_at = f" {folded_in_place(shown)} "
    wanted = {f" {word}{'' if term.is_beginning else ' '}" for term in terms for word in term.words.split()}
    places = sorted((found.start(), word) for word in wanted for found in re.finditer(re.escape(word), looked_at))
    most, best = 0, 0
    for number, (place, _) in enumerate(places):
        next_places = places[number : number + _SNIPPET_PLACES]
        near = {word for other, word in next_places if other < place + _SNIPPET_CHARACTERS // 2}
        if len(near) > most:
            most, best = len(near), place
    start = max(0, best - _SNIPPET_CHARACTERS // 4)
    if start:
        start = shown.find(" ", start, best) + 1 or start
    end = start + _SNIPPET_CHARACTERS
    if end < len(shown):
        end = shown.rfind(" ", best + 1, end) if " " in shown[best + 1 : end] else end
    is_cut = bool(text[_SNIPPET_LOOKS_AT:] or shown[end:].strip())
    return ("…" if start else "") + shown[start:end].strip() + ("…" if is_cut else "")


def _numbers(block: bytes) -> list[int]:
    """Decode SQLite's varints: seven bits a byte, the highest bit set on all but the last."""
    found, number = [], 0
    for byte in block:
        number = number << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004
            found.append(number)
            number = 0
    return found
