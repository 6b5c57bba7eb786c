"""Integrity: check everything a vault holds, repair what can be, salvage what is left of a damaged log."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from core.clock import Clock
from core.errors import GuardianError, LogDamaged, TooNew
from core.files import copy_durably, make_private_folder, rename_durably, replace_file
from core.log.log import Log
from core.log.repair import repair
from core.log.salvage import Salvaged, salvage
from core.log.verify import check_log
from core.paths import Home
from core.services.adapters import AdapterService
from core.services.attachments import AttachmentService
from core.services.backup_file import NoBackup
from core.services.conversation_states import remove_conversation_states
from core.services.fused_files import FusedFiles
from core.services.opening import recorded_header
from core.services.restore import opened_backup
from core.services.results import Check
from core.services.unpacking import sha256_of_sealed, unpack_files, workspace
from core.vault.change import restore_header
from core.vault.vault import Vault, has_vault

_WITH_FILES = 2
_PARTS = 5  # the log and the four kinds of files beside it


class IntegrityService:
    """Check the log and the files that belong to it."""

    def __init__(
        self, log: Log, vault: Vault, adapters: AdapterService, attachments: AttachmentService, fused: FusedFiles
    ) -> None:
        self._log = log
        self._vault = vault
        self._adapters = adapters
        self._attachments = attachments
        self._fused = fused

    def verify(self, level: int = 1, on_step: Callable[[tuple[int, int]], None] = lambda _step: None) -> Check:
        """Check at level 0 the witness and recent links, 1 the whole log and its cipher, 2 also every index and file.

        `on_step` is told how many of how many parts are done. Damage of the log that level 1 or 2 finds is remembered:
        from then on it is open for reading only. Raises
        GuardianError if another process keeps the file from being checked.
        """
        on_step((0, 1 if level < _WITH_FILES else _PARTS))
        problems = check_log(self._log, self._vault.home.log, level)
        found = [problem for problem in problems if problem not in self._log.mended]
        if found and level > 0 and not self._log.damage:
            self._log.declare_damaged(found)
        if level >= _WITH_FILES:
            parts = (self._attachments.check, self._unreadable_files, self._unreadable_captures, self._fused.problems)
            for done, part in enumerate(parts, start=1):
                on_step((done, _PARTS))
                problems += part()
        return Check(not problems, level, self._log.head_seq(), problems)

    def _unreadable_captures(self) -> list[str]:
        boxes = sorted(self._vault.home.inbox.glob("*.damaged"))
        return [f"a capture made while the vault was locked cannot be opened: inbox/{box.name}" for box in boxes]

    def _unreadable_files(self) -> list[str]:
        sealed = {path.stem for path in self._vault.home.sealed.glob("*.sealed")}
        problems = []
        expected = {record.id for record in self._adapters.adapters()} - self._adapters.deleted()
        for name in sorted(sealed | expected):
            try:
                sha256_of_sealed(self._vault.sealed_path(name), self._vault, name)
            except (LogDamaged, TooNew):  # a changed label may name a later release
                problems.append(f"the sealed file {name} is missing or damaged")
        return problems


def repair_vault(vault: Vault, clock: Clock) -> list[str]:
    """Make again what can be made again, and return what had been wrong.

    Raises LogDamaged if something is lost, VaultBusy if another process has the vault open.
    """
    vault.have_alone()
    log = Log.open(vault.home.log, vault.log_key, clock)
    try:
        wrong, _ = vault.reconcile(recorded_header(log))
        recorded = log.state("header")
    finally:
        log.close()
    if wrong:
        if recorded is None:
            raise LogDamaged(wrong, "Put back vault.json from a backup.")
        restore_header(vault, recorded)
    remove_conversation_states(vault.home)
    return [*([wrong] if wrong else []), *repair(vault.home.log, vault.log_key, clock)]


def salvage_vault(vault: Vault, backups: Sequence[Path], target: Home, clock: Clock) -> Salvaged:
    """Make a new vault with the same passphrase and recovery code from what is whole; the damaged one stays as it is.

    `backups` of this vault, the newest first, give what is missing. Raises GuardianError if the target holds something
    or the header wants repair first, NoBackup, BackupDamaged, DiskFull.
    """
    if vault.header_problem:
        raise LogDamaged(vault.header_problem, "`guardian repair` puts the header back; salvage the log after that.")
    if has_vault(target) or (target.folder.exists() and any(target.folder.iterdir())):
        raise GuardianError(f"{target.folder} is not empty.", "Choose a new folder for the salvaged vault.")
    if target.folder.resolve().is_relative_to(vault.home.folder.resolve()):
        raise GuardianError(f"{target.folder} lies in the damaged vault.", "Choose a folder elsewhere.")
    make_private_folder(target.folder)
    with _removed_if_it_fails(target), ExitStack() as held:
        replace_file(target.new_header, vault.header_bytes, "the vault's header")  # until the end it is no vault
        unpacked = [held.enter_context(_unpacked(path, number, vault, target)) for number, path in enumerate(backups)]
        salvaged = salvage(vault.home.log, vault.log_key, [work.log for work in unpacked], target.log, clock)
        for source in (vault.home, *unpacked):
            _copy_sealed(source, target)
        rename_durably(target.new_header, target.header)
    return salvaged


@contextmanager
def _removed_if_it_fails(target: Home) -> Iterator[None]:
    try:
        yield
    except BaseException:
        shutil.rmtree(target.folder, ignore_errors=True)  # it was empty when we began
        raise


@contextmanager
def _unpacked(path: Path, number: int, vault: Vault, target: Home) -> Iterator[Home]:
    """Take a backup apart, unchecked but for its seal: the salvage takes only rows that are sound."""
    with opened_backup(path) as backup, workspace(target, f"backup-{number}") as work:
        if not backup.is_authentic(vault.backup_key):
            raise NoBackup(
                f"The backup {path.name} is of another vault, or from before this one got new keys.",
                "Restore it into a folder of its own, with the passphrase or recovery code it was made under.",
            )
        unpack_files(backup, work)
        yield work


def _copy_sealed(source: Home, target: Home) -> None:
    """Copy the sealed files that the target does not have yet."""
    for old, new in ((source.sealed, target.sealed), (source.attachments, target.attachments)):
        make_private_folder(new)
        for path in old.glob("*.sealed"):
            if not (new / path.name).exists():
                copy_durably(path, new / path.name)
