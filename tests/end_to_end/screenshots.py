"""Picture every page of the real app, in light, dark and large text, as a person would see it.

`python screenshots.py FOLDER --home HOME` with the passphrase on standard input, on a screen (Xvfb will do). A second
home that holds nothing yet shows the first run: `--home EMPTY`.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop import application, operations
from desktop.widgets.theme import Theme
from desktop.windows.page_table import PAGES

FOLDER = Path(sys.argv.pop(1)) if len(sys.argv) > 1 else Path()
LOOKS = {"light": ("light", 100), "dark": ("dark", 100), "large": ("light", 150)}
BEAT_MS = 100
QUIET_BEATS = 10  # a page is pictured when nothing has been at work for so long
Step = Callable[[], bool]


class Pictured(application.Desktop):
    """A desktop that shows one page after another."""

    def __init__(self, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)
        self._quiet = 0
        self._steps = self._all()
        self._step = next(self._steps)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(BEAT_MS)

    def _go_on(self) -> None:
        self._quiet = 0 if operations.running_count() else self._quiet + 1
        if self._step():
            self._quiet = 0
            self._step = next(self._steps, None)
            if self._step is None:
                self._timer.stop()
                self.quit()

    def _all(self) -> Iterator[Step]:
        FOLDER.mkdir(parents=True, exist_ok=True)
        yield self._is_quiet
        if self.window.unlock is None:
            yield from self._in_every_look("first-run")
            return
        yield from self._in_every_look("unlock")
        self.window.unlock.secret.setText(sys.stdin.readline().strip())
        self.window.unlock.open.click()
        yield lambda: self.window.workspace is not None
        for row in PAGES:
            if row.where:
                self.window.workspace.show_page(row.name)
                yield self._is_quiet
                yield from self._in_every_look(row.name)
        self.capture.open()
        self.capture.text.setPlainText("Ask whether the boat can be blue. #boat")
        yield self._is_quiet
        yield from self._in_every_look("capture")
        self.capture.text.clear()

    def _is_quiet(self) -> bool:
        return self._quiet >= QUIET_BEATS

    def _in_every_look(self, name: str) -> Iterator[Step]:
        theme = QApplication.instance().findChild(Theme)
        for look, (colours, percent) in LOOKS.items():
            theme.apply_choices(colours, percent)
            yield self._is_quiet
            window = self.capture if name == "capture" else self.window
            picture = window.screen().grabWindow(window.winId()).toImage()
            picture.convertToFormat(QImage.Format.Format_RGB888).save(str(FOLDER / f"{name}-{look}.png"), "PNG", 0)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    application.Desktop = Pictured
    sys.exit(application.main())
