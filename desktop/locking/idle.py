"""Notice that nobody has touched keyboard or mouse for a while."""

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication

from desktop.locking.watcher import Reason, Watcher

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    }
)


class SessionIdle(Protocol):
    """Tells for how long nobody has touched this desktop, in whatever window."""

    def ask(self, then: Callable[[float | None], object]) -> None:
        """Call `then`, now or later, with seconds, None if it is not known."""


class IdleWatcher(Watcher):
    """Tell at a `look` when our windows, and the session where it can be asked, had no input for `minutes`.

    Input is seen at the windows as the system delivers it, not at every object of Qt, so that it costs nothing.
    """

    def __init__(
        self,
        session: SessionIdle | None = None,
        parent: QObject | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.minutes = 0
        self._session = session
        self._monotonic = monotonic
        self._last_s = monotonic()
        self.watches = frozenset({Reason.IDLE})

    def start(self) -> None:
        """Begin to count."""
        self._last_s = self._monotonic()
        self.look()

    def look(self) -> None:
        """Tell if it has been too long."""
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)  # so that one seen before is not watched twice
            window.installEventFilter(self)
        if not self._is_too_long(self._monotonic() - self._last_s):
            return
        if self._session is None:
            self.noticed.emit(Reason.IDLE)
        else:
            self._session.ask(self._on_session_told)

    def _on_session_told(self, idle_s: float | None) -> None:
        if idle_s is None or self._is_too_long(idle_s):
            self.noticed.emit(Reason.IDLE)

    def _is_too_long(self, idle_s: float) -> bool:
        return self.minutes > 0 and idle_s >= 60 * self.minutes

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note the time of any input."""
        if event.type() in _INPUT:
            self._last_s = self._monotonic()
        return False
