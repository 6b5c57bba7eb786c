"""Training, the gate, and which adapter answers."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shown import Shown

from core.errors import GuardianError
from desktop.pages.learning_page import LearningPage


@pytest.fixture
def learning(opened: Shown) -> LearningPage:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    workspace.show_page("learning")
    page = workspace.page("learning")
    assert isinstance(page, LearningPage)
    return page


def train(learning: LearningPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(learning.training.train, Qt.MouseButton.LeftButton)


def test_before_the_first_run_the_page_says_what_is_so(learning: LearningPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "nothing has been learnt" in learning.current.text())
    assert not learning.adapters.view.isVisible()
    assert learning.gate._plot is None


def test_a_run_shows_its_progress_and_then_what_the_gate_said(
    learning: LearningPage, qtbot: QtBot, opened: Shown
) -> None:
    opened.guardian.learn.steps, opened.guardian.learn.step_s = 30, 0.01
    statuses: list[str] = []
    learning.status_changed.connect(statuses.append)
    learning.training.minutes.setValue(3)
    train(learning, qtbot)
    qtbot.waitUntil(lambda: "step" in learning.training._detail.text())
    for part in ("of 30", "bits a byte", "512 tokens a second", "left"):
        assert part in learning.training._detail.text()
    qtbot.waitUntil(lambda: not learning.training.is_running)
    qtbot.waitUntil(lambda: "adapter-1" in learning.current.text())
    assert learning.training.banner.title.text() == "The new adapter is in use."
    assert learning.gate.reason.text().startswith("Passed. It predicts your newest text better")
    assert learning.gate._plot is not None
    assert statuses[-1] == ""
    assert any(status.startswith("Learning ") for status in statuses)
    assert opened.guardian.actions[-1][0] == "train"
    assert opened.guardian.actions[-1][1] == {"minutes": 3.0}


def test_pause_saves_and_the_next_run_resumes(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.learn.steps, opened.guardian.learn.step_s = 2000, 0.005
    train(learning, qtbot)
    qtbot.waitUntil(lambda: "of 2000" in learning.training._detail.text())
    qtbot.mouseClick(learning.training.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not learning.training.is_running)
    assert learning.training.banner.title.text() == "The run is saved."
    qtbot.waitUntil(lambda: learning.training.train.accessibleName() == "Resume training")


def test_a_refusal_is_said_with_its_advice(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.learn.error = GuardianError("There is too little to learn.", "Write or import more.")
    train(learning, qtbot)
    qtbot.waitUntil(learning.training.banner.isVisible)
    assert learning.training.banner.advice.text() == "Write or import more."
    assert learning.training.train.isVisible()


def test_an_adapter_can_be_used_again_and_rolled_back(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    for _ in range(2):
        opened.guardian.learn.train()
    learning.refresh()
    qtbot.waitUntil(lambda: learning.adapters.model.rowCount() == 2)
    assert not learning.adapters.promote.isEnabled()
    learning.adapters.view.selectRow(1)
    qtbot.mouseClick(learning.adapters.promote, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "adapter-1" in learning.current.text())
    for expected in ("adapter-2", "adapter-1", "nothing has been learnt"):
        qtbot.mouseClick(learning.adapters.roll_back, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda expected=expected: expected in learning.current.text())
    assert not learning.adapters.roll_back.isEnabled()
