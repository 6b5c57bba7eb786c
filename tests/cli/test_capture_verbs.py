"""capture, tags and learning: what they print for people and for scripts."""

from pathlib import Path

import pytest
from shell import Shell

from core.vault.keys import MIN_MEMORY_MIB


@pytest.fixture
def shell(home: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    assert home
    (tmp_path / "passphrase").write_text("four plain words suffice\n")
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    shell = Shell(capsys)
    shell("init", f"--kdf-memory-mib={MIN_MEMORY_MIB}")
    return shell


def test_tags_are_listed_with_their_use_and_lead_to_entries(shell: Shell) -> None:
    assert "No entry has a tag yet" in shell("tags")
    shell("capture", "Oil the oars #boat", "--tag", "spring")
    shell("capture", "A new sail", "--tag", "#boat")
    assert shell("tags").split() == ["2", "#boat", "1", "#spring"]
    assert [(one["name"], one["entries"]) for one in shell.json("tags")] == [("boat", 2), ("spring", 1)]
    assert [one["text"] for one in shell.json("tags", "spring")] == ["Oil the oars #boat\n\n#spring"]
    assert "A new sail" in shell("tags", "#Boat")
    assert "No entry has the tag sea." in shell("tags", "sea")
    shell("capture", "x", "--tag", "two words", status=1)
    assert "is no tag" in shell.errors


def test_incognito_is_marked_and_not_learnt(shell: Shell) -> None:
    seq = shell.json("capture", "a birthday present", "--incognito")[0]["seq"]
    assert shell.json("show", str(seq))[0]["meta"]["incognito"] is True
    found = shell.json("train", "--explain", "--seq", str(seq))[0]
    assert "incognito" in str(found)


def test_a_capture_can_be_sealed_without_opening_anything(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "list.txt").write_text("oil, oars")
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(tmp_path / "missing"))
    assert shell.json("capture", "while away", "--locked", "--attach", str(tmp_path / "list.txt")) == [
        {"seq": None, "waits": True}
    ]
    assert "joins your log at the next unlock" in shell("capture", "again", "--locked")
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    assert [one["text"] for one in shell.json("log", "--kind", "capture")] == ["again", "while away"]


def test_learning_is_paused_and_resumed(shell: Shell) -> None:
    assert shell("learning", "status") == "Learning is not paused.\n"
    assert "Learning is paused since 20" in shell("learning", "pause")
    assert shell.json("learning", "status")[0]["is_paused"] is True
    assert shell.json("learning", "resume") == [{"is_paused": False, "since": None}]
