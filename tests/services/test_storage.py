"""What is stored: places, sizes, and who can read it."""

import os
from pathlib import Path

import pytest

from core.paths import Home
from core.services.storage import StorageService, Stored

from .conftest import Opened

posix = pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")


@pytest.fixture
def storage(opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StorageService:
    monkeypatch.setenv("GUARDIAN_CACHE", str(tmp_path / "cache"))
    return StorageService(opened.vault.home, opened.backup.backups)


def kind(storage: StorageService, name: str) -> Stored:
    return next(one for one in storage.read().kinds if one.name == name)


def test_each_kind_is_measured_where_it_lies(storage: StorageService, opened: Opened, tmp_path: Path) -> None:
    opened.write_adapter()
    opened.capture.add("the boat is blue")
    home = opened.vault.home
    adapters = kind(storage, "adapters")
    assert (adapters.path, adapters.files, adapters.is_encrypted) == (str(home.sealed), 1, True)
    assert adapters.bytes == home.sealed.joinpath("adapter-1.sealed").stat().st_size
    log = kind(storage, "log")
    assert log.bytes == sum(path.stat().st_size for path in home.log_files() if path.exists())
    assert not kind(storage, "keys").is_encrypted
    model = tmp_path / "cache" / "models" / "0123" / "model.gguf"
    model.parent.mkdir(parents=True)
    model.write_bytes(bytes(5000))
    assert (kind(storage, "models").bytes, kind(storage, "models").is_encrypted) == (5000, False)


def test_a_backup_counts_where_it_was_written_and_no_longer_once_it_is_gone(
    storage: StorageService, opened: Opened, tmp_path: Path
) -> None:
    assert (kind(storage, "backups").files, kind(storage, "backups").path) == (0, "")
    opened.capture.add("the boat is blue")
    drive = tmp_path / "drive"
    drive.mkdir()
    made = opened.backup.make(drive / "one.gabackup")
    assert (kind(storage, "backups").bytes, kind(storage, "backups").path) == (made.bytes, str(drive))
    Path(made.file).unlink()
    assert kind(storage, "backups").files == 0


@posix
def test_readers_are_those_that_the_folders_above_let_through(
    storage: StorageService, opened: Opened, tmp_path: Path
) -> None:
    home = opened.vault.home
    home.log.chmod(0o644)
    found = kind(storage, "log")
    assert (found.readers, found.mode) == ("owner", "0644")  # the folder of the vault keeps others out
    for folder in (home.folder, tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    if any(not folder.stat().st_mode & 0o001 for folder in tmp_path.parents):
        pytest.skip("the folder of temporary files is closed to others itself")
    assert kind(storage, "log").readers == "everybody"
    home.log.chmod(0o600)
    assert kind(storage, "log").readers == "owner"


def test_the_sum_is_of_all_and_an_empty_home_is_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GUARDIAN_CACHE", str(tmp_path / "cache"))
    (tmp_path / "home").mkdir()
    found = StorageService(Home(tmp_path / "home"), list).read()
    assert (found.bytes, [one.name for one in found.kinds if one.files]) == (0, [])
    assert found.free_bytes > 0
