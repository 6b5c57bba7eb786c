"""Portals and a notification service on a private bus, as far as we speak with them."""

from contextlib import suppress
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

PORTAL, NOTIFICATIONS = "org.freedesktop.portal.Desktop", "org.freedesktop.Notifications"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
SESSION = f"{PORTAL_PATH}/session/1_2/guardian"
NOTICES = DBusAddress("/org/freedesktop/Notifications", interface=NOTIFICATIONS)


class FakeSession:
    """Answers when it is pumped, and never by itself; what it says is in its attributes."""

    def __init__(self, address: str, *services: str) -> None:
        self._connection = open_dbus_connection(address)
        for service in services:
            self._connection.send_and_get_reply(message_bus.RequestName(service))
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.signatures: dict[str, str | None] = {}
        self.capabilities = ["body", "actions", "body-markup"]
        self.refuses: set[str] = set()
        self.trigger: str | None = "Press Ctrl+Alt+Space"
        self.screenshot = "file:///tmp/none.png"
        self.notices = 0

    def pump(self) -> None:
        """Answer what has been asked."""
        with suppress(TimeoutError):
            while True:
                message = self._connection.receive(timeout=0.01)
                if message.header.message_type is MessageType.method_call:
                    self._answer(message)

    def called(self, member: str) -> list[tuple[Any, ...]]:
        """Return what a method was called with."""
        return [body for name, body in self.calls if name == member]

    def _answer(self, message: Message) -> None:
        fields = message.header.fields
        member = fields[HeaderFields.member]
        self.calls.append((member, message.body))
        self.signatures[member] = fields.get(HeaderFields.signature)
        if member == "GetCapabilities":
            self._connection.send(new_method_return(message, "as", (self.capabilities,)))
        elif member == "Notify":
            self.notices += 1
            self._connection.send(new_method_return(message, "u", (self.notices,)))
        elif member in {"CloseNotification", "Close"}:
            self._connection.send(new_method_return(message))
        elif member in {"CreateSession", "BindShortcuts", "Screenshot"}:
            self._respond(message, member)
        else:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def _respond(self, message: Message, member: str) -> None:
        sender = message.header.fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
        path = f"{PORTAL_PATH}/request/{sender}/{message.body[-1]['handle_token'][1]}"
        self._connection.send(new_method_return(message, "o", (path,)))
        results: dict[str, Any] = {}
        if member == "CreateSession":
            results = {"session_handle": ("s", SESSION)}
        elif member == "BindShortcuts" and self.trigger is not None:
            name, _ = message.body[1][0]
            results = {"shortcuts": ("a(sa{sv})", [(name, {"trigger_description": ("s", self.trigger)})])}
        elif member == "Screenshot":
            results = {"uri": ("s", self.screenshot)}
        body = (2, {}) if member in self.refuses else (0, results)
        self.say(DBusAddress(path, interface="org.freedesktop.portal.Request"), "Response", "ua{sv}", *body)

    def say(self, address: DBusAddress, signal: str, signature: str, *body: Any) -> None:
        """Emit a signal."""
        self._connection.send(new_signal(address, signal, signature, body))

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()
