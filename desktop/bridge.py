"""The one place where calls from core cross into Qt.

Core calls back from worker threads, as often as it likes. What is here takes such calls, holds them for a moment, and
hands them to the main thread at most every `COALESCE_MS`, so that a fast model cannot make the window slow.
"""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

COALESCE_MS = 30


class _Inlet:
    """The end that worker threads hold; it outlives the Qt object and goes quiet when that is destroyed."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._lock = threading.Lock()
        self._wake: Callable[[], None] | None = wake
        self._waiting: list[Any] = []

    def put(self, value: Any) -> None:
        # The lock is held while waking, so that the Qt object cannot be destroyed half-way through.
        with self._lock:
            if self._wake is None:
                return
            self._waiting.append(value)
            if len(self._waiting) == 1:
                self._wake()

    def take(self) -> list[Any]:
        with self._lock:
            taken, self._waiting = self._waiting, []
            return taken

    def close(self, *_: object) -> None:
        with self._lock:
            self._wake = None
            self._waiting = []


class Channel(QObject):
    """Carry values from any thread to the main thread; give `put` to core and connect to `arrived`."""

    arrived = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._inlet = _Inlet(self._woken.emit)
        self.put = self._inlet.put
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COALESCE_MS)
        self._timer.timeout.connect(self.flush)
        self._woken.connect(self._timer.start)
        self.destroyed.connect(self._inlet.close)

    def flush(self) -> None:
        """Hand on what is waiting now."""
        self._timer.stop()
        if taken := self._inlet.take():
            self.arrived.emit(self._join(taken))

    def close(self) -> None:
        """Hand on what is waiting, then nothing more."""
        self.flush()
        self._inlet.close()
        self.deleteLater()

    def _join(self, taken: list[Any]) -> Any:
        raise NotImplementedError


class Deltas(Channel):
    """Pieces of a text: all that came since the last time arrive as one."""

    def _join(self, taken: list[Any]) -> str:
        return "".join(taken)


class Latest(Channel):
    """Reports of progress: only the newest matters."""

    def _join(self, taken: list[Any]) -> Any:
        return taken[-1]


class Every(Channel):
    """Reports of which each matters: all that came since the last time arrive as a list."""

    def _join(self, taken: list[Any]) -> list[Any]:
        return taken
