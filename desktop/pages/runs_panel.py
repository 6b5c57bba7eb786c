"""What the runs so far did to the losses, as a plot and in words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from core.services.report import Point, alternative_text
from desktop.widgets.bars import RunDot
from desktop.widgets.parts import Card, label


class RunsPanel(Card):
    """Show the curve over runs, once there are two to join."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.body.addWidget(label(self.tr("Over all runs"), "heading"))
        self._plot = None
        self.words = label(
            self.tr(
                "Bits a byte, lower is better. Circles: your words with the adapter of a run. Triangles: with the "
                "model you started from. Squares: other people's words. Hollow: not put to use."
            ),
            "small",
            wraps=True,
        )
        self.body.addWidget(self.words)
        self.hide()

    def show_points(self, points: Sequence[Point]) -> None:
        """Show other runs, oldest first."""
        self.setVisible(len(points) > 1)
        if len(points) > 1:
            self._show_plot(points)

    def _show_plot(self, points: Sequence[Point]) -> None:
        from desktop.widgets.plots import RunsPlot  # noqa: PLC0415 - loads pyqtgraph, 0.25 s, for the first plot only

        if self._plot is None:
            self._plot = RunsPlot()
            self.body.insertWidget(1, self._plot)
        self._plot.setAccessibleName(self.tr("Bits a byte over all runs"))
        self._plot.setAccessibleDescription(alternative_text(points))
        dots = [RunDot(point.date, point.base, point.own, point.general, point.is_promoted) for point in points]
        self._plot.show_runs(dots, self.tr("bits a byte"))
