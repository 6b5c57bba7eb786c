"""How the work of the night stands, for the lock that waits for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.locking.hold import Standing
from desktop.operations import Operation

if TYPE_CHECKING:
    from core.errors import GuardianError
    from core.schedule.rows import JobState
    from desktop.windows.session import Session


class NightWork(QObject):
    """Ask the jobs of the open vault, without keeping the window waiting."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def ask(self, then: Callable[[Standing], object]) -> None:
        """Call `then` later; a vault that is not open, or does not tell, has no work."""
        guardian = self._session.guardian
        if guardian is None:
            then(Standing.NONE)
            return

        def give_up(_error: GuardianError) -> None:
            then(Standing.NONE)

        asking = Operation(self, lambda _stop: standing(guardian.jobs.jobs()))
        asking.success(then).failure(give_up).start()


def standing(jobs: Sequence[JobState]) -> Standing:
    """Tell how the work stands that these jobs are."""
    from core.services.night import DAYDREAM, TRAIN  # noqa: PLC0415 - a locked window opens sooner without

    states = {(job.job in {TRAIN, DAYDREAM}, job.state) for job in jobs}
    if states & {(True, "running"), (False, "running"), (True, "due")}:
        return Standing.AT_WORK
    return Standing.WAITING if states & {(True, "waits"), (False, "due")} else Standing.NONE
