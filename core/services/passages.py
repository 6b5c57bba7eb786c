"""The principal's own passages for a prompt: on the topic, and of the kind that is written."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.clock import utc_text
from core.entries import Entry, Origin
from core.guard.origin import TEACHING_KINDS, may_teach, own_words, teaching_texts
from core.log.log import Log
from core.services.recall import RecallService, excerpt
from core.writing.kinds import LENGTHS, DraftKind

_CANDIDATES = 16
_NEWEST = 200  # own texts among which those of a kind are looked for
_EXCERPT_CHARACTERS = 900


@dataclass(frozen=True)
class Passage:
    """Words of the principal alone, cut around what they are recalled for."""

    seq: int
    day: str
    text: str


class PassageService:
    """Recall what shows the principal's voice; never text of the model or of others."""

    def __init__(self, log: Log, recall: RecallService) -> None:
        self._log = log
        self._recall = recall

    def about(self, topic: str, limit: int, excluded: Iterable[int] = ()) -> list[Passage]:
        """Return own passages that say most about a topic, the best first."""
        found = self._recall.for_question(topic, _CANDIDATES, excluded)
        return [_passage(entry, topic) for entry in found if may_teach(entry)][:limit]

    def like(self, kind: DraftKind, topic: str, limit: int, excluded: Iterable[int] = ()) -> list[Passage]:
        """Return the newest own texts that are as long as what is to be written."""
        least, most = LENGTHS[kind].own_characters
        hidden = set(excluded)
        own = teaching_texts(self._log.entries(_NEWEST, TEACHING_KINDS, Origin.SELF))
        fitting = [entry for entry in own if entry.seq not in hidden and least <= len(own_words(entry)) <= most]
        return [_passage(entry, topic) for entry in fitting[:limit]]

    def for_draft(self, topic: str, kind: DraftKind, excluded: Iterable[int] = ()) -> list[Passage]:
        """Return up to four passages on the topic, then up to two of the kind."""
        hidden = set(excluded)
        best = self.about(topic, 4, hidden)
        return best + self.like(kind, topic, 2, hidden | {passage.seq for passage in best})


def _passage(entry: Entry, topic: str) -> Passage:
    words = excerpt(own_words(entry), topic, _EXCERPT_CHARACTERS).strip()
    return Passage(entry.seq, utc_text(entry.time_utc_ns)[:10], words)
