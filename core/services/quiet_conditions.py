"""When work in the background has to wait for the person at this machine.

What the principal starts by hand does not.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from core.services.settings import SettingsService

LOOK_EVERY_S = 0.5  # who comes back is to have the machine within a second
CHOSEN_EVERY_S = 5.0
# A screen is filled and left again between two films or two slides.
CALM_S = 60.0
_NOBODY = float("inf")


@dataclass(frozen=True)
class QuietLimits:
    """What the principal allows in the background; 0 idle minutes mean that nobody needs to have left."""

    idle_minutes: int = 10
    in_full_screen: bool = False
    in_meetings: bool = False

    @classmethod
    def chosen(cls, settings: SettingsService) -> "QuietLimits":
        """Read them from the settings."""
        return cls(
            settings.number("idle_minutes"), settings.is_on("work_in_full_screen"), settings.is_on("work_in_meetings")
        )


class Presence(Protocol):
    """Who can tell whether somebody is there (`core.presence`)."""

    def idle_s(self) -> float | None:
        """Return for how many seconds nobody has touched the machine; infinity without a screen, None if unknown."""

    def is_full_screen(self) -> bool | None:
        """Tell whether something fills the screen; None if it is not known."""


@dataclass
class QuietConditions:
    """Tell why work in the background has to wait, as a sentence that ends a line "Paused: ..."; any thread may ask.

    What is not known is no obstacle, but where it is not known whether somebody is there, work waits for the night.
    Where nobody can be, for there is no screen, nothing else is asked.
    """

    limits: Callable[[], QuietLimits]
    presence: Presence
    meeting: Callable[[], str]  # why not now, empty if there is none
    clock: Callable[[], float] = time.monotonic
    is_night: Callable[[], bool] = lambda: True  # whether these are the quiet hours
    _looked_at: float = field(default=float("-inf"), init=False)
    _chosen_at: float = field(default=float("-inf"), init=False)
    _filled_at: float = field(default=float("-inf"), init=False)
    _limits: QuietLimits = field(default=QuietLimits(), init=False)
    _answer: str = field(default="", init=False)

    def obstacle(self) -> str:
        """Return why to wait now, empty if there is no need to."""
        now = self.clock()
        if now - self._chosen_at >= CHOSEN_EVERY_S:
            self._limits, self._chosen_at = self.limits(), now
        if now - self._looked_at >= LOOK_EVERY_S:
            self._answer, self._looked_at = self._look(self._limits, now), now
        return self._answer

    def _look(self, limits: QuietLimits, now: float) -> str:
        idle_s = self.presence.idle_s()
        if idle_s == _NOBODY:
            return ""
        if idle_s is None and not self.is_night():
            return "it cannot be told whether somebody is at this machine, so it waits for the quiet hours"
        if idle_s is not None and idle_s < 60 * limits.idle_minutes:
            return f"this machine was used in the last {limits.idle_minutes} min (setting idle_minutes)"
        if not limits.in_full_screen and self._is_filled(now):
            return "a program fills the screen (setting work_in_full_screen)"
        return "" if limits.in_meetings else self.meeting()

    def _is_filled(self, now: float) -> bool:
        if self.presence.is_full_screen():
            self._filled_at = now
        return now - self._filled_at < CALM_S
