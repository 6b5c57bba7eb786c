"""Plots have round numbers at their axes, and show whatever a run may have come to."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.plots import Bar, BarGroup, BarPlot, CurvePlot, RunDot, RunsPlot, around, ticks
from desktop.widgets.theme import colours

SIZE = (640, 230)


def painted(plot: QWidget, qtbot: QtBot) -> QImage:
    qtbot.addWidget(plot)
    plot.resize(*SIZE)
    return plot.grab().toImage()


def share_of(image: QImage, colour: str) -> float:
    wanted = QColor(colour).rgb()
    hits = sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))
    return hits / (image.width() * image.height())


@pytest.mark.parametrize(
    ("values", "written"),
    [
        ((0.0, 1.6), ["0.0", "0.5", "1.0", "1.5"]),
        ((1.0, 400.0), ["100", "200", "300", "400"]),
        ((1.08, 1.31), ["1.10", "1.15", "1.20", "1.25", "1.30"]),
        ((-0.04, 0.04), ["-0.04", "-0.02", "0.00", "0.02", "0.04"]),
    ],
)
def test_numbers_at_an_axis_are_round(values: tuple[float, float], written: list[str]) -> None:
    assert [text.replace("-0.00", "0.00") for _value, text in ticks(values)] == written


@given(st.lists(st.floats(min_value=-1e6, max_value=1e6), max_size=20))
def test_there_are_always_a_few_and_they_are_within(values: list[float]) -> None:
    low, high = around(values)
    assert low < high
    found = [value for value, _text in ticks((low, high))]
    assert 1 <= len(found) <= 11
    assert all(low - 1e-6 * abs(low) - 1e-6 <= value <= high + 1e-6 * abs(high) + 1e-6 for value in found)


def test_a_bar_is_as_high_as_its_value(qtbot: QtBot) -> None:
    plot = BarPlot()
    plot.show_groups([BarGroup("own", [Bar("a", 2.0, "accent", 1.9, 2.1), Bar("b", 1.0, "good")])], "bits a byte")
    image = painted(plot, qtbot)
    assert share_of(image, colours().accent) == pytest.approx(2 * share_of(image, colours().good), rel=0.1)


@pytest.mark.parametrize("points", [[], [(1, 2.5)], [(1, math.nan), (2, math.inf), (3, 2.0)], [(1, 2.0), (2, 2.0)]])
def test_any_curve_is_painted(qtbot: QtBot, points: list[tuple[int, float]]) -> None:
    plot = CurvePlot()
    plot.begin("bits a byte", "step")
    plot.extend(points)
    assert not painted(plot, qtbot).isNull()


def test_a_long_run_is_thinned_out_and_keeps_its_shape(qtbot: QtBot) -> None:
    short, long = CurvePlot(), CurvePlot()
    for plot, count in ((short, 900), (long, 90_000)):
        plot.begin("bits a byte", "step")
        plot.extend([(step, 3 - 2 * step / count) for step in range(count)])
    shares = [share_of(painted(plot, qtbot), colours().accent) for plot in (short, long)]
    assert shares[0] == pytest.approx(shares[1], rel=0.2)


@pytest.mark.parametrize("count", [0, 1, 2, 40])
def test_runs_are_painted_also_where_something_was_not_measured(qtbot: QtBot, count: int) -> None:
    plot = RunsPlot()
    runs = [RunDot(f"{day} 11", None if day % 3 else 1.3, 1.2, math.nan, bool(day % 2)) for day in range(count)]
    plot.show_runs(runs, "bits a byte")
    image = painted(plot, qtbot)
    assert (share_of(image, colours().accent) > 0) == (count > 0)
