"""Take a backup apart and prove that a whole vault is in it."""

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from core.clock import SystemClock
from core.entries import Kind
from core.errors import LogDamaged
from core.files import make_private_folder
from core.log.log import Log
from core.log.verify import check_log
from core.log.witness import Head
from core.paths import Home
from core.sealed import Unreadable, unseal_parts
from core.services.backup_file import HEADER, BackupDamaged, BackupReader
from core.services.opening import recorded_header
from core.vault.vault import Vault

CHECK_LEVEL = 2


@dataclass(frozen=True)
class Contents:
    """What a vault that was unpacked and found sound holds; `adapters` are those whose weights are in it."""

    head: Head
    entries: int
    adapters: list[str]


@contextmanager
def workspace(home: Home, name: str) -> Iterator[Home]:
    """Hold an empty private folder in the vault's own, named like a vault; what a killed process left is cleared."""
    work = home.workspace(name)
    shutil.rmtree(work.folder, ignore_errors=True)
    make_private_folder(work.folder)
    try:
        yield work
    finally:
        shutil.rmtree(work.folder, ignore_errors=True)


def unpack_header(backup: BackupReader, work: Home) -> None:
    """Put the header of a backup into a workspace, so that its vault can be opened."""
    backup.copy(HEADER, work.header)


def unpack_rest(backup: BackupReader, work: Home, vault: Vault) -> Contents:
    """Unpack everything but the header beside it and check all of it. Raises BackupDamaged, DiskFull, TooNew."""
    _expect_authentic(backup, vault)
    unpack_files(backup, work)
    try:
        contents, attached = _check_log(backup, work, vault)
        _check_seals(backup, work, vault, attached)
    except BackupDamaged:
        raise
    except LogDamaged as error:
        raise BackupDamaged(backup.path, error.title.rstrip(".")) from error
    return contents


def unpack_files(backup: BackupReader, work: Home) -> None:
    """Unpack everything but the header, unchecked beyond the seal of the backup. Raises DiskFull."""
    for folder in (work.sealed, work.attachments):
        make_private_folder(folder)
    for name in backup.names():
        if name != HEADER:
            # The reader has let through nothing but names from a closed list, so none leads outside.
            backup.copy(name, work.folder / name)


def _expect_authentic(backup: BackupReader, vault: Vault) -> None:
    if not backup.is_authentic(vault.backup_key):
        raise BackupDamaged(backup.path, "it was not made by this vault with the keys it has now")


def _check_log(backup: BackupReader, work: Home, vault: Vault) -> tuple[Contents, dict[str, bytes]]:
    with closing(Log.open(work.log, vault.log_key, SystemClock())) as log:
        wrong, _ = vault.reconcile(recorded_header(log))
        problems = [*([wrong] if wrong else []), *check_log(log, work.log, CHECK_LEVEL)]
        head, manifest = log.head(), backup.manifest
        if problems:
            raise BackupDamaged(backup.path, problems[0])
        if (head.seq, head.hash.hex()) != (manifest.head_seq, manifest.head_hash):
            raise BackupDamaged(backup.path, "its log ends elsewhere than its manifest says")
        with log.reading() as connection:
            entries = int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])
        known = [entry.meta["adapter"] for entry in log.entries(limit=-1, kinds=[Kind.ADAPTER])]
        there = [adapter for adapter in dict.fromkeys(known) if _sealed_name("sealed", adapter) in backup.names()]
        attached = {attachment.file: attachment.sha256 for _, attachment in log.all_attachments()}
    return Contents(head, entries, there), attached


def _check_seals(backup: BackupReader, work: Home, vault: Vault, attached: dict[str, bytes]) -> None:
    for name in backup.names():
        folder, _, file = name.partition("/")
        if file:
            file_id = file.removesuffix(".sealed")
            digest = sha256_of_sealed(work.folder / name, vault, file_id)
            if folder == "attachments" and attached.get(file_id, digest) != digest:
                raise BackupDamaged(backup.path, f"{name} in it is not what was attached")
    present = {*backup.names(), *backup.manifest.left_out}
    missing = [file for file in attached if _sealed_name("attachments", file) not in present]
    if missing:
        raise BackupDamaged(backup.path, f"the attachment {missing[0]} is missing in it")


def sha256_of_sealed(path: Path, vault: Vault, file_id: str) -> bytes:
    """Open a sealed file of a vault to its end and return the SHA-256 of its content. Raises Unreadable, TooNew."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            label, parts = unseal_parts(file, vault.file_key(file_id), file_id)
            for part in parts:
                digest.update(part)
    except FileNotFoundError as error:
        raise Unreadable(file_id) from error
    if label.vault_id != vault.vault_id:
        raise Unreadable(file_id)
    return digest.digest()


def _sealed_name(folder: str, file_id: str) -> str:
    return f"{folder}/{file_id}.sealed"
