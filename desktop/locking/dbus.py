"""Calls over D-Bus that never make the main thread wait."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

from core.presence.buses import Place

Answer = Callable[[Any], object]
_PROPERTIES = "org.freedesktop.DBus.Properties"


def session_bus() -> QDBusConnection | None:
    """Return the bus of the desktop's session, None where there is none.

    Looks before it leaps: asking for a session bus that does not exist would start one.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    is_there = "DBUS_SESSION_BUS_ADDRESS" in os.environ or (runtime and (Path(runtime) / "bus").exists())
    return _connected(QDBusConnection.sessionBus) if is_there else None


def system_bus() -> QDBusConnection | None:
    """Return the bus of the system, None where there is none."""
    return _connected(QDBusConnection.systemBus) if sys.platform == "linux" else None


def _connected(connect: Callable[[], QDBusConnection]) -> QDBusConnection | None:
    bus = connect()
    return bus if bus.isConnected() else None


def call(
    bus: QDBusConnection, owner: QObject, place: Place, method: str, arguments: Sequence[object], then: Answer
) -> None:
    """Call a method; `then` gets the first value of the answer, None if there is no good answer."""
    message = QDBusMessage.createMethodCall(*place, method)
    message.setArguments(list(arguments))
    message.setAutoStartService(False)
    pending = QDBusPendingCallWatcher(bus.asyncCall(message), owner)

    def on_finished(done: QDBusPendingCallWatcher) -> None:
        values = [] if done.isError() else done.reply().arguments()
        done.deleteLater()
        value = values[0] if values else None
        then(value.variant() if isinstance(value, QDBusVariant) else value)

    pending.finished.connect(on_finished)


def get(bus: QDBusConnection, owner: QObject, place: Place, name: str, then: Answer) -> None:
    """Read a property, as `call` does."""
    call(bus, owner, place._replace(interface=_PROPERTIES), "Get", [place.interface, name], then)


def hear(bus: QDBusConnection, place: Place, signal: str, receiver: QObject, slot: str) -> None:
    """Let a signal call a slot, which is named as Qt does: `name(QDBusMessage)`."""
    bus.connect(*place, signal, receiver, f"1{slot}")


def hear_properties(bus: QDBusConnection, place: Place, receiver: QObject, slot: str) -> None:
    """Let any change of properties call a slot; read the property again there."""
    hear(bus, place._replace(interface=_PROPERTIES), "PropertiesChanged", receiver, slot)
