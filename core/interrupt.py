"""Hear of a wish to stop at the moment it is made, without looking again and again."""

import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

_LOOK_S = 0.02


class Interrupt(threading.Event):
    """An event that also tells whoever hears it; once set it stays so.

    It may be set from a signal handler. The lock of an ordinary event may be held just then by the very thread that is
    interrupted, which would wait for itself for ever; a SimpleQueue can be put into at any moment.
    """

    def __init__(self) -> None:
        super().__init__()
        self._listeners: list[Callable[[], None]] = []
        self._wakes: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._is_set = False

    def is_set(self) -> bool:
        """Tell whether stop was said."""
        return self._is_set

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until stop is said, at most so many seconds; return whether it was."""
        if not self._is_set:
            with suppress(queue.Empty):
                self._wakes.get(timeout=None if timeout is None else max(0.0, timeout))
                self._wakes.put(None)  # for the next who waits
        return self._is_set

    def clear(self) -> None:
        """Refuse: who heard it cannot unhear it."""
        raise TypeError("an interrupt stays set")

    def set(self) -> None:
        """Say stop."""
        self._is_set = True
        self._wakes.put(None)
        for tell in list(self._listeners):
            tell()

    def listen(self, tell: Callable[[], None]) -> None:
        """Have a function called each time this is set, in the thread that sets it."""
        self._listeners.append(tell)

    def unlisten(self, tell: Callable[[], None]) -> None:
        """Take a function away again."""
        self._listeners.remove(tell)


class Urgent(Interrupt):
    """An interrupt by somebody who waits for the machine: what cannot be saved at once is given up."""


@contextmanager
def heard(stop: threading.Event, tell: Callable[[], None]) -> Iterator[None]:
    """Call `tell` when `stop` is set while the block runs, also if it is set already; `tell` may come more than once.

    An event that is no Interrupt is looked at fifty times a second by a thread of its own.
    """
    if not isinstance(stop, Interrupt):
        with _looking(stop, tell):
            yield
        return
    stop.listen(tell)
    try:
        if stop.is_set():
            tell()
        yield
    finally:
        stop.unlisten(tell)


@contextmanager
def _looking(stop: threading.Event, tell: Callable[[], None]) -> Iterator[None]:
    is_over = threading.Event()

    def look() -> None:
        while not is_over.is_set():
            if stop.wait(_LOOK_S):
                tell()
                return

    looker = threading.Thread(target=look, name="interrupt", daemon=True)
    looker.start()
    try:
        yield
    finally:
        is_over.set()
        looker.join()
