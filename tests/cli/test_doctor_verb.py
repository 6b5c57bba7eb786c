"""`guardian doctor` works where nothing else does, and shows nothing that anybody wrote."""

import dataclasses
import json
from pathlib import Path

import pytest

from core.cli.main import run
from core.guardian import Guardian
from core.models.catalogue import default_model
from core.paths import Home
from core.services import doctor
from core.services.doctor import examine
from core.vault.keys import MIN_MEMORY_MIB

PASSPHRASE = "four plain words suffice"
CANARY = "the zephyrine lighthouse keeper hums"


@pytest.fixture
def locked(home: Home) -> Home:
    """A vault that nobody has open, of which nobody says the passphrase."""
    guardian, _ = Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)
    with guardian:
        guardian.capture.add(CANARY)
    return home


def test_without_a_vault_everything_else_is_examined(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["ok"] is True
    assert found["problems"] == []
    assert {"Python", "torch", "llama-cpp-python"} <= found["versions"].keys()
    assert "missing" not in found["versions"].values()
    assert {"SQLCipher", "SQLite", "llama", "ggml"} <= found["libraries"].keys()
    assert found["machine"]["cores"] >= 1
    assert found["paths"]["home"] == str(home.folder)
    assert found["vault"] == {"state": "there is none yet"}
    model = found["model"]
    assert model["is_started"]
    assert model["placement"]
    assert 0 < model["seconds"] < 60
    assert model["memory_bytes"] > 50_000_000
    assert not home.folder.exists()  # it only looked


def test_the_longest_wait_of_the_window_is_told(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    home.folder.mkdir()
    lines = [
        {"time": "2026-01-01T00:00:00Z", "part": "window", "event": "stall", "seconds": 0.081, "where": "a.py:1"},
        {"time": "2026-01-02T00:00:00Z", "part": "window", "event": "stall", "seconds": 0.062, "stage": "log"},
        {"time": "2026-01-03T00:00:00Z", "part": "window", "event": "stall", "seconds": "no number"},
    ]
    old, new = home.diagnostics.with_name(f"{home.diagnostics.name}.1"), home.diagnostics
    old.write_text(json.dumps(lines[0]) + "\nno JSON\n[1]\n", encoding="utf-8")
    new.write_text("\n".join(json.dumps(line) for line in lines[1:]), encoding="utf-8")
    window = examine(home).window
    assert (window.stalls, window.longest_ms, window.longest_where) == (3, 81, "a.py:1")
    assert window.latest == "2026-01-03T00:00:00Z"
    assert run(["doctor"]) == 0
    assert "81 ms (a.py:1)" in capsys.readouterr().out


def test_a_locked_vault_tells_only_what_lies_in_the_open(locked: Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor"]) == 0
    text = capsys.readouterr().out
    assert "opens with" in text
    assert "passphrase, recovery" in text
    assert "No problem was found." in text
    assert "zephyrine" not in text
    assert PASSPHRASE not in text
    with Guardian.open(locked, PASSPHRASE) as guardian:
        guardian.chat.warm_up()
        assert examine(locked).vault["the model"] == "in use by a process"


def test_what_does_not_work_is_named_with_advice(
    locked: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tampered = tmp_path / "tampered.gguf"
    tampered.write_bytes(default_model().path.read_bytes()[:-1] + b"!")
    found = examine(locked, lambda: dataclasses.replace(default_model(), path=tampered))
    assert [problem.title for problem in found.problems if "tampered.gguf" in problem.title]
    assert not found.model.is_started
    locked.header.write_bytes(b"{}")
    locked.folder.chmod(0o755)
    monkeypatch.setattr(doctor, "LEAST_FREE_BYTES", 1 << 60)
    assert run(["doctor"]) == 1
    text = capsys.readouterr().out
    for said in ("vault.json", "chmod 700", "are free on the disk"):
        assert said in text
    assert text.count("Problem: ") >= 3


def test_what_is_shipped_is_listed_with_licences(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["about", "--json"]) == 0
    listed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"product", "library", "inside", "text"} <= {one["kind"] for one in listed}
    assert all(one["licence"] for one in listed)


def test_a_report_for_a_bug_names_no_path(locked: Home, capsys: pytest.CaptureFixture[str]) -> None:
    run(["doctor", "--report"])
    text = capsys.readouterr().out
    assert "Versions" in text
    assert str(locked.folder) not in text
    assert "zephyrine" not in text
