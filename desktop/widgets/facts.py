"""A table of facts to be read and copied: a name, and what there is to say of it."""

# Every row is one line of the same height and long texts are cut: measuring each of a hundred rows holds a window up.

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.widgets.plain import tip
from desktop.widgets.rows import one_line
from desktop.widgets.theme import SPACE_S

_MOST_ROWS = 14


class FactsTable(QTableWidget):
    """Show rows of texts, a tool tip with the whole of each; Ctrl+C copies the chosen rows."""

    def __init__(self, name: str, headings: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(0, len(headings), parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Arrow keys go from cell to cell"))
        self.setHorizontalHeaderLabels(list(headings))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)  # Tab goes on; arrows move between rows
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show other facts."""
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(one_line(text))
                item.setToolTip(tip(one_line(text)))
                self.setItem(place, column, item)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.chosen_text())
        else:
            super().keyPressEvent(event)

    def chosen_text(self) -> str:
        """Return the chosen rows as lines, their columns parted by tabs."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return "\n".join(
            "\t".join(self.item(row, column).text() for column in range(self.columnCount())) for row in rows
        )

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        row_px = self.fontMetrics().height() + 2 * SPACE_S
        self.verticalHeader().setDefaultSectionSize(row_px)
        rows = min(max(1, self.rowCount()), _MOST_ROWS)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * row_px + 2 * self.frameWidth() + 4)
