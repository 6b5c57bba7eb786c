"""Press the keys again and again and print how long the capture window takes to be there, in milliseconds.

Counted from the start of the program that presses them until the window has been painted and the cursor is in it, so
that the figure holds what starting that program takes as well; and alone from the moment the keys arrive here.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from core.paths import Home
from desktop.application import Desktop
from desktop.dressing import make_application
from desktop.native.global_shortcut import Grip
from desktop.windows.session import Session

PAUSE_MS = 150


class Watch(QObject):
    """Note when the keys arrive, and when window and cursor are there."""

    def __init__(self, desktop: Desktop, times: int) -> None:
        super().__init__()
        self._desktop = desktop
        self._left = times
        self._pressed = self._arrived = 0.0
        self._seen: set[QEvent.Type] = set()
        self.whole_ms: list[float] = []
        self.own_ms: list[float] = []
        desktop.surroundings.shortcut.pressed.connect(self._on_pressed)
        desktop.capture.text.installEventFilter(self)
        desktop.capture.text.viewport().installEventFilter(self)

    def press(self) -> None:
        self._seen = set()
        self._pressed, self._arrived = time.perf_counter(), 0.0
        self._pressing = subprocess.Popen(["xdotool", "key", "ctrl+alt+space"])

    def _on_pressed(self) -> None:
        self._arrived = self._arrived or time.perf_counter()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.Paint} and self._arrived:
            self._seen.add(event.type())
            if len(self._seen) == 2:
                QTimer.singleShot(0, self, self._note)  # after the painting
                self._seen = set()
        return False

    def _note(self) -> None:
        now = time.perf_counter()
        self.whole_ms.append(1000 * (now - self._pressed))
        self.own_ms.append(1000 * (now - self._arrived))
        self._pressing.wait()
        self._desktop.capture.hide()
        self._left -= 1
        if self._left:
            QTimer.singleShot(PAUSE_MS, self, self.press)
        else:
            self._desktop.quit()


def main() -> None:
    home = Home(Path(sys.argv[1]))
    home.folder.mkdir(parents=True)
    app = make_application({"theme": "light", "text_percent": "100", "language": "en"})
    desktop = Desktop(Session(home))
    desktop.ended.connect(app.quit)
    desktop.surroundings.start()
    assert desktop.surroundings.shortcut.answer.grip is Grip.HELD
    watch = Watch(desktop, int(sys.argv[2]))
    QTimer.singleShot(500, watch, watch.press)
    app.exec()
    print(json.dumps({"whole_ms": watch.whole_ms, "own_ms": watch.own_ms}))
    desktop.dispose()


if __name__ == "__main__":
    main()
