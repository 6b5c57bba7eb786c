"""How sure the model was of an answer: the one rule, for the window and the command line.

What is measured is how surprised the model was at its own tokens, in nats a token. That says nothing about whether an
answer is true, and no threshold means the same for two models; nothing here is calibrated against truth. So an answer
is only ever compared with others of the same base model, with an adapter or without: the quarter with the fewest nats
is `surer`, the quarter with the most is `less_sure`, what lies between is `usual`. With fewer than `LEAST_ANSWERS` to
compare with nothing is claimed (`unknown`), nor of an answer too short to have a mean.
"""

import math
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from core.entries import Entry, Kind
from core.log.log import Log

LEAST_ANSWERS = 20
LEAST_TOKENS = 8
_LOOKED_AT = 200  # the newest answers of all speakers
_QUARTER = 0.25


@dataclass(frozen=True)
class Certainty:
    """How sure the model was: `standing` is surer, usual, less_sure or unknown.

    `choices` is among how many equally likely tokens it chose on average, e to the power of `nats`. Of `compared_with`
    other answers `share_surer` had fewer nats a token.
    """

    standing: str
    nats: float
    choices: float
    compared_with: int
    share_surer: float


class CertaintyService:
    """Say of answers how sure the model was, compared with what it answered lately."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def of(self, answers: Iterable[Entry]) -> dict[int, Certainty]:
        """Return the certainty of answers by their seqs; nothing for those of which none was measured."""
        measured = [answer for answer in answers if answer.meta.get("uncertainty") is not None]
        if not measured:
            return {}
        lately = self._log.entries(limit=_LOOKED_AT, kinds=(Kind.ANSWER,))
        return {answer.seq: compared(answer, lately) for answer in measured}


def compared(answer: Entry, lately: Iterable[Entry]) -> Certainty:
    """Compare an answer with those of the same speaker; see the head of this file for the rule."""
    nats = float(answer.meta["uncertainty"])
    others = sorted(
        float(other.meta["uncertainty"])
        for other in lately
        if other.seq != answer.seq and _is_measured(other) and _speaker(other) == _speaker(answer)
    )
    share = bisect_left(others, nats) / len(others) if others else 0.0
    standing = "unknown"
    if len(others) >= LEAST_ANSWERS and _is_measured(answer):
        standing = "surer" if share <= _QUARTER else "less_sure" if share >= 1 - _QUARTER else "usual"
    return Certainty(standing, nats, math.exp(nats), len(others), share)


def _is_measured(answer: Entry) -> bool:
    return answer.meta.get("uncertainty") is not None and answer.meta.get("tokens", 0) >= LEAST_TOKENS


def _speaker(answer: Entry) -> tuple[object, bool]:
    return answer.meta.get("base"), answer.meta.get("adapter") is not None
