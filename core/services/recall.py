"""Recall: find what the log holds, for the principal and for a prompt."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Iterable, Iterator

from core.entries import BOOK_KEEPING, Entry, Filter, Hit, Kind, Listed, Origin
from core.log import listing
from core.log.log import Log
from core.log.timeline import Order, Timeline
from core.search.words import any_word_expression, expression, telling_words
from core.services.feedback import standing_correction

EVERYTHING = Filter()
_SHOWN = [kind for kind in Kind if kind not in BOOK_KEEPING]
_RECALLED_KINDS = frozenset({Kind.CAPTURE, Kind.CHAT, Kind.IMPORT, Kind.DOCUMENT, Kind.EDIT, Kind.CORRECTION})
_CANDIDATES = 24
_AMONG = 200  # the best of the whole log, among which those that are wanted are looked for
_SHORTEST_WORD = 3  # not "of", "is"
_CORRECTIONS_LOOKED_AT = 2000
_MOST_CORRECTIONS = 2  # for one question; what else is known must find room too
_ALIKE = 0.5  # the share of telling words that two questions must have in common to be the same in other words


class RecallService:
    """Read and search the log."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def search(self, query: str, limit: int = 20, newest_first: bool = False, wanted: Filter = EVERYTHING) -> list[Hit]:
        """Return the entries that hold all words of the query, the best first, or the newest; of those wanted."""
        match = expression(query)
        if match is None:
            return []
        if wanted == EVERYTHING:
            return self._log.search(match, limit, newest_first)
        return self._log.search_among(match, limit, wanted, newest_first)

    def timeline(self, wanted: Filter = EVERYTHING, query: str = "", order: Order = Order.NEWEST) -> Timeline:
        """Return what a filter lets through, in order of the time of its texts, and of that what holds all words.

        A query without a word narrows nothing.
        """
        return self._log.timeline(wanted, order, expression(query))

    def newest(self, count: int) -> Timeline | None:
        """Return the newest texts alone, for a long log whose timeline takes a moment the first time; else None."""
        return self._log.newest(EVERYTHING, count)

    def listed(self, timeline: Timeline, first: int, count: int, query: str = "") -> list[Listed]:
        """Return some rows of a timeline; where words were looked for, each with the part of its text that has them."""
        return self._log.listed(timeline.window(first, count), expression(query))

    def sources(self) -> dict[str, int]:
        """Return how many entries each source has; the one without a name are what has none."""
        return self._log.sources()

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
        """Return the entries that say most about a question, corrections of an answer to it first.

        Never what the model itself once said; what the principal accepted, edited or corrected is the principal's.
        Never what was captured incognito either: `search` finds it, and no prompt is given it.
        """
        hidden, asked = set(excluded), _plain(question)
        found = [one for one in self.corrections_for(question) if not hidden & {one.seq, one.meta["question"]}]
        found = found[: min(limit, _MOST_CORRECTIONS)]
        hidden.update(one.seq for one in found)
        match = any_word_expression(question)
        for hit in self._log.search(match, _CANDIDATES) if match else ():
            if len(found) >= limit:
                break
            entry = self._log.entry(hit.seq)
            is_known = entry.kind in _RECALLED_KINDS and entry.origin is not Origin.MODEL
            is_known = is_known and not entry.meta.get("incognito")
            # The same question asked before tells nothing about its answer.
            if is_known and entry.seq not in hidden and _plain(entry.text) != asked and self._counts(entry):
                found.append(entry)
                hidden.update({entry.seq, int(entry.meta.get("supersedes", 0))})
        return found

    def among(self, question: str, seqs: Container[int], limit: int) -> list[int]:
        """Return those of some entries that say most about a question, the best first."""
        match = any_word_expression(question)
        hits = self._log.search(match, _AMONG) if match else []
        return [hit.seq for hit in hits if hit.seq in seqs][:limit]

    def corrections_for(self, question: str) -> list[Entry]:
        """Return the corrections that answers to this question got, whatever its words; the same words first."""
        asked, words = _plain(question), set(telling_words(question))
        alike: list[tuple[float, int, Entry]] = []
        for plain, correction in self._corrected(lambda text: _likeness(text, asked, words) >= _ALIKE):
            alike.append((_likeness(plain, asked, words), correction.seq, correction))
        return [correction for _, _, correction in sorted(alike, key=lambda one: one[:2], reverse=True)]

    def correction_of(self, question: str) -> Entry | None:
        """Return the correction that an answer to exactly this question got, if the question began its conversation.

        Further on in a conversation the same words may ask something else.
        """
        asked = _plain(question)
        for _, correction in self._corrected(lambda text: text == asked):
            if self._log.entry(correction.meta["question"]).parent is None:
                return correction
        return None

    def _corrected(self, is_wanted: Callable[[str], bool]) -> Iterator[tuple[str, Entry]]:
        """Yield plain questions with the newest correction that counts, the newest first."""
        with self._log.reading() as connection:
            corrections = listing.corrections(connection, _CORRECTIONS_LOOKED_AT)
        seen: set[str] = set()
        for seq, judged, question in corrections:
            plain = _plain(question)
            if plain and plain not in seen and is_wanted(plain):
                correction = standing_correction(self._log.judging([judged]))
                if correction is not None and correction.seq == seq:
                    seen.add(plain)
                    yield plain, correction

    def _counts(self, entry: Entry) -> bool:
        if entry.kind is not Kind.CORRECTION:
            return True
        correction = standing_correction(self._log.judging([entry.meta["judges"]]))
        return correction is not None and correction.seq == entry.seq


def excerpt_span(text: str, question: str, max_characters: int) -> tuple[int, int]:
    """Return where the part of a text begins and ends that holds most words of a question, cut at spaces."""
    if len(text) <= max_characters:
        return 0, len(text)
    words = {word for word in re.findall(r"\w+", question.lower()) if len(word) >= _SHORTEST_WORD}
    places = [match.start() for match in re.finditer(r"\w+", text) if match.group().lower() in words]
    half = max_characters // 2
    near = (bisect_right(places, place + half) - bisect_left(places, place - half) for place in places)
    _, best = max(zip(near, (-place for place in places), strict=True), default=(0, 0))
    start = max(0, min(-best - half // 2, len(text) - max_characters))
    cut = text[start : start + max_characters]
    first, last = cut.find(" ") + 1 if start else 0, cut.rfind(" ") if start + max_characters < len(text) else len(cut)
    return start + first, start + (last if last > first else len(cut))


def part(text: str, start: int, end: int) -> str:
    """Return a part of a text with dots where something is missing."""
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")


def excerpt(text: str, question: str, max_characters: int) -> str:
    """Return the part of a text that holds most words of a question, cut at spaces."""
    return part(text, *excerpt_span(text, question, max_characters))


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _likeness(plain: str, asked: str, words: set[str]) -> float:
    """Return the share of telling words that two questions have in common (Jaccard 1901); 1 for the same words."""
    if plain == asked:
        return 1.0
    others = set(telling_words(plain))
    return len(words & others) / len(words | others) if words and others else 0.0
