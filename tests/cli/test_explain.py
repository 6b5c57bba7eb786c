"""`guardian train --explain`: what would be learnt, readable, and with no command to the terminal in it."""

import json
from pathlib import Path

import pytest
from shell import Shell

from core.entries import Draft, Kind, Origin
from core.guardian import Guardian
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB

PASSPHRASE = "four plain words suffice"


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A vault with a few texts."""
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE)
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(file))
    guardian, _ = Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)
    with guardian:
        for number in range(15):
            guardian.capture.add(f"Day {number}: \x1b[31mred\x1b[0m\x9b2J and {number} bees.")
        text = "She said:\n> hello\nI said nothing to ann@hives.net today."
        guardian._log.append(Draft(Kind.IMPORT, Origin.SELF, text, meta={"not_own": [[10, 18, "quoted"]]}))
        guardian._log.append(Draft(Kind.IMPORT, Origin.WEB, "theirs"))
    return Shell(capsys)


def test_it_is_readable_and_sends_no_commands_to_the_terminal(shell: Shell) -> None:
    said = shell("train", "--explain", "--limit", "3")
    assert not [character for character in said if not character.isprintable() and character != "\n"]
    assert "The next run is a nightly run" in said
    assert "Snapshot of the texts: corpus1-" in said
    assert "to be learnt" in said
    assert "held out for the proof" in said
    assert "somebody else" in said
    assert "ann@hives.net" not in said
    assert "1    own" in said
    assert "0    quoted" in said
    assert max(map(len, said.splitlines())) < 160


def test_it_is_one_object_in_json_and_learns_nothing(shell: Shell) -> None:
    (found,) = shell.json("train", "--explain", "--limit", "2")
    assert {"how", "why", "problem", "snapshot", "parts", "kinds", "origins", "rules", "excluded", "texts"} <= set(
        found
    )
    assert [sorted(text) for text in found["texts"]] == [["kind", "part", "passages", "seq", "time", "tokens"]] * 2
    assert shell("log", "--kind", "training_run", "--json") == ""
    (again,) = shell.json("train", "--explain", "--limit", "2")
    assert again["snapshot"] == found["snapshot"]
    (action, *_) = [json.loads(line) for line in shell("log", "--kind", "action", "--json").splitlines()]
    assert "snapshot" not in action["text"]


def test_one_entry(shell: Shell) -> None:
    said = shell("train", "--explain", "--seq", "16")
    assert said.splitlines()[1].startswith("entry 16  import")
    assert "[e-mail address]" in said
    assert "Entry 17 is no text to learn from: somebody else." in shell("train", "--explain", "--seq", "17")
    shell("train", "--explain", "--seq", "999", status=1)
    assert "no entry 999" in shell.errors
