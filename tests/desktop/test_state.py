"""The window comes back as it was left, on a screen that is there, and tells nothing of what is in it."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, Shown, settle

from core.paths import Home
from desktop.state import WindowState, fit, remember

LEAST = QSize(860, 560)
SCREEN, SECOND = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)


class Window(QWidget):
    """A window that keeps its state, with a splitter and something that folds."""

    def __init__(self, home: Home) -> None:
        super().__init__()
        self.state = WindowState(home.window_state, self)
        self.splitter, self.fold = QSplitter(Qt.Orientation.Horizontal), QPushButton("Fold")
        for pane in (QLabel("left"), QLabel("right")):
            self.splitter.addWidget(pane)
        self.fold.setCheckable(True)
        column = QVBoxLayout(self)
        column.addWidget(self.splitter)
        column.addWidget(self.fold)
        self.resize(800, 400)
        remember(self.splitter, "log/list")
        remember(self.fold, "log/fold")


@pytest.fixture
def window(home: Home, qtbot: QtBot) -> Callable[[], Window]:
    home.folder.mkdir(parents=True)

    def make() -> Window:
        made = Window(home)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        return made

    return make


def test_panes_come_back_as_they_were_left(
    window: Callable[[], Window], home: Home, qapp: QApplication, qtbot: QtBot
) -> None:
    first = window()
    first.splitter.moveSplitter(200, 1)
    first.fold.click()
    left = first.splitter.sizes()
    first.state.write()
    settle(qapp)
    again = window()
    qtbot.waitUntil(lambda: again.splitter.sizes() == left)
    assert again.fold.isChecked()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "[" * 5000,
        '{"format": 2, "window": {}, "page": "log", "is_maximised": true, "panes": {}}',
        '{"format": 1, "window": {"x": 1e99, "y": 0, "width": 9, "height": 9}, "page": "log", "is_maximised": false}',
        '{"format": 1, "window": {"x": 0, "y": 0, "width": 99, "height": 99}, "page": "a b", "is_maximised": true, '
        '"panes": {}}',
    ],
)
def test_bad_content_counts_as_none(home: Home, content: str) -> None:
    home.folder.mkdir(parents=True)
    home.window_state.write_text(content, encoding="utf-8")
    state = WindowState(home.window_state)
    assert (state.page, state.is_maximised, state.fitted(LEAST), state.pane("log/list")) == ("", False, None, None)


def test_panes_of_another_shape_are_left_alone(window: Callable[[], Window], home: Home, qapp: QApplication) -> None:
    first = window()
    first.splitter.moveSplitter(200, 1)
    first.state.write()
    settle(qapp)
    facts = json.loads(home.window_state.read_text(encoding="utf-8"))
    facts["panes"] = {"log/list": [1, 2, 3], "log/fold": "yes", "<b>": [5, 5], "log/other": [-1, 5]}
    home.window_state.write_text(json.dumps(facts), encoding="utf-8")
    again = window()
    assert again.splitter.count() == 2
    assert not again.fold.isChecked()
    assert again.state.pane("log/other") is None


def test_a_window_is_put_where_it_was_if_there_is_a_screen() -> None:
    assert fit(QRect(100, 90, 1180, 760), [SCREEN], LEAST) == QRect(100, 90, 1180, 760)
    assert fit(QRect(2000, 50, 1000, 700), [SCREEN, SECOND], LEAST) == QRect(2000, 50, 1000, 700)


def test_without_its_screen_it_comes_to_the_first() -> None:
    place = fit(QRect(2000, 50, 1000, 700), [SCREEN], LEAST)
    assert SCREEN.contains(place)
    assert place.size() == QSize(1000, 700)


def test_it_is_never_out_of_reach_or_larger_than_its_screen() -> None:
    assert fit(QRect(50, -300, 1180, 760), [SCREEN], LEAST).top() == 0
    assert fit(QRect(0, 0, 4000, 3000), [SCREEN], LEAST).size() == SCREEN.size()
    assert fit(QRect(10, 10, 20, 20), [SCREEN], LEAST).size() == LEAST


def test_the_window_of_the_app_comes_back(
    show: Callable[[], Shown], opened: Shown, home: Home, qapp: QApplication
) -> None:
    window = opened.desktop.window
    opened.guardian.capture.add("the zephyrine lighthouse")
    opened.guardian.chat.ask("what hums?")
    window.setGeometry(40, 30, 860, 600)
    assert window.workspace is not None
    window.workspace.show_page("log")
    window.state.write()
    settle(qapp)
    text = home.window_state.read_text(encoding="utf-8")
    assert set(json.loads(text)) == {"format", "window", "is_maximised", "page", "panes"}
    assert "zephyrine" not in text
    assert "hums" not in text
    again = show()
    assert again.desktop.window.geometry() == QRect(40, 30, 860, 600)
    again.session.open(PASSPHRASE)
    again.session.announce()
    shown = again.desktop.window.workspace
    assert shown is not None
    assert shown.page("log").isVisible()


def test_a_home_that_cannot_be_written_costs_only_the_places(home: Home, qapp: QApplication) -> None:
    home.window_state.mkdir(parents=True)
    state = WindowState(home.window_state)
    state.geometry = QRect(1, 2, 900, 600)
    state.write()
    settle(qapp)
    assert home.window_state.is_dir()


def test_a_maximised_window_comes_back_so_and_small_where_it_was(
    show: Callable[[], Shown], home: Home, qtbot: QtBot
) -> None:
    home.folder.mkdir(parents=True)
    window = {"x": 40, "y": 30, "width": 860, "height": 600}
    facts = {"format": 1, "window": window, "is_maximised": True, "page": "settings", "panes": {}}
    home.window_state.write_text(json.dumps(facts), encoding="utf-8")
    shown = show().desktop.window
    assert shown.isMaximized()
    assert shown.state.geometry == QRect(40, 30, 860, 600)
    shown.showNormal()
    qtbot.waitUntil(lambda: not shown.state.is_maximised)


def test_a_page_that_is_not_there_any_more_gives_way_to_the_chat(opened: Shown) -> None:
    window = opened.desktop.window
    for page in ("questions", "nowhere", ""):
        window.state.page = page
        assert window._first_page() == "chat"
