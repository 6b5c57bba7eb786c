"""What measures how long the main thread was busy at a stretch, and notes when that was too long.

A timer of the main thread beats every few milliseconds while one of our windows is in use; no event had to wait longer
than the time between two beats. A thread of its own looks now and then whether the beat is late, and if so where the
main thread is: file and line of our code, nothing else. In the background both sleep, so that no processor is woken.
"""

import sys
import threading
import time
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from core.diagnostics import Diagnostics

STALL_MS = 50
EDGES_MS = (8, 16, 33, 50, 100, 200, 500)  # what the histogram counts between
_BEAT_MS = 8
_LOOK_S = 0.03
_MOST_NOTES = 6  # in a minute; what comes beyond is in the report only
_MINUTE_S = 60.0
_OURS = tuple(str(Path(__file__).resolve().parents[1] / part) for part in ("desktop", "core"))
_diagnostics = Diagnostics("window")


@dataclass(frozen=True)
class StallReport:
    """What was measured while a window was in use; `counts` has one place more than EDGES_MS, for what is longer."""

    watched_s: float
    longest_ms: float
    longest_where: str
    longest_page: str
    stalls: int
    counts: tuple[int, ...]


class Watchdog(QObject):
    """Measure the main thread from `start` to `stop`; `page` says what is shown, for the diagnostics."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = ""
        self._last = 0.0
        self._watched_s = 0.0
        self._longest = (0.0, "", "")
        self._counts = [0] * (len(EDGES_MS) + 1)
        self._notes: list[float] = []
        self._where = ""
        self._wakes = threading.Event()
        self._is_ending = False
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        """Begin to watch."""
        app = QGuiApplication.instance()
        app.applicationStateChanged.connect(self._on_state_changed)
        self._thread = threading.Thread(target=self._look, args=(threading.get_ident(),), name="watchdog", daemon=True)
        self._thread.start()
        self._on_state_changed(app.applicationState())

    def stop(self) -> None:
        """End the watch, and note what came of it."""
        if self._thread is None:
            return
        self._timer.stop()
        self._is_ending = True
        self._wakes.set()
        self._thread.join()
        self._thread = None
        found = self.report()
        _diagnostics.note(
            "window_watched", seconds=round(found.longest_ms / 1000, 3), count=found.stalls, where=found.longest_where
        )

    def note_page(self, page: str) -> None:
        """Remember which page is shown from now on."""
        self.page = page

    def report(self) -> StallReport:
        """Return what was measured so far."""
        longest_ms, where, page = self._longest
        stalls = sum(self._counts[bisect_right(EDGES_MS, STALL_MS) :])
        return StallReport(self._watched_s, longest_ms, where, page, stalls, tuple(self._counts))

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if self._thread is None:
            return
        self._last = time.monotonic()
        if state == Qt.ApplicationState.ApplicationActive:
            self._timer.start(_BEAT_MS)
            self._wakes.set()
        else:
            self._timer.stop()
            self._wakes.clear()

    def _on_beat(self) -> None:
        now = time.monotonic()
        gap_ms, self._last = (now - self._last) * 1000, now
        self._watched_s += gap_ms / 1000
        self._counts[bisect_right(EDGES_MS, gap_ms)] += 1
        where, self._where = self._where, ""
        if gap_ms > self._longest[0]:
            self._longest = (gap_ms, where, self.page)
        if gap_ms > STALL_MS:
            self._note(gap_ms, where, now)

    def _note(self, gap_ms: float, where: str, now: float) -> None:
        self._notes = [at for at in self._notes if now - at < _MINUTE_S]
        if len(self._notes) < _MOST_NOTES:
            self._notes.append(now)
            _diagnostics.note("stall", seconds=round(gap_ms / 1000, 3), where=where, stage=self.page)

    def _look(self, main_thread: int) -> None:
        while not self._is_ending:
            self._wakes.wait()
            time.sleep(_LOOK_S)
            if (time.monotonic() - self._last) * 1000 > STALL_MS:
                self._where = _place(sys._current_frames().get(main_thread))


def present() -> Watchdog | None:
    """Return the watch of this process, if there is one."""
    app = QGuiApplication.instance()
    return None if app is None else app.findChild(Watchdog)


def _place(frame: FrameType | None) -> str:
    """Return the innermost line of our own code that a thread is in."""
    while frame is not None and not frame.f_code.co_filename.startswith(_OURS):
        frame = frame.f_back
    return "" if frame is None else f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno}"
