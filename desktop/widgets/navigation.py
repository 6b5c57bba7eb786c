"""The column that leads from page to page."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QStyle, QVBoxLayout, QWidget

from desktop.widgets.icons import paint_icon
from desktop.widgets.theme import SPACE_M, SPACE_S, colours, paint_ground, scaled

_ICON_PX = 19
_ROW_PX = 36
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _Row(QAbstractButton):
    def __init__(self, icon: str, title: str, keys: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self.is_narrow = False
        self.setText(title)
        self.setCheckable(True)
        self.setShortcut(keys)
        self.setToolTip(f"{title} ({keys})")
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        icon = scaled(_ICON_PX)
        side = icon + 2 * SPACE_S
        words = 0 if self.is_narrow else SPACE_M + SPACE_S + self.fontMetrics().horizontalAdvance(self.text())
        return QSize(side + words, max(scaled(_ROW_PX), self.fontMetrics().lineSpacing() + SPACE_S))

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = colours()
        painter = QPainter(self)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        is_chosen = self.isChecked()
        paint_ground(painter, place, is_chosen=is_chosen, is_hovered=self.underMouse(), has_focus=self.hasFocus())
        colour = QColor(shown.link if is_chosen else shown.muted)
        side = scaled(_ICON_PX)
        at = (self.width() - side) // 2 if self.is_narrow else SPACE_S + 2
        icon = QRect(at, (self.height() - side) // 2, side, side)
        paint_icon(painter, self._icon, colour, QRectF(self._mirrored(icon)))
        if not self.is_narrow:
            painter.setPen(QColor(shown.ink))
            words = QRect(side + 2 * SPACE_M - 2, 0, self.width() - side - 2 * SPACE_M + 2 - SPACE_S, self.height())
            style = QStyle.visualAlignment(self.layoutDirection(), _LEADING)
            fitted = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(self._mirrored(words), int(style | Qt.AlignmentFlag.AlignAbsolute), fitted)
        painter.end()

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)


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

    def add(self, name: str, title: str, keys: str) -> None:
        """Add a row; its icon has its name, and its keys choose it."""
        place = len(self._names)
        row = _Row(name, title, keys, self)
        self._names.append(name)
        self._group.addButton(row, place)
        self._column.addWidget(row)

    def row(self, name: str) -> QWidget | None:
        """Return the row of a page, None if it has none."""
        return self._group.button(self._names.index(name)) if name in self._names else None

    def add_space(self) -> None:
        """Put what is added from now on at the foot."""
        self._column.addStretch()

    def narrow(self, is_narrow: bool) -> None:
        """Show icons only, or their names too."""
        for row in self._group.buttons():
            row.is_narrow = is_narrow
            row.updateGeometry()
            row.update()

    def mark(self, name: str) -> None:
        """Mark a row as chosen; a page without a row leaves none marked."""
        self._group.setExclusive(name in self._names)
        for place, known in enumerate(self._names):
            self._group.button(place).setChecked(known == name)

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
