"""Every control can be reached by keyboard, says its name, shows the focus, and has room for large text."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shown import Shown, settle
from walk import (
    all_faults,
    nameless,
    out_of_order,
    overlapping,
    same_mnemonics,
    truncated,
    undescribed,
    unreachable,
    visible,
)

from core.entries import Kind, Origin
from core.services.night import TRAIN
from desktop.widgets.theme import Theme
from desktop.windows.import_panel import ImportDialog
from desktop.windows.page_table import Place, shown_pages

PAGES = [row.name for place in Place for row in shown_pages(place)]
SIZES = pytest.mark.parametrize("percent", [100, 250], ids=["100%", "250%"], indirect=True)


@pytest.fixture
def percent(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """Text of another size."""
    theme = qapp.findChild(Theme)
    assert theme is not None
    theme.apply_choices("system", request.param)
    yield request.param
    theme.apply_choices("system", 100)


@pytest.fixture
def sized(opened: Shown, percent: int, qapp: QApplication) -> Shown:
    """An open vault with text of another size, chosen while it is open."""
    settle(qapp)  # what the settings say comes first
    theme = qapp.findChild(Theme)
    assert theme is not None
    theme.apply_choices("system", percent)
    return opened


def fill(shown: Shown) -> None:
    """Give every page something to show."""
    shown.guardian.capture.add("a thought of some length, so that there is something to read in a row of the log")
    shown.guardian.learn.train()
    shown.guardian.chat.ask("a question")
    shown.guardian.jobs.run(TRAIN)
    text, meta = "You write of rain and of the sea [1].", {"from": [1, 1], "is_lot": True, "tainted": True}
    shown.guardian.log.append(Kind.INSIGHT, Origin.MODEL, text, meta=meta | {"arm": "dream", "kind": "contradiction"})
    shown.guardian.log.append(Kind.QUESTION, Origin.MODEL, "Do you like rain?", meta={"from": [1], "kind": "question"})


def show(shown: Shown, qapp: QApplication, page: str) -> QWidget:
    workspace = shown.desktop.window.workspace
    assert workspace is not None
    workspace.show_page(page)
    settle(qapp)
    return shown.desktop.window


def faults(window: QWidget, qapp: QApplication) -> dict[str, list[str]]:
    settle(qapp)
    worn = qapp.findChild(Theme).sheet if window.testAttribute(Qt.WidgetAttribute.WA_StyleSheet) else ""
    return all_faults(window, worn)


@pytest.mark.parametrize("page", PAGES)
def test_every_page(opened: Shown, qapp: QApplication, page: str) -> None:
    """Of an empty log and a full one, with text of the usual size and the largest, read from the left and the right."""
    theme = qapp.findChild(Theme)
    assert theme is not None
    settle(qapp)
    assert faults(show(opened, qapp, page), qapp) == {}
    fill(opened)
    window = show(opened, qapp, page)
    assert faults(window, qapp) == {}
    try:
        theme.apply_choices("system", 250)
        assert faults(window, qapp) == {}
        theme.apply_choices("system", 100)
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert faults(window, qapp) == {}
        navigation = opened.desktop.window.workspace.navigation
        assert navigation.mapTo(window, navigation.rect().center()).x() > window.width() / 2
    finally:
        theme.apply_choices("system", 100)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@SIZES
def test_first_run(show: Callable[[], Shown], qapp: QApplication, percent: int) -> None:
    assert faults(show().desktop.window, qapp) == {}


@SIZES
def test_unlock(opened: Shown, show: Callable[[], Shown], qapp: QApplication, percent: int) -> None:
    locked = show()
    assert locked.desktop.window.unlock is not None
    assert faults(locked.desktop.window, qapp) == {}


@SIZES
def test_capture(sized: Shown, qapp: QApplication) -> None:
    capture = sized.desktop.capture
    capture.open()
    capture.text.setPlainText("something")
    assert faults(capture, qapp) == {}
    capture.text.clear()
    capture.hide()


@SIZES
def test_import(sized: Shown, qapp: QApplication, qtbot: QtBot) -> None:
    dialog = ImportDialog(sized.guardian, sized.desktop.window)
    dialog.open()
    assert faults(dialog, qapp) == {}
    dialog.done(0)
    dialog.deleteLater()


def test_pages_are_chosen_by_number(opened: Shown, qtbot: QtBot) -> None:
    window = opened.desktop.window
    with qtbot.waitActive(window):
        window.bring_forward()
    assert window.workspace is not None
    for key, page in ((Qt.Key.Key_3, "log"), (Qt.Key.Key_4, "learning"), (Qt.Key.Key_1, "chat")):
        with qtbot.waitSignal(window.workspace.page_shown) as caught:
            qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert caught.args == [page]


def test_the_focus_can_be_seen(opened: Shown, qapp: QApplication, qtbot: QtBot) -> None:
    """Each button looks otherwise while it has the focus, not only by its rule in the style sheet."""
    window = opened.desktop.window
    with qtbot.waitActive(window):
        window.bring_forward()
    button, other = QPushButton("Save", window), QPushButton("Other", window)
    for place, one in enumerate((button, other)):
        one.setGeometry(40, 40 + 60 * place, 120, 40)
        one.show()
    other.setFocus()
    before = button.grab().toImage()
    button.setFocus()
    assert button.grab().toImage() != before


class TestTheWalk:
    """It finds what is wrong."""

    @pytest.fixture
    def window(self, qtbot: QtBot) -> QWidget:
        window = QWidget()
        window.setLayout(QVBoxLayout())
        qtbot.addWidget(window)
        return window

    def add(self, window: QWidget, *widgets: QWidget) -> None:
        for widget in widgets:
            window.layout().addWidget(widget)
        window.resize(300, 500)
        window.show()

    def test_names_and_roles(self, window: QWidget) -> None:
        painted = QWidget()
        painted.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add(window, QPushButton(""), painted)
        assert nameless(window) == [
            "QPushButton '' in QWidget has no name",
            "QWidget '' in QWidget has no name",
            "QWidget '' in QWidget has no role",
        ]

    def test_descriptions(self, window: QWidget) -> None:
        choice, told, plain = QComboBox(), QLineEdit(), QPushButton("Save")
        told.setAccessibleName("Name")
        told.setPlaceholderText("Name")
        self.add(window, choice, told, plain, QLineEdit())
        assert undescribed(window) == ["QComboBox '' in QWidget", "QLineEdit '' in QWidget"]
        choice.setAccessibleDescription("What is saved")
        assert undescribed(window) == ["QLineEdit '' in QWidget"]

    def test_keys(self, window: QWidget) -> None:
        lost = QPushButton("Lost")
        lost.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.add(window, QPushButton("Found"), lost)
        assert unreachable(window) == ["QPushButton 'Lost'"]

    def test_order(self, window: QWidget) -> None:
        first, second, third = QPushButton("First"), QPushButton("Second"), QPushButton("Third")
        self.add(window, first, second, third)
        assert out_of_order(window) == []
        QWidget.setTabOrder(third, second)
        assert out_of_order(window) == ["QPushButton 'Third' before QPushButton 'Second'"]

    def test_room(self, window: QWidget) -> None:
        narrow, wrapped = QLabel("a text that needs more room than this"), QLabel("many words " * 30)
        wrapped.setWordWrap(True)
        self.add(window, narrow, wrapped)
        assert truncated(window) == []
        narrow.setFixedWidth(40)
        wrapped.setFixedHeight(20)
        window.layout().activate()
        assert len(truncated(window)) == 2

    def test_what_lies_on_each_other_or_outside(self, window: QWidget) -> None:
        one, other = QPushButton("One", window), QPushButton("Other", window)
        one.setGeometry(10, 10, 80, 30)
        other.setGeometry(40, 20, 80, 30)
        self.add(window)
        assert overlapping(window) == ["QPushButton 'One' on QPushButton 'Other'"]
        other.setGeometry(280, 20, 80, 30)
        assert truncated(window) == ["QPushButton 'Other' is outside"]

    def test_mnemonics(self, window: QWidget) -> None:
        self.add(window, QPushButton("&Save"), QPushButton("&send"), QPushButton("&Open"))
        assert same_mnemonics(window) == ["Alt+S: 2 times"]
        assert len(visible(window, QPushButton)) == 3
