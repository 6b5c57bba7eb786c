"""Losses of tokens from logits."""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from core.inference.context import Row


class LogSum:
    """Compute the logarithm of the sum of the exponentials of a row, in memory that is used again and again.

    In float32: numpy adds in pairs, so over a vocabulary of 262,144 the error is below 1e-5 nats.
    """

    def __init__(self, vocabulary_size: int) -> None:
        self._exponentials = np.empty(vocabulary_size, np.float32)

    def __call__(self, row: Row) -> float:
        """Return it for one row."""
        highest = row.max()
        np.subtract(row, highest, out=self._exponentials)
        np.exp(self._exponentials, out=self._exponentials)
        return float(highest) + math.log(float(self._exponentials.sum()))


def losses(log_sum: LogSum, rows: Row, tokens: Sequence[int]) -> npt.NDArray[np.float64]:
    """Return the nats of each token under its row of logits."""
    return np.array([log_sum(row) - float(row[token]) for row, token in zip(rows, tokens, strict=True)])
