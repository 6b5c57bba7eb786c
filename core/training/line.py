"""The line from a job of the trainer to the app."""

from collections.abc import Callable
from dataclasses import dataclass

from core.workers.protocol import Message


class Leave(Exception):
    """The worker is to stop between two steps."""


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Line:
    """Send an event, and hear whether the worker is to leave, whether the run then goes on by itself, and whether it is
    to end with what it has learnt."""

    emit: Callable[[Message], None]
    wants_leave: Callable[[], bool]
    returns: Callable[[], bool] = _never
    wants_finish: Callable[[], bool] = _never

    def check(self) -> None:
        """Raise Leave if the app wants the worker to stop or is gone."""
        if self.wants_leave():
            raise Leave
