"""Many pieces are done in order, and what waits in between is not held up."""

import time

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from shown import Shown

from desktop.pages.filling import Filling
from desktop.windows.page_table import PAGES


def test_pieces_are_done_in_order_with_room_for_others_in_between(qtbot: QtBot) -> None:
    parent, seen, gaps = QObject(), [], []
    filling = Filling(parent)

    def piece(number: int) -> None:
        until = time.monotonic() + 0.004
        while time.monotonic() < until:
            pass
        seen.append(number)

    beat = QTimer(parent)
    beat.timeout.connect(lambda: gaps.append(len(seen)))
    beat.start(0)
    with qtbot.waitSignal(filling.ended):
        filling.add([lambda number=number: piece(number) for number in range(20)])
    beat.stop()
    assert seen == list(range(20))
    assert not filling.is_filling
    assert len({count for count in gaps if 0 < count < 20}) >= 5  # others had their turn again and again


def test_what_is_added_later_comes_later_and_nothing_is_an_end_too(qtbot: QtBot) -> None:
    parent, seen = QObject(), []
    filling = Filling(parent)
    filling.add([lambda: seen.append(1)])
    with qtbot.waitSignal(filling.ended):
        filling.add([lambda: seen.append(2)])
    assert seen == [1, 2]
    with qtbot.waitSignal(filling.ended):
        filling.add([])


def test_pages_are_made_ahead_a_half_at_a_time(opened: Shown) -> None:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    before = dict(workspace._pages)
    names = [row.name for row in PAGES if row.where and row.page_class().is_kept]
    for _half in range(2 * len(names)):
        workspace._prepare_next()
    workspace._preparing.stop()
    assert set(workspace._pages) == set(names)
    assert all(workspace._pages[name] is page for name, page in before.items())
    made = workspace.page("models")
    workspace.show_page("models")
    assert workspace.page("models") is made
    assert made.isVisible()


def test_a_page_that_holds_nothing_is_let_go_once_it_is_left(opened: Shown, qtbot: QtBot) -> None:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    for name in ("settings", "help"):
        workspace.show_page(name)
    workspace._release()
    assert "help" in workspace._pages  # it is shown
    assert "settings" not in workspace._pages
    workspace.show_page("settings")
    qtbot.waitUntil(workspace.page("settings").isVisible)
    workspace._release()
    assert "help" not in workspace._pages
    assert "chat" in workspace._pages
