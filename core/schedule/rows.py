"""What the vault remembers of each job."""

from dataclasses import dataclass

import msgspec

from core.clock import Clock
from core.errors import GuardianError
from core.log.log import Log
from core.schedule.due import Past

KEPT_RUNS = 100


@dataclass(frozen=True)
class JobState:
    """One job as it stands; `last` is when it last went well, `next` when it runs again, in UTC.

    `state` is ok, due, running, failed, waits, paused or off; `reason` says why, in a sentence.
    """

    job: str
    last: str | None
    next: str | None
    state: str
    reason: str


class Began(msgspec.Struct, frozen=True):
    """When a run began that has not ended; if nobody works on it, it was cut off."""

    utc_ns: int
    monotonic_ns: int
    boot_id: str


class Row(msgspec.Struct, frozen=True):
    """A job: its last run, the one that goes on, how often in a row it failed, and what made it stop or wait."""

    past: Past | None = None
    began: Began | None = None
    failures: int = 0
    waits_for: str = ""


class Ran(msgspec.Struct, frozen=True):
    """A run that has ended; `state` is ok, failed or waits, for one that gave way and goes on later."""

    job: str
    utc_ns: int
    seconds: float
    state: str
    reason: str


class Rows:
    """Read and write the rows of jobs; what a damaged or full log does not take is kept while this lives."""

    def __init__(self, log: Log, clock: Clock) -> None:
        self._log = log
        self._clock = clock
        self._unwritten: dict[str, bytes] = {}

    def row(self, job: str) -> Row:
        """Return the row of a job."""
        content = self.read(f"job {job}")
        return msgspec.json.decode(content, type=Row) if content else Row()

    def write(self, job: str, row: Row) -> None:
        """Write the row of a job."""
        self.keep(f"job {job}", row)

    def began(self) -> Began:
        """Return this moment."""
        return Began(self._clock.utc_ns(), self._clock.monotonic_ns(), self._clock.boot_id)

    def past(self, reason: str, is_ok: bool, is_again_due: bool, well_utc_ns: int | None) -> Past:
        """Return a run that ended this moment."""
        now = self.began()
        well = now.utc_ns if is_ok else well_utc_ns
        return Past(now.utc_ns, now.monotonic_ns, now.boot_id, well, is_ok, is_again_due, reason)

    def runs(self) -> list[Ran]:
        """Return what ran, the newest first."""
        content = self.read("job runs")
        return msgspec.json.decode(content, type=list[Ran]) if content else []

    def note(self, ran: Ran) -> None:
        """Note what ran."""
        self.keep("job runs", [ran, *self.runs()][:KEPT_RUNS])

    def paused_until(self) -> int:
        """Return until when no job begins, in nanoseconds of UTC; 0 if jobs are not paused."""
        content = self.read("job pause")
        return int(msgspec.json.decode(content, type=int)) if content else 0

    def pause_until(self, utc_ns: int) -> None:
        """Let no job begin until then; 0 ends a pause."""
        self.keep("job pause", utc_ns)

    def read(self, name: str) -> bytes | None:
        """Return what is kept under a name, None if nothing."""
        found: bytes | None = self._unwritten.get(name) or self._log.state(name)
        return found

    def keep(self, name: str, value: object) -> None:
        """Keep something under a name."""
        content = msgspec.json.encode(value)
        try:
            self._log.remember(**{name: content})
            self._unwritten.pop(name, None)
        except GuardianError:  # into a damaged log nothing is written
            self._unwritten[name] = content
