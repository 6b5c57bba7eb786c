"""What is due is done while the vault is open, and told only if it matters."""

import pytest
from pytestqt.qtbot import QtBot
from shown import Shown

from core.entries import Kind, Origin
from core.errors import GuardianError
from core.schedule.rows import JobState
from core.services.night import DIGEST, TRAIN
from desktop.windows.keeper import Keeper


@pytest.fixture
def keeper(opened: Shown) -> Keeper:
    keeper = opened.desktop.window.keeper
    assert keeper is not None
    return keeper


def test_the_timers_begin_after_the_first_page_and_end_with_the_vault(
    keeper: Keeper, opened: Shown, qtbot: QtBot
) -> None:
    guardian = opened.guardian
    assert not guardian.has_timers
    keeper.begin()
    qtbot.waitUntil(lambda: guardian.has_timers)
    with qtbot.waitSignal(opened.desktop.ended):
        opened.desktop.quit()
    assert not guardian.has_timers


def test_what_could_not_be_done_is_told_once(keeper: Keeper, opened: Shown, qtbot: QtBot) -> None:
    problems = opened.desktop.window.problems
    opened.guardian.night.error = GuardianError("The disk is full.", "Make room.")
    opened.guardian.jobs.run(TRAIN)
    qtbot.waitUntil(problems.isVisible)
    assert problems.title.text() == "Not done: learning, each night."
    assert problems.advice.text() == "The disk is full. Make room."
    problems.clear()
    with qtbot.waitSignal(keeper.changed, check_params_cb=lambda jobs: jobs[-1].state == "failed"):
        opened.guardian.jobs.run(TRAIN)
    assert not problems.isVisible()


def test_damage_that_is_found_is_shown_for_good(keeper: Keeper, opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.damage = ["Entry 7 was changed."]
    with qtbot.waitSignals([keeper.damaged, opened.desktop.window.work_ended]):
        opened.guardian.jobs.run(DIGEST)
    assert "Entry 7 was changed." in opened.desktop.window.damage.advice.text()
    with qtbot.assertNotEmitted(keeper.damaged):
        keeper._on_jobs_changed([JobState("check", None, None, "failed", "Damage was found.")])
    assert not opened.desktop.window.problems.isVisible()


def test_a_digest_is_told_in_the_window_and_a_quiet_day_is_not(keeper: Keeper, opened: Shown, qtbot: QtBot) -> None:
    window = opened.desktop.window
    with qtbot.waitSignal(keeper.changed, check_params_cb=lambda jobs: jobs[-1].state == "ok"):
        opened.guardian.jobs.run(DIGEST)
    assert not window.news.isVisible()
    opened.guardian.log.append(Kind.INSIGHT, Origin.MODEL, "It rains when you write.", meta={"from": []})
    with qtbot.waitSignal(window.insight_brought):
        opened.guardian.jobs.run(DIGEST)
    assert window.news.advice.text() == "It rains when you write."
    with qtbot.waitSignal(window.page_shown) as caught:
        window.news.action.click()
    assert caught.args == ["insights"]
    assert not window.news.isVisible()
