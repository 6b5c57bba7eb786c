"""A dialog that is as large as what it says needs, for text of any size."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.parts import label, scrolled
from desktop.widgets.theme import SPACE_L, SPACE_M, SPACE_S, scaled


class Dialog(QDialog):
    """Hold a column of parts; what a small screen has no room for is scrolled to.

    `width_px` is for text of the normal size. The height follows what is shown, until it is changed by hand.
    """

    def __init__(self, title: str, width_px: int, parent: QWidget | None = None, *, margin_px: int = SPACE_L) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._width_px = width_px
        self._fitted_px = 0
        self._inside = QWidget()
        self._inside.installEventFilter(self)
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(margin_px, margin_px, margin_px, margin_px)
        self.body.setSpacing(SPACE_M)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self._inside))

    def say(self, heading: str, words: str) -> None:
        """Begin with a heading and what it means."""
        self.body.addWidget(label(heading, "heading", wraps=True))
        self.body.addWidget(label(words, "muted", wraps=True))

    def finish(self, *buttons: QPushButton) -> None:
        """Put the buttons at the end; the last one is what most principals want."""
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch()
        for one in buttons:
            row.addWidget(one)
        self.body.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin as large as is needed."""
        super().showEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when a part asks for other room."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return False

    def _fit(self) -> None:
        room = self.screen().availableSize()
        width = min(max(scaled(self._width_px), self.body.minimumSize().width()), room.width())
        height = min(max(self.body.totalHeightForWidth(width), self.body.totalMinimumSize().height()), room.height())
        self.setFixedWidth(width)
        if height > self.height() or self._fitted_px in {0, self.height()}:
            self.resize(width, height)
        self._fitted_px = height
