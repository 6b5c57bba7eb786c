"""The real app, driven from within; what it is to type comes by standard input, so that it lies in no argument.

Started again by the lock, it types nothing and only says what it shows.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QTimer

from desktop import application
from desktop.pages.log_page import LogPage

AGAIN = "GUARDIAN_TEST_STARTED_AGAIN"
Step = Callable[[], bool]


class Driven(application.Desktop):
    """A desktop that takes one step after another, each as soon as it can be taken."""

    def __init__(self, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)
        self._steps = self._say_when_locked() if AGAIN in os.environ else self._type(*sys.stdin.read().splitlines())
        self._step = next(self._steps)
        timer = QTimer(self)
        timer.timeout.connect(lambda: self._go_on(timer))
        timer.start(50)

    def _go_on(self, timer: QTimer) -> None:
        if self._step():
            self._step = next(self._steps, None)
            if self._step is None:
                timer.stop()

    def _say_when_locked(self) -> Iterator[Step]:
        yield lambda: self.window.unlock is not None and self.window.unlock.isVisible()
        say("locked")

    def _type(self, passphrase: str, captured: str) -> Iterator[Step]:
        yield lambda: self.window.unlock is not None
        self.window.unlock.secret.setText(passphrase)
        self.window.unlock.open.click()
        yield lambda: self.window.workspace is not None
        self.capture.open()
        self.capture.text.setPlainText(captured)
        self.capture.save.click()
        yield lambda: not self.capture.has_unsaved
        workspace = self.window.workspace
        workspace.show_page("log")
        log = workspace.page("log")
        assert isinstance(log, LogPage)
        log.search.setText(captured.split(maxsplit=1)[0])
        yield lambda: log.model.rowCount() == 1
        log.view.setCurrentIndex(log.model.index(0))
        yield lambda: captured in log.entry.text.toPlainText()
        self.capture.text.setPlainText(f"unsaved {captured}")
        workspace.page("chat").question.field.setPlainText(f"unsent {captured}")
        os.environ[AGAIN] = "yes"
        say("ready")


def say(word: str) -> None:
    """Tell the test how far it is."""
    print(f"{word} {os.getpid()}", flush=True)


if __name__ == "__main__":
    application.Desktop = Driven
    sys.exit(application.main())
