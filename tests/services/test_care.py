import errno
import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.entries import Kind
from core.errors import GuardianError
from core.files import exclusive_lock
from core.log.verify import check_log
from core.schedule.due import DAY_NS, HOUR_NS
from core.schedule.rows import JobState
from core.services.care import CareService
from core.services.results import Check
from core.services.settings import SettingsService

from .conftest import Opened

ALL = ["full-check", "root", "backup", "retention"]


@dataclass
class HandClock:
    """A clock that is moved by hand; the log's own entries follow it."""

    utc: int = 1_800_000_000 * 10**9
    monotonic: int = 10**12
    boot_id: str = "boot 1"

    def utc_ns(self) -> int:
        return self.utc

    def monotonic_ns(self) -> int:
        return self.monotonic

    def wait(self, hours: float) -> None:
        self.utc += int(hours * HOUR_NS)
        self.monotonic += int(hours * HOUR_NS)


class Cared:
    """A vault that is cared for, with a drive for its backups."""

    def __init__(self, opened: Opened, folder: Path, clock: HandClock) -> None:
        self.opened, self.folder, self.clock = opened, folder, clock
        opened.log._clock = clock
        self.settings = SettingsService(opened.log, opened.vault.home)
        self.care = CareService(opened.log, opened.vault, opened.backup, self.settings, self.verify, clock)

    def verify(self, level: int) -> Check:
        problems = check_log(self.opened.log, self.opened.vault.home.log, level)
        if problems:
            self.opened.log.declare_damaged(problems)
        return Check(not problems, level, self.opened.log.head_seq(), problems)

    def run(self) -> dict[str, str]:
        return {job.job: job.state for job in self.care.run_due()}

    def job(self, name: str) -> JobState:
        return next(job for job in self.care.jobs() if job.job == name)

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def cared(opened: Opened, tmp_path: Path, clock: HandClock) -> Cared:
    (tmp_path / "drive").mkdir()
    cared = Cared(opened, tmp_path / "drive", clock)
    cared.settings.set("backup_folder", str(tmp_path / "drive"))
    return cared


def test_everything_is_due_at_first_and_nothing_right_after(cared: Cared) -> None:
    assert [(job.job, job.state, job.last) for job in cared.care.jobs()] == [
        *((name, "due", None) for name in ("full-check", "check", "root", "backup")),
        ("retention", "waits", None),
    ]
    assert cared.run() == dict.fromkeys(ALL, "ok")
    assert {job.state for job in cared.care.jobs()} == {"ok"}
    assert all(job.reason and job.last and job.next for job in cared.care.jobs())
    assert cared.run() == {}
    assert len(cared.files()) == 1
    assert [entry.kind for entry in cared.opened.log.entries(limit=2)] == [Kind.BACKUP, Kind.MERKLE_ROOT]


def test_daily_and_weekly_jobs_come_again_in_their_time(cared: Cared) -> None:
    cared.run()
    cared.clock.wait(22)
    assert cared.run() == {}
    cared.clock.wait(1)
    assert list(cared.run()) == ["check", "root", "backup", "retention"]
    cared.clock.wait(6 * 24)
    assert list(cared.run()) == ALL


def test_a_step_of_the_clock_runs_nothing_and_removes_nothing(cared: Cared) -> None:
    for _ in range(9):
        cared.run()
        cared.clock.wait(24)
    cared.run()
    before = cared.files()
    for step in (-1, 1, -3650, 3650, 3650):
        cared.clock.utc += step * DAY_NS
        assert cared.run() == {}
    assert cared.files() == before


def test_a_clock_that_stands_in_the_past_after_a_boot_removes_nothing(cared: Cared) -> None:
    for _ in range(9):
        cared.run()
        cared.clock.wait(24)
    before = cared.files()
    cared.clock.utc, cared.clock.monotonic, cared.clock.boot_id = 0, 5, "boot 2"
    assert cared.run() == dict.fromkeys(ALL, "ok")
    assert set(before) < set(cared.files())
    assert "clock was set back" in cared.job("retention").reason
    assert cared.run() == {}


def test_what_is_superseded_is_removed_and_recorded(cared: Cared) -> None:
    for _ in range(12):
        cared.run()
        cared.clock.wait(24)
    there = [one for one in cared.opened.backup.backups() if one.state == "there"]
    removed = [one for one in cared.opened.backup.backups() if one.state == "removed"]
    assert len(there) + len(removed) == 12
    assert len(there) in {8, 9}  # seven days, and the ends of earlier weeks and months
    assert sorted(Path(one.file).name for one in there) == cared.files()
    assert cared.job("retention").reason.startswith(f"Backups kept: {len(there)}, removed:")


def test_nothing_but_recorded_unchanged_backups_of_this_vault_is_removed(
    cared: Cared, make_vault: Callable[[str], Opened], clock: HandClock
) -> None:
    other = Cared(make_vault("other"), cared.folder, clock)
    other.settings.set("backup_folder", str(cared.folder))
    (cared.folder / "holiday.jpg").write_bytes(b"mine")
    cared.opened.backup.make(cared.folder / "by hand.backup")
    cared.run()
    replaced = Path(next(one.file for one in cared.opened.backup.backups() if one.is_scheduled))
    shutil.copy(cared.folder / "by hand.backup", replaced)
    for _ in range(9):
        clock.wait(24)
        for one in (cared, other):
            assert set(one.run().values()) == {"ok"}
    files = set(cared.files())
    assert {"holiday.jpg", "by hand.backup", replaced.name} <= files
    for one in (cared, other):
        there = [record for record in one.opened.backup.backups() if record.state == "there" and record.is_scheduled]
        assert {Path(record.file).name for record in there} <= files
        assert 7 <= len(there) <= 10
        assert any(record.state == "removed" for record in one.opened.backup.backups())


def test_when_the_newest_backup_is_damaged_or_gone_none_is_removed(cared: Cared) -> None:
    for _ in range(8):
        cared.run()
        cared.clock.wait(24)
    newest = Path(next(one.file for one in cared.opened.backup.backups()))
    content = bytearray(newest.read_bytes())
    content[5000] ^= 1
    newest.write_bytes(content)
    before = cared.files()
    real, cared.care._acts["backup"] = cared.care._acts["backup"], lambda: "made elsewhere"
    assert cared.run()["retention"] == "failed"
    assert "checksum" in cared.job("retention").reason
    newest.unlink()
    assert cared.run() == {"retention": "failed"}
    assert "not where it was written" in cared.job("retention").reason
    assert cared.files() == [name for name in before if name != newest.name]
    cared.care._acts["backup"] = real
    cared.clock.wait(24)
    assert set(cared.run().values()) == {"ok"}


def test_a_missing_drive_is_named_tried_again_and_keeps_everything(cared: Cared, tmp_path: Path) -> None:
    cared.run()
    cared.clock.wait(24)
    cared.folder.rename(tmp_path / "unplugged")
    assert cared.run()["backup"] == "failed"
    assert "Connect the drive" in cared.job("backup").reason
    assert cared.job("retention").state == "waits"
    assert cared.job("backup").last == "2027-01-15T08:00:00Z"
    assert cared.run() == {"backup": "failed"}
    cared.folder.mkdir()  # an empty mount point, on the wrong drive
    assert cared.run() == {"backup": "failed"}
    assert "None of the earlier backups" in cared.job("backup").reason
    assert cared.files() == []
    cared.folder.rmdir()
    (tmp_path / "unplugged").rename(cared.folder)
    assert cared.run() == {"backup": "ok", "retention": "ok"}
    assert len(cared.files()) == 2


def test_choosing_the_folder_again_accepts_an_empty_one(cared: Cared) -> None:
    cared.run()
    for path in cared.folder.iterdir():
        path.unlink()
    cared.clock.wait(24)
    assert cared.run()["backup"] == "failed"
    cared.settings.set("backup_folder", str(cared.folder))
    assert cared.run() == {"backup": "ok", "retention": "ok"}


def test_without_a_folder_backups_are_off(opened: Opened, tmp_path: Path, clock: HandClock) -> None:
    cared = Cared(opened, tmp_path, clock)
    assert list(cared.run()) == ["full-check", "root"]
    assert [(cared.job(name).state, cared.job(name).next) for name in ("backup", "retention")] == [("off", None)] * 2


def test_damage_is_said_and_nothing_is_backed_up_or_removed(cared: Cared) -> None:
    cared.run()
    before = cared.files()
    with cared.opened.log.checking() as connection:
        connection.execute("UPDATE body SET text = 'another text' WHERE seq = 1")
    cared.clock.wait(24)
    states = cared.run()
    assert (states["check"], states["root"], states["backup"]) == ("failed", "failed", "failed")
    assert "Damage was found: " in cared.job("check").reason
    assert "retention" not in states
    assert cared.files() == before
    assert "check" not in cared.run()


def test_one_process_cares_at_a_time(cared: Cared) -> None:
    with exclusive_lock(cared.opened.vault.home.scheduler_lock) as is_mine:
        assert is_mine
        with pytest.raises(GuardianError, match="Another process"):
            cared.run()
    assert cared.run() == dict.fromkeys(ALL, "ok")


def test_it_stops_between_jobs_when_asked(cared: Cared) -> None:
    stop = threading.Event()
    stop.set()
    assert cared.care.run_due(stop) == []
    assert list(cared.run()) == ALL


def test_what_a_killed_backup_left_is_cleared_after_a_day(cared: Cared) -> None:
    cared.clock.utc = (cared.folder.stat().st_mtime_ns // DAY_NS + 1) * DAY_NS
    name = f".guardian-angel-{cared.opened.vault.vault_id[:8]}-20270115T080000Z.gabackup.x.partial"
    (cared.folder / name).touch()
    (cared.folder / ".guardian-angel-0000-another.partial").touch()
    cared.run()
    assert name in cared.files()
    cared.clock.wait(25)
    cared.run()
    assert name not in cared.files()
    assert ".guardian-angel-0000-another.partial" in cared.files()


def test_a_check_that_could_not_be_done_is_tried_again(cared: Cared) -> None:
    def busy(level: int) -> Check:
        raise GuardianError("Another process is reading the log.", "Check again.")

    real, cared.care._verify = cared.care._verify, busy
    assert cared.run()["full-check"] == "failed"
    assert "Another process is reading" in cared.job("full-check").reason
    cared.care._verify = real
    assert cared.run() == {"full-check": "ok"}


def test_a_drive_that_fails_in_the_middle_is_named(cared: Cared, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_handle: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr("core.services.backup_file.os.fsync", fail)
        assert cared.run()["backup"] == "failed"
    assert "Input/output error" in cared.job("backup").reason
    assert cared.files() == []
    assert cared.run() == {"backup": "ok", "retention": "ok"}
