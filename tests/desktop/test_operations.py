"""Slow work: where results arrive, how failures are told, and that the window stays alive."""

import itertools
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from shown import Shown

from core import diagnostics
from core.errors import DiskFull, GuardianError
from desktop import operations
from desktop.bridge import Every
from desktop.operations import Operation, Problem


class Panel(QWidget):
    """A window with the shared panel."""

    def __init__(self) -> None:
        super().__init__()
        self.problems: list[Problem] = []

    def show_problem(self, problem: Problem) -> None:
        self.problems.append(problem)


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    panel = Panel()
    qtbot.addWidget(panel)
    return panel


def test_work_runs_elsewhere_and_its_result_arrives_on_the_main_thread(panel: Panel, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    Operation(panel, lambda _stop: threading.current_thread()).success(
        lambda worked_on: threads.extend([worked_on, threading.current_thread()])
    ).start()
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_a_failure_without_a_slot_shows_title_and_advice_in_the_nearest_window(panel: Panel, qtbot: QtBot) -> None:
    def fail(_stop: threading.Event) -> None:
        raise DiskFull("the log")

    child = QWidget(panel)
    Operation(child, fail).start()
    qtbot.waitUntil(lambda: bool(panel.problems))
    error = DiskFull("the log")
    assert panel.problems == [Problem(error.title, error.advice)]


def test_a_failure_with_a_slot_is_not_shown_twice(panel: Panel, qtbot: QtBot) -> None:
    told: list[GuardianError] = []

    def fail(_stop: threading.Event) -> None:
        raise GuardianError("No.", "Yes.")

    Operation(panel, fail).failure(told.append).start()
    qtbot.waitUntil(lambda: bool(told))
    assert panel.problems == []


def test_a_bug_is_noted_without_its_words_and_shown_with_its_reference(
    panel: Panel, qtbot: QtBot, tmp_path: Path
) -> None:
    diagnostics.write_to(tmp_path / "diagnostics.log")

    def fail(_stop: threading.Event) -> None:
        raise ValueError("my diary")

    Operation(panel, fail).start()
    qtbot.waitUntil(lambda: bool(panel.problems))
    noted = (tmp_path / "diagnostics.log").read_text(encoding="utf-8")
    assert panel.problems[0].reference in noted
    assert panel.problems[0].reference in panel.problems[0].advice
    assert "ValueError" in noted
    assert "diary" not in noted + panel.problems[0].title + panel.problems[0].advice


def test_nothing_is_told_once_the_parent_is_gone(qtbot: QtBot) -> None:
    parent, told = QObject(), []
    go_on = threading.Event()
    asked_to_stop: list[bool] = []

    def work(stop: threading.Event) -> None:
        go_on.wait(5)
        asked_to_stop.append(stop.is_set())

    Operation(parent, work).success(told.append).ended(lambda: told.append("end")).start()
    delete(parent)
    go_on.set()
    qtbot.waitUntil(lambda: operations.running_count() == 0)
    qtbot.wait(20)
    assert told == []
    assert asked_to_stop == [True]


def test_all_progress_arrives_before_the_end_and_in_order(panel: Panel, qtbot: QtBot) -> None:
    told: list[object] = []
    every = Every(panel)

    def work(_stop: threading.Event) -> str:
        for number in range(1000):
            every.put(number)
        return "end"

    Operation(panel, work).progress(every, told.extend).success(told.append).start()
    qtbot.waitUntil(lambda: "end" in told)
    assert told == [*range(1000), "end"]


def test_stop_reaches_the_work_and_the_end_is_still_told(panel: Panel, qtbot: QtBot) -> None:
    told: list[bool] = []
    operation = Operation(panel, lambda stop: stop.wait(10)).success(told.append).start()
    operation.stop()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [True]


def test_waiting_for_all_has_a_limit(panel: Panel, qtbot: QtBot) -> None:
    release = threading.Event()
    Operation(panel, lambda _stop: release.wait(10)).start()
    operations.stop_all()
    started = time.monotonic()
    assert not operations.wait_for_all(0.1)
    assert time.monotonic() - started < 2
    release.set()
    assert operations.wait_for_all(5)


def test_the_window_stays_alive_while_work_is_slow(opened: Shown, qtbot: QtBot) -> None:
    beats: list[float] = []
    heart = QTimer(opened.desktop.window)
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    heart.start(10)
    ended: list[bool] = []
    Operation(opened.desktop.window, lambda _stop: time.sleep(0.6)).ended(lambda: ended.append(True)).start()
    qtbot.waitUntil(lambda: bool(ended))
    heart.stop()
    pauses = [later - earlier for earlier, later in itertools.pairwise(beats)]
    assert max(pauses) < 0.25
