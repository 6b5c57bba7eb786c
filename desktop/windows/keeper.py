"""While the vault is open, let what is due be done, and tell what came of it."""

from PySide6.QtCore import QObject, QTimer, Signal

from core.guardian import Guardian
from core.schedule.rows import JobState
from core.services.digest import Digest
from desktop.bridge import Every
from desktop.operations import Operation, Problem
from desktop.pages.privacy.care_words import job_name

_BEGINS_MS = 10_000  # not while the principal waits for the first page; the first look comes later still


class Keeper(QObject):
    """Start the timers of the core; tell of damage once, and once of each other thing that did not go well."""

    failed = Signal(Problem)
    damaged = Signal(list)
    changed = Signal(list)  # of JobState: what began or ended
    brought = Signal(object)  # a Digest with something in it

    def __init__(self, guardian: Guardian, parent: QObject) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._told: set[tuple[str, str]] = set()
        self._has_told_damage = False
        jobs, digests = Every(self), Every(self)
        jobs.arrived.connect(self._on_jobs_changed)
        digests.arrived.connect(self._on_digests_ready)
        guardian.jobs.listen(jobs.put)
        guardian.digest.listen(digests.put)
        self._beginning = QTimer(self)
        self._beginning.setSingleShot(True)
        self._beginning.timeout.connect(self.begin)
        self._beginning.start(_BEGINS_MS)

    def begin(self) -> None:
        """Let the timers run, which end with the vault."""
        Operation(self, lambda _stop: self._guardian.start_timers()).start()

    def _on_jobs_changed(self, jobs: list[JobState]) -> None:
        self.changed.emit(jobs)
        if self._guardian.damage:
            if not self._has_told_damage:
                self._has_told_damage = True
                self.damaged.emit(self._guardian.damage)
            return
        for job in jobs:
            if job.state == "failed" and (job.job, job.reason) not in self._told:
                self._told.add((job.job, job.reason))
                self.failed.emit(Problem(self.tr("Not done: {job}.").format(job=job_name(job.job)), job.reason))

    def _on_digests_ready(self, digests: list[Digest]) -> None:
        self.brought.emit(digests[-1])
