"""Name exactly what a run learns from, without saying anything of what stands in it."""

import hashlib
import json
from collections.abc import Iterable, Sequence

from core.corpus.document import Corpus, Document
from core.corpus.rules import VERSION


def snapshot_id(corpus: Corpus, *parts: Sequence[int]) -> str:
    """Return a hash over the version of the rules and, for each part, over its texts by seq: sources, spans, weights.

    No character of a text goes into it: the text of an entry never changes, and a hash of a short text could be
    guessed after the text was redacted. Raises KeyError for a seq that the corpus has not.
    """
    digest = hashlib.sha256(json.dumps(["corpus", VERSION]).encode())
    for part in parts:
        for line in _lines(corpus.by_seq[seq] for seq in part):
            digest.update(line)
        digest.update(b"\n")
    return f"corpus{VERSION}-{digest.hexdigest()[:32]}"


def _lines(documents: Iterable[Document]) -> Iterable[bytes]:
    for document in documents:
        passages = [[one.start, one.end, one.weight, one.rule.name, one.source] for one in document.passages]
        yield json.dumps([document.seq, str(document.kind), len(document.text), passages]).encode() + b"\n"
