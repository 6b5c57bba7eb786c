"""A graph of what descends from what: columns by time, one node chosen, by mouse or keyboard.

It is a view of rows to Qt and to screen readers, which name each node and say where it is; only what is visible is
painted.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.widgets.lineage_layout import GraphNode, Place, placed
from desktop.widgets.lineage_painting import Geometry, paint_day, paint_edge, paint_node, painting
from desktop.widgets.rows import one_line

_Index = QModelIndex | QPersistentModelIndex
_LANES_SHOWN = 4
_STEP_PX = 40


class _Nodes(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.nodes: list[GraphNode] = []

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.nodes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.nodes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(node.title)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return one_line(node.told if role == Qt.ItemDataRole.AccessibleTextRole else node.detail)
        return None


class LineageGraph(QListView):
    """Show nodes oldest first from the leading side; arrows follow descent, Home and End go to both ends."""

    node_chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Arrow keys choose an adapter; what is known of it follows"))
        self._model = _Nodes(self)
        self._places: list[Place] = []
        self._columns: list[int] = []
        self._edges: list[tuple[int, int, bool]] = []
        self._at: dict[str, int] = {}
        self._geometry = Geometry(self.font(), 0, 0)
        self.setModel(self._model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def chosen(self) -> str | None:
        """The node that is chosen."""
        row = self.currentIndex().row()
        return self._model.nodes[row].id if row >= 0 else None

    def show_nodes(self, nodes: Sequence[GraphNode]) -> None:
        """Show other nodes, oldest first; what was chosen stays so if it is still there."""
        before = self.chosen
        self._model.beginResetModel()
        self._model.nodes = list(nodes)
        self._places = placed(nodes)
        self._columns = [place.column for place in self._places]
        self._at = {node.id: row for row, node in enumerate(nodes)}
        self._edges = [
            (self._at[name], row, name != node.parent)
            for row, node in enumerate(nodes)
            for name in dict.fromkeys((node.parent, *node.parts))
            if name in self._at and self._at[name] != row
        ]
        self._model.endResetModel()
        self._measure()
        if before in self._at:
            self.choose(before)

    def choose(self, node: str) -> None:
        """Choose a node and bring it into sight."""
        if node in self._at:
            index = self._model.index(self._at[node])
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def bring_to_end(self) -> None:
        """Show the newest."""
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum())

    # -- what a view must know ---------------------------------------------------------------------------------------

    def visualRect(self, index: _Index) -> QRect:
        """Return where a node is in the viewport."""
        if not index.isValid() or index.row() >= len(self._places):
            return QRect()
        return self._rect(index.row())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the node at a point of the viewport."""
        rows = (row for row in self._rows_in(QRect(point, point)) if self._rect(row).contains(point))
        row = next(rows, None)
        return QModelIndex() if row is None else self._model.index(row)

    def scrollTo(self, index: _Index, _hint: QAbstractItemView.ScrollHint | None = None) -> None:
        """Bring a node into sight."""
        place, view = self.visualRect(index), self.viewport().rect()
        margin, head = self._geometry.gap, self._geometry.head
        across = -1 if self.isRightToLeft() else 1
        for bar, low, high, size, way in (
            (self.horizontalScrollBar(), place.left() - margin, place.right() + margin, view.width(), across),
            (self.verticalScrollBar(), place.top() - head, place.bottom(), view.height(), 1),
        ):
            if low < 0:
                bar.setValue(bar.value() + way * low)
            elif high > size:
                bar.setValue(bar.value() + way * (high - size))

    def horizontalOffset(self) -> int:
        """Return how far the view is scrolled from the left."""
        bar = self.horizontalScrollBar()
        return bar.maximum() - bar.value() if self.isRightToLeft() else bar.value()

    def verticalOffset(self) -> int:
        """Return how far the view is scrolled from the top."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: _Index) -> bool:
        """Say that no node is ever hidden."""
        return False

    def visualRegionForSelection(self, selection: Any) -> QRegion:
        """Return what must be painted again when a selection changes."""
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index).adjusted(-3, -3, 3, 3))
        return region

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Follow descent with left and right, go to the next lane with up and down."""
        row, last = self.currentIndex().row(), len(self._places) - 1
        if last < 0:
            return QModelIndex()
        if row < 0:
            return self._model.index(last)
        cursor = QAbstractItemView.CursorAction
        back, on = (cursor.MoveRight, cursor.MoveLeft) if self.isRightToLeft() else (cursor.MoveLeft, cursor.MoveRight)
        if action in {back, on}:
            row = self._beside(row, 1 if action == on else -1)
        elif action in {cursor.MoveUp, cursor.MoveDown}:
            row = self._in_lane_beyond(row, 1 if action == cursor.MoveDown else -1)
        else:
            steps = {cursor.MoveHome: 0, cursor.MoveEnd: last, cursor.MovePrevious: row - 1, cursor.MoveNext: row + 1}
            steps |= {cursor.MovePageUp: row - _LANES_SHOWN, cursor.MovePageDown: row + _LANES_SHOWN}
            row = max(0, min(steps.get(action, row), last))
        return self._model.index(row)

    def doItemsLayout(self) -> None:
        """Keep the places: they come from descent, not from the order of rows."""
        self._measure()

    def updateGeometries(self) -> None:
        """Let the scroll bars reach everything."""
        shape, view = self._geometry, self.viewport().size()
        for bar, size, seen in (
            (self.horizontalScrollBar(), shape.width, view.width()),
            (self.verticalScrollBar(), shape.height, view.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(_STEP_PX)
            bar.setRange(0, max(0, size - seen))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint what has come into sight."""
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the scroll bars reach everything."""
        super().resizeEvent(event)
        self.updateGeometries()

    def changeEvent(self, event: Any) -> None:
        """Measure again in another font or direction."""
        super().changeEvent(event)
        if event.type() in {event.Type.FontChange, event.Type.StyleChange, event.Type.LayoutDirectionChange}:
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave typing to the page: names of nodes begin alike."""
        if event.text() and event.text().isprintable() and event.key() != Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint edges, then nodes over them, then the days over both."""
        region, rows = event.rect(), self._rows_in(event.rect())
        span = range(rows.start, rows.stop)
        with painting(self.viewport(), self.font()) as painter:
            for start, end, is_part in self._edges:
                if (start in span or end in span) or (start < span.start and end >= span.stop):
                    paint_edge(painter, self._rect(start), self._rect(end), is_part, self.isRightToLeft())
            chosen, under = self.currentIndex().row(), self._under_mouse()
            for row in rows:
                place = self._rect(row)
                if place.intersects(region):
                    is_focused = row == chosen and self.hasFocus()
                    paint_node(painter, self._model.nodes[row], place, row == chosen, is_focused, row == under)
            self._paint_days(painter, rows)

    # -- geometry ----------------------------------------------------------------------------------------------------

    def _measure(self) -> None:
        lanes = max((place.lane for place in self._places), default=0) + 1
        columns = (self._columns[-1] if self._columns else 0) + 1
        self._geometry = Geometry(self.font(), columns, lanes)
        shown = Geometry(self.font(), columns, min(lanes, _LANES_SHOWN)).height
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setMinimumHeight(shown + bar + 2 * self.frameWidth())
        self.setMaximumHeight(self._geometry.height + bar + 2 * self.frameWidth())
        self.updateGeometries()
        self.viewport().update()

    def _rect(self, row: int) -> QRect:
        place = self._geometry.rect(self._places[row])
        if self.isRightToLeft():
            place.moveLeft(self._whole() - place.right() - 1)
        return place.translated(-self.horizontalOffset(), -self.verticalOffset())

    def _rows_in(self, region: QRect) -> range:
        """Return the rows whose columns can be seen in a region of the viewport."""
        left, right = region.left() + self.horizontalOffset(), region.right() + self.horizontalOffset()
        if self.isRightToLeft():
            left, right = self._whole() - right, self._whole() - left
        first, last = self._geometry.columns_between(left, right)
        return range(bisect_left(self._columns, first), bisect_right(self._columns, last))

    def _whole(self) -> int:
        return max(self._geometry.width, self.viewport().width())

    def _under_mouse(self) -> int:
        at = self.viewport().mapFromGlobal(self.cursor().pos())
        return self.indexAt(at).row() if self.viewport().underMouse() else -1

    def _paint_days(self, painter: Any, rows: range) -> None:
        """Write each day over its first column, and that of the first column in sight at the edge."""
        firsts: dict[str, QRect] = {}
        for row in rows:
            place = self._rect(row)
            if firsts or place.left() >= 0 or place.right() <= self.viewport().width():
                firsts.setdefault(self._model.nodes[row].day, place)
        for day, place in firsts.items():
            inside = min(max(place.left(), 0), self.viewport().width() - place.width())
            paint_day(painter, day, QRect(inside, 0, place.width(), 0), self._geometry)

    def _beside(self, row: int, step: int) -> int:
        """Return the heir or the parent of a node, or else the nearest node in the next column."""
        if step < 0:
            found = [start for start, end, _ in self._edges if end == row]
        else:
            found = [end for start, end, _ in self._edges if start == row]
        if found:
            return min(found, key=lambda other: abs(self._places[other].lane - self._places[row].lane))
        column = self._columns[row] + step
        first, last = bisect_left(self._columns, column), bisect_right(self._columns, column)
        near = range(first, last)
        return min(near, key=lambda other: abs(self._places[other].lane - self._places[row].lane), default=row)

    def _in_lane_beyond(self, row: int, step: int) -> int:
        """Return the nearest node of the next lane up or down."""
        here = self._places[row]
        beyond = [at for at, place in enumerate(self._places) if (place.lane - here.lane) * step > 0]
        lanes = [abs(self._places[at].lane - here.lane) for at in beyond]
        nearest = min(lanes, default=0)
        inside = [at for at, lane in zip(beyond, lanes, strict=True) if lane == nearest]
        return min(inside, key=lambda at: abs(self._columns[at] - here.column), default=row)

    def _on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if now.isValid():
            self.node_chosen.emit(self._model.nodes[now.row()].id)
