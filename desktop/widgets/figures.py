"""A table of figures with their intervals, under headings."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.widgets.plain import tip
from desktop.widgets.rows import one_line

_CUT = 120


@dataclass(frozen=True)
class FigureRow:
    """One figure, written out; a heading has a label only, and says in `note` where its figures come from."""

    label: str
    value: str = ""
    interval: str = ""
    note: str = ""
    is_heading: bool = False


class FiguresTable(QTableWidget):
    """Show figures to be read and copied, never changed; as high as its rows, so that only the page scrolls."""

    def __init__(self, name: str, note_title: str, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Arrow keys go from cell to cell"))
        self.setHorizontalHeaderLabels([name, self.tr("Value"), self.tr("90 % interval"), note_title])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)  # Tab goes on; arrows move between rows
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.hide()

    def show_rows(self, rows: Sequence[FigureRow]) -> None:
        """Show other figures; without any the table is away."""
        self.clearSpans()
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate((row.label, row.value, row.interval, row.note)):
                self.setItem(place, column, self._item(text, row.is_heading))
            if row.is_heading:
                self.setSpan(place, 0, 1, 3)
        self.setVisible(bool(rows))
        heights = sum(self.rowHeight(place) for place in range(len(rows)))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + heights + 4)

    def _item(self, text: str, is_heading: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(one_line(text)[:_CUT])
        item.setToolTip(tip(text))
        if is_heading:
            font = self.font()
            font.setBold(True)
            item.setFont(font)
        return item
