"""Who may speak with the worker next: the most urgent, then whoever came first."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum

from core.interrupt import Interrupt, heard


class Urgency(IntEnum):
    """How urgent a request is; the lower, the sooner."""

    CLOSING = 0
    QUESTION = 1
    MEASURING = 2
    GHOST_TEXT = 3
    UNLOADING = 4


@dataclass(eq=False)
class _Caller:
    urgency: Urgency
    number: int
    stop: Interrupt

    @property
    def rank(self) -> tuple[int, int]:
        return self.urgency, self.number


class Turns:
    """Let one caller at a time have its turn.

    A question, and more so the end of everything, stops ghost text that is under way; so does newer ghost text.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()  # its lock may be taken again by a signal handler that sets a stop
        self._waiting: list[_Caller] = []
        self._holder: _Caller | None = None
        self._number = 0

    @property
    def is_wanted(self) -> bool:
        """Whether somebody waits for a turn."""
        return bool(self._waiting)

    @property
    def is_free(self) -> bool:
        """Whether nobody has a turn or waits for one."""
        return self._holder is None and not self._waiting

    @contextmanager
    def take(self, urgency: Urgency, stop: Interrupt, limit_s: float | None = None) -> Iterator[bool]:
        """Wait for a turn and hold it while the block runs; yield False if `stop` or the limit came first."""
        with heard(stop, self._tell):
            caller = self._arrive(urgency, stop)
            try:
                yield self._wait(caller, limit_s)
            finally:
                self._leave(caller)

    def _arrive(self, urgency: Urgency, stop: Interrupt) -> _Caller:
        with self._changed:
            self._number += 1
            caller = _Caller(urgency, self._number, stop)
            others = [*self._waiting, *([self._holder] if self._holder else [])]
            self._waiting.append(caller)
        for other in others:
            if _gives_way(other.urgency, urgency):
                other.stop.set()
        return caller

    def _wait(self, caller: _Caller, limit_s: float | None) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: caller.stop.is_set() or self._is_next(caller), limit_s)
            if caller.stop.is_set() or not self._is_next(caller):
                return False
            self._waiting.remove(caller)
            self._holder = caller
            return True

    def _leave(self, caller: _Caller) -> None:
        with self._changed:
            if self._holder is caller:
                self._holder = None
            elif caller in self._waiting:
                self._waiting.remove(caller)
            self._changed.notify_all()

    def _is_next(self, caller: _Caller) -> bool:
        return self._holder is None and caller is min(self._waiting, key=lambda one: one.rank)

    def _tell(self) -> None:
        with self._changed:
            self._changed.notify_all()


def _gives_way(present: Urgency, newcomer: Urgency) -> bool:
    """Tell whether one who is here is stopped by one who comes."""
    if newcomer is Urgency.CLOSING:
        return True
    return present is Urgency.GHOST_TEXT and newcomer in {Urgency.QUESTION, Urgency.GHOST_TEXT}
