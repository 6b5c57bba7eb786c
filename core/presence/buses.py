"""Linux: what GNOME and systemd-logind tell over D-Bus."""

import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

ANSWER_S = 0.5
_PROPERTIES = "org.freedesktop.DBus.Properties"


class Place(NamedTuple):
    """A service, one of its objects, and one interface of it."""

    service: str
    path: str
    interface: str


_MUTTER = Place("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor")
_LOGIND = "org.freedesktop.login1"
_SEAT = Place(_LOGIND, "/org/freedesktop/login1/seat/seat0", f"{_LOGIND}.Seat")


def session_address(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return where the bus of the session is, None where there is none; looks without starting one."""
    if sys.platform != "linux":
        return None
    if given := environment.get("DBUS_SESSION_BUS_ADDRESS"):
        return given
    return _address(Path(environment.get("XDG_RUNTIME_DIR") or "/nonexistent") / "bus")


def system_address(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return where the bus of the system is, None where there is none."""
    return environment.get("DBUS_SYSTEM_BUS_ADDRESS") or _address(Path("/run/dbus/system_bus_socket"))


def _address(socket: Path) -> str | None:
    return f"unix:path={socket}" if socket.exists() else None


class Bus:
    """Call methods and wait for the answer, though never long.

    Raises OSError if nobody listens at this address, and from any method if the bus has gone or somebody on it does
    not answer soon.
    """

    def __init__(self, address: str) -> None:
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - only where there is a bus

        try:
            self._connection: DBusConnection = open_dbus_connection(address)
        except (ValueError, EOFError) as error:  # somebody who does not speak the protocol
            raise ConnectionError("this is no bus") from error

    def call(self, place: Place, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        """Return the first value of the answer, None if the answer is an error."""
        from jeepney import DBusAddress, MessageFlag, MessageType, new_method_call  # noqa: PLC0415 - as above

        address = DBusAddress(place.path, place.service, place.interface)
        message = new_method_call(address, method, signature, body)
        message.header.flags |= MessageFlag.no_auto_start
        try:
            answer = self._connection.send_and_get_reply(message, timeout=ANSWER_S)
        except (ValueError, EOFError) as error:
            raise ConnectionError("what arrives is not D-Bus") from error
        is_good = answer.header.message_type is MessageType.method_return and answer.body
        return answer.body[0] if is_good else None

    def get(self, place: Place, name: str) -> Any:
        """Return a property, None if it is not there."""
        told = self.call(place._replace(interface=_PROPERTIES), "Get", "ss", (place.interface, name))
        return told[1] if isinstance(told, tuple) else None

    def get_all(self, place: Place) -> dict[str, Any]:
        """Return all properties by their names; none if the object is not there."""
        told = self.call(place._replace(interface=_PROPERTIES), "GetAll", "s", (place.interface,))
        return {name: value for name, (_, value) in told.items()} if isinstance(told, dict) else {}

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()


class Gnome:
    """GNOME on X11 and Wayland, over the bus of the session."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus

    def idle_s(self) -> float | None:
        """Return for how many seconds nobody has touched anything, None where there is no GNOME."""
        idle_ms = self._bus.call(_MUTTER, "GetIdletime")
        return idle_ms / 1000 if isinstance(idle_ms, int) else None

    def is_full_screen(self) -> bool | None:
        """Tell nothing: GNOME keeps to itself which window is where."""
        return None

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()


class Seat:
    """The screen and keyboard of this machine as logind knows them, whoever sits there, over the bus of the system.

    `has_screen` tells whether this process was started where there is one, as far as its surroundings say.
    """

    def __init__(self, bus: Bus, has_screen: bool, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._bus = bus
        self._has_screen = has_screen
        self._monotonic = monotonic
        self._locked_since_s: float | None = None

    def idle_s(self) -> float | None:
        """Return for how many seconds the session at the seat was idle or locked; infinity if nobody is logged in.

        None while it is neither, because many desktops never say that they are idle.
        """
        active = self._bus.get(_SEAT, "ActiveSession")
        if not isinstance(active, tuple):
            return None if self._has_screen else float("inf")
        session = self._bus.get_all(Place(_LOGIND, active[1], f"{_LOGIND}.Session")) if active[0] else {}
        if session.get("Class", "greeter") == "greeter":
            return float("inf")
        return max(self._said_s(session), self._locked_s(session)) or None

    def is_full_screen(self) -> bool | None:
        """Tell nothing: logind knows no windows."""
        return None

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def _said_s(self, session: dict[str, Any]) -> float:
        since_us = session.get("IdleSinceHintMonotonic")
        if session.get("IdleHint") is not True or not isinstance(since_us, int):
            return 0.0
        return max(0.0, self._monotonic() - since_us / 1e6)

    def _locked_s(self, session: dict[str, Any]) -> float:
        """Count from when it was first seen: logind does not tell since when."""
        if session.get("LockedHint") is not True:
            self._locked_since_s = None
            return 0.0
        if self._locked_since_s is None:
            self._locked_since_s = self._monotonic()
        return self._monotonic() - self._locked_since_s
