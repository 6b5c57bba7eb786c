"""Notifications by the system's service."""

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from core.paths import APP
from desktop.native.bus import Body, Bus, Place

_NOTIFICATIONS = "org.freedesktop.Notifications"
_PLACE = Place(_NOTIFICATIONS, "/org/freedesktop/Notifications", _NOTIFICATIONS)
_SHOWN_MS, _MOST_CHARACTERS = 10_000, 300
# Controls, what turns the direction of writing round for all that follows, and halves of characters: the bus takes no
# text with a NUL in it, and ends the connection.
_UNSAID = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")
_DEFAULT = "default"  # what a click on the notification itself means


@dataclass(frozen=True)
class NoticeAction:
    """What can be done about a notification, and what happens then, on the main thread."""

    label: str
    act: Callable[[], object]


class Notifier(QObject):
    """The contract: show a notification as plain text; a click on it does its first action.

    Where a system shows no buttons, only the first action can be reached.
    """

    def tell(self, title: str, text: str, actions: Sequence[NoticeAction] = ()) -> None:
        """Show a notification."""
        raise NotImplementedError

    def withdraw(self) -> None:
        """Take back what is still shown."""
        raise NotImplementedError


class SilentNotifier(Notifier):
    """Where there is no service."""

    def tell(self, title: str, text: str, actions: Sequence[NoticeAction] = ()) -> None:
        """Say nothing."""

    def withdraw(self) -> None:
        """There is nothing to take back."""


class TrayNotifier(Notifier):
    """Windows and macOS: by the icon in the tray, which shows no buttons."""

    def __init__(self, tray: QSystemTrayIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self._act: Callable[[], object] | None = None
        tray.messageClicked.connect(self._on_message_clicked)

    def tell(self, title: str, text: str, actions: Sequence[NoticeAction] = ()) -> None:
        """Show a notification."""
        self._act = actions[0].act if actions else None
        self._tray.showMessage(_cut(title), _cut(text), self._tray.icon(), _SHOWN_MS)

    def withdraw(self) -> None:
        """Forget what a click would do; the system takes the notification away by itself."""
        self._act = None

    def _on_message_clicked(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            act()


class DesktopNotifier(Notifier):
    """Free desktops: org.freedesktop.Notifications; `otherwise` is told what no service takes."""

    def __init__(self, bus: Bus, otherwise: Notifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._otherwise = otherwise
        self._reads_markup = True  # until it is known: escaped text is at worst ugly
        self._shown: dict[int, list[NoticeAction]] = {}
        bus.call(_PLACE, "GetCapabilities", then=self._on_capabilities)
        bus.hear(_PLACE, "ActionInvoked", self._on_action_invoked)
        bus.hear(_PLACE, "NotificationClosed", self._on_notification_closed)

    def tell(self, title: str, text: str, actions: Sequence[NoticeAction] = ()) -> None:
        """Show a notification."""
        kept = list(actions)
        names = [_DEFAULT if number == 0 else str(number) for number in range(len(kept))]
        if kept:  # a click on the notification and the first button do the same
            names, labels = [*names, "first"], [*(action.label for action in kept), kept[0].label]
        else:
            labels = []
        offered = [part for pair in zip(names, labels, strict=True) for part in pair]
        shown = html.escape(_cut(text), quote=False) if self._reads_markup else _cut(text)
        hints = {"desktop-entry": ("s", APP), "category": ("s", "transfer.complete")}

        def on_shown(body: Body | None) -> None:
            if body is None:
                self._otherwise.tell(title, text, kept)
            else:
                self._shown[body[0]] = kept

        arguments = ("Guardian Angel", 0, APP, _cut(title), shown, offered, hints, -1)
        self._bus.call(_PLACE, "Notify", "susssasa{sv}i", arguments, on_shown)

    def withdraw(self) -> None:
        """Close what is still shown, also in the list that a desktop keeps."""
        shown, self._shown = list(self._shown), {}
        for number in shown:
            self._bus.call(_PLACE, "CloseNotification", "u", (number,))
        self._otherwise.withdraw()

    def _on_capabilities(self, body: Body | None) -> None:
        self._reads_markup = body is None or "body-markup" in body[0]

    def _on_action_invoked(self, body: Body) -> None:
        number, name = body[:2]
        actions = self._shown.pop(number, [])
        place = int(name) if str(name).isdecimal() else 0
        if place < len(actions):
            actions[place].act()

    def _on_notification_closed(self, body: Body) -> None:
        self._shown.pop(body[0], None)


def _cut(text: str) -> str:
    """Return the beginning of a text; a notification is no place for a long one."""
    line = " ".join(_UNSAID.sub(" ", text[: 2 * _MOST_CHARACTERS]).split())
    return line if len(line) <= _MOST_CHARACTERS else line[: _MOST_CHARACTERS - 1] + "…"
