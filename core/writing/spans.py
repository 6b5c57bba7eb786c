"""Changes of a text as spans, in code points: make them, apply them, carry them over later changes."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from core.errors import GuardianError

PLACEHOLDER = "█"  # stands for each character of a piece that was redacted
_CHUNK = 4096


@dataclass(frozen=True)
class Span:
    """Characters `start` to `end` of the version before, replaced by `inserted` characters."""

    start: int
    end: int
    inserted: int


@dataclass(frozen=True)
class Change:
    """Spans in order, none touching what another replaces, and all that they insert, joined."""

    spans: tuple[Span, ...]
    text: str

    @classmethod
    def of(cls, spans: Iterable[Sequence[int]], text: str, *, is_redacted: bool = False) -> "Change":
        """Read a change as the log keeps it; the text of a redacted one has the same length. Raises GuardianError."""
        read = tuple(Span(*(int(number) for number in span)) for span in spans)
        total = sum(span.inserted for span in read)
        change = cls(read, PLACEHOLDER * total if is_redacted else text)
        if any(span.inserted < 0 or span.end < span.start for span in read) or total != len(change.text):
            raise GuardianError("The spans of a change do not fit its text.", "Give spans as start, end, inserted.")
        return change

    @property
    def plain_spans(self) -> list[list[int]]:
        """The spans as the log keeps them."""
        return [[span.start, span.end, span.inserted] for span in self.spans]

    def pieces(self) -> Iterator[tuple[Span, str]]:
        """Yield each span with what it inserts."""
        place = 0
        for span in self.spans:
            yield span, self.text[place : place + span.inserted]
            place += span.inserted

    def only(self, number: int) -> "Change":
        """Return one span as a change of its own."""
        span, piece = list(self.pieces())[number]
        return Change((span,), piece)


def check(change: Change, length: int) -> None:
    """Raise GuardianError unless a change fits a text of this many characters."""
    before = 0
    for span in change.spans:
        if not before <= span.start <= span.end <= length:
            raise GuardianError(
                "The spans of a change do not fit the text they are for.",
                "Spans count characters (code points) of the version before, in order, without overlap.",
            )
        before = span.end


def apply(text: str, change: Change) -> str:
    """Return a text with a change made. Raises GuardianError if it does not fit."""
    check(change, len(text))
    kept, place = list[str](), 0
    for span, piece in change.pieces():
        kept += [text[place : span.start], piece]
        place = span.end
    return "".join([*kept, text[place:]])


def replay(first: str, changes: Iterable[Change]) -> str:
    """Return what a text has become after many changes. Raises GuardianError if one does not fit.

    The text is held in chunks, so that a change costs the same in a long text as in a short one.
    """
    chunks, length = _chunks(first), len(first)
    for change in changes:
        check(change, length)
        for span, piece in reversed(list(change.pieces())):  # from the end, so that earlier places stay what they are
            _splice(chunks, span, piece)
            length += span.inserted - (span.end - span.start)
    return "".join(chunks)


def moved(start: int, end: int, later: Change) -> tuple[int, int] | None:
    """Return where a passage is after a later change; None if that changed it."""
    shift = 0
    for span in later.spans:
        if span.end <= start:
            shift += span.inserted - (span.end - span.start)
        elif span.start < end or span.start < start:
            return None
        else:
            break
    return start + shift, end + shift


def rebased(change: Change, later: Iterable[Change]) -> Change | None:
    """Return a change as it reads after others were made first; None if one of them changed what it replaces."""
    spans = change.spans
    for other in later:
        places = [moved(span.start, span.end, other) for span in spans]
        if any(place is None for place in places):
            return None
        spans = tuple(Span(*place, span.inserted) for span, place in zip(spans, places, strict=True) if place)
    return Change(spans, change.text)


def _chunks(text: str) -> list[str]:
    return [text[place : place + _CHUNK] for place in range(0, len(text), _CHUNK)]


def _splice(chunks: list[str], span: Span, piece: str) -> None:
    ends = list(accumulate(map(len, chunks)))
    first = min(bisect_right(ends, span.start), max(0, len(chunks) - 1))
    last = min(max(first, bisect_right(ends, span.end)), max(0, len(chunks) - 1))
    if not chunks:
        chunks[:] = _chunks(piece)
        return
    before = chunks[first][: span.start - (ends[first] - len(chunks[first]))]
    after = chunks[last][span.end - (ends[last] - len(chunks[last])) :]
    merged = before + piece + after
    chunks[first : last + 1] = [merged] if 0 < len(merged) <= 2 * _CHUNK else _chunks(merged)
