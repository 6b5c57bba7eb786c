"""Show every window on a screen of some density and print what is wrong, as JSON: `python dense_child.py HOME`."""

import json
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))

from fake_guardian import FakeGuardian
from openings import page
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QStyle, QWidget
from shown import PASSPHRASE, Shown, quiet, settle
from walk import all_faults, name_of, sheet_over, visible

from core.paths import Home
from desktop.application import Desktop
from desktop.dressing import make_application
from desktop.windows.page_table import Place, shown_pages
from desktop.windows.session import Session


def blurred(window: QWidget) -> list[str]:
    """Return what has an icon with fewer pixels than the screen has for it."""
    shown = [(name_of(one), one.icon(), one.iconSize()) for one in visible(window, QAbstractButton)]
    for field in visible(window, QLineEdit):
        side = QSize(field.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize), 0)
        shown += [(name_of(field), action.icon(), side) for action in field.actions()]
    ratio = window.devicePixelRatioF()
    return [name for name, icon, size in shown if not icon.isNull() and _pixels(icon) < int(size.width() * ratio)]


def _pixels(icon: QIcon) -> int:
    return max((size.width() for size in icon.availableSizes()), default=sys.maxsize)  # an engine draws any size


def looked_at(app: QApplication, window: QWidget) -> dict[str, object]:
    """Return what is wrong with a window."""
    for _ in range(2):  # the second time for what a table of many rows changes around it
        settle(app)
    room = window.screen().availableSize()
    fits = window.width() <= room.width() and window.height() <= room.height()
    found = all_faults(window, sheet_over(window)) | {"blurred": blurred(window), "fits": [] if fits else ["no"]}
    return {kind: faults for kind, faults in found.items() if faults}


def main() -> None:
    """Show unlock, every page and the capture window."""
    app = make_application({"theme": "light", "text_percent": "100", "language": "en"})
    home = Home(Path(sys.argv[1]))
    FakeGuardian.create(home, PASSPHRASE)
    session = Session(home, FakeGuardian)
    desktop = Desktop(session, watch=quiet)
    desktop.window.bring_forward()
    found = {"unlock": looked_at(app, desktop.window)}
    session.open(PASSPHRASE)
    session.announce()
    shown = Shown(desktop, session)
    shown.guardian.capture.add("a thought")
    shown.guardian.learn.train()
    for row in (row for place in Place for row in shown_pages(place)):
        page(shown, row.name)
        found[row.name] = looked_at(app, desktop.window)
    desktop.capture.open()
    desktop.capture.text.setPlainText("something")
    found["capture"] = looked_at(app, desktop.capture)
    picture = desktop.window.grab()
    ratio = {"window": desktop.window.devicePixelRatioF(), "picture": picture.devicePixelRatioF()}
    desktop.dispose()
    settle(app)
    print(json.dumps({"ratio": ratio, "wrong": {name: wrong for name, wrong in found.items() if wrong}}))


if __name__ == "__main__":
    main()
