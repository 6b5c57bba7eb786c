"""The exact sign test: is one of two preferred more often than a coin would have it?"""

from math import comb


def sign_test(wins: int, losses: int) -> float:
    """Return the two-sided p-value of so many wins and losses, ties left out (Dixon and Mood 1946); 1 without any."""
    count, fewer = wins + losses, min(wins, losses)
    tail = sum(comb(count, number) for number in range(fewer + 1))
    return min(1.0, 2 * tail / (1 << count))
