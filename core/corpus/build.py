"""Make the corpus from the entries of a log, by the rules of `core.corpus.rules`."""

from collections.abc import Iterable

from core.corpus import rules
from core.corpus.document import Corpus, Document, Passage
from core.entries import Entry
from core.guard.origin import own_words, teaching_texts


def build(entries: Iterable[Entry]) -> Corpus:
    """Return what may be learnt from, in time order."""
    found = sorted(teaching_texts(entries), key=lambda entry: (entry.time_utc_ns, entry.seq))
    return Corpus([_document(entry, own_words(entry)) for entry in found])


def _document(entry: Entry, text: str) -> Document:
    whole = Passage(0, len(text), rules.OWN, 1.0, entry.seq)
    return Document(entry.seq, entry.time_utc_ns, entry.kind, entry.origin, text, (whole,))
