"""Bound, within a running worker, the time and memory of Python code that came from outside."""

import contextlib
import faulthandler
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

_MEMORY_IN_USE = Path("/proc/self/statm")


class OutOfTime(BaseException):
    """The time is over. Not an Exception, so that nothing on the way out takes it for one it may handle."""


@contextlib.contextmanager
def limited(seconds: float, surely_s: float, more_bytes: int) -> Iterator[None]:
    """Run the block for `seconds` at most and with `more_bytes` of memory beyond what is in use now.

    Raises OutOfTime between two lines of Python code, MemoryError where the system can count (Linux). A single call
    into native code cannot be interrupted: if one is still running after `surely_s`, the process ends.
    """
    before, hook = sys.gettrace(), sys.unraisablehook
    watch = _Watch(time.monotonic() + seconds)

    def on_unraisable(unraisable: "sys.UnraisableHookArgs") -> None:
        # Raised where Python lets nothing out, as while an object is freed; and what a raising trace does is end.
        if unraisable.exc_type is OutOfTime:
            sys.settrace(watch)
        else:
            hook(unraisable)

    # The watchdog is a native thread and needs no turn of the interpreter, which such a call may hold.
    with Path(os.devnull).open(encoding="utf-8") as nowhere, _memory(more_bytes):
        faulthandler.dump_traceback_later(surely_s, exit=True, file=nowhere)
        sys.unraisablehook = on_unraisable
        sys.settrace(watch)
        try:
            yield
        finally:
            sys.settrace(before)
            sys.unraisablehook = hook
            faulthandler.cancel_dump_traceback_later()


class _Watch:
    """Look at the clock before each line; works in any thread and needs no signal, so on every system."""

    def __init__(self, end: float) -> None:
        self._end = end

    def __call__(self, frame: FrameType, event: str, argument: Any) -> "_Watch":
        if time.monotonic() > self._end:
            raise OutOfTime
        return self


@contextlib.contextmanager
def _memory(more_bytes: int) -> Iterator[None]:
    pages = _pages_in_use()
    if pages is None:
        yield
        return
    import resource  # noqa: PLC0415 - does not exist on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    in_use = pages * resource.getpagesize()
    bound = min([in_use + more_bytes, *(limit for limit in (soft, hard) if limit != resource.RLIM_INFINITY)])
    resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _pages_in_use() -> int | None:
    try:
        return int(_MEMORY_IN_USE.read_text(encoding="ascii").split()[0])
    except OSError:  # not Linux, or a process that may read only what it was given and was bounded when it started
        return None
