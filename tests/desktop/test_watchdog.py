"""The watch over the main thread."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shown import Shown

from core import diagnostics
from desktop import watchdog
from desktop.watchdog import EDGES_MS, STALL_MS, Watchdog


@pytest.fixture
def noted(tmp_path: Path) -> Path:
    """Where the diagnostics of this test go."""
    path = tmp_path / "diagnostics.log"
    diagnostics.write_to(path)
    return path


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watchdog]:
    """A watch that believes that a window is in use."""
    watch = Watchdog()
    watch.start()
    watch._on_state_changed(Qt.ApplicationState.ApplicationActive)
    yield watch
    watch.stop()


def busy(milliseconds: float) -> None:
    """Keep the main thread from its events."""
    until = time.monotonic() + milliseconds / 1000
    while time.monotonic() < until:
        pass


def lines(path: Path, event: str) -> list[dict[str, object]]:
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []
    return [line for line in found if line["event"] == event]


def stall(qtbot: QtBot, watch: Watchdog, milliseconds: float) -> None:
    before = sum(watch.report().counts)
    QTimer.singleShot(0, watch, lambda: busy(milliseconds))
    qtbot.waitUntil(lambda: watch.report().longest_ms >= milliseconds and sum(watch.report().counts) > before)


def test_a_stall_is_measured_and_noted_without_content(qtbot: QtBot, watch: Watchdog, noted: Path) -> None:
    watch.page = "log"
    stall(qtbot, watch, 200)
    found = watch.report()
    assert found.longest_ms >= 200
    assert found.longest_page == "log"
    assert found.stalls >= 1
    assert sum(found.counts[EDGES_MS.index(STALL_MS) + 1 :]) == found.stalls
    assert found.watched_s >= 0.2
    longest = max(lines(noted, "stall"), key=lambda line: float(str(line["seconds"])))
    assert longest["seconds"] >= 0.2
    assert longest["stage"] == "log"
    assert set(longest) == {"time", "part", "event", "seconds", "where", "stage"}


def test_where_it_stands_is_a_line_of_ours(qtbot: QtBot, watch: Watchdog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watchdog, "_OURS", (__file__,))
    stall(qtbot, watch, 300)
    assert watch.report().longest_where.split(":")[0] == Path(__file__).name


def test_many_stalls_are_noted_some_times_a_minute(qtbot: QtBot, watch: Watchdog, noted: Path) -> None:
    for _ in range(watchdog._MOST_NOTES + 4):
        before = watch.report().stalls
        QTimer.singleShot(0, watch, lambda: busy(STALL_MS + 20))
        qtbot.waitUntil(lambda before=before: watch.report().stalls > before)
    assert len(lines(noted, "stall")) == watchdog._MOST_NOTES
    watch.stop()
    (summary,) = lines(noted, "window_watched")
    assert summary["count"] == watch.report().stalls


def test_nothing_beats_in_the_background(qtbot: QtBot, watch: Watchdog) -> None:
    qtbot.waitUntil(lambda: sum(watch.report().counts) > 3)
    watch._on_state_changed(Qt.ApplicationState.ApplicationInactive)
    before = watch.report()
    ticks: list[int] = []
    other = QTimer(watch)
    other.timeout.connect(lambda: ticks.append(1))
    other.start(10)
    qtbot.waitUntil(lambda: len(ticks) > 5)
    other.stop()
    assert watch.report() == before
    watch._on_state_changed(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: sum(watch.report().counts) > sum(before.counts))
    assert watch.report().longest_ms < 10_000  # what passed in the background is no stall


def test_it_knows_which_page_is_shown(opened: Shown, watch: Watchdog, qapp: QApplication) -> None:
    opened.desktop.window.page_shown.connect(watch.note_page)
    assert opened.desktop.window.workspace is not None
    opened.desktop.window.workspace.show_page("learning")
    assert watch.page == "learning"
    watch.setParent(qapp)
    assert watchdog.present() is watch
    watch.setParent(None)
