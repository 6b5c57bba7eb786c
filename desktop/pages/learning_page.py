"""What was learnt, and learning more."""

from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.guardian import Guardian
from core.services.report import Report
from core.services.results import AdapterRecord, GateResult
from core.services.standing import Standing
from desktop.operations import Operation
from desktop.pages.adapter_panel import Shelf
from desktop.pages.adapter_words import short_name
from desktop.pages.adapters_panel import AdaptersPanel
from desktop.pages.comparison_panel import ComparisonPanel
from desktop.pages.explain_panel import ExplainPanel
from desktop.pages.gate_panel import GatePanel
from desktop.pages.overview_panel import OverviewPanel
from desktop.pages.page import Done, Page
from desktop.pages.persona_panel import PersonaPanel
from desktop.pages.promotion_words import promote_question, roll_back_question
from desktop.pages.proof_panel import ProofPanel
from desktop.pages.training_panel import TrainingPanel
from desktop.state import remember
from desktop.widgets.parts import label
from desktop.widgets.question import ask
from desktop.widgets.tabs import Tabs
from desktop.widgets.theme import SPACE_L, SPACE_M, SPACE_XL

_LOOK_MS = 3000
_WIDE_PX = 1000
_Panel = TypeVar("_Panel", bound=QWidget)


@dataclass(frozen=True)
class _State:
    shelf: Shelf
    gate: GateResult | None
    report: Report


class LearningPage(Page):
    """Show what answers, train, decide which adapter answers, compare blind, and prove it.

    What is behind a tab is made when it is first seen or asked for: all of it at once would hold the window up.
    """

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self._request = 0
        self._state: _State | None = None
        self._standing: Standing | None = None
        self.overview = OverviewPanel(guardian)
        self.tabs = Tabs(self.tr("Parts of learning"))
        self.current, self.runs = self.overview.sentence, self.overview.runs
        self._lay_out()
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.tabs.step, by))
        self.overview.tab_requested.connect(self._on_tab_requested)
        self._look = QTimer(self)  # only while another process learns and the page is seen
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_again)

    def _lay_out(self) -> None:
        self.tabs.add("overview", self.tr("Overview"), lambda: [self.overview])
        self.tabs.add("run", self.tr("Run"), lambda: [self.training, self.gate, self.explain, self.persona])
        self.tabs.add("adapters", self.tr("Adapters"), lambda: [self.adapters], width_px=_WIDE_PX)
        self.tabs.add("compare", self.tr("Compare"), lambda: [self.comparison])
        self.tabs.add("proof", self.tr("Proof"), lambda: [self.proof])
        remember(self.tabs.bar, "learning/tab")
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, 0)
        head.addWidget(label(self.tr("Learning"), "title"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_M)
        outer.addLayout(head)
        outer.addWidget(self.tabs, 1)

    @cached_property
    def training(self) -> TrainingPanel:
        """A run: begin, watch, pause, end."""
        panel = TrainingPanel(self.guardian)
        panel.ended.connect(self.refresh)
        panel.work_ended.connect(self.work_ended)
        panel.discarded.connect(self._on_discarded)
        panel.status_changed.connect(self.status_changed)
        if self._standing is not None:
            panel.show_standing(self._standing)
        return panel

    @cached_property
    def explain(self) -> ExplainPanel:
        """What a run would learn from, and why."""
        panel = ExplainPanel(self.guardian)
        panel.entry_requested.connect(self.entry_requested)
        return panel

    @cached_property
    def gate(self) -> GatePanel:
        """What the gate said last."""
        return self._told(GatePanel())

    @cached_property
    def persona(self) -> PersonaPanel:
        """How consistent it is with itself."""
        panel = PersonaPanel(self.guardian)
        panel.changed.connect(self.refresh)
        panel.status_changed.connect(self.status_changed)
        return self._told(panel)

    @cached_property
    def adapters(self) -> AdaptersPanel:
        """All adapters, and how each came about."""
        panel = AdaptersPanel(self.guardian)
        panel.changed.connect(self.refresh)
        panel.promote_requested.connect(self._on_promote_requested)
        panel.roll_back_requested.connect(self._on_roll_back_requested)
        panel.compare_requested.connect(self._on_compare_requested)
        panel.status_changed.connect(self.status_changed)
        return self._told(panel)

    @cached_property
    def comparison(self) -> ComparisonPanel:
        """Two of them, blind."""
        panel = self._told(ComparisonPanel(self.guardian))
        panel.status_changed.connect(self.status_changed)
        panel.refresh()
        return panel

    @cached_property
    def proof(self) -> ProofPanel:
        """What was measured, and measuring more."""
        panel = ProofPanel(self.guardian)
        panel.measured.connect(lambda: self.work_ended.emit(self.tr("A measurement has ended"), ""))
        panel.measured.connect(self.refresh)
        panel.status_changed.connect(self.status_changed)
        return self._told(panel)

    def _made(self, *names: str) -> list[Any]:
        """Return those of the parts behind tabs that have been made."""
        return [self.__dict__[name] for name in names if name in self.__dict__]

    def enter(self) -> None:
        """Refresh what is shown."""
        self.refresh()
        for panel in self._made("comparison"):
            panel.refresh()
        if self.tabs.current == "run":
            self.training.enter()
        else:
            self.tabs.bar.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no further while the page is not seen."""
        super().hideEvent(event)
        self._look.stop()

    def refresh(self) -> None:
        """Read adapters, the last gate, what was measured, and how learning stands; only the newest answer is shown."""
        self._request += 1
        request = self._request
        reading = Operation(self, lambda _stop: self._read())
        reading.success(lambda state: self._show(state) if request == self._request else None).start()
        standing = Operation(self, lambda _stop: self.guardian.standing.read())
        standing.success(lambda found: self._show_standing(found) if request == self._request else None).start()

    def _read(self) -> _State:
        guardian = self.guardian
        shelf = Shelf(guardian.adapters.adapters(), guardian.models.base_sha256(), guardian.fused.records())
        return _State(shelf, shelf.adapters[0].gate if shelf.adapters else None, guardian.report.read())

    def _show(self, state: _State) -> None:
        self._state = state
        self.overview.show_current(state.shelf.current)
        self.overview.show_report(state.report)
        for panel in self._made("gate", "persona", "adapters", "comparison", "proof"):
            self._told(panel)

    def _told(self, panel: _Panel) -> _Panel:
        """Show in a part what is known so far."""
        state = self._state
        if state is None:
            return panel
        match panel:
            case GatePanel():
                panel.show_gate(state.gate, state.shelf.adapters[0].how if state.shelf.adapters else "")
            case PersonaPanel():
                panel.show_adapter(has_adapter=state.shelf.current is not None)
            case AdaptersPanel() | ComparisonPanel():
                panel.show_shelf(state.shelf)
            case ProofPanel():
                panel.show_report(state.report)
        return panel

    def _show_standing(self, standing: Standing) -> None:
        self._standing = standing
        self.overview.show_standing(standing)
        for panel in self._made("training"):
            panel.show_standing(standing)
        if standing.is_learning and not self._is_busy and self.isVisible():
            self._look.start()

    @property
    def _is_busy(self) -> bool:
        """Tell whether this window itself does something of learning."""
        return any(panel.job.is_running for panel in self._made("training", "persona", "adapters", "proof"))

    def _look_again(self) -> None:
        looking = Operation(self, lambda _stop: self.guardian.standing.is_learning())
        looking.success(self._on_looked).start()

    def _on_looked(self, is_learning: bool) -> None:
        if not is_learning and self._look.isActive():
            self._look.stop()
            self.refresh()

    def _on_tab_requested(self, name: str) -> None:
        self.tabs.show_tab(name)
        if name == "run":
            self.training.enter()

    def _on_compare_requested(self, adapter: str) -> None:
        self.tabs.show_tab("compare")
        self.comparison.choose(adapter)

    def _on_discarded(self, _run: str) -> None:
        self.done.emit(Done(self.tr("The paused run is given up.")))

    def _on_promote_requested(self, adapter: str) -> None:
        shelf = self.adapters.shelf
        record = shelf.find(adapter)
        if record is not None:
            title, text = promote_question(record, shelf.current)
            ask(self, title, text, self.tr("Use it"), self.tr("Cancel"), lambda: self.promote(adapter))

    def promote(self, adapter: str, *, can_undo: bool = True) -> None:
        """Use an adapter from now on, and offer to take that back."""

        def promote() -> AdapterRecord:
            with self.guardian.acting("adapters promote", {"adapter": adapter}):
                return self.guardian.adapters.promote(adapter)

        def tell(record: AdapterRecord) -> None:
            said = self.tr("Adapter {name} is in use now.").format(name=short_name(record.id))
            self.done.emit(Done(said, partial(self.roll_back, can_undo=False) if can_undo else None))
            self.refresh()

        Operation(self, lambda _stop: promote()).success(tell).start()

    def _on_roll_back_requested(self) -> None:
        current = self.adapters.shelf.current
        if current is not None:
            title, text = roll_back_question(current)
            ask(self, title, text, self.tr("Roll back"), self.tr("Cancel"), self.roll_back)

    def roll_back(self, *, can_undo: bool = True) -> None:
        """Return to what was in use before, and offer to take that back."""
        before = None if self._state is None else self._state.shelf.current

        def roll_back() -> AdapterRecord | None:
            with self.guardian.acting("adapters rollback", {}) as facts:
                record = self.guardian.adapters.roll_back()
                facts["adapter"] = record.id if record else None
            return record

        def tell(record: AdapterRecord | None) -> None:
            if record is None:
                said = self.tr("The base model answers now, without an adapter.")
            else:
                said = self.tr("Adapter {name} is in use again.").format(name=short_name(record.id))
            returns = can_undo and before is not None and not before.redacted
            undo = partial(self.promote, before.id, can_undo=False) if returns and before is not None else None
            self.done.emit(Done(said, undo))
            self.refresh()

        Operation(self, lambda _stop: roll_back()).success(tell).start()
