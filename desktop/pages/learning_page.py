"""What was learnt, and learning more."""

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.guardian import Guardian
from core.services.report import Report
from core.services.results import AdapterRecord, GateResult
from desktop.operations import Operation
from desktop.pages.adapters_panel import AdaptersPanel
from desktop.pages.gate_panel import GatePanel
from desktop.pages.learning_words import current_sentence
from desktop.pages.page import Page
from desktop.pages.proof_panel import ProofPanel
from desktop.pages.runs_panel import RunsPanel
from desktop.pages.training_panel import TrainingPanel
from desktop.widgets.parts import label
from desktop.widgets.theme import COLUMN_PX, SPACE_L, SPACE_S, SPACE_XL


@dataclass(frozen=True)
class _State:
    adapters: list[AdapterRecord]
    gate: GateResult | None
    is_paused: bool
    report: Report


class LearningPage(Page):
    """Show the adapter in use, train, and decide which adapter answers."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self.current = label("", "muted", wraps=True)
        self.training = TrainingPanel(guardian)
        self.gate = GatePanel()
        self.proof = ProofPanel(guardian)
        self.runs = RunsPanel()
        self.adapters = AdaptersPanel()
        self._lay_out()
        self.training.ended.connect(self.refresh)
        self.training.status_changed.connect(self.status_changed)
        self.proof.measured.connect(self.refresh)
        self.proof.status_changed.connect(self.status_changed)
        self.adapters.promote_requested.connect(self._on_promote_requested)
        self.adapters.roll_back_requested.connect(self._on_roll_back_requested)

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(COLUMN_PX)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, SPACE_XL, 0, SPACE_XL)
        inner.setSpacing(SPACE_L)
        head = QVBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(self.tr("Learning"), "title"))
        head.addWidget(self.current)
        inner.addLayout(head)
        for part in (self.training, self.gate, self.runs, self.proof, self.adapters):
            inner.addWidget(part)
        inner.addStretch()
        canvas = QWidget()
        canvas.setProperty("role", "canvas")
        row = QHBoxLayout(canvas)
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, 0)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(canvas)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def enter(self) -> None:
        """Refresh what is shown."""
        self.refresh()
        (self.training.pause if self.training.is_running else self.training.train).setFocus()

    def refresh(self) -> None:
        """Read adapters, the last gate, whether a run waits, and what was measured."""
        Operation(self, lambda _stop: self._read()).success(self._show).start()

    def _read(self) -> _State:
        learn = self.guardian.learn
        return _State(
            self.guardian.adapters.adapters(), learn.last_gate(), learn.is_paused(), self.guardian.report.read()
        )

    def _show(self, state: _State) -> None:
        self.adapters.show_adapters(state.adapters)
        self.current.setText(current_sentence(self.adapters.model.current))
        self.gate.show_gate(state.gate)
        self.training.show_paused(state.is_paused)
        self.proof.show_report(state.report)
        self.runs.show_points(state.report.points)

    def _on_promote_requested(self, adapter: str) -> None:
        def promote() -> None:
            with self.guardian.acting("adapters promote", {"adapter": adapter}):
                self.guardian.adapters.promote(adapter)

        Operation(self, lambda _stop: promote()).success(lambda _none: self.refresh()).start()

    def _on_roll_back_requested(self) -> None:
        def roll_back() -> None:
            with self.guardian.acting("adapters rollback", {}) as facts:
                record = self.guardian.adapters.roll_back()
                facts["adapter"] = record.id if record else None

        Operation(self, lambda _stop: roll_back()).success(lambda _none: self.refresh()).start()
