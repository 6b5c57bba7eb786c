"""Plots of what learning did, painted here: a library takes 27 MB and a quarter of a second for these three."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.rows import one_line
from desktop.widgets.stylesheet import SMALL
from desktop.widgets.theme import SPACE_S, SPACE_XS, colours, fit_to_text, scaled

_BAR = 0.22
_HEIGHT_PX = 230
_HEADROOM = 1.22
_MOST_TITLES = 6
_MOST_TICKS = 5
_MARK_PX = 4
_MOST_POINTS = 1000  # about one for each pixel; more cannot be seen and take their time
_CENTRE = Qt.AlignmentFlag.AlignCenter
Tick = tuple[float, str]
Range = tuple[float, float]


@dataclass(frozen=True)
class Bar:
    """One bar; `low` and `high` are the ends of its interval, None where there is none."""

    name: str
    value: float
    tone: str
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class BarGroup:
    """Bars side by side over one title."""

    title: str
    bars: Sequence[Bar]


@dataclass(frozen=True)
class RunDot:
    """One run in a plot over runs: losses before and after it on own text, and after it on other people's.

    What was not measured is None; `is_filled` says that what came out of it was put to use.
    """

    title: str
    before: float | None
    own: float | None
    general: float | None
    is_filled: bool


@dataclass(frozen=True)
class _Scale:
    """Where the values of one axis are, in pixels."""

    values: Range
    pixels: Range

    def at(self, value: float) -> float:
        low, high = self.values
        start, end = self.pixels
        return start + (value - low) / (high - low) * (end - start)


def ticks(values: Range) -> list[Tick]:
    """Return a few round values within a range, and how they are written."""
    low, high = values
    rough = (high - low) / _MOST_TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [(place * step, f"{place * step:.{decimals}f}") for place in range(first, last + 1)]


def around(values: Sequence[float]) -> Range:
    """Return a range that holds all values with some room; one that is not empty in any case."""
    values = [value for value in values if math.isfinite(value)]
    low, high = min(values, default=0.0), max(values, default=1.0)
    room = (high - low) * 0.06 or abs(high) * 0.1 or 1.0
    return low - room, high + room


class _Plot(QWidget):
    """Two axes and what is between them; only looked at, because what it shows is also said in words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = self._below = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fit_to_text(self, height_px=_HEIGHT_PX)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in new colours, or for another size of text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the axes around whatever room their words leave, and what is between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SMALL)
        painter.setFont(font)
        across, up = self._ranges()
        marks, metrics = ticks(up), QFontMetricsF(font)
        line, widest = metrics.height(), max(metrics.horizontalAdvance(text) for _value, text in marks)
        left = widest + SPACE_S + (line + SPACE_XS if self._unit else 0)
        bottom = line + SPACE_S + (line if self._below else 0)
        room = QRectF(self.rect()).adjusted(left, line / 2, -SPACE_S, -bottom)
        x, y = _Scale(across, (room.left(), room.right())), _Scale(up, (room.bottom(), room.top()))
        self._paint_frame(painter, room, y, marks)
        self._paint_below(painter, room, x)
        self._paint(painter, x, y)
        painter.end()

    def _paint_frame(self, painter: QPainter, room: QRectF, y: _Scale, marks: Sequence[Tick]) -> None:
        shown, line = colours(), QFontMetricsF(painter.font()).height()
        for value, text in marks:
            height = y.at(value)
            painter.setPen(QPen(QColor(shown.line), 1))
            painter.drawLine(QPointF(room.left(), height), QPointF(room.right(), height))
            painter.setPen(QColor(shown.muted))
            words = QRectF(0, height - line / 2, room.left() - SPACE_XS, line)
            painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QPen(QColor(shown.edge), 1))
        painter.drawPolyline([room.topLeft(), room.bottomLeft(), room.bottomRight()])
        painter.save()
        painter.setPen(QColor(shown.muted))
        painter.setTransform(QTransform(0, -1, 1, 0, line / 2, room.center().y()), combine=True)  # a quarter turn back
        painter.drawText(QRectF(-room.height() / 2, -line / 2, room.height(), line), _CENTRE, one_line(self._unit))
        painter.restore()

    def _paint_below(self, painter: QPainter, room: QRectF, x: _Scale) -> None:
        line = QFontMetricsF(painter.font()).height()
        painter.setPen(QColor(colours().muted))
        for value, text in self._titles(x.values):
            _write(painter, QPointF(x.at(value), room.bottom() + SPACE_XS + line / 2), text)
        _write(painter, QPointF(room.center().x(), room.bottom() + SPACE_XS + 1.5 * line), self._below)

    def _ranges(self) -> tuple[Range, Range]:
        raise NotImplementedError

    def _titles(self, across: Range) -> list[Tick]:
        raise NotImplementedError

    def _paint(self, painter: QPainter, x: _Scale, y: _Scale) -> None:
        raise NotImplementedError


class BarPlot(_Plot):
    """Groups of bars with their values written on top and intervals as whiskers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[BarGroup] = ()

    def show_groups(self, groups: Sequence[BarGroup], unit: str) -> None:
        """Show other groups."""
        self._groups, self._unit = groups, unit
        self.update()

    def _ranges(self) -> tuple[Range, Range]:
        tops = [_top(bar) for group in self._groups for bar in group.bars]
        return (-0.6, max(len(self._groups) - 0.4, 0.4)), (0.0, (max(tops, default=1.0) or 1.0) * _HEADROOM)

    def _titles(self, _across: Range) -> list[Tick]:
        return [(place, group.title) for place, group in enumerate(self._groups)]

    def _paint(self, painter: QPainter, x: _Scale, y: _Scale) -> None:
        for place, group in enumerate(self._groups):
            start = place - _BAR * (len(group.bars) - 1) / 2
            for offset, bar in enumerate(group.bars):
                self._paint_bar(painter, bar, start + offset * _BAR, x, y)

    def _paint_bar(self, painter: QPainter, bar: Bar, at: float, x: _Scale, y: _Scale) -> None:
        shown, half = colours(), _BAR * 0.43
        corners = QPointF(x.at(at - half), y.at(bar.value)), QPointF(x.at(at + half), y.at(0.0))
        painter.fillRect(QRectF(*corners), QColor(getattr(shown, bar.tone)))
        painter.setPen(QPen(QColor(shown.ink), 1.4))
        if bar.low is not None and bar.high is not None:
            for value in (bar.low, bar.high):
                beam = y.at(value)
                painter.drawLine(QPointF(x.at(at - half / 3), beam), QPointF(x.at(at + half / 3), beam))
            painter.drawLine(QPointF(x.at(at), y.at(bar.low)), QPointF(x.at(at), y.at(bar.high)))
        line = QFontMetricsF(painter.font()).height()
        _write(painter, QPointF(x.at(at), y.at(_top(bar)) - line * 0.6), f"{bar.value:.3f}")
        painter.setPen(QColor(shown.muted))
        _write(painter, QPointF(x.at(at), y.at(_top(bar)) - line * 1.5), bar.name)


class CurvePlot(_Plot):
    """The loss of each step of a run, and its running mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._losses: list[tuple[int, float]] = []
        self._means: list[tuple[int, float]] = []

    def begin(self, unit: str, steps: str) -> None:
        """Begin an empty curve."""
        self._losses, self._means = [], []
        self._unit, self._below = unit, steps
        self.update()

    def extend(self, points: Sequence[tuple[int, float]]) -> None:
        """Add the losses of further steps."""
        for step, loss in points:
            if not math.isfinite(loss):
                continue
            mean = loss if not self._means else 0.9 * self._means[-1][1] + 0.1 * loss
            self._losses.append((step, loss))
            self._means.append((step, mean))
        self.update()

    def _ranges(self) -> tuple[Range, Range]:
        return around([step for step, _loss in self._losses]), around([loss for _step, loss in self._losses])

    def _titles(self, across: Range) -> list[Tick]:
        return [(value, text) for value, text in ticks(across) if value >= 0 and "." not in text]

    def _paint(self, painter: QPainter, x: _Scale, y: _Scale) -> None:
        faint = QColor(colours().accent)
        faint.setAlphaF(0.45)
        painter.setPen(QPen(faint, scaled(_MARK_PX), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        every = len(self._losses) // _MOST_POINTS + 1
        painter.drawPoints(QPolygonF([QPointF(x.at(step), y.at(loss)) for step, loss in self._losses[::every]]))
        painter.setPen(QPen(QColor(colours().accent), 2.2))
        painter.drawPolyline(QPolygonF([QPointF(x.at(step), y.at(mean)) for step, mean in self._means[::every]]))


class RunsPlot(_Plot):
    """Losses over runs; each line has a dash and a mark of its own, so that no colour is needed to tell them apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: Sequence[RunDot] = ()

    def show_runs(self, runs: Sequence[RunDot], unit: str) -> None:
        """Show other runs, oldest first."""
        self._runs, self._unit = runs, unit
        self.update()

    def _ranges(self) -> tuple[Range, Range]:
        losses = [loss for run in self._runs for loss in (run.before, run.own, run.general) if loss is not None]
        return (-0.5, max(len(self._runs) - 0.5, 0.5)), around(losses)

    def _titles(self, _across: Range) -> list[Tick]:
        step = -(-len(self._runs) // _MOST_TITLES) or 1
        return [(place, run.title) for place, run in enumerate(self._runs) if place % step == 0]

    def _paint(self, painter: QPainter, x: _Scale, y: _Scale) -> None:
        shown, runs = colours(), self._runs
        for losses, colour, dash, corners in (
            ([run.before for run in runs], shown.muted, Qt.PenStyle.DotLine, 3),
            ([run.general for run in runs], shown.ink, Qt.PenStyle.DashLine, 4),
            ([run.own for run in runs], shown.accent, Qt.PenStyle.SolidLine, 0),
        ):
            known = [(run, QPointF(x.at(place), y.at(loss))) for place, (run, loss) in _known(runs, losses)]
            painter.setPen(QPen(QColor(colour), 1.8, dash))
            painter.drawPolyline(QPolygonF([point for _run, point in known]))
            painter.setPen(QPen(QColor(colour), 1.4))
            for run, point in known:
                painter.setBrush(QColor(colour if run.is_filled else shown.surface))
                _mark(painter, point, corners)
            painter.setBrush(Qt.BrushStyle.NoBrush)


def _known(runs: Sequence[RunDot], losses: Sequence[float | None]) -> list[tuple[int, tuple[RunDot, float]]]:
    both = enumerate(zip(runs, losses, strict=True))
    return [(place, (run, loss)) for place, (run, loss) in both if loss is not None and math.isfinite(loss)]


def _top(bar: Bar) -> float:
    return max(bar.value, bar.high or 0.0)


def _mark(painter: QPainter, point: QPointF, corners: int) -> None:
    """Draw a circle, or what has so many corners, the first one below."""
    radius = scaled(_MARK_PX)
    if not corners:
        painter.drawEllipse(point, radius, radius)
        return
    angles = [
        math.tau * (corner / corners + 1 / 4) + (math.pi / 4 if corners % 2 == 0 else 0) for corner in range(corners)
    ]
    painter.drawPolygon(QPolygonF([point + 1.3 * radius * QPointF(math.cos(one), math.sin(one)) for one in angles]))


def _write(painter: QPainter, centre: QPointF, text: str) -> None:
    """Write a line of text around a point."""
    text = one_line(text)
    size = QFontMetricsF(painter.font()).size(0, text)
    painter.drawText(
        QRectF(centre.x() - size.width(), centre.y() - size.height(), 2 * size.width(), 2 * size.height()),
        _CENTRE,
        text,
    )
