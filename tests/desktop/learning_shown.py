"""The learning page of an open window, as its tests hold it."""

from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from shown import Shown

from desktop.pages.learning_page import LearningPage


def learning_page(opened: Shown, tab: str = "overview") -> LearningPage:
    """Show the page with one of its tabs in front."""
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    workspace.show_page("learning")
    page = workspace.page("learning")
    assert isinstance(page, LearningPage)
    page.tabs.show_tab(tab)
    return page


def answer(qtbot: QtBot, button: str) -> None:
    """Press a button of the question that is asked."""

    def boxes() -> list[QMessageBox]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]

    qtbot.waitUntil(lambda: len(boxes()) == 1)
    found = {one.text().replace("&", ""): one for one in boxes()[0].buttons()}
    found[button].click()
    qtbot.waitUntil(lambda: not boxes())
