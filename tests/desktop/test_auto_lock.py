"""When the vault locks by itself, with clocks and sources in the test's hand."""

import ctypes
import threading
from collections.abc import Callable, Iterator
from ctypes import wintypes
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.presence.presence import Presence
from desktop.locking import windows_session
from desktop.locking.auto_lock import AutoLock
from desktop.locking.idle import IdleWatcher
from desktop.locking.mac_session import MacSessionWatcher
from desktop.locking.session_idle import ThreadedIdle
from desktop.locking.sleep_gap import SleepGapWatcher
from desktop.locking.watcher import Reason, Watcher
from desktop.locking.windows_session import WindowsSessionWatcher

MINUTE = 60.0


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Session:
    """A session that tells how long it was idle."""

    def __init__(self, idle_s: float | None) -> None:
        self.idle_s = idle_s

    def ask(self, then: Callable[[float | None], object]) -> None:
        then(self.idle_s)


class SlowPresence(Presence):
    """A presence that answers when it may, and knows the threads it was asked in."""

    def __init__(self) -> None:
        super().__init__([])
        self.may_answer = threading.Event()
        self.threads: set[int] = set()

    def idle_s(self) -> float | None:
        self.threads.add(threading.get_ident())
        assert self.may_answer.wait(60)
        return 7.0


@pytest.fixture
def owner(qapp: QCoreApplication) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def begin(watcher: Watcher, owner: QObject) -> list[str]:
    watcher.setParent(owner)
    heard: list[str] = []
    watcher.noticed.connect(heard.append)
    watcher.start()
    return heard


@pytest.mark.parametrize(
    ("minutes", "passed", "session", "locks"),
    [
        (15, 15 * MINUTE, None, True),
        (15, 15 * MINUTE - 1, None, False),
        (0, 10_000 * MINUTE, None, False),
        (15, 20 * MINUTE, Session(3.0), False),  # the principal is there, in another program
        (15, 20 * MINUTE, Session(20 * MINUTE), True),
        (15, 20 * MINUTE, Session(None), True),  # a session that does not tell keeps nothing open
        (15, 3.0, Session(20 * MINUTE), False),
    ],
)
def test_idleness_needs_our_windows_and_the_session(
    owner: QObject, clock: Clock, minutes: int, passed: float, session: Session | None, locks: bool
) -> None:
    watcher = IdleWatcher(session, monotonic=clock)
    watcher.minutes = minutes
    heard = begin(watcher, owner)
    clock.now += passed
    watcher.look()
    assert heard == ([Reason.IDLE] if locks else [])


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_a_key_or_the_mouse_in_any_window_of_ours_counts_as_somebody(
    owner: QObject, clock: Clock, qtbot: QtBot, by: str
) -> None:
    watcher = IdleWatcher(monotonic=clock)
    watcher.minutes = 15
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    heard = begin(watcher, owner)
    clock.now += 14 * MINUTE
    if by == "key":
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    else:
        QTest.mouseMove(field.windowHandle(), field.rect().center())
    clock.now += 14 * MINUTE
    watcher.look()
    assert heard == []
    clock.now += MINUTE
    watcher.look()
    assert heard == [Reason.IDLE]


@pytest.mark.parametrize(
    ("monotonic", "boot", "wall", "slept"),
    [
        (5, 5, 5, False),
        (5, 5, 5 + 3600, True),  # a virtual machine that was halted
        (5, 5 + 3600, 5 + 3600, True),
        (5, 5 + 11, 5 + 11, True),
        (5, 5 + 9, 5 + 9, False),
        (5, 5, 5 - 86_400, False),  # the clock was set back
        (3600, 3600, 3600, True),  # the monotonic clock went on too, but nobody looked
    ],
)
def test_a_sleep_nobody_told_of_is_noticed_by_the_clocks(
    owner: QObject, monotonic: float, boot: float, wall: float, slept: bool
) -> None:
    clocks = [Clock(), Clock(), Clock()]
    watcher = SleepGapWatcher(monotonic=clocks[0], clocks=(clocks[1], clocks[2]))
    heard = begin(watcher, owner)
    for clock, passed in zip(clocks, (monotonic, boot, wall), strict=True):
        clock.now += passed
    watcher.look()
    watcher.look()
    assert heard == ([Reason.SLEPT] if slept else [])


def test_the_real_clocks_agree(owner: QObject) -> None:
    watcher = SleepGapWatcher()
    heard = begin(watcher, owner)
    watcher.look()
    assert heard == []


@pytest.mark.parametrize(
    ("minutes", "watched", "words"),
    [
        (15, {Reason.SCREEN, Reason.SLEEP}, "Locks after 15 idle minutes, with the screen and before sleep."),
        (1, {Reason.SCREEN}, "Locks after one idle minute, with the screen and after sleep."),
        (0, {Reason.SCREEN, Reason.SLEEP}, "Locks with the screen and before sleep."),
        (0, set(), "Locks after sleep. This desktop does not tell when its screen locks."),
    ],
)
def test_the_words_promise_only_what_is_watched(owner: QObject, minutes: int, watched: set[Reason], words: str) -> None:
    other = Watcher()
    lock = AutoLock(IdleWatcher(), SleepGapWatcher(), [other], owner)
    said: list[str] = []
    lock.words_changed.connect(said.append)
    lock.set_minutes(minutes)
    other._promise(*watched)
    assert said[-1] == lock.words == words


def test_every_watcher_can_ask_for_the_lock(owner: QObject) -> None:
    watchers = [Watcher(), Watcher()]
    lock = AutoLock(IdleWatcher(), SleepGapWatcher(), list(watchers), owner)
    wanted: list[str] = []
    lock.wanted.connect(wanted.append)
    watchers[0].noticed.emit(Reason.SCREEN)
    watchers[1].noticed.emit(Reason.SLEEP)
    assert wanted == [Reason.SCREEN, Reason.SLEEP]


def test_the_session_is_asked_in_a_thread_one_question_at_a_time(owner: QObject, qtbot: QtBot) -> None:
    presence = SlowPresence()
    session = ThreadedIdle(presence, owner)
    told: list[float | None] = []
    session.ask(told.append)
    session.ask(told.append)
    assert told == []
    presence.may_answer.set()
    qtbot.waitUntil(lambda: told == [7.0])
    session.ask(told.append)
    qtbot.waitUntil(lambda: told == [7.0, 7.0])
    assert presence.threads.isdisjoint({threading.get_ident()})


@pytest.mark.parametrize(
    ("kind", "number", "parameter", "heard"),
    [
        (b"windows_generic_MSG", windows_session.WM_POWERBROADCAST, windows_session.PBT_APMSUSPEND, [Reason.SLEEP]),
        (b"windows_generic_MSG", windows_session.WM_WTSSESSION_CHANGE, 0x7, [Reason.SCREEN]),
        (b"windows_generic_MSG", windows_session.WM_WTSSESSION_CHANGE, 0x8, []),  # unlocked
        (b"windows_generic_MSG", 0x0100, 0x7, []),  # a key
        (b"xcb_generic_event_t", windows_session.WM_POWERBROADCAST, windows_session.PBT_APMSUSPEND, []),
    ],
)
def test_windows_messages_are_read(
    owner: QObject, kind: bytes, number: int, parameter: int, heard: list[Reason]
) -> None:
    registered: list[int | None] = []
    wtsapi32 = SimpleNamespace(WTSRegisterSessionNotification=lambda window, _all: registered.append(window.value) or 1)
    watcher = WindowsSessionWatcher(77, libraries=SimpleNamespace(wtsapi32=wtsapi32))
    said = begin(watcher, owner)
    message = wintypes.MSG(message=number, wParam=parameter)
    assert watcher.filter.nativeEventFilter(QByteArray(kind), ctypes.addressof(message)) == (False, 0)
    assert (registered, watcher.watches, said) == ([77], {Reason.SLEEP, Reason.SCREEN}, heard)


def test_the_mac_is_heard(owner: QObject) -> None:
    added: list[tuple] = []

    def function(answer: object) -> Callable[..., object]:
        def call(*arguments: object) -> object:
            added.append(arguments)
            return answer

        return call

    foundation = SimpleNamespace(
        CFStringCreateWithCString=function(5),
        CFNotificationCenterGetDistributedCenter=function(9),
        CFNotificationCenterAddObserver=function(None),
    )
    watcher = MacSessionWatcher(foundation=foundation)
    heard = begin(watcher, owner)
    centre, _observer, callback, name, *_ = added[-1]
    assert (centre, name, watcher.watches) == (9, 5, {Reason.SCREEN})
    callback(None, None, None, None, None)
    assert heard == [Reason.SCREEN]
