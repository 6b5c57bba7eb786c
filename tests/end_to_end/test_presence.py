"""Whether somebody is at this machine, asked of a real X server."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # the screen is a module of these tests, not of a package

from screen import Screen, wait_for

from core.presence import x11
from core.presence.presence import Presence, this_machine
from core.presence.x11 import X11

MISSING = [tool for tool in ("Xvfb", "xdotool", "xprop") if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed here: {' and '.join(MISSING)}")


# This machine may have a logind, which would answer where the server does not.
NO_BUS = {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent/bus"}


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    screen = Screen(tmp_path)
    yield screen
    screen.close()


@pytest.fixture
def server(screen: Screen) -> Iterator[X11]:
    server = X11(screen.display)
    yield server
    server.close()


@pytest.fixture
def presence(screen: Screen) -> Iterator[Presence]:
    presence = this_machine("linux", NO_BUS | {"DISPLAY": screen.display})
    yield presence
    presence.close()


@pytest.fixture
def says(screen: Screen, server: X11) -> Callable[..., None]:
    """Set properties of the root window, as a window manager does."""

    def say(name: str, kind: str, value: str) -> None:
        command = ["xprop", "-root", "-f", name, kind, "-set", name, value]
        subprocess.run(command, env=os.environ | {"DISPLAY": screen.display}, check=True)

    return say


def test_who_comes_back_is_seen_at_the_next_look(screen: Screen, presence: Presence) -> None:
    screen.xdotool("mousemove", "10", "10")
    wait_for(lambda: presence.idle_s() > 0.5, "the session is never idle")
    screen.xdotool("mousemove", "200", "200")
    assert presence.idle_s() < 0.5
    wait_for(lambda: presence.idle_s() > 0.5, "the session is never idle")
    screen.press("a")
    assert presence.idle_s() < 0.5


def test_inside_of_wayland_the_server_does_not_know_who_is_there(screen: Screen, says: Callable[..., None]) -> None:
    presence = this_machine("linux", NO_BUS | {"DISPLAY": screen.display, "WAYLAND_DISPLAY": "wayland-0"})
    assert presence.idle_s() is None
    says("_NET_ACTIVE_WINDOW", "32x", "0x1")
    assert presence.is_full_screen() is None
    presence.close()


def test_the_active_window_is_asked_whether_it_fills_the_screen(
    server: X11, presence: Presence, says: Callable[..., None]
) -> None:
    assert presence.is_full_screen() is None  # there is no window manager yet
    says("_NET_ACTIVE_WINDOW", "32x", hex(server._root))
    assert presence.is_full_screen() is False
    says("_NET_WM_STATE", "32a", "_NET_WM_STATE_FULLSCREEN")
    assert presence.is_full_screen() is True
    says("_NET_WM_STATE", "8s", "nonsense")
    assert presence.is_full_screen() is False
    says("_NET_ACTIVE_WINDOW", "32x", "0x123456")  # it has just been closed
    assert presence.is_full_screen() is False


def test_any_thread_may_ask(presence: Presence) -> None:
    told: list[float | None] = []
    threads = [threading.Thread(target=lambda: told.extend(presence.idle_s() for _ in range(50))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(told) == 400
    assert None not in told


def test_a_server_that_goes_ends_nothing(tmp_path: Path) -> None:
    screen = Screen(tmp_path)
    presence = this_machine("linux", NO_BUS | {"DISPLAY": screen.display})
    assert presence.idle_s() is not None
    screen.close()
    assert presence.idle_s() is None
    assert presence.is_full_screen() is None
    with pytest.raises(OSError, match="no connection"):
        X11(screen.display)


def test_a_server_that_hangs_holds_nobody_up(screen: Screen, server: X11, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(x11, "ANSWER_S", 0.01)
    screen.halt()
    with pytest.raises(TimeoutError):
        server.idle_s()
    screen.go_on()
