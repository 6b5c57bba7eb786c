"""Wayland: the portal GlobalShortcuts. The desktop decides on the keys, and says which it has given."""

import os

from PySide6.QtCore import QCoreApplication, QObject, Qt

from desktop.native.bus import Body, Bus, Place
from desktop.native.global_shortcut import Answer, Grip, KeyGrabber
from desktop.native.keys import combination
from desktop.native.portal import SERVICE, Results, introduce, portal, request, token

_NAME = "capture"
_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "CTRL"),
    (Qt.KeyboardModifier.AltModifier, "ALT"),
    (Qt.KeyboardModifier.ShiftModifier, "SHIFT"),
    (Qt.KeyboardModifier.MetaModifier, "LOGO"),
)


class PortalKeys(KeyGrabber):
    """Ask for one shortcut in a session of the portal; other keys mean another session."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._portal = portal("GlobalShortcuts")
        self._session = ""
        self._wish = 0
        introduce(bus)
        bus.hear(self._portal, "Activated", self._on_activated)

    def grab(self, keys: str) -> None:
        """Ask for these keys; the answer may have to wait for a person."""
        self.release()
        wanted = combination(keys)
        if wanted is None:
            self.answered.emit(Answer(Grip.UNKNOWN, keys))
            return
        wish = self._wish
        trigger = "+".join([name for modifier, name in _MODIFIERS if wanted.has(modifier)] + [wanted.names.xkb])

        def on_session(results: Results | None) -> None:
            session = str(results.get("session_handle", "")) if results else ""
            if wish != self._wish:
                self._close(session)
            elif session:
                self._session = session
                self._bind(session, trigger, keys, wish)
            else:
                self.answered.emit(Answer(Grip.NO_WAY, keys))

        options = {"session_handle_token": ("s", token())}
        request(self._bus, self._portal, "CreateSession", "", (), options, on_session)

    def release(self) -> None:
        """Close the session."""
        self._wish += 1
        session, self._session = self._session, ""
        self._close(session)

    def _bind(self, session: str, trigger: str, keys: str, wish: int) -> None:
        does = QCoreApplication.translate("GlobalShortcut", "Capture a thought")
        shortcut = (_NAME, {"description": ("s", does), "preferred_trigger": ("s", trigger)})

        def on_bound(results: Results | None) -> None:
            if wish != self._wish:
                return
            bound = dict(results.get("shortcuts", [])) if results else {}
            if _NAME not in bound:
                self.answered.emit(Answer(Grip.REFUSED, keys))
                return
            given = str(bound[_NAME].get("trigger_description", ("s", ""))[1])[:60]
            self.answered.emit(Answer(Grip.HELD, given or keys))

        request(self._bus, self._portal, "BindShortcuts", "oa(sa{sv})s", (session, [shortcut], ""), {}, on_bound)

    def _close(self, session: str) -> None:
        if session:
            self._bus.call(Place(SERVICE, session, "org.freedesktop.portal.Session"), "Close")

    def _on_activated(self, body: Body) -> None:
        session, name, _time, options = body
        if (session, name) != (self._session, _NAME):
            return
        _, may_activate = options.get("activation_token", ("s", ""))
        if may_activate:
            os.environ["XDG_ACTIVATION_TOKEN"] = str(may_activate)  # Qt gives it with the window that comes forward
        self.pressed.emit()
