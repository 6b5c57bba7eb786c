"""Hold the lock up for the work of the night, where the principal wants that, and never for long."""

import time
from collections.abc import Callable
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from core.schedule.times import is_between, upcoming
from desktop.locking.watcher import Reason

MOST_BY_DAY_S = 4 * 3600.0
_BEGINS_S = 120.0  # from the end of what a job waits for to its begin, with the next look of the timers
_STALE_S = 30.0  # whoever is not idle any more is not told of; an answer that takes longer is none
_MAY_WAIT = frozenset({Reason.IDLE, Reason.SCREEN})


class Standing(Enum):
    """How the work of the night stands."""

    AT_WORK = "at work"  # also what is due and may begin now
    WAITING = "waiting"  # what is due and may begin once nobody has been here for a while
    NONE = "none"


class Work(Protocol):
    """Tells how the work of the night stands."""

    def ask(self, then: Callable[[Standing], object]) -> None:
        """Call `then`, now or later."""


class Hold(QObject):
    """Pass reasons on at once, but for idle time and the screen's lock while work of the night is due or goes on.

    Those are passed on when the work is done, when it does not begin although nobody is there, when it cannot be told
    how it stands, and at the latest when the quiet hours end; outside them after four hours.
    """

    wanted = Signal(str)  # a Reason

    def __init__(
        self,
        work: Work,
        parent: QObject | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        utc_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        super().__init__(parent)
        self.is_on = False
        self.quiet = (0, 0)  # minutes of the local day
        self.idle_minutes = 0  # for which nobody may have touched the machine before work begins
        self._work = work
        self._monotonic = monotonic
        self._utc_ns = utc_ns
        self._owed: Reason | None = None
        self._until_s = self._noticed_s = self._worked_s = 0.0
        self._asked_s: float | None = None

    def notice(self, name: str) -> None:
        """Take a reason to lock."""
        reason, now = Reason(name), self._monotonic()
        if not self.is_on or reason not in _MAY_WAIT:
            self._owed = None
            self.wanted.emit(reason)
            return
        if self._owed is None:
            self._until_s, self._worked_s = now + self._most_s(), now
        self._owed = Reason.SCREEN if Reason.SCREEN in {reason, self._owed} else reason
        self._noticed_s = now
        self._look(now)

    def look(self) -> None:
        """Lock now if the work is done."""
        now = self._monotonic()
        if self._owed is Reason.IDLE and now - self._noticed_s > _STALE_S:
            self._owed = None  # somebody is here again
        if self._owed is not None:
            self._look(now)

    def _look(self, now: float) -> None:
        if now >= self._until_s or not self.is_on:
            self._lock()
        elif self._asked_s is None:
            self._asked_s = now
            self._work.ask(self._on_told)
        elif now - self._asked_s > _STALE_S:
            self._lock()

    def _on_told(self, standing: Standing) -> None:
        self._asked_s = None
        now = self._monotonic()
        if standing is Standing.AT_WORK:
            self._worked_s = now
        may_begin = standing is Standing.WAITING and now - self._worked_s < 60 * self.idle_minutes + _BEGINS_S
        if self._owed is not None and not (standing is Standing.AT_WORK or may_begin):
            self._lock()

    def _lock(self) -> None:
        owed, self._owed, self._asked_s = self._owed, None, None
        if owed is not None:
            self.wanted.emit(owed)

    def _most_s(self) -> float:
        (start, end), now_ns = self.quiet, self._utc_ns()
        if start == end or not is_between(start, end, now_ns):
            return MOST_BY_DAY_S
        return (upcoming(end, now_ns) - now_ns) / 1e9
