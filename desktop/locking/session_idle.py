"""For how long nobody has touched the session, where the platform tells."""

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection

from desktop.locking.dbus import Place, call

Told = Callable[[float | None], object]
_MUTTER = Place("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor")


class MutterIdle:
    """GNOME, on X11 and Wayland."""

    def __init__(self, bus: QDBusConnection, owner: QObject) -> None:
        self._bus = bus
        self._owner = owner

    def ask(self, then: Told) -> None:
        """Tell seconds, None where there is no GNOME."""

        def on_told(idle_ms: object) -> None:
            then(idle_ms / 1000 if isinstance(idle_ms, int) else None)

        call(self._bus, self._owner, _MUTTER, "GetIdletime", [], on_told)


class _ScreenSaverInfo(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle_ms", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


class X11Idle:
    """Any desktop on X11, by its extension MIT-SCREEN-SAVER. Raises OSError where the libraries or the display lack."""

    def __init__(self) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xss = ctypes.CDLL("libXss.so.1")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._xss.XScreenSaverQueryExtension.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
        self._xss.XScreenSaverQueryInfo.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
        self._display = self._x11.XOpenDisplay(None)
        if not self._display or not self._has_extension():
            raise OSError("this display does not tell")
        self._root = self._x11.XDefaultRootWindow(self._display)

    def _has_extension(self) -> bool:
        first_event, first_error = ctypes.c_int(), ctypes.c_int()
        found = self._xss.XScreenSaverQueryExtension(
            self._display, ctypes.byref(first_event), ctypes.byref(first_error)
        )
        return bool(found)

    def ask(self, then: Told) -> None:
        """Tell seconds."""
        info = _ScreenSaverInfo()
        is_told = self._xss.XScreenSaverQueryInfo(self._display, self._root, ctypes.byref(info))
        then(info.idle_ms / 1000 if is_told else None)


class _LastInput(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint), ("tick_ms", ctypes.c_uint))


class WindowsIdle:
    """Windows."""

    def __init__(self, libraries: Any = None) -> None:
        self._libraries = libraries or ctypes.windll  # type: ignore[attr-defined]

    def ask(self, then: Told) -> None:
        """Tell seconds; the counter of milliseconds begins again every 49 days."""
        last = _LastInput(ctypes.sizeof(_LastInput), 0)
        is_told = self._libraries.user32.GetLastInputInfo(ctypes.byref(last))
        passed_ms = (self._libraries.kernel32.GetTickCount() - last.tick_ms) & 0xFFFFFFFF
        then(passed_ms / 1000 if is_told else None)


class MacIdle:
    """macOS. Raises OSError where the framework lacks."""

    _ANY_SOURCE, _ANY_INPUT = 0, 0xFFFFFFFF

    def __init__(self, services: Any = None) -> None:
        path = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
        self._seconds_since = (services or ctypes.CDLL(path)).CGEventSourceSecondsSinceLastEventType
        self._seconds_since.argtypes = [ctypes.c_int32, ctypes.c_uint32]
        self._seconds_since.restype = ctypes.c_double

    def ask(self, then: Told) -> None:
        """Tell seconds."""
        then(self._seconds_since(self._ANY_SOURCE, self._ANY_INPUT))


class AnyIdle:
    """Ask one after another until one tells."""

    def __init__(self, sources: list[Any]) -> None:
        self._sources = sources

    def ask(self, then: Told) -> None:
        """Tell seconds, None if no source can."""
        self._ask_from(0, then)

    def _ask_from(self, place: int, then: Told) -> None:
        if place == len(self._sources):
            then(None)
            return

        def on_told(idle_s: float | None) -> None:
            if idle_s is None:
                self._ask_from(place + 1, then)
            else:
                then(idle_s)

        self._sources[place].ask(on_told)
