import secrets
from pathlib import Path

import msgspec
import pytest

from core.errors import GuardianError, LogDamaged, NoVault, TooNew, VaultExists, WrongPassphrase
from core.paths import Home
from core.vault import keys
from core.vault.keys import MIN_MEMORY_MIB
from core.vault.recovery import BadRecoveryCode
from core.vault.vault import Vault, create_vault, finish_creation, open_vault

PASSPHRASE = "four plain words suffice"


def make(home: Home) -> tuple[Vault, str]:
    vault, code = create_vault(home, PASSPHRASE, MIN_MEMORY_MIB)
    home.log.write_bytes(b"")
    finish_creation(vault)
    return vault, code


def test_the_passphrase_opens_the_vault_and_gives_the_same_keys(home: Home) -> None:
    made, _ = make(home)
    opened = open_vault(home, PASSPHRASE)
    assert opened.log_key == made.log_key
    assert opened.file_key("adapter-1") == made.file_key("adapter-1")
    assert opened.file_key("adapter-1") != opened.file_key("adapter-2")


def test_the_recovery_code_opens_it_as_a_person_types_it(home: Home) -> None:
    made, code = make(home)
    for typed in (code, code.lower(), code.replace("-", " "), code.replace("0", "O").replace("1", "l")):
        assert open_vault(home, typed).log_key == made.log_key


def test_a_mistyped_recovery_code_names_its_group(home: Home) -> None:
    _, code = make(home)
    groups = code.split("-")
    groups[2] = ("Z" if groups[2][0] != "Z" else "Y") + groups[2][1:]
    with pytest.raises(BadRecoveryCode, match="Group 3"):
        open_vault(home, "-".join(groups))


def test_every_vault_has_a_salt_of_its_own(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "secrets", secrets)  # the tests beside this one share a salt
    salts = {slot.salt for one in (home, Home(tmp_path / "other")) for slot in make(one)[0].header.slots}
    assert len(salts) == 4


@pytest.mark.parametrize("secret", ["", "four plain words suffic", "FOUR PLAIN WORDS SUFFICE", "x" * 10_000])
def test_anything_else_is_a_wrong_passphrase(home: Home, secret: str) -> None:
    make(home)
    with pytest.raises(WrongPassphrase):
        open_vault(home, secret)


def test_a_passphrase_is_the_same_however_its_accents_are_typed(home: Home) -> None:
    vault, _ = create_vault(home, "caf\u00e9 au lait s'il vous plait", MIN_MEMORY_MIB)
    finish_creation(vault)
    assert open_vault(home, "cafe\u0301 au lait s'il vous plait")


def test_no_secret_stands_in_the_header_or_in_a_repr(home: Home) -> None:
    vault, code = make(home)
    header = home.header.read_text()
    for secret in (PASSPHRASE, code, code.replace("-", ""), vault.log_key.hex()):
        assert secret not in header
        assert secret not in repr(vault)
    assert repr(vault.log_key) not in repr(vault)


CHANGED: dict[str, dict[str, object]] = {
    "id": {"id": "0" * 16},
    "kind": {"kind": "recovery"},
    "memory": {"memory_mib": 65},
    "memory below the floor": {"memory_mib": 8},
    "derivation": {"memory_mib": 0},
    "passes": {"passes": 1},
    "lanes": {"lanes": 1},
    "salt": {"salt": "A" * 22 + "=="},
    "nonce": {"nonce": "A" * 32},
    "wrapped": {"wrapped": "A" * 64},
    "wrapped cut short": {"wrapped": ""},
}


@pytest.mark.parametrize("field", CHANGED)
def test_a_slot_changed_in_any_field_does_not_open(home: Home, field: str) -> None:
    make(home)
    header = msgspec.json.decode(home.header.read_bytes())
    header["slots"][0] |= CHANGED[field]
    home.header.write_bytes(msgspec.json.encode(header))
    with pytest.raises((WrongPassphrase, LogDamaged)):
        open_vault(home, PASSPHRASE)


def test_a_vault_is_never_overwritten(home: Home) -> None:
    make(home)
    before = home.header.read_bytes()
    with pytest.raises(VaultExists):
        create_vault(home, "another passphrase entirely", MIN_MEMORY_MIB)
    assert home.header.read_bytes() == before


def test_a_creation_that_was_killed_can_be_repeated(home: Home) -> None:
    killed, _ = create_vault(home, "first try, killed", MIN_MEMORY_MIB)
    killed.close()
    home.log.write_bytes(b"half a log")
    with pytest.raises(NoVault):
        open_vault(Home(home.folder / "elsewhere"), "x")
    make(home)
    assert open_vault(home, PASSPHRASE)


def test_what_cannot_be_opened_says_why(home: Home, tmp_path: Path) -> None:
    with pytest.raises(NoVault):
        open_vault(home, PASSPHRASE)
    (tmp_path / "file").write_text("")
    with pytest.raises(NoVault):
        open_vault(Home(tmp_path / "file"), PASSPHRASE)
    make(home)
    header = msgspec.json.decode(home.header.read_bytes())
    home.header.write_bytes(msgspec.json.encode({**header, "format": 3, "new": "field"}))
    with pytest.raises(TooNew):
        open_vault(home, PASSPHRASE)
    home.header.write_bytes(b"{")
    with pytest.raises(LogDamaged):
        open_vault(home, PASSPHRASE)
    home.header.unlink()
    with pytest.raises(LogDamaged):
        open_vault(home, PASSPHRASE)


@pytest.mark.parametrize("mib", [0, 63, 1025, -1])
def test_the_key_derivation_has_a_floor_and_a_cap(home: Home, mib: int) -> None:
    with pytest.raises(GuardianError, match="64 to 1024"):
        create_vault(home, PASSPHRASE, mib)
    assert not home.folder.exists()


def test_files_and_folders_are_private(home: Home) -> None:
    make(home)
    assert home.folder.stat().st_mode & 0o077 == 0
    assert home.header.stat().st_mode & 0o077 == 0
