"""How the nodes, edges and days of a lineage look."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from desktop.widgets.icons import paint_icon
from desktop.widgets.lineage_layout import GraphNode, Place
from desktop.widgets.rows import one_line
from desktop.widgets.stylesheet import SMALL
from desktop.widgets.theme import SPACE_M, SPACE_S, SPACE_XS, colours, scaled

_DIGITS = 19  # the width of a node, in digits
_SIGN_PX = 15
_RADIUS = 9.0


class Geometry:
    """Sizes that follow the font, of a graph with so many columns and lanes."""

    def __init__(self, font: QFont, columns: int, lanes: int) -> None:
        body, small = QFontMetrics(font), QFontMetrics(small_font(font))
        self.gap = 2 * SPACE_M
        self.head = small.lineSpacing() + SPACE_S
        self._node_width = body.horizontalAdvance("0") * _DIGITS + 2 * SPACE_M
        self._node_height = body.lineSpacing() + small.lineSpacing() + 2 * SPACE_S
        self._column = self._node_width + 2 * self.gap
        self._lane = self._node_height + SPACE_M
        self.width = columns * self._column
        self.height = self.head + lanes * self._lane + SPACE_S

    def rect(self, place: Place) -> QRect:
        """Return where a node stands, from the leading upper corner of the graph."""
        left, top = place.column * self._column + self.gap, self.head + place.lane * self._lane
        return QRect(left, top, self._node_width, self._node_height)

    def columns_between(self, left: int, right: int) -> tuple[int, int]:
        """Return the first and the last column of which something lies between two places."""
        return left // self._column, right // self._column


def small_font(font: QFont) -> QFont:
    """Return a font a little smaller."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * SMALL)
    return small


@contextmanager
def painting(surface: QWidget, font: QFont) -> Iterator[QPainter]:
    """Paint on a surface with smooth edges."""
    painter = QPainter(surface)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.setLayoutDirection(surface.layoutDirection())
    try:
        yield painter
    finally:
        painter.end()


def paint_edge(painter: QPainter, start: QRect, end: QRect, is_part: bool, is_mirrored: bool) -> None:
    """Join two nodes: what went on from another by a line, what was merged by a dashed one."""
    shown = colours()
    begin = QPointF(start.left() if is_mirrored else start.right(), start.center().y())
    finish = QPointF(end.right() if is_mirrored else end.left(), end.center().y())
    reach = min(abs(finish.x() - begin.x()) / 2, start.width() / 2.0) * (-1 if is_mirrored else 1)
    path = QPainterPath(begin)
    turn = QPointF(begin.x() + 2 * reach, finish.y())
    path.cubicTo(QPointF(begin.x() + reach, begin.y()), QPointF(begin.x() + reach, finish.y()), turn)
    path.lineTo(finish)
    pen = QPen(QColor(shown.gold if is_part else shown.muted), 1.6)
    pen.setStyle(Qt.PenStyle.DashLine if is_part else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def paint_node(
    painter: QPainter, node: GraphNode, place: QRect, is_chosen: bool, is_focused: bool, is_under: bool
) -> None:
    """Paint one node: its name and detail, a sign for passed or held back, and what marks the one in use."""
    shown = colours()
    ground = shown.accent_soft if is_chosen else shown.hover if is_under else shown.surface
    edge = shown.accent if node.is_current or is_chosen else shown.line
    pen = QPen(QColor(shown.ink if is_focused else edge), 2.0 if node.is_current or is_focused else 1.2)
    if node.is_faded:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    inner = place.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
    font = QFont(painter.font())
    _write_title(painter, node, inner, font)
    painter.setFont(small_font(font))
    painter.setPen(QColor(shown.muted))
    below = QRect(inner.left(), inner.bottom() - painter.fontMetrics().lineSpacing() + 1, inner.width(), 0)
    below.setHeight(painter.fontMetrics().lineSpacing())
    _write(painter, below, node.detail)
    painter.setFont(font)


def paint_day(painter: QPainter, day: str, node: QRect, shape: Geometry) -> None:
    """Write a day over the first column of it, on a ground of its own, so that it can be read while scrolling."""
    shown = colours()
    font = QFont(painter.font())
    painter.setFont(small_font(font))
    place = QRect(node.left(), 0, node.width() + shape.gap, shape.head)
    painter.fillRect(place, QColor(shown.surface))
    painter.setPen(QColor(shown.muted))
    _write(painter, place, day)
    painter.setFont(font)


def _write_title(painter: QPainter, node: GraphNode, inner: QRect, font: QFont) -> None:
    shown = colours()
    bold = QFont(font)
    bold.setBold(node.is_current)
    painter.setFont(bold)
    painter.setPen(QColor(shown.ink if not node.is_faded else shown.muted))
    line = QRect(inner.left(), inner.top(), inner.width(), painter.fontMetrics().lineSpacing())
    name, tone = ("done", shown.good) if node.is_passed else ("close", shown.danger)
    is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = scaled(_SIGN_PX)
    left = line.left() if is_mirrored else line.right() - side
    paint_icon(painter, name, QColor(tone), QRectF(left, line.center().y() - side / 2, side, side))
    room = side + SPACE_XS
    _write(painter, line.adjusted(room, 0, 0, 0) if is_mirrored else line.adjusted(0, 0, -room, 0), node.title)
    painter.setFont(font)


def _write(painter: QPainter, place: QRect, text: str) -> None:
    fitted = painter.fontMetrics().elidedText(one_line(text), Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), fitted)
