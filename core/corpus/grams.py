"""Hashes of all runs of so many characters, whatever the script."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from core.lazily import lazily

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
else:
    np = lazily("numpy")

Hashes: TypeAlias = "npt.NDArray[np.uint64]"

_BASE, _MIX = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9
_HALF = 32


def grams(text: str, length: int) -> Hashes:
    """Return the hash of each run of `length` characters, of shape (characters - length + 1,); the same ones always."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(np.uint64)
    count = len(codes) - length + 1
    if count <= 0:
        return np.zeros(0, dtype=np.uint64)
    hashes, base, half = np.zeros(count, dtype=np.uint64), np.uint64(_BASE), np.uint64(_HALF)
    for place in range(length):
        hashes = hashes * base + codes[place : place + count]
    hashes = (hashes ^ (hashes >> half)) * np.uint64(_MIX)
    return hashes ^ (hashes >> half)
