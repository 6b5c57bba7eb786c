"""The adapters there are; use one, or go back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QWidget

from core.services.results import AdapterRecord
from desktop.models.adapters import AdaptersModel
from desktop.widgets.parts import Card, button, label
from desktop.widgets.theme import SPACE_S

_ROWS_SHOWN = 6


class AdaptersPanel(Card):
    """List adapters; promote or roll back."""

    promote_requested = Signal(str)
    roll_back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.body.addWidget(label(self.tr("Adapters"), "heading"))
        self.model = AdaptersModel(self)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Adapters"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setTabKeyNavigation(False)  # Tab goes on to the buttons; arrows move between rows
        self.view.setShowGrid(False)
        self.view.verticalHeader().hide()
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.horizontalHeader().setHighlightSections(False)
        self.view.selectionModel().selectionChanged.connect(lambda _now, _before: self._show_buttons())
        self._nothing = label(self.tr("None yet. The first run makes one."), "muted")
        self.promote = button(self.tr("&Use this adapter"), self._on_promote_clicked)
        self.roll_back = button(self.tr("Roll &back"), self.roll_back_requested.emit)
        self.roll_back.setToolTip(self.tr("Return to what was in use before the last promotion"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.promote)
        row.addWidget(self.roll_back)
        row.addStretch()
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.view)
        self.body.addLayout(row)
        self.show_adapters([])

    def show_adapters(self, adapters: Sequence[AdapterRecord]) -> None:
        """Show adapters, newest first."""
        self.model.replace(adapters)
        self._nothing.setVisible(not adapters)
        self.view.setVisible(bool(adapters))
        row = self.view.verticalHeader().defaultSectionSize()
        head = self.view.horizontalHeader().sizeHint().height()
        self.view.setFixedHeight(head + row * min(max(len(adapters), 1), _ROWS_SHOWN) + 4)
        self.promote.setVisible(bool(adapters))
        self.roll_back.setVisible(bool(adapters))
        self._show_buttons()

    def _chosen(self) -> AdapterRecord | None:
        rows = self.view.selectionModel().selectedRows()
        return self.model.at(rows[0].row()) if rows else None

    def _show_buttons(self) -> None:
        chosen = self._chosen()
        self.promote.setEnabled(chosen is not None and not chosen.current and chosen.gate.is_passed)
        self.roll_back.setEnabled(self.model.current is not None)

    def _on_promote_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.promote_requested.emit(chosen.id)
