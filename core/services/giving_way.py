"""Stop what goes on when there is a reason to: a thread looks while it goes on, and only then."""

import threading
from collections.abc import Callable

from core.interrupt import Interrupt, Urgent, heard


class GivingWay:
    """Set `stop` when the caller's stop is set or `reason` says something, while a `with` statement runs.

    `why` is what it said first, empty if nothing.
    """

    def __init__(self, caller: threading.Event, reason: Callable[[], str], look_s: float) -> None:
        self.stop = Urgent()
        self.why = ""
        self._reason = reason
        self._look_s = look_s
        self._is_over = Interrupt()
        self._hearing = heard(caller, self.stop.set)
        self._watch = threading.Thread(target=self._look, name="giving way", daemon=True)

    def _look(self) -> None:
        while not self._is_over.wait(self._look_s):
            if why := self._reason():
                self.why = why
                self.stop.set()
                return

    def __enter__(self) -> "GivingWay":
        self._hearing.__enter__()
        self._watch.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._is_over.set()
        self._watch.join()
        self._hearing.__exit__(None, None, None)
