"""Change the header: other slots, a later format, the copy that the database kept.

The file is written first and recorded in the database second. Killed in between, the file is the newer one, is
authentic, and is taken over at the next opening (`Vault.reconcile`).
"""

from collections.abc import Callable
from contextlib import suppress

import msgspec

from core.errors import DiskFull, LogDamaged
from core.files import exclusive_lock, replace_file
from core.vault import header as headers
from core.vault import recovery
from core.vault.header import Header
from core.vault.keys import PASSPHRASE, RECOVERY, passphrase_bytes, wrap
from core.vault.vault import LOCK_WAIT_S, Vault, busy, check_new_passphrase, unlock

Record = Callable[[int, bytes], None]


def change_passphrase(vault: Vault, secret: str, new: str, kdf_memory_mib: int | None, record: Record) -> None:
    """Make `new` the passphrase; `secret` is the present one or the recovery code.

    Without `kdf_memory_mib` the key derivation costs what it did. Copies of the header, in backups for instance, keep
    the former passphrase. Raises WrongPassphrase, BadRecoveryCode, GuardianError.
    """
    memory_mib = kdf_memory_mib or vault.header.slots_of(PASSPHRASE)[0].memory_mib
    check_new_passphrase(new, memory_mib)
    master_key = master_key_of(vault, secret)
    slot = wrap(master_key, passphrase_bytes(new), vault.vault_id, PASSPHRASE, memory_mib)
    change_header(vault, lambda header: header.with_slot(slot), record)


def renew_recovery_code(vault: Vault, secret: str, code: str, record: Record) -> None:
    """Make `code`, which the principal has written down already, the recovery code; the former one no longer opens.

    Raises WrongPassphrase, BadRecoveryCode.
    """
    slot = wrap(master_key_of(vault, secret), recovery.decode(code), vault.vault_id, RECOVERY, 0)
    change_header(vault, lambda header: header.with_slot(slot), record)


def master_key_of(vault: Vault, secret: str) -> bytes:
    """Unwrap the master key of an open vault once more: by what opens it now, not by what did when it was opened.

    Raises WrongPassphrase, BadRecoveryCode, LogDamaged.
    """
    return unlock(expected_header(vault), secret)


def upgrade_header(vault: Vault, record: Record) -> None:
    """Write a header of format 1 in the present format, with the slots it has."""
    public = vault.keys.inbox_public
    change_header(vault, lambda header: msgspec.structs.replace(header, inbox_key=public), record)


def change_header(vault: Vault, change: Callable[[Header], Header], record: Record) -> None:
    """Write what `change` makes of the header that lies there now, as its next generation.

    Raises LogDamaged when that header is not authentic or older than what this vault has seen, VaultBusy.
    """
    with exclusive_lock(vault.home.header_lock, LOCK_WAIT_S) as is_mine:
        if not is_mine:
            raise busy()
        present = expected_header(vault)
        next_one = msgspec.structs.replace(change(present), generation=present.generation + 1)
        content = headers.encode(next_one, vault.keys.header)
        replace_file(vault.home.header, content, "the vault's header")
        vault.adopt(content)
    with suppress(DiskFull):  # the change is made; the next opening records it
        record(vault.generation, content)


def restore_header(vault: Vault, content: bytes) -> None:
    """Put back a header that the database kept, over one that was changed. Raises LogDamaged if it is not authentic."""
    if wrong := headers.problem(content, vault.keys.header):
        raise LogDamaged(wrong, "Put back vault.json from a backup.")
    with exclusive_lock(vault.home.header_lock, LOCK_WAIT_S) as is_mine:
        if not is_mine:
            raise busy()
        replace_file(vault.home.header, content, "the vault's header")
    vault.adopt(content)
    vault.header_problem = None


def expected_header(vault: Vault) -> Header:
    """Return the header on disk: ours, or a later one by another process that has this vault open."""
    content = headers.read_content(vault.home)
    wrong = vault.header_problem or headers.problem(content, vault.keys.header)
    present = headers.parse(content)
    if wrong is None and content != vault.header_bytes and present.generation <= vault.generation:
        wrong = "The vault's header vault.json was put back to an earlier state while the vault was open."
    if wrong:
        raise LogDamaged(wrong, "Nothing was changed. `guardian verify` says what is wrong.")
    return present
