"""For how long nobody has touched the session, asked in a thread: who tells it may take a while."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QThreadPool, Signal

from core.presence.presence import Presence


class ThreadedIdle(QObject):
    """Ask what this platform has, one question at a time."""

    _told = Signal(object)

    def __init__(self, presence: Presence, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._presence = presence
        self._then: Callable[[float | None], object] | None = None
        self._pool = QThreadPool(self)  # it waits for its threads before this object goes
        self._told.connect(self._on_told)

    def ask(self, then: Callable[[float | None], object]) -> None:
        """Call `then` later, on the main thread, with seconds or None; a question before the answer is dropped."""
        if self._then is None:
            self._then = then
            self._pool.start(self._ask)

    def _ask(self) -> None:
        idle_s = self._presence.idle_s()
        self._presence.close()  # there is another question in some seconds at most, or none for days
        with suppress(RuntimeError):  # nobody waits for it any more
            self._told.emit(idle_s)

    def _on_told(self, idle_s: float | None) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(idle_s)
