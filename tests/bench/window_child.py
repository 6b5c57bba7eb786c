"""The real app as a process that is measured: it opens itself, works for a while, and says what it took.

window_child.py bare              a bare window of Qt, for comparison
window_child.py app HOME SECONDS  the app over a vault; the passphrase stands in the environment
"""

import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

STARTED = float(os.environ["STARTED"])  # time.monotonic of whoever started this process
STEP_MS = 40
LETTER_MS = 120  # a passphrase typed with care: a hundred letters a minute are slow, five hundred fast
QUESTION = "What did I write about the garden, and what should I do next?"


def since_start_s() -> float:
    """Return how long ago this process was started."""
    return round(time.monotonic() - STARTED, 3)


def pss_mb() -> float:
    """Return the memory of this process, what it shares with others counted in part, and that of no child."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0.0
    return round(next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024, 1)


def say(**facts: object) -> None:
    """Tell the measuring process something."""
    print(json.dumps(facts), flush=True)


def bare() -> None:
    """Show a bare window, and say how long that took."""
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication([])

    class Window(QWidget):
        def paintEvent(self, _event: object) -> None:
            say(bare_s=since_start_s(), pss_mb=pss_mb())
            app.quit()

    window = Window()
    window.resize(1180, 760)
    window.show()
    app.exec()


def type_in(field: object, text: str, then: Callable[[], None]) -> None:
    """Type as a person does, a letter at a time, and go on after the last."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest

    letters = iter(text)
    timer = QTimer(field)

    def on_beat() -> None:
        letter = next(letters, None)
        if letter is None:
            timer.stop()
            then()
        else:
            QTest.keyClicks(field, letter)

    timer.timeout.connect(on_beat)
    timer.start(LETTER_MS)


class Session:
    """A person at work, one small deed at a time, so that each key and each page is an event of its own."""

    def __init__(self, desktop: object, seconds: float) -> None:
        from PySide6.QtCore import QTimer

        self.desktop = desktop
        self._ends = time.monotonic() + seconds
        self._random = random.Random(7)  # noqa: S311 - the same session each time
        self._deeds = self._work()
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_step)
        self.counts = dict.fromkeys(("pages", "keys", "scrolls", "captures", "questions", "runs"), 0)

    def start(self) -> None:
        """Begin to work."""
        self._timer.start(STEP_MS)

    def _on_step(self) -> None:
        if time.monotonic() > self._ends:
            self._timer.stop()
            self._end()
        else:
            next(self._deeds)

    def _work(self) -> Iterator[None]:
        from PySide6.QtCore import Qt

        from desktop.windows.page_table import Place, shown_pages

        names = [row.name for place in Place for row in shown_pages(place)]
        yield from self._train()
        while True:
            yield from self._ask()
            for name in names:
                self.desktop.window.workspace.show_page(name)
                self.counts["pages"] += 1
                yield from self._pause(10)
                yield from self._press(Qt.Key.Key_PageDown, 6)
                yield from self._press(Qt.Key.Key_PageUp, 4)
                yield from self._press(Qt.Key.Key_Tab, 5)
            yield from self._capture()

    def _pause(self, steps: int) -> Iterator[None]:
        for _ in range(steps):
            yield

    def _press(self, key: object, count: int) -> Iterator[None]:
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        for _ in range(count):
            QTest.keyClick(QApplication.focusWidget() or self.desktop.window, key)
            self.counts["scrolls"] += 1
            yield

    def _type(self, field: object, text: str) -> Iterator[None]:
        from PySide6.QtTest import QTest

        field.setFocus()
        for letter in text:
            QTest.keyClicks(field, letter)
            self.counts["keys"] += 1
            yield

    def _ask(self) -> Iterator[None]:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from desktop.widgets.composer import Composer

        workspace = self.desktop.window.workspace
        workspace.show_page("chat")
        yield from self._pause(5)
        field = next(one for one in workspace.page("chat").findChildren(Composer) if one.isVisible())
        yield from self._type(field, QUESTION)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.counts["questions"] += 1
        yield from self._pause(40)

    def _train(self) -> Iterator[None]:
        from PySide6.QtWidgets import QPushButton

        workspace = self.desktop.window.workspace
        workspace.show_page("learning")
        yield from self._pause(20)
        for one in workspace.page("learning").findChildren(QPushButton):
            if one.isVisible() and one.isEnabled() and one.property("role") == "primary":
                one.click()
                self.counts["runs"] += 1
                break
        yield from self._pause(20)

    def _capture(self) -> Iterator[None]:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        capture = self.desktop.capture
        capture.open()
        yield from self._type(capture.text, f"a thought of number {self._random.randrange(1000)}")
        QTest.keyClick(capture.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.counts["captures"] += 1
        yield from self._pause(30)
        capture.hide()
        self.desktop.window.bring_forward()

    def _end(self) -> None:
        from dataclasses import asdict

        from desktop import watchdog

        say(in_use_mb=pss_mb(), done=self.counts, stalls=asdict(watchdog.present().report()))
        self.desktop.quit()


def app(home: str, seconds: float) -> int:
    """Run the app, open the vault, work, and quit."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from core.vault import keys
    from desktop import application

    stretched: list[float] = []
    plain_stretch = keys.stretch

    def timed_stretch(*arguments: object) -> bytes:
        began = time.monotonic()
        try:
            return plain_stretch(*arguments)
        finally:
            stretched.append(time.monotonic() - began)

    keys.stretch = timed_stretch

    class FirstPaint(QObject):
        """Call once what is shown has been painted and the queue of events is empty."""

        def __init__(self, window: object, then: Callable[[], None]) -> None:
            super().__init__(window)
            self._then = then
            window.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, self._then)
            return False

    class Measured(application.Desktop):
        """A desktop that says when it is there."""

        def __init__(self, *arguments: object, **named: object) -> None:
            super().__init__(*arguments, **named)
            self._first = FirstPaint(self.window, self._on_unlock_page)
            self.session.opened.connect(self._on_opened)

        def _on_unlock_page(self) -> None:
            say(unlock_page_s=since_start_s(), unlock_page_mb=pss_mb())
            type_in(self.window.unlock.secret, os.environ["PASSPHRASE"], self._on_typed)

        def _on_typed(self) -> None:
            say(typed_mb=pss_mb())
            self._unlocking = time.monotonic()
            self.window.unlock.open.click()

        def _on_opened(self) -> None:
            self._usable = FirstPaint(self.window.workspace, self._on_usable)

        def _on_usable(self) -> None:
            seconds_ = time.monotonic() - self._unlocking
            say(unlock_s=round(seconds_, 3), key_derivation_s=round(sum(stretched), 3), open_mb=pss_mb())
            self._session = Session(self, seconds)
            self._session.start()

    application.Desktop = Measured
    return application.main(["--home", home])


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        sys.exit(app(sys.argv[2], float(sys.argv[3])))
