"""home: which folder holds the vault, and choosing another."""

from pathlib import Path

import platformdirs
import pytest
from shell import Shell

from core.paths import chosen_home_file, default_home, platform_home
from core.vault.keys import MIN_MEMORY_MIB


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    monkeypatch.delenv("GUARDIAN_HOME", raising=False)
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: tmp_path / "usual")
    (tmp_path / "passphrase").write_text("four plain words suffice\n")
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    return Shell(capsys)


def test_another_folder_is_opened_from_now_on_and_the_usual_one_again(shell: Shell, tmp_path: Path) -> None:
    other = tmp_path / "drive" / "vault"
    assert shell.json("home")[0] == {"home": str(platform_home()), "has_vault": False}
    shell("--home", str(other), "init", f"--kdf-memory-mib={MIN_MEMORY_MIB}")
    shell("home", str(other.parent), status=1)
    assert "There is no vault in" in shell.errors
    assert default_home() == platform_home()
    assert shell.json("home", str(other))[0] == {"home": str(other), "has_vault": True}
    assert default_home() == other
    assert "there is a vault" in shell("home")
    shell("home", "--usual")
    assert default_home() == platform_home()


def test_a_chosen_folder_that_is_not_there_is_none(shell: Shell, tmp_path: Path) -> None:
    assert shell
    file = chosen_home_file()
    file.parent.mkdir()
    for content in (str(tmp_path / "gone"), "drive/vault", "", "\udcff"):
        file.write_bytes(content.encode("utf-8", "surrogateescape"))
        assert default_home() == platform_home()
