"""Line icons, drawn in the colour of the text beside them.

Icons are found through Qt's search path `icons:`, which the application sets.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QFile, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.widgets.plain import bounded, tip
from desktop.widgets.theme import colours, fit_to_text, scaled

_SIDE_PX = 18
_KEYS = re.compile(r"\s*[(\uff08]([^()\uff08\uff09]+)[)\uff09]$")  # in brackets, as Chinese has them too


@lru_cache(maxsize=64)
def _source(name: str) -> bytes:
    file = QFile(f"icons:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>'
    try:
        return bytes(file.readAll().data())
    finally:
        file.close()


def paint_icon(painter: QPainter, name: str, colour: QColor, place: QRectF) -> None:
    """Paint an icon; `currentColor` in its file becomes `colour`."""
    drawing = _source(name).replace(b"currentColor", colour.name().encode())
    QSvgRenderer(QByteArray(drawing)).render(painter, place)


def pixmap(name: str, colour: QColor, size: QSize, ratio: float) -> QPixmap:
    """Return an icon as a picture of a size in device-independent pixels."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, name, colour, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return picture


class IconButton(QToolButton):
    """A button that is only an icon; its title is its tool tip.

    A screen reader says it as name and, for the keys at its end in brackets, as description.
    """

    def __init__(self, name: str, title: str, parent: QWidget | None = None, *, is_round: bool = False) -> None:
        super().__init__(parent)
        self._name = name
        self._is_round = is_round
        self._drawn: tuple[object, ...] = ()
        if is_round:
            self.setProperty("role", "round")
        self._say(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._draw()

    def show_icon(self, name: str, title: str) -> None:
        """Change what the button is for."""
        self._name = name
        self._say(title)
        self._draw()

    def _say(self, title: str) -> None:
        self.setToolTip(tip(title))
        title = bounded(title)
        keys = _KEYS.search(title)
        self.setAccessibleName(title[: keys.start()] if keys else title)
        self.setAccessibleDescription(keys[1] if keys else "")

    def changeEvent(self, event: QEvent) -> None:
        """Draw again when the colours, the state or the size of text change."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.EnabledChange, QEvent.Type.FontChange}:
            self._draw()

    def event(self, event: QEvent) -> bool:
        """Draw again, sharply, on a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        shown, side_px = colours(), scaled(_SIDE_PX)
        colour = shown.on_accent if self._is_round and self.isEnabled() else shown.muted
        drawn = (self._name, colour, side_px, self.devicePixelRatioF())
        if drawn == self._drawn:  # a change of theme sends each button many events
            return
        self._drawn = drawn
        self.setIconSize(QSize(side_px, side_px))
        self.setIcon(QIcon(pixmap(self._name, QColor(colour), self.iconSize(), self.devicePixelRatioF())))


class IconLabel(QWidget):
    """An icon that is only an ornament."""

    def __init__(self, name: str, side_px: int = 24, tone: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        fit_to_text(self, width_px=side_px, height_px=side_px)

    def paintEvent(self, _event: QEvent) -> None:
        """Paint the icon in the colour of its tone."""
        painter = QPainter(self)
        paint_icon(painter, self._name, QColor(getattr(colours(), self._tone)), QRectF(self.rect()))
        painter.end()
