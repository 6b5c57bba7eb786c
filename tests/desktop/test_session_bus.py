"""Notifications and portals over a private bus, with services that speak the same protocol."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fake_desktop import private_bus
from fake_session_bus import NOTICES, NOTIFICATIONS, PORTAL, PORTAL_PATH, SESSION, FakeSession
from jeepney import DBusAddress
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from desktop.native import screenshot
from desktop.native.bus import Bus, connect
from desktop.native.global_shortcut import Answer, Grip
from desktop.native.notifier import DesktopNotifier, NoticeAction, SilentNotifier
from desktop.native.portal_keys import PortalKeys

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon here")
SHORTCUTS = DBusAddress(PORTAL_PATH, interface="org.freedesktop.portal.GlobalShortcuts")
Present = Callable[..., FakeSession]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="ga-") as folder, private_bus(Path(folder)) as address:
        yield address


@pytest.fixture
def bus(address: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Bus]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    connection = connect()
    assert connection is not None
    bus = Bus(connection)
    yield bus
    bus.close()


@pytest.fixture
def present(address: str) -> Iterator[Present]:
    made: list[FakeSession] = []

    def make(*services: str) -> FakeSession:
        made.append(FakeSession(address, *services))
        return made[-1]

    yield make
    for session in made:
        session.close()


def hears(qtbot: QtBot, session: FakeSession, until: Callable[[], bool]) -> None:
    def is_so() -> bool:
        session.pump()
        return until()

    qtbot.waitUntil(is_so)


class Heard(SilentNotifier):
    """What is told where there is no service."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def tell(self, title: str, text: str, actions: object = ()) -> None:
        self.told.append(f"{title}: {text}, {len(list(actions))} actions")  # type: ignore[call-overload]


def test_a_notification_is_plain_text_with_its_actions(bus: Bus, present: Present, qtbot: QtBot) -> None:
    session, done = present(NOTIFICATIONS), list[str]()
    notifier = DesktopNotifier(bus, SilentNotifier())
    hears(qtbot, session, lambda: session.called("GetCapabilities") != [])
    actions = [NoticeAction("Open", lambda: done.append("open")), NoticeAction("Keep", lambda: done.append("keep"))]
    notifier.tell("Ended", "<b>1 & 2</b>\n" + "x" * 1_000_000, actions)
    hears(qtbot, session, lambda: session.called("Notify") != [])
    (app, replaces, icon, title, text, offered, hints, _expires) = session.called("Notify")[0]
    assert session.signatures["Notify"] == "susssasa{sv}i"
    assert (app, replaces, icon, title) == ("Guardian Angel", 0, "guardian-angel", "Ended")
    assert text.startswith("&lt;b&gt;1 &amp; 2&lt;/b&gt; xxx")
    assert len(text) < 340
    assert offered == ["default", "Open", "1", "Keep", "first", "Open"]
    assert hints["desktop-entry"] == ("s", "guardian-angel")
    qtbot.waitUntil(lambda: bool(notifier._shown))
    session.say(NOTICES, "ActionInvoked", "us", 999, "1")
    session.say(NOTICES, "ActionInvoked", "us", 1, "1")
    session.say(NOTICES, "ActionInvoked", "us", 1, "1")
    session.say(NOTICES, "NotificationClosed", "uu", 1, 2)
    hears(qtbot, session, lambda: done != [])
    assert done == ["keep"]


@pytest.mark.parametrize("name", ["default", "first", "nonsense"])
def test_a_click_does_the_first_action(bus: Bus, present: Present, qtbot: QtBot, name: str) -> None:
    session, done = present(NOTIFICATIONS), list[str]()
    notifier = DesktopNotifier(bus, SilentNotifier())
    notifier.tell("Ended", "", [NoticeAction("Open", lambda: done.append("open"))])
    hears(qtbot, session, lambda: bool(notifier._shown))
    session.say(NOTICES, "ActionInvoked", "us", 1, name)
    hears(qtbot, session, lambda: done == ["open"])


def test_a_service_without_markup_gets_the_text_as_it_is(bus: Bus, present: Present, qtbot: QtBot) -> None:
    session = present(NOTIFICATIONS)
    session.capabilities = ["body"]
    notifier = DesktopNotifier(bus, SilentNotifier())
    hears(qtbot, session, lambda: not notifier._reads_markup)
    notifier.tell("Ended", "1 < 2 & so on")
    hears(qtbot, session, lambda: session.called("Notify") != [])
    assert session.called("Notify")[0][4] == "1 < 2 & so on"


def test_what_is_still_shown_is_withdrawn(bus: Bus, present: Present, qtbot: QtBot) -> None:
    session = present(NOTIFICATIONS)
    notifier = DesktopNotifier(bus, SilentNotifier())
    for title in ("one", "two", "three"):
        notifier.tell(title, "")
    hears(qtbot, session, lambda: len(notifier._shown) == 3)
    session.say(NOTICES, "NotificationClosed", "uu", 2, 1)
    hears(qtbot, session, lambda: len(notifier._shown) == 2)
    notifier.withdraw()
    hears(qtbot, session, lambda: len(session.called("CloseNotification")) == 2)
    assert sorted(session.called("CloseNotification")) == [(1,), (3,)]


def test_without_a_service_the_next_way_is_taken(bus: Bus, qtbot: QtBot) -> None:
    otherwise = Heard()
    DesktopNotifier(bus, otherwise).tell("Ended", "text", [NoticeAction("Open", lambda: None)])
    qtbot.waitUntil(lambda: otherwise.told == ["Ended: text, 1 actions"])


def test_a_bus_that_goes_away_answers_everything_with_nothing(
    address: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with tempfile.TemporaryDirectory(prefix="ga-") as folder:
        with private_bus(Path(folder)) as short_lived:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", short_lived)
            connection = connect()
            assert connection is not None
            bus = Bus(connection)
            otherwise = Heard()
            notifier = DesktopNotifier(bus, otherwise)
        qtbot.waitUntil(lambda: not bus._is_open)
        notifier.tell("Ended", "text")
        assert otherwise.told == ["Ended: text, 0 actions"]
        assert connect() is None


def test_without_a_bus_nothing_is_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert connect() is None
    (tmp_path / "bus").write_text("no socket")
    assert connect() is None
    monkeypatch.setattr(sys, "platform", "win32")
    assert connect() is None


def portal_keys(bus: Bus) -> tuple[PortalKeys, list[Answer]]:
    keys = PortalKeys(bus)
    told: list[Answer] = []
    keys.answered.connect(told.append)
    return keys, told


def test_wayland_is_asked_for_keys_and_says_which_it_gave(
    bus: Bus, present: Present, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")  # so that it is put back afterwards
    session = present(PORTAL)
    keys, told = portal_keys(bus)
    keys.grab("Ctrl+Alt+Space")
    hears(qtbot, session, lambda: told == [Answer(Grip.HELD, "Press Ctrl+Alt+Space")])
    handle, shortcuts, parent, _options = session.called("BindShortcuts")[0]
    assert (handle, parent) == (SESSION, "")
    assert [(name, facts["preferred_trigger"]) for name, facts in shortcuts] == [("capture", ("s", "CTRL+ALT+space"))]
    assert session.signatures["BindShortcuts"] == "oa(sa{sv})sa{sv}"
    session.say(SHORTCUTS, "Activated", "osta{sv}", "/another/session", "capture", 1, {})
    session.say(SHORTCUTS, "Activated", "osta{sv}", SESSION, "another", 1, {})
    with qtbot.assertNotEmitted(keys.pressed, wait=50):
        session.pump()
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    with qtbot.waitSignal(keys.pressed):
        session.say(SHORTCUTS, "Activated", "osta{sv}", SESSION, "capture", 1, {"activation_token": ("s", "let-it")})
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "let-it"
    keys.release()
    hears(qtbot, session, lambda: session.called("Close") != [])


def test_other_keys_mean_another_session(bus: Bus, present: Present, qtbot: QtBot) -> None:
    session = present(PORTAL)
    keys, told = portal_keys(bus)
    keys.grab("Ctrl+Alt+Space")
    keys.grab("Meta+G")
    hears(qtbot, session, lambda: len(told) == 1)
    assert session.called("BindShortcuts")[0][1][0][1]["preferred_trigger"] == ("s", "LOGO+g")
    hears(qtbot, session, lambda: len(session.called("Close")) == 1)  # of the first, which nobody wants any more


@pytest.mark.parametrize(
    ("refused", "grip"), [("CreateSession", Grip.NO_WAY), ("BindShortcuts", Grip.REFUSED), ("", Grip.REFUSED)]
)
def test_a_desktop_that_gives_no_keys_says_so(
    bus: Bus, present: Present, qtbot: QtBot, refused: str, grip: Grip
) -> None:
    session = present(PORTAL)
    session.refuses = {refused}
    session.trigger = None
    keys, told = portal_keys(bus)
    keys.grab("Ctrl+Alt+Space")
    hears(qtbot, session, lambda: [one.grip for one in told] == [grip])


def test_without_portals_there_is_no_way(bus: Bus, qtbot: QtBot) -> None:
    keys, told = portal_keys(bus)
    keys.grab("Ctrl+Alt+Space")
    qtbot.waitUntil(lambda: [one.grip for one in told] == [Grip.NO_WAY])
    keys.grab("no keys")
    assert told[-1].grip is Grip.UNKNOWN


def test_wayland_takes_the_picture_of_the_screen_itself(
    bus: Bus, present: Present, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, told = present(PORTAL), list[QImage | Path | None]()
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    picture = tmp_path / "a screen.png"
    picture.write_bytes(b"x")
    session.screenshot = picture.as_uri()
    assert screenshot.can_take(bus)
    assert not screenshot.can_take(None)
    screenshot.take(bus, told.append)
    hears(qtbot, session, lambda: told == [picture])
    session.screenshot = "https://example.org/a.png"
    screenshot.take(bus, told.append)
    hears(qtbot, session, lambda: told == [picture, None])
    session.refuses = {"Screenshot"}
    screenshot.take(bus, told.append)
    hears(qtbot, session, lambda: told == [picture, None, None])
    screenshot.take(None, told.append)
    assert told[3:] == [None]
