"""The keyring slot: a convenience that never locks anybody out and never writes plaintext."""

import sys
from pathlib import Path
from types import SimpleNamespace

import keyring
import pytest
from keyring.backends import SecretService, chainer, fail, kwallet, null

sys.path.insert(0, str(Path(__file__).parent))

from fake_keychain import FakeKeychain, ForgetfulKeychain, LockedKeychain

from core.errors import LogDamaged, WrongPassphrase
from core.paths import Home
from core.vault.keychain import (
    KeychainRefused,
    SystemKeychain,
    add_keyring_slot,
    open_by_keychain,
    remove_keyring_slot,
    system_keychain,
)
from core.vault.vault import Vault, open_vault

PASSPHRASE = "four plain words suffice"


def unrecorded(_generation: int, _content: bytes) -> None:
    """A database that was killed before it recorded the header."""


@pytest.fixture
def keychain(made: tuple[Vault, str]) -> FakeKeychain:
    """A keychain that opens the vault."""
    keychain = FakeKeychain()
    add_keyring_slot(made[0], made[1], keychain, unrecorded)
    return keychain


def is_locked_out(home: Home, code: str) -> bool:
    return any(open_vault(home, secret).header_problem for secret in (PASSPHRASE, code))


def test_it_is_off_until_asked_for(made: tuple[Vault, str], home: Home) -> None:
    assert not made[0].has_keyring_slot
    assert open_by_keychain(home, FakeKeychain()) is None


def test_the_keyring_opens_the_vault(made: tuple[Vault, str], keychain: FakeKeychain, home: Home) -> None:
    opened = open_by_keychain(home, keychain)
    assert opened is not None
    assert opened.keys == made[0].keys
    assert opened.has_keyring_slot
    assert not is_locked_out(home, made[1])


def test_only_who_knows_a_secret_can_turn_it_on(made: tuple[Vault, str]) -> None:
    keychain = FakeKeychain()
    with pytest.raises(WrongPassphrase):
        add_keyring_slot(made[0], "not the passphrase", keychain, unrecorded)
    assert keychain.items == {}


def test_turned_off_it_opens_nothing_and_is_forgotten(
    made: tuple[Vault, str], keychain: FakeKeychain, home: Home
) -> None:
    kept = dict(keychain.items)
    remove_keyring_slot(made[0], keychain, unrecorded)
    assert keychain.items == {}
    keychain.items = kept
    assert open_by_keychain(home, keychain) is None
    assert not is_locked_out(home, made[1])


def test_it_can_be_turned_off_on_a_machine_without_a_keyring(
    made: tuple[Vault, str], keychain: FakeKeychain, home: Home
) -> None:
    remove_keyring_slot(made[0], None, unrecorded)
    assert open_by_keychain(home, keychain) is None


def test_turned_on_twice_only_the_newest_secret_is_kept(
    made: tuple[Vault, str], keychain: FakeKeychain, home: Home
) -> None:
    first = dict(keychain.items)
    add_keyring_slot(made[0], made[1], keychain, unrecorded)
    assert len(keychain.items) == 1
    assert keychain.items != first
    assert open_by_keychain(home, keychain) is not None


def test_a_keyring_that_is_gone_changed_or_locked_leaves_the_passphrase(
    made: tuple[Vault, str], keychain: FakeKeychain, home: Home
) -> None:
    changed, cut = FakeKeychain(), FakeKeychain()
    changed.items = dict.fromkeys(keychain.items, bytes(32))
    cut.items = dict.fromkeys(keychain.items, b"")
    for other in (FakeKeychain(), changed, cut, LockedKeychain()):
        assert open_by_keychain(home, other) is None
    assert not is_locked_out(home, made[1])


@pytest.mark.parametrize("keychain_class", [ForgetfulKeychain, LockedKeychain])
def test_a_keyring_that_keeps_nothing_gets_no_slot(
    made: tuple[Vault, str], home: Home, keychain_class: type[FakeKeychain]
) -> None:
    before = home.header.read_bytes()
    with pytest.raises(KeychainRefused):
        add_keyring_slot(made[0], made[1], keychain_class(), unrecorded)
    assert home.header.read_bytes() == before


def test_a_header_that_cannot_be_written_leaves_no_secret_behind(made: tuple[Vault, str], home: Home) -> None:
    keychain = FakeKeychain()
    home.header.write_bytes(b"{")
    with pytest.raises(LogDamaged):
        add_keyring_slot(made[0], made[1], keychain, unrecorded)
    assert keychain.items == {}


def test_the_portable_header_holds_no_keyring_slot(made: tuple[Vault, str], keychain: FakeKeychain, home: Home) -> None:
    vault, code = made
    recorded = (vault.generation, vault.header_bytes)
    home.header.write_bytes(vault.portable_header())
    assert open_by_keychain(home, keychain) is None
    for secret in (PASSPHRASE, code):
        restored = open_vault(home, secret)
        assert restored.reconcile(recorded) == (None, (restored.generation, restored.header_bytes))


class PlaintextKeyring:
    """What keyrings.alt offers: it writes base64 into a file. Its name is no better than its class."""

    __module__ = SecretService.Keyring.__module__
    __qualname__ = SecretService.Keyring.__qualname__

    def set_password(self, *_: str) -> None:
        raise AssertionError("a secret was given to a plaintext keyring")

    get_password = delete_password = set_password


class Chained(chainer.ChainerBackend):
    """A chain of given backends."""


@pytest.mark.parametrize(
    "backend",
    [
        null.Keyring(),
        fail.Keyring(),
        PlaintextKeyring(),
        kwallet.DBusKeyringKWallet4(),
        Chained(),
        type("Subclass", (SecretService.Keyring,), {})(),
    ],
    ids=lambda backend: type(backend).__name__,
)
def test_a_backend_that_is_not_known_to_encrypt_is_none(monkeypatch: pytest.MonkeyPatch, backend: object) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    assert system_keychain() is None


def test_a_backend_that_encrypts_is_found_also_in_a_chain(monkeypatch: pytest.MonkeyPatch) -> None:
    genuine = SecretService.Keyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: genuine)
    assert isinstance(system_keychain(), SystemKeychain)
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [PlaintextKeyring(), genuine])
    monkeypatch.setattr(keyring, "get_keyring", chainer.ChainerBackend)
    assert isinstance(system_keychain(), SystemKeychain)
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [PlaintextKeyring()])
    assert system_keychain() is None


def test_a_keyring_library_that_fails_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> None:
        raise RuntimeError("a plug-in is broken")

    monkeypatch.setattr(keyring, "get_keyring", fails)
    assert system_keychain() is None


@pytest.mark.parametrize("text", ["not base64!", "", "\u00e9"])
def test_what_others_wrote_under_our_name_is_not_a_secret(text: str) -> None:
    keychain = SystemKeychain(SimpleNamespace(get_password=lambda _service, _item: text))
    assert not keychain.read("item")


def test_a_backend_that_fails_reads_nothing_and_refuses_to_keep() -> None:
    def fails(*_: str) -> None:
        raise OSError("the bus is gone")

    keychain = SystemKeychain(SimpleNamespace(get_password=fails, set_password=fails, delete_password=fails))
    assert keychain.read("item") is None
    with pytest.raises(KeychainRefused):
        keychain.write("item", b"secret")
    keychain.remove("item")
