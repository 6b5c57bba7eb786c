"""One suite for every keychain: the fake, the library's adapter over a fake backend, and this desktop's own."""

import secrets
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "vault"))

from fake_keychain import FakeKeychain

from core.vault.keychain import Keychain, SystemKeychain, system_keychain


class Backend:
    """What the library `keyring` asks of a backend: texts by service and name."""

    def __init__(self) -> None:
        self._texts: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, name: str) -> str | None:
        return self._texts.get((service, name))

    def set_password(self, service: str, name: str, text: str) -> None:
        self._texts[service, name] = text

    def delete_password(self, service: str, name: str) -> None:
        del self._texts[service, name]


@pytest.fixture(params=["fake", "adapter", "desktop"])
def keychain(request: pytest.FixtureRequest) -> Keychain:
    if request.param == "fake":
        return FakeKeychain()
    if request.param == "adapter":
        return SystemKeychain(Backend())
    found = system_keychain()
    if found is None:
        pytest.skip("this desktop has no keyring that encrypts")
    return found


@pytest.fixture
def item(keychain: Keychain) -> Iterator[str]:
    item = f"test/{secrets.token_hex(8)}"
    yield item
    keychain.remove(item)


def test_what_was_written_is_read(keychain: Keychain, item: str) -> None:
    for secret in (bytes(range(32)), bytes(32)):
        keychain.write(item, secret)
        assert keychain.read(item) == secret


def test_what_is_not_there_is_none(keychain: Keychain, item: str) -> None:
    assert keychain.read(item) is None


def test_what_was_removed_is_gone(keychain: Keychain, item: str) -> None:
    keychain.write(item, b"secret")
    keychain.remove(item)
    keychain.remove(item)
    assert keychain.read(item) is None
