"""Every control can be reached by keyboard and says its name."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shown import Shown

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QTextBrowser)


def controls(window: QWidget) -> list[QWidget]:
    """Return the controls one can see, without the parts that a control is made of."""
    return [
        found
        for found in window.findChildren(QWidget)
        if isinstance(found, CONTROLS)
        and found.isVisible()
        and found.isEnabled()
        and not isinstance(found, QHeaderView)
        and not isinstance(found.parent(), (QComboBox, QSpinBox, QLineEdit))
    ]


def tab_order(window: QWidget) -> set[QWidget]:
    """Return what the Tab key visits."""
    seen: set[QWidget] = set()
    at = window.nextInFocusChain()
    while at not in seen:
        seen.add(at)
        at = at.nextInFocusChain()
    return {found for found in seen if found.focusPolicy() & Qt.FocusPolicy.TabFocus}


def same_choice(widget: QWidget) -> set[QWidget]:
    """Return what arrow keys lead to this control from: of a choice, Tab visits only what is chosen."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return {widget, *(group.buttons() if group is not None else ())}


def check(window: QWidget) -> None:
    found = controls(window)
    assert len(found) >= 2
    nameless = [widget for widget in found if not (widget.accessibleName() or getattr(widget, "text", str)())]
    assert nameless == []
    reached = tab_order(window)
    assert [widget for widget in found if not (same_choice(widget) & reached)] == []


@pytest.mark.parametrize("page", ["chat", "log", "learning"])
def test_every_page(opened: Shown, qtbot: QtBot, page: str) -> None:
    opened.guardian.capture.add("a thought")
    opened.guardian.learn.train()
    opened.guardian.chat.ask("a question")
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    workspace.show_page(page)
    qtbot.wait(100)
    check(opened.desktop.window)


def test_first_run_and_capture(show: Callable[[], Shown], qtbot: QtBot) -> None:
    shown = show()
    check(shown.desktop.window)
    shown.desktop.capture.open()
    shown.desktop.capture.text.setPlainText("something")
    qtbot.wait(20)
    assert all(found.accessibleName() for found in controls(shown.desktop.capture))
    shown.desktop.capture.text.clear()


def test_pages_are_chosen_by_number(opened: Shown, qtbot: QtBot) -> None:
    window = opened.desktop.window
    with qtbot.waitActive(window):
        window.bring_forward()
    assert window.workspace is not None
    for key, page in ((Qt.Key.Key_2, "log"), (Qt.Key.Key_3, "learning"), (Qt.Key.Key_1, "chat")):
        with qtbot.waitSignal(window.workspace.page_shown) as caught:
            qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert caught.args == [page]
