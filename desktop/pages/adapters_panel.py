"""The adapters there are, as the lineage they form; use one, go back, compare, merge, take one out or in."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.guardian import Guardian
from core.services.exchange import ExportedAdapter, ImportedAdapter
from core.services.fused_files import FusedRecord
from core.services.merging import MergeResult
from desktop.pages.adapter_panel import AdapterPanel, Shelf
from desktop.pages.adapter_words import graph_node, short_name
from desktop.pages.learning_job import LearningJob
from desktop.pages.merge_dialog import MergeDialog, MergePlan
from desktop.pages.privacy.secret_dialog import SecretDialog
from desktop.widgets.lineage_graph import LineageGraph
from desktop.widgets.parts import Card, EmptyState, button, in_order, label
from desktop.widgets.theme import SPACE_M


class AdaptersPanel(QWidget):
    """Show the lineage, and beside it the chosen adapter with what can be done."""

    promote_requested = Signal(str)
    roll_back_requested = Signal()
    compare_requested = Signal(str)
    changed = Signal()
    status_changed = Signal(str)

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self.shelf = Shelf([], "", [])
        self.graph = LineageGraph(self.tr("Lineage of the adapters"))
        self.chosen = AdapterPanel()
        self.job = LearningJob(guardian)
        self.banner = self.job.banner
        self.take_in = button(self.tr("&Import an adapter…"), self._on_import_clicked)
        self._nothing = EmptyState(
            "learning",
            self.tr("No adapter yet"),
            self.tr("Each run that ends makes one. Here you will see what each came from and what it gained."),
        )
        self._legend = label(
            self.tr(
                "From the oldest to the newest. A line: went on from. A dashed line: merged. Dotted frame: its weights "
                "were deleted. The frame in colour is in use."
            ),
            "small",
            wraps=True,
        )
        self._lay_out()
        self._connect()
        self.show_shelf(self.shelf)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Lineage"), "heading"), 1)
        head.addWidget(self.take_in)
        self._lineage = Card()
        self._lineage.body.addLayout(head)
        for part in (self.job, self._nothing, self.graph, self._legend):
            self._lineage.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self._lineage)
        column.addWidget(self.chosen)
        in_order(self.take_in, self.job.stop, self.graph, *self.chosen.controls)

    def _connect(self) -> None:
        self.graph.node_chosen.connect(lambda _node: self._show_chosen())
        self.chosen.promote_requested.connect(self.promote_requested)
        self.chosen.roll_back_requested.connect(self.roll_back_requested)
        self.chosen.compare_requested.connect(self.compare_requested)
        self.chosen.merge_requested.connect(self._on_merge_requested)
        self.chosen.export_requested.connect(self._on_export_requested)
        self.chosen.fuse_requested.connect(self._on_fuse_requested)
        self.chosen.unfuse_requested.connect(self._on_unfuse_requested)
        self.job.status_changed.connect(self.status_changed)
        self.job.began.connect(self._show_chosen)
        self.job.ended.connect(self._on_job_ended)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show adapters; at first the one in use, or the newest, is chosen."""
        is_first = not self.shelf.adapters
        self.shelf = shelf
        has_any = bool(shelf.adapters)
        for part in (self.graph, self._legend, self.chosen):
            part.setVisible(has_any)
        self._nothing.setVisible(not has_any)
        self.graph.show_nodes([graph_node(record) for record in reversed(shelf.adapters)])
        if has_any and (is_first or self.graph.chosen is None):
            self.graph.bring_to_end()
            self.graph.choose((shelf.current or shelf.adapters[0]).id)
        self._show_chosen()

    def _show_chosen(self) -> None:
        record = self.shelf.find(self.graph.chosen)
        self.take_in.setEnabled(not self.job.is_running)
        if record is not None:
            self.chosen.show_adapter(record, self.shelf, is_busy=self.job.is_running)

    def _on_job_ended(self) -> None:
        self._show_chosen()
        self.changed.emit()

    def _on_merge_requested(self, adapter: str) -> None:
        dialog = MergeDialog(self.shelf.usable(), adapter, self)
        dialog.planned.connect(self.merge)
        dialog.open()

    def merge(self, plan: MergePlan) -> None:
        """Merge adapters as planned and let the gate judge."""

        def work(put: Callable[..., None], stop: threading.Event) -> MergeResult:
            merging = self._guardian.merging
            return merging.merge(plan.adapters, plan.method, plan.weights, plan.density, on_progress=put, stop=stop)

        self.job.begin(
            "adapters merge",
            {"adapters": plan.adapters, "method": plan.method, "weights": plan.weights},
            work,
            self._on_merged,
            self.tr("Merging"),
            lambda merged: {"adapter": merged.adapter, "promoted": merged.promoted},
        )

    def _on_merged(self, merged: MergeResult) -> None:
        name = short_name(merged.adapter)
        if merged.promoted:
            title = self.tr("The merged adapter {name} passed and is in use.").format(name=name)
        else:
            title = self.tr("The merged adapter {name} was held back; nothing was changed.").format(name=name)
        self.banner.show_message(title, merged.gate.reason, "good" if merged.promoted else "info")

    def _on_export_requested(self, adapter: str) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the adapter"),
            str(Path.home() / f"{short_name(adapter)}.adapter"),
            self.tr("Adapters (*.adapter)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # nothing is ever overwritten
        )
        if not chosen:
            return
        dialog = SecretDialog(
            self.tr("Export"),
            self.tr(
                "Choose a passphrase for the file, another one than that of your vault. Who has both can write in your "
                "voice, and may get out of it what you wrote."
            ),
            self,
            wants_new=True,
            is_of_file=True,
        )
        dialog.given.connect(lambda _present, secret: self._export(adapter, Path(chosen), secret))
        dialog.open()

    def _export(self, adapter: str, path: Path, secret: str) -> None:
        self.job.begin(
            "adapters export",
            {"adapter": adapter, "file": str(path)},
            lambda _put, _stop: self._guardian.exchange.export(adapter, path, secret),
            self._on_exported,
            self.tr("Exporting"),
            lambda exported: {"bytes": exported.bytes},
        )

    def _on_exported(self, exported: ExportedAdapter) -> None:
        self.banner.show_message(self.tr("The adapter is exported."), exported.path, "good")

    def _on_import_clicked(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import an adapter"), str(Path.home()), self.tr("Adapters (*.adapter);;All files (*)")
        )
        if not chosen:
            return
        dialog = SecretDialog(
            self.tr("Import"),
            self.tr(
                "Give the passphrase the file was exported with. The gate tests the adapter before it can be used."
            ),
            self,
            is_of_file=True,
        )
        dialog.given.connect(lambda secret, _new: self._import(Path(chosen), secret))
        dialog.open()

    def _import(self, path: Path, secret: str) -> None:
        self.job.begin(
            "adapters import",
            {"file": str(path)},
            lambda put, stop: self._guardian.exchange.import_(path, lambda: secret, on_progress=put, stop=stop),
            self._on_imported,
            self.tr("Importing an adapter"),
            lambda imported: {"adapter": imported.adapter},
        )

    def _on_imported(self, imported: ImportedAdapter) -> None:
        name = short_name(imported.adapter)
        if imported.gate is None:
            self.banner.show_message(self.tr("The weights of adapter {name} are back.").format(name=name), "", "good")
        elif imported.gate.is_passed:
            title = self.tr("Adapter {name} passed the test. It can be used now.").format(name=name)
            self.banner.show_message(title, imported.gate.reason, "good")
        else:
            title = self.tr("Adapter {name} is here, but the gate held it back.").format(name=name)
            self.banner.show_message(title, imported.gate.reason, "info")

    def _on_fuse_requested(self, adapter: str) -> None:
        self.job.begin(
            "adapters fuse",
            {"adapter": adapter},
            lambda put, stop: self._guardian.fusing.fuse(adapter, put, stop),
            self._on_fused,
            self.tr("Folding an adapter in"),
            lambda fused: {"adapter": fused.adapter, "bytes": fused.bytes},
        )

    def _on_fused(self, fused: FusedRecord) -> None:
        self.banner.show_message(
            self.tr("The adapter is folded into the model."),
            self.tr(
                "It answers at {fast} tokens a second instead of {slow}, once the setting “fused” is on and this "
                "adapter is in use."
            ).format(fast=round(fused.fused_speed), slow=round(fused.adapter_speed)),
            "good",
        )

    def _on_unfuse_requested(self, adapter: str) -> None:
        self.job.begin(
            "adapters unfuse",
            {"adapter": adapter},
            lambda _put, _stop: self._guardian.fusing.unfuse(adapter),
            self._on_unfused,
            facts=lambda removed: {"adapter": removed},
        )

    def _on_unfused(self, _removed: Any) -> None:
        self.banner.show_message(
            self.tr("The folded model is deleted."), self.tr("The adapter itself stays and is used as before."), "info"
        )
