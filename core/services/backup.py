"""Backups: the whole vault in one encrypted file, which counts only once it was opened and checked."""

import os
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import msgspec

from core.clock import SystemClock, utc_text
from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError, LogDamaged
from core.files import PARTIAL, FileLock, exclusive_lock, explaining, rename_durably
from core.log import database
from core.log.append import head_of
from core.log.log import Log
from core.log.witness import Head, Witness
from core.paths import Home
from core.services.backup_file import (
    FORMAT,
    HEADER,
    LOG,
    MANIFEST,
    WITNESS,
    BackupDamaged,
    BackupWriter,
    Manifest,
    is_made_with,
    open_backup,
)
from core.services.settings import check_folder
from core.services.unpacking import Contents, sha256_of_sealed, unpack_header, unpack_rest, workspace
from core.vault.vault import Vault

_SEALED_FOLDERS = ("sealed", "attachments")


@dataclass(frozen=True)
class BackupRecord:
    """One backup as the log knows it; `seq` is its entry.

    `state` is there, missing (not where it was written) or removed (by the schedule, to make room). `left_out` names
    sealed files that could not be opened when it was made.
    """

    seq: int
    time: str
    file: str
    sha256: str
    head_seq: int
    head_hash: str
    entries: int
    bytes: int
    is_scheduled: bool
    left_out: list[str]
    state: str


class BackupService:
    """Make backups and know those that were made."""

    def __init__(self, log: Log, vault: Vault) -> None:
        self._log = log
        self._vault = vault
        self._home = vault.home

    def make(self, path: Path, is_scheduled: bool = False) -> BackupRecord:
        """Write a backup, open and check it whole, and only then give it its name; record it in the log.

        Other processes may go on appending. Raises GuardianError if the file exists, the folder cannot take it or
        another backup is under way, DiskFull, and LogDamaged when the log is: a backup of damage would push out sound
        ones.
        """
        target = path.expanduser().absolute()
        check_folder(target.parent, self._home)
        _expect_free(target)
        if self._log.damage:
            raise LogDamaged("The log is damaged, so no backup was made.", "`guardian verify` names the damage.")
        with exclusive_lock(self._home.backup_lock) as is_mine:
            if not is_mine:
                raise GuardianError("Another process is making a backup.", "Wait until it is done.")
            with explaining(f"the backup {target}", "Choose another place, or check the drive."):
                sha256, size, manifest = self._write(target)
        facts = {"act": "made", "sha256": sha256, "bytes": size, "is_scheduled": is_scheduled}
        facts |= {"head_seq": manifest.head_seq, "head_hash": manifest.head_hash, "entries": manifest.entries}
        facts |= {"left_out": manifest.left_out}
        details = {"path": str(target)}
        seq = self._log.append(Draft(Kind.BACKUP, Origin.DOCUMENT, "", meta=facts, details=details))
        return _record(self._log.entry(seq), set())

    def backups(self) -> list[BackupRecord]:
        """Return every backup that was made, the newest first."""
        entries = self._log.entries(limit=-1, kinds=[Kind.BACKUP])
        removed = {seq for entry in entries if entry.meta["act"] == "removed" for seq in entry.meta["backups"]}
        return [_record(entry, removed) for entry in entries if entry.meta["act"] == "made"]

    def holding(self, seq: int) -> list[str]:
        """Return the files of backups that were made while an entry was there and may still lie somewhere."""
        return [one.file for one in self.backups() if one.head_seq >= seq and one.state != "removed"]

    def is_unchanged(self, record: BackupRecord) -> bool:
        """Tell by size and trailer whether the file of a backup is still the one that was made."""
        return is_made_with(Path(record.file), self._vault.backup_key, record.sha256, record.bytes)

    def check(self, record: BackupRecord) -> None:
        """Read the whole file of a backup of this vault. Raises BackupDamaged, OSError."""
        path = Path(record.file)
        with path.open("rb") as file:
            backup = open_backup(path, file)
        if backup.sha256 != record.sha256 or not backup.is_authentic(self._vault.backup_key):
            raise BackupDamaged(path, "it is another one than the log recorded")

    def remove(self, records: Sequence[BackupRecord]) -> None:
        """Remove the files of backups, and record that."""
        for record in records:
            Path(record.file).unlink(missing_ok=True)
        if records:
            facts = {"act": "removed", "backups": [record.seq for record in records]}
            self._log.append(Draft(Kind.BACKUP, Origin.DOCUMENT, "", meta=facts))

    def _write(self, target: Path) -> tuple[str, int, Manifest]:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=PARTIAL)
        partial = Path(name)
        try:
            with os.fdopen(handle, "wb") as file, workspace(self._home, "backup") as work:
                writer = BackupWriter(file)
                manifest = self._fill(writer, work)
                sha256 = writer.finish(self._vault.backup_key)
            with workspace(self._home, "backup") as work:
                contents = check_with_keys(partial, work, self._vault)
            _expect_same(contents, manifest)
            size = partial.stat().st_size
            _expect_free(target)
            rename_durably(partial, target)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        return sha256, size, manifest

    def _fill(self, writer: BackupWriter, work: Home) -> Manifest:
        with self._log.reading() as connection:
            database.copy_to(connection, work.log, self._vault.log_key)
        head, entries = self._describe(work)
        Witness(work.witness, self._vault.log_key).create(head)
        # After the database: a header newer than what the database has seen is taken over, an older one is damage.
        writer.add_bytes(HEADER, self._vault.portable_header())
        for name, path in ((LOG, work.log), (WITNESS, work.witness)):
            with path.open("rb") as file:
                writer.add(name, file)
        left_out = [name for folder in _SEALED_FOLDERS for name in self._add_sealed(writer, folder)]
        created = utc_text(SystemClock().utc_ns())
        facts = (self._vault.vault_id, created, head.seq, head.hash.hex(), entries, list(writer.members), left_out)
        manifest = Manifest(FORMAT, *facts)
        writer.add_bytes(MANIFEST, msgspec.json.encode(manifest))
        return manifest

    def _describe(self, work: Home) -> tuple[Head, int]:
        with closing(database.open_for_reading(work.log, self._vault.log_key)) as copy:
            head = head_of(copy)
            entries = int(copy.execute("SELECT count(*) FROM entry").fetchone()[0])
        if not head.seq:
            raise GuardianError("The log is empty.", "There is nothing to back up yet.")
        return head, entries

    def _add_sealed(self, writer: BackupWriter, folder: str) -> list[str]:
        """Add the sealed files of a folder; return the names of those that do not open and are left out.

        One that is damaged must not keep the log from being backed up.
        """
        left_out = []
        for path in sorted((self._home.folder / folder).glob("*.sealed")):
            name = f"{folder}/{path.name}"
            try:
                sha256_of_sealed(path, self._vault, path.stem)
                with path.open("rb") as file:
                    writer.add(name, file)
            except LogDamaged:
                left_out.append(name)
            except FileNotFoundError:
                continue  # the checkpoint of a run that has just ended
        return left_out


def check_with_keys(path: Path, work: Home, vault: Vault) -> Contents:
    """Check a backup whole with the keys of its open vault. Raises NoBackup, BackupDamaged, DiskFull."""
    with path.open("rb") as file:
        backup = open_backup(path, file)
        unpack_header(backup, work)
        with closing(Vault(work, FileLock(work.vault_lock), vault.keys, backup.header)) as unpacked:
            return unpack_rest(backup, work, unpacked)


def _expect_same(contents: Contents, manifest: Manifest) -> None:
    if (contents.head.hash.hex(), contents.entries) != (manifest.head_hash, manifest.entries):
        raise LogDamaged("The backup does not hold what was written.", "It was removed. Check the drive it was on.")


def _expect_free(target: Path) -> None:
    if target.exists():
        raise GuardianError(f"{target} exists already.", "Choose another name; nothing is overwritten.")


def _record(entry: Entry, removed: set[int]) -> BackupRecord:
    meta = entry.meta
    path = meta.get("path", "")
    state = "removed" if entry.seq in removed else "there" if path and Path(path).exists() else "missing"
    return BackupRecord(
        seq=entry.seq,
        time=utc_text(entry.logged_utc_ns),
        file=path,
        sha256=meta["sha256"],
        head_seq=meta["head_seq"],
        head_hash=meta["head_hash"],
        entries=meta["entries"],
        bytes=meta["bytes"],
        is_scheduled=meta["is_scheduled"],
        left_out=meta["left_out"],
        state=state,
    )
