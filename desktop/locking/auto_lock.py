"""Lock the vault when nobody is there."""

import sys
from collections.abc import Callable, Iterator
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from core.presence.presence import this_machine
from desktop.locking.dbus import session_bus, system_bus
from desktop.locking.hold import Hold
from desktop.locking.idle import IdleWatcher
from desktop.locking.logind import LogindWatcher
from desktop.locking.mac_session import MacSessionWatcher
from desktop.locking.screen_saver import ScreenSaverWatcher
from desktop.locking.session_idle import ThreadedIdle
from desktop.locking.sleep_gap import SleepGapWatcher
from desktop.locking.watcher import Reason, Watcher
from desktop.locking.windows_session import WindowsSessionWatcher

DEFAULT_MINUTES = 15
_LOOK_MS = 5_000


class AutoLock(QObject):
    """Gather the watchers; tell once when the vault should lock, and in words when it will."""

    wanted = Signal(str)  # a Reason
    words_changed = Signal(str)

    def __init__(self, idle: IdleWatcher, gap: SleepGapWatcher, others: list[Watcher], parent: QObject) -> None:
        super().__init__(parent)
        self._idle = idle
        self._gap = gap
        self._hold: Hold | None = None
        self._watchers: list[Watcher] = [idle, gap, *others]
        for watcher in self._watchers:
            watcher.setParent(self)
            watcher.noticed.connect(self._on_noticed)
            watcher.watches_changed.connect(self._on_watches_changed)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self.look)

    def start(self, minutes: int = DEFAULT_MINUTES) -> None:
        """Begin to watch; 0 minutes means that idleness never locks."""
        self.set_minutes(minutes)
        for watcher in self._watchers:
            watcher.start()
        self._looking.start()

    def set_minutes(self, minutes: int) -> None:
        """Change after how many idle minutes to lock."""
        self._idle.minutes = minutes
        self._on_watches_changed()

    def hold_up(self, hold: Hold) -> None:
        """Let reasons pass through a hold from now on."""
        self._hold = hold
        hold.setParent(self)
        hold.wanted.connect(self.wanted)

    def set_waits(self, *, is_on: bool) -> None:
        """Choose whether idle time and the screen's lock wait for the work of the night."""
        if self._hold is not None:
            self._hold.is_on = is_on
            self._on_watches_changed()

    def look(self) -> None:
        """Look at the clocks now."""
        if self._hold is not None:
            self._hold.look()
        self._gap.look()
        self._idle.look()

    @property
    def words(self) -> str:
        """When the vault locks, in one sentence that promises only what is watched."""
        watched = frozenset[Reason]().union(*(watcher.watches for watcher in self._watchers))
        words = _sentence(self._idle.minutes, watched)
        if self._hold is not None and self._hold.is_on and (self._idle.minutes or Reason.SCREEN in watched):
            waits = QCoreApplication.translate("AutoLock", "Idle time and the screen wait for work of the night.")
            return f"{words} {waits}"
        return words

    def _on_noticed(self, reason: str) -> None:
        if self._hold is None:
            self.wanted.emit(reason)
        else:
            self._hold.notice(reason)

    def _on_watches_changed(self) -> None:
        self.words_changed.emit(self.words)


def _sentence(minutes: int, watched: frozenset[Reason]) -> str:
    def say(text: str) -> str:
        return QCoreApplication.translate("AutoLock", text)

    parts = []
    if minutes:
        after = say("after one idle minute") if minutes == 1 else say("after {minutes} idle minutes")
        parts.append(after.format(minutes=minutes))
    if Reason.SCREEN in watched:
        parts.append(say("with the screen"))
    parts.append(say("before sleep") if Reason.SLEEP in watched else say("after sleep"))
    last = parts.pop()
    told = say("{parts} and {last}").format(parts=", ".join(parts), last=last) if parts else last
    sentence = say("Locks {told}.").format(told=told)
    if Reason.SCREEN not in watched:
        sentence += " " + say("This desktop does not tell when its screen locks.")
    return sentence


def watch_platform(parent: QObject, window: int = 0) -> AutoLock:
    """Make the watchers that this platform allows; `window` is the native number of a window of ours."""
    idle = IdleWatcher(ThreadedIdle(this_machine(), parent))
    return AutoLock(idle, SleepGapWatcher(), list(_others(window)), parent)


def _others(window: int) -> Iterator[Watcher]:
    if sys.platform == "win32":
        yield WindowsSessionWatcher(window)
    elif sys.platform == "darwin":
        yield from _working(MacSessionWatcher)
    else:
        if (bus := system_bus()) is not None:
            yield LogindWatcher(bus)
        if (bus := session_bus()) is not None:
            yield ScreenSaverWatcher(bus)


def _working(make: Callable[[], object]) -> Iterator:
    with suppress(OSError, AttributeError):  # a library or one of its functions is not there
        yield make()
