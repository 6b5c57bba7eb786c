"""A small table of facts under titles: as high as its rows, to be read and copied, never changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.widgets.icons import pixmap
from desktop.widgets.theme import colours

_ICON_PX = 16
_CUT = 300


@dataclass(frozen=True)
class Cell:
    """What one cell says; `icon` stands before it in the colour of `tone`."""

    text: str
    icon: str = ""
    tone: str = "muted"
    is_strong: bool = False


class FactsTable(QTableWidget):
    """Show rows of cells; one column, by its number, takes the room that is left."""

    def __init__(self, name: str, titles: Sequence[str], wide: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(0, len(titles), parent)
        self._rows: Sequence[Sequence[Cell | str]] = ()
        self._wide = wide
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Arrow keys go from cell to cell"))
        self.setHorizontalHeaderLabels(list(titles))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)  # Tab goes on; arrows move between rows
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.verticalHeader().hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.sectionResized.connect(lambda *_: self._fit())
        self.horizontalScrollBar().rangeChanged.connect(lambda *_: self._fit())
        self.hide()

    def show_rows(self, rows: Sequence[Sequence[Cell | str]]) -> None:
        """Show other rows; without any the table is away."""
        self._rows = rows
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, cell in enumerate(row):
                self.setItem(place, column, _item(cell, self))
        self.setVisible(bool(rows))
        self._spread()
        self._fit()

    @property
    def texts(self) -> list[list[str]]:
        """What the cells say."""
        return [[cell if isinstance(cell, str) else cell.text for cell in row] for row in self._rows]

    def changeEvent(self, event: QEvent) -> None:
        """Draw the signs in new colours, and fit another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and self._rows:
            self.show_rows(self._rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the wide column take what is left, or scroll where nothing is."""
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        needed = sum(self.sizeHintForColumn(column) for column in range(self.columnCount()))
        mode = QHeaderView.ResizeMode
        fitting = mode.ResizeToContents if needed > self.viewport().width() else mode.Stretch
        header = self.horizontalHeader()
        if header.sectionResizeMode(self._wide) != fitting:
            header.setSectionResizeMode(self._wide, fitting)

    def _fit(self) -> None:
        self.resizeRowsToContents()
        heights = sum(self.rowHeight(place) for place in range(self.rowCount()))
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() else 0
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + heights + below + 4)


def _item(cell: Cell | str, table: QWidget) -> QTableWidgetItem:
    cell = Cell(cell) if isinstance(cell, str) else cell
    item = QTableWidgetItem(cell.text[:_CUT])
    if cell.icon:
        colour, size = QColor(getattr(colours(), cell.tone)), QSize(_ICON_PX, _ICON_PX)
        item.setIcon(QIcon(pixmap(cell.icon, colour, size, table.devicePixelRatioF())))
    if cell.is_strong:
        font = table.font()
        font.setBold(True)
        item.setFont(font)
    return item
