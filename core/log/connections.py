"""The connections of one open log: one writer, a few readers that are never blocked by it."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import sqlcipher3

from core.errors import LogDamaged
from core.log import database

_READERS = 4


class Connections:
    """Hand out connections to any thread; without a writer the log is open for reading only."""

    def __init__(self, path: Path, key: bytes, writer: database.Connection | None) -> None:
        self._path = path
        self._key = key
        self._writer = writer
        self._write_lock = threading.Lock()
        self._idle: list[database.Connection] = []
        self._free_readers = threading.BoundedSemaphore(_READERS)
        self._idle_lock = threading.Lock()

    @contextmanager
    def writer(self) -> Iterator[database.Connection]:
        """Hold the writer's connection, while no other thread of this process writes. Raises LogDamaged."""
        with self._write_lock:
            if self._writer is None:
                raise LogDamaged(
                    "The log is damaged and open for reading only.",
                    "`guardian verify` names the damage; `guardian repair` and `guardian salvage` mend it.",
                )
            yield self._writer

    @contextmanager
    def fresh(self) -> Iterator[database.Connection]:
        """Hold a new connection that can write, beside the writer. Raises LogDamaged."""
        with self.writer():
            connection = database.open_for_writing(self._path, self._key)
        with closing(connection):
            yield connection

    @contextmanager
    def copy(self) -> Iterator[database.Connection]:
        """Hold an encrypted copy of the database, which is removed afterwards. Raises LogDamaged, DiskFull."""
        target = self._path.with_name(f"{self._path.name}.copy")
        database.remove(target)  # what a check left that was killed
        try:
            with self.reader() as connection:
                database.copy_to(connection, target, self._key)
            with closing(database.open_for_writing(target, self._key)) as connection:
                yield connection
        finally:
            database.remove(target)

    @contextmanager
    def snapshot(self) -> Iterator[database.Connection]:
        """Hold a reader on which all statements see the log as it was at the first of them."""
        with self.reader() as connection, database.snapshot(connection):
            yield connection

    @contextmanager
    def reader(self) -> Iterator[database.Connection]:
        """Hold a connection that cannot write. Raises LogDamaged."""
        with self._free_readers:
            with self._idle_lock:
                connection = self._idle.pop() if self._idle else None
            connection = connection or database.open_for_reading(self._path, self._key)
            is_sound = True
            try:
                yield connection
            except sqlcipher3.DatabaseError as error:
                is_sound = isinstance(error, sqlcipher3.OperationalError)
                raise database.explain(error) from error
            except OverflowError as error:
                raise database.explain(error) from error
            finally:
                if is_sound:
                    with self._idle_lock:
                        self._idle.append(connection)
                else:  # SQLCipher refuses everything on a connection that has met one damaged page
                    connection.close()

    def stop_writing(self) -> None:
        """Close the writer for good."""
        with self._write_lock:
            if self._writer is not None:
                self._writer.close()
            self._writer = None

    def close(self) -> None:
        """Close every connection; wait for a write in progress."""
        with self._write_lock, self._idle_lock:
            for connection in (*self._idle, *([self._writer] if self._writer is not None else [])):
                connection.close()
            self._idle.clear()
