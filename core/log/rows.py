"""Entries as they lie in the database, field by field: for copies that keep the chain as it is."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple, TypeVar

from core.log.chain import Field, commit, link
from core.log.database import Connection
from core.log.word_index import FINDABLE, index_late, index_waiting

_Batched = TypeVar("_Batched")
_COLUMNS = (
    "e.seq, time_utc_ns, logged_utc_ns, monotonic_ns, boot_id, kind, origin, source, thread, parent, meta, commitment,"
    " previous_hash, hash, salt, text, details"
)


class Row(NamedTuple):
    """One entry with all its fields; `salt`, `text` and `details` are None once it is redacted."""

    seq: int
    time_utc_ns: int
    logged_utc_ns: int
    monotonic_ns: int
    boot_id: str
    kind: str
    origin: str
    source: str
    thread: int | None
    parent: int | None
    meta: str
    commitment: bytes
    previous_hash: bytes
    hash: bytes
    salt: bytes | None
    text: str | None
    details: str | None

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields that the hash covers."""
        return self[:12]

    @property
    def is_sound(self) -> bool:
        """Tell whether the hash is that of the fields and the text, if it is there, the one committed to."""
        if self.hash != link(self.fields, self.previous_hash):
            return False
        if self.salt is None or self.text is None:
            return self.salt is None and self.text is None and self.details is None
        return self.commitment == commit(self.salt, self.text, self.details)


class AttachmentRow(NamedTuple):
    """One attachment of an entry, as it lies in the database."""

    seq: int
    place: int
    file: str
    salt: bytes
    name: str
    media_type: str
    size_bytes: int
    sha256: bytes


def read_rows(connection: Connection, first: int = 1, last: int | None = None) -> Iterator[Row]:
    """Yield the entries from `first` to `last` in order of the chain."""
    statement = f"""
        SELECT {_COLUMNS} FROM entry e LEFT JOIN body b ON b.seq = e.seq
        WHERE e.seq >= ? AND e.seq <= ? ORDER BY e.seq
    """  # noqa: S608 - a constant
    for row in connection.execute(statement, (first, 2**63 - 1 if last is None else last)):
        yield Row(*row)


def read_attachments(connection: Connection, seq: int) -> list[AttachmentRow]:
    """Return the attachments of one entry, in order."""
    rows = connection.execute("SELECT * FROM attachment WHERE seq = ? ORDER BY place", (seq,))
    return [AttachmentRow(*row) for row in rows]


def write_rows(connection: Connection, rows: Iterable[Row], attachments: Iterable[AttachmentRow] = ()) -> None:
    """Write entries as they are, with their texts, and index those, within the caller's transaction."""
    for row in rows:
        connection.execute("INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)", row[:14])
        if row.text is not None:
            write_text(connection, row)
    index_waiting(connection)
    connection.executemany("INSERT INTO attachment VALUES (?,?,?,?,?,?,?,?)", attachments)


def write_text(connection: Connection, row: Row) -> None:
    """Write the text of an entry that is there already; the index gets it now or with the texts that wait."""
    connection.execute("INSERT INTO body VALUES (?,?,?,?)", (row.seq, row.salt, row.text, row.details))
    if row.kind in FINDABLE and row.text is not None:
        index_late(connection, row.seq, row.text)


def batched(rows: Iterable[_Batched], size: int) -> Iterator[list[_Batched]]:
    """Yield rows in lists of at most `size`; `itertools.batched` came with Python 3.12."""
    rest = iter(rows)
    while batch := list(islice(rest, size)):
        yield batch


def read_rows_by_time(connection: Connection) -> Iterator[Row]:
    """Yield all entries in the order in which they were written, by the clocks of their sources."""
    statement = f"""
        SELECT {_COLUMNS} FROM entry e LEFT JOIN body b ON b.seq = e.seq ORDER BY time_utc_ns, e.seq
    """  # noqa: S608 - a constant
    for row in connection.execute(statement):
        yield Row(*row)


class ImportedRow(NamedTuple):
    """What keeps one import from being added a second time."""

    content: str
    item: str
    seq: int


def read_imported(connection: Connection) -> Iterator[ImportedRow]:
    """Yield the identities of all imports."""
    for row in connection.execute("SELECT content, item, seq FROM imported ORDER BY content"):
        yield ImportedRow(*row)


def write_imported(connection: Connection, rows: Iterable[ImportedRow]) -> None:
    """Write identities of imports as they are, within the caller's transaction."""
    connection.executemany("INSERT INTO imported VALUES (?,?,?)", rows)
