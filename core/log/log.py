"""The log: append, read, find."""

import json
import secrets
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3

from core.clock import Clock
from core.entries import Draft, Entry, Hit, Kind, Origin
from core.errors import DiskFull, GuardianError
from core.log import database
from core.log.chain import GENESIS, SALT_BYTES, commit, link

_READERS = 4
_COLUMNS = "e.seq, time_utc_ns, logged_utc_ns, kind, origin, source, thread, parent, meta, text"
_FROM = "FROM entry e LEFT JOIN body b ON b.seq = e.seq"
_FINDABLE = frozenset({Kind.CAPTURE, Kind.CHAT, Kind.ANSWER, Kind.IMPORT})
_SNIPPET_WORDS = 24


@dataclass(frozen=True)
class Import:
    """A draft with the identities that keep a second import from adding it again."""

    draft: Draft
    content_id: str
    item_id: str


class Log:
    """The open log. Safe to use from any thread; one writer at a time, readers are never blocked."""

    def __init__(self, writer: database.Connection, path: Path, key: bytes, clock: Clock) -> None:
        self._writer = writer
        self._write_lock = threading.Lock()
        self._clock = clock
        self._open_reader: Callable[[], database.Connection] = lambda: database.open_for_reading(path, key)
        self._idle_readers: list[database.Connection] = []
        self._readers = threading.BoundedSemaphore(_READERS)
        self._reader_lock = threading.Lock()

    @classmethod
    def create(cls, path: Path, key: bytes, clock: Clock) -> "Log":
        """Make a new, empty log."""
        return cls(database.create(path, key), path, key, clock)

    @classmethod
    def open(cls, path: Path, key: bytes, clock: Clock) -> "Log":
        """Open a log. Raises LogDamaged, TooNew."""
        return cls(database.open_for_writing(path, key), path, key, clock)

    def close(self) -> None:
        """Close every connection; wait for a write in progress."""
        with self._write_lock, self._reader_lock:
            for connection in (*self._idle_readers, self._writer):
                connection.close()
            self._idle_readers.clear()

    def append(self, draft: Draft) -> int:
        """Append one entry and return its seq; when this returns, it is on disk. Raises DiskFull."""
        return self.append_all([draft])[0]

    def append_all(self, drafts: Sequence[Draft]) -> list[int]:
        """Append several entries, all or none of them, and return their seqs."""
        with self._transaction() as connection:
            return [self._append(connection, draft) for draft in drafts]

    def append_imports(self, imports: Sequence[Import]) -> list[int | None]:
        """Append what was not imported before, in one transaction; return each one's seq, None for known content."""
        with self._transaction() as connection:
            return [self._append_import(connection, one) for one in imports]

    def knows_content(self, content_ids: Sequence[str]) -> set[str]:
        """Return those of the contents that were imported already."""
        with self._reader() as connection:
            marks = ",".join("?" * len(content_ids))
            statement = f"SELECT content FROM imported WHERE content IN ({marks})"  # noqa: S608 - only question marks
            rows = connection.execute(statement, content_ids)
            return {row[0] for row in rows}

    def entry(self, seq: int) -> Entry:
        """Return one entry. Raises GuardianError if there is none."""
        with self._reader() as connection:
            row = connection.execute(f"SELECT {_COLUMNS} {_FROM} WHERE e.seq = ?", (seq,)).fetchone()
        if row is None:
            raise GuardianError(f"There is no entry {seq}.", "`guardian log` lists what there is.")
        return _entry(row)

    def entries(
        self,
        limit: int = 50,
        kinds: Iterable[Kind] | None = None,
        origin: Origin | None = None,
        since_utc_ns: int | None = None,
        before_seq: int | None = None,
        thread: int | None = None,
    ) -> list[Entry]:
        """Return entries, the newest by seq first; each condition given narrows them."""
        conditions: list[tuple[str, Sequence[int | str]]] = []
        if kinds is not None:
            names = [str(kind) for kind in kinds]
            conditions.append((f"kind IN ({','.join('?' * len(names))})", names))
        if origin is not None:
            conditions.append(("origin = ?", [str(origin)]))
        if since_utc_ns is not None:
            conditions.append(("time_utc_ns >= ?", [since_utc_ns]))
        if before_seq is not None:
            conditions.append(("e.seq < ?", [before_seq]))
        if thread is not None:
            conditions.append(("(thread = ? OR e.seq = ?)", [thread, thread]))
        where = " AND ".join(text for text, _ in conditions) or "TRUE"
        values = [value for _, group in conditions for value in group]
        with self._reader() as connection:
            statement = f"SELECT {_COLUMNS} {_FROM} WHERE {where} ORDER BY e.seq DESC LIMIT ?"
            return [_entry(row) for row in connection.execute(statement, (*values, limit))]

    def in_time_order(self, kinds: Iterable[Kind], origin: Origin) -> list[Entry]:
        """Return all entries of these kinds and this origin, the oldest text first."""
        found = self.entries(limit=-1, kinds=kinds, origin=origin)
        return sorted(found, key=lambda entry: (entry.time_utc_ns, entry.seq))

    def head_seq(self) -> int:
        """Return the seq of the newest entry, 0 for an empty log."""
        with self._reader() as connection:
            return int(connection.execute("SELECT coalesce(max(seq), 0) FROM entry").fetchone()[0])

    def search(self, match: str, limit: int) -> list[Hit]:
        """Return the best matches of an FTS5 expression by BM25, each with a snippet."""
        # The limit stands inside the index query: joining first would read every match's row.
        statement = """
            SELECT rowid, -rank, snippet(word_index, 0, '', '', '…', ?) FROM word_index
            WHERE word_index MATCH ? ORDER BY rank LIMIT ?
        """
        with self._reader() as connection:
            return [Hit(*row) for row in connection.execute(statement, (_SNIPPET_WORDS, match, limit))]

    @contextmanager
    def checking(self) -> Iterator[database.Connection]:
        """Hold the writer's connection for a check, while nothing is appended by this process."""
        with self._write_lock:
            yield self._writer

    @contextmanager
    def _transaction(self) -> Iterator[database.Connection]:
        with self._write_lock:
            try:
                self._writer.execute("BEGIN IMMEDIATE")
                yield self._writer
                self._writer.execute("COMMIT")
            except sqlcipher3.DatabaseError as error:
                self._undo()
                raise _explain(error) from error
            except BaseException:
                self._undo()
                raise

    def _undo(self) -> None:
        if self._writer.in_transaction:
            self._writer.execute("ROLLBACK")

    @contextmanager
    def _reader(self) -> Iterator[database.Connection]:
        with self._readers:
            with self._reader_lock:
                connection = self._idle_readers.pop() if self._idle_readers else None
            connection = connection or self._open_reader()
            try:
                yield connection
            except sqlcipher3.DatabaseError as error:
                raise _explain(error) from error
            finally:
                with self._reader_lock:
                    self._idle_readers.append(connection)

    def _append(self, connection: database.Connection, draft: Draft) -> int:
        row = connection.execute("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
        seq, previous = (row[0] + 1, row[1]) if row else (1, GENESIS)
        now, salt = self._clock.utc_ns(), secrets.token_bytes(SALT_BYTES)
        written = now if draft.time_utc_ns is None else draft.time_utc_ns
        meta = json.dumps(draft.meta, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        text = draft.text.encode("utf-8", "replace").decode()  # half a surrogate pair has no UTF-8
        fields = (
            *(seq, written, now, self._clock.monotonic_ns(), self._clock.boot_id, str(draft.kind), str(draft.origin)),
            *(draft.source, draft.thread, draft.parent, meta, commit(salt, text)),
        )
        values = (*fields, previous, link(fields, previous))
        connection.execute("INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)", values)
        connection.execute("INSERT INTO body VALUES (?,?,?)", (seq, salt, text))
        if draft.kind in _FINDABLE:
            connection.execute("INSERT INTO word_index (rowid, text) VALUES (?,?)", (seq, text))
        return int(seq)

    def _append_import(self, connection: database.Connection, one: Import) -> int | None:
        if connection.execute("SELECT 1 FROM imported WHERE content = ?", (one.content_id,)).fetchone():
            return None
        earlier = connection.execute(
            "SELECT seq FROM imported WHERE item = ? ORDER BY seq DESC LIMIT 1", (one.item_id,)
        ).fetchone()
        draft = one.draft if earlier is None else _new_version(one.draft, int(earlier[0]))
        seq = self._append(connection, draft)
        connection.execute("INSERT INTO imported VALUES (?,?,?)", (one.content_id, one.item_id, seq))
        return seq


def _new_version(draft: Draft, earlier: int) -> Draft:
    return Draft(
        **{name: getattr(draft, name) for name in ("kind", "origin", "text", "source", "time_utc_ns", "thread")},
        parent=earlier,
        meta={**draft.meta, "supersedes": earlier},
    )


def _entry(row: Sequence[Any]) -> Entry:
    seq, written, logged, kind, origin, source, thread, parent, meta, text = row
    return Entry(seq, written, logged, Kind(kind), Origin(origin), source, thread, parent, json.loads(meta), text or "")


def _explain(error: sqlcipher3.DatabaseError) -> Exception:
    message = str(error)
    if "full" in message or "disk I/O" in message:
        return DiskFull("the log")
    if "locked" in message or "busy" in message:
        return GuardianError(
            f"Another process has held the log for over {database.BUSY_TIMEOUT_S} seconds.",
            "Close the other window or command, then try again. Nothing was lost.",
        )
    # What is left of OperationalError is a statement of ours that is wrong, not a log that is.
    return error if isinstance(error, sqlcipher3.OperationalError) else database.damaged()
