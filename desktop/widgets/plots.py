"""Plots of what learning did; importing this loads pyqtgraph, so it is imported when a plot is first shown."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.bars import Bar, BarGroup, RunDot
from desktop.widgets.stylesheet import SMALL
from desktop.widgets.theme import colours, fit_to_text

_BAR = 0.22
_HEIGHT_PX = 230
_GRID_ALPHA = 40  # of 255
_HEADROOM = 1.22
_MOST_TITLES = 6


class _Plot(QWidget):
    """Two axes and what is between them; only looked at, because what it shows is also said in words beside it.

    Put together from the parts of pyqtgraph rather than from its PlotWidget, which brings menus and buttons that nobody
    needs here and that outlive it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = pg.GraphicsView()
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # the wheel scrolls the page
        layout = pg.GraphicsLayout()
        layout.layout.setContentsMargins(0, 0, 0, 0)
        layout.layout.setSpacing(0)
        self._view.setCentralItem(layout)
        self._box = layout.addViewBox(row=0, col=1, enableMenu=False, enableMouse=False)
        self._box.setZValue(1)
        self._left, self._bottom = (pg.AxisItem(side, linkView=self._box) for side in ("left", "bottom"))
        layout.addItem(self._left, row=0, col=0)
        layout.addItem(self._bottom, row=1, col=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        fit_to_text(self, height_px=_HEIGHT_PX)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in new colours, or for another size of text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()
            self._draw()

    def _dress(self) -> None:
        shown = colours()
        self._view.setBackground(shown.surface)
        for axis in (self._left, self._bottom):
            axis.setPen(pg.mkPen(shown.line))
            axis.setTextPen(pg.mkPen(shown.muted))
            axis.setTickFont(self._small())
            axis.enableAutoSIPrefix(False)
            axis.setZValue(-1)  # the grid belongs behind what it measures
        self._left.setGrid(_GRID_ALPHA)

    def _label(self, axis: pg.AxisItem, text: str) -> None:
        axis.setLabel(text, color=colours().muted)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SMALL)
        return font

    def _draw(self) -> None:
        raise NotImplementedError


class BarPlot(_Plot):
    """Groups of bars with their values written on top and intervals as whiskers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[BarGroup] = ()

    def show_groups(self, groups: Sequence[BarGroup], unit: str) -> None:
        """Show other groups."""
        self._groups = groups
        self._label(self._left, unit)
        self._draw()

    def _draw(self) -> None:
        self._box.clear()
        for place, group in enumerate(self._groups):
            start = place - _BAR * (len(group.bars) - 1) / 2
            for offset, bar in enumerate(group.bars):
                self._draw_bar(start + offset * _BAR, bar)
        self._bottom.setTicks([[(place, group.title) for place, group in enumerate(self._groups)]])
        tops = [max(bar.value, bar.high or 0.0) for group in self._groups for bar in group.bars]
        self._box.setYRange(0, max(tops, default=1.0) * _HEADROOM, padding=0)
        self._box.setXRange(-0.6, len(self._groups) - 0.4, padding=0)

    def _draw_bar(self, at: float, bar: Bar) -> None:
        shown = colours()
        look = {"brush": QColor(getattr(shown, bar.tone)), "pen": pg.mkPen(None)}
        self._box.addItem(pg.BarGraphItem(x=[at], height=[bar.value], width=_BAR * 0.86, **look))
        top = bar.value
        if bar.low is not None and bar.high is not None:
            top = max(top, bar.high)
            whisker = pg.ErrorBarItem(
                x=np.array([at]),
                y=np.array([bar.value]),
                top=np.array([bar.high - bar.value]),
                bottom=np.array([bar.value - bar.low]),
                beam=_BAR * 0.3,
                pen=pg.mkPen(shown.ink, width=1.4),
            )
            self._box.addItem(whisker)
        self._write(at, top, f"{bar.value:.3f}", shown.ink, lines=0)
        self._write(at, top, bar.name, shown.muted, lines=1)

    def _write(self, at: float, top: float, text: str, colour: str, lines: int) -> None:
        words = pg.TextItem(text, color=colour, anchor=(0.5, 1.0 + 0.62 * lines))
        words.setFont(self._small())
        words.setPos(at, top)
        self._box.addItem(words)


class CurvePlot(_Plot):
    """The loss of each step of a run, and its running mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[int] = []
        self._losses: list[float] = []
        self._means: list[float] = []
        self._dots = pg.PlotDataItem(pen=None, symbol="o", symbolSize=4, symbolPen=None)
        self._line = pg.PlotDataItem()
        for item in (self._dots, self._line):
            self._box.addItem(item)

    def begin(self, unit: str, steps: str) -> None:
        """Begin an empty curve."""
        self._steps, self._losses, self._means = [], [], []
        self._label(self._left, unit)
        self._label(self._bottom, steps)
        self._draw()

    def extend(self, points: Sequence[tuple[int, float]]) -> None:
        """Add the losses of further steps."""
        for step, loss in points:
            mean = loss if not self._means else 0.9 * self._means[-1] + 0.1 * loss
            self._steps.append(step)
            self._losses.append(loss)
            self._means.append(mean)
        self._draw()

    def _draw(self) -> None:
        faint = QColor(colours().accent)
        faint.setAlphaF(0.45)
        self._dots.setData(self._steps, self._losses, symbolBrush=faint)
        self._line.setData(self._steps, self._means, pen=pg.mkPen(colours().accent, width=2.2))


class RunsPlot(_Plot):
    """Losses over runs; each line has a dash and a mark of its own, so that no colour is needed to tell them apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: Sequence[RunDot] = ()

    def show_runs(self, runs: Sequence[RunDot], unit: str) -> None:
        """Show other runs, oldest first."""
        self._runs = runs
        self._label(self._left, unit)
        self._draw()

    def _draw(self) -> None:
        shown = colours()
        self._box.clear()
        self._draw_line([run.before for run in self._runs], shown.muted, Qt.PenStyle.DotLine, "t")
        self._draw_line([run.general for run in self._runs], shown.ink, Qt.PenStyle.DashLine, "s")
        self._draw_line([run.own for run in self._runs], shown.accent, Qt.PenStyle.SolidLine, "o")
        step = -(-len(self._runs) // _MOST_TITLES) or 1
        self._bottom.setTicks([[(place, run.title) for place, run in enumerate(self._runs) if place % step == 0]])
        self._box.setXRange(-0.5, max(len(self._runs) - 0.5, 0.5), padding=0)
        self._box.enableAutoRange(y=True)

    def _draw_line(self, losses: Sequence[float | None], colour: str, dash: Qt.PenStyle, mark: str) -> None:
        known = [(place, loss) for place, loss in enumerate(losses) if loss is not None]
        fills = [colour if self._runs[place].is_filled else colours().surface for place, _ in known]
        item = pg.PlotDataItem(
            [place for place, _ in known],
            [loss for _, loss in known],
            pen=pg.mkPen(colour, width=1.8, style=dash),
            symbol=mark,
            symbolSize=8,
            symbolPen=pg.mkPen(colour, width=1.4),
            symbolBrush=[pg.mkBrush(fill) for fill in fills],
            antialias=True,
        )
        self._box.addItem(item)
