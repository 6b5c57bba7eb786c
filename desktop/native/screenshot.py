"""A picture of the screen, by the means of the platform."""

import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from PySide6.QtGui import QCursor, QGuiApplication, QImage

from desktop.native.bus import Bus
from desktop.native.portal import Results, portal, request

Then = Callable[[QImage | Path | None], object]


def take(bus: Bus | None, then: Then) -> None:
    """Take a picture of the screen the pointer is on; `then` gets it, or a file of it, None if it was not given.

    On Wayland the desktop takes it, may ask first, and leaves it as a file where it keeps its screenshots.
    """
    if QGuiApplication.platformName().startswith("wayland"):
        if bus is None:
            then(None)
            return
        options = {"interactive": ("b", False)}
        request(bus, portal("Screenshot"), "Screenshot", "s", ("",), options, lambda results: then(_file(results)))
        return
    screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
    picture = screen.grabWindow(0).toImage()
    then(None if picture.isNull() else picture)


def can_take(bus: Bus | None) -> bool:
    """Tell whether a picture can be asked for."""
    platform = QGuiApplication.platformName()
    return bus is not None if platform.startswith("wayland") else platform != "offscreen" or sys.platform == "win32"


def _file(results: Results | None) -> Path | None:
    address = urlsplit(str(results.get("uri", ""))) if results else None
    if address is None or address.scheme != "file" or address.netloc not in {"", "localhost"}:
        return None
    path = Path(unquote(address.path))
    return path if path.is_file() else None
