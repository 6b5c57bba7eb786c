"""The real app, which tells on its output what a person would see: where it is, what has the focus, the recovery code.

Its keys come from the X server, like a person's.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from desktop import application, operations
from desktop.pages.draft_page import DraftPage
from desktop.pages.page import Page
from desktop.windows.first_run import FirstRun
from desktop.windows.tour import Tour

LOOK_MS = 50


class Told(application.Desktop):
    """A desktop that tells what is seen whenever that changes."""

    def __init__(self, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)
        self._told = ""
        timer = QTimer(self)
        timer.timeout.connect(self._tell)
        timer.start(LOOK_MS)

    def _tell(self) -> None:
        seen = json.dumps(self._seen())
        if seen != self._told:
            self._told = seen
            print(seen, flush=True)

    def _seen(self) -> dict[str, object]:
        focus = QApplication.focusWidget()
        shown: dict[str, object] = {
            "focus": focus.accessibleName() if focus is not None else "",
            "can_press": isinstance(focus, QPushButton) and focus.isEnabled(),
            "is_busy": operations.running_count() > 0,
        }
        window = self.window
        if window.first_run is not None:
            return shown | {"at": "first run"} | _first_run(window.first_run)
        if window.workspace is None:
            return shown | {"at": "unlock"}
        page = next((page for page in window.workspace.findChildren(Page) if page.isVisible()), None)
        if isinstance(page, DraftPage):
            shown["text"] = page.editor.toPlainText()
            shown["ghost"] = page.editor.ghost.text
            shown["unsaved"] = page.unsent
        return shown | {"at": type(page).__name__, "is_touring": window.workspace.findChild(Tour) is not None}


def _first_run(first: FirstRun) -> dict[str, object]:
    """Tell the step, and what is to be read and typed there."""
    steps = {
        "passphrase": (first.passphrase, first.passphrase.make),
        "recovery": (first.recovery, first.recovery.go_on),
        "model": (first.choosing, first.choosing.go_on),
        "import": (first.importing, first.importing.leave),
        "tour": (first.touring, first.touring),
    }
    name, (_step, go_on) = next(one for one in steps.items() if one[1][0].isVisible())
    groups = "".join(first.recovery.code.text().split()).split("-")
    asked = [groups[int(field.accessibleName().split()[-1]) - 1] for field in first.recovery.fields if len(groups) > 1]
    return {"step": name, "asked": asked, "can_go_on": go_on.isEnabled()}


if __name__ == "__main__":
    application.Desktop = Told
    sys.exit(application.main())
