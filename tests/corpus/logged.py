"""Put texts into a real log and read the corpus back."""

from core.corpus.document import Corpus, Document
from core.entries import Draft, Entry, Kind, Origin
from core.log.log import Log
from core.services.corpus import read_corpus

SENTENCE = "The bees came out at noon and went straight for the lavender by the shed. "


def put(log: Log, text: str, kind: Kind = Kind.CAPTURE, origin: Origin = Origin.SELF, **fields: object) -> int:
    """Append an entry; `parent`, `thread`, `details` and `time_utc_ns` are its own, all else goes into `meta`."""
    own = {name: fields.pop(name) for name in ("parent", "thread", "details", "time_utc_ns") if name in fields}
    return log.append(Draft(kind, origin, text, meta=fields, **own))  # type: ignore[arg-type]


def entry(seq: int, text: str, kind: Kind = Kind.CAPTURE, origin: Origin = Origin.SELF, **meta: object) -> Entry:
    """Make an entry without a log."""
    return Entry(seq, seq, seq, kind, origin, "", None, None, meta, text)


def learnt(document: Document) -> str:
    """Return what of a document is learnt, parts joined by a bar."""
    return "|".join(document.text[span.start : span.end] for span in document.taught)


def shown(document: Document) -> list[tuple[str, str]]:
    """Return the passages of a document with the names of their rules."""
    return [(one.rule.name, document.text[one.start : one.end]) for one in document.passages]


def excluded(log: Log) -> dict[int, str]:
    """Return the names of the rules by which entries were left out."""
    return {one.seq: one.rule.name for one in read_corpus(log).excluded}


def only(corpus: Corpus) -> Document:
    """Return the one document there is."""
    (document,) = corpus.documents
    return document
