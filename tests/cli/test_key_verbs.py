"""The verbs about what opens the vault, as a script calls them."""

import json
import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "vault"))

from fake_keychain import FakeKeychain

from core import guardian as guardians
from core.cli.main import run
from core.entries import Kind
from core.guardian import Guardian
from core.paths import Home
from core.services import keys
from core.vault.keys import MIN_MEMORY_MIB
from core.vault.sheet import qr_matrix

OLD, NEW = "four plain words suffice", "quite another passphrase"
CHEAP = f"--kdf-memory-mib={MIN_MEMORY_MIB}"


class Shell:
    """Run verbs in this process and take what they print."""

    def __init__(self, capsys: pytest.CaptureFixture[str], folder: Path) -> None:
        self._capsys = capsys
        self.folder = folder
        self.errors = ""

    def file(self, name: str, text: str) -> str:
        (self.folder / name).write_text(text + "\n")
        return str(self.folder / name)

    def __call__(self, *arguments: str) -> tuple[int, str]:
        status = run(list(arguments))
        out, self.errors = self._capsys.readouterr()
        return status, out

    def json(self, *arguments: str) -> dict[str, object]:
        status, out = self(*arguments, "--json")
        assert status == 0, self.errors
        (line,) = out.splitlines()
        return dict(json.loads(line))


@pytest.fixture
def shell(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    shell = Shell(capsys, tmp_path)
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", shell.file("old", OLD))
    shell.file("new", NEW)
    assert home.folder.is_relative_to(tmp_path)
    return shell


@pytest.fixture
def code(shell: Shell) -> str:
    return str(shell.json("init", CHEAP)["recovery_code"])


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> FakeKeychain:
    """The keyring of this desktop."""
    keychain = FakeKeychain()
    monkeypatch.setattr(guardians, "system_keychain", lambda: keychain)
    monkeypatch.setattr(keys, "system_keychain", lambda: keychain)
    return keychain


def opens(home: Home, secret: str) -> bool:
    try:
        Guardian.open(home, secret).close()
    except guardians.GuardianError:
        return False
    return True


def actions(home: Home, secret: str) -> list[tuple[str, object]]:
    with Guardian.open(home, secret) as guardian:
        entries = guardian.recall.entries(kind=Kind.ACTION)
        assert not any(OLD in entry.text or NEW in entry.text for entry in entries)
        return [(entry.meta["verb"], entry.meta["result"]) for entry in reversed(entries)]


def test_a_new_passphrase_opens_and_the_former_does_not(shell: Shell, code: str, home: Home) -> None:
    shell.json("passphrase", "change", "--new-passphrase-file", str(shell.folder / "new"))
    assert (opens(home, OLD), opens(home, NEW), opens(home, code)) == (False, True, True)
    assert actions(home, NEW) == [("init", {}), ("passphrase change", {})]


def test_the_recovery_code_is_enough_to_choose_a_new_passphrase(shell: Shell, code: str, home: Home) -> None:
    lost = ("--passphrase-file", shell.file("code", code.lower()))
    status, out = shell("passphrase", "change", *lost, "--new-passphrase-file", str(shell.folder / "new"))
    assert status == 0
    assert "Backups made before" in out
    assert opens(home, NEW)


def test_a_wrong_passphrase_changes_nothing(shell: Shell, code: str, home: Home) -> None:
    before = home.header.read_bytes()
    wrong = ("--passphrase-file", str(shell.folder / "new"))
    new_file = ("--new-passphrase-file", str(shell.folder / "new"))
    for verb in (("passphrase", "change", *new_file), ("recovery", "new"), ("keyring", "on"), ("rotate", *new_file)):
        assert shell(*verb, *wrong)[0] == 3
        assert NEW not in shell.errors
    assert home.header.read_bytes() == before
    assert opens(home, code)


def test_a_new_passphrase_must_be_given(shell: Shell, code: str, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    for verb in (("passphrase", "change"), ("rotate",)):
        assert shell(*verb)[0] == 3
        assert "--new-passphrase-file" in shell.errors
    assert opens(home, OLD)
    assert opens(home, code)


def test_a_person_is_asked_for_a_good_passphrase_twice(
    shell: Shell, code: str, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    for typed, title in (([NEW, "another"], "differ"), (["password1234"] * 2, "too easy"), ([NEW, NEW], "")):
        monkeypatch.setattr("getpass.getpass", lambda _prompt, typed=typed: typed.pop(0))
        status, _ = shell("passphrase", "change")
        assert status == (1 if title else 0)
        assert title in shell.errors
    assert opens(home, NEW)
    assert opens(home, code)


def test_a_new_recovery_code_replaces_the_former(shell: Shell, code: str, home: Home) -> None:
    renewed = str(shell.json("recovery", "new")["recovery_code"])
    assert (opens(home, code), opens(home, renewed), opens(home, OLD)) == (False, True, True)
    assert actions(home, OLD) == [("init", {}), ("recovery new", {})]


def test_the_sheet_is_private_complete_and_never_beside_the_vault(shell: Shell, home: Home) -> None:
    path = shell.folder / "sheet.txt"
    made = shell.json("init", CHEAP, "--sheet", str(path))
    text = path.read_text(encoding="utf-8")
    assert path.stat().st_mode & 0o077 == 0
    assert "as secret as the code" in shell.errors
    for part in (made["vault_id"], made["recovery_code"], "guardian restore", "guardian passphrase change"):
        assert str(part) in text
    assert squares_of(text) == qr_matrix(str(made["recovery_code"]))
    for taken in (path, home.folder / "sheet.txt", home.sealed / "x", shell.folder / "nowhere" / "x"):
        status, _ = shell("recovery", "new", "--sheet", str(taken))
        assert status == 1
    assert opens(home, str(made["recovery_code"]))
    renewed = shell.json("recovery", "new", "--sheet", str(shell.folder / "second.txt"))
    assert str(renewed["recovery_code"]) in (shell.folder / "second.txt").read_text(encoding="utf-8")


def squares_of(text: str) -> list[list[bool]]:
    """Read the half blocks of a sheet back into squares."""
    lines = [line[4:] for line in text.splitlines() if re.search("[\u2580\u2584\u2588]", line)]
    rows = [[symbol in blocks for symbol in line] for line in lines for blocks in ("\u2580\u2588", "\u2584\u2588")]
    width = len(rows[0])
    return rows[:width]


def test_a_sheet_that_cannot_be_written_is_said_before_a_vault_is_made(shell: Shell, home: Home) -> None:
    assert shell("init", CHEAP, "--sheet", str(home.folder / "sheet.txt"))[0] == 1
    assert not home.header.exists()


def test_the_keyring_spares_the_passphrase_until_it_is_turned_off(
    shell: Shell, code: str, home: Home, keychain: FakeKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shell.json("keyring", "on") == {"keyring": True}
    monkeypatch.delenv("GUARDIAN_PASSPHRASE_FILE")
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    assert shell.json("capture", "without a passphrase")["seq"] == 3
    kept = dict(keychain.items)
    keychain.items = dict.fromkeys(kept, bytes(32))
    assert shell("capture", "with a changed keyring")[0] == 3
    keychain.items = kept
    assert shell("passphrase", "change")[0] == 3  # the keyring opens the vault, and changes nothing about that
    assert shell.json("keyring", "off") == {"keyring": False}
    assert shell("capture", "no more")[0] == 3
    assert opens(home, OLD)
    assert [verb for verb, _ in actions(home, code)] == ["init", "keyring on", "capture", "keyring off"]


def test_without_a_keyring_it_is_said(shell: Shell, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "system_keychain", lambda: None)
    assert shell("keyring", "on")[0] == 1
    assert "no keyring that encrypts" in shell.errors
    assert code


def test_rotate_gives_new_keys_to_everything(shell: Shell, code: str, home: Home, keychain: FakeKeychain) -> None:
    shell("capture", "a thought")
    shell("keyring", "on")
    sheet = shell.folder / "sheet.txt"
    made = shell.json("rotate", "--new-passphrase-file", str(shell.folder / "new"), "--sheet", str(sheet))
    assert made["keyring"] is True
    assert made["unreadable"] == []
    assert len(keychain.items) == 1
    new_code = str(made["recovery_code"])
    assert [opens(home, secret) for secret in (OLD, code, NEW, new_code)] == [False, False, True, True]
    assert new_code in sheet.read_text(encoding="utf-8")
    assert actions(home, NEW)[-1] == ("rotate", {"keyring": True, "unreadable": []})
    with Guardian.open(home, NEW) as guardian:
        assert guardian.verify(2).problems == []
        assert guardian.recall.search("thought")


def test_suggested_passphrases_are_good_and_never_the_same(shell: Shell) -> None:
    made = [shell.json("passphrase", "suggest") for _ in range(5)]
    assert len({one["passphrase"] for one in made}) == 5
    assert made[0]["bits"] == 77.5
    assert len(shell("passphrase", "suggest", "--words", "8")[1].split()) == 8
    assert shell("passphrase", "suggest", "--words", "4")[0] == 2


def test_init_says_what_the_key_derivation_costs(shell: Shell, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.vault.calibration._measure", lambda _memory_mib: 5.0)
    assert shell("init")[0] == 0
    assert "64 MiB and 5.0 s: the least that is allowed" in shell.errors
    with Guardian.open(home, OLD) as guardian:
        assert guardian._vault.header.slots_of("passphrase")[0].memory_mib == 64


@pytest.mark.parametrize("verb", [["passphrase", "change"], ["recovery", "new"], ["keyring", "on"], ["rotate"]])
def test_without_a_vault_that_is_said_first(shell: Shell, home: Home, verb: list[str]) -> None:
    assert shell(*verb)[0] == 1
    assert "no vault" in shell.errors
    assert not home.folder.exists()
