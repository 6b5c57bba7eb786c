"""What every watcher has in common."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Reason(StrEnum):
    """Why the vault should lock."""

    IDLE = "idle"
    SCREEN = "screen"
    SLEEP = "sleep"  # told before the machine sleeps
    SLEPT = "slept"  # noticed afterwards


class Watcher(QObject):
    """Tell of one or more reasons; `watches` holds those this desktop has said it will tell.

    A service that is absent, does not answer or answers nonsense makes no error: its reason is not watched, and the
    sentence shown to the principal does not promise it.
    """

    noticed = Signal(str)  # a Reason
    watches_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.watches: frozenset[Reason] = frozenset()

    def start(self) -> None:
        """Begin to watch, without waiting for any answer."""

    def _promise(self, *reasons: Reason) -> None:
        self.watches |= set(reasons)
        self.watches_changed.emit()
