"""What the runs so far did to the losses: a plot, and the same as a table."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.services.report import Point, alternative_text
from desktop.pages.adapter_words import way_name
from desktop.state import remember
from desktop.widgets.facts_table import Cell, FactsTable
from desktop.widgets.parts import Card, button, label
from desktop.widgets.plain import bounded
from desktop.widgets.plots import RunDot, RunsPlot

_MOST_ROWS = 200  # a table that is as high as its rows holds the newest; the plot shows all


class RunsPanel(Card):
    """Show the curve over runs, once there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._points: Sequence[Point] = ()
        self._plot: QWidget | None = None
        self.as_table = button(self.tr("Show as a &table"), self._show_form, "quiet")
        self.as_table.setCheckable(True)
        remember(self.as_table, "learning/runs_table")
        self.as_table.toggled.connect(lambda _is_checked: self._show_form())
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Over all runs"), "heading"), 1)
        head.addWidget(self.as_table)
        self.body.addLayout(head)
        self.words = label(
            self.tr(
                "Bits a byte, lower is better. Circles: your words with the adapter of a run. Triangles: with the "
                "model you started from. Squares: other people's words. Hollow: not put to use."
            ),
            "small",
            wraps=True,
        )
        titles = (self.tr("Run"), self.tr("Kind"), self.tr("Started from"), self.tr("Adapter"), self.tr("Others' text"))
        self.table = FactsTable(self.tr("Bits a byte over all runs"), (*titles, self.tr("Use")))
        self.body.addWidget(self.words)
        self.body.addWidget(self.table)
        self.hide()

    def show_points(self, points: Sequence[Point]) -> None:
        """Show other runs, oldest first."""
        is_new = points != self._points
        self._points = points
        self.setVisible(bool(points))
        if points and is_new:
            self._show_form()

    def _show_form(self) -> None:
        if not self._points:
            return
        is_table = self.as_table.isChecked()
        if is_table:
            self.table.show_rows([self._row(point) for point in reversed(self._points[-_MOST_ROWS:])])
        else:
            self._show_plot()
        self.table.setVisible(is_table)
        self.words.setVisible(not is_table)
        if self._plot is not None:
            self._plot.setVisible(not is_table)

    def _row(self, point: Point) -> list[Cell | str]:
        if point.is_promoted:
            use = Cell(self.tr("put to use"), "done", "good")
        elif point.is_passed:
            use = Cell(self.tr("not used"))
        else:
            use = Cell(self.tr("held back"), "close", "danger")
        losses = ["—" if loss is None else f"{loss:.3f}" for loss in (point.base, point.own, point.general)]
        return [point.date, way_name(point.how), *losses, use]

    def _show_plot(self) -> None:
        points = self._points
        if self._plot is None:
            self._plot = RunsPlot()
            self._plot.setAccessibleName(self.tr("Bits a byte over all runs"))
            self.body.insertWidget(1, self._plot)
        self._plot.setAccessibleDescription(bounded(alternative_text(points)))
        dots = [RunDot(point.date, point.base, point.own, point.general, point.is_promoted) for point in points]
        self._plot.show_runs(dots, self.tr("bits a byte"))
