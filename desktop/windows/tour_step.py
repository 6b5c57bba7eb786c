"""The last step of the first run: offer the tour."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.parts import button
from desktop.widgets.step import Step


class TourStep(Step):
    """Ask whether to be shown around."""

    finished = Signal(bool)  # whether the tour is wanted

    def __init__(self, count: str, parent: QWidget | None = None) -> None:
        super().__init__(
            count,
            self.tr("That is all"),
            self.tr(
                "Your vault is ready. A tour of two minutes shows where things are; the page Help shows it again at "
                "any time."
            ),
            parent,
        )
        self.skip = button(self.tr("&Skip the tour"), lambda: self.finished.emit(False))
        self.begin = button(self.tr("Show me &around"), lambda: self.finished.emit(True), "primary")
        self.finish(self.skip, self.begin)

    def enter(self) -> None:
        """Put the cursor where the tour begins."""
        self.begin.setFocus()
