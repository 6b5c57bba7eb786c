"""What past nights teach: what was said, what the principal kept, whether dreams are worth more than chance."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.daydream.distance import Vector, WordDistance
from core.daydream.interest import features_of
from core.daydream.keeping import Judged, learn
from core.daydream.nouns import Arm, Candidate, DreamKind, Seed
from core.daydream.statistics import Statistics, statistics
from core.entries import Entry, Kind
from core.log.log import Log
from core.services.dream_seeds import Seeds
from core.services.feedback import FeedbackService

_IS_KEPT = {"endorse": True, "correct": True, "reject": False}


@dataclass(frozen=True)
class Learnt:
    """What was said before, how much the principal likes an entry as a source, and how likely an insight is kept.

    Of a control the last tells what it would without any verdict.
    """

    texts: list[str]
    quality: Callable[[Seed], float]
    keep_probability: Callable[[Candidate], float]


class PastDreams:
    """Read insights and what was said of them."""

    def __init__(self, log: Log, feedback: FeedbackService) -> None:
        self._log = log
        self._feedback = feedback

    def learnt(self, seeds: Seeds, words: WordDistance) -> Learnt:
        """Learn from all verdicts so far."""
        shown = self._shown()
        judged = [
            Judged(found, self._about(found, seeds, words), is_kept)
            for entry, is_kept in shown
            if is_kept is not None and (found := _candidate(entry)) is not None
        ]
        interest, keeping = learn(judged)
        _, guess = learn([])

        def quality(seed: Seed) -> float:
            return interest.of(features_of(seed, words))

        def keep_probability(candidate: Candidate) -> float:
            if candidate.arm is not Arm.DREAM:
                return guess.keep_probability(candidate, ())
            about = self._about(candidate, seeds, words)
            return keeping.keep_probability(candidate, [interest.of(one) for one in about])

        return Learnt([entry.text for entry, _ in shown if not entry.is_redacted], quality, keep_probability)

    def statistics(self) -> Statistics:
        """Sum up what became of the insights that were drawn by lot: only there is the comparison fair."""
        shown = [(Arm(entry.meta["arm"]), is_kept) for entry, is_kept in self._shown() if entry.meta.get("is_lot")]
        return statistics(shown)

    def _shown(self) -> list[tuple[Entry, bool | None]]:
        """Return all insights and questions, the oldest first, and whether each was kept, None if nothing was said."""
        entries = self._log.entries(-1, [Kind.INSIGHT, Kind.QUESTION])[::-1]
        judged = self._feedback.verdict_of([entry.seq for entry in entries])
        verdicts = {seq: _IS_KEPT.get(one.verdict) for seq, one in judged.items()}
        return [(entry, verdicts.get(entry.seq)) for entry in entries]

    def _about(self, candidate: Candidate, seeds: Seeds, words: WordDistance) -> tuple[Vector, ...]:
        found = (seeds.of(seq) for seq in candidate.sources)
        return tuple(features_of(seed, words) for seed in found if seed is not None)


def _candidate(entry: Entry) -> Candidate | None:
    """Return what an entry was before it was appended; None for one that something else wrote."""
    meta = entry.meta
    if meta.get("arm") is None or not isinstance(meta.get("from"), Sequence):
        return None
    return Candidate(
        text=entry.text,
        kind=DreamKind(meta["kind"]),
        arm=Arm(meta["arm"]),
        sources=tuple(meta["from"]),
        needed=float(meta["needed"]),
        novelty=float(meta["novelty"]),
        nats=float(meta["nats"]),
        distance=float(meta["distance"]),
        is_tainted=bool(meta.get("tainted")),
        base=str(meta["base"]),
        adapter=meta.get("adapter"),
        score=float(meta["rank"]),
    )
