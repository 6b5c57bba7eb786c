"""Several processes at one vault: two may not make it, many may have it open, one may have it alone."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from core import files
from core.errors import GuardianError
from core.guardian import Guardian
from core.paths import Home
from core.vault import vault as vaults
from core.vault.keys import MIN_MEMORY_MIB
from core.vault.vault import VaultBusy, create_vault, finish_creation, open_vault

ROOT = Path(__file__).parents[2]
PASSPHRASES = ("the first of two wishes", "the second of two wishes")


class Process:
    """A child that answers one line to each line."""

    def __init__(self, *command: str) -> None:
        self.child = subprocess.Popen(
            [sys.executable, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        self.hear()

    def tell(self, line: str) -> None:
        assert self.child.stdin
        self.child.stdin.write(line + "\n")
        self.child.stdin.flush()

    def hear(self) -> str:
        assert self.child.stdout
        return self.child.stdout.readline().strip()

    def kill(self) -> None:
        self.child.kill()
        self.child.communicate()


@pytest.fixture
def processes() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def start(stack: ExitStack, *command: str) -> Process:
    process = Process(*command)
    stack.callback(process.kill)
    return process


@pytest.mark.parametrize("races", [50, pytest.param(500, marks=pytest.mark.soak)])
@pytest.mark.timeout(900)
def test_of_two_creations_exactly_one_makes_the_vault(processes: ExitStack, tmp_path: Path, races: int) -> None:
    racers = [start(processes, str(Path(__file__).with_name("racing_creator.py"))) for _ in PASSPHRASES]
    for race in range(races):
        folder = tmp_path / str(race)
        for racer, passphrase in zip(racers, PASSPHRASES, strict=True):
            racer.tell(f"{folder}\t{passphrase}")
        outcomes = [racer.hear() for racer in racers]
        assert sorted(outcomes) == ["exists", "made"]
        if race % 10 == 0:
            with Guardian.open(Home(folder), PASSPHRASES[outcomes.index("made")]) as guardian:
                assert [entry.text for entry in guardian.recall.entries()] == ["mine"]


HOLDER = """
import sys
from core.files import FileLock
from pathlib import Path
lock = FileLock(Path(sys.argv[1]))
print(lock.take(is_shared=sys.argv[2] == "shared"), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def code(home: Home, monkeypatch: pytest.MonkeyPatch) -> str:
    """The recovery code of a new vault; nobody waits for its lock."""
    monkeypatch.setattr(vaults, "LOCK_WAIT_S", 0.0)
    vault, code = create_vault(home, PASSPHRASES[0], MIN_MEMORY_MIB)
    home.log.write_bytes(b"")
    finish_creation(vault)
    vault.close()
    return code


def test_many_processes_have_a_vault_open_and_none_of_them_alone(processes: ExitStack, home: Home, code: str) -> None:
    holder = start(processes, "-c", HOLDER, str(home.vault_lock), "shared")
    first, second = open_vault(home, code), open_vault(home, code)
    for vault in (first, second):
        with pytest.raises(VaultBusy, match="open elsewhere"):
            vault.have_alone()
    second.close()
    holder.kill()
    first.have_alone()
    with pytest.raises(VaultBusy):
        open_vault(home, code)
    first.share()
    open_vault(home, code).close()


def test_a_vault_another_process_has_alone_is_busy_until_that_is_killed(
    processes: ExitStack, home: Home, code: str
) -> None:
    holder = start(processes, "-c", HOLDER, str(home.vault_lock), "alone")
    with pytest.raises(VaultBusy):
        open_vault(home, code)
    holder.kill()
    assert open_vault(home, code)


def test_looking_for_a_vault_makes_no_file(home: Home) -> None:
    with pytest.raises(Exception, match="no vault"):
        open_vault(home, "x")
    assert not home.folder.exists()


def test_a_folder_without_locks_or_without_permission_is_said(
    home: Home, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(_handle: int, _is_shared: bool) -> bool:
        raise OSError(errno.ENOLCK, "No locks available")

    with monkeypatch.context() as patched:
        patched.setattr(files, "_try_lock", no_locks)
        with pytest.raises(GuardianError, match="no locks"):
            open_vault(home, code)
    home.vault_lock.unlink()
    home.vault_lock.mkdir()
    with pytest.raises(GuardianError, match="cannot be written"):
        open_vault(home, code)
