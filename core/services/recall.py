"""Recall: find what the log holds, for the principal and for a prompt."""

import re
from collections.abc import Iterable

from core.entries import BOOK_KEEPING, Entry, Hit, Kind, Origin
from core.log.log import Log
from core.search.words import any_word_expression, expression

_SHOWN = [kind for kind in Kind if kind not in BOOK_KEEPING]
_RECALLED_KINDS = frozenset({Kind.CAPTURE, Kind.CHAT, Kind.IMPORT})
_CANDIDATES = 24
_SHORTEST_WORD = 3  # not "of", "is"


class RecallService:
    """Read and search the log."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def search(self, query: str, limit: int = 20, newest_first: bool = False) -> list[Hit]:
        """Return the entries that hold all words of the query, the best first, or the newest."""
        match = expression(query)
        return self._log.search(match, limit, newest_first) if match else []

    def entry(self, seq: int) -> Entry:
        """Return one entry. Raises GuardianError if there is none."""
        return self._log.entry(seq)

    def entries(
        self,
        limit: int = 50,
        kind: Kind | None = None,
        origin: Origin | None = None,
        since_utc_ns: int | None = None,
        before_seq: int | None = None,
    ) -> list[Entry]:
        """Return entries, newest first; book-keeping only if asked for."""
        kinds = _SHOWN if kind is None else [kind]
        return self._log.entries(limit, kinds, origin, since_utc_ns, before_seq)

    def for_question(self, question: str, limit: int, excluded: Iterable[int] = ()) -> list[Entry]:
        """Return the entries that say most about a question; never what the model itself once said."""
        match = any_word_expression(question)
        if match is None:
            return []
        hidden, asked = set(excluded), _plain(question)
        found: list[Entry] = []
        for hit in self._log.search(match, _CANDIDATES):
            entry = self._log.entry(hit.seq)
            is_known = entry.kind in _RECALLED_KINDS and entry.origin is not Origin.MODEL
            # The same question asked before tells nothing about its answer.
            if is_known and entry.seq not in hidden and _plain(entry.text) != asked:
                found.append(entry)
                hidden.update({entry.seq, int(entry.meta.get("supersedes", 0))})
            if len(found) == limit:
                break
        return found


def excerpt(text: str, question: str, max_characters: int) -> str:
    """Return the part of a text that holds most words of a question, cut at spaces."""
    if len(text) <= max_characters:
        return text
    words = {word for word in re.findall(r"\w+", question.lower()) if len(word) >= _SHORTEST_WORD}
    places = [match.start() for match in re.finditer(r"\w+", text) if match.group().lower() in words]
    half = max_characters // 2
    best = max(places, key=lambda place: sum(abs(other - place) <= half for other in places), default=0)
    start = max(0, min(best - half // 2, len(text) - max_characters))
    cut = text[start : start + max_characters]
    first, last = cut.find(" ") + 1 if start else 0, cut.rfind(" ") if start + max_characters < len(text) else len(cut)
    return ("…" if start else "") + cut[first : last if last > first else len(cut)] + ("…" if last < len(cut) else "")


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
