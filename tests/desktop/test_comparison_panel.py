"""Comparing blind: by keyboard, without names until chosen, left and gone on with."""

import pytest
from fake_learning import keep, record
from learning_shown import learning_page
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shown import Shown

from desktop.pages.comparison_panel import ComparisonPanel


@pytest.fixture
def comparison(opened: Shown, qtbot: QtBot) -> ComparisonPanel:
    keep(opened.guardian.adapters, record("adapter-1"))
    page = learning_page(opened, "compare")
    qtbot.waitUntil(lambda: page.comparison.one.currentData() == "adapter-1")
    return page.comparison


def begin(comparison: ComparisonPanel, qtbot: QtBot, count: int) -> None:
    comparison.count.setValue(count)
    qtbot.mouseClick(comparison.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(comparison.pair.isVisible)


def choose(comparison: ComparisonPanel, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(comparison.pair, key)
    qtbot.waitUntil(comparison.pair.go_on.isVisible)


def test_names_are_shown_only_after_the_choice(comparison: ComparisonPanel, qtbot: QtBot, opened: Shown) -> None:
    begin(comparison, qtbot, 3)
    pair = comparison.pair
    assert pair.first.text.toPlainText() == "whisper 0"
    assert pair.first.title.text() == "First text"
    assert "1" not in pair.said.text()
    choose(comparison, qtbot, Qt.Key.Key_1)
    assert pair.first.title.text() == "First text: 1"
    assert pair.second.title.text() == "Second text: the base model"
    assert pair.first.property("active") == "true"
    assert opened.guardian.comparing.choices == {1000: "1"}
    assert opened.guardian.actions[-1][0] == "adapters judge"
    qtbot.keyClick(pair, Qt.Key.Key_2)  # whoever has seen the names chooses no more
    assert opened.guardian.comparing.choices == {1000: "1"}


def test_a_series_is_walked_with_the_keyboard_and_counted(
    comparison: ComparisonPanel, qtbot: QtBot, opened: Shown
) -> None:
    begin(comparison, qtbot, 3)
    for key in (Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_2):
        choose(comparison, qtbot, key)
        qtbot.keyClick(comparison.pair, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not comparison.pair.isVisible())
    assert list(opened.guardian.comparing.choices.values()) == ["1", "same", "2"]
    qtbot.waitUntil(lambda: "1 of 2 pairs" in comparison.tally.summary.text())
    assert "with 90 % certainty" in comparison.tally.summary.text()
    assert comparison.tally.table.texts[0][:4] == ["1 and the base model", "1 to 1", "1", "0"]
    assert not comparison.tally.go_on.isEnabled()


def test_one_can_stop_and_go_on_later(comparison: ComparisonPanel, qtbot: QtBot, opened: Shown) -> None:
    begin(comparison, qtbot, 3)
    choose(comparison, qtbot, Qt.Key.Key_1)
    qtbot.mouseClick(comparison.pair.leave, Qt.MouseButton.LeftButton)
    assert not comparison.pair.isVisible()
    qtbot.waitUntil(comparison.tally.go_on.isEnabled)
    qtbot.mouseClick(comparison.tally.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(comparison.pair.isVisible)
    assert comparison.pair.first.text.toPlainText() == "whisper 1"
    assert "2" in comparison.pair.progress.text()


def test_the_same_twice_is_refused_with_advice(comparison: ComparisonPanel, qtbot: QtBot) -> None:
    comparison.other.setCurrentIndex(comparison.other.findData("adapter-1"))
    qtbot.mouseClick(comparison.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(comparison.banner.isVisible)
    assert comparison.banner.title.text() == "These are the same."


def test_writing_pairs_can_be_stopped(comparison: ComparisonPanel, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.comparing.step_s = 0.01
    comparison.count.setValue(200)
    qtbot.mouseClick(comparison.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(comparison.job.stop.isVisible)
    qtbot.mouseClick(comparison.job.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: comparison.banner.title.text() == "The comparison was stopped.")


def test_hostile_texts_are_shown_as_they_are(comparison: ComparisonPanel, qtbot: QtBot, opened: Shown) -> None:
    begin(comparison, qtbot, 1)
    hostile = "<img src='file:///etc/passwd'><b>bold</b>"
    pair = opened.guardian.comparing.waiting("comparison-1")[0]
    comparison.pair.show_pair(type(pair)(pair.seq, pair.comparison, hostile, hostile, hostile), 1)
    assert comparison.pair.first.text.toPlainText() == hostile
    assert hostile in comparison.pair.prompt.text()


def test_without_an_adapter_there_is_nothing_to_compare(opened: Shown, qtbot: QtBot) -> None:
    page = learning_page(opened, "compare")
    qtbot.waitUntil(page.comparison._why_not.isVisible)
    assert not page.comparison.begin.isVisible()
