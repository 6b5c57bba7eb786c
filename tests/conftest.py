"""What the tests of every part share: an empty home, a cheap vault, and the notes of one invented person."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from core.clock import SystemClock
from core.guardian import Guardian
from core.log.log import Log
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB

PASSPHRASE = "four plain words suffice"
NOTES = Path(__file__).parent / "data" / "notes"

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


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
