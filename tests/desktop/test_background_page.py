"""What is done by itself: what is due, what waits and why, what ran; done now, paused, and let happen at night."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shown import Shown, settle

from core.errors import GuardianError
from core.services.night import DAYDREAM, DIGEST, TRAIN
from desktop.pages.background.words import nights_said
from desktop.pages.background_page import BackgroundPage
from desktop.windows.workspace import Workspace


@pytest.fixture
def workspace(opened: Shown) -> Workspace:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    return workspace


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot, qapp: QApplication) -> BackgroundPage:
    settle(qapp)
    workspace.show_page("background")
    page = workspace.page("background")
    assert isinstance(page, BackgroundPage)
    qtbot.waitUntil(lambda: page.rows[DIGEST].state.text() != "" and len(page.nights.rows) == 2)
    return page


def states(page: BackgroundPage) -> list[str]:
    return [page.rows[name].state.text() for name in (TRAIN, DAYDREAM, DIGEST)]


def test_what_is_due_and_what_waits_is_said_with_the_reason(opened: Shown, page: BackgroundPage, qtbot: QtBot) -> None:
    assert states(page) == ["due", "due", "due"]
    assert page.pausing.words.text().startswith("Due, and done as soon as nobody is at the machine: Learning")
    assert page.nothing.isVisible()
    assert page.care.list.count() == 2
    night = opened.guardian.night
    night.obstacle, night.why_off[DAYDREAM] = "the battery is low", "Daydreaming is off (setting daydream)."
    page.enter()
    qtbot.waitUntil(lambda: states(page) == ["waits", "off", "due"])
    assert page.rows[TRAIN].reason.text() == "The battery is low."
    assert page.rows[DAYDREAM].reason.text() == "Daydreaming is off (setting daydream)."
    assert not page.rows[DAYDREAM].run.isEnabled()


def test_a_job_is_done_now_and_what_came_of_it_is_in_the_history(
    opened: Shown, page: BackgroundPage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.rows[TRAIN].run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.history.rowCount() == 1)
    assert states(page)[0] == "done"
    said = [page.history.item(0, column).text() for column in (1, 3)]
    assert said == ["Learning", "120 tokens were learnt in 3 seconds; the new adapter is in use."]
    assert opened.guardian.actions[-1] == ("schedule run", {"job": TRAIN}, {"state": "ok"})
    assert "next: " in page.rows[TRAIN].when.text()


def test_it_can_be_stopped_and_the_page_left_meanwhile(
    opened: Shown, page: BackgroundPage, workspace: Workspace, qtbot: QtBot
) -> None:
    opened.guardian.night.may_end.clear()
    page.rows[TRAIN].run.click()
    qtbot.waitUntil(lambda: states(page)[0] == "at work")
    assert page.pausing.words.text() == "At work: Learning."
    assert not page.rows[DAYDREAM].run.isEnabled()
    workspace.show_page("log")
    workspace._release()
    assert workspace.page("background") is page
    workspace.show_page("background")
    page.job.stop.click()
    qtbot.waitUntil(lambda: page.history.rowCount() == 1)
    assert opened.guardian.jobs.runs()[0].state == "waits"
    qtbot.waitUntil(page.rows[DAYDREAM].run.isEnabled)
    workspace.show_page("log")
    workspace._release()
    assert workspace.page("background") is not page


def test_what_begins_by_itself_is_followed(opened: Shown, page: BackgroundPage, qtbot: QtBot) -> None:
    opened.guardian.jobs.look()
    qtbot.waitUntil(lambda: states(page) == ["done", "done", "done"])
    assert page.pausing.words.text().startswith("Nothing is due. Next: ")


def test_what_fails_is_said_in_its_row_and_told_once(opened: Shown, page: BackgroundPage, qtbot: QtBot) -> None:
    opened.guardian.night.error = GuardianError("The model is missing.", "Fetch it.")
    page.rows[TRAIN].run.click()
    qtbot.waitUntil(lambda: states(page)[0] == "not done")
    assert page.rows[TRAIN].reason.text() == "The model is missing. Fetch it."
    assert page.history.item(0, 3).text() == "not done: The model is missing. Fetch it."
    qtbot.waitUntil(opened.desktop.window.problems.isVisible)


def test_it_is_paused_and_resumed(opened: Shown, page: BackgroundPage, qtbot: QtBot) -> None:
    jobs = opened.guardian.jobs
    page.pausing.hour.click()
    qtbot.waitUntil(lambda: states(page) == ["paused", "paused", "paused"])
    assert page.pausing.words.text().startswith("Paused until ")
    assert not page.pausing.tomorrow.isVisible()
    qtbot.waitUntil(page.pausing.resume.isEnabled)
    page.pausing.resume.click()
    qtbot.waitUntil(lambda: states(page) == ["due", "due", "due"])
    assert jobs.paused_until() is None
    qtbot.waitUntil(page.pausing.tomorrow.isEnabled)
    page.pausing.tomorrow.click()
    qtbot.waitUntil(lambda: jobs.paused_until() is not None and page.pausing.resume.isVisible())
    verbs = [(verb, arguments) for verb, arguments, _ in opened.guardian.actions]
    assert verbs == [("schedule pause", {"hours": 1}), ("schedule resume", {}), ("schedule pause", {})]


def test_nights_are_let_happen_with_one_click_and_each_part_alone(
    opened: Shown, page: BackgroundPage, qtbot: QtBot
) -> None:
    settings, nights = opened.guardian.settings, page.nights
    assert "most nights are missed" in nights.words.text()
    with qtbot.waitSignals([page.setting_changed, page.setting_changed]):
        nights.both.click()
    assert settings.is_on("start_at_login")
    assert settings.is_on("lock_after_work")
    qtbot.waitUntil(lambda: nights.both.text() == "Do not &work at night")
    assert "Then the vault locks." in nights.words.text()
    with qtbot.waitSignal(page.setting_changed) as caught:
        nights.rows["start_at_login"].control.click()
    assert caught.args == ["start_at_login", "off"]
    qtbot.waitUntil(lambda: nights.both.text() == "Let it &work at night")
    settings.error = GuardianError("There is no folder for that.", "Make one.")
    nights.both.click()
    qtbot.waitUntil(nights.rows["start_at_login"].error.isVisible)


def test_a_vault_that_never_locks_by_idle_time_is_told_so(qapp: QApplication) -> None:
    assert "does not lock by idle time" in nights_said(waits=False, minutes=0)
