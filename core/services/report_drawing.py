"""The curve over runs, drawn once for the page in HTML and in PDF. Readable in grey: lines differ by dash and mark."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Circle, Drawing, Line, PolyLine, Rect, Shape, String
from reportlab.lib.colors import Color, HexColor, white

from core.services.report import Point

WIDTH, HEIGHT = 492.0, 160.0
_LEFT, _RIGHT, _BOTTOM, _TOP = 34.0, 8.0, 30.0, 22.0
_INK, _GREY, _FAINT = HexColor("#1f2430"), HexColor("#6b7280"), HexColor("#d5d8de")
_ACCENT = HexColor("#1d4ed8")
_SIZE = 7.5
_MARK = 2.6
_MOST_DATES = 8
_MOST_TICKS = 5
_STEPS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0)  # bits per byte


@dataclass(frozen=True)
class _Curve:
    name: str
    value: Callable[[Point], float | None]
    colour: Color
    dash: tuple[float, ...] | None
    is_square: bool = False


_CURVES = (
    _Curve("your words, the model you started from", lambda point: point.base, _GREY, (1, 2)),
    _Curve("your words, with the adapter", lambda point: point.own, _ACCENT, None),
    _Curve("other people's words, with the adapter", lambda point: point.general, _INK, (5, 3), is_square=True),
)


def draw(points: Sequence[Point]) -> Drawing:
    """Draw bits per byte over runs. A filled mark was put to use, a hollow one was held back."""
    drawing = Drawing(WIDTH, HEIGHT, hAlign="LEFT")
    values = [value for point in points for curve in _CURVES if (value := curve.value(point)) is not None]
    if not values:
        return drawing
    low, high = _range(values)

    def place(number: int, value: float) -> tuple[float, float]:
        across = (number + 0.5) / len(points)
        up = (value - low) / (high - low)
        return _LEFT + across * (WIDTH - _LEFT - _RIGHT), _BOTTOM + up * (HEIGHT - _BOTTOM - _TOP)

    for part in (*_grid(low, high), *_dates(points, place), *_legend()):
        drawing.add(part)
    for curve in _CURVES:
        for part in _drawn(curve, points, place):
            drawing.add(part)
    return drawing


def _drawn(curve: _Curve, points: Sequence[Point], place: Callable[[int, float], tuple[float, float]]) -> list[Shape]:
    known = [(number, value) for number, point in enumerate(points) if (value := curve.value(point)) is not None]
    spots = [place(number, value) for number, value in known]
    look = {"strokeColor": curve.colour, "strokeWidth": 1.2, "strokeDashArray": curve.dash}
    parts: list[Shape] = []
    if len(spots) > 1:
        parts.append(PolyLine([number for spot in spots for number in spot], **look))
    for (number, _), spot in zip(known, spots, strict=True):
        is_filled = points[number].is_promoted
        parts.append(_mark(spot, curve, is_filled))
    return parts


def _mark(spot: tuple[float, float], curve: _Curve, is_filled: bool) -> Shape:
    across, up = spot
    look = {"strokeColor": curve.colour, "strokeWidth": 1, "fillColor": curve.colour if is_filled else white}
    if curve.is_square:
        return Rect(across - _MARK, up - _MARK, 2 * _MARK, 2 * _MARK, **look)
    return Circle(across, up, _MARK, **look)


def _grid(low: float, high: float) -> list[Shape]:
    step = _step(low, high)
    parts: list[Shape] = []
    for tick in range(round((high - low) / step) + 1):
        value = low + step * tick
        up = _BOTTOM + (HEIGHT - _BOTTOM - _TOP) * (value - low) / (high - low)
        parts.append(Line(_LEFT, up, WIDTH - _RIGHT, up, strokeColor=_FAINT, strokeWidth=0.5))
        parts.append(_text(_LEFT - 4, up - 2.5, f"{value:.2f}", "end"))
    return parts


def _dates(points: Sequence[Point], place: Callable[[int, float], tuple[float, float]]) -> list[Shape]:
    step = -(-len(points) // _MOST_DATES)
    shown = [number for number in range(len(points)) if number % step == 0]
    parts: list[Shape] = [_text(place(number, 0)[0], _BOTTOM - 11, points[number].date, "middle") for number in shown]
    parts += [_text(place(number, 0)[0], _BOTTOM - 20, points[number].how, "middle") for number in shown]
    return parts


def _legend() -> list[Shape]:
    parts: list[Shape] = []
    across, up = _LEFT, HEIGHT - 9
    for curve in _CURVES:
        look = {"strokeColor": curve.colour, "strokeWidth": 1.2, "strokeDashArray": curve.dash}
        parts += [Line(across, up + 2.5, across + 16, up + 2.5, **look), _mark((across + 8, up + 2.5), curve, True)]
        parts.append(_text(across + 20, up, curve.name, "start"))
        across += 156
    return parts


def _text(across: float, up: float, text: str, anchor: str) -> String:
    return String(across, up, text, fontName="Helvetica", fontSize=_SIZE, fillColor=_GREY, textAnchor=anchor)


def _range(values: Sequence[float]) -> tuple[float, float]:
    """Return the ends of the axis: whole steps, with all values between them."""
    step = _step(min(values), max(values))
    low, high = math.floor(min(values) / step) * step, math.ceil(max(values) / step) * step
    return low, high if high > low else low + step


def _step(low: float, high: float) -> float:
    return next((step for step in _STEPS if (high - low) / step <= _MOST_TICKS), _STEPS[-1])
