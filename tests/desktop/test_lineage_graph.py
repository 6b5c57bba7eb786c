"""The lineage as a graph: where nodes stand, how one walks it, what a screen reader hears, and that it stays quick."""

import time

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.widgets.lineage_graph import LineageGraph
from desktop.widgets.lineage_layout import GraphNode, placed


def node(name: str, parent: str | None = None, day: str = "1 May", **facts: object) -> GraphNode:
    return GraphNode(name, name, "+0.1", f"Adapter {name}", day, parent, **facts)  # type: ignore[arg-type]


def spots(nodes: list[GraphNode]) -> dict[str, tuple[int, int]]:
    return {one.id: (place.column, place.lane) for one, place in zip(nodes, placed(nodes), strict=True)}


def test_one_line_of_descent_keeps_its_lane_and_a_branch_gets_its_own() -> None:
    nodes = [node("a"), node("b", "a"), node("failed", "b", is_passed=False), node("c", "b"), node("d", "c")]
    assert spots(nodes) == {"a": (0, 0), "b": (1, 0), "failed": (2, 1), "c": (2, 0), "d": (3, 0)}


def test_time_never_goes_back_and_another_day_is_another_column() -> None:
    nodes = [node("a", day="1"), node("x", day="2"), node("b", "a", day="2"), node("y", "x", day="3")]
    places = spots(nodes)
    columns = [places[one.id][0] for one in nodes]
    assert columns == sorted(columns) == [0, 1, 1, 2]
    assert len({*places.values()}) == len(nodes)


def test_a_merge_stands_after_its_parts_and_a_cycle_or_a_stranger_harms_nothing() -> None:
    nodes = [node("a"), node("b"), node("m", parts=("a", "b")), node("odd", "later"), node("later", "odd")]
    places = spots(nodes)
    assert places["m"][0] > max(places["a"][0], places["b"][0])
    assert len({*places.values()}) == len(nodes)
    assert spots([node("self", "self"), node("lost", "nowhere")])
    assert placed([]) == []


def history(count: int) -> list[GraphNode]:
    """Return a long history: every fourth candidate failed, every tenth run began anew, now and then a merge."""
    nodes: list[GraphNode] = []
    last = None
    for number in range(count):
        is_passed = number % 4 != 3
        parent = None if number % 10 == 0 else last
        parts = (nodes[-2].id, nodes[-5].id) if number % 25 == 24 else ()
        nodes.append(node(f"n{number}", parent, f"day {number // 3}", parts=parts, is_passed=is_passed))
        last = nodes[-1].id if is_passed else last
    return nodes


def test_no_two_nodes_share_a_place_in_a_long_history() -> None:
    nodes = history(500)
    places = placed(nodes)
    assert len({(place.column, place.lane) for place in places}) == 500
    assert max(place.lane for place in places) < 12


@pytest.fixture
def graph(qtbot: QtBot) -> LineageGraph:
    graph = LineageGraph("Lineage")
    qtbot.addWidget(graph)
    graph.resize(700, 320)
    graph.show()
    return graph


def press(qtbot: QtBot, graph: LineageGraph, *keys: Qt.Key) -> str | None:
    for key in keys:
        qtbot.keyClick(graph, key)
    return graph.chosen


def test_arrows_follow_descent_and_lanes(graph: LineageGraph, qtbot: QtBot) -> None:
    graph.show_nodes([node("a"), node("b", "a"), node("failed", "b", is_passed=False), node("c", "b"), node("d", "c")])
    graph.choose("b")
    key = Qt.Key
    assert press(qtbot, graph, key.Key_Right) == "c"
    assert press(qtbot, graph, key.Key_Down) == "failed"
    assert press(qtbot, graph, key.Key_Left) == "b"
    assert press(qtbot, graph, key.Key_End) == "d"
    assert press(qtbot, graph, key.Key_Home) == "a"
    assert press(qtbot, graph, key.Key_Left) == "a"


def test_from_right_to_left_arrows_and_places_are_mirrored(graph: LineageGraph, qtbot: QtBot) -> None:
    graph.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    graph.show_nodes(history(30))
    graph.choose("n0")
    left = graph.visualRect(graph.model().index(1, 0))
    assert left.right() < graph.visualRect(graph.model().index(0, 0)).left()
    assert press(qtbot, graph, Qt.Key.Key_Left) == "n1"
    assert graph.viewport().rect().intersects(graph.visualRect(graph.currentIndex()))
    assert press(qtbot, graph, Qt.Key.Key_End) == "n29"
    assert graph.viewport().rect().intersects(graph.visualRect(graph.currentIndex()))


def test_a_click_chooses_and_tells(graph: LineageGraph, qtbot: QtBot) -> None:
    graph.show_nodes([node("a"), node("b", "a")])
    at = graph.visualRect(graph.model().index(1, 0)).center()
    with qtbot.waitSignal(graph.node_chosen) as caught:
        qtbot.mouseClick(graph.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert caught.args == ["b"]
    assert graph.indexAt(at).row() == 1


def test_a_screen_reader_hears_each_node(graph: LineageGraph) -> None:
    graph.show_nodes([node("a"), node("b", "a")])
    seen = QAccessible.queryAccessibleInterface(graph)
    assert seen.text(QAccessible.Text.Name) == "Lineage"
    told = [seen.child(place).text(QAccessible.Text.Name) for place in range(seen.childCount())]
    assert [text for text in told if text.startswith("Adapter ")] == ["Adapter a", "Adapter b"]


def test_five_hundred_nodes_are_shown_walked_and_painted_quickly(graph: LineageGraph, qtbot: QtBot) -> None:
    nodes = history(500)
    began = time.perf_counter()
    graph.show_nodes(nodes)
    graph.choose("n499")
    picture = QImage(graph.viewport().size(), QImage.Format.Format_ARGB32)
    for _ in range(20):
        qtbot.keyClick(graph, Qt.Key.Key_Left)
        graph.viewport().render(picture)
    assert time.perf_counter() - began < 1.0  # the twenty frames together, on a busy machine
    seen = graph._rows_in(QRect(graph.viewport().rect()))
    assert len(seen) < 60


def test_hostile_names_are_painted_as_they_are(graph: LineageGraph) -> None:
    names = ["<img src='file:///etc/passwd'>", "\u202eevil", "\x1b[31m", "x" * 100_000]
    graph.show_nodes([GraphNode(str(n), name, name, name, name) for n, name in enumerate(names)])
    picture = QImage(graph.viewport().size(), QImage.Format.Format_ARGB32)
    began = time.perf_counter()
    graph.viewport().render(picture)
    QApplication.processEvents()
    assert time.perf_counter() - began < 0.5
