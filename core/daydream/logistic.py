"""Logistic regression with Gaussian priors, by Newton's method: the most probable weights (MacKay 1992)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.lazily import lazily

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = lazily("numpy")

_MOST_STEPS = 50
_CLOSE = 1e-8
_FLAT = 30.0  # beyond it a sigmoid is 0 or 1


def sigmoid(margin: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the probability of each margin."""
    found: NDArray[np.float64] = 1.0 / (1.0 + np.exp(-np.clip(margin, -_FLAT, _FLAT)))
    return found


def fitted(
    rows: NDArray[np.float64], kept: NDArray[np.float64], mean: NDArray[np.float64], variance: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return weights of the columns, given rows of figures, 1 or 0 for each, and the prior of each weight."""
    weights = mean.copy()
    for _ in range(_MOST_STEPS):
        chance = sigmoid(rows @ weights)
        gradient = rows.T @ (kept - chance) - (weights - mean) / variance
        curvature = (rows.T * (chance * (1 - chance))) @ rows + np.diag(1 / variance)
        step = np.linalg.solve(curvature, gradient)
        weights = weights + step
        if np.abs(step).max() < _CLOSE:
            break
    return weights


def fitted_by_likeness(likeness: NDArray[np.float64], kept: NDArray[np.float64]) -> tuple[NDArray[np.float64], float]:
    """Return what each judged one adds to the margin of its likes, and the log evidence of this likeness.

    `likeness` is the prior covariance of margins, of shape (judged, judged). Laplace's approximation, algorithm 3.1 of
    Rasmussen and Williams 2006.
    """
    margin = np.zeros(len(kept))
    pulls, unit = margin, np.eye(len(kept))
    for _ in range(_MOST_STEPS):
        chance = sigmoid(margin)
        root = np.sqrt(chance * (1 - chance))
        held = unit + root[:, None] * likeness * root
        wanted = root**2 * margin + kept - chance
        pulls = wanted - root * np.linalg.solve(held, root * (likeness @ wanted))
        before, margin = margin, likeness @ pulls
        if np.abs(margin - before).max() < _CLOSE:
            break
    fit = -np.logaddexp(0.0, -(2 * kept - 1) * margin).sum()
    return pulls, float(fit - pulls @ margin / 2 - np.linalg.slogdet(held)[1] / 2)
