"""GNOME's idle counter and logind on a private bus, as far as they tell who is there."""

import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from jeepney import HeaderFields, Message, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

MUTTER, LOGIND = "org.gnome.Mutter.IdleMonitor", "org.freedesktop.login1"
SESSION_PATH = "/org/freedesktop/login1/session/_32"
_STEP_S = 0.01


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Run a bus of our own and yield its address."""
    address = f"unix:path={folder}/bus"
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1", f"--address={address}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        daemon.stdout.readline()
        yield address
        daemon.terminate()


class BusOfDesktop:
    """Answers in a thread of its own until it is closed; what it says is in its attributes."""

    def __init__(self, address: str, *services: str) -> None:
        self._connection = open_dbus_connection(address)
        for service in services:
            self._connection.send_and_get_reply(message_bus.RequestName(service))
        self.idle_ms: int | None = 0  # None: it never answers
        self.seat: tuple[str, str] | None = ("2", SESSION_PATH)
        self.session: dict[str, tuple[str, Any]] = {
            "Class": ("s", "user"),
            "IdleHint": ("b", False),
            "IdleSinceHintMonotonic": ("t", 0),
            "LockedHint": ("b", False),
        }
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while not self._is_over.is_set():
            with suppress(TimeoutError):
                message = self._connection.receive(timeout=_STEP_S)
                if message.header.message_type is MessageType.method_call:
                    answer = self._answer(message)
                    if answer is not None:
                        self._connection.send(answer)

    def _answer(self, message: Message) -> Message | None:
        member = message.header.fields[HeaderFields.member]
        if member == "GetIdletime":
            return None if self.idle_ms is None else new_method_return(message, "t", (self.idle_ms,))
        if member == "Get" and message.body[1] == "ActiveSession" and self.seat is not None:
            return new_method_return(message, "v", (("(so)", self.seat),))
        if member == "GetAll":
            return new_method_return(message, "a{sv}", (self.session,))
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")

    def close(self) -> None:
        """Leave the bus."""
        self._is_over.set()
        self._thread.join()
        self._connection.close()
