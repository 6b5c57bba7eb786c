"""Who wrote each character of a document: the principal, or the model and whether the principal went over it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from core.writing.spans import Change, Span


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


@dataclass(frozen=True)
class _Run:
    """Characters of one line of the model, or of the principal (`line` None); `is_edited` counts for a whole line."""

    length: int
    source: int | None
    line: int | None
    is_edited: bool = False


class Authorship:
    """Follow who wrote what while a document changes."""

    def __init__(self, text: str, source: int | None) -> None:
        self._lines = 0
        self._runs = list(self._new_runs(text, source))

    @property
    def has_model_text(self) -> bool:
        """Whether anything the model wrote is left."""
        return any(run.source is not None for run in self._runs)

    def follow(self, change: Change, source: int | None) -> None:
        """Take over a change by the principal (`source` None), or of the model, by the entry that proposed it."""
        for span, piece in reversed(list(change.pieces())):
            before, cut, after = _split(self._runs, span)
            if source is None:
                touched = {run.line for run in (*cut, *_around(before, after))} - {None}
                before, after = _edited(before, touched), _edited(after, touched)
            self._runs = [*before, *self._new_runs(piece, source), *after]
        self._runs = list(_joined(self._runs))

    def over_model_text(self, change: Change) -> dict[int, list[int]]:
        """Return by source which spans of a change, by number, change what the model wrote."""
        found: dict[int, list[int]] = {}
        for number, span in enumerate(change.spans):
            before, cut, after = _split(self._runs, span)
            sources = {run.source for run in (*cut, *_around(before, after))} - {None}
            for source in sorted(source for source in sources if source is not None):
                found.setdefault(source, []).append(number)
        return found

    def passages(self) -> list[Authored]:
        """Return the whole document as passages by one author each, in order."""
        found: list[Authored] = []
        place = 0
        for run in self._runs:
            author = Author.SELF if run.source is None else Author.MODEL_EDITED if run.is_edited else Author.MODEL
            start = place
            if found and (found[-1].author, found[-1].source) == (author, run.source):
                start = found.pop().start
            place += run.length
            found.append(Authored(start, place, author, run.source))
        return found

    def _new_runs(self, text: str, source: int | None) -> Iterator[_Run]:
        if source is None:
            if text:
                yield _Run(len(text), None, None)
            return
        for line in text.splitlines(keepends=True):
            self._lines += 1
            yield _Run(len(line), source, self._lines)


def _split(runs: list[_Run], span: Span) -> tuple[list[_Run], list[_Run], list[_Run]]:
    """Return the runs before, within and behind what a span replaces."""
    parts: tuple[list[_Run], list[_Run], list[_Run]] = ([], [], [])
    place = 0
    for run in runs:
        borders = [place, min(max(span.start, place), place + run.length), place + run.length]
        borders.insert(2, min(max(span.end, borders[1]), place + run.length))
        for part, start, end in zip(parts, borders, borders[1:], strict=False):
            if end > start:
                part.append(replace(run, length=end - start))
        place += run.length
    return parts


def _around(before: list[_Run], after: list[_Run]) -> list[_Run]:
    """Return the run in the middle of which a place lies: one line that goes on behind it."""
    is_within = before and after and before[-1].line is not None and before[-1].line == after[0].line
    return [before[-1]] if is_within else []


def _edited(runs: list[_Run], lines: set[int | None]) -> list[_Run]:
    return [replace(run, is_edited=True) if run.line in lines else run for run in runs] if lines else runs


def _joined(runs: Iterable[_Run]) -> Iterator[_Run]:
    waiting: _Run | None = None
    for run in runs:
        if waiting is not None and replace(waiting, length=run.length) == run:
            waiting = replace(waiting, length=waiting.length + run.length)
        else:
            if waiting is not None:
                yield waiting
            waiting = run
    if waiting is not None:
        yield waiting
