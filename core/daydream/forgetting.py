"""How much of a text is out of mind: the power law of spaced repetition, asked for what is due least.

R = 1 / (1 + t / (9 S)) is the chance that something is still remembered after t days (FSRS 4, Ye et al. 2022), so that
S is the days after which nine tenths of it are. Spaced repetition shows what is about to be forgotten; this weighs by
1 - R, so that what nobody looked at for longest comes up most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.lazily import lazily

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray
else:
    np = lazily("numpy")

STABILITY_DAYS = 7.0  # of what was written and never used again
MOST_DOUBLINGS = 10  # by then nine tenths stay for twenty years


def forgotten(elapsed_days: ArrayLike, uses: ArrayLike) -> NDArray[np.float64]:
    """Return 1 - R of each text: 0 for what is of this moment, towards 1 with time; each use doubles the stability."""
    elapsed = np.maximum(np.asarray(elapsed_days, np.float64), 0.0)
    held: NDArray[np.float64] = 9.0 * STABILITY_DAYS * np.exp2(np.minimum(np.asarray(uses), MOST_DOUBLINGS))
    return elapsed / (elapsed + held)
