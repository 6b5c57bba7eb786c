"""The bus of the session, for calls that QtDBus cannot make from Python.

Notifications and the desktop's portals want unsigned numbers and lists of structures; PySide's QDBusArgument writes
neither. jeepney does, which reading the keyring brings along anyway. Nothing here makes the main thread wait: the
connection is made in a thread, and what arrives is read when the event loop says that something is there.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier

from core.presence.buses import Place, session_address

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

Body = tuple[Any, ...]
Answer = Callable[[Body | None], object]
_READ_BYTES = 1 << 16
_DAEMON = "org.freedesktop.DBus"


def connect() -> "DBusConnection | None":
    """Connect to the bus of the session, None where there is none; call it from a thread."""
    address = session_address()
    if address is None:
        return None
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - in the thread, and only where there is a bus

    try:
        return open_dbus_connection(address)
    except (OSError, ValueError, EOFError):  # nobody listens there, or somebody who does not speak the protocol
        return None


class Bus(QObject):
    """Call methods and hear signals; after the bus has gone, every call is answered with None."""

    def __init__(self, connection: "DBusConnection", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection = connection
        self.name = str(connection.unique_name)
        self._waiting: dict[int, Answer] = {}
        self._slots: dict[tuple[str, str, str], list[Callable[[Body], object]]] = {}
        self._is_open = True
        self._notifier = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda *_: self._read())

    def call(self, place: Place, method: str, signature: str = "", body: Body = (), then: Answer | None = None) -> None:
        """Call a method; `then` gets what it returns, None if it fails."""
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - it is there if there is a connection

        address = DBusAddress(place.path, place.service, place.interface)
        message = new_method_call(address, method, signature or None, body)
        serial = next(self._connection.outgoing_serial)
        if then is not None:
            self._waiting[serial] = then
        try:
            if self._is_open:
                self._connection.send(message, serial=serial)
        except OSError:
            self.close()
        if not self._is_open:
            self._give_up()

    def hear(self, place: Place, signal: str, slot: Callable[[Body], object]) -> None:
        """Let a signal call a slot with what it carries."""
        self._slots.setdefault((place.path, place.interface, signal), []).append(slot)
        rule = f"type='signal',sender='{place.service}',path='{place.path}',interface='{place.interface}'"
        daemon = Place(_DAEMON, "/org/freedesktop/DBus", _DAEMON)
        self.call(daemon, "AddMatch", "s", (f"{rule},member='{signal}'",))

    def close(self) -> None:
        """Leave the bus."""
        if self._is_open:
            self._is_open = False
            self._notifier.setEnabled(False)
            self._connection.close()
        self._give_up()

    def _give_up(self) -> None:
        waiting, self._waiting = list(self._waiting.values()), {}
        for then in waiting:
            then(None)

    def _read(self) -> None:
        if not self._is_open:
            return
        try:
            data = self._connection.sock.recv(_READ_BYTES)
        except OSError:
            data = b""
        if not data:
            self.close()
            return
        self._connection.parser.add_data(data)
        while self._is_open and (message := self._connection.parser.get_next_message()) is not None:
            self._take(message)

    def _take(self, message: "Message") -> None:
        from jeepney import HeaderFields, MessageType  # noqa: PLC0415 - as above

        fields, body = message.header.fields, tuple(message.body)
        if message.header.message_type is MessageType.signal:
            key = (fields.get(HeaderFields.path), fields.get(HeaderFields.interface), fields.get(HeaderFields.member))
            for slot in self._slots.get(key, []):
                slot(body)
            return
        then = self._waiting.pop(fields.get(HeaderFields.reply_serial, -1), None)
        if then is not None:
            then(body if message.header.message_type is MessageType.method_return else None)
