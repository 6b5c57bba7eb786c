"""Notice afterwards that the machine slept, when nobody said so before."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.locking.watcher import Reason, Watcher

GAP_S = 10.0
LATE_S = 60.0


def _read_clock(name: str) -> Callable[[], float]:
    number = getattr(time, name, None)
    return time.time if number is None else lambda: time.clock_gettime(number)


class SleepGapWatcher(Watcher):
    """Compare clocks at each `look`: those that go on during sleep run ahead of the monotonic one, which stops.

    `clocks` are the ones that go on: CLOCK_BOOTTIME where there is one, and the wall clock, which also shows that a
    virtual machine was halted. Where the monotonic clock goes on too (Windows), a look that comes much too late tells.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        clocks: tuple[Callable[[], float], ...] = (_read_clock("CLOCK_BOOTTIME"), time.time),
    ) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._clocks = clocks
        self._seen = self._read()
        self.watches = frozenset({Reason.SLEPT})

    def look(self) -> None:
        """Tell if the machine has slept since the last look."""
        seen, self._seen = self._seen, self._read()
        passed, *others = (now - before for now, before in zip(self._seen, seen, strict=True))
        if passed > LATE_S or any(other - passed > GAP_S for other in others):
            self.noticed.emit(Reason.SLEPT)

    def _read(self) -> list[float]:
        return [self._monotonic(), *(clock() for clock in self._clocks)]
