"""Bits per byte: a loss that does not depend on how a model cuts text into tokens."""

import math
from collections.abc import Sequence
from typing import TypeVar

from core.training.messages import Scored

Document = TypeVar("Document")


def bits_per_byte(scores: Sequence[Scored]) -> float:
    """Return the summed loss in bits over the summed length in bytes of UTF-8. Raises ValueError for no text."""
    length = sum(score.bytes for score in scores)
    if length == 0:
        raise ValueError("no text was scored")
    return sum(score.nats for score in scores) / math.log(2) / length


def last_quarter(documents: Sequence[Document]) -> Sequence[Document]:
    """Return the last quarter of the documents, at least one."""
    return documents[-max(1, len(documents) // 4) :]
