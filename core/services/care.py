"""Care: checks, roots and backups when they are due. There is no timer here: whoever has the vault open calls
`run_due` now and then."""

import threading
from collections.abc import Callable
from pathlib import Path

import msgspec

from core.clock import LAST_NS, Clock, utc_text
from core.errors import GuardianError, LogDamaged
from core.files import PARTIAL, exclusive_lock
from core.log.log import Log
from core.schedule.due import DAY_NS, WEEK_NS, Past, elapsed_ns, has_clock_gone_back, left_ns
from core.schedule.rows import JobState, Rows
from core.services.backup import BackupRecord, BackupService
from core.services.results import Check
from core.services.retention import Made, superseded
from core.services.settings import SettingsService, check_folder
from core.vault.vault import Vault

FULL_CHECK, CHECK, ROOT, BACKUP, RETENTION = "full-check", "check", "root", "backup", "retention"
_EVERY_NS = {FULL_CHECK: WEEK_NS, CHECK: DAY_NS, ROOT: DAY_NS, BACKUP: DAY_NS, RETENTION: DAY_NS}
_FOLDER = "backup_folder"


class CareService:
    """Know what is due, and do it."""

    def __init__(
        self,
        log: Log,
        vault: Vault,
        backups: BackupService,
        settings: SettingsService,
        verify: Callable[[int], Check],
        clock: Clock,
    ) -> None:
        self._log = log
        self._vault = vault
        self._backups = backups
        self._settings = settings
        self._verify = verify
        self._clock = clock
        self._rows = Rows(log, clock)
        self._acts = {
            FULL_CHECK: self._check_fully,
            CHECK: self._check,
            ROOT: self._append_root,
            BACKUP: self._back_up,
            RETENTION: self._remove_superseded,
        }

    def jobs(self) -> list[JobState]:
        """Return every job as it stands, in the order in which they run."""
        return [self._describe(job) for job in self._acts]

    def overdue_ns(self) -> int | None:
        """Return for how long something has been due, None if nothing is; what never ran is due since for ever."""
        waited = [self._overdue_ns(job) for job in self._acts if self._hindrance(job) is None]
        return max((one for one in waited if one is not None), default=None)

    def _overdue_ns(self, job: str) -> int | None:
        past = self._past(job)
        if self._left_ns(job) > 0:
            return None
        return LAST_NS if past is None else elapsed_ns(past, self._clock) - _EVERY_NS[job]

    def run_due(self, stop: threading.Event | None = None) -> list[JobState]:
        """Run what is due, one job after the other until `stop` is set; return those that ran, as they stand then.

        A job that cannot be done says why in its reason. Raises GuardianError while another process learns or cares.
        """
        with exclusive_lock(self._vault.home.scheduler_lock) as is_mine:
            if not is_mine:
                raise GuardianError(
                    "Another process is learning or caring for this vault.", "What is due is done when that has ended."
                )
            self._log.ballast.take_in()
            ran = []
            for job, act in self._acts.items():
                is_stopped = stop is not None and stop.is_set()
                if not is_stopped and self._hindrance(job) is None and self._left_ns(job) == 0:
                    self._run(job, act)
                    ran.append(job)
            return [self._describe(job) for job in ran]

    def _run(self, job: str, act: Callable[[], str]) -> None:
        before, is_again_due = self._past(job), False
        try:
            reason, is_ok = act(), True
        except GuardianError as error:
            reason, is_ok = f"{error.title} {error.advice}", False
            # What a check has found is found: looking again each hour would find the same.
            is_again_due = not (isinstance(error, LogDamaged) and job in {FULL_CHECK, CHECK})
        except OSError as error:  # a drive that fails or was pulled out
            reason, is_ok, is_again_due = f"{error.strerror}.", False, True
        self._remember(job, reason, is_ok, is_again_due, before.well_utc_ns if before else None)

    def _check_fully(self) -> str:
        reason = self._verified(2)
        self._remember(CHECK, "The full check included it.", is_ok=True)
        return reason

    def _check(self) -> str:
        return self._verified(1)

    def _verified(self, level: int) -> str:
        problems = self._log.damage or (check := self._verify(level)).problems
        if problems:
            more = f" and {len(problems) - 1} more problems" if len(problems) > 1 else ""
            raise LogDamaged(f"Damage was found: {problems[0]}{more}.", "`guardian verify --level 2` names all of it.")
        return f"All {check.head_seq} entries are as they were written."

    def _append_root(self) -> str:
        seq = self._log.append_root()
        return f"Entry {seq} stands for all before it." if seq else "Nothing was written since the last one."

    def _back_up(self) -> str:
        folder = self._folder()
        check_folder(folder, self._vault.home)
        here = self._scheduled(folder, since=self._settings.get(_FOLDER).seq)
        if here and all(one.state == "missing" for one in here):
            # Where a drive is not mounted there may be an empty folder, on the wrong drive.
            raise GuardianError(
                f"None of the earlier backups is in {folder}.",
                f"Connect the drive they are on. If you removed them, choose the folder again: "
                f"`guardian settings set {_FOLDER}`.",
            )
        self._clear_partials(folder)
        made = self._backups.make(self._free_name(folder), is_scheduled=True)
        left_out = f"; left out, because damaged: {', '.join(made.left_out)}" if made.left_out else ""
        return f"{Path(made.file).name} was checked whole{self._same_drive(folder)}{left_out}."

    def _remove_superseded(self) -> str:
        past = self._past(RETENTION)
        if past is not None and has_clock_gone_back(past, self._clock):
            return "The clock was set back, so nothing is removed today."
        folder = self._folder()
        here = self._scheduled(folder)
        there = [one for one in here if self._backups.is_unchanged(one)]
        if not there or there[0] != here[0]:
            raise GuardianError("The newest backup is not where it was written, so none is removed.", "Look for it.")
        self._backups.check(there[0])
        made = [Made(one.seq, self._log.entry(one.seq).logged_utc_ns) for one in there]
        doomed = {one.seq for one in superseded(made)}
        self._backups.remove([one for one in there if one.seq in doomed])
        return f"Backups kept: {len(there) - len(doomed)}, removed: {len(doomed)}."

    def _scheduled(self, folder: Path, since: int = 0) -> list[BackupRecord]:
        """Return the daily backups in a folder that were recorded after an entry, the newest first."""
        found = [one for one in self._backups.backups() if one.is_scheduled and one.state != "removed"]
        return [one for one in found if one.seq > since and one.file and Path(one.file).parent == folder]

    def _folder(self) -> Path:
        folder = self._settings.folder(_FOLDER)
        if folder is None:
            raise GuardianError("No folder for backups is chosen.", f"`guardian settings set {_FOLDER} FOLDER` does.")
        return folder

    def _free_name(self, folder: Path) -> Path:
        stamp = utc_text(self._clock.utc_ns()).replace(":", "").replace("-", "")
        names = (f"{self._prefix}{stamp}{number}.gabackup" for number in ("", *(f"-{n}" for n in range(2, 1000))))
        return next(folder / name for name in names if not (folder / name).exists())

    @property
    def _prefix(self) -> str:
        return f"guardian-angel-{self._vault.vault_id[:8]}-"

    def _clear_partials(self, folder: Path) -> None:
        """Remove what a killed backup left a day ago or longer; one on another machine may be under way."""
        for path in folder.glob(f".{self._prefix}*{PARTIAL}"):
            if self._clock.utc_ns() - path.stat().st_mtime_ns > DAY_NS:
                path.unlink()

    def _same_drive(self, folder: Path) -> str:
        is_same = folder.stat().st_dev == self._vault.home.folder.stat().st_dev
        return ", but lies on the same drive as the vault" if is_same else ""

    def _hindrance(self, job: str) -> tuple[str, str] | None:
        if job in {BACKUP, RETENTION} and self._settings.folder(_FOLDER) is None:
            return "off", f"No folder for backups is chosen: `guardian settings set {_FOLDER} FOLDER`."
        backup = self._past(BACKUP)
        if job == RETENTION and not (backup and backup.is_ok):
            return "waits", "Nothing is removed until a backup has been made and checked."
        return None

    def _describe(self, job: str) -> JobState:
        past, left, hindrance = self._past(job), self._left_ns(job), self._hindrance(job)
        last = utc_text(past.well_utc_ns) if past and past.well_utc_ns is not None else None
        upcoming = utc_text(self._clock.utc_ns() + left)
        if hindrance is not None:
            return JobState(job, last, None, *hindrance)
        if past is None:
            return JobState(job, last, upcoming, "due", "It has not run yet.")
        if not past.is_ok:
            return JobState(job, last, upcoming, "failed", past.reason)
        return JobState(job, last, upcoming, "ok" if left else "due", past.reason)

    def _left_ns(self, job: str) -> int:
        return left_ns(self._past(job), _EVERY_NS[job], self._clock)

    def _past(self, job: str) -> Past | None:
        content = self._rows.read(_name(job))
        return msgspec.json.decode(content, type=Past) if content else None

    def _remember(
        self, job: str, reason: str, is_ok: bool, is_again_due: bool = False, well_utc_ns: int | None = None
    ) -> None:
        self._rows.keep(_name(job), self._rows.past(reason, is_ok, is_again_due, well_utc_ns))


def _name(job: str) -> str:
    return f"care {job}"
