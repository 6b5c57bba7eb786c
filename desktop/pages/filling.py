"""Fill a page with many widgets without holding the main thread up."""

from collections import deque
from collections.abc import Callable, Iterable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

_SLICE_S = 0.008  # a widget more takes a few milliseconds, and laying out and painting them as long again


class Filling(QObject):
    """Do pieces of work on the main thread, only a few between two looks at what the principal does."""

    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], object]] = deque()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)

    @property
    def is_filling(self) -> bool:
        """Tell whether there are pieces left."""
        return bool(self._waiting)

    def add(self, pieces: Iterable[Callable[[], object]]) -> None:
        """Do these too, after what waits already; `ended` is told in any case."""
        self._waiting.extend(pieces)
        self._next.start()

    def _go_on(self) -> None:
        until = monotonic() + _SLICE_S
        while self._waiting and monotonic() < until:
            self._waiting.popleft()()
        if self._waiting:
            self._next.start()
        else:
            self.ended.emit()
