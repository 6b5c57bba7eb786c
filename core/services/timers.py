"""Timers: look after the jobs now and then, from the moment the vault is open until it is locked.

APScheduler keeps them in memory alone; what is due is in the vault. A look each minute also finds out that the machine
has slept or that its clock was set, and costs a few reads of the log; a timer for the next begin of a job's day makes
that punctual.
"""

from datetime import UTC, datetime, timedelta

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from core.diagnostics import Diagnostics
from core.errors import GuardianError
from core.interrupt import Interrupt
from core.services.jobs import JobService

FIRST_S, EVERY_S = 120.0, 60.0  # not while the principal waits for the first page
_LOOK, _PUNCTUAL = "look", "punctual"
_diagnostics = Diagnostics("timers")


class Timers:
    """Call `JobService.look` in a thread of its own, one call at a time."""

    def __init__(self, jobs: JobService, first_s: float = FIRST_S, every_s: float = EVERY_S) -> None:
        self._jobs = jobs
        self._stop = Interrupt()
        # In UTC, because the only times given to it are moments.
        self._scheduler = BackgroundScheduler(
            executors={"default": ThreadPoolExecutor(1)},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
            timezone=UTC,
        )
        first = datetime.now(UTC) + timedelta(seconds=first_s)
        self._scheduler.add_job(self._look, "interval", seconds=every_s, id=_LOOK, next_run_time=first)

    def start(self) -> None:
        """Begin; the first look comes after a while."""
        self._scheduler.start()

    def close(self) -> None:
        """End the job that goes on, which saves what it has, and begin no other."""
        self._stop.set()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)

    def _look(self) -> None:
        try:
            self._jobs.look(self._stop)
        except (GuardianError, OSError) as error:  # the next look may go better; what a job says is in its row
            _diagnostics.note("look_failed", error=type(error).__name__)
        if not self._stop.is_set():
            when = datetime.fromtimestamp(self._jobs.next_start_ns() / 1e9, UTC)
            self._scheduler.add_job(self._look, "date", run_date=when, id=_PUNCTUAL, replace_existing=True)
