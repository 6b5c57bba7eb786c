"""Do something once a thing was not used for a while."""

import threading
import time
from collections.abc import Callable

Cancel = Callable[[], None]
StartTimer = Callable[[float, Callable[[], None]], Cancel]


def start_timer(after_s: float, act: Callable[[], None]) -> Cancel:
    """Call a function after so many seconds, in a thread of its own; return what calls that off."""
    timer = threading.Timer(after_s, act)
    timer.daemon = True
    timer.start()

    def cancel() -> None:
        timer.cancel()
        if threading.current_thread() is not timer:
            timer.join()  # nothing is left of it when this returns

    return cancel


class IdleTimer:
    """Call `act` when nobody has said `used` for `limit_s` seconds; 0 means never. One thread waits, and only waits."""

    def __init__(
        self,
        limit_s: Callable[[], float],
        act: Callable[[], None],
        start: StartTimer = start_timer,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._limit_s = limit_s
        self._act = act
        self._start = start
        self._clock = clock
        self._lock = threading.Lock()
        self._cancel: Cancel | None = None
        self._used_at = 0.0

    def used(self) -> None:
        """Begin to wait, or wait anew."""
        with self._lock:
            self._used_at = self._clock()
            if self._cancel is None:
                self._wait(self._limit_s())

    def cancel(self) -> None:
        """Wait no more until the next use."""
        with self._lock:
            cancel, self._cancel = self._cancel, None
        if cancel:  # outside the lock, which the waiting thread may want
            cancel()

    def _wait(self, seconds: float) -> None:
        self._cancel = self._start(seconds, self._on_time) if seconds > 0 else None

    def _on_time(self) -> None:
        with self._lock:
            if self._cancel is None:
                return  # called off while this thread was waking up
            limit_s = self._limit_s()
            left_s = self._used_at + limit_s - self._clock()
            if limit_s <= 0 or left_s > 0:
                self._wait(left_s if limit_s > 0 else 0.0)
                return
            self._cancel = None
        self._act()
