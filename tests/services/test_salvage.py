"""A damaged vault becomes a new one, with the help of a backup file; the old one stays as it is."""

from pathlib import Path

import pytest

from core.errors import GuardianError, LogDamaged
from core.guardian import Guardian
from core.paths import Home
from core.sealed import write_sealed
from core.services.adapters import adapter_draft
from core.services.backup_file import BackupDamaged
from core.services.results import GateResult, Losses

PASSPHRASE = "four plain words suffice"


@pytest.fixture
def backup(home: Home, guardian: Guardian, tmp_path: Path) -> Path:
    """A backup of a vault that has gone on since, and has then lost its log and its attachment."""
    (tmp_path / "letter.txt").write_text("dear all")
    guardian.capture.add("with a letter", files=[tmp_path / "letter.txt"])
    gate = GateResult(True, "better", Losses(), Losses(), 1, 0.1, 0.05, 0.15)
    guardian._log.append(adapter_draft("adapter-1", None, "base", "run-1", gate, {1}, {}))
    vault = guardian._vault
    write_sealed(vault.sealed_path("adapter-1"), b"weights", vault.file_key("adapter-1"), vault.label("adapter-1"), "x")
    for number in range(30):
        guardian.capture.add(f"entry {number}")
    guardian.backup.make(tmp_path / "one.backup")
    guardian.capture.add("after the backup")
    guardian.close()
    content = bytearray(home.log.read_bytes())
    for place in range(0, len(content), 4096):
        content[place + 50] ^= 1
    home.log.write_bytes(content)
    for path in (*home.attachments.iterdir(), *home.sealed.iterdir()):
        path.unlink()
    return tmp_path / "one.backup"


def test_what_a_backup_has_comes_back(home: Home, backup: Path, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in home.folder.rglob("*") if path.is_file() and path.suffix != ".lock"}
    target = Home(tmp_path / "new")
    salvaged = Guardian.salvage(home, PASSPHRASE, target, [backup])
    assert {path: path.read_bytes() for path in before} == before
    assert salvaged.lost == 2  # the entry of the backup itself, and the capture after it
    with Guardian.open(target, PASSPHRASE) as guardian:
        assert guardian.verify(2).problems == []
        assert guardian.recall.entry(10).text.startswith("entry ")
        assert [path.read_text() for path in guardian.attachments.save(1, tmp_path / "out")] == ["dear all"]
        assert guardian.adapters.unsealed("adapter-1") == b"weights"
        assert guardian.capture.add("it goes on")
    assert sorted(path.name for path in target.folder.iterdir() if path.suffix == ".work") == []


def test_without_a_backup_it_says_that_nothing_can_be_read(home: Home, backup: Path, tmp_path: Path) -> None:
    target = Home(tmp_path / "new")
    with pytest.raises(GuardianError, match="Nothing of this log can be read"):
        Guardian.salvage(home, PASSPHRASE, target)
    assert not target.folder.exists()
    other = tmp_path / "other.backup"
    other.write_bytes(backup.read_bytes()[:-1])
    with pytest.raises((BackupDamaged, GuardianError)):
        Guardian.salvage(home, PASSPHRASE, Home(tmp_path / "newer"), [other])


def test_it_is_never_made_over_something(home: Home, guardian: Guardian, tmp_path: Path) -> None:
    guardian.close()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").touch()
    for folder in (home.folder, tmp_path / "full"):
        with pytest.raises(GuardianError, match="not empty"):
            Guardian.salvage(home, PASSPHRASE, Home(folder))
    with pytest.raises(GuardianError, match="lies in the damaged vault"):
        Guardian.salvage(home, PASSPHRASE, Home(home.folder / "new"))


def test_a_header_that_was_changed_is_put_back_first(home: Home, guardian: Guardian, tmp_path: Path) -> None:
    guardian.keys.change_passphrase(PASSPHRASE, PASSPHRASE)
    guardian.close()
    good = home.header.read_bytes()
    home.header.write_bytes(good.replace(b'"generation":2', b'"generation":7'))
    with pytest.raises(LogDamaged, match="changed"):
        Guardian.salvage(home, PASSPHRASE, Home(tmp_path / "new"))
    with Guardian.open(home, PASSPHRASE) as opened:
        assert opened.damage
    assert Guardian.repair(home, PASSPHRASE)
    assert home.header.read_bytes() == good
    with Guardian.open(home, PASSPHRASE) as opened:
        assert opened.damage == []
