"""Passages that recall finds for a text of which only the opening is known.

A proof of recall leaks easily, so these are its rules. The query is the opening of the text alone, and the opening is
not counted; a title is not used, because it may be taken from any heading of the text. Only texts that come before it
in time are looked at; its own earlier versions are no texts of their own. What is cut out of a passage depends on the
opening and the passage alone. How rare a word is the index knows from the whole log, the text itself included: that
counts texts which hold a word, and the text holds every word of its opening, so its rest changes nothing.
"""

from collections.abc import Sequence

from core.corpus.document import Corpus, Document, as_text
from core.services.proof_texts import own_part
from core.services.recall import RecallService, excerpt_span

PASSAGES = 3
_PASSAGE_CHARACTERS = 500
_IN_VIEW_CHARACTERS = 1500  # about the 384 tokens of the log that stand before the text anyway


class EarlierPassages:
    """Recall own passages from what came before a text."""

    def __init__(self, corpus: Corpus, recall: RecallService) -> None:
        self._documents = corpus.documents
        self._places = {document.seq: place for place, document in enumerate(corpus.documents)}
        self._recall = recall

    def before(self, seq: int, opening: str) -> list[str]:
        """Return up to three passages for a text that begins so, the best first."""
        earlier = {document.seq: document for document in self._out_of_view(self._documents[: self._places[seq]])}
        found = self._recall.among(opening, earlier.keys(), PASSAGES)
        return [_passage(earlier[one], opening) for one in found]

    def _out_of_view(self, documents: Sequence[Document]) -> Sequence[Document]:
        """Leave out the newest, of which the model sees the words without recall."""
        room, end = _IN_VIEW_CHARACTERS, len(documents)
        while end and room > 0:
            end -= 1
            room -= len(documents[end].text)
        return documents[:end] if room <= 0 else []


def _passage(document: Document, opening: str) -> str:
    """Return the part of a text that holds most words of the opening; no dots mark the cuts, for nobody wrote them."""
    own = own_part(as_text(document))
    start, end = excerpt_span(own, opening, _PASSAGE_CHARACTERS)
    return own[start:end].strip()
