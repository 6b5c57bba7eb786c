"""Read the corpus from the log."""

from core.corpus.build import build
from core.corpus.document import Corpus
from core.entries import Origin
from core.guard.origin import TEACHING_KINDS
from core.log.log import Log


def read_corpus(log: Log, before_seq: int | None = None) -> Corpus:
    """Return what may be learnt from; with `before_seq` as the log was before that entry, less what was redacted."""
    entries = log.in_time_order(TEACHING_KINDS, Origin.SELF)
    return build(entry for entry in entries if before_seq is None or entry.seq < before_seq)
