"""Who is asked, and what the libraries of Windows and macOS say, as far as they can be made up here."""

import ctypes
from types import SimpleNamespace
from typing import Any

import pytest

from core.presence import mac
from core.presence.mac import Mac
from core.presence.presence import Presence, this_machine
from core.presence.windows import Windows

NOBODY = float("inf")


class Told:
    """A source that tells what it was given, or has gone."""

    def __init__(self, idle_s: float | None, is_full_screen: bool | None = None) -> None:
        self._told = idle_s, is_full_screen
        self.has_gone = False

    def idle_s(self) -> float | None:
        if self.has_gone:
            raise OSError
        return self._told[0]

    def is_full_screen(self) -> bool | None:
        return self._told[1]

    def close(self) -> None:
        pass


def test_the_first_who_knows_is_believed() -> None:
    presence = Presence([lambda: Told(None, True), lambda: Told(7.0, False), lambda: Told(9.0)])
    assert (presence.idle_s(), presence.is_full_screen()) == (7.0, True)


def test_one_that_has_gone_or_never_was_is_passed_over() -> None:
    def none() -> Told:
        raise AttributeError("no such function here")

    first = Told(1.0)
    presence = Presence([none, lambda: first, lambda: Told(9.0)])
    assert presence.idle_s() == 1.0
    first.has_gone = True
    assert presence.idle_s() == 9.0


@pytest.mark.parametrize(
    ("environment", "expected"),
    [({}, NOBODY), ({"WAYLAND_DISPLAY": "wayland-0"}, None), ({"DISPLAY": ":nonsense"}, None)],
)
def test_a_machine_without_a_screen_has_nobody_at_it(environment: dict[str, str], expected: float | None) -> None:
    nowhere = {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent/bus"}
    presence = this_machine("linux", nowhere | environment)
    assert (presence.idle_s(), presence.is_full_screen()) == (expected, None)


def test_windows_counts_milliseconds_across_the_turn_of_its_counter() -> None:
    def last_input(place: Any) -> int:
        place._obj.tick_ms = 0xFFFFFFFF - 999
        return 1

    libraries = SimpleNamespace(
        user32=SimpleNamespace(GetLastInputInfo=last_input), kernel32=SimpleNamespace(GetTickCount=lambda: 2_000)
    )
    assert Windows(libraries).idle_s() == 3.0
    libraries.user32.GetLastInputInfo = lambda _place: 0
    assert Windows(libraries).idle_s() is None


@pytest.mark.parametrize(
    ("result", "state", "expected"),
    [(0, 5, False), (0, 2, True), (0, 3, True), (0, 4, True), (0, 1, False), (-1, 3, None)],
)
def test_windows_knows_what_fills_the_screen(result: int, state: int, expected: bool | None) -> None:
    def query(place: Any) -> int:
        place._obj.value = state
        return result

    shell32 = SimpleNamespace(SHQueryUserNotificationState=query)
    assert Windows(SimpleNamespace(shell32=shell32)).is_full_screen() is expected


class Function:
    """A function of a library, which ctypes lets one declare."""

    def __init__(self, act: Any) -> None:
        self._act = act

    def __call__(self, *arguments: Any) -> Any:
        return self._act(*arguments)


class MacServices:
    """Core Graphics with windows that a test chooses: for each a layer and its bounds."""

    DISPLAY = (0.0, 0.0, 1440.0, 900.0)

    def __init__(self, windows: list[tuple[int, tuple[float, ...]]]) -> None:
        self.windows = windows
        self.held = 0
        for name in dir(self):
            if name.startswith("at_"):
                setattr(self, name.partition("_")[2], Function(getattr(self, name)))

    def at_CGEventSourceSecondsSinceLastEventType(self, _source: int, _kind: int) -> float:
        return 4.5

    def at_CGWindowListCopyWindowInfo(self, _option: int, _window: int) -> int:
        self.held += 1
        return 99

    def at_CGMainDisplayID(self) -> int:
        return 1

    def at_CGDisplayBounds(self, _display: int) -> Any:
        return mac._Rectangle(*self.DISPLAY)

    def at_CFArrayGetCount(self, _windows: int) -> int:
        return len(self.windows)

    def at_CFArrayGetValueAtIndex(self, _windows: int, place: int) -> int:
        return place

    def at_CFDictionaryGetValue(self, window: int, key: str) -> int:
        return 1000 + window if key == "kCGWindowLayer" else 2000 + window

    def at_CFNumberGetValue(self, number: int, _kind: int, place: Any) -> bool:
        place._obj.value = self.windows[number - 1000][0]
        return True

    def at_CGRectMakeWithDictionaryRepresentation(self, bounds: int, place: Any) -> bool:
        ctypes.pointer(place._obj)[0] = mac._Rectangle(*self.windows[bounds - 2000][1])
        return True

    def at_CFRelease(self, _windows: int) -> None:
        self.held -= 1


@pytest.mark.parametrize(
    ("windows", "expected"),
    [
        ([], False),
        ([(0, (0, 25, 1440, 875))], False),  # as large as can be under the menu bar
        ([(-2147483603, MacServices.DISPLAY), (0, (10, 10, 200, 100))], False),  # the desktop
        ([(25, MacServices.DISPLAY)], False),  # what lies above all, invisibly
        ([(0, (10, 10, 200, 100)), (0, MacServices.DISPLAY)], True),
    ],
)
def test_the_mac_is_asked_for_windows_that_cover_the_display(
    monkeypatch: pytest.MonkeyPatch, windows: list[tuple[int, tuple[float, ...]]], expected: bool
) -> None:
    monkeypatch.setattr(Mac, "_key", lambda _self, name: name)
    services = MacServices(windows)
    session = Mac(services)
    assert session.idle_s() == 4.5
    assert session.is_full_screen() is expected
    assert services.held == 0
