"""Parts beside each other where there is room for that, and under each other where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.widgets.theme import SPACE_M, scaled

_LEAST_PX = 260  # what a part is read in with ease


class SideBySide(QWidget):
    """Show parts in columns of one width, two at most."""

    def __init__(self, parts: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = list(parts)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_M)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Look again whether there is room when the size of text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        has_room = len(self._parts) > 1 and self.width() >= 2 * scaled(_LEAST_PX) + SPACE_M
        columns = 2 if has_room else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, part in enumerate(self._parts):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, place // columns, place % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
