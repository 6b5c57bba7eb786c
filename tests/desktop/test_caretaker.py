"""What is due is done while the vault is open, and told only if it matters."""

import pytest
from pytestqt.qtbot import QtBot
from shown import Shown

from core.errors import GuardianError
from desktop.windows.caretaker import Caretaker


@pytest.fixture
def caretaker(opened: Shown) -> Caretaker:
    caretaker = opened.desktop.window.caretaker
    assert caretaker is not None
    return caretaker


def test_it_begins_a_while_after_the_vault_has_opened_and_goes_on_each_hour(
    caretaker: Caretaker, opened: Shown, qtbot: QtBot
) -> None:
    assert caretaker._timer.isActive()
    assert 60_000 < caretaker._timer.interval() < 10 * 60_000
    assert opened.guardian.care.runs == 0
    caretaker._timer.timeout.emit()
    qtbot.waitUntil(lambda: opened.guardian.care.runs == 1)
    assert caretaker._timer.interval() == 60 * 60_000


def test_what_could_not_be_done_is_told_once(caretaker: Caretaker, opened: Shown, qtbot: QtBot) -> None:
    problems = opened.desktop.window.problems
    opened.guardian.care.problems = {"backup": "The drive is not there."}
    caretaker.care()
    qtbot.waitUntil(problems.isVisible)
    assert (problems.title.text(), problems.advice.text()) == (
        "Not done: backup, each day.",
        "The drive is not there.",
    )
    problems.clear()
    qtbot.waitUntil(lambda: caretaker._caring is None)
    caretaker.care()
    qtbot.waitUntil(lambda: opened.guardian.care.runs == 2 and caretaker._caring is None)
    assert not problems.isVisible()


def test_damage_that_it_finds_is_shown_for_good(caretaker: Caretaker, opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.damage = ["Entry 7 was changed."]
    caretaker.care()
    qtbot.waitUntil(opened.desktop.window.damage.isVisible)
    assert "Entry 7 was changed." in opened.desktop.window.damage.advice.text()


def test_another_process_that_cares_is_no_problem(caretaker: Caretaker, opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.care.error = GuardianError("Another process is learning.", "Wait.")
    caretaker.care()
    qtbot.waitUntil(lambda: opened.guardian.care.runs == 1 and caretaker._caring is None)
    assert not opened.desktop.window.problems.isVisible()
