"""The last test before use, as a plot and in words."""

from PySide6.QtWidgets import QWidget

from core.services.results import GateResult, Losses
from desktop.pages.learning_words import gate_rows, gate_sentence
from desktop.widgets.bars import Bar, BarGroup
from desktop.widgets.figures import FiguresTable
from desktop.widgets.parts import Card, label, wear


class GatePanel(Card):
    """Show what the gate measured and decided."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.body.addWidget(label(self.tr("The last test before use"), "heading"))
        self.reason = label("", wraps=True)
        self._numbers = label("", "small", wraps=True)
        self.table = FiguresTable(self.tr("Bits a byte"), self.tr("Over"))
        for part in (self.reason, self._numbers, self.table):
            self.body.addWidget(part)
        self._plot = None

    def show_gate(self, gate: GateResult | None) -> None:
        """Show a result, or that there is none yet."""
        if gate is None:
            wear(self.reason, "role", "muted")
            self.reason.setText(
                self.tr(
                    "After a run, a candidate has to prove itself: better on your newest text, which it never saw, "
                    "and no worse on other people's. Both will be shown here."
                )
            )
            self._numbers.hide()
            self.table.hide()
            return
        wear(self.reason, "role", "")
        verdict = self.tr("Passed.") if gate.is_passed else self.tr("Not passed.")
        self.reason.setText(f"{verdict} {gate.reason}")
        self._numbers.setText(gate_sentence(gate))
        self._numbers.show()
        self.table.show_rows(gate_rows(gate))
        self._show_plot(gate)

    def _show_plot(self, gate: GateResult) -> None:
        from desktop.widgets.plots import BarPlot  # noqa: PLC0415 - loads pyqtgraph, 0.25 s, for the first plot only

        if self._plot is None:
            self._plot = BarPlot()
            self._plot.setAccessibleName(self.tr("Bits a byte of base, current and candidate"))
            self.body.addWidget(self._plot)
        groups = [
            BarGroup(self.tr("your newest text"), self._bars(gate.held_out, gate)),
            BarGroup(self.tr("other people's text"), self._bars(gate.general, None)),
        ]
        self._plot.show_groups(groups, self.tr("bits a byte"))

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
