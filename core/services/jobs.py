"""Jobs: what is done by itself while nobody is at the machine, and why it is not done now.

There is no timer here: `core.services.timers`, or a test, calls `look` now and then. A look does what is due, one job
after the other; the process that looks holds a lock, and what is due is read under it, so nothing is done twice.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from core.clock import Clock, utc_text
from core.errors import GuardianError
from core.files import exclusive_lock
from core.interrupt import Interrupt
from core.log.log import Log
from core.paths import Home
from core.schedule.due import HOUR_NS, Past, elapsed_ns, is_due_since
from core.schedule.rows import JobState, Ran, Row, Rows
from core.schedule.times import clock_text, is_between, latest, upcoming
from core.services.care import CareService
from core.services.giving_way import GivingWay
from core.services.training_inputs import OnProgress, unseen

LOOK_S = 0.5  # how often somebody who comes back is looked for while a job runs
CARE_WAITS_NS = 12 * HOUR_NS  # then a check or backup that is due waits for nobody any more
MOST_FAILURES = 3
_FAILURE_WAITS_NS = HOUR_NS // 2
_CUT_OFF = "It was cut off, by a crash or the end of power, and goes on."
_PAUSE = "Jobs are paused until {when} (`guardian schedule resume`)."


@dataclass(frozen=True)
class Ended:
    """How an act ended: what there is to say of it, and whether it is done for this day or has to go on later."""

    reason: str
    is_done: bool = True


@dataclass(frozen=True)
class Job:
    """Something that is done once a day.

    Its day begins at the minute `starts` of the local day. `why_off` is empty, or says why it is not done at all.
    What `is_quiet` is begun only while nobody is at the machine and nothing else speaks against it, and gives way at
    once when that changes.
    """

    name: str
    act: Callable[[OnProgress, threading.Event], Ended]
    starts: Callable[[], int]
    why_off: Callable[[], str] = lambda: ""
    is_quiet: bool = True


@dataclass(frozen=True)
class Quiet:
    """The quiet hours, in minutes of the local day, and whether what they missed is caught up with outside them."""

    start: int
    end: int
    may_catch_up: bool

    def holds(self, now_utc_ns: int) -> bool:
        """Tell whether it is in the quiet hours."""
        return is_between(self.start, self.end, now_utc_ns)


class JobService:
    """Know what is due and why it waits, do it, and remember what became of it."""

    def __init__(
        self,
        log: Log,
        home: Home,
        jobs: Sequence[Job],
        care: CareService,
        obstacle: Callable[[], str],
        quiet: Callable[[], Quiet],
        clock: Clock,
    ) -> None:
        """`obstacle` says why quiet work has to wait now, empty if it need not."""
        self._home = home
        self._jobs = {job.name: job for job in jobs}
        self._care = care
        self._obstacle = obstacle
        self._quiet = quiet
        self._clock = clock
        self._rows = Rows(log, clock)
        self._running: str | None = None
        self._changed: list[Callable[[JobState], object]] = []
        self.look_s = LOOK_S

    def listen(self, tell: Callable[[JobState], object]) -> None:
        """Have a function called when a job began or ended, from the thread that does it."""
        self._changed.append(tell)

    def jobs(self) -> list[JobState]:
        """Return every job as it stands: those of the night first, then checks and backups."""
        paused, overdue = self._pause(), self._care.overdue_ns()
        waits_for = self._obstacle() if overdue is not None and overdue < CARE_WAITS_NS else ""
        care = [self._cared(state, paused, waits_for) for state in self._care.jobs()]
        return [self._describe(job) for job in self._jobs.values()] + care

    def runs(self) -> list[Ran]:
        """Return what ran lately, the newest first."""
        return self._rows.runs()

    def pause(self, until_utc_ns: int) -> int:
        """Let no job begin until then, end the one that goes on, and return until when.

        Raises GuardianError for a time that has passed.
        """
        if until_utc_ns <= self._clock.utc_ns():
            raise GuardianError("This time has passed.", "Name one that is still to come.")
        self._rows.pause_until(until_utc_ns)
        return until_utc_ns

    def pause_for_hours(self, hours: float) -> int:
        """Let no job begin for so many hours, and return until when."""
        return self.pause(self._clock.utc_ns() + int(hours * HOUR_NS))

    def pause_until_tomorrow(self) -> int:
        """Let no job begin until the quiet hours are over next, and return until when."""
        return self.pause(upcoming(self._quiet().end, self._clock.utc_ns()))

    def resume(self) -> None:
        """End a pause."""
        self._rows.pause_until(0)

    def paused_until(self) -> int | None:
        """Return until when jobs are paused, in nanoseconds of UTC; None if they are not."""
        until = self._rows.paused_until()
        return until if until > self._clock.utc_ns() else None

    def next_start_ns(self) -> int:
        """Return when the day of a job begins next, in nanoseconds of UTC: a look is worth while then."""
        now = self._clock.utc_ns()
        return min((upcoming(job.starts(), now) for job in self._jobs.values()), default=now + 24 * HOUR_NS)

    def look(self, stop: threading.Event | None = None) -> list[JobState]:
        """Do what is due and may be done now, until `stop` is set; return what ran, as it stands then.

        Returns nothing while another process looks.
        """
        stop, ran = stop or Interrupt(), list[JobState]()
        with exclusive_lock(self._home.jobs_lock) as is_mine:
            if not is_mine:
                return []
            for job in self._jobs.values():
                self._settle(job)
                if not stop.is_set() and not self.paused_until() and self._may_begin(job):
                    ran.append(self._run(job, stop, unseen, is_by_hand=False))
            if not stop.is_set() and not self.paused_until() and self._may_care():
                with GivingWay(stop, self._pause, self.look_s) as way:
                    ran += self._care_now(way.stop)
        return ran

    def run(self, name: str, on_progress: OnProgress = unseen, stop: threading.Event | None = None) -> JobState:
        """Do a job now, due or not, whoever is at the machine. Raises GuardianError if that cannot be."""
        job = self._jobs.get(name)
        if job is None:
            raise GuardianError(
                f"There is no job {name[:40]!r} that can be run alone.",
                f"There are: {', '.join(self._jobs)}; `guardian care run` does the checks and backups that are due.",
            )
        if why := job.why_off():
            raise GuardianError(f"The job {name} is off.", why)
        with exclusive_lock(self._home.jobs_lock) as is_mine:
            if not is_mine:
                raise GuardianError("Another process does what is due just now.", "Try again when that has ended.")
            return self._run(job, stop or Interrupt(), on_progress, is_by_hand=True)

    # --- what is due --------------------------------------------------------------------------------------------

    def _may_begin(self, job: Job) -> bool:
        if job.why_off() or not self._is_due(job):
            return False
        waits_for = self._waits_for(job)
        row = self._rows.row(job.name)
        if _kind(row.waits_for) != _kind(waits_for):  # figures in it change all the time
            self._rows.write(job.name, msgspec.structs.replace(row, waits_for=waits_for))
        return not waits_for

    def _settle(self, job: Job) -> None:
        """Take a run that was cut off for one that failed: it goes on, but not for ever."""
        row = self._rows.row(job.name)
        if row.began is not None:
            well = row.past.well_utc_ns if row.past else None
            past = Past(row.began.utc_ns, row.began.monotonic_ns, row.began.boot_id, well, False, True, _CUT_OFF)
            self._rows.write(job.name, Row(past, None, row.failures + 1, row.waits_for))

    def _is_due(self, job: Job) -> bool:
        row, now = self._rows.row(job.name), self._clock.utc_ns()
        # What failed so often has been tried enough for a day.
        if row.past is None or not row.past.is_again_due or row.failures >= MOST_FAILURES:
            return is_due_since(row.past, latest(job.starts(), now), self._clock)
        return not row.failures or elapsed_ns(row.past, self._clock) >= row.failures * _FAILURE_WAITS_NS

    def _waits_for(self, job: Job) -> str:
        if not job.is_quiet:
            return ""
        quiet, now = self._quiet(), self._clock.utc_ns()
        if not quiet.may_catch_up and not quiet.holds(now):
            return f"it waits for the quiet hours, which begin at {clock_text(upcoming(quiet.start, now))}"
        return self._obstacle()

    def _may_care(self) -> bool:
        overdue = self._care.overdue_ns()
        if overdue is None:
            return False
        return overdue >= CARE_WAITS_NS or not self._obstacle()

    # --- doing it -----------------------------------------------------------------------------------------------

    def _run(self, job: Job, stop: threading.Event, on_progress: OnProgress, is_by_hand: bool) -> JobState:
        row = self._rows.row(job.name)
        began = self._rows.began()
        self._rows.write(job.name, msgspec.structs.replace(row, began=began, waits_for=""))
        self._running = job.name
        self._tell(job)
        is_alone = is_by_hand or not job.is_quiet
        way = GivingWay(stop, lambda: "" if is_alone else self._pause() or self._obstacle(), self.look_s)
        try:
            with way:
                ended, failures = job.act(on_progress, way.stop), 0
        except (GuardianError, OSError) as error:
            ended, failures = Ended(_told(error), is_done=False), row.failures + 1
        finally:
            self._running = None
        if not ended.is_done and not failures and way.why:
            gave_way = f"It gave way: {way.why}."  # a sentence of its own, as translators find it
            ended = Ended(f"{gave_way} {ended.reason}".strip(), is_done=False)
        self._end(job, row, began.utc_ns, ended, failures)
        return self._tell(job)

    def _end(self, job: Job, row: Row, began_ns: int, ended: Ended, failures: int) -> None:
        well = row.past.well_utc_ns if row.past else None
        past = self._rows.past(ended.reason, ended.is_done, not ended.is_done, well)
        self._rows.write(job.name, Row(past, None, failures))
        state = "ok" if ended.is_done else "failed" if failures else "waits"
        seconds = round(max(0, past.utc_ns - began_ns) / 1e9, 1)
        self._rows.note(Ran(job.name, began_ns, seconds, state, ended.reason))

    def _care_now(self, stop: threading.Event) -> list[JobState]:
        began = self._clock.utc_ns()
        try:
            done = self._care.run_due(stop)
        except GuardianError:  # another process learns or cares: the next look finds it due still
            return []
        seconds = round(max(0, self._clock.utc_ns() - began) / 1e9, 1)
        for state in done:
            self._rows.note(Ran(state.job, began, seconds, state.state, state.reason))
            for tell in self._changed:
                tell(state)
        return done

    # --- telling ------------------------------------------------------------------------------------------------

    def _tell(self, job: Job) -> JobState:
        state = self._describe(job)
        for tell in self._changed:
            tell(state)
        return state

    def _describe(self, job: Job) -> JobState:
        row, now = self._rows.row(job.name), self._clock.utc_ns()
        last = utc_text(row.past.well_utc_ns) if row.past and row.past.well_utc_ns is not None else None
        if why := job.why_off():
            return JobState(job.name, last, None, "off", why)
        if row.began is not None and self._is_at_work(job.name):
            return JobState(job.name, last, None, "running", f"It began at {clock_text(row.began.utc_ns)}.")
        said = row.past.reason if row.past else "It has not run yet."
        if row.began is not None:
            said = _CUT_OFF
        if not self._is_due(job):
            state = "ok" if row.past and row.past.is_ok else "failed"
            return JobState(job.name, last, utc_text(upcoming(job.starts(), now)), state, said)
        upcoming_text = utc_text(now)
        if paused := self._pause():
            return JobState(job.name, last, utc_text(self._rows.paused_until()), "paused", paused)
        if waits_for := self._waits_for(job):
            return JobState(job.name, last, upcoming_text, "waits", f"Waits: {waits_for}.")
        return JobState(job.name, last, upcoming_text, "due", said)

    def _cared(self, state: JobState, paused: str, waits_for: str) -> JobState:
        if state.state != "due" or not (paused or waits_for):
            return state
        if paused:
            return JobState(state.job, state.last, utc_text(self._rows.paused_until()), "paused", paused)
        return JobState(state.job, state.last, state.next, "waits", f"Waits: {waits_for}.")

    def _is_at_work(self, name: str) -> bool:
        """Tell whether this process does a job, or another that looks."""
        if self._running is not None:
            return self._running == name
        with exclusive_lock(self._home.jobs_lock) as is_mine:
            return not is_mine

    def _pause(self) -> str:
        until = self.paused_until()
        return _PAUSE.format(when=_when(until, self._clock.utc_ns())) if until else ""


def _told(error: GuardianError | OSError) -> str:
    return f"{error.title} {error.advice}" if isinstance(error, GuardianError) else f"{error.strerror}."


def _when(utc_ns: int, now_ns: int) -> str:
    return clock_text(utc_ns) if utc_ns - now_ns < 24 * HOUR_NS else utc_text(utc_ns)


def _kind(reason: str) -> str:
    return "".join(letter for letter in reason if not letter.isdigit())
