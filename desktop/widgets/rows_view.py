"""A list of rows of one height that stays quick with a million of them."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from desktop.widgets.rows import TwoLineDelegate


class RowsView(QTableView):
    """Show the one column of a model. Qt's own list view lays out every row: a second and more for a million."""

    opened = Signal()  # Enter or a double click on the current row
    removal_requested = Signal()
    copy_requested = Signal()
    search_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Up and Down choose what is shown beside it"))
        self.setItemDelegate(TwoLineDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setProperty("role", "rows")
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Make rows as high as the text is now."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with J and K, Home and End too; open, copy and remove."""
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif key == Qt.Key.Key_Delete:
            self.removal_requested.emit()
        elif key == Qt.Key.Key_Slash:
            self.search_requested.emit()
        elif key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.go_to(self.currentIndex().row() + _STEPS[key])
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def go_to(self, row: int, *, at_top: bool = False) -> None:
        """Make a row the current one and show it; one before the first or behind the last is that one."""
        row = max(0, min(row, self.model().rowCount() - 1))
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            hint = QAbstractItemView.ScrollHint.PositionAtTop if at_top else QAbstractItemView.ScrollHint.EnsureVisible
            self.scrollTo(index, hint)

    def show_from(self, row: int) -> None:
        """Scroll so that a row is the first one seen; the current row stays what it is."""
        if 0 <= row < self.model().rowCount():
            self.scrollTo(self.model().index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    @property
    def first_seen(self) -> int:
        """The first row that is seen, -1 without rows."""
        return self.rowAt(0)

    def _fit_rows(self) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        self.verticalHeader().setDefaultSectionSize(self.itemDelegate().sizeHint(option, QModelIndex()).height())


_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
