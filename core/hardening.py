"""Keep what this process holds in memory from lying on a disk or being read by other programs of the same user."""

import ctypes
import os
import sys

_PR_GET_DUMPABLE, _PR_SET_DUMPABLE = 3, 4


def harden() -> None:
    """Make new files private, write no core dump, and on Linux let no other process of this user read our memory.

    Holds until this process executes another program; call it at the start of each.
    """
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - does not exist on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # Without it any program of the same user may attach to us as a debugger does.
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def is_readable_by_others() -> bool:
    """Tell whether other processes of this user may read this one's memory, as far as Linux would tell us."""
    return sys.platform != "linux" or bool(ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0))
