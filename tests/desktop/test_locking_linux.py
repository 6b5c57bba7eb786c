"""What a Linux desktop tells, over a private bus and from a fake that speaks the same protocol."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fake_desktop import LOGIND, PROPERTIES, SESSION_PATH, FakeDesktop, connected, private_bus
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from desktop.locking import auto_lock, dbus
from desktop.locking.logind import LogindWatcher
from desktop.locking.screen_saver import SERVICES, ScreenSaverWatcher
from desktop.locking.watcher import Reason, Watcher

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon here")
MANAGER = "org.freedesktop.login1.Manager"
MANAGER_PATH = "/org/freedesktop/login1"
SESSION = "org.freedesktop.login1.Session"
NOBODY = dbus.Place("org.example.Nobody", "/", "org.example.Nobody")


@pytest.fixture
def address() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="ga-") as folder, private_bus(Path(folder)) as address:
        yield address


@pytest.fixture
def bus(address: str, request: pytest.FixtureRequest) -> Iterator[QDBusConnection]:
    with connected(address, request.node.name) as bus:
        yield bus


@pytest.fixture
def owner(qapp: QCoreApplication) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def present(address: str) -> Iterator[Callable[..., FakeDesktop]]:
    made: list[FakeDesktop] = []

    def make(*services: str) -> FakeDesktop:
        made.append(FakeDesktop(address, *services))
        return made[-1]

    yield make
    for desktop in made:
        desktop.close()


def hears(qtbot: QtBot, desktop: FakeDesktop, until: Callable[[], bool]) -> None:
    def is_so() -> bool:
        desktop.pump()
        return until()

    qtbot.waitUntil(is_so)


def start(watcher: Watcher, owner: QObject) -> list[str]:
    watcher.setParent(owner)
    heard: list[str] = []
    watcher.noticed.connect(heard.append)
    watcher.start()
    return heard


BOTH = {Reason.SLEEP, Reason.SCREEN}


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ((MANAGER_PATH, MANAGER, "PrepareForSleep", "b", True), Reason.SLEEP),
        ((SESSION_PATH, SESSION, "Lock"), Reason.SCREEN),
    ],
)
def test_logind_tells_of_sleep_and_of_the_lock(
    bus: QDBusConnection,
    owner: QObject,
    present: Callable[..., FakeDesktop],
    qtbot: QtBot,
    said: tuple,
    reason: Reason,
) -> None:
    desktop = present(LOGIND)
    watcher = LogindWatcher(bus)
    heard = start(watcher, owner)
    hears(qtbot, desktop, lambda: watcher.watches == BOTH)
    assert heard == []
    desktop.say(*said)
    hears(qtbot, desktop, lambda: heard == [reason])


def test_another_session_that_locks_is_not_ours(
    bus: QDBusConnection, owner: QObject, present: Callable[..., FakeDesktop], qtbot: QtBot
) -> None:
    desktop = present(LOGIND)
    watcher = LogindWatcher(bus)
    heard = start(watcher, owner)
    hears(qtbot, desktop, lambda: watcher.watches == BOTH)
    desktop.say("/org/freedesktop/login1/session/_99", SESSION, "Lock")
    desktop.say(MANAGER_PATH, MANAGER, "PrepareForSleep", "b", True)
    hears(qtbot, desktop, lambda: bool(heard))
    assert heard == [Reason.SLEEP]


def test_the_locked_hint_counts_only_when_it_is_true(
    bus: QDBusConnection, owner: QObject, present: Callable[..., FakeDesktop], qtbot: QtBot
) -> None:
    desktop = present(LOGIND)
    watcher = LogindWatcher(bus)
    heard = start(watcher, owner)
    hears(qtbot, desktop, lambda: watcher.watches == BOTH)
    changed = (SESSION_PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", SESSION, {}, ["LockedHint"])
    asked = ("Get", (SESSION, "LockedHint"))
    desktop.say(*changed)
    hears(qtbot, desktop, lambda: desktop.calls.count(asked) == 1)
    desktop.properties["LockedHint"] = True
    desktop.say(*changed)
    hears(qtbot, desktop, lambda: bool(heard))
    assert (heard, desktop.calls.count(asked)) == ([Reason.SCREEN], 2)


def test_sleep_waits_for_us_until_the_program_ends(
    bus: QDBusConnection, owner: QObject, present: Callable[..., FakeDesktop], qtbot: QtBot
) -> None:
    desktop = present(LOGIND)
    watcher = LogindWatcher(bus)
    start(watcher, owner)
    hears(qtbot, desktop, lambda: watcher._held is not None)
    asked = next(body for member, body in desktop.calls if member == "Inhibit")
    assert (asked[0], asked[3]) == ("sleep", "delay")
    desktop.let_go()
    os.set_blocking(desktop.inhibitor, False)
    with pytest.raises(BlockingIOError):  # somebody still holds the other end
        os.read(desktop.inhibitor, 1)
    assert not os.get_inheritable(watcher._held.fileDescriptor())
    watcher._held = None
    assert os.read(desktop.inhibitor, 1) == b""


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("path", ["/ScreenSaver", "/org/gnome/ScreenSaver"])
def test_every_screen_saver_tells_when_it_locks_and_not_when_it_ends(
    bus: QDBusConnection,
    owner: QObject,
    present: Callable[..., FakeDesktop],
    qtbot: QtBot,
    service: str,
    path: str,
) -> None:
    desktop = present(service)
    watcher = ScreenSaverWatcher(bus)
    heard = start(watcher, owner)
    hears(qtbot, desktop, lambda: watcher.watches == {Reason.SCREEN})
    desktop.say(path, service, "ActiveChanged", "b", False)
    desktop.say(path, service, "ActiveChanged", "b", True)
    hears(qtbot, desktop, lambda: bool(heard))
    assert heard == [Reason.SCREEN]


def test_a_bus_with_nobody_on_it_promises_nothing_and_breaks_nothing(
    bus: QDBusConnection, owner: QObject, qtbot: QtBot
) -> None:
    told: list[object] = []
    watchers = [LogindWatcher(bus), ScreenSaverWatcher(bus)]
    heard = [start(watcher, owner) for watcher in watchers]
    dbus.call(bus, owner, NOBODY, "Ask", [], told.append)  # its answer comes after those to the questions before it
    qtbot.waitUntil(lambda: told == [None])
    assert [watcher.watches for watcher in watchers] == [frozenset(), frozenset()]
    assert heard == [[], []]


def test_without_any_bus_the_platform_has_fewer_watchers(
    owner: QObject, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(auto_lock, "system_bus", lambda: None)
    assert dbus.session_bus() is None
    lock = auto_lock.watch_platform(owner)
    lock.set_minutes(15)
    assert lock.words == (
        "Locks after 15 idle minutes and after sleep. This desktop does not tell when its screen locks."
    )
