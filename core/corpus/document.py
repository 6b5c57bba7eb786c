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

    `context` names entries that stand in it and are only read.
    """

    seq: int
    time_utc_ns: int
    kind: Kind
    origin: Origin
    text: str
    passages: tuple[Passage, ...]

    @cached_property
    def taught(self) -> list[Span]:
        """The parts that are learnt, in order; neighbours of one weight are one part."""
        spans: list[Span] = []
        for passage in self.passages:
            if passage.weight <= 0:
                continue
            start = passage.start
            if spans and (spans[-1].end, spans[-1].weight) == (start, passage.weight):
                start = spans.pop().start
            spans.append(Span(start, passage.end, passage.weight))
        return spans

    @property
    def sources(self) -> set[int]:
        """Every entry of which something stands in it: redacting one of them reaches what was learnt from it."""
        return {self.seq, *(passage.source for passage in self.passages)}

    @property
    def taught_characters(self) -> int:
        """How many characters are learnt."""
        return sum(span.end - span.start for span in self.taught)


@dataclass(frozen=True)
class Excluded:
    """An entry that no run reads as a text of its own, and the rule that says so."""

    seq: int
    kind: Kind
    origin: Origin
    rule: Rule


@dataclass(frozen=True)
class Corpus:
    """All texts that teach, the oldest first, and what was left out."""

    documents: list[Document]
    excluded: list[Excluded] = field(default_factory=list)

    @cached_property
    def by_seq(self) -> dict[int, Document]:
        """Find a document by its seq."""
        return {document.seq: document for document in self.documents}

    def sources_of(self, seqs: Collection[int]) -> set[int]:
        """Return these documents and every entry of which something stands in them."""
        return set(seqs).union(*(self.by_seq[seq].sources for seq in seqs if seq in self.by_seq))


def as_text(document: Document) -> Text:
    """Say to the trainer what of a document is learnt and what is only read."""
    taught = document.taught
    is_whole = len(taught) == 1 and taught[0] == Span(0, len(document.text), 1.0)
    return Text(document.seq, document.text, None if is_whole else taught)
