"""What changed in a text since it was last handed on: spans, kept with each key in time that does not grow with it.

Qt counts UTF-16 units; what hands the spans on may want code points.
"""

from collections.abc import Callable, Sequence

Spans = list[tuple[int, int, int]]  # start and end in the text before, and how much stands there now


class EditSpans:
    """Follow a text from a known state on."""

    def __init__(self) -> None:
        self._spans: Spans = []

    @property
    def spans(self) -> Spans:
        """What was replaced, in order, none touching another."""
        return list(self._spans)

    def __bool__(self) -> bool:
        return bool(self._spans)

    def clear(self) -> None:
        """Begin anew: the text as it is now is known."""
        self._spans = []

    def follow(self, at: int, removed: int, added: int) -> None:
        """Take in that at a place of the text as it is now so many units were replaced by so many."""
        if not removed and not added:
            return
        shift, kept, behind = 0, Spans(), Spans()
        start, end = at, at + removed
        grown_start, grown_end, lost = None, None, 0
        for first, last, inserted in self._spans:
            now = first + shift
            shift += inserted - (last - first)
            if now + inserted < start:
                kept.append((first, last, inserted))
            elif now > end:
                behind.append((first, last, inserted))
            else:
                grown_start = first if grown_start is None else grown_start
                grown_end = last
                lost += inserted - max(0, min(end, now + inserted) - max(start, now))
        before = sum(inserted - (last - first) for first, last, inserted in kept)
        inside = shift_of(self._spans[len(kept) : len(self._spans) - len(behind)])
        begin = start - before if grown_start is None else min(start - before, grown_start)
        finish = end - before - inside
        finish = finish if grown_end is None else max(finish, grown_end)
        self._spans = [*kept, (begin, finish, lost + added), *behind]


def shift_of(spans: Sequence[tuple[int, int, int]]) -> int:
    """Return how much longer spans make a text."""
    return sum(inserted - (last - first) for first, last, inserted in spans)


def converter(text: str) -> Callable[[int], int]:
    """Return what makes code points of UTF-16 units in a text."""
    if not text or max(text) <= "\uffff":
        return lambda place: place
    units = text.encode("utf-16-le", "surrogatepass")
    return lambda place: len(units[: 2 * place].decode("utf-16-le", "replace"))


def in_code_points(before: str, after: str, spans: Spans) -> Spans:
    """Return spans between two texts in code points; a span never begins or ends within a character."""
    old, new = converter(before), converter(after)
    found, shift = Spans(), 0
    for start, end, inserted in spans:
        first, last = old(start), old(end)
        found.append((first, last, new(start + shift + inserted) - new(start + shift)))
        shift += inserted - (end - start)
    return found


def in_units(text: str) -> Callable[[int], int]:
    """Return what makes UTF-16 units of code points in a text."""
    if not text or max(text) <= "\uffff":
        return lambda place: place
    return lambda place: len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
