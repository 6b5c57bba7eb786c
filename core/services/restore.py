"""Restore a vault from a backup into a home that holds none, whole or not at all."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from core.clock import SystemClock
from core.errors import GuardianError, VaultExists
from core.files import exclusive_lock, explaining, make_private_folder, rename_durably
from core.log.log import Log
from core.paths import Home
from core.services.backup_file import BackupReader, open_backup
from core.services.unpacking import Contents, unpack_header, unpack_rest, workspace
from core.vault.change import change_header
from core.vault.vault import Vault, has_vault, open_vault, put_aside_unfinished


@dataclass(frozen=True)
class Restored:
    """What a backup held; `head_hash` is the chain head, `adapters` those whose weights open."""

    vault_id: str
    head_seq: int
    head_hash: str
    entries: int
    adapters: list[str]
    left_out: list[str]


def restore(path: Path, home: Home, ask: Callable[[], str]) -> Restored:
    """Put the vault of a backup into a home without one; `ask` returns the passphrase or the recovery code.

    A damaged file is named before `ask` is called. A killed restore leaves nothing that counts as a vault, and can be
    repeated. No entry is made of it: the log ends with the entry that the backup ends with, which proves it whole.
    Raises VaultExists, NoBackup, BackupDamaged, WrongPassphrase, BadRecoveryCode, DiskFull, TooNew.
    """
    _expect_room(home)
    with opened_backup(path) as backup:
        make_private_folder(home.folder)
        with exclusive_lock(home.vault_lock) as is_mine:
            if not is_mine:
                raise GuardianError("Another process makes or restores a vault here.", "Wait until it is done.")
            _expect_room(home)
            with workspace(home, "restore") as work:
                contents = _unpack(backup, work, ask, _begin_generation)
                _put_in_place(work, home)
        return _restored(backup, contents)


def check(path: Path, home: Home, ask: Callable[[], str]) -> Restored:
    """Check a backup whole without restoring it; `home` lends its folder for the time. Raises as `restore` does."""
    with opened_backup(path) as backup:
        make_private_folder(home.folder)
        with exclusive_lock(home.backup_lock) as is_mine:
            if not is_mine:
                raise GuardianError("Another process makes or checks a backup.", "Wait until it is done.")
            with workspace(home, "backup") as work:
                return _restored(backup, _unpack(backup, work, ask))


@contextmanager
def opened_backup(path: Path) -> Iterator[BackupReader]:
    """Hold a backup whose checksum is right. Raises NoBackup, BackupDamaged, GuardianError if it cannot be read."""
    with (
        explaining(f"the backup {path.name}", "Choose a backup that you may read, and check the drives."),
        path.expanduser().open("rb") as file,
    ):
        yield open_backup(path, file)


def _unpack(
    backup: BackupReader, work: Home, ask: Callable[[], str], finish: Callable[[Vault], None] = lambda _vault: None
) -> Contents:
    unpack_header(backup, work)
    with closing(open_vault(work, ask())) as vault:
        contents = unpack_rest(backup, work, vault)
        finish(vault)
    return contents


def _begin_generation(vault: Vault) -> None:
    """Write the header anew, so that the one in the backup, put in its place later, is seen to be an older one."""
    with closing(Log.open(vault.home.log, vault.log_key, SystemClock())) as log:
        change_header(
            vault,
            lambda header: header,
            lambda generation, content: log.remember(generation=generation, header=content),
        )


def _expect_room(home: Home) -> None:
    if has_vault(home):
        raise VaultExists(
            f"There is a vault, or what is left of one, in {home.folder}.",
            "It was not touched. Choose another folder with --home.",
        )


def _put_in_place(work: Home, home: Home) -> None:
    put_aside_unfinished(home)
    rename_durably(work.header, home.new_header)  # from here to the last step, what lies here is an unfinished vault
    for old, new in ((work.sealed, home.sealed), (work.attachments, home.attachments)):
        if new.is_dir():
            new.rmdir()  # empty, or `has_vault` would have seen it
        rename_durably(old, new)
    rename_durably(work.witness, home.witness)
    rename_durably(work.log, home.log)
    rename_durably(home.new_header, home.header)


def _restored(backup: BackupReader, contents: Contents) -> Restored:
    return Restored(
        vault_id=backup.manifest.vault_id,
        head_seq=contents.head.seq,
        head_hash=contents.head.hash.hex(),
        entries=contents.entries,
        adapters=contents.adapters,
        left_out=backup.manifest.left_out,
    )
