"""A desktop on a private bus: logind and a screen saver, as far as we speak with them."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtDBus import QDBusConnection

LOGIND = "org.freedesktop.login1"
SESSION_PATH = "/org/freedesktop/login1/session/_32"
PROPERTIES = "org.freedesktop.DBus.Properties"


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Run a bus of our own and yield its address."""
    address = f"unix:path={folder}/bus"
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1", f"--address={address}"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert daemon.stdout is not None
    daemon.stdout.readline()
    yield address
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


@contextmanager
def connected(address: str, name: str) -> Iterator[QDBusConnection]:
    """Connect Qt to that bus."""
    yield QDBusConnection.connectToBus(address, name)
    QDBusConnection.disconnectFromBus(name)


class FakeDesktop:
    """Answers when it is pumped, and never by itself; `properties` are what it says."""

    def __init__(self, address: str, *services: str) -> None:
        self._connection = open_dbus_connection(address, enable_fds=True)
        for service in services:
            self._connection.send_and_get_reply(message_bus.RequestName(service))
        self.properties: dict[str, Any] = {"PreparingForSleep": False, "LockedHint": False}
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        # The end the program is given is the only writer: reading meets the end once the program lets go.
        self.inhibitor, self._given = os.pipe()

    def pump(self) -> None:
        """Answer what has been asked."""
        with suppress(TimeoutError):
            while True:
                message = self._connection.receive(timeout=0.01)
                if message.header.message_type is MessageType.method_call:
                    self._connection.send(self._answer(message))

    def _answer(self, message: Message) -> Message:
        member = message.header.fields[HeaderFields.member]
        self.calls.append((member, message.body))
        if member == "Get":
            return new_method_return(message, "v", (("b", self.properties[message.body[1]]),))
        if member == "GetSession":
            return new_method_return(message, "o", (SESSION_PATH,))
        if member == "Inhibit":
            return new_method_return(message, "h", (self._given,))
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")

    def say(self, path: str, interface: str, signal: str, signature: str | None = None, *body: Any) -> None:
        """Emit a signal."""
        self._connection.send_message(new_signal(DBusAddress(path, interface=interface), signal, signature, body))

    def let_go(self) -> None:
        """Close our copy of what was given away."""
        os.close(self._given)

    def close(self) -> None:
        """Leave the bus."""
        os.close(self.inhibitor)
        self._connection.close()
