"""Calls from core, gathered for the main thread."""

import threading
import time

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.bridge import COALESCE_MS, Deltas, Latest


def test_a_flood_of_deltas_becomes_few_updates_and_loses_nothing(qtbot: QtBot) -> None:
    parent, arrived = QObject(), []
    deltas = Deltas(parent)
    deltas.arrived.connect(arrived.append)
    words = [f"{number} " for number in range(3000)]

    def talk() -> None:
        for place, word in enumerate(words):
            deltas.put(word)
            if place % 300 == 0:
                time.sleep(0.01)

    started = time.monotonic()
    thread = threading.Thread(target=talk)
    thread.start()
    qtbot.waitUntil(lambda: "".join(arrived) == "".join(words))
    thread.join()
    assert len(arrived) <= (time.monotonic() - started) * 1000 / COALESCE_MS + 2


def test_only_the_latest_report_arrives(qtbot: QtBot) -> None:
    parent, arrived = QObject(), []
    latest = Latest(parent)
    latest.arrived.connect(arrived.append)
    for number in range(100):
        latest.put(number)
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [99]


def test_what_comes_after_the_window_is_gone_is_dropped() -> None:
    parent = QObject()
    deltas = Deltas(parent)
    put = deltas.put
    delete(parent)
    put("late")
