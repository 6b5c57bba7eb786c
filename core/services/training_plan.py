"""What a run learns and what it is judged on."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass

from core.entries import Entry
from core.errors import GuardianError
from core.guard.origin import own_words
from core.training.messages import Text

HELD_OUT_SHARE = 0.1
MIN_HELD_OUT = 3
MIN_TEXTS = 12
CONTEXT_TEXTS = 16  # more than enough to fill the context before the first text


@dataclass(frozen=True)
class Plan:
    """The seqs a run learns in time order, those it is judged on, and what stands before the first."""

    learn: list[int]
    held_out: list[int]
    context_before: list[int]

    def to_json(self) -> str:
        """Write the plan for the log."""
        return json.dumps({"learn": self.learn, "held_out": self.held_out, "context_before": self.context_before})

    @classmethod
    def from_json(cls, text: str) -> "Plan":
        """Read what `to_json` wrote."""
        return cls(**json.loads(text))


def plan_run(texts: Sequence[Entry], learnt: set[int]) -> Plan:
    """Hold out the newest 10 % of all texts, from those never learnt; learn the rest of those never learnt.

    `texts` are in time order. Raises GuardianError if there is too little or nothing new.
    """
    if len(texts) < MIN_TEXTS:
        raise GuardianError(
            f"There are {len(texts)} texts of your own in the log, too few to learn from.",
            f"Write or import at least {MIN_TEXTS}.",
        )
    fresh = [entry.seq for entry in texts if entry.seq not in learnt]
    count = max(MIN_HELD_OUT, math.ceil(len(texts) * HELD_OUT_SHARE))
    if len(fresh) <= count:
        raise GuardianError(
            "There is nothing new to learn.",
            f"{len(fresh)} texts are new, and {count} are needed for the proof alone. Write or import more.",
        )
    learn = fresh[:-count]
    return Plan(learn, fresh[-count:], _before(texts, learn[0]))


def newest_unlearnt(texts: Sequence[Entry], learnt: set[int]) -> Plan:
    """Choose what an adapter is measured on: the newest 10 % of all texts, of those it never learnt."""
    fresh = [entry.seq for entry in texts if entry.seq not in learnt]
    if not fresh:
        raise GuardianError("There is no text the adapter has not learnt.", "Write or import more.")
    held_out = fresh[-max(MIN_HELD_OUT, math.ceil(len(texts) * HELD_OUT_SHARE)) :]
    return Plan([], held_out, _before(texts, held_out[0]))


def texts_of(entries: Sequence[Entry], seqs: Sequence[int]) -> list[Text]:
    """Return the principal's own words in these entries, in the order of the seqs. Raises KeyError if one is gone."""
    by_seq = {entry.seq: entry for entry in entries}
    return [Text(seq, own_words(by_seq[seq])) for seq in seqs]


def _before(texts: Sequence[Entry], seq: int) -> list[int]:
    earlier = [entry.seq for entry in texts]
    return earlier[max(0, earlier.index(seq) - CONTEXT_TEXTS) : earlier.index(seq)]
