"""Hashes of all runs of so many characters, whatever the script."""

import numpy as np
import numpy.typing as npt

Hashes = npt.NDArray[np.uint64]

_BASE, _MIX = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9)
_HALF = np.uint64(32)


def grams(text: str, length: int) -> Hashes:
    """Return the hash of each run of `length` characters, of shape (characters - length + 1,); the same ones always."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(np.uint64)
    count = len(codes) - length + 1
    if count <= 0:
        return np.zeros(0, dtype=np.uint64)
    hashes = np.zeros(count, dtype=np.uint64)
    for place in range(length):
        hashes = hashes * _BASE + codes[place : place + count]
    hashes = (hashes ^ (hashes >> _HALF)) * _MIX
    return hashes ^ (hashes >> _HALF)
