"""The column that leads from page to page."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from desktop.widgets.icons import paint_icon
from desktop.widgets.theme import SPACE_M, SPACE_S, colours

_ICON_PX = 19
_ROW_PX = 36


class _Row(QAbstractButton):
    def __init__(self, icon: str, title: str, keys: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(title)
        self.setCheckable(True)
        self.setShortcut(keys)
        self.setToolTip(f"{title} ({keys})")
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(_ICON_PX + 3 * SPACE_M + self.fontMetrics().horizontalAdvance(self.text()), _ROW_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shown.accent_soft if self.isChecked() else shown.hover))
            painter.drawRoundedRect(place, 8, 8)
        if self.hasFocus():
            painter.setPen(QColor(shown.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 8, 8)
        colour = QColor(shown.link if self.isChecked() else shown.muted)
        top = (self.height() - _ICON_PX) / 2
        paint_icon(painter, self._icon, colour, QRectF(SPACE_S + 2, top, _ICON_PX, _ICON_PX))
        painter.setPen(QColor(shown.ink))
        left = _ICON_PX + 2 * SPACE_M - 2
        painter.drawText(self.rect().adjusted(left, 0, -SPACE_S, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()


class Navigation(QWidget):
    """Rows of which one is chosen; arrow keys move between them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._names[place]))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def add(self, name: str, title: str) -> None:
        """Add a row; its icon has its name, and Ctrl with its number chooses it."""
        place = len(self._names)
        row = _Row(name, title, f"Ctrl+{place + 1}", self)
        self._names.append(name)
        self._group.addButton(row, place)
        self._column.addWidget(row)

    def mark(self, name: str) -> None:
        """Mark a row as chosen."""
        self._group.button(self._names.index(name)).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between rows."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps and self._names:
            place = max(0, min(self._group.checkedId() + steps[Qt.Key(event.key())], len(self._names) - 1))
            self._group.button(place).setFocus()
            self._group.button(place).click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Paint again in new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
