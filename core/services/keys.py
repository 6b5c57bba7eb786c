"""The keys of the vault: passphrase, recovery code, keyring, and all of them anew."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from core.clock import Clock
from core.entries import Draft, Kind, Origin
from core.errors import GuardianError, LogDamaged, TooNew
from core.files import remove_durably, replace_file
from core.log.log import WITNESS_NAME, Log
from core.log.rekey import hand_over_witness, rekey, rekey_copy
from core.log.verify import check_log
from core.paths import Home
from core.sealed import Unreadable, seal_parts, unseal_parts
from core.services.conversation_states import remove_conversation_states
from core.services.opening import settle
from core.vault import change, inbox, keychain, recovery
from core.vault.keychain import Keychain, system_keychain
from core.vault.keys import Keys
from core.vault.rotation import begin_rotation, end_rotation
from core.vault.vault import Vault, open_vault

_SPARE_BYTES = 16 << 20

OnStep = Callable[[str], None]
FindKeychain = Callable[[], Keychain | None]


@dataclass(frozen=True)
class Rotated:
    """What a rotation made; `unreadable` names sealed files that were damaged before and stay as they are."""

    vault_id: str
    recovery_code: str = field(repr=False)
    has_keyring_slot: bool
    unreadable: list[str]


class KeyService:
    """Change what opens the vault. What needs a `secret` takes the present passphrase or the recovery code."""

    def __init__(self, log: Log, vault: Vault, find_keychain: FindKeychain | None = None) -> None:
        self._log = log
        self._vault = vault
        self._find_keychain = find_keychain or system_keychain

    @property
    def has_keyring_slot(self) -> bool:
        """Whether the keyring of the desktop opens the vault."""
        return self._vault.has_keyring_slot

    def can_use_keyring(self) -> bool:
        """Tell whether this desktop has a keyring that encrypts."""
        return self._find_keychain() is not None

    def change_passphrase(self, secret: str, new: str, kdf_memory_mib: int | None = None) -> None:
        """Make `new` the passphrase. Backups made before keep the former one.

        Raises WrongPassphrase, BadRecoveryCode, LogDamaged, GuardianError.
        """
        change.change_passphrase(self._vault, secret, new, kdf_memory_mib, self._record)

    def new_recovery_code(self, secret: str) -> str:
        """Make a code that opens nothing yet: show it first, so that no vault ever hangs on a code nobody has seen.

        Raises WrongPassphrase, BadRecoveryCode.
        """
        change.master_key_of(self._vault, secret)
        return recovery.encode(recovery.new_secret())

    def renew_recovery_code(self, secret: str, code: str) -> None:
        """Let a code from `new_recovery_code` open the vault in place of the former one, which backups keep.

        Raises WrongPassphrase, BadRecoveryCode, LogDamaged.
        """
        change.renew_recovery_code(self._vault, secret, code, self._record)

    def turn_keyring_on(self, secret: str) -> None:
        """Let the keyring of this desktop open the vault, too.

        Raises WrongPassphrase, BadRecoveryCode, KeychainRefused, GuardianError.
        """
        found = self._find_keychain()
        if found is None:
            raise GuardianError(
                "This desktop has no keyring that encrypts.",
                "Go on with the passphrase. Secret Service, KWallet, macOS and Windows keyrings can be used.",
            )
        keychain.add_keyring_slot(self._vault, secret, found, self._record)

    def turn_keyring_off(self) -> None:
        """Let only the passphrase and the recovery code open the vault. Raises LogDamaged."""
        keychain.remove_keyring_slot(self._vault, self._find_keychain(), self._record)

    def _record(self, generation: int, content: bytes) -> None:
        self._log.remember(generation=generation, header=content)


def rotate(
    home: Home,
    secret: str,
    new_passphrase: str,
    clock: Clock,
    kdf_memory_mib: int | None = None,
    find_keychain: FindKeychain | None = None,
    on_step: OnStep = lambda _step: None,
) -> Rotated:
    """Give a vault that nobody has open a new master key and new secrets, and bring everything under it.

    Killed at any moment, the vault opens with the former secrets or with the new ones, and what is left is done at the
    next opening. Backups made before keep their keys and secrets. Raises what opening raises, VaultBusy, DiskFull.
    """
    with closing(open_vault(home, secret)) as vault:
        if vault.former_keys is not None:
            finish_rotation(vault)
        vault.have_alone()
        with closing(Log.open(home.log, vault.log_key, clock)) as log:  # a damaged one is not touched
            settle(log, vault)
            _expect_sound(log, home)
        _expect_room(home)
        on_step("header")
        new = begin_rotation(vault, secret, new_passphrase, kdf_memory_mib, (find_keychain or system_keychain)())
        return Rotated(vault.vault_id, new.recovery_code, new.has_keyring_slot, finish_rotation(vault, on_step))


def finish_rotation(vault: Vault, on_step: OnStep = lambda _step: None) -> list[str]:
    """Bring what lies under the keys from before a rotation under the present ones; nothing if none is pending.

    Return the sealed files that neither opens, which stay as they are. Each step finds out for itself what was done
    before. The vault must be had alone; it is shared after. Raises DiskFull, LogDamaged.
    """
    former, home = vault.former_keys, vault.home
    if former is None:
        return []
    on_step("log")
    rekey(home.log, former.log, vault.log_key)
    for copy in home.old_logs():
        rekey_copy(copy, former.log, vault.log_key)
    on_step("witness")
    hand_over_witness(home.log.with_name(WITNESS_NAME), former.log, vault.log_key)
    on_step("sealed files")
    unreadable = [path.name for path in _sealed_files(home) if not _reseal(path, former, vault.keys)]
    remove_conversation_states(home)
    remove_durably(home.fused.glob("*.sealed"))  # whoever has the former keys must find nothing; made again
    on_step("inbox")
    inbox.reseal(vault, former)
    on_step("end")
    end_rotation(vault)
    return unreadable


def note_finished_rotation(log: Log) -> None:
    """Keep in the log that an interrupted rotation was finished: its recovery code may never have been shown."""
    told = "New keys were given and interrupted, and are complete now. Make a new recovery code: guardian recovery new."
    log.append(Draft(Kind.INCIDENT, Origin.DOCUMENT, "", meta={"mended": told}))


def _expect_sound(log: Log, home: Home) -> None:
    """Raise LogDamaged unless every page of the log can be read: one that cannot would stop the new key half way."""
    problems = log.damage or [problem for problem in check_log(log, home.log, 1) if problem not in log.mended]
    if problems:
        log.stop_writing(problems)
        raise LogDamaged(f"The log is damaged: {problems[0]}.", "Repair it first. Nothing was changed.")


def _expect_room(home: Home) -> None:
    """Raise GuardianError if the disk has no room for a database, or the largest sealed file, once more."""
    sizes = [path.stat().st_size for path in (home.log, *home.old_logs(), *_sealed_files(home))]
    needed, free = max(sizes) * 11 // 10 + _SPARE_BYTES, shutil.disk_usage(home.folder).free
    if free < needed:
        raise GuardianError(
            f"New keys need {needed >> 20} MiB of free disk for a while, and there are {free >> 20}.",
            "Free some space and try again. Nothing was changed.",
        )


def _sealed_files(home: Home) -> list[Path]:
    return sorted([*home.sealed.glob("*.sealed"), *home.attachments.glob("*.sealed")])


def _reseal(path: Path, former: Keys, keys: Keys) -> bool:
    """Seal a file with the present key, unless it is; False if neither key opens it."""
    file_id = path.stem
    if _opens(path, keys.file(file_id)):
        return True
    try:
        with path.open("rb") as file:
            label, parts = unseal_parts(file, former.file(file_id), file_id)
            replace_file(path, seal_parts(parts, keys.file(file_id), label), f"the sealed file {path.name}")
    except (Unreadable, TooNew):
        return False
    return True


def _opens(path: Path, key: bytes) -> bool:
    """Tell whether a key opens the first part of a sealed file: files are replaced whole, so it opens all or none."""
    try:
        with path.open("rb") as file:
            next(unseal_parts(file, key, path.stem)[1])
    except (Unreadable, TooNew):
        return False
    return True
