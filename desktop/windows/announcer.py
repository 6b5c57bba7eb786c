"""Tell by the system's notifications what has ended while nobody looks at the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.native.notifier import NoticeAction, Notifier
from desktop.windows.session import Session

_MOST_WAITING = 10


class Announcer(QObject):
    """Decide what is said: nothing if it is switched off, nothing of the log while it is locked.

    What is told before it is known how to tell it waits for that.
    """

    opening_requested = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._notifier: Notifier | None = None
        self._waiting: list[tuple[str, str, tuple[NoticeAction, ...]]] = []
        self.is_on = True

    def use(self, notifier: Notifier) -> None:
        """Tell in this way from now on."""
        self._notifier = notifier
        notifier.setParent(self)
        waiting, self._waiting = self._waiting, []
        for what, details, actions in waiting:
            self._tell(what, details, actions)

    def tell(self, what: str, details: str = "", actions: Sequence[NoticeAction] = ()) -> None:
        """Say what has ended, unless a window of ours has the focus and says it itself.

        `what` says nothing of the principal's words; `details` and `actions` may. Without actions a click opens the
        window.
        """
        if self.is_on and QGuiApplication.focusWindow() is None:
            self._tell(what, details, tuple(actions))

    def withdraw(self) -> None:
        """Take back what is still shown, before the vault is locked."""
        self._waiting.clear()
        if self._notifier is not None:
            self._notifier.withdraw()

    def _tell(self, what: str, details: str, actions: tuple[NoticeAction, ...]) -> None:
        if self._notifier is None:
            self._waiting = [*self._waiting, (what, details, actions)][-_MOST_WAITING:]
            return
        opening = NoticeAction(self.tr("Open"), self.opening_requested.emit)
        if self._session.guardian is None:
            self._notifier.tell(self.tr("Guardian Angel: {what}").format(what=what), "", [opening])
        else:
            self._notifier.tell(what, details, actions or (opening,))
