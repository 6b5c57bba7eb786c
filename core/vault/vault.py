"""The vault: a header with key slots beside the encrypted log."""

import secrets
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import msgspec

from core.errors import GuardianError, LogDamaged, NoVault, TooNew, VaultExists, WrongPassphrase
from core.files import make_private_folder, rename_durably, replace_file
from core.paths import Home
from core.sealed import Label
from core.vault import recovery
from core.vault.keys import (
    DEFAULT_MEMORY_MIB,
    KEY_BYTES,
    MAX_MEMORY_MIB,
    MIN_MEMORY_MIB,
    Slot,
    derive,
    passphrase_bytes,
    unwrap,
    wrap,
)

_FORMAT = 1
_MAX_HEADER_BYTES = 64 * 1024


class Header(msgspec.Struct, frozen=True):
    """What lies in clear beside the log."""

    format: int
    vault_id: str
    slots: list[Slot]


@dataclass(frozen=True)
class Vault:
    """An open vault: its keys, as long as this object lives."""

    home: Home
    vault_id: str
    log_key: bytes = field(repr=False)
    _files_key: bytes = field(repr=False)

    def file_key(self, file_id: str) -> bytes:
        """Derive the key of one sealed file; a worker is given this key and no other."""
        return derive(self._files_key, f"file/{file_id}")

    def label(self, file_id: str, base_sha256: str = "") -> Label:
        """Make the label of a sealed file of this vault."""
        return Label(vault_id=self.vault_id, file_id=file_id, base_sha256=base_sha256)

    def sealed_path(self, file_id: str) -> Path:
        """Return where the sealed file of this id lies."""
        return self.home.sealed / f"{file_id}.sealed"


def create_vault(home: Home, passphrase: str, kdf_memory_mib: int | None = None) -> tuple[Vault, str]:
    """Begin a vault; return it open, with its recovery code.

    It counts once `finish_creation` has run. Raises VaultExists and GuardianError.
    """
    memory_mib = DEFAULT_MEMORY_MIB if kdf_memory_mib is None else kdf_memory_mib
    if not MIN_MEMORY_MIB <= memory_mib <= MAX_MEMORY_MIB:
        raise GuardianError(
            f"{memory_mib} MiB is outside what the key derivation allows.",
            f"Choose from {MIN_MEMORY_MIB} to {MAX_MEMORY_MIB} MiB.",
        )
    if not passphrase:
        raise GuardianError("The passphrase is empty.", "Choose one with at least 12 characters.")
    _clear_interrupted_creation(home)
    if has_vault(home):
        raise VaultExists(f"There is a vault in {home.folder} already.", "Open it, or choose another folder.")
    make_private_folder(home.folder)
    make_private_folder(home.sealed)
    vault_id, master_key, code_secret = str(uuid4()), secrets.token_bytes(KEY_BYTES), recovery.new_secret()
    slots = [
        wrap(master_key, passphrase_bytes(passphrase), vault_id, "passphrase", memory_mib),
        wrap(master_key, code_secret, vault_id, "recovery", 0),
    ]
    header = Header(_FORMAT, vault_id, slots)
    replace_file(home.new_header, msgspec.json.format(msgspec.json.encode(header)), "the vault's header")
    return _open(home, vault_id, master_key), recovery.encode(code_secret)


def finish_creation(home: Home) -> None:
    """Make a new vault count, once its log exists; until then a crash leaves nothing that looks like a vault."""
    rename_durably(home.new_header, home.header)


def _clear_interrupted_creation(home: Home) -> None:
    """Remove what a killed `create_vault` left: its recovery code was never shown and nothing was ever logged."""
    if home.new_header.exists() and not home.header.exists():
        for path in (home.log, home.log.with_name("log.db-wal"), home.log.with_name("log.db-shm"), home.new_header):
            path.unlink(missing_ok=True)


def has_vault(home: Home) -> bool:
    """Tell whether there is a vault, also a damaged one, in this home."""
    return home.header.exists() or (home.log.exists() and not home.new_header.exists())


def open_vault(home: Home, secret: str) -> Vault:
    """Open a vault with its passphrase or recovery code.

    Raises NoVault, WrongPassphrase, BadRecoveryCode, TooNew, and LogDamaged for an unreadable header.
    """
    header = _read_header(home)
    attempts = [("passphrase", passphrase_bytes(secret))]
    mistyped: GuardianError | None = None
    if recovery.looks_like_code(secret):
        try:
            attempts.insert(0, ("recovery", recovery.decode(secret)))
        except recovery.BadRecoveryCode as error:
            mistyped = error
    for kind, candidate in attempts:
        for slot in header.slots:
            if slot.kind == kind and (master_key := unwrap(slot, candidate, header.vault_id)) is not None:
                return _open(home, header.vault_id, master_key)
    raise mistyped or WrongPassphrase()


def _open(home: Home, vault_id: str, master_key: bytes) -> Vault:
    return Vault(home, vault_id, derive(master_key, "log"), derive(master_key, "files"))


def _read_header(home: Home) -> Header:
    try:
        with home.header.open("rb") as file:
            raw = file.read(_MAX_HEADER_BYTES)
    except FileNotFoundError as error:
        if home.log.exists():
            raise _damaged_header() from error
        raise NoVault(f"There is no vault in {home.folder}.", "Make one with `guardian init`.") from error
    except NotADirectoryError as error:
        raise NoVault(f"{home.folder} is not a folder.", "Choose a folder with --home.") from error
    try:
        if msgspec.json.decode(raw, type=_Format).format > _FORMAT:
            raise TooNew("A later release made this vault.", "Update Guardian Angel and try again.")
        return msgspec.json.decode(raw, type=Header)
    except msgspec.DecodeError as error:
        raise _damaged_header() from error


class _Format(msgspec.Struct):
    format: int


def _damaged_header() -> LogDamaged:
    return LogDamaged(
        "The vault's header vault.json is missing or damaged.",
        "The log itself was not touched. Put back vault.json from a backup; without it no key can be unwrapped.",
    )
