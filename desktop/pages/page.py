"""What every page of the main window has in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.guardian import Guardian


class Page(QWidget):
    """A page shows one service of an open vault."""

    entry_requested = Signal(int)  # an entry of the log that should be shown
    status_changed = Signal(str)  # one line for the navigation, empty when there is nothing to say

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guardian = guardian

    @property
    def unsent(self) -> str:
        """What was typed here and would be lost with the page."""
        return ""

    def enter(self) -> None:
        """Make ready to be seen: refresh, and put the cursor where work begins."""
