"""What a run learns and what it is judged on."""

import json
import math
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, field

from core.corpus.document import Corpus, as_text
from core.corpus.snapshot import snapshot_id
from core.errors import GuardianError
from core.training.messages import Text

HELD_OUT_SHARE = 0.1
MIN_HELD_OUT = 3
MIN_TEXTS = 12
CONTEXT_TEXTS = 16  # more than enough to fill the context before the first text


@dataclass(frozen=True)
class Plan:
    """The seqs a run learns in time order, those it is judged on, and what stands before the first.

    `snapshot` names exactly what the texts of these seqs were when the plan was made, `sources` are all entries of
    which something stands in them.
    """

    learn: list[int]
    held_out: list[int]
    context_before: list[int]
    snapshot: str = ""
    sources: list[int] = field(default_factory=list)

    def to_json(self) -> str:
        """Write the plan for the log."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Plan":
        """Read what `to_json` wrote."""
        return cls(**json.loads(text))

    def still_fits(self, corpus: Corpus) -> bool:
        """Tell whether the texts of the plan are what they were when it was made."""
        seqs = [*self.learn, *self.held_out, *self.context_before]
        if any(seq not in corpus.by_seq for seq in seqs):
            return False
        return self.snapshot == snapshot_id(corpus, self.learn, self.held_out, self.context_before)


class NothingToLearn(GuardianError):
    """There is too little to learn from, too little to judge on, or nothing new."""


def plan_run(corpus: Corpus, learnt: set[int]) -> Plan:
    """Hold out the newest 10 % of all texts, from those never learnt; learn the rest of those never learnt.

    Raises NothingToLearn.
    """
    texts = corpus.documents
    if len(texts) < MIN_TEXTS:
        raise NothingToLearn(
            f"There are {len(texts)} texts of your own in the log, too few to learn from.",
            f"Write or import at least {MIN_TEXTS}.",
        )
    fresh = [document.seq for document in texts if document.is_new(learnt)]
    count = max(MIN_HELD_OUT, math.ceil(len(texts) * HELD_OUT_SHARE))
    if len(fresh) <= count:
        raise NothingToLearn(
            "There is nothing new to learn.",
            f"{len(fresh)} texts are new, and {count} are needed for the proof alone. Write or import more.",
        )
    learn = fresh[:-count]
    return plan_of(corpus, learn, fresh[-count:], _before(corpus, learn[0]))


def newest_unlearnt(corpus: Corpus, learnt: set[int]) -> Plan:
    """Choose what an adapter is measured on: the newest 10 % of all texts, of those it never learnt."""
    texts = corpus.documents
    fresh = [document.seq for document in texts if document.is_new(learnt)]
    if not fresh:
        raise NothingToLearn("There is no text the adapter has not learnt.", "Write or import more.")
    held_out = fresh[-max(MIN_HELD_OUT, math.ceil(len(texts) * HELD_OUT_SHARE)) :]
    return plan_of(corpus, [], held_out, _before(corpus, held_out[0]))


def texts_of(corpus: Corpus, seqs: Sequence[int], learnt: Collection[int] = ()) -> list[Text]:
    """Return the texts of these seqs in their order, with what of them counts; `learnt` are entries learnt before.

    Raises KeyError if one is gone.
    """
    return [as_text(corpus.by_seq[seq], learnt) for seq in seqs]


def plan_of(corpus: Corpus, learn: list[int], held_out: list[int], context_before: list[int]) -> Plan:
    """Write down a choice of texts with what names them. Raises KeyError for a seq that the corpus has not."""
    snapshot = snapshot_id(corpus, learn, held_out, context_before)
    sources = sorted(corpus.sources_of([*learn, *held_out, *context_before]))
    return Plan(learn, held_out, context_before, snapshot, sources)


def _before(corpus: Corpus, seq: int) -> list[int]:
    earlier = [document.seq for document in corpus.documents]
    return earlier[max(0, earlier.index(seq) - CONTEXT_TEXTS) : earlier.index(seq)]
