"""Make an empty vault into the one that was exported: the same entries, the same chain head."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from io import BufferedReader
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from core.clock import SystemClock
from core.entries import BOOK_KEEPING
from core.errors import GuardianError, LogDamaged, NoVault, TooNew
from core.files import FileLock, explaining, make_private_folder, rename_durably, replace_file
from core.log.log import Log, put_state
from core.log.replacement import replace_log
from core.log.rows import AttachmentRow, ImportedRow, batched, write_imported, write_rows
from core.log.verify import check_log
from core.log.witness import Head
from core.paths import Home
from core.sealed import seal_parts
from core.services.attachments import AttachmentService
from core.services.export_format import (
    ADAPTER_ID,
    ENTRIES,
    FORMAT,
    IMPORTS,
    MANIFEST,
    VERSION,
    AdapterFacts,
    AttachmentLine,
    EntryLine,
    ExportManifest,
    ImportLine,
)
from core.services.keys import finish_rotation
from core.services.opening import settle
from core.services.results import ImportProblem
from core.services.unpacking import CHECK_LEVEL, workspace
from core.vault.vault import Vault, has_vault, open_vault

_BATCH = 1000
_BATCH_CHARACTERS = 4_000_000
_PART_BYTES = 1 << 20
_MAX_CONTENT_BYTES = 256 << 20
_MAX_LINE_BYTES = 256 << 20
_Line = TypeVar("_Line", EntryLine, ImportLine)


class ExportDamaged(LogDamaged):
    """An export is not what was written."""

    def __init__(self, why: str) -> None:
        super().__init__(f"The export is damaged: {why}.", "Nothing was changed. Export again, or use another copy.")


@dataclass(frozen=True)
class ImportedExport:
    """What the import of an export did; `failed` counts attachments that were damaged when they were exported."""

    added: int
    skipped: int
    failed: int
    errors: list[ImportProblem]
    head_seq: int
    head_hash: str
    adapters: int
    source: str = FORMAT


@dataclass
class _Tally:
    entries: int = 0
    adapters: int = 0
    head: Head = field(default_factory=lambda: Head(0, 0, b""))
    errors: list[ImportProblem] = field(default_factory=list)


def is_export(folder: Path) -> bool:
    """Tell by its manifest whether a folder is an export of a vault."""
    try:
        return _read_manifest(folder).format == FORMAT
    except (ExportDamaged, OSError):
        return False
    except TooNew:
        return True


def import_export(folder: Path, home: Home, ask: Callable[[], str], is_dry_run: bool = False) -> ImportedExport:
    """Import an export into a vault without entries of its own; `ask` returns its passphrase or recovery code.

    Everything is checked before anything counts, and a crash leaves the empty vault or the full one. The vault keeps
    its passphrase, its code and its keys; its settings are those of the export. Unlike every other verb this one is no
    entry of the log: the chain head must be the one that was exported. Raises ExportDamaged, GuardianError if the vault
    holds something, VaultBusy if it is open elsewhere, and what `open_vault` raises.
    """
    with explaining("the export", "Use a copy that you may read, and check the drives."):
        return _import_export(folder, home, ask, is_dry_run)


def _import_export(folder: Path, home: Home, ask: Callable[[], str], is_dry_run: bool) -> ImportedExport:
    manifest = _read_manifest(folder)
    _check_files(folder, manifest)
    if not has_vault(home):
        raise NoVault(f"There is no vault in {home.folder}.", "Make one with `guardian init`, then import into it.")
    with closing(open_vault(home, ask())) as vault:
        vault.have_alone()
        finish_rotation(vault)
        with closing(Log.open(home.log, vault.log_key, SystemClock())) as log:
            settle(log, vault)
            _expect_empty(log)
            known_header = {name: log.state(name) for name in ("generation", "header")}
        with workspace(home, "import") as work:
            with (
                closing(Vault(work, FileLock(work.vault_lock), vault.keys, vault.header_bytes)) as building,
                closing(Log.create(work.log, vault.log_key, SystemClock())) as new,
            ):
                tally = _Build(folder, manifest, new, building).run(known_header)
                _expect_sound(new, work, manifest, tally)
            if not is_dry_run:
                _move_files(work, home)
                replace_log(home.log, work.log)
    return ImportedExport(
        added=tally.entries,
        skipped=0,
        failed=len(tally.errors),
        errors=tally.errors,
        head_seq=tally.head.seq,
        head_hash=tally.head.hash.hex(),
        adapters=tally.adapters,
    )


class _Build:
    """The log that is being built from an export, and the files that are sealed for it."""

    def __init__(self, folder: Path, manifest: ExportManifest, log: Log, vault: Vault) -> None:
        self._folder = folder
        self._listed = {file.path for file in manifest.files}
        self._log = log
        self._vault = vault
        self._attachments = AttachmentService(log, vault)
        self._tally = _Tally()

    def run(self, state: dict[str, int | bytes | None]) -> _Tally:
        """Write every entry, seal every file."""
        for batch in _batches(self._lines(ENTRIES, EntryLine)):
            self._write(batch)
        for imports in batched(self._lines(IMPORTS, ImportLine), _BATCH):
            with self._log.appending() as appender:
                write_imported(appender.connection, [ImportedRow(one.content, one.item, one.seq) for one in imports])
        with self._log.appending() as appender:
            for name, value in state.items():
                if value is not None:
                    put_state(appender.connection, name, value)
        for path in sorted(self._listed):
            if path.startswith("adapters/") and path.endswith(".json"):
                self._seal_adapter(path)
        return self._tally

    def _write(self, batch: list[EntryLine]) -> None:
        try:
            attached = [self._attached(line.seq, one) for line in batch for one in line.attachments]
            rows = [line.row() for line in batch]
            with self._log.appending() as appender:
                write_rows(appender.connection, rows, attached)
                appender.head = Head(rows[-1].seq, rows[-1].logged_utc_ns, rows[-1].hash)
        except ExportDamaged:
            raise
        except (LogDamaged, ValueError) as error:  # a number given twice, what is not hex or no UTF-8
            raise ExportDamaged(f"entries {batch[0].seq} to {batch[-1].seq} cannot be read") from error
        self._tally.entries += len(batch)
        self._tally.head = appender.head

    def _attached(self, seq: int, line: AttachmentLine) -> AttachmentRow:
        sha256 = bytes.fromhex(line.sha256)
        if line.path is None:
            title = f"An attachment of entry {seq} was damaged when it was exported."
            advice = "The entry was imported without its content."
            self._tally.errors.append(ImportProblem(line.name, title, advice, is_imported=True))
        elif line.path not in self._listed:
            raise ExportDamaged(f"an attachment of entry {seq} is missing")
        else:
            with _opened(self._folder, line.path) as file:
                return line.row(seq, self._attachments.put(sha256, _parts(file)))
        return line.row(seq, self._attachments.file_id(sha256))

    def _seal_adapter(self, path: str) -> None:
        facts = _decode(_content(self._folder, path), AdapterFacts, path)
        weights = path.removesuffix(".json") + ".gguf"
        if path != f"adapters/{facts.id}.json" or not ADAPTER_ID.fullmatch(facts.id) or weights not in self._listed:
            raise ExportDamaged(f"{path} does not fit its name")
        self._tally.adapters += 1
        label = self._vault.label(facts.id, facts.base_sha256)
        label = msgspec.structs.replace(label, generation=facts.generation)
        make_private_folder(self._vault.home.sealed)
        with _opened(self._folder, weights) as file:
            sealed = seal_parts(_parts(file), self._vault.file_key(facts.id), label)
            replace_file(self._vault.sealed_path(facts.id), sealed, "an adapter")

    def _lines(self, name: str, kind: type[_Line]) -> Iterator[_Line]:
        with _opened(self._folder, name) as file:
            while line := file.readline(_MAX_LINE_BYTES):
                decoded = _decode(line, kind, name)
                if isinstance(decoded, EntryLine):
                    for text in (decoded.meta, decoded.details or "{}"):
                        _decode(text.encode(), dict[str, Any], name)
                yield decoded


def _batches(lines: Iterable[EntryLine]) -> Iterator[list[EntryLine]]:
    """Yield lines in lists that are limited in number and in size."""
    batch: list[EntryLine] = []
    characters = 0
    for line in lines:
        batch.append(line)
        characters += len(line.text or "")
        if len(batch) == _BATCH or characters > _BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def _move_files(work: Home, home: Home) -> None:
    """Put the sealed files beside the log that does not know them yet."""
    for old, new in ((work.sealed, home.sealed), (work.attachments, home.attachments)):
        make_private_folder(new)
        for path in old.glob("*.sealed"):
            rename_durably(path, new / path.name)


def _expect_empty(log: Log) -> None:
    if log.damage:
        raise LogDamaged("The log of this vault is damaged, so nothing is imported.", "Choose an empty vault.")
    with log.reading() as connection:
        kinds = {row[0] for row in connection.execute("SELECT DISTINCT kind FROM entry")}
    if kinds - BOOK_KEEPING:
        raise GuardianError(
            "This vault is not empty, and an export becomes a vault of its own.",
            "Make an empty one with `guardian --home FOLDER init` and import into that.",
        )


def _expect_sound(log: Log, work: Home, manifest: ExportManifest, tally: _Tally) -> None:
    try:
        problems = check_log(log, work.log, CHECK_LEVEL)
    except (AttributeError, KeyError, TypeError, ValueError) as error:  # facts that are not those of their kind
        raise ExportDamaged("an entry does not say what entries of its kind say") from error
    if problems:
        raise ExportDamaged(problems[0])
    promised = (manifest.entries, manifest.head_seq, manifest.head_hash)
    if promised != (tally.entries, tally.head.seq, tally.head.hash.hex()):
        raise ExportDamaged("it does not end with the entry that its manifest names")


def _read_manifest(folder: Path) -> ExportManifest:
    content = _content(folder, MANIFEST)
    version = _decode(content, _Version, MANIFEST)
    if version.format == FORMAT and version.version > VERSION:
        raise TooNew("A later release wrote this export.", "Update Guardian Angel and try again.")
    return _decode(content, ExportManifest, MANIFEST)


class _Version(msgspec.Struct):
    format: str
    version: int


def _check_files(folder: Path, manifest: ExportManifest) -> None:
    for one in manifest.files:
        with _opened(folder, one.path) as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            if (file.tell(), digest) != (one.bytes, one.sha256):
                raise ExportDamaged(f"{one.path} is not what was written")
    if not {ENTRIES, IMPORTS} <= {one.path for one in manifest.files}:
        raise ExportDamaged("its entries are missing")


def _content(folder: Path, name: str) -> bytes:
    with _opened(folder, name) as file:
        if os.fstat(file.fileno()).st_size > _MAX_CONTENT_BYTES:
            raise ExportDamaged(f"{name} is too large")
        return file.read()


def _opened(folder: Path, name: str) -> BufferedReader:
    """Open a file of an export, and nothing outside it, whatever its name or a link says."""
    root = folder.expanduser().resolve()
    path = (root / name).resolve()
    if not path.is_relative_to(root) or not path.is_file():
        raise ExportDamaged(f"{name[:80]} is missing")
    return path.open("rb")


_Decoded = TypeVar("_Decoded")


def _decode(content: bytes, kind: type[_Decoded], name: str) -> _Decoded:
    try:
        return msgspec.json.decode(content, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ExportDamaged(f"{name} cannot be read") from error


def _parts(file: BufferedReader) -> Iterable[bytes]:
    return iter(lambda: file.read(_PART_BYTES), b"")
