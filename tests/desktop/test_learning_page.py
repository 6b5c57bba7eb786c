"""The learning page as a whole: its tabs, what answers, promoting and rolling back with undo, learning elsewhere."""

import dataclasses

import pytest
from fake_learning import keep, record
from learning_shown import answer, learning_page
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from shown import Shown

from desktop.pages.learning_page import LearningPage


@pytest.fixture
def learning(opened: Shown) -> LearningPage:
    return learning_page(opened)


def undo(opened: Shown, qtbot: QtBot) -> None:
    notice = opened.desktop.window.workspace.notice  # type: ignore[union-attr]
    qtbot.waitUntil(notice.undo.isVisible)
    qtbot.mouseClick(notice.undo, Qt.MouseButton.LeftButton)


def test_before_the_first_run_the_page_says_what_is_so_and_what_will_be_here(
    learning: LearningPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "nothing has been learnt" in learning.current.text())
    assert learning.overview._empty.isVisible()
    assert not learning.runs.isVisible()
    qtbot.waitUntil(lambda: "144" in learning.overview.standing.text())
    assert "tested on your newest 16" in learning.overview.standing.text()


def test_too_few_texts_are_counted_and_no_run_is_offered(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    standing = opened.guardian.standing
    few = {"texts": 3, "problem": "There are 3 texts of your own in the log, too few to learn from."}
    standing.standing = dataclasses.replace(standing.standing, **few)
    learning.refresh()
    qtbot.waitUntil(lambda: "There are 3 texts" in learning.overview.standing.text())
    assert "12 are needed" in learning.overview.standing.text()
    learning.tabs.show_tab("run")
    assert not learning.training.train.isEnabled()
    assert not learning.training.minutes.isVisible()


def test_tabs_are_walked_by_keys_and_lead_to_what_comes_next(learning: LearningPage, qtbot: QtBot) -> None:
    seen = []
    learning.tabs.shown.connect(seen.append)
    for _ in range(5):
        qtbot.keyClick(learning.tabs.bar, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(learning.tabs.bar, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert seen == ["run", "adapters", "compare", "proof", "overview", "proof"]
    learning.tabs.show_tab("overview")
    qtbot.mouseClick(learning.overview.run, Qt.MouseButton.LeftButton)
    assert learning.tabs.current == "run"


def test_an_adapter_is_used_after_a_question_and_that_can_be_taken_back(
    learning: LearningPage, qtbot: QtBot, opened: Shown
) -> None:
    for _ in range(2):
        opened.guardian.learn.train()
    learning.tabs.show_tab("adapters")
    learning.refresh()
    qtbot.waitUntil(lambda: learning.adapters.graph.chosen == "adapter-2")
    learning.adapters.graph.choose("adapter-1")
    qtbot.mouseClick(learning.adapters.chosen.promote, Qt.MouseButton.LeftButton)
    answer(qtbot, "Use it")
    qtbot.waitUntil(lambda: opened.guardian.adapters.current_id() == "adapter-1")
    qtbot.waitUntil(lambda: learning.current.text().startswith("Adapter 1 is in use"))
    assert opened.guardian.actions[-1][:2] == ("adapters promote", {"adapter": "adapter-1"})
    undo(opened, qtbot)
    qtbot.waitUntil(lambda: opened.guardian.adapters.current_id() == "adapter-2")


def test_rolling_back_is_asked_about_and_can_be_taken_back(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.learn.train()
    learning.tabs.show_tab("adapters")
    learning.refresh()
    qtbot.waitUntil(learning.adapters.chosen.roll_back.isVisible)
    qtbot.mouseClick(learning.adapters.chosen.roll_back, Qt.MouseButton.LeftButton)
    answer(qtbot, "Cancel")
    assert opened.guardian.adapters.current_id() == "adapter-1"
    qtbot.mouseClick(learning.adapters.chosen.roll_back, Qt.MouseButton.LeftButton)
    answer(qtbot, "Roll back")
    qtbot.waitUntil(lambda: "nothing has been learnt" in learning.current.text())
    undo(opened, qtbot)
    qtbot.waitUntil(lambda: opened.guardian.adapters.current_id() == "adapter-1")


def test_what_learnt_a_redacted_text_does_not_come_back_by_undo(
    learning: LearningPage, qtbot: QtBot, opened: Shown
) -> None:
    keep(opened.guardian.adapters, record("adapter-1", redacted=[3]))
    learning.tabs.show_tab("adapters")
    learning.refresh()
    qtbot.waitUntil(lambda: learning.adapters.shelf.current is not None)
    with qtbot.waitSignal(learning.done) as caught:
        learning.roll_back()
    assert caught.args[0].undo is None


def test_a_run_of_another_process_is_shown_and_followed(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    standing = opened.guardian.standing
    learning._look.setInterval(20)
    standing.standing = dataclasses.replace(standing.standing, is_learning=True)
    learning.tabs.show_tab("run")
    learning.refresh()
    qtbot.waitUntil(lambda: "Another window or command is learning" in learning.training._next.text())
    assert not learning.training.train.isEnabled()
    standing.standing = dataclasses.replace(standing.standing, is_learning=False)
    qtbot.waitUntil(learning.training.train.isEnabled)
    assert not learning._look.isActive()


def test_no_two_buttons_of_a_tab_have_the_same_letter(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    for _ in range(2):
        opened.guardian.learn.train()
    learning.refresh()
    qtbot.waitUntil(lambda: learning.adapters.graph.chosen is not None)
    for name in ("overview", "run", "adapters", "compare", "proof"):
        learning.tabs.show_tab(name)
        shown = [one.text() for one in learning.findChildren(QPushButton) if one.isVisible() and "&" in one.text()]
        letters = [text[text.index("&") + 1].lower() for text in shown]
        assert len(letters) == len(set(letters)), (name, shown)


def test_the_tab_key_goes_from_the_tabs_into_the_part_that_is_shown(
    learning: LearningPage, qtbot: QtBot, opened: Shown
) -> None:
    opened.guardian.learn.train()
    learning.tabs.show_tab("adapters")
    learning.refresh()
    adapters = learning.adapters
    qtbot.waitUntil(adapters.chosen.roll_back.isVisible)
    visited, at = [], learning.tabs.bar.nextInFocusChain()
    while at is not learning.tabs.bar:
        if at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            visited.append(at)
        at = at.nextInFocusChain()
    chosen = adapters.chosen
    wanted = [adapters.take_in, adapters.graph, chosen.roll_back, chosen.compare, chosen.export, chosen.fuse]
    places = [visited.index(control) for control in wanted]
    assert places == sorted(places)
    assert places[0] == 0


def test_the_tab_that_was_left_is_shown_again(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    learning.tabs.show_tab("proof")
    assert opened.desktop.window.state.pane("learning/tab") == [5]


def test_page_keys_scroll_while_the_tabs_have_the_focus(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    learning.tabs.show_tab("run")
    bar = learning.tabs._stack.currentWidget().verticalScrollBar()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(learning.tabs.bar, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(learning.tabs.bar, Qt.Key.Key_PageUp)
    assert bar.value() == 0
