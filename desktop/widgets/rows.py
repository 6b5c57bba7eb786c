"""Rows of two lines: a text, and in small type what it is and when."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.widgets.theme import SPACE_M, SPACE_S, SPACE_XS, colours

DETAIL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
SIDE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_SHOWN_CHARS = 300
_SMALL = 0.88
_Index = QModelIndex | QPersistentModelIndex


def one_line(text: str) -> str:
    """Return the beginning of a text without line breaks."""
    return " ".join(text[: 2 * _SHOWN_CHARS].split())[:_SHOWN_CHARS]


class TwoLineDelegate(QStyledItemDelegate):
    """Paint rows as plain text, so that nothing in them is ever taken for markup."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the room for two lines."""
        small = QFontMetrics(_small(option.font))
        return QSize(120, option.fontMetrics.lineSpacing() + small.lineSpacing() + 2 * SPACE_S + SPACE_XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        shown = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        inner = option.rect.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
        first = QRect(inner.left(), inner.top(), inner.width(), option.fontMetrics.lineSpacing())
        small = _small(option.font)
        second = QRect(inner.left(), first.bottom() + SPACE_XS, inner.width(), QFontMetrics(small).lineSpacing())
        painter.setPen(QColor(shown.ink))
        painter.setFont(option.font)
        _paint_text(painter, first, str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        painter.setPen(QColor(shown.muted))
        painter.setFont(small)
        side = str(index.data(SIDE_ROLE) or "")
        room = painter.fontMetrics().horizontalAdvance(side) + SPACE_M if side else 0
        _paint_text(painter, second.adjusted(0, 0, -room, 0), str(index.data(DETAIL_ROLE) or ""))
        painter.drawText(second, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), side)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        shown = colours()
        place = option.rect.adjusted(SPACE_XS, 1, -SPACE_XS, -1)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shown.accent_soft if is_selected else shown.hover))
            painter.drawRoundedRect(place, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(shown.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 8, 8)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALL)
    return small


def _paint_text(painter: QPainter, place: QRect, text: str) -> None:
    fitted = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), fitted)
