"""A layout that puts things beside each other and begins a new line where one is full."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from desktop.widgets.theme import SPACE_S


class FlowLayout(QLayout):
    """Lay out from the leading edge, line after line; hidden things take no room."""

    def __init__(self, parent: QWidget | None = None, spacing_px: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing_px)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one thing more."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many things there are."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """Return one of them."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Give one of them back."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrower place needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._place(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, place: QRect) -> None:
        """Lay out."""
        super().setGeometry(place)
        self._place(place, is_trial=False)

    def sizeHint(self) -> QSize:
        """Return the least size: the width decides on the height."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the room of the largest thing."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, room: QRect, *, is_trial: bool) -> int:
        at, line_px = QPoint(room.topLeft()), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, room.width()), item.sizeHint().height()))
            if line_px and at.x() + size.width() > room.right() + 1:
                at, line_px = QPoint(room.left(), at.y() + line_px + self.spacing()), 0
            if not is_trial:
                item.setGeometry(QStyle.visualRect(QGuiApplication.layoutDirection(), room, QRect(at, size)))
            at.setX(at.x() + size.width() + self.spacing())
            line_px = max(line_px, size.height())
        return at.y() + line_px - room.top()


def flow(*parts: QWidget) -> FlowLayout:
    """Return a row of controls that goes on in the next line where there is no more room."""
    made = FlowLayout(spacing_px=SPACE_S)
    for part in parts:
        made.addWidget(part)
    return made
