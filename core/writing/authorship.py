"""Who wrote each character of a document: the principal, or the model and whether the principal went over it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from core.writing.spans import Change, Span

_BLOCK_RUNS = 128


class Author(StrEnum):
    """Who wrote a passage; `MODEL_EDITED` is what is left of a line of the model that the principal changed."""

    SELF = "self"
    MODEL = "model"
    MODEL_EDITED = "model_edited"


@dataclass(frozen=True)
class Authored:
    """Characters `start` to `end` by one author; `source` is the entry in which the model proposed them."""

    start: int
    end: int
    author: Author
    source: int | None


class _Run(NamedTuple):
    """Characters of one line of the model, or of the principal (`line` None)."""

    length: int
    source: int | None
    line: int | None


class _Place(NamedTuple):
    """Where a span lies: the blocks that hold it and its neighbours, and the runs before, within and behind it."""

    blocks: slice
    before: list[_Run]
    cut: list[_Run]
    after: list[_Run]

    def touched(self) -> list[_Run]:
        """Return the runs that a change here goes over: what it replaces, and a line that it breaks up."""
        is_within = self.before and self.after and self.before[-1].line == self.after[0].line is not None
        return [*self.cut, self.before[-1]] if is_within else self.cut


class Authorship:
    """Follow who wrote what while a document changes.

    The runs are held in blocks, so that a change costs about the same after many changes as after a few.
    """

    def __init__(self, text: str, source: int | None) -> None:
        self._lines = 0
        self._edited: set[int | None] = set()  # lines of the model that the principal changed
        self._blocks = _blocks(list(self._new_runs(text, source)))
        self._sizes = [_size(block) for block in self._blocks]

    @property
    def has_model_text(self) -> bool:
        """Whether anything the model wrote is left."""
        return any(run.source is not None for block in self._blocks for run in block)

    def follow(self, change: Change, source: int | None) -> None:
        """Take over a change by the principal (`source` None), or of the model, by the entry that proposed it."""
        for span, piece in reversed(list(change.pieces())):
            place = self._place(span)
            if source is None:
                self._edited.update(run.line for run in place.touched())
            runs = _joined([*place.before, *self._new_runs(piece, source), *place.after])
            blocks = [runs] if 0 < len(runs) <= 2 * _BLOCK_RUNS else _blocks(runs)
            self._blocks[place.blocks] = blocks
            self._sizes[place.blocks] = [_size(block) for block in blocks]

    def over_model_text(self, change: Change) -> dict[int, list[int]]:
        """Return by source which spans of a change, by number, change what the model wrote."""
        found: dict[int, list[int]] = {}
        for number, span in enumerate(change.spans):
            sources = {run.source for run in self._place(span).touched()}
            for source in sorted(source for source in sources if source is not None):
                found.setdefault(source, []).append(number)
        return found

    def passages(self) -> list[Authored]:
        """Return the whole document as passages by one author each, in order."""
        found: list[Authored] = []
        place = 0
        for run in (run for block in self._blocks for run in block):
            author = Author.MODEL_EDITED if run.line in self._edited else Author.MODEL
            author = Author.SELF if run.source is None else author
            start = place
            if found and (found[-1].author, found[-1].source) == (author, run.source):
                start = found.pop().start
            place += run.length
            found.append(Authored(start, place, author, run.source))
        return found

    def _place(self, span: Span) -> _Place:
        ends = list(accumulate(self._sizes))
        # From the block of the character before the span to that of the one behind it.
        first = min(bisect_left(ends, span.start), max(0, len(ends) - 1))
        last = min(bisect_right(ends, span.end), max(0, len(ends) - 1))
        runs = [run for block in self._blocks[first : last + 1] for run in block]
        before, rest = _split(runs, span.start - (ends[first - 1] if first else 0))
        cut, after = _split(rest, span.end - span.start)
        return _Place(slice(first, last + 1), before, cut, after)

    def _new_runs(self, text: str, source: int | None) -> Iterator[_Run]:
        if source is None:
            if text:
                yield _Run(len(text), None, None)
            return
        for line in text.splitlines(keepends=True):
            self._lines += 1
            yield _Run(len(line), source, self._lines)


def _blocks(runs: list[_Run]) -> list[list[_Run]]:
    return [runs[place : place + _BLOCK_RUNS] for place in range(0, len(runs), _BLOCK_RUNS)]


def _size(runs: Iterable[_Run]) -> int:
    return sum(run.length for run in runs)


def _split(runs: Sequence[_Run], length: int) -> tuple[list[_Run], list[_Run]]:
    """Return the runs of the first `length` characters, and the others; one that reaches over the border is cut."""
    for number, run in enumerate(runs):
        if length < run.length:
            first = [run._replace(length=length)] if length else []
            return [*runs[:number], *first], [run._replace(length=run.length - length), *runs[number + 1 :]]
        length -= run.length
    return list(runs), []


def _joined(runs: Sequence[_Run]) -> list[_Run]:
    joined: list[_Run] = []
    for run in runs:
        if joined and joined[-1][1:] == run[1:]:
            joined[-1] = run._replace(length=joined[-1].length + run.length)
        else:
            joined.append(run)
    return joined
