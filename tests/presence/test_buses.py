"""What is told over D-Bus, on a real bus and from a fake that speaks the same protocol."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bus_of_desktop import LOGIND, MUTTER, BusOfDesktop, private_bus

from core.presence import buses
from core.presence.buses import Bus, Gnome, Seat
from core.presence.presence import Presence, this_machine

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon here")
NOBODY = float("inf")


@pytest.fixture
def address() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="ga-") as folder, private_bus(Path(folder)) as address:
        yield address


@pytest.fixture
def present(address: str) -> Iterator[Callable[..., BusOfDesktop]]:
    made: list[BusOfDesktop] = []

    def make(*services: str) -> BusOfDesktop:
        made.append(BusOfDesktop(address, *services))
        return made[-1]

    yield make
    for desktop in made:
        desktop.close()


@pytest.fixture
def presence(address: str) -> Iterator[Presence]:
    """The presence of a session with a screen whose two buses are the private one."""
    surroundings = {"WAYLAND_DISPLAY": "wayland-0"}
    presence = this_machine(
        "linux", surroundings | {"DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address}
    )
    yield presence
    presence.close()


@pytest.fixture
def bus(address: str) -> Iterator[Bus]:
    bus = Bus(address)
    yield bus
    bus.close()


class Clock:
    now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


def test_gnome_tells_for_how_long_the_session_was_idle(
    present: Callable[..., BusOfDesktop], presence: Presence
) -> None:
    present(MUTTER).idle_ms = 90_500
    assert presence.idle_s() == 90.5
    assert presence.is_full_screen() is None


def test_a_bus_with_nobody_on_it_tells_nothing(presence: Presence) -> None:
    assert presence.idle_s() is None


def test_who_does_not_answer_is_left_alone_for_a_while(
    present: Callable[..., BusOfDesktop], address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(buses, "ANSWER_S", 0.05)
    gnome, clock = present(MUTTER), Clock()
    presence = Presence([lambda: Gnome(Bus(address))], clock=clock)
    gnome.idle_ms = None
    assert presence.idle_s() is None
    monkeypatch.setattr(buses, "ANSWER_S", 5)
    gnome.idle_ms = 3_000
    assert presence.idle_s() is None
    clock.now_s += 61
    assert presence.idle_s() == 3.0
    presence.close()


def test_a_bus_that_ends_is_no_error_and_a_new_one_is_found(tmp_path: Path) -> None:
    clock = Clock()
    presence = Presence([lambda: Gnome(Bus(f"unix:path={tmp_path}/bus"))], clock=clock)
    for _ in range(2):
        with private_bus(tmp_path) as address:
            gnome = BusOfDesktop(address, MUTTER)
            gnome.idle_ms = 3_000
            assert presence.idle_s() == 3.0
            gnome.close()
        assert presence.idle_s() is None
        clock.now_s += 61
    presence.close()


def test_the_seat_counts_what_the_session_says_and_what_is_locked(
    present: Callable[..., BusOfDesktop], bus: Bus
) -> None:
    logind, clock = present(LOGIND), Clock()
    seat = Seat(bus, has_screen=True, monotonic=clock)
    assert seat.idle_s() is None
    logind.session |= {"IdleHint": ("b", True), "IdleSinceHintMonotonic": ("t", 940_000_000)}
    assert seat.idle_s() == 60.0
    logind.session["LockedHint"] = ("b", True)
    clock.now_s += 5
    assert seat.idle_s() == 65.0
    logind.session["IdleHint"] = ("b", False)
    clock.now_s += 7
    assert seat.idle_s() == 7.0
    logind.session["LockedHint"] = ("b", False)
    assert seat.idle_s() is None


@pytest.mark.parametrize("has_screen", [True, False])
def test_at_a_seat_where_nobody_is_logged_in_nobody_is(
    present: Callable[..., BusOfDesktop], bus: Bus, has_screen: bool
) -> None:
    logind, seat = present(LOGIND), Seat(bus, has_screen)
    logind.session["Class"] = ("s", "greeter")
    assert seat.idle_s() == NOBODY
    logind.seat = ("", "/")
    assert seat.idle_s() == NOBODY


def test_a_machine_without_a_seat_has_nobody_unless_this_session_has_a_screen(
    present: Callable[..., BusOfDesktop], bus: Bus
) -> None:
    present(LOGIND).seat = None
    assert Seat(bus, has_screen=False).idle_s() == NOBODY
    assert Seat(bus, has_screen=True).idle_s() is None


def test_somebody_who_speaks_no_d_bus_is_no_bus(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"."):
        Bus(f"unix:path={tmp_path}/none")
    with pytest.raises(OSError, match="no bus"):
        Bus("nonsense")
