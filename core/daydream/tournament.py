"""Who wins when texts are compared two by two: the strengths of Bradley and Terry 1952, from preferences in nats.

Each comparison was made in both orders and says how much more likely the first was called the better one, so that a
preference for a place cancels out. A comparison counts as the part of a victory that its nats say.
"""

import math
from collections.abc import Mapping, Sequence

_ROUNDS = 200
_PRIOR = 0.5  # of a victory and of a defeat against an average text: nobody is sure after a few comparisons


def pairings(strengths: Sequence[float], met: set[tuple[int, int]]) -> list[tuple[int, int]]:
    """Pair texts of like strength that have not met, as the rounds of a Swiss tournament do; one may be left over."""
    waiting = sorted(range(len(strengths)), key=lambda one: -strengths[one])
    found = []
    while len(waiting) > 1:
        first = waiting.pop(0)
        other = next((one for one in waiting if (min(first, one), max(first, one)) not in met), None)
        if other is not None:
            waiting.remove(other)
            found.append((min(first, other), max(first, other)))
    return found


def strengths(count: int, preferences: Mapping[tuple[int, int], float]) -> list[float]:
    """Return for each text the chance, 0 to 1, that it beats an average one.

    `preferences` say of pairs how many nats likelier the first was called the better. Fitted by minorisation and
    maximisation (Hunter 2004).
    """
    won, met = [_PRIOR] * count, list[tuple[int, int]](preferences)
    for (first, second), nats in preferences.items():
        share = 1 / (1 + math.exp(-max(-50.0, min(50.0, nats))))
        won[first] += share
        won[second] += 1 - share
    power = [1.0] * count
    for _ in range(_ROUNDS):
        against = [2 * _PRIOR / (power[one] + 1) for one in range(count)]
        for first, second in met:
            shared = 1 / (power[first] + power[second])
            against[first] += shared
            against[second] += shared
        power = [own / other for own, other in zip(won, against, strict=True)]
    return [one / (one + 1) for one in power]
