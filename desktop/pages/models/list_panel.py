"""The column with the models: filter, search, rows, and what this machine has."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from core.services.models import ModelList
from core.services.storage import MODELS, Storage
from desktop.models.base_models import BaseModelsModel, Shown
from desktop.pages.models.words import memory
from desktop.widgets.parts import button, label, name_choice
from desktop.widgets.rows import TwoLineDelegate, one_line
from desktop.widgets.theme import SPACE_M, SPACE_S


class ListPanel(QFrame):
    """Choose a model."""

    chosen = Signal(object)

    def __init__(self, model: BaseModelsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "column")
        self._model = model
        self.filter = QComboBox()
        name_choice(self.filter, self.tr("Which models to list"))
        self.filter.addItem(self.tr("Fit this machine"), Shown.FIT)
        self.filter.addItem(self.tr("On this machine"), Shown.HERE)
        self.filter.addItem(self.tr("All models"), Shown.ALL)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search models"))
        self.search.setAccessibleName(self.tr("Search models"))
        self.search.setClearButtonEnabled(True)
        self.view = QListView()
        self.view.setModel(model)
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(self.tr("Models"))
        self.view.setAccessibleDescription(self.tr("Up and Down choose what is shown beside it"))
        self.machine = label("", "small", wraps=True)
        self.measure = button(self.tr("&Measure again"), lambda: None)
        self.measure.setToolTip(self.tr("Measure how fast this machine reads memory, for a second or two"))
        self.add = button(self.tr("&Add a file…"), lambda: None)
        self.add.setToolTip(self.tr("Add a GGUF file of your own, or drop it here"))
        self._lay_out()
        self.filter.currentIndexChanged.connect(lambda _row: self._on_filtered())
        self.search.textChanged.connect(lambda _text: self._on_filtered())
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Models"), "title"))
        column.addWidget(self.search)
        column.addWidget(self.filter)
        column.addWidget(self.view, 1)
        self.empty = label(self.tr("No model matches."), "muted", wraps=True)
        self.empty.hide()
        column.addWidget(self.empty)
        column.addWidget(self.machine)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.add)
        row.addWidget(self.measure)
        row.addStretch()
        column.addLayout(row)

    def choose(self, name: str) -> None:
        """Choose a model, the first one if it is not listed."""
        row = self._model.row_of(name)
        self.view.setCurrentIndex(self._model.index(max(0, row)))
        self.empty.setVisible(self._model.rowCount() == 0)
        if self._model.rowCount() == 0:
            self.chosen.emit(None)

    def show_machine(self, listed: ModelList, storage: Storage) -> None:
        """Say what this machine has, what could not be found out, and what the models take."""
        machine = listed.machine
        words = [one_line(machine.processor), self.tr("%n cores", "", machine.cores)]
        if machine.ram_bytes is not None and machine.available_bytes is not None:
            words.append(
                self.tr("{memory} of memory, {free} free").format(
                    memory=memory(machine.ram_bytes), free=memory(machine.available_bytes)
                )
            )
        cards = [one_line(card.name) for card in listed.usable] or [self.tr("no graphics card that can be used")]
        lines = [", ".join([*words, *cards])]
        taken = next((kind.bytes for kind in storage.kinds if kind.name == MODELS), 0)
        lines.append(self.tr("Models take {size} on disk.").format(size=memory(taken)))
        self.machine.setText("\n".join([*lines, *(one_line(remark) for remark in listed.remarks)]))

    def _on_filtered(self) -> None:
        record = self._model.at(self.view.currentIndex().row())
        self._model.show(self.filter.currentData(), self.search.text())
        self.choose(record.name if record is not None else "")

    def _on_current_changed(self, current: QModelIndex) -> None:
        self.chosen.emit(self._model.at(current.row()))
