"""The digest: what nights brought, once a day, each insight with what it rests on, controls unnamed until judged."""

import threading
from dataclasses import dataclass

import pytest

from core.daydream.nouns import Arm
from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.log.log import Log
from core.schedule.due import DAY_NS
from core.services.digest import DISMISSED, KEPT, Digest, DigestService
from core.services.feedback import FeedbackService
from core.services.training_inputs import unseen

from .test_care import HandClock


@dataclass
class Mornings:
    """A log, its digests, and what was called for attention with."""

    log: Log

    def __post_init__(self) -> None:
        self.clock = HandClock()
        self.told: list[Digest] = []
        self.digest = DigestService(self.log, FeedbackService(self.log), self.clock)
        self.digest.listen(self.told.append)
        self.sources = [self.written(Kind.CAPTURE, f"Note {number} on bees.", Origin.SELF) for number in range(3)]

    def written(self, kind: Kind, text: str, origin: Origin = Origin.MODEL, /, **meta: object) -> int:
        return self.log.append(Draft(kind, origin, text, meta=meta))

    def insight(self, text: str, score: float = 0.5, kind: Kind = Kind.INSIGHT, arm: Arm = Arm.DREAM) -> int:
        meta = {"from": self.sources[:2], "score": score, "arm": str(arm), "kind": "connection"}
        return self.written(kind, text, **meta)

    def deliver(self) -> str:
        self.clock.utc += DAY_NS
        return self.digest.deliver(unseen, threading.Event()).reason


@pytest.fixture
def mornings(log: Log) -> Mornings:
    return Mornings(log)


def test_a_morning_brings_what_is_new_the_best_first_and_questions_last(mornings: Mornings) -> None:
    low, question, high = (
        mornings.insight("low", 0.3),
        mornings.insight("Why?", 0.9, Kind.QUESTION),
        mornings.insight("high", 0.8),
    )
    assert mornings.deliver() == "Insights brought: 2, questions: 1."
    (digest,) = mornings.told
    assert [item.insight.seq for item in digest.items] == [high, low, question]
    assert digest.best is not None
    assert digest.best.insight.seq == high
    assert [source.seq for source in digest.items[0].sources] == mornings.sources[:2]
    assert digest.items[0].sources[0].text == "Note 0 on bees."


def test_a_quiet_day_calls_for_nothing_and_says_so(mornings: Mornings) -> None:
    assert mornings.deliver() == "A quiet day: no insight passed the bar."
    mornings.insight("new")
    mornings.deliver()
    assert mornings.deliver() == "A quiet day: no insight passed the bar."
    assert len(mornings.told) == 1
    assert mornings.digest.current().items == ()


def test_the_digest_of_today_stays_to_be_read_and_what_came_since_joins_it(mornings: Mornings) -> None:
    first = mornings.insight("first")
    mornings.deliver()
    assert [item.insight.seq for item in mornings.digest.current().items] == [first]
    second = mornings.insight("second", 0.9)
    assert [item.insight.seq for item in mornings.digest.current().items] == [second, first]
    mornings.deliver()
    current = mornings.digest.current()
    assert [item.insight.seq for item in current.items] == [second]
    assert current.since is not None


def test_what_is_judged_is_no_longer_the_best_to_show(mornings: Mornings) -> None:
    high, low = mornings.insight("high", 0.9), mornings.insight("low", 0.2)
    mornings.digest.keep(high)
    best = mornings.digest.current().best
    assert best is not None
    assert best.insight.seq == low
    mornings.digest.dismiss(low)
    assert mornings.digest.current().best is None


def test_a_control_is_not_told_apart_until_it_is_judged(mornings: Mornings) -> None:
    seqs = [mornings.insight("control", arm=arm) for arm in Arm]
    assert [mornings.digest.insight(seq).arm for seq in seqs] == [None] * 3
    assert mornings.digest.keep(seqs[1]).arm == "random"
    assert mornings.digest.dismiss(seqs[2]).arm == "nearest"
    assert mornings.digest.take_back(seqs[1]).arm is None


def test_verdicts_are_kept_taken_back_and_refused_for_anything_else(mornings: Mornings) -> None:
    seq = mornings.insight("an insight")
    assert mornings.digest.keep(seq).verdict == KEPT
    assert mornings.digest.dismiss(seq).verdict == DISMISSED
    assert mornings.digest.take_back(seq).verdict == ""
    with pytest.raises(GuardianError, match="is no insight"):
        mornings.digest.keep(mornings.sources[0])
    with pytest.raises(GuardianError, match="There is no entry"):
        mornings.digest.item(99)


def test_what_rested_on_a_redacted_entry_is_gone(mornings: Mornings) -> None:
    seq, question = mornings.insight("about bees"), mornings.insight("Which bees?", kind=Kind.QUESTION)
    mornings.log.redact([mornings.sources[0]], "private")
    assert mornings.digest.insights() == []
    assert mornings.digest.current().items == ()
    for gone in (seq, question):
        with pytest.raises(GuardianError, match="redacted"):
            mornings.digest.item(gone)


def test_a_part_that_begins_within_a_listing_says_so(mornings: Mornings) -> None:
    code = "```\n" + "x = 1\n" * 400 + "print('the queen')\n```\nThe queen lays.\n" + "words " * 300
    source = mornings.written(Kind.CAPTURE, code, Origin.SELF)
    seq = mornings.written(Kind.INSIGHT, "The queen lays.", **{"from": [source, mornings.sources[0]]})
    shown = mornings.digest.item(seq).sources[0].text
    assert shown.startswith("```\n…")
    assert shown.count("```") == 2


def test_odd_facts_of_an_entry_do_no_harm(mornings: Mornings) -> None:
    seq = mornings.written(Kind.INSIGHT, "from elsewhere", **{"from": [mornings.sources[0], "x", True, -1]})
    assert mornings.digest.insight(seq).from_ == (mornings.sources[0],)
    bare = mornings.written(Kind.INSIGHT, "bare")
    assert mornings.digest.item(bare).sources == ()
