"""Whether somebody is at this machine, asked of whatever can tell on this platform."""

import os
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeVar

from core.presence.buses import Bus, Gnome, Seat, session_address, system_address
from core.presence.mac import Mac
from core.presence.wayland import Wayland, compositor_socket
from core.presence.windows import Windows
from core.presence.x11 import X11

# What cannot be had, or did not answer in time, is tried again after so long: a look must cost nothing.
TRY_AGAIN_S = 60.0
_Told = TypeVar("_Told")


class Source(Protocol):
    """One who may tell; None where it cannot, OSError if it has gone."""

    def idle_s(self) -> float | None:
        """Return for how many seconds nobody has touched anything."""

    def is_full_screen(self) -> bool | None:
        """Tell whether something fills the screen."""

    def close(self) -> None:
        """Let go of it."""


class XWayland(X11):
    """The X server inside of Wayland: it sees the input of its own windows only, and no others that fill the screen."""

    def idle_s(self) -> float | None:
        """Tell nothing."""
        return None

    def is_full_screen(self) -> bool | None:
        """Tell it if a window of X11 fills the screen, else nothing."""
        return super().is_full_screen() or None


class Presence:
    """Know whether somebody is at this machine, from any thread and within a second.

    `nobody_s` is the answer where no source tells: None (it is not known) or infinity (there is no screen).
    """

    def __init__(
        self,
        sources: Sequence[Callable[[], Source]],
        nobody_s: float | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`sources` make what is asked, the best first, and may raise OSError."""
        self._sources = [_Kept(make, clock) for make in sources]
        self._nobody_s = nobody_s
        self._lock = threading.Lock()

    def idle_s(self) -> float | None:
        """Return for how many seconds nobody has touched the machine; infinity if it has no screen; None if unknown."""
        with self._lock:
            told = (source.ask(lambda one: one.idle_s()) for source in self._sources)
            return next((seconds for seconds in told if seconds is not None), self._nobody_s)

    def is_full_screen(self) -> bool | None:
        """Tell whether a program, a film or a presentation fills the screen; None if it is not known."""
        with self._lock:
            told = (source.ask(lambda one: one.is_full_screen()) for source in self._sources)
            return next((is_filled for is_filled in told if is_filled is not None), None)

    def close(self) -> None:
        """Let go of all connections; the next question makes them anew."""
        with self._lock:
            for source in self._sources:
                source.close()


class _Kept:
    """A source that is made when it is first asked, and made anew some time after it has failed."""

    def __init__(self, make: Callable[[], Source], clock: Callable[[], float]) -> None:
        self._make = make
        self._clock = clock
        self._source: Source | None = None
        self._try_at = float("-inf")

    def ask(self, question: Callable[[Source], _Told | None]) -> _Told | None:
        """Return what it tells, None if it is not there."""
        if self._source is None and self._clock() < self._try_at:
            return None
        try:
            if self._source is None:
                self._source = self._make()
            return question(self._source)
        except (OSError, AttributeError):  # a library or one of its functions is not there, or who answers has gone
            self.close()
            self._try_at = self._clock() + TRY_AGAIN_S
            return None

    def close(self) -> None:
        """Let go of it."""
        source, self._source = self._source, None
        if source is not None:
            source.close()


def this_machine(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Presence:
    """Return who can tell here, in the session that the environment names."""
    if platform == "win32":
        return Presence([Windows])
    if platform == "darwin":
        return Presence([Mac])
    is_wayland = "WAYLAND_DISPLAY" in environment or environment.get("XDG_SESSION_TYPE") == "wayland"
    has_screen = is_wayland or bool(environment.get("DISPLAY"))
    sources: list[Callable[[], Source]] = []
    if display := environment.get("DISPLAY"):
        sources.append(lambda: (XWayland if is_wayland else X11)(display))
    if (session := session_address(environment)) is not None:
        sources.append(lambda: Gnome(Bus(session)))
    if (compositor := compositor_socket(environment)) is not None:
        sources.append(lambda: Wayland(compositor))
    if (system := system_address(environment)) is not None:
        sources.append(lambda: Seat(Bus(system), has_screen))
    return Presence(sources, None if has_screen else float("inf"))
