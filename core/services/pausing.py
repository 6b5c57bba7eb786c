"""Pause learning: one choice of the principal that every run in every process respects, until it is taken back."""

from dataclasses import dataclass

from core.log.log import Log
from core.services.settings import SettingsService

SETTING = "learning_paused"


@dataclass(frozen=True)
class LearningState:
    """Whether learning is paused, and since when."""

    is_paused: bool
    since_utc_ns: int | None = None


class PauseService:
    """Pause and resume learning.

    A run that goes on, in this process or another, is saved within a few seconds, gives its memory back, and waits; one
    that is begun waits from the beginning (`core.services.conditions`). The choice is a setting, so that the log says
    when it was made.
    """

    def __init__(self, log: Log, settings: SettingsService) -> None:
        self._log = log
        self._settings = settings

    def state(self) -> LearningState:
        """Return how it is now."""
        chosen = self._settings.get(SETTING)
        if chosen.value != "on":
            return LearningState(False)
        return LearningState(True, self._log.entry(chosen.seq).time_utc_ns)

    def pause(self) -> LearningState:
        """Learn nothing from now on. Raises DiskFull, LogDamaged."""
        return self._choose(is_paused=True)

    def resume(self) -> LearningState:
        """Let learning go on. Raises DiskFull, LogDamaged."""
        return self._choose(is_paused=False)

    def _choose(self, *, is_paused: bool) -> LearningState:
        if self.state().is_paused != is_paused:
            self._settings.set(SETTING, "on" if is_paused else "off")
        return self.state()
