"""The export: plain files that any program can read, and that a vault with the same chain head can be made from."""

import re
from typing import Annotated, Any

import msgspec

from core.entries import Kind, Origin
from core.log.rows import AttachmentRow, Row

FORMAT = "guardian-export"
VERSION = 1
MANIFEST, ENTRIES, IMPORTS, README = "manifest.json", "entries.jsonl", "imports.jsonl", "README.md"
ADAPTER_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")

Int64 = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
Seq = Annotated[int, msgspec.Meta(ge=1, le=2**63 - 1)]


class AttachmentLine(msgspec.Struct, frozen=True):
    """An attachment of an entry; `path` is its file in the export, null if it could not be opened."""

    place: Int64
    file: str
    salt: str
    name: str
    media_type: str
    size_bytes: Int64
    sha256: str
    path: str | None

    def row(self, seq: int, file: str) -> AttachmentRow:
        """Return it as it lies in the database of a vault that keeps its content in the sealed file `file`."""
        facts = (self.name, self.media_type, self.size_bytes, bytes.fromhex(self.sha256))
        return AttachmentRow(seq, self.place, file, bytes.fromhex(self.salt), *facts)


class EntryLine(msgspec.Struct, frozen=True):
    """An entry with every field; bytes are in hex, `salt`, `text` and `details` null once it is redacted.

    `meta` and `details` are the texts that the hashes cover, not the objects they stand for.
    """

    seq: Seq
    time_utc_ns: Int64
    logged_utc_ns: Int64
    monotonic_ns: Int64
    boot_id: str
    kind: Kind
    origin: Origin
    source: str
    thread: Int64 | None
    parent: Int64 | None
    meta: str
    commitment: str
    previous_hash: str
    hash: str
    salt: str | None
    text: str | None
    details: str | None
    attachments: list[AttachmentLine]

    def row(self) -> Row:
        """Return it as it lies in the database. Raises ValueError for what is not hex."""
        return Row(
            seq=self.seq,
            time_utc_ns=self.time_utc_ns,
            logged_utc_ns=self.logged_utc_ns,
            monotonic_ns=self.monotonic_ns,
            boot_id=self.boot_id,
            kind=str(self.kind),
            origin=str(self.origin),
            source=self.source,
            thread=self.thread,
            parent=self.parent,
            meta=self.meta,
            commitment=bytes.fromhex(self.commitment),
            previous_hash=bytes.fromhex(self.previous_hash),
            hash=bytes.fromhex(self.hash),
            salt=None if self.salt is None else bytes.fromhex(self.salt),
            text=self.text,
            details=self.details,
        )


class ImportLine(msgspec.Struct, frozen=True):
    """What keeps one import from being added a second time."""

    content: str
    item: str
    seq: Seq


class AdapterFacts(msgspec.Struct, frozen=True):
    """What belongs to the weights of an adapter: its base model, and `meta` of the entry that records it."""

    id: str
    base_sha256: str
    generation: int
    entry: Seq
    meta: dict[str, Any]


class ExportedFile(msgspec.Struct, frozen=True):
    """One file of an export; `path` is relative to its folder, with slashes."""

    path: str
    bytes: int
    sha256: str


class ExportManifest(msgspec.Struct, frozen=True):
    """What an export holds; written last, so that one without it is unfinished."""

    format: str
    version: int
    vault_id: str
    created: str
    head_seq: int
    head_hash: str
    entries: int
    attachments: int
    adapters: int
    not_opened: list[str]
    files: list[ExportedFile]


def entry_line(row: Row, attachments: list[AttachmentLine]) -> EntryLine:
    """Describe an entry as a line of the export."""
    commitment, previous_hash, digest = row.commitment.hex(), row.previous_hash.hex(), row.hash.hex()
    salt = None if row.salt is None else row.salt.hex()
    before, after = row[:5], row[7:11]
    kind, origin = Kind(row.kind), Origin(row.origin)
    hashes = (commitment, previous_hash, digest)
    return EntryLine(*before, kind, origin, *after, *hashes, salt, row.text, row.details, attachments)
