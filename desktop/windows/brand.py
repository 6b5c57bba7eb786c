"""The app's mark and name."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.widgets.parts import label
from desktop.widgets.theme import SPACE_M, SPACE_S, fit_to_text

_LARGE_PX, _SMALL_PX = 44, 26


def app_icon() -> QIcon:
    """Return the icon of the app in every size there is a drawing for."""
    icon = QIcon()
    for side in (16, 22, 32, 48, 64, 128, 256):
        icon.addFile(f"icons:app-{side}.png", QSize(side, side))
    return icon


class Mark(QWidget):
    """The mark of the app, painted anew for every size and density of the screen."""

    def __init__(self, side_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fit_to_text(self, width_px=side_px, height_px=side_px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        app_icon().paint(painter, self.rect())
        painter.end()


def brand(*, is_small: bool = False) -> QWidget:
    """Return the mark beside the name."""
    side = _SMALL_PX if is_small else _LARGE_PX
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_S if is_small else SPACE_M)
    row.addWidget(Mark(side))
    row.addWidget(label(QGuiApplication.applicationDisplayName(), "heading" if is_small else "title"))
    row.addStretch()
    return made
