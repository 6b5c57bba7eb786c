"""Keychains of every temper, written by hand."""

from core.vault.keychain import KeychainRefused


class FakeKeychain:
    """One that works."""

    def __init__(self) -> None:
        self.items: dict[str, bytes] = {}

    def read(self, item: str) -> bytes | None:
        return self.items.get(item)

    def write(self, item: str, secret: bytes) -> None:
        self.items[item] = secret

    def remove(self, item: str) -> None:
        self.items.pop(item, None)


class ForgetfulKeychain(FakeKeychain):
    """One that takes everything and keeps nothing, as the null backend does."""

    def write(self, item: str, secret: bytes) -> None:
        pass


class LockedKeychain(FakeKeychain):
    """One that refuses, as a keyring does whose prompt was dismissed."""

    def read(self, item: str) -> bytes | None:
        return None

    def write(self, item: str, secret: bytes) -> None:
        raise KeychainRefused
