"""Save what was written in an editor: own words as the principal's, accepted words as the model's, nothing lost."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.services.completing import CompletionService
from core.services.documents import DocumentChanged, DocumentService
from core.writing.authorship import Author
from core.writing.compare import difference
from core.writing.spans import Change, Span, apply, rebased


@dataclass(frozen=True)
class ModelText:
    """Characters of a text that the model wrote; `source` is the entry that proposed them, None if just accepted."""

    start: int
    end: int
    source: int | None


@dataclass(frozen=True)
class Saved:
    """A text that is in the log as `version`.

    `sources` names the suggestions made of the texts just accepted, by their first character. `elsewhere` is what
    others changed since, against the text that was saved; `model_texts` says what of the text after it is the
    model's. `is_overruled` says that others changed the same place: theirs is an earlier version now.
    """

    version: int
    sources: dict[int, int]
    elsewhere: Change
    model_texts: list[ModelText]
    is_overruled: bool = False


class DocumentSaving:
    """Save texts as they are in an editor. Places in a text are counted in code points."""

    def __init__(self, documents: DocumentService, completion: CompletionService) -> None:
        self._documents = documents
        self._completion = completion

    def save(
        self,
        seq: int,
        version: int,
        base: str,
        text: str,
        spans: Sequence[Sequence[int]] | None = None,
        model_texts: Iterable[ModelText] = (),
    ) -> Saved:
        """Make this the text of a document whose `version` was `base`, merged with what others changed since.

        `spans` are the changes as the editor saw them, [start, end, inserted], where it knows; `model_texts` say what
        of the changed places is not the principal's own. Where both changed the same place the principal's text stays
        and the other one is an earlier version. Raises GuardianError.
        """
        change = _known(base, text, spans) or difference(base, text)
        own, pieces = split(change, model_texts)
        mine = apply(base, own)
        version, is_overruled = self._save_own(seq, version, base, own)
        elsewhere = self._elsewhere(seq, version, mine)
        sources: dict[int, int] = {}
        for piece, (at, words) in pieces:
            place = _carried(at, elsewhere)
            if piece.source is None:
                suggestion, _verdict, version = self._completion.accept(words, seq, place, version)
                sources.setdefault(piece.start, suggestion)
            else:
                version = self._documents.put_back(seq, words, place, version, piece.source)
        elsewhere = self._elsewhere(seq, version, text)
        return Saved(version, sources, elsewhere, self._model_texts(seq, version, elsewhere), is_overruled)

    def restore(self, seq: int, at: int) -> Saved:
        """Make an earlier version the newest; what the model wrote in it stays the model's. Raises GuardianError."""
        now, then = self._documents.state(seq), self._documents.state(seq, at)
        model_texts = [
            ModelText(one.start, one.end, one.source) for one in then.authorship.passages() if one.author != Author.SELF
        ]
        return self.save(seq, now.version, now.text, then.text, None, model_texts)

    def _save_own(self, seq: int, version: int, base: str, own: Change) -> tuple[int, bool]:
        """Append the principal's own change; return the newest version, and whether it overruled another one."""
        if not own.spans:
            return self._documents.record(seq).version, False
        try:
            return self._documents.change(seq, own, version).seq, False
        except DocumentChanged:
            newest = self._documents.state(seq)
            theirs = difference(base, newest.text)
            done = self._documents.edit(seq, apply(apply(base, own), beside(theirs, own)), newest.version)
            return (done.seq if done else newest.version), True

    def _elsewhere(self, seq: int, version: int, mine: str) -> Change:
        return difference(mine, self._documents.text(seq, version))

    def _model_texts(self, seq: int, version: int, elsewhere: Change) -> list[ModelText]:
        """Return what of the text that others put in is the model's."""
        if not elsewhere.spans:
            return []
        passages = self._documents.authorship(seq, version)
        return [ModelText(one.start, one.end, one.source) for one in passages if one.author != Author.SELF]


def split(change: Change, model_texts: Iterable[ModelText]) -> tuple[Change, list[tuple[ModelText, tuple[int, str]]]]:
    """Return the principal's part of a change, and the model's texts with the places where they go in afterwards."""
    marks = sorted(model_texts, key=lambda mark: mark.start)
    ends = [mark.end for mark in marks]
    spans, own, pieces = list[Span](), list[str](), list[tuple[ModelText, tuple[int, str]]]()
    shift = 0
    for span, words in change.pieces():
        begin, kept, at = span.start + shift, "", span.start + shift
        end = begin + span.inserted
        for mark in marks[bisect_left(ends, begin + 1) :]:
            if mark.start >= end:
                break
            start, stop = max(mark.start, begin), min(mark.end, end)
            kept += words[at - begin : start - begin]
            pieces.append((mark, (start, words[start - begin : stop - begin])))
            at = stop
        kept += words[at - begin :]
        if kept or span.end > span.start:
            spans.append(Span(span.start, span.end, len(kept)))
            own.append(kept)
        shift += span.inserted - (span.end - span.start)
    return Change(tuple(spans), "".join(own)), pieces


def beside(theirs: Change, mine: Change) -> Change:
    """Return what of another change lies elsewhere than one's own, as it reads after that."""
    kept = [
        carried for number in range(len(theirs.spans)) if (carried := rebased(theirs.only(number), [mine])) is not None
    ]
    return Change(tuple(one.spans[0] for one in kept), "".join(one.text for one in kept))


def _known(base: str, text: str, spans: Sequence[Sequence[int]] | None) -> Change | None:
    """Return the change that spans describe, if they lead from one text to the other."""
    if spans is None:
        return None
    shift, pieces = 0, []
    for start, end, inserted in spans:
        pieces.append(text[start + shift : start + shift + inserted])
        shift += inserted - (end - start)
    words = "".join(pieces)
    if sum(span[2] for span in spans) != len(words):
        return None
    change = Change.of(spans, words)
    return change if len(base) + shift == len(text) and apply(base, change) == text else None


def _carried(at: int, change: Change) -> int:
    """Return where a place is after a change; one that the change replaces is at its end."""
    shift = 0
    for span in change.spans:
        if span.start >= at:
            break
        shift += span.inserted - (min(span.end, at) - span.start)
    return at + shift
