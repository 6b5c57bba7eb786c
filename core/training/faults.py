"""What can go wrong in a step: no memory for it, or no number as its result."""

import ctypes
import gc
import math
import sys

import torch

from core.errors import GuardianError

# How the parts of torch say that memory has run out where they have no error of its own for it.
_SHORTAGES = ("can't allocate memory", "out of memory", "bad_alloc", "could not create a memory object")


class TooLittleMemory(GuardianError):
    """Not even a few tokens at a time can be learnt."""

    def __init__(self) -> None:
        super().__init__(
            "There is not enough memory to learn from even a few words at a time.",
            "Close other programs or choose a smaller base model, then train again: the run goes on from its last "
            "saved state.",
        )


class NotANumber(GuardianError):
    """Several steps in a row had no finite gradient, so going on makes no sense."""

    def __init__(self, steps: int) -> None:
        super().__init__(
            f"Learning was stopped: {steps} steps in a row led to no finite number.",
            "The adapter in use is as it was. Run `guardian doctor` to see whether the base model is whole, then train "
            "again.",
        )


# What the smallest chance that float32 can hold costs.
_NOTHING_PREDICTED_NATS = 104.0


def as_finite(nats: float, tokens: int) -> float:
    """Return a loss as it is, but that of a model without a finite answer as if it had ruled out every token.

    Such a model is then simply the worst there is: a gate has numbers to refuse it by.
    """
    return nats if math.isfinite(nats) else _NOTHING_PREDICTED_NATS * tokens


def is_shortage(error: BaseException) -> bool:
    """Tell whether an error says that memory has run out."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    return isinstance(error, RuntimeError) and any(sign in str(error) for sign in _SHORTAGES)


def trim_memory() -> None:
    """Give freed memory back to the system: between windows of many lengths glibc keeps ever more of it in pieces."""
    if trim := getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None:
        trim(0)


def release_memory() -> None:
    """Give back what a step that failed has left behind."""
    gc.collect()
    trim_memory()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
