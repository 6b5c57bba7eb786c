"""Export: everything in the vault as plain files in an open format."""

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, groupby
from pathlib import Path
from typing import Any

import msgspec

from core.clock import SystemClock, utc_text
from core.entries import Attachment, Kind
from core.errors import GuardianError, LogDamaged
from core.files import explaining, make_private_folder
from core.log.database import Connection
from core.log.log import Log
from core.log.rows import AttachmentRow, Row, read_attachments, read_imported, read_rows, read_rows_by_time
from core.sealed import unseal_parts
from core.services.attachments import AttachmentService
from core.services.export_days import day_of, day_title, is_readable, read_me, readable
from core.services.export_format import (
    ENTRIES,
    FORMAT,
    IMPORTS,
    MANIFEST,
    README,
    VERSION,
    AdapterFacts,
    AttachmentLine,
    EntryLine,
    ExportedFile,
    ExportManifest,
    ImportLine,
    entry_line,
)
from core.vault.vault import Vault

_NAME_BYTES = 120
_SUFFIX_CHARACTERS = 12


@dataclass(frozen=True)
class Exported:
    """What an export wrote; `not_opened` names sealed files that are damaged and missing from it."""

    folder: str
    vault_id: str
    head_seq: int
    head_hash: str
    entries: int
    attachments: int
    adapters: int
    files: int
    bytes: int
    not_opened: list[str]


class ExportService:
    """Write the vault out in clear."""

    def __init__(self, log: Log, vault: Vault, attachments: AttachmentService) -> None:
        self._log = log
        self._vault = vault
        self._attachments = attachments

    def write(self, folder: Path) -> Exported:
        """Write everything into a new or empty folder, in clear, as it is at this moment.

        Raises GuardianError if something is there or it cannot be written, LogDamaged, DiskFull; what was written
        until then is removed.
        """
        folder = folder.expanduser().absolute()
        with explaining(f"the export {folder}", "Choose another folder, or check the drive."):
            if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
                raise GuardianError(f"{folder} is not empty.", "Choose a new folder; nothing is overwritten.")
            make_private_folder(folder)
            folder.chmod(0o700)
            return self._write(folder)

    def _write(self, folder: Path) -> Exported:
        run = _Run(_Folder(folder), self._vault, self._attachments)
        try:
            with self._log.reading() as connection:
                return run.write_all(connection)
        except BaseException:
            for path in folder.iterdir():  # it was empty, so all of this is ours
                shutil.rmtree(path) if path.is_dir() else path.unlink()
            raise


class _Run:
    def __init__(self, folder: "_Folder", vault: Vault, attachments: AttachmentService) -> None:
        self._folder = folder
        self._vault = vault
        self._attachments = attachments
        self._entries = self._attached = self._adapters = 0
        self._head = (0, b"")
        self._not_opened: list[str] = []
        self._adapter_entries: dict[str, tuple[int, dict[str, Any]]] = {}

    def write_all(self, connection: Connection) -> Exported:
        """Write entries, attachments, identities of imports, readable days, adapters, and last the manifest."""
        write = self._folder.write
        write(README, [read_me()])
        write(ENTRIES, self._lines(connection))
        write(IMPORTS, (_line(ImportLine(*row)) for row in read_imported(connection)))
        shown = filter(is_readable, read_rows_by_time(connection))
        for day, rows in groupby(shown, key=day_of):
            write(f"days/{day}.md", chain([day_title(day)], (self._readable(connection, row) for row in rows)))
        for path in sorted(self._vault.home.sealed.glob("*.sealed")):
            if path.stem in self._adapter_entries:  # what else lies there is half a training run
                self._write_adapter(path, *self._adapter_entries[path.stem])
        return self._finish()

    def _finish(self) -> Exported:
        files = list(self._folder.files)
        seq, digest = self._head[0], self._head[1].hex()
        counts = (self._entries, self._attached, self._adapters)
        created = utc_text(SystemClock().utc_ns())
        vault_id = self._vault.vault_id
        manifest = ExportManifest(FORMAT, VERSION, vault_id, created, seq, digest, *counts, self._not_opened, files)
        self._folder.write(MANIFEST, [msgspec.json.format(msgspec.json.encode(manifest))])
        total = sum(file.bytes for file in self._folder.files)
        path = str(self._folder.path)
        return Exported(path, vault_id, seq, digest, *counts, len(self._folder.files), total, self._not_opened)

    def _lines(self, connection: Connection) -> Iterator[bytes]:
        for row in read_rows(connection):
            attached = read_attachments(connection, row.seq) if '"attachments"' in row.meta else []
            yield _line(entry_line(row, [self._write_attachment(one) for one in attached]))
            self._head = (row.seq, row.hash)
            self._entries += 1
            if row.kind == Kind.ADAPTER:
                meta = json.loads(row.meta)
                self._adapter_entries[meta["adapter"]] = (row.seq, meta)

    def _readable(self, connection: Connection, row: Row) -> bytes:
        return readable(row, [(one.name, attachment_name(one)) for one in read_attachments(connection, row.seq)])

    def _write_attachment(self, row: AttachmentRow) -> AttachmentLine:
        path: str | None = f"attachments/{attachment_name(row)}"
        attachment = Attachment(row.file, row.name, row.media_type, row.size_bytes, row.sha256)
        if self._try(str(path), f"attachments/{row.file}.sealed", self._attachments.content(attachment)):
            self._attached += 1
        else:
            path = None
        facts = (row.name, row.media_type, row.size_bytes, row.sha256.hex())
        return AttachmentLine(row.place, row.file, row.salt.hex(), *facts, path)

    def _write_adapter(self, path: Path, seq: int, meta: dict[str, Any]) -> None:
        adapter = path.stem
        with path.open("rb") as file:
            try:
                label, parts = unseal_parts(file, self._vault.file_key(adapter), adapter)
            except LogDamaged:
                self._not_opened.append(f"sealed/{path.name}")
                return
            if not self._try(f"adapters/{adapter}.gguf", f"sealed/{path.name}", parts):
                return
        facts = AdapterFacts(adapter, label.base_sha256, label.generation, seq, meta)
        self._folder.write(f"adapters/{adapter}.json", [msgspec.json.format(msgspec.json.encode(facts))])
        self._adapters += 1

    def _try(self, path: str, sealed: str, parts: Iterable[bytes]) -> bool:
        try:
            self._folder.write(path, parts)
        except LogDamaged:  # one damaged file must not keep the rest from its owner
            self._folder.remove(path)
            self._not_opened.append(sealed)
            return False
        return True


class _Folder:
    """A folder that files are written into, each with its checksum."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files: list[ExportedFile] = []

    def write(self, name: str, parts: Iterable[bytes]) -> None:
        """Write a file in parts and bring it to the disk."""
        path = self.path / name
        make_private_folder(path.parent)
        digest, size = hashlib.sha256(), 0
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            for part in parts:
                file.write(part)
                digest.update(part)
                size += len(part)
            file.flush()
            os.fsync(file.fileno())
        self.files.append(ExportedFile(name, size, digest.hexdigest()))

    def remove(self, name: str) -> None:
        """Remove what was written of a file that is not whole."""
        (self.path / name).unlink(missing_ok=True)


def attachment_name(row: AttachmentRow) -> str:
    """Name the file of an attachment: after entry and place, so that no two collide on any file system."""
    name = "".join(one if one.isalnum() or one in "-_.()" else "_" for one in row.name)
    stem, dot, suffix = name.rpartition(".")
    if not stem or len(suffix) > _SUFFIX_CHARACTERS:
        stem, dot, suffix = name, "", ""
    short = stem.encode()[: _NAME_BYTES - len(suffix.encode())].decode(errors="ignore")
    return f"{row.seq}-{row.place}-{short}{dot}{suffix}".rstrip(".")


def _line(value: EntryLine | ImportLine) -> bytes:
    return msgspec.json.encode(value) + b"\n"
