"""Rotation: a new master key, with new secrets for it, after somebody may have learnt the former one.

The new header is written first and carries the former master key, wrapped under the new one: from then on only the new
secrets open the vault, and whatever still lies under the former keys can be brought over, now or at the next opening.
"""

import secrets
from dataclasses import dataclass, field
from typing import Any

import msgspec

from core.files import exclusive_lock, replace_file
from core.vault import header as headers
from core.vault import recovery
from core.vault.change import change_header, expected_header
from core.vault.header import Header
from core.vault.keychain import Keychain, KeychainRefused, forget, keyring_slot
from core.vault.keys import KEY_BYTES, KEYRING, PASSPHRASE, Keys, Slot
from core.vault.vault import LOCK_WAIT_S, Vault, busy, check_new_passphrase, new_header, unlock, wrap_former


@dataclass(frozen=True)
class NewSecrets:
    """What opens the vault from now on, beside the new passphrase; the keyring only if it did so before."""

    recovery_code: str = field(repr=False)
    has_keyring_slot: bool


def begin_rotation(
    vault: Vault, secret: str, new_passphrase: str, kdf_memory_mib: int | None, keychain: Keychain | None
) -> NewSecrets:
    """Give the vault a new master key, passphrase and recovery code; nothing is under its keys yet but the header.

    The vault must be had alone. Raises WrongPassphrase, BadRecoveryCode, LogDamaged, GuardianError.
    """
    memory_mib = kdf_memory_mib or vault.header.slots_of(PASSPHRASE)[0].memory_mib
    check_new_passphrase(new_passphrase, memory_mib)
    with exclusive_lock(vault.home.header_lock, LOCK_WAIT_S) as is_mine:
        if not is_mine:
            raise busy()
        former_header = expected_header(vault)
        former, master_key, code = unlock(former_header, secret), secrets.token_bytes(KEY_BYTES), recovery.new_secret()
        header = new_header(vault.vault_id, master_key, new_passphrase, code, memory_mib)
        slot = _new_keyring_slot(former_header, master_key, keychain)
        pending = wrap_former(former, master_key, vault.vault_id)
        header = msgspec.structs.replace(header, generation=former_header.generation + 1, pending=pending)
        former_keys, vault.keys = vault.keys, Keys.of(master_key)
        content = headers.encode(header.with_slot(slot) if slot else header, vault.keys.header)
        try:
            replace_file(vault.home.header, content, "the vault's header")
        except BaseException:
            if slot and keychain:
                forget(vault.vault_id, [slot], keychain)
            raise
    vault.former_keys = former_keys
    vault.adopt(content)
    if keychain is not None:
        forget(vault.vault_id, former_header.slots_of(KEYRING), keychain)
    return NewSecrets(recovery.encode(code), slot is not None)


def end_rotation(vault: Vault) -> None:
    """Let go of the former master key, once nothing is under it any more, and share the vault again."""
    change_header(vault, lambda header: msgspec.structs.replace(header, pending=None), _recorded_at_opening)
    vault.former_keys = None
    vault.share()


def _new_keyring_slot(former: Header, master_key: bytes, keychain: Keychain | None) -> Slot | None:
    if keychain is None or not former.slots_of(KEYRING):
        return None
    try:
        return keyring_slot(master_key, former.vault_id, keychain)
    except KeychainRefused:
        return None  # the passphrase opens the vault, and the principal is told


def _recorded_at_opening(*_: Any) -> None:
    """Record nothing: the database is closed, and takes the newer header over when it is opened."""
