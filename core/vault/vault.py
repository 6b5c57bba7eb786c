"""The vault: a header with key slots beside the encrypted log."""

import secrets
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from core.errors import GuardianError, LogDamaged, VaultExists, WrongPassphrase
from core.files import FileLock, make_private_folder, rename_durably, replace_file
from core.paths import Home
from core.sealed import Label
from core.vault import header as headers
from core.vault import recovery
from core.vault.calibration import calibrate
from core.vault.header import Header
from core.vault.keys import (
    KEY_BYTES,
    KEYRING,
    MAX_MEMORY_MIB,
    MIN_MEMORY_MIB,
    PASSPHRASE,
    RECOVERY,
    Keys,
    derive,
    passphrase_bytes,
    unwrap,
    unwrap_key,
    wrap,
    wrap_key,
)

LOCK_WAIT_S = 2.0  # the maker of a vault and the taker of new keys hold it exclusively for moments outside their work


class VaultBusy(GuardianError):
    """Another process has the vault to itself, or this one needs it and others have it open."""


class Vault:
    """An open vault: its keys, as long as this object lives, and a shared lock until `close`.

    `header_problem` says why the header must not be trusted: the log may then be read, and nothing be written.
    `former_keys` are those from before a rotation that is not finished yet.
    """

    def __init__(self, home: Home, lock: FileLock, keys: Keys, header_bytes: bytes) -> None:
        self.home = home
        self.keys = keys
        self._lock = lock
        self.adopt(header_bytes)
        self.header_problem = headers.problem(header_bytes, keys.header)
        self.former_keys: Keys | None = None

    @property
    def log_key(self) -> bytes:
        """The key of the database."""
        return self.keys.log

    @property
    def backup_key(self) -> bytes:
        """The key that authenticates backups."""
        return self.keys.backup

    def adopt(self, header_bytes: bytes) -> None:
        """Take over a header that this process has just read or written."""
        self.header_bytes = header_bytes
        self.header = headers.parse(header_bytes)
        self.vault_id, self.generation = self.header.vault_id, self.header.generation

    @property
    def is_old_format(self) -> bool:
        """Whether the header is to be upgraded once the log is open."""
        return self.header.format < headers.FORMAT

    @property
    def has_keyring_slot(self) -> bool:
        """Whether the keyring of the desktop opens this vault."""
        return bool(self.header.slots_of(KEYRING))

    def portable_header(self) -> bytes:
        """Return the header on disk for another machine: without the slot that only this one's keyring opens.

        Raises LogDamaged if it is not authentic.
        """
        content = headers.read_content(self.home)  # another process may have changed it since this one opened it
        if wrong := headers.problem(content, self.keys.header):
            raise LogDamaged(wrong, "Nothing was changed. `guardian verify` says what is wrong.")
        header = headers.parse(content)
        if header.format < headers.FORMAT:
            return content
        return headers.encode(header.without(KEYRING), self.keys.header)

    def reconcile(self, recorded: tuple[int, bytes] | None) -> tuple[str | None, tuple[int, bytes] | None]:
        """Compare the header with the generation and content that the database saw last.

        Return what is wrong, or None, and what the database is to record now, or None.
        """
        present = (self.generation, self.header_bytes)
        if self.header_problem:
            return self.header_problem, None
        if recorded is None:
            return None, None if self.is_old_format else present
        if recorded == present:
            return None, None
        generation, content = recorded
        if self.generation < generation:
            return (
                "The vault's header vault.json was put back to an earlier state: it has had"
                f" {self.generation} changes, and the log has seen {generation}."
            ), None
        if self.generation == generation and not self._is_portable_form_of(content):
            return "The vault's header vault.json is not the one that the log has seen last.", None
        return None, present

    def file_key(self, file_id: str) -> bytes:
        """Derive the key of one sealed file; a worker is given this key and no other."""
        return self.keys.file(file_id)

    def label(self, file_id: str, base_sha256: str = "") -> Label:
        """Make the label of a sealed file of this vault."""
        return Label(vault_id=self.vault_id, file_id=file_id, base_sha256=base_sha256)

    def sealed_path(self, file_id: str) -> Path:
        """Return where the sealed file of this id lies."""
        return self.home.sealed / f"{file_id}.sealed"

    def share(self) -> None:
        """Let other processes open the vault too. Raises VaultBusy."""
        if not self._lock.take(is_shared=True, wait_s=LOCK_WAIT_S):
            raise busy()

    def have_alone(self) -> None:
        """Keep every other process from opening the vault. Raises VaultBusy, also when it is open elsewhere."""
        if not self._lock.take(is_shared=False, wait_s=LOCK_WAIT_S):
            self.share()
            raise VaultBusy("The vault is open elsewhere.", "Close the window and other commands, then try again.")

    def close(self) -> None:
        """Give up the lock; call it once the log is closed."""
        self._lock.release()

    def _is_portable_form_of(self, content: bytes) -> bool:
        if headers.problem(content, self.keys.header) is not None:
            return False
        return headers.encode(headers.parse(content).without(KEYRING), self.keys.header) == self.header_bytes


def create_vault(home: Home, passphrase: str, kdf_memory_mib: int | None = None) -> tuple[Vault, str]:
    """Begin a vault; return it open, with its recovery code.

    It counts once `finish_creation` has run. Without `kdf_memory_mib` the cost of the key derivation is measured.
    Raises VaultExists and GuardianError.
    """
    memory_mib = calibrate().memory_mib if kdf_memory_mib is None else kdf_memory_mib
    check_new_passphrase(passphrase, memory_mib)
    _expect_none(home)
    make_private_folder(home.folder)
    lock = FileLock(home.vault_lock)
    try:
        if not lock.take(is_shared=False):
            raise VaultExists(f"Another process is making a vault in {home.folder}.", "Open that one.")
        put_aside_unfinished(home)
        _expect_none(home)
        make_private_folder(home.sealed)
        make_private_folder(home.inbox)
        master_key, code = secrets.token_bytes(KEY_BYTES), recovery.new_secret()
        keys = Keys.of(master_key)
        content = headers.encode(new_header(str(uuid4()), master_key, passphrase, code, memory_mib), keys.header)
        replace_file(home.new_header, content, "the vault's header")
    except BaseException:
        lock.release()
        raise
    return Vault(home, lock, keys, content), recovery.encode(code)


def finish_creation(vault: Vault) -> None:
    """Make a new vault count, once its log exists; until then a crash leaves nothing that looks like a vault."""
    rename_durably(vault.home.new_header, vault.home.header)
    vault.share()


def put_aside_unfinished(home: Home) -> None:
    """Put aside what a killed creation or restore left; nobody has ever used it.

    Not removed: a header that somebody deleted from a real vault would otherwise be enough to lose its log.
    """
    if home.new_header.exists() and not home.header.exists():
        aside = home.folder / f"interrupted-{secrets.token_hex(4)}"
        make_private_folder(aside)
        for path in (*home.log_files(), home.sealed, home.attachments, home.new_header):
            if path.exists():
                path.rename(aside / path.name)


def has_vault(home: Home) -> bool:
    """Tell whether there is a vault, also a damaged one or what is left of one, in this home."""
    return home.header.exists() or (bool(home.remains()) and not home.new_header.exists())


def open_vault(home: Home, secret: str) -> Vault:
    """Open a vault with its passphrase or recovery code.

    Raises NoVault, WrongPassphrase, BadRecoveryCode, TooNew, VaultBusy, and LogDamaged for an unreadable header.
    """
    return open_with(home, lambda header: unlock(header, secret))


def open_with(home: Home, master_key_of: Callable[[Header], bytes]) -> Vault:
    """Open a vault by a function that finds the master key in its header; raises what that raises, too."""
    headers.parse(headers.read_content(home))  # says what is wrong before anything is written, even a lock
    lock = FileLock(home.vault_lock)
    try:
        content = _locked_header(home, lock)
        return _open(home, lock, content, master_key_of)
    except BaseException:
        lock.release()
        raise


def unlock(header: Header, secret: str) -> bytes:
    """Unwrap the master key with the passphrase or recovery code. Raises WrongPassphrase, BadRecoveryCode."""
    attempts = [(PASSPHRASE, passphrase_bytes(secret))]
    mistyped: GuardianError | None = None
    if recovery.looks_like_code(secret):
        try:
            attempts.insert(0, (RECOVERY, recovery.decode(secret)))
        except recovery.BadRecoveryCode as error:
            mistyped = error
    for kind, candidate in attempts:
        for slot in header.slots_of(kind):
            if (master_key := unwrap(slot, candidate, header.vault_id)) is not None:
                return master_key
    raise mistyped or WrongPassphrase()


def new_header(vault_id: str, master_key: bytes, passphrase: str, code: bytes, memory_mib: int) -> Header:
    """Describe a header of generation 1 with slots for a passphrase and a recovery code."""
    slots = [
        wrap(master_key, passphrase_bytes(passphrase), vault_id, PASSPHRASE, memory_mib),
        wrap(master_key, code, vault_id, RECOVERY, 0),
    ]
    return Header(headers.FORMAT, vault_id, 1, slots, Keys.of(master_key).inbox_public, pending=None)


def check_new_passphrase(passphrase: str, memory_mib: int) -> None:
    """Raise GuardianError for an empty passphrase or a cost that the key derivation does not allow."""
    if not MIN_MEMORY_MIB <= memory_mib <= MAX_MEMORY_MIB:
        raise GuardianError(
            f"{memory_mib} MiB is outside what the key derivation allows.",
            f"Choose from {MIN_MEMORY_MIB} to {MAX_MEMORY_MIB} MiB.",
        )
    if not passphrase:
        raise GuardianError("The passphrase is empty.", "Choose one with at least 12 characters.")


def wrap_former(former_master_key: bytes, master_key: bytes, vault_id: str) -> bytes:
    """Wrap the master key from before a rotation under the new one, for the header's `pending`."""
    return wrap_key(former_master_key, derive(master_key, "pending"), _pending_label(vault_id))


def busy() -> VaultBusy:
    """Say that another process has the vault to itself."""
    return VaultBusy("Another process is making this vault or changing its keys.", "Wait until it is done.")


def _open(home: Home, lock: FileLock, content: bytes, master_key_of: Callable[[Header], bytes]) -> Vault:
    header = headers.parse(content)
    try:
        master_key = master_key_of(header)
    except WrongPassphrase as error:
        if headers.is_exact(content):
            raise
        raise headers.damaged_header() from error  # the slot may be what is damaged, not the memory of the principal
    vault = Vault(home, lock, Keys.of(master_key), content)
    if header.pending is not None and vault.header_problem is None:
        former = unwrap_key(header.pending, derive(master_key, "pending"), _pending_label(header.vault_id))
        vault.former_keys = Keys.of(former) if former else None
    if vault.former_keys is None:
        vault.share()
    return vault


def _locked_header(home: Home, lock: FileLock) -> bytes:
    """Read the header under a shared lock, or under an exclusive one while a rotation waits to be finished."""
    for is_shared in (True, False):
        if not lock.take(is_shared, LOCK_WAIT_S):
            raise busy()
        content = headers.read_content(home)
        if headers.parse(content).pending is None:
            break
    return content


def _expect_none(home: Home) -> None:
    if has_vault(home):
        raise VaultExists(f"There is a vault in {home.folder} already.", "Open it, or choose another folder.")


def _pending_label(vault_id: str) -> bytes:
    return f"guardian pending {vault_id}".encode()
