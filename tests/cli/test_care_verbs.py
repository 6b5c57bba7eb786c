"""backup, restore, export, care and settings: what they print for people and for scripts, and how they end."""

from pathlib import Path

import pytest
from shell import Shell

from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB

PASSPHRASE = "four plain words suffice"


@pytest.fixture
def shell(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    shell = Shell(capsys)
    shell("init", f"--kdf-memory-mib={MIN_MEMORY_MIB}")
    shell("capture", "the queen is laying")
    (tmp_path / "drive").mkdir()
    return shell


def test_people_read_what_was_backed_up_and_restored(shell: Shell, tmp_path: Path) -> None:
    assert "No backup was made yet" in shell("backup", "list")
    file = str(tmp_path / "drive" / "one.backup")
    assert "It was opened and checked whole" in shell("backup", file)
    assert file in shell("backup", "list")
    assert "The backup is whole: 4 entries" in shell("restore", "--check", file)
    other = str(tmp_path / "other")
    assert f"restored in {other}: 4 entries" in shell("--home", other, "restore", file)
    assert "the queen is laying" in shell("--home", other, "log")
    shell("backup", file, status=1)
    assert "exists already" in shell.errors


def test_a_damaged_backup_ends_with_its_own_status_before_a_passphrase_is_read(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "drive" / "one.backup"
    shell("backup", str(file))
    file.write_bytes(file.read_bytes()[:-1])
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(tmp_path / "missing"))
    assert shell("--home", str(tmp_path / "other"), "restore", str(file), status=4) == ""
    assert "one.backup is damaged: its end is missing" in shell.errors


def test_export_says_that_it_is_plain_text(shell: Shell, tmp_path: Path) -> None:
    said = shell("export", str(tmp_path / "plain"))
    assert "whoever has this folder can read it" in said
    fields = shell.json("export", str(tmp_path / "again"))[0]
    assert set(fields) >= {"folder", "vault_id", "head_seq", "head_hash", "entries", "attachments", "adapters", "files"}
    other = str(tmp_path / "other")
    shell("--home", other, "init", f"--kdf-memory-mib={MIN_MEMORY_MIB}")
    assert "would be imported" in shell("--home", other, "import", str(tmp_path / "plain"), "--dry-run")
    assert "Chain head: entry 3," in shell("--home", other, "import", str(tmp_path / "plain"))
    shell("import", str(tmp_path / "plain"), status=1)
    assert "not empty" in shell.errors


def test_settings_are_listed_chosen_and_reset(shell: Shell, tmp_path: Path) -> None:
    assert "auto_lock_minutes = 15  (default)" in shell("settings", "list")
    assert "auto_lock_minutes = 5\n" in shell("settings", "set", "auto_lock_minutes", "5")
    listed = {one["name"]: one for one in shell.json("settings", "list")}
    assert listed["auto_lock_minutes"]["value"] == "5"
    assert [one["name"] for one in shell.json("settings", "list", "lock", "nobody")] == ["auto_lock_minutes"]
    assert "No setting has all these words." in shell("settings", "list", "zebra")
    assert "(default)" in shell("settings", "reset", "auto_lock_minutes")
    shell("settings", "set", "auto_lock_minutes", "soon", status=1)
    assert "whole number" in shell.errors
    shell("settings", "set", "colour", "1", status=1)
    assert "There is no setting" in shell.errors


def test_care_says_what_is_due_and_why(shell: Shell, tmp_path: Path) -> None:
    said = shell("care")
    assert "It has not run yet." in said
    assert "settings set backup_folder FOLDER" in said
    shell("settings", "set", "backup_folder", str(tmp_path / "drive"))
    assert {job["job"]: job["state"] for job in shell.json("care", "run")} == {
        "full-check": "ok",
        "root": "ok",
        "backup": "ok",
        "retention": "ok",
    }
    assert "Nothing is due." in shell("care", "run")
    assert "(daily)" in shell("backup", "list")
