"""The ballast gives room back when the disk is full, once."""

from pathlib import Path

import pytest

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.errors import DiskFull
from core.log import ballast as module
from core.log.ballast import Ballast
from core.log.log import Log
from core.log.verify import check_log

KEY = bytes(range(32))


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BALLAST_BYTES", 1 << 20)


def test_room_is_kept_and_given_back(tmp_path: Path) -> None:
    ballast = Ballast(tmp_path / "ballast")
    assert not ballast.drop()
    ballast.take_in()
    ballast.take_in()
    assert (tmp_path / "ballast").stat().st_size == 1 << 20
    if hasattr((tmp_path / "ballast").stat(), "st_blocks"):
        assert (tmp_path / "ballast").stat().st_blocks * 512 >= 1 << 20
    assert ballast.drop()
    assert not (tmp_path / "ballast").exists()


def test_no_room_is_kept_on_a_disk_that_has_little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_LEAST_FREE_BYTES", 1 << 60)
    Ballast(tmp_path / "ballast").take_in()
    assert not (tmp_path / "ballast").exists()


def test_a_full_disk_costs_the_ballast_and_not_the_entry(tmp_path: Path) -> None:
    """The limit on the size of files stands for the disk; raising it, for the room that was given back."""
    resource = pytest.importorskip("resource", reason="file size limits are a POSIX thing")
    path = tmp_path / "log.db"
    log = Log.create(path, KEY, SystemClock())
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    drop = log.ballast.drop

    def drop_and_make_room() -> bool:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        return drop()

    log.ballast.take_in()
    log.ballast.drop = drop_and_make_room  # type: ignore[method-assign]
    acknowledged = []
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, before[1]))
    try:
        while (tmp_path / "ballast").exists():
            acknowledged.append(log.append(Draft(Kind.CAPTURE, Origin.SELF, "a line that fills the disk " * 200)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    newest, last, *_ = log.entries(limit=2)
    assert newest.kind is Kind.INCIDENT
    assert last.seq == acknowledged[-1]
    assert check_log(log, path, 2) == []
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size // 2, before[1]))
    try:
        with pytest.raises(DiskFull):
            log.append_all([Draft(Kind.CAPTURE, Origin.SELF, "more " * 200_000)])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    log.close()
