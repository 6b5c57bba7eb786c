"""How every blind comparison stands, with an interval, and a way to go on with one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.services.comparing import Tally
from desktop.pages.standing_words import shown_moment
from desktop.widgets.facts_table import FactsTable
from desktop.widgets.parts import Card, button, label

_MOST_SHOWN = 50
_SURE = 0.1


class SeriesTable(Card):
    """List the series, newest first; the chosen one can be gone on with."""

    go_on_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._series: list[Tally] = []
        self._is_allowed = True
        titles = (self.tr("Between"), self.tr("Result"), self.tr("Same"), self.tr("To go"), self.tr("Begun"))
        self.summary = label("", wraps=True)
        self.table = FactsTable(self.tr("Comparisons made so far"), titles)
        self.go_on = button(self.tr("&Go on with this comparison"), self._on_go_on_clicked)
        self.table.itemSelectionChanged.connect(self._show_state)
        self.body.addWidget(label(self.tr("Comparisons so far"), "heading"))
        for part in (self.summary, self.table, self.go_on):
            self.body.addWidget(part)
        self.setFocusProxy(self.table)
        self.hide()

    def show_series(self, series: Sequence[Tally], name: Callable[[str], str]) -> None:
        """Show other series, newest first."""
        chosen = self.table.currentRow()
        self._series = list(series[:_MOST_SHOWN])
        self.table.show_rows([self._row(tally, name) for tally in self._series])
        self.allow(is_shown=self._is_allowed)
        if self._series:
            self.summary.setText(self._sentence(self._series[0], name))
            self.table.selectRow(min(max(chosen, 0), len(self._series) - 1))
        self._show_state()

    def allow(self, *, is_shown: bool) -> None:
        """Be shown if there is a series, or not at all."""
        self._is_allowed = is_shown
        self.setVisible(is_shown and bool(self._series))

    def _row(self, tally: Tally, name: Callable[[str], str]) -> list[str]:
        one, other = (name(adapter) for adapter in tally.adapters)
        return [
            self.tr("{one} and {other}").format(one=one, other=other),
            self.tr("{wins} to {losses}").format(wins=tally.wins[0], losses=tally.wins[1]),
            str(tally.same),
            str(tally.waiting),
            shown_moment(tally.made),
        ]

    def _sentence(self, tally: Tally, name: Callable[[str], str]) -> str:
        one, decided = name(tally.adapters[0]), sum(tally.wins)
        if not decided:
            return self.tr("Nothing of the newest comparison is decided yet.")
        said = self.tr(
            "In the newest, {one} was chosen in {wins} of {decided} pairs: {low} to {high} % with 90 % certainty."
        ).format(
            one=one,
            wins=tally.wins[0],
            decided=decided,
            low=round(100 * tally.share_low),
            high=round(100 * tally.share_high),
        )
        if tally.p_value < _SURE:
            return self.tr("{said} That is more than chance would give (p = {p}).").format(
                said=said, p=f"{tally.p_value:.3f}"
            )
        return self.tr("{said} Chance could have given that (p = {p}); more pairs tell more.").format(
            said=said, p=f"{tally.p_value:.2f}"
        )

    def _chosen(self) -> Tally | None:
        row = self.table.currentRow()
        return self._series[row] if 0 <= row < len(self._series) else None

    def _show_state(self) -> None:
        chosen = self._chosen()
        self.go_on.setVisible(chosen is not None)
        self.go_on.setEnabled(chosen is not None and chosen.waiting > 0)

    def _on_go_on_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.go_on_requested.emit(chosen.comparison)
