"""How far a share may be from the one that was counted."""

import math

_Z_90 = 1.6449  # of the normal distribution, for 90 %


def share_interval(wins: int, count: int) -> tuple[float, float]:
    """Return the 90 % score interval of a share of so many wins among `count` (Wilson 1927); 0 to 1 without any."""
    if count == 0:
        return 0.0, 1.0
    share, spread = wins / count, _Z_90 * _Z_90 / count
    middle = (share + spread / 2) / (1 + spread)
    half = math.sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)
