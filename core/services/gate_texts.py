"""What the gate measures beside the newest texts: own text of long ago, and general text that nobody learnt."""

import re
from collections.abc import Iterable, Sequence, Set
from itertools import islice

from core.corpus.document import Corpus, Document, as_text
from core.evaluation.gate import OLD_DAYS
from core.training.messages import Span, Text

OLD_TEXTS = 12
PAST_TEXTS = 24  # before the first of them is looked at again, each is scored once
OLD_CHARACTERS = 2000  # about 500 tokens of each, so that the check takes less time than the rest of the gate
# Two texts that share so many words in a row share a passage (Brown et al. 2020, appendix C).
_WORDS_IN_COMMON = 13
_DAY_NS = 24 * 3600 * 10**9


def old_texts(corpus: Corpus, learnt: Set[int], now_ns: int) -> list[Text]:
    """Return the beginnings of up to OLD_TEXTS learnt texts older than OLD_DAYS, spread evenly over time."""
    latest = now_ns - OLD_DAYS * _DAY_NS
    old = [one for one in corpus.documents if one.seq in learnt and one.time_utc_ns < latest]
    count = min(OLD_TEXTS, len(old))
    chosen = [old[place * len(old) // count] for place in range(count)]
    return _beginnings(chosen)


def past_texts(corpus: Corpus, learnt: Set[int], measured: Iterable[Text]) -> list[Text]:
    """Return the beginnings of up to PAST_TEXTS learnt texts for a run to look at again, spread evenly over time.

    What the gate measures is not among them: looked at again, it would say nothing of what is forgotten.
    """
    kept = {text.seq for text in measured}
    past = [one for one in corpus.documents if one.seq in learnt and one.seq not in kept]
    count = min(PAST_TEXTS, len(past))
    return _beginnings([past[place * len(past) // count] for place in range(count)])


def _beginnings(documents: Iterable[Document]) -> list[Text]:
    texts = (beginning(as_text(document), OLD_CHARACTERS) for document in documents)
    return [text for text in texts if text.taught is None or text.taught]


def beginning(text: Text, characters: int) -> Text:
    """Cut a text after so many characters, and what of it is taught with it."""
    if text.taught is None:
        return Text(text.seq, text.text[:characters])
    spans = [Span(one.start, min(one.end, characters), one.weight) for one in text.taught if one.start < characters]
    return Text(text.seq, text.text[:characters], spans)


def disjoint(general: Sequence[Text], learnt: Iterable[str]) -> list[Text]:
    """Leave out general texts that share a passage with a text that was learnt: there, memory would pass for skill."""
    passages = [set(_passages(text.text)) for text in general]
    everything = set().union(*passages) if passages else set()
    shared = {passage for text in learnt for passage in _passages(text) if passage in everything}
    return [text for text, own in zip(general, passages, strict=True) if not own & shared]


def _passages(text: str) -> Iterable[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return zip(*(islice(words, start, None) for start in range(_WORDS_IN_COMMON)), strict=False)
