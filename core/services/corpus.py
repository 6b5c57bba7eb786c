"""Read the corpus from the log."""

import json
from collections.abc import Iterator

from core.corpus.build import READ_KINDS, build
from core.corpus.document import Corpus
from core.log import listing
from core.log.log import Log


def read_corpus(log: Log, before_seq: int | None = None) -> Corpus:
    """Return what may be learnt from; with `before_seq` as the log was before that entry, less what was redacted."""
    with log.reading() as connection:
        entries = listing.entries(connection, -1, listing.Wanted(kinds=READ_KINDS, before_seq=before_seq))
        names = list(_names(listing.actions(connection, "import", before_seq)))
    return build(entries, names)


def _names(arguments: list[str]) -> Iterator[str]:
    """Yield what the principal said to go by when something was imported."""
    for text in arguments:
        yield from json.loads(text).get("me") or ()
