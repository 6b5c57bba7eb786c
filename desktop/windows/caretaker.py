"""While the vault is open, do what is due: checks and backups."""

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import GuardianError
from core.guardian import Guardian
from core.schedule.rows import JobState
from desktop.operations import Operation, Problem
from desktop.pages.privacy.care_words import job_name

_FIRST_MS, _EVERY_MS = 2 * 60_000, 60 * 60_000


class Caretaker(QObject):
    """Ask the vault each hour; tell of damage, and once of each other thing that did not go well."""

    failed = Signal(Problem)
    damaged = Signal(list)

    def __init__(self, guardian: Guardian, parent: QObject) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._told: set[tuple[str, str]] = set()
        self._caring: Operation | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.care)
        self._timer.start(_FIRST_MS)  # not while the principal waits for the first page

    def care(self) -> None:
        """Do what is due now, unless that is being done."""
        self._timer.start(_EVERY_MS)
        if self._caring is None:
            caring = Operation(self, self._guardian.care.run_due).success(self._on_cared)
            self._caring = caring.failure(self._on_not_now).ended(self._on_ended).start()

    def _on_cared(self, jobs: list[JobState]) -> None:
        if self._guardian.damage:
            self.damaged.emit(self._guardian.damage)
            return
        for job in jobs:
            if job.state == "failed" and (job.job, job.reason) not in self._told:
                self._told.add((job.job, job.reason))
                self.failed.emit(Problem(self.tr("Not done: {job}.").format(job=job_name(job.job)), job.reason))

    def _on_not_now(self, _error: GuardianError) -> None:
        """Leave it for the next hour: another process does it, or the model learns."""

    def _on_ended(self) -> None:
        self._caring = None
