"""The keyring of the desktop: it may keep one random secret that opens the vault, if the principal asks for that.

Only backends that encrypt are taken, by exact class. With the package keyrings.alt installed, or without a desktop, the
library would silently write base64 into a file; such a backend is as good as none.
"""

import base64
import binascii
import secrets
from typing import Any, Protocol

from core.diagnostics import Diagnostics
from core.errors import GuardianError, LogDamaged, TooNew, WrongPassphrase
from core.paths import APP, Home
from core.vault import header as headers
from core.vault.change import Record, change_header, master_key_of
from core.vault.header import Header
from core.vault.keys import KEY_BYTES, KEYRING, Slot, unwrap, wrap
from core.vault.vault import Vault, open_with

_diagnostics = Diagnostics("keychain")


class KeychainRefused(GuardianError):
    """The keyring of the desktop did not keep what it was given."""

    def __init__(self) -> None:
        super().__init__(
            "The keyring of this desktop did not keep the secret.", "Unlock the keyring, or go on with the passphrase."
        )


class Keychain(Protocol):
    """A place outside the vault that keeps secrets for this principal."""

    def read(self, item: str) -> bytes | None:
        """Return a secret; None when it is not there, or the keychain is locked or gone."""

    def write(self, item: str, secret: bytes) -> None:
        """Keep a secret, in place of the one of this name. Raises KeychainRefused."""

    def remove(self, item: str) -> None:
        """Forget a secret, if it is there."""


class SystemKeychain:
    """The keyring of the desktop, by a backend of the library `keyring`."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def read(self, item: str) -> bytes | None:
        """Return a secret; None when it is not there, or the keyring is locked or gone."""
        try:
            kept = self._backend.get_password(APP, item)
            return None if kept is None else base64.b64decode(kept, validate=True)
        except (binascii.Error, ValueError, TypeError):  # somebody else's text lies there
            return None
        except Exception as error:  # noqa: BLE001 - D-Bus and the systems' own libraries fail in ways of their own
            _diagnostics.note("cannot read", error=type(error).__name__)
            return None

    def write(self, item: str, secret: bytes) -> None:
        """Keep a secret, in place of the one of this name. Raises KeychainRefused."""
        try:
            self._backend.set_password(APP, item, base64.b64encode(secret).decode())
        except Exception as error:
            _diagnostics.note("cannot write", error=type(error).__name__)
            raise KeychainRefused from error

    def remove(self, item: str) -> None:
        """Forget a secret, if it is there."""
        try:
            self._backend.delete_password(APP, item)
        except Exception as error:  # noqa: BLE001 - as above; without its slot the secret opens nothing
            _diagnostics.note("cannot remove", error=type(error).__name__)


def system_keychain() -> Keychain | None:
    """Return the keyring of this desktop, None if there is none that encrypts."""
    import keyring  # noqa: PLC0415 - looks for plug-ins and talks to D-Bus, which only those who use it should wait for
    from keyring.backends import chainer  # noqa: PLC0415

    try:
        chosen = keyring.get_keyring()
        backends = chosen.backends if type(chosen) is chainer.ChainerBackend else [chosen]
    except Exception as error:  # noqa: BLE001 - a plug-in that fails is a keyring that is not there
        _diagnostics.note("no keyring", error=type(error).__name__)
        return None
    allowed = _encrypting_classes()
    return next((SystemKeychain(backend) for backend in backends if type(backend) in allowed), None)


def has_keyring_slot(home: Home) -> bool:
    """Tell whether a keyring is meant to open this vault. Raises NoVault; a damaged header means no."""
    try:
        return bool(headers.parse(headers.read_content(home)).slots_of(KEYRING))
    except (LogDamaged, TooNew):
        return False


def open_by_keychain(home: Home, keychain: Keychain) -> Vault | None:
    """Open a vault by its keyring slot; None if there is none or it does not open: then ask for the passphrase.

    Raises NoVault, VaultBusy.
    """

    def master_key_of(header: Header) -> bytes:
        for slot in header.slots_of(KEYRING):
            secret = keychain.read(_item(header.vault_id, slot))
            if secret and (master_key := unwrap(slot, secret, header.vault_id)) is not None:
                return master_key
        raise WrongPassphrase

    try:
        return open_with(home, master_key_of) if has_keyring_slot(home) else None
    except (WrongPassphrase, LogDamaged):  # the passphrase may still open it, and says what is damaged
        return None


def add_keyring_slot(vault: Vault, secret: str, keychain: Keychain, record: Record) -> None:
    """Let the keyring open the vault, beside the passphrase and the code; `secret` is one of these.

    Raises WrongPassphrase, BadRecoveryCode, KeychainRefused.
    """
    former = vault.header.slots_of(KEYRING)
    slot = keyring_slot(master_key_of(vault, secret), vault.vault_id, keychain)
    try:
        change_header(vault, lambda header: header.with_slot(slot), record)
    except BaseException:
        forget(vault.vault_id, [slot], keychain)
        raise
    forget(vault.vault_id, former, keychain)


def remove_keyring_slot(vault: Vault, keychain: Keychain | None, record: Record) -> None:
    """Let only the passphrase and the recovery code open the vault."""
    former = vault.header.slots_of(KEYRING)
    change_header(vault, lambda header: header.without(KEYRING), record)
    if keychain is not None:
        forget(vault.vault_id, former, keychain)


def keyring_slot(master_key: bytes, vault_id: str, keychain: Keychain) -> Slot:
    """Make a slot whose secret the keychain has proved to keep. Raises KeychainRefused."""
    secret = secrets.token_bytes(KEY_BYTES)
    slot = wrap(master_key, secret, vault_id, KEYRING, 0)
    item = _item(vault_id, slot)
    keychain.write(item, secret)
    if keychain.read(item) != secret:
        keychain.remove(item)
        raise KeychainRefused
    return slot


def forget(vault_id: str, slots: list[Slot], keychain: Keychain) -> None:
    """Remove the secrets of slots that are gone."""
    for slot in slots:
        keychain.remove(_item(vault_id, slot))


def _item(vault_id: str, slot: Slot) -> str:
    # A name for each slot: while a slot is replaced, the former secret stays until the new header is on disk.
    return f"{vault_id}/{slot.id}"


def _encrypting_classes() -> set[type]:
    from keyring.backends import SecretService, Windows, kwallet, macOS  # noqa: PLC0415 - as above

    return {SecretService.Keyring, kwallet.DBusKeyring, macOS.Keyring, Windows.WinVaultKeyring}
