"""The last test before use, as a table, a plot and in words."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.services.results import GateResult, Losses
from desktop.pages.gate_words import gate_rows, gate_sentence, gate_titles
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.facts_table import FactsTable
from desktop.widgets.icons import IconLabel
from desktop.widgets.parts import Card, label, wear
from desktop.widgets.plots import Bar, BarGroup, BarPlot
from desktop.widgets.theme import SPACE_M, SPACE_S


class GateFacts(QWidget):
    """What the gate said of one adapter: the verdict with its reason, and a row for each kind of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs = {True: IconLabel("done", 22, "good"), False: IconLabel("close", 22, "danger")}
        self.reason = label("", wraps=True)
        self.numbers = label("", "muted", wraps=True)
        self.doubt = label("", wraps=True)
        self.table = FactsTable(self.tr("What the gate measured"), gate_titles())
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for sign in self._signs.values():
            row.addWidget(sign)
        row.addWidget(self.reason, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(row)
        for part in (self.numbers, self.doubt, self.table):
            column.addWidget(part)
        self.show_gate(None)

    def show_gate(self, gate: GateResult | None, how: str = "") -> None:
        """Show a result, or say that there is none yet; `how` is how the adapter came about."""
        for is_passed, sign in self._signs.items():
            sign.setVisible(gate is not None and gate.is_passed is is_passed)
        for part in (self.numbers, self.doubt, self.table):
            part.setVisible(gate is not None)
        wear(self.reason, "role", "muted" if gate is None else "")
        if gate is None:
            self.reason.setText(
                self.tr(
                    "After a run, a candidate has to prove itself: better on your newest text, which it never saw, "
                    "and no worse on other people's. Both will be shown here."
                )
            )
            return
        verdict = self.tr("Passed. {reason}") if gate.is_passed else self.tr("Held back. {reason}")
        self.reason.setText(verdict.format(reason=in_own_words(gate.reason)))
        self.numbers.setText(gate_sentence(gate))
        self.doubt.setText(in_own_words(gate.doubt))
        self.doubt.setVisible(bool(gate.doubt))
        self.table.show_rows(gate_rows(gate, how))


class GatePanel(Card):
    """Show what the gate measured and decided last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.body.addWidget(label(self.tr("The last test before use"), "heading"))
        self.facts = GateFacts()
        self.reason, self.table = self.facts.reason, self.facts.table
        self.body.addWidget(self.facts)
        self._plot = None
        self._shown: GateResult | None = None
        self._is_plot_due = False

    def show_gate(self, gate: GateResult | None, how: str = "") -> None:
        """Show a result, or that there is none yet; what is shown already is not drawn again."""
        if gate is not None and gate == self._shown:
            return
        self._shown = gate
        self.facts.show_gate(gate, how)
        self._is_plot_due = True
        if self.isVisible():
            self._show_plot_if_due()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw now what was not seen before."""
        super().showEvent(event)
        self._show_plot_if_due()

    def _show_plot_if_due(self) -> None:
        if not self._is_plot_due:
            return
        self._is_plot_due = False
        if self._shown is not None:
            self._show_plot(self._shown)
        elif self._plot is not None:
            self._plot.hide()

    def _show_plot(self, gate: GateResult) -> None:
        if self._plot is None:
            self._plot = BarPlot()
            self._plot.setAccessibleName(self.tr("Bits a byte of base, current and candidate"))
            self.body.addWidget(self._plot)
        groups = [
            BarGroup(self.tr("your newest text"), self._bars(gate.held_out, gate)),
            BarGroup(self.tr("other people's text"), self._bars(gate.general, None)),
        ]
        self._plot.setAccessibleDescription(gate_sentence(gate))
        self._plot.show_groups(groups, self.tr("bits a byte"))
        self._plot.show()

    def _bars(self, losses: Losses, interval_of: GateResult | None) -> list[Bar]:
        bars = []
        for name, value, tone in (
            (self.tr("base"), losses.base, "muted"),
            (self.tr("current"), losses.current, "gold"),
            (self.tr("candidate"), losses.candidate, "accent"),
        ):
            low = high = None
            if interval_of is not None and value is losses.candidate and losses.current is not None:
                # the interval is of current minus candidate, so the ends change places
                low, high = losses.current - interval_of.gain_high, losses.current - interval_of.gain_low
            if value is not None:
                bars.append(Bar(name, value, tone, low, high))
        return bars
