"""Rows of two lines: a text, and in small type what it is and when."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.widgets.stylesheet import SMALL
from desktop.widgets.theme import SPACE_M, SPACE_S, SPACE_XS, colours, paint_ground

DETAIL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
SIDE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
HEADING_ROLE = int(Qt.ItemDataRole.UserRole) + 3
_SHOWN_CHARS = 300
_MOST_ROWS, _EDGES_PX = 5, 8
_Index = QModelIndex | QPersistentModelIndex


def one_line(text: str) -> str:
    """Return the beginning of a text without line breaks."""
    return " ".join(text[: 2 * _SHOWN_CHARS].split())[:_SHOWN_CHARS]


def fit_rows(rows: QListWidget, most_rows: int = _MOST_ROWS) -> None:
    """Make a list as high as what is in it, up to a limit; an empty one is away."""
    row_px = rows.sizeHintForRow(0) + 2 * rows.spacing()
    rows.setFixedHeight(row_px * min(most_rows, rows.count()) + _EDGES_PX)
    rows.setVisible(rows.count() > 0)


class TwoLineDelegate(QStyledItemDelegate):
    """Paint rows as plain text, so that nothing in them is ever taken for markup."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room for two lines, or for the one of a heading."""
        small = QFontMetrics(_small(option.font))
        if index.data(HEADING_ROLE):
            return QSize(120, small.lineSpacing() + SPACE_M + SPACE_XS)
        return QSize(120, option.fontMetrics.lineSpacing() + small.lineSpacing() + 2 * SPACE_S + SPACE_XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row, mirrored where one reads from the right."""
        if heading := index.data(HEADING_ROLE):
            _paint_heading(painter, option, str(heading))
            return
        shown = colours()
        painter.save()
        self._paint_ground(painter, option)
        inner = option.rect.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
        first = QRect(inner.left(), inner.top(), inner.width(), option.fontMetrics.lineSpacing())
        small = _small(option.font)
        second = QRect(inner.left(), first.bottom() + SPACE_XS, inner.width(), QFontMetrics(small).lineSpacing())
        painter.setPen(QColor(shown.ink))
        painter.setFont(option.font)
        _paint_text(painter, option, first, str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        painter.setPen(QColor(shown.muted))
        painter.setFont(small)
        side = one_line(str(index.data(SIDE_ROLE) or ""))
        room = painter.fontMetrics().horizontalAdvance(side) + 2 + SPACE_M if side else 0
        _paint_text(painter, option, second.adjusted(0, 0, -room, 0), str(index.data(DETAIL_ROLE) or ""))
        if side:
            _paint_text(painter, option, second.adjusted(second.width() - room + SPACE_M, 0, 0, 0), side)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        paint_ground(
            painter,
            QRectF(option.rect.adjusted(SPACE_XS, 1, -SPACE_XS, -1)),
            is_chosen=bool(option.state & QStyle.StateFlag.State_Selected),
            is_hovered=bool(option.state & QStyle.StateFlag.State_MouseOver),
            has_focus=bool(option.state & QStyle.StateFlag.State_HasFocus),
        )


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * SMALL)
    return small


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, heading: str) -> None:
    painter.save()
    font = _small(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(colours().muted))
    _paint_text(painter, option, option.rect.adjusted(SPACE_M, SPACE_S, -SPACE_M, 0), heading)
    painter.restore()


def _paint_text(painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str) -> None:
    """Paint a text at the leading end of a place that is given as if one read from the left."""
    shown = QStyle.visualRect(option.direction, option.rect, place)
    fitted = painter.fontMetrics().elidedText(one_line(text), Qt.TextElideMode.ElideRight, place.width())
    leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(shown, int(leading | Qt.AlignmentFlag.AlignAbsolute), fitted)
