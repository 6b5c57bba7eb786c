"""What is stored on this machine: a table with places, sizes and readers."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from core.guardian import Guardian
from core.services.storage import Storage, Stored
from desktop.operations import Operation
from desktop.pages.privacy.section import Section
from desktop.pages.privacy.words import about, kind_of, opens_with, readers
from desktop.widgets.parts import button, label
from desktop.widgets.plain import tip

_EDGES_PX = 4


class StoredSection(Section):
    """Show every kind of thing that there is, and open its folder."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, self.tr("What is stored, and who can read it"), parent)
        self._kinds: list[Stored] = []
        self.words = label(self.tr("Looking…"), "muted", wraps=True)
        self.table = _Table([self.tr("What"), self.tr("Size"), self.tr("Opens with"), self.tr("Files open to")])
        self.table.setAccessibleName(self.tr("What is stored"))
        self.table.setAccessibleDescription(self.tr("Up and Down choose what is explained below"))
        self.table.itemSelectionChanged.connect(self._on_chosen)
        self.detail = label("", "small", wraps=True)
        self.open = button(self.tr("Open i&ts folder"), self._on_open_clicked)
        self.body.addWidget(self.words)
        self.body.addWidget(self.table)
        self.body.addWidget(self.detail)
        self.add_buttons(self.open)
        self.open.setEnabled(False)

    def refresh(self) -> None:
        """Measure again."""
        guardian = self.guardian
        look = Operation(self, lambda _stop: (guardian.storage.read(), guardian.keys.has_keyring_slot))
        look.success(lambda found: self._show(*found)).failure(self._on_failed).start()

    @property
    def chosen(self) -> Stored | None:
        """The row that is chosen."""
        row = self.table.currentRow()
        return self._kinds[row] if self.table.selectedItems() and row < len(self._kinds) else None

    def _show(self, found: Storage, has_keyring: bool) -> None:
        kept = self.chosen
        size = QLocale().formattedDataSize
        said = self.tr("{size} in all, on this machine only. {free} are free on the disk of the vault.")
        self.words.setText(said.format(size=size(found.bytes, 1), free=size(found.free_bytes, 1)))
        self._kinds = [kind for kind in found.kinds if kind.files]
        rows = [
            (kind_of(kind), size(kind.bytes, 1), opens_with(kind, has_keyring=has_keyring), readers(kind))
            for kind in self._kinds
        ]
        self.table.show_rows(rows, [about(kind) for kind in self._kinds])
        names = [kind.name for kind in self._kinds]
        if names:
            self.table.selectRow(names.index(kept.name) if kept is not None and kept.name in names else 0)
        self._on_chosen()

    def _on_chosen(self) -> None:
        kind = self.chosen
        self.open.setEnabled(kind is not None)
        self.detail.setText("" if kind is None else f"{about(kind)}\n{kind.path}")

    def _on_open_clicked(self) -> None:
        kind = self.chosen
        if kind is None:
            return
        path = Path(kind.path)
        folder = path if path.is_dir() else path.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.say(self.tr("This desktop opened no window for the folder."), str(folder), "info")


class _Table(QTableWidget):
    """A table to be read, as high as its rows."""

    def __init__(self, titles: list[str]) -> None:
        super().__init__(0, len(titles))
        self.setHorizontalHeaderLabels(titles)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # Tab goes on; arrows move between rows
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)

    def show_rows(self, rows: list[tuple[str, ...]], tips: list[str]) -> None:
        """Show other rows, each with a tool tip."""
        self.setRowCount(len(rows))
        for place, (row, said) in enumerate(zip(rows, tips, strict=True)):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(said))
                self.setItem(place, column, item)
        self._share_room()
        self.resizeRowsToContents()
        height = self.horizontalHeader().sizeHint().height() + sum(self.rowHeight(row) for row in range(len(rows)))
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height + bar + _EDGES_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give the first column what is left, and never less than its words need: one scrolls rather."""
        header = self.horizontalHeader()
        columns = range(self.columnCount())
        needed = sum(max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) for column in columns)
        is_enough = needed <= self.viewport().width()
        mode = QHeaderView.ResizeMode.Stretch if is_enough else QHeaderView.ResizeMode.ResizeToContents
        header.setSectionResizeMode(0, mode)
