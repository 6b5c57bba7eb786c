"""Linux: what the desktop's screen saver tells of the screen's lock."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from desktop.locking.dbus import Place, call, hear
from desktop.locking.watcher import Reason, Watcher

_BUS = Place("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
SERVICES = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)


class ScreenSaverWatcher(Watcher):
    """Hear `ActiveChanged` of whichever screen saver this desktop has; all speak the same protocol."""

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus

    def start(self) -> None:
        """Begin to watch, without waiting for any answer."""
        for service in SERVICES:
            # Any path: desktops differ in it.
            hear(self._bus, Place(service, "", service), "ActiveChanged", self, "_on_active_changed(QDBusMessage)")
            call(self._bus, self, _BUS, "NameHasOwner", [service], self._on_answered)

    def _on_answered(self, has_owner: object) -> None:
        if has_owner is True:
            self._promise(Reason.SCREEN)

    @Slot(QDBusMessage)
    def _on_active_changed(self, message: QDBusMessage) -> None:
        if message.arguments() == [True]:
            self.noticed.emit(Reason.SCREEN)
