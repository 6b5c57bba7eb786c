"""What a run may read: texts with a reason for every passage, and what was left out with the reason why."""

from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cached_property

from core.corpus.rules import Rule
from core.entries import Kind, Origin
from core.training.messages import Span, Text


@dataclass(frozen=True)
class Passage:
    """Characters `start` to `end` of a document: learnt with a weight above 0, otherwise only read.

    `source` is the entry the characters come from.
    """

    start: int
    end: int
    rule: Rule
    weight: float
    source: int


@dataclass(frozen=True)
class Document:
    """A text that teaches; its passages follow one another without a gap. `seq` names it in plans and adapters.

    `about` are the entries that a commentary is about.
    """

    seq: int
    time_utc_ns: int
    kind: Kind
    origin: Origin
    text: str
    passages: tuple[Passage, ...]
    about: tuple[int, ...] = ()

    @cached_property
    def taught(self) -> list[Span]:
        """The parts that are learnt, in order; neighbours of one weight are one part."""
        return self.taught_beyond(())

    def taught_beyond(self, learnt: Collection[int]) -> list[Span]:
        """Return the parts that are learnt, without what comes from entries that were learnt already."""
        spans: list[Span] = []
        for passage in self.passages:
            if passage.weight <= 0 or passage.source in learnt:
                continue
            start = passage.start
            if spans and (spans[-1].end, spans[-1].weight) == (start, passage.weight):
                start = spans.pop().start
            spans.append(Span(start, passage.end, passage.weight))
        return spans

    def is_new(self, learnt: Collection[int]) -> bool:
        """Tell whether anything in it that is to be learnt comes from an entry that was not learnt yet."""
        return any(passage.weight > 0 and passage.source not in learnt for passage in self.passages)

    @cached_property
    def sources(self) -> frozenset[int]:
        """Every entry of which something stands in it: redacting one of them reaches what was learnt from it."""
        return frozenset({self.seq, *self.about, *(passage.source for passage in self.passages)})


@dataclass(frozen=True)
class Excluded:
    """An entry that no run reads as a text of its own, and the rule that says so; `of` is the entry that is instead."""

    seq: int
    kind: Kind
    origin: Origin
    rule: Rule
    of: int | None = None


@dataclass(frozen=True)
class Corpus:
    """All texts that teach, the oldest first, and what was left out.

    `commentary` is what the model wrote about them: it may be learnt beside them, and is never scored.
    """

    documents: list[Document]
    commentary: list[Document] = field(default_factory=list)
    excluded: list[Excluded] = field(default_factory=list)

    @cached_property
    def by_seq(self) -> dict[int, Document]:
        """Find a document or a commentary by its seq."""
        return {document.seq: document for document in (*self.documents, *self.commentary)}

    def sources_of(self, seqs: Collection[int]) -> set[int]:
        """Return these documents and every entry of which something stands in them."""
        return set(seqs).union(*(self.by_seq[seq].sources for seq in seqs if seq in self.by_seq))

    def commentary_on(self, seqs: Collection[int]) -> list[Document]:
        """Return the commentary that is about these documents alone, so that it tells nothing of any other text."""
        about = self.sources_of(seqs)
        return [one for one in self.commentary if about.issuperset(one.about)]


def as_text(document: Document, learnt: Collection[int] = ()) -> Text:
    """Say to the trainer what of a document is learnt and what is only read; `learnt` are entries learnt before."""
    taught = document.taught_beyond(learnt)
    is_whole = taught == [Span(0, len(document.text), 1.0)]
    return Text(document.seq, document.text, None if is_whole else taught)
