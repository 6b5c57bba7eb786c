"""One combination of keys that works in every program.

Each platform has its own way, and each is reached by the library it comes with, through ctypes or D-Bus: libxcb, which
Qt's own plug-in needs, user32 and Carbon ask the system for one combination. Libraries such as pynput (LGPL) listen to
every key instead, which would make this program able to read passwords, and on macOS needs the right to do so;
python-xlib has had no release since 2022, and xcffib comes without wheels.
"""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.native.bus import Bus


class Grip(Enum):
    """How it stands with the keys."""

    NONE = "none"  # no keys are chosen
    ASKED = "asked"  # the desktop has not answered yet
    HELD = "held"
    TAKEN = "taken"  # by another program
    UNKNOWN = "unknown"  # no such keys on this keyboard
    REFUSED = "refused"  # the desktop, or who was asked by it, said no
    NO_WAY = "no way"  # this desktop gives no program such keys


@dataclass(frozen=True)
class Answer:
    """How it stands, and with which keys, as the desktop names them."""

    grip: Grip
    keys: str = ""


class KeyGrabber(QObject):
    """A way to get keys; one for each platform. `answered` may come at once or later."""

    pressed = Signal()
    answered = Signal(object)  # an Answer

    def grab(self, keys: str) -> None:
        """Ask for these keys, and for no others any more."""
        raise NotImplementedError

    def release(self) -> None:
        """Let the keys go."""
        raise NotImplementedError


class GlobalShortcut(QObject):
    """Hold the keys of a setting; without a grabber say that there is no way."""

    pressed = Signal()
    changed = Signal(object)  # an Answer

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.answer = Answer(Grip.NONE)
        self._keys = ""
        self._grabber: KeyGrabber | None = None

    def use(self, grabber: KeyGrabber | None) -> None:
        """Take the keys in this way from now on."""
        self._grabber = grabber
        if grabber is not None:
            grabber.setParent(self)
            grabber.pressed.connect(self.pressed)
            grabber.answered.connect(self._on_answered)
        self.set_keys(self._keys)

    def set_keys(self, keys: str) -> None:
        """Take other keys; empty means none."""
        self._keys = keys
        if self._grabber is None:
            self._on_answered(Answer(Grip.NO_WAY if keys else Grip.NONE, keys))
        elif keys:
            self._on_answered(Answer(Grip.ASKED, keys))
            self._grabber.grab(keys)
        else:
            self._grabber.release()
            self._on_answered(Answer(Grip.NONE))

    def release(self) -> None:
        """Let the keys go, for the end of the program."""
        if self._grabber is not None:
            self._grabber.release()

    def _on_answered(self, answer: Answer) -> None:
        self.answer = answer
        self.changed.emit(answer)


def sentence(answer: Answer, command: str) -> str:
    """Say how it stands; `command` is what can be bound to keys by the means of the desktop."""

    def say(text: str) -> str:
        return QCoreApplication.translate("GlobalShortcut", text)

    told = {
        Grip.HELD: say("{keys} opens this window from every program."),
        Grip.TAKEN: say("{keys} is taken by another program. Choose other keys in the settings."),
        Grip.UNKNOWN: say("This keyboard has no {keys}. Choose other keys in the settings."),
        Grip.REFUSED: say(
            "Your desktop gave no keys. To open this window from every program, bind “{command}” to some."
        ),
        Grip.NO_WAY: say(
            "To open this window from every program, bind “{command}” to keys in your desktop's settings."
        ),
    }
    return told[answer.grip].format(keys=answer.keys, command=command) if answer.grip in told else ""


def is_wayland() -> bool:
    """Tell whether windows of this program are shown by Wayland, where no program may grab keys."""
    return QGuiApplication.platformName().startswith("wayland")


def platform_grabber(bus: Bus | None) -> KeyGrabber | None:
    """Return the way of this platform, None if there is none; `bus` is the bus of the session where there is one."""
    platform = QGuiApplication.platformName()
    if platform == "xcb" and "WAYLAND_DISPLAY" not in os.environ:
        return _working(_x11)
    if platform == "windows":
        return _working(_windows)
    if platform == "cocoa":
        return _working(_mac)
    if bus is not None and sys.platform == "linux" and platform != "offscreen":
        from desktop.native.portal_keys import PortalKeys  # noqa: PLC0415 - on Wayland only

        return PortalKeys(bus)
    return None


def _working(make: Callable[[], KeyGrabber]) -> KeyGrabber | None:
    with suppress(OSError, AttributeError):  # a library or one of its functions is not there
        return make()
    return None


def _x11() -> KeyGrabber:
    from desktop.native.x11_keys import X11Keys  # noqa: PLC0415 - its library is on X11 only

    return X11Keys()


def _windows() -> KeyGrabber:
    from desktop.native.windows_keys import WindowsKeys  # noqa: PLC0415 - its library is on Windows only

    return WindowsKeys()


def _mac() -> KeyGrabber:
    from desktop.native.mac_keys import MacKeys  # noqa: PLC0415 - its library is on macOS only

    return MacKeys()
