"""storage: what it prints for people and for scripts."""

from pathlib import Path

import pytest
from shell import Shell

from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB


def test_people_and_scripts_read_what_is_stored(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "passphrase").write_text("four plain words suffice\n")
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    shell = Shell(capsys)
    shell("init", f"--kdf-memory-mib={MIN_MEMORY_MIB}")
    shell("capture", "the queen is laying")
    said = shell("storage")
    assert f"{home.log}" in said
    assert "only this account" in said
    assert "in all" in said
    found = shell.json("storage")[0]
    kinds = {kind["name"]: kind for kind in found["kinds"]}
    assert kinds["log"]["is_encrypted"]
    assert not kinds["models"]["is_encrypted"]
    assert found["bytes"] == sum(kind["bytes"] for kind in kinds.values())
    assert {"path", "files", "readers", "mode"} <= set(kinds["log"])
