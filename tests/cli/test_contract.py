"""The command line as a contract: exit statuses, JSON fields, nothing else on stdout."""

import errno
import io
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from core.cli.main import main, run, take_global_options
from core.entries import Draft, Kind, Origin
from core.guardian import Guardian
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB

PASSPHRASE = "four plain words suffice"
CHEAP = f"--kdf-memory-mib={MIN_MEMORY_MIB}"


class Shell:
    """Run verbs in this process and take what they print."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.errors = ""

    def __call__(self, *arguments: str) -> tuple[int, str]:
        status = run(list(arguments))
        out, self.errors = self._capsys.readouterr()
        return status, out

    def json(self, *arguments: str) -> list[dict[str, object]]:
        status, out = self(*arguments, "--json")
        assert status == 0, self.errors
        return [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def shell(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE + "\n")
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(file))
    return Shell(capsys)


@pytest.fixture
def vault(shell: Shell) -> dict[str, object]:
    return shell.json("init", CHEAP)[0]


def test_init_prints_the_recovery_code_once_and_it_opens_the_vault(
    shell: Shell, vault: dict[str, object], home: Home
) -> None:
    with Guardian.open(home, str(vault["recovery_code"])) as guardian:
        assert guardian.vault_id == vault["vault_id"]
    status, out = shell("init", CHEAP)
    assert (status, out) == (1, "")
    assert "already" in shell.errors


@pytest.mark.usefixtures("vault")
def test_capture_log_show_and_search_agree(shell: Shell) -> None:
    assert shell.json("capture", "the", "queen", "is", "laying") == [{"seq": 2}]
    listed = shell.json("log")[0]
    assert listed["text"] == "the queen is laying"
    assert set(listed) >= {"seq", "time", "kind", "origin", "source", "text"}
    shown = shell.json("show", "2")[0]
    assert {name: shown[name] for name in listed} == listed
    hit = shell.json("search", "queen")[0]
    assert hit["seq"] == 2
    assert set(hit) == {"seq", "score", "snippet"}
    assert shell.json("search", "queen", "--newest")[0]["seq"] == 2
    assert shell.json("log", "--kind", "answer") == []
    assert shell.json("log", "--since", "2999-01-01") == []
    assert shell.json("search", "nowhere") == []


@pytest.mark.usefixtures("vault")
def test_verdicts_are_listed_when_they_are_asked_for(shell: Shell, home: Home) -> None:
    with Guardian.open(home, PASSPHRASE) as guardian:
        answer = guardian._log.append(Draft(Kind.ANSWER, Origin.MODEL, "bees sleep"))
    shell("endorse", str(answer))
    assert [entry["kind"] for entry in shell.json("log")] == ["answer"]
    assert [entry["kind"] for entry in shell.json("log", "--kind", "verdict")] == ["verdict"]


@pytest.mark.usefixtures("vault")
def test_a_reader_that_leaves_ends_a_verb_quietly(shell: Shell) -> None:
    shell("capture", "the queen is laying")
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "core.cli.main", "log", "--json"]
    ended = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.usefixtures("vault")
def test_capture_reads_stdin(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("gr\u00fc\u00dfe \xff".encode() + b"\xff")))
    seq = shell.json("capture", "-")[0]["seq"]
    assert shell.json("show", str(seq))[0]["text"] == "gr\u00fc\u00dfe \xff\ufffd"


@pytest.mark.usefixtures("vault")
def test_every_verb_is_an_action_and_holds_no_content_outside_its_text(shell: Shell, home: Home) -> None:
    shell("capture", "a private thought")
    shell("search", "private")
    shell("show", "999")
    with Guardian.open(home, PASSPHRASE) as guardian:
        actions = guardian.recall.entries(kind=Kind.ACTION)
    assert [action.meta["verb"] for action in actions] == ["show", "search", "capture", "init"]
    assert [action.meta["result"] for action in actions] == [{"error": "GuardianError"}, {"found": 1}, {"seq": 2}, {}]
    assert "private" in actions[1].text
    assert not any("private" in json.dumps(dict(action.meta)) for action in actions)


@pytest.mark.usefixtures("vault")
@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["show", "999"], 1),
        (["capture", " "], 1),
        (["log", "--since", "yesterday"], 1),
        (["import", "/no/such/folder"], 1),
        (["adapters", "rollback"], 1),
        (["adapters", "promote", "adapter-x"], 1),
        (["train"], 1),
        (["evaluate"], 1),
        (["evaluate", "--by-time"], 1),
        (["frobnicate"], 2),
        (["show", "x"], 2),
        (["show"], 2),
        (["log", "--limit", "0"], 2),
        (["log", "--kind", "nonsense"], 2),
        (["verify", "--level", "3"], 2),
        (["train", "--minutes", "-1"], 2),
        (["log", "--home"], 2),
        ([], 2),
        (["--help"], 0),
    ],
)
def test_errors_end_with_their_status_and_say_what_to_do(shell: Shell, arguments: list[str], status: int) -> None:
    assert shell(*arguments)[0] == status
    assert "Traceback" not in shell.errors
    assert "bug" not in shell.errors
    if status == 1:
        title, advice = shell.errors.strip().splitlines()
        assert title
        assert advice


@pytest.mark.usefixtures("vault")
def test_a_wrong_passphrase_ends_with_3(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text("not the passphrase")
    assert shell("log", "--passphrase-file", str(tmp_path / "wrong"))[0] == 3
    assert "not the passphrase" not in shell.errors
    assert shell("log", "--passphrase-file", str(tmp_path / "missing"))[0] == 3
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    assert shell("log", "--passphrase-file", str(tmp_path / "binary"))[0] == 3


def test_no_passphrase_without_a_terminal_ends_with_3(
    shell: Shell, vault: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert vault
    monkeypatch.delenv("GUARDIAN_PASSPHRASE_FILE")
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert shell("log")[0] == 3


def test_no_vault_is_said_before_a_passphrase_is_asked_for(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("GUARDIAN_PASSPHRASE_FILE")
    assert shell("log")[0] == 1
    assert "no vault" in shell.errors
    assert not (tmp_path / "home").exists()


@pytest.mark.usefixtures("vault")
def test_verify_says_ok_and_names_damage_with_4(shell: Shell, home: Home) -> None:
    for level in "012":
        assert shell.json("verify", "--level", level)[0]["ok"] is True
    home.log.write_bytes(b"\x00" * 8192)
    status, out = shell("verify", "--json")
    report = json.loads(out)
    assert status == 4
    assert report["ok"] is False
    assert report["problems"]
    home.log.unlink()
    for side in home.folder.glob("log.db-*"):
        side.unlink()
    assert shell("verify", "--json")[0] == 4
    assert shell("log")[0] == 4
    assert not home.log.exists()


@pytest.mark.usefixtures("vault")
def test_everything_written_is_private(home: Home) -> None:
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) & 0o077 for path in home.folder.rglob("*")}
    assert modes
    assert not any(modes.values()), modes


def test_global_options_stand_anywhere_but_after_two_dashes() -> None:
    assert take_global_options(["capture", "--json", "x", "--home=/a"]) == ["capture", "x"]
    assert take_global_options(["--home", "/a", "capture", "--", "--json"]) == ["capture", "--", "--json"]


@pytest.mark.usefixtures("vault")
def test_terminal_control_characters_in_the_log_are_not_printed(shell: Shell) -> None:
    shell("capture", "red \x1b[31malert\x07")
    assert "\x1b" not in shell("show", "2")[1]
    assert "\x1b" not in shell("log")[1]


def test_a_bug_is_noted_without_its_content(
    shell: Shell, vault: dict[str, object], home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert vault

    def fail(*_: object) -> None:
        raise RuntimeError("a secret sentence")

    monkeypatch.setattr(Guardian, "verify", fail)
    assert shell("verify")[0] == 70
    assert "secret" not in shell.errors + home.diagnostics.read_text()
    assert "RuntimeError" in home.diagnostics.read_text()


def test_the_main_function_makes_new_files_private() -> None:
    before = os.umask(0o022)
    try:
        with pytest.raises(SystemExit):
            main(["--help"])
        assert os.umask(0o022) == 0o077
    finally:
        os.umask(before)


def test_a_full_disk_behind_the_output_is_no_bug_of_ours(monkeypatch: pytest.MonkeyPatch, capsys) -> None:  # type: ignore[no-untyped-def]
    def full(_arguments: list[str]) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("core.cli.main._carry_out", full)
    assert run(["log"]) == 1
    assert "disk is full" in capsys.readouterr().err
