"""The restore drill, in real processes: nothing is left but the backup and the recovery code."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.guardian import Guardian
from core.paths import Home
from core.services.adapters import adapter_draft
from core.services.restore import check
from core.services.results import GateResult, Losses
from core.vault.vault import has_vault

VAULTS = Path(__file__).parents[1] / "data" / "vaults"
CODE = (VAULTS / "format-1.recovery-code").read_text().strip()
ADAPTER = "adapter-sample"
PICTURE = b"\x89PNG" + bytes(range(256)) * 2000
LIMIT_S = 120
KILLS = 6
KILLED = -signal.SIGKILL


class Machine:
    """A computer with a home of its own, on which `guardian` runs in child processes."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self.home = Home(folder / "home")
        (folder / "code").write_text(CODE + "\n")
        self._environment = os.environ | {
            "HOME": str(folder),
            "GUARDIAN_HOME": str(self.home.folder),
            "GUARDIAN_PASSPHRASE_FILE": str(folder / "code"),
            "TMPDIR": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
        }

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "core.cli.main", *arguments, "--json"]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, env=self._environment, stdout=pipe, stderr=pipe, text=True)

    def run(self, *arguments: str, status: int = 0) -> list[dict[str, Any]]:
        process = self.start(*arguments)
        out, errors = process.communicate(timeout=LIMIT_S)
        assert process.returncode == status, errors
        return [json.loads(line) for line in out.splitlines()]

    def run_killed(self, *arguments: str, after_s: float) -> bool:
        """Run a verb and kill it after so many seconds; tell whether it was still alive."""
        process = self.start(*arguments)
        try:
            process.communicate(timeout=after_s)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        return process.returncode == KILLED

    def head(self) -> tuple[int, str]:
        """Return the chain head of the vault, without adding anything to it."""
        with Guardian.open(self.home, CODE) as guardian:
            head = guardian._log.head()
        return head.seq, head.hash.hex()


@pytest.fixture
def make_machine(tmp_path: Path) -> Callable[[str], Machine]:
    return lambda name: Machine(tmp_path / name)


@pytest.fixture
def laptop(make_machine: Callable[[str], Machine]) -> Machine:
    """A machine with years of use behind it: a vault of an older format with an adapter, new notes, an attachment."""
    laptop = make_machine("laptop")
    shutil.copytree(VAULTS / "format-1", laptop.home.folder)
    (laptop.folder / "bees.png").write_bytes(PICTURE)
    laptop.run("capture", "two", "frames", "of", "brood", "--attach", str(laptop.folder / "bees.png"))
    gate = GateResult(True, "it gained", Losses(), Losses(), documents=1, gain=0.1, gain_low=0.0, gain_high=0.2)
    with Guardian.open(laptop.home, CODE) as guardian:
        guardian._log.append(adapter_draft(ADAPTER, None, "ab" * 32, "run-sample", gate, {1}, {}))
    return laptop


def seconds(machine: Machine, *arguments: str) -> float:
    """Run a verb and return how long it took."""
    began = time.perf_counter()
    machine.run(*arguments)
    return time.perf_counter() - began


def assert_whole(machine: Machine, head: tuple[int, str]) -> None:
    assert machine.head() == head
    with Guardian.open(machine.home, CODE) as guardian:
        assert guardian.damage == []
        assert [record.id for record in guardian.adapters.adapters()] == [ADAPTER]
        assert guardian.adapters.unsealed(ADAPTER)
        assert guardian.attachments.check() == []
        seq = guardian.recall.search("frames brood")[0].seq
        saved = guardian.attachments.save(seq, machine.folder / "saved")
        assert [path.read_bytes() for path in saved] == [PICTURE]
    assert machine.run("verify", "--level", "2")[0]["ok"] is True


def test_a_backup_and_the_recovery_code_bring_everything_back(
    laptop: Machine, make_machine: Callable[[str], Machine], tmp_path: Path
) -> None:
    head = laptop.head()
    made = laptop.run("backup", str(tmp_path / "drive.backup"))[0]
    assert (made["head_seq"], made["head_hash"]) == head
    assert set(made) >= {"file", "head_seq", "head_hash", "bytes", "entries"}
    assert laptop.run("backup", "list")[0]["file"] == str(tmp_path / "drive.backup")
    shutil.rmtree(laptop.folder)  # stolen, burnt, drowned

    other = make_machine("other")
    assert other.run("restore", "--check", str(tmp_path / "drive.backup"))[0]["head_hash"] == head[1]
    restored = other.run("restore", str(tmp_path / "drive.backup"))[0]
    assert (restored["head_seq"], restored["head_hash"], restored["adapters"]) == (*head, [ADAPTER])
    assert_whole(other, head)
    other.run("restore", str(tmp_path / "drive.backup"), status=1)
    assert other.run("capture", "life", "goes", "on") == [{"seq": head[0] + 2}]


def test_an_export_becomes_a_vault_with_the_same_chain_head(
    laptop: Machine, make_machine: Callable[[str], Machine], tmp_path: Path
) -> None:
    head = laptop.head()
    exported = laptop.run("export", str(tmp_path / "plain"))[0]
    assert (exported["head_seq"], exported["head_hash"]) == head
    other = make_machine("other")
    code = other.run("init", "--kdf-memory-mib=64")[0]["recovery_code"]
    (other.folder / "code").write_text(code)
    report = other.run("import", str(tmp_path / "plain"))[0]
    assert report["source"] == "guardian-export"
    assert (report["added"], report["skipped"], report["failed"], report["errors"]) == (head[0], 0, 0, [])
    assert (report["head_seq"], report["head_hash"]) == head
    with Guardian.open(other.home, code) as guardian:
        assert guardian._log.head().hash.hex() == head[1]
        assert guardian.adapters.unsealed(ADAPTER)
        assert guardian.attachments.check() == []
        assert guardian.verify(2).problems == []
    other.run("import", str(tmp_path / "plain"), status=1)


def test_care_by_a_cron_job_makes_backups_that_restore(
    laptop: Machine, make_machine: Callable[[str], Machine], tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    laptop.run("settings", "set", "backup_folder", str(drive))
    drive.rename(tmp_path / "unplugged")
    states = {job["job"]: job["state"] for job in laptop.run("care", "run", status=1)}
    assert states == {"full-check": "ok", "root": "ok", "backup": "failed"}
    (tmp_path / "unplugged").rename(drive)
    assert [(job["job"], job["state"]) for job in laptop.run("care", "run")] == [("backup", "ok"), ("retention", "ok")]
    assert laptop.run("care", "run") == []
    assert all({"job", "last", "next", "state", "reason"} <= set(job) for job in laptop.run("care"))
    (backup,) = drive.iterdir()
    assert make_machine("other").run("restore", str(backup))[0]["adapters"] == [ADAPTER]


def test_a_killed_backup_leaves_no_file_that_counts(laptop: Machine, tmp_path: Path) -> None:
    (tmp_path / "drive").mkdir()
    target, chance = tmp_path / "drive" / "one.backup", random.Random(1)  # noqa: S311 - a test that repeats itself
    lived = seconds(laptop, "backup", str(tmp_path / "drive" / "timed.backup"))
    for _ in range(KILLS):
        laptop.run_killed("backup", str(target), after_s=chance.uniform(0.3, 1.0) * lived)
        if target.exists():
            assert check(target, laptop.home, lambda: CODE).adapters == [ADAPTER]
            target.unlink()
    laptop.run("backup", str(target))
    assert laptop.run("verify", "--level", "2")[0]["ok"] is True
    assert not laptop.home.workspace("backup").folder.exists()


def test_a_killed_restore_leaves_no_vault_or_the_whole_one(
    laptop: Machine, make_machine: Callable[[str], Machine], tmp_path: Path
) -> None:
    head = laptop.head()
    laptop.run("backup", str(tmp_path / "drive.backup"))
    chance = random.Random(2)  # noqa: S311 - a test that repeats itself
    lived = seconds(make_machine("timed"), "restore", str(tmp_path / "drive.backup"))
    for number in range(KILLS):
        other = make_machine(f"other {number}")
        other.run_killed("restore", str(tmp_path / "drive.backup"), after_s=chance.uniform(0.3, 1.0) * lived)
        if not has_vault(other.home):
            other.run("restore", str(tmp_path / "drive.backup"))
        assert other.head() == head


def test_a_killed_import_leaves_the_empty_vault_or_the_full_one(
    laptop: Machine, make_machine: Callable[[str], Machine], tmp_path: Path
) -> None:
    head = laptop.head()
    laptop.run("export", str(tmp_path / "plain"))
    chance = random.Random(3)  # noqa: S311 - a test that repeats itself
    empty = make_machine("empty")
    (empty.folder / "code").write_text(empty.run("init", "--kdf-memory-mib=64")[0]["recovery_code"])
    timed = Machine(tmp_path / "timed")
    lived = 0.0
    for number in range(-1, KILLS):
        other = timed if number < 0 else make_machine(f"other {number}")
        shutil.copytree(empty.home.folder, other.home.folder)
        shutil.copy(empty.folder / "code", other.folder / "code")
        if number < 0:
            lived = seconds(other, "import", str(tmp_path / "plain"))
            continue
        other.run_killed("import", str(tmp_path / "plain"), after_s=chance.uniform(0.3, 1.0) * lived)
        with Guardian.open(other.home, (other.folder / "code").read_text()) as guardian:
            assert guardian.damage == []
            is_full = guardian._log.head_seq() > 1
        if not is_full:
            other.run("import", str(tmp_path / "plain"))
        with Guardian.open(other.home, (other.folder / "code").read_text()) as guardian:
            assert guardian._log.head().hash.hex() == head[1]
            assert guardian.verify(2).problems == []
