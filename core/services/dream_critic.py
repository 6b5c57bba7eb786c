"""Compare insights two by two by what the model prefers, and give each its score."""

import threading
from collections.abc import Callable, Sequence

from core.daydream.asking import comparison
from core.daydream.nouns import Candidate
from core.daydream.tournament import pairings, strengths
from core.inference.engine import Engine
from core.inference.messages import ToScore

_ROUNDS = 4  # of a Swiss tournament: enough to find the best three of thirty


class Critic:
    """Let the model in use judge. `takes_instructions` says whether it follows them."""

    def __init__(self, engine: Engine, takes_instructions: Callable[[], bool]) -> None:
        self._engine = engine
        self._takes_instructions = takes_instructions

    def rank(self, candidates: Sequence[Candidate], stop: threading.Event) -> list[float]:
        """Return the scores of candidates in their order, 0 to 1; 0.5 is as good as the average of them.

        Raises what `Engine.score_all` raises; if stopped, what was compared until then counts.
        """
        preferences: dict[tuple[int, int], float] = {}
        scores = strengths(len(candidates), preferences)
        for _ in range(_ROUNDS):
            pairs = pairings(scores, set(preferences))
            found = self._compare(candidates, pairs, stop)
            preferences.update(found)
            scores = strengths(len(candidates), preferences)
            if not pairs or len(found) < len(pairs):
                break
        return scores

    def _compare(
        self, candidates: Sequence[Candidate], pairs: Sequence[tuple[int, int]], stop: threading.Event
    ) -> dict[tuple[int, int], float]:
        """Return how many nats likelier the first of each pair is called the better one, over both orders."""
        wanted = list[ToScore]()
        for first, second in pairs:
            for one, other in ((first, second), (second, first)):
                shown = comparison(candidates[one].text, candidates[other].text, self._takes_instructions())
                wanted += [ToScore(shown.prompt, answer) for answer in shown.answers]
        scores = self._engine.score_all(wanted, stop=stop) if wanted else []
        nats = [one.nats for one in scores]
        return {
            pair: ((nats[at + 1] - nats[at]) + (nats[at + 2] - nats[at + 3])) / 2
            for pair, at in zip(pairs, range(0, len(nats) - 3, 4), strict=False)
        }
