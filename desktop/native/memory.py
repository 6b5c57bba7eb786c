"""Memory that this process no longer uses, given back to the system."""

import ctypes
import sys


def give_back() -> None:
    """Let the C library return what it keeps for later; does nothing where it does so by itself.

    glibc keeps the memory of a thread that has ended, and our slow work runs in threads: tens of megabytes in a day.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
