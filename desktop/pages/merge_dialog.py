"""Choose which adapters to merge, and how."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from core.services.results import AdapterRecord
from core.training.merge_methods import CAT, DARE, DENSITY, LINEAR, METHODS, SVD, TIES
from desktop.pages.adapter_words import names_of
from desktop.widgets.dialog import Dialog
from desktop.widgets.parts import button, combo_box, label, spin_box
from desktop.widgets.rows import fit_rows
from desktop.widgets.theme import SPACE_XS

_WIDTH_PX = 520
_FEWEST = 2
_MOST_ROWS = 6


@dataclass(frozen=True)
class MergePlan:
    """What is to be merged; without `weights` each has an equal share."""

    adapters: list[str]
    method: str
    weights: list[float] = field(default_factory=list)
    density: float = DENSITY


class MergeDialog(Dialog):
    """Take two adapters or more, a method, and how much the first counts."""

    planned = Signal(object)  # a MergePlan

    def __init__(self, records: Sequence[AdapterRecord], chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Merge adapters"), _WIDTH_PX, parent)
        self.parts = QListWidget()
        self.parts.setAccessibleName(self.tr("Adapters to merge"))
        self.parts.setAccessibleDescription(self.tr("Up and Down choose, Space ticks"))
        self.parts.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.parts.setSpacing(SPACE_XS)
        for adapter, name in names_of(records).items():
            item = QListWidgetItem(name, self.parts)
            item.setData(Qt.ItemDataRole.UserRole, adapter)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if adapter == chosen else Qt.CheckState.Unchecked)
        self.method = combo_box(self.tr("How to merge"), self._methods())
        self.method.setCurrentIndex(self.method.findData(SVD))
        self._explained = label("", "muted", wraps=True)
        self.density = spin_box(1, 100, self.tr("Share of the values that is kept"))
        self.density.setValue(round(100 * DENSITY))
        self.density.setSuffix(self.tr(" % of the values kept"))
        self.by_texts = QCheckBox(self.tr("&Weigh by the texts each learnt, not equally"))
        self._learnt = {record.id: max(1, record.learnt) for record in records}
        self.go_on = button(self.tr("Merge and test"), self._on_accepted, "primary")
        self.go_on.setDefault(True)
        self._lay_out()
        self.parts.itemChanged.connect(lambda _item: self._show_state())
        self.method.currentIndexChanged.connect(lambda _place: self._show_state())
        self._show_state()

    def _lay_out(self) -> None:
        words = self.tr("The result is tested on texts that none of them learnt, and used only if it passes.")
        self.say(self.tr("Merge adapters"), words)
        self.body.addWidget(self.parts)
        for part in (self.by_texts, self.method, self._explained, self.density):
            self.body.addWidget(part)
        self.finish(button(self.tr("Cancel"), self.reject), self.go_on)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the list the room that it needs now that it is dressed."""
        fit_rows(self.parts, _MOST_ROWS)
        super().showEvent(event)

    @property
    def chosen(self) -> list[str]:
        """The adapters that are ticked."""
        items = [self.parts.item(row) for row in range(self.parts.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return [item.data(Qt.ItemDataRole.UserRole) for item in ticked]

    def _methods(self) -> dict[str, str]:
        names = {
            SVD: self.tr("Add up, then compress (svd)"),
            CAT: self.tr("Add up exactly (cat)"),
            LINEAR: self.tr("Average (linear)"),
            TIES: self.tr("Keep what they agree on (ties)"),
            DARE: self.tr("Keep values at random (dare)"),
        }
        return {method: names.get(method, method) for method in METHODS}

    def _explanation(self, method: str) -> str:
        return {
            SVD: self.tr("Adds up what the adapters do and keeps the strongest part: small and nearly exact."),
            CAT: self.tr("Adds up what the adapters do exactly; the result is as large as all of them together."),
            LINEAR: self.tr("Averages both sides of each layer: rougher, and only for adapters of equal rank."),
            TIES: self.tr("Drops small values and those whose signs disagree: rougher, for adapters of equal rank."),
            DARE: self.tr("Drops values at random and scales the rest: rougher, for adapters of equal rank."),
        }.get(method, "")

    def _show_state(self) -> None:
        method = self.method.currentData()
        self._explained.setText(self._explanation(method))
        self.density.setVisible(method in {TIES, DARE})
        self.go_on.setEnabled(len(self.chosen) >= _FEWEST)

    def _on_accepted(self) -> None:
        chosen = self.chosen
        whole = sum(self._learnt[one] for one in chosen)
        weights = [self._learnt[one] / whole for one in chosen] if self.by_texts.isChecked() else []
        self.planned.emit(MergePlan(chosen, self.method.currentData(), weights, self.density.value() / 100))
        self.accept()
