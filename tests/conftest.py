"""What the tests of every part share: an empty home, a cheap vault, and the notes of one invented person."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from core.clock import SystemClock
from core.guardian import Guardian
from core.log.log import Log
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB

sys.path.append(str(Path(__file__).parent))  # what processes of the tests share is a module beside this one

from by_file import pytest_runtest_logreport, pytest_xdist_make_scheduler  # noqa: F401 - pytest finds them here
from remembered_keys import remember_stretched_keys

PASSPHRASE = "four plain words suffice"
NOTES = Path(__file__).parent / "data" / "notes"

# What takes longest comes first, so that no process is left alone with it at the end.
LONGEST = ("tests/training/", "tests/end_to_end/", "tests/services/test_fusing.py", "tests/inference/", "tests/faults/")

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


def pytest_configure(config: pytest.Config) -> None:
    """Give each of several processes that run tests its share of the processors, before any library counts them.

    The models take as many threads as there are processors. With more threads than processors those that wait for
    each other spin, and everything takes several times as long.
    """
    worker = getattr(config, "workerinput", None)
    if worker is not None and hasattr(os, "sched_setaffinity"):
        processors = sorted(os.sched_getaffinity(0))
        number, count = int(worker["workerid"].removeprefix("gw")), worker["workercount"]
        os.sched_setaffinity(0, processors[number % count :: count] or processors)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest."""

    def place(item: pytest.Item) -> int:
        return next((rank for rank, path in enumerate(LONGEST) if item.nodeid.startswith(path)), len(LONGEST))

    items.sort(key=place)


@pytest.fixture(scope="session", autouse=True)
def _stretched_keys_are_remembered() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        remember_stretched_keys(patch.setattr)
        yield


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """An empty home that nothing else uses."""
    monkeypatch.setenv("GUARDIAN_HOME", str(tmp_path / "home"))
    return Home(tmp_path / "home")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    """A real encrypted log."""
    log = Log.create(tmp_path / "log.db", bytes(range(32)), SystemClock())
    yield log
    log.close()


@pytest.fixture
def guardian(home: Home) -> Iterator[Guardian]:
    """The open product over a new vault."""
    guardian, _ = Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)
    with guardian:
        yield guardian
