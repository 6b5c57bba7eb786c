"""What was done is said at the foot of the window, and taken back on request."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shown import Shown

from desktop.pages.page import Done


def test_what_was_done_is_said_and_taken_back_once(opened: Shown, qtbot: QtBot) -> None:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    undone: list[str] = []
    page = workspace.page("chat")
    page.done.emit(Done("The answer is endorsed.", lambda: undone.append("endorsement")))
    assert workspace.notice.text == "The answer is endorsed."
    qtbot.mouseClick(workspace.notice.undo, Qt.MouseButton.LeftButton)
    assert undone == ["endorsement"]
    assert workspace.notice.text == "Taken back: The answer is endorsed."
    assert not workspace.notice.undo.isVisible()


def test_what_cannot_be_taken_back_offers_no_undo(opened: Shown) -> None:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    workspace.page("chat").done.emit(Done("Exported."))
    assert workspace.notice.isVisible()
    assert not workspace.notice.undo.isVisible()
