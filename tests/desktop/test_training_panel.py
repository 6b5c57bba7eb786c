"""A run: begun, watched, paused, ended where it is, given up."""

import pytest
from learning_shown import answer, learning_page
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shown import Shown

from core.errors import GuardianError
from desktop.pages.learning_page import LearningPage


@pytest.fixture
def learning(opened: Shown, qtbot: QtBot) -> LearningPage:
    learning = learning_page(opened, "run")
    qtbot.waitUntil(lambda: "144" in learning.training._next.text())
    return learning


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def begin_long(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.learn.steps, opened.guardian.learn.step_s = 2000, 0.005
    click(qtbot, learning.training.train)
    qtbot.waitUntil(lambda: "of 2000" in learning.training.detail)


def pause(learning: LearningPage, qtbot: QtBot) -> None:
    click(qtbot, learning.training.pause)
    qtbot.waitUntil(lambda: not learning.training.is_running)
    qtbot.waitUntil(lambda: learning.training.train.accessibleName() == "Go on with the run")


def test_a_run_shows_its_progress_and_then_what_the_gate_said(
    learning: LearningPage, qtbot: QtBot, opened: Shown
) -> None:
    opened.guardian.learn.steps, opened.guardian.learn.step_s = 30, 0.01
    statuses: list[str] = []
    learning.status_changed.connect(statuses.append)
    learning.training.minutes.setValue(3)
    assert learning.gate._plot is None
    click(qtbot, learning.training.train)
    qtbot.waitUntil(lambda: "step" in learning.training.detail)
    for part in ("of 30", "bits a byte", "512 tokens a second", "left", "0.25 Wh"):
        assert part in learning.training.detail
    assert not learning.training.train.isVisible()
    qtbot.waitUntil(lambda: not learning.training.is_running)
    qtbot.waitUntil(lambda: learning.current.text().startswith("Adapter 1 is in use"))
    assert learning.training.banner.title.text() == "The new adapter is in use."
    assert "0.25 watt-hours" in learning.training.banner.advice.text()
    assert learning.gate.reason.text().startswith("Passed. It predicts your newest text better")
    assert learning.gate._plot is not None
    assert "30 steps" in learning.training._curve.accessibleDescription()  # type: ignore[union-attr]
    assert statuses[-1] == ""
    assert any(status.startswith("Learning ") for status in statuses)
    verb, arguments, facts = opened.guardian.actions[-1]
    assert (verb, arguments) == ("train", {"minutes": 3.0, "device": "auto", "how": None})
    assert facts == {"run": "run-1", "adapter": "adapter-1", "promoted": True}


def test_the_kind_of_run_and_the_device_are_the_principals_choice(
    learning: LearningPage, qtbot: QtBot, opened: Shown
) -> None:
    training = learning.training
    training.device.setCurrentIndex(training.device.findData("cpu"))
    training.how.setCurrentIndex(training.how.findData("rebuild"))
    click(qtbot, training.train)
    qtbot.waitUntil(lambda: not training.is_running)
    assert opened.guardian.learn.asked == [{"minutes": 10.0, "device": "cpu", "how": "rebuild"}]


def test_pause_saves_and_the_next_run_goes_on(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    begin_long(learning, qtbot, opened)
    pause(learning, qtbot)
    assert learning.training.banner.title.text() == "The run is saved."
    assert "144 texts" in learning.training._next.text()
    done = opened.guardian.learn.done
    assert done > 0
    opened.guardian.learn.steps = done + 3
    click(qtbot, learning.training.train)
    qtbot.waitUntil(lambda: learning.training.banner.title.text() == "The new adapter is in use.")


def test_stop_and_save_lets_the_gate_judge_what_was_learnt_so_far(
    learning: LearningPage, qtbot: QtBot, opened: Shown
) -> None:
    begin_long(learning, qtbot, opened)
    click(qtbot, learning.training.end)
    qtbot.waitUntil(lambda: not learning.training.is_running)
    qtbot.waitUntil(lambda: learning.training.banner.title.text() == "The new adapter is in use.")
    assert opened.guardian.adapters.current_id() == "adapter-1"
    qtbot.waitUntil(lambda: learning.training.train.accessibleName() == "Train now")


def test_a_paused_run_can_be_ended_where_it_is(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    begin_long(learning, qtbot, opened)
    pause(learning, qtbot)
    qtbot.waitUntil(learning.training.end.isVisible)
    click(qtbot, learning.training.end)
    qtbot.waitUntil(lambda: learning.training.banner.title.text() == "The new adapter is in use.")
    assert opened.guardian.actions[-1][1] == {"finish": True, "device": "auto"}


def test_a_paused_run_is_given_up_only_after_a_question(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    begin_long(learning, qtbot, opened)
    pause(learning, qtbot)
    qtbot.waitUntil(learning.training.discard.isVisible)
    click(qtbot, learning.training.discard)
    answer(qtbot, "Keep it")
    assert opened.guardian.learn.is_paused()
    click(qtbot, learning.training.discard)
    with qtbot.waitSignal(learning.done):
        answer(qtbot, "Discard")
    assert not opened.guardian.learn.is_paused()
    qtbot.waitUntil(lambda: learning.training.train.accessibleName() == "Train now")
    assert not learning.training.discard.isVisible()


def test_a_refusal_is_said_with_its_advice(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.learn.error = GuardianError("There is too little to learn.", "Write or import more.")
    click(qtbot, learning.training.train)
    qtbot.waitUntil(learning.training.banner.isVisible)
    assert learning.training.banner.advice.text() == "Write or import more."
    qtbot.waitUntil(learning.training.train.isVisible)


def test_a_reason_to_wait_is_said_before_and_during_a_run(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    import dataclasses  # noqa: PLC0415

    standing = opened.guardian.standing
    standing.standing = dataclasses.replace(standing.standing, waits_for="the machine runs on its battery")
    learning.refresh()
    qtbot.waitUntil(lambda: "It would wait for now: the machine runs on its battery" in learning.training._next.text())
    assert learning.training.train.isEnabled()
