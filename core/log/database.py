"""Connections to the encrypted database, with the settings the log's promises rest on."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from importlib import resources
from pathlib import Path
from typing import Any

import sqlcipher3

from core.errors import DiskFull, GuardianError, LogDamaged, TooNew
from core.files import exclusive_lock

SCHEMA_VERSION = 3
BUSY_TIMEOUT_S = 10
MIGRATION_WAIT_S = 60.0
_HEX = b"0123456789abcdef"
_SCHEMAS = ("0001_log.sql", "0002_trust.sql", "0003_questions.sql")

Connection = Any  # sqlcipher3 ships no types

# FULL: no setting lowers it, because anything less loses acknowledged entries at a power cut.
_SETTINGS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA wal_autocheckpoint = 256;
PRAGMA cache_size = -64000;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA secure_delete = ON;
PRAGMA foreign_keys = ON;
PRAGMA temp_store = MEMORY;
"""
_READER_SETTINGS = """
PRAGMA query_only = ON;
PRAGMA cache_size = -16000;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA temp_store = MEMORY;
"""


def create(path: Path, key: bytes) -> Connection:
    """Make a new encrypted database with the current schema.

    Raises DiskFull, and GuardianError if it would not be encrypted.
    """
    path.touch(mode=0o600, exist_ok=False)  # its -wal and -shm files take the mode over
    connection = _connect(path, key)
    try:
        _assert_encrypted(connection)
        connection.executescript(_SETTINGS)
        _migrate(connection, 0)
        # A write-ahead log that is cut must not take the tables along.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except (sqlcipher3.DatabaseError, GuardianError) as error:
        connection.close()
        raise (explain(error) if isinstance(error, sqlcipher3.DatabaseError) else error) from error
    return connection


def open_for_writing(path: Path, key: bytes) -> Connection:
    """Open the database. Raises LogDamaged."""
    connection = _connect(path, key)
    try:
        version(connection)
        _assert_encrypted(connection)
        connection.executescript(_SETTINGS)
    except sqlcipher3.DatabaseError as error:
        connection.close()
        raise explain(error) from error
    return connection


def open_for_reading(path: Path, key: bytes) -> Connection:
    """Open a connection that changes no byte of the database or its write-ahead log. Raises LogDamaged, TooNew."""
    if not path.exists():
        raise LogDamaged(
            f"The log {path.name} is missing.", "Put it back from a backup (`guardian restore`); never make a new one."
        )
    connection = _connect(path, key, mode="ro")
    try:
        number = version(connection)
        connection.executescript(_READER_SETTINGS)
    except sqlcipher3.DatabaseError as error:
        connection.close()
        raise explain(error) from error
    if not 1 <= number <= SCHEMA_VERSION:
        connection.close()
        if number > SCHEMA_VERSION:
            raise TooNew("A later release wrote this log.", "Update Guardian Angel and try again.")
        raise LogDamaged(
            f"The log {path.name} is empty: what was in it is gone.",
            "Nothing was changed. `guardian salvage FOLDER --backup FILE` makes a new vault from a backup.",
        )
    return connection


def version(connection: Connection) -> int:
    """Return the number of the newest migration this database went through."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(path: Path, key: bytes) -> None:
    """Bring an older database to the current schema, after a copy of it was put beside it. Raises DiskFull."""
    with exclusive_lock(path.with_name("migration.lock"), MIGRATION_WAIT_S) as is_mine:
        if not is_mine:
            raise GuardianError("Another process is bringing the log to the present format.", "Wait until it is done.")
        with closing(open_for_writing(path, key)) as connection:
            old = version(connection)
            if old < SCHEMA_VERSION:
                copy_to(connection, path.with_name(f"{path.name}.format-{old}"), key)
                _migrate(connection, old)


def copy_to(connection: Connection, target: Path, key: bytes) -> None:
    """Copy a database, consistent while others write, into an encrypted one that replaces `target`."""
    partial = target.with_name(f".{target.name}.partial")
    partial.unlink(missing_ok=True)
    partial.touch(mode=0o600)
    copy = _connect(partial, key)
    try:
        _assert_encrypted(copy)
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log of its own beside it
    except sqlcipher3.DatabaseError as error:
        copy.close()
        partial.unlink(missing_ok=True)
        raise explain(error) from error
    copy.close()
    partial.replace(target)


def remove(path: Path) -> None:
    """Remove a database that nobody has open, and what lies beside it."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Run a block as one transaction that writes. Raises DiskFull, LogDamaged."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("COMMIT")
    except BaseException as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if isinstance(error, sqlcipher3.DatabaseError | OverflowError):
            raise explain(error) from error
        raise


@contextmanager
def snapshot(connection: Connection) -> Iterator[None]:
    """Let all statements of a block see the log as it was at the first of them; nobody is kept from writing."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def change_key(connection: Connection, key: bytes) -> None:
    """Encrypt every page of the database with another key, in one transaction."""
    _with_raw_key(key, connection.reset_key)


def damaged() -> LogDamaged:
    """Describe a database that cannot be read."""
    return LogDamaged(
        "The log cannot be read: it is damaged, or belongs to another header.",
        "Nothing was changed. Keep the files; `guardian salvage FOLDER` makes a new vault of what is whole.",
    )


def explain(error: Exception) -> Exception:
    """Turn an error of the database into one for the principal; one that is our own mistake stays what it is."""
    if isinstance(error, OverflowError):  # SQLite's numbers have 64 bits
        return GuardianError("There is no entry with so large a number.", "`guardian log` lists what there is.")
    message = str(error)
    if "full" in message or "disk I/O" in message:
        return DiskFull("the log", is_certain="full" in message)
    if "locked" in message or "busy" in message:
        return GuardianError(
            f"Another process has held the log for over {BUSY_TIMEOUT_S} seconds.",
            "Close the other window or command, then try again. Nothing was lost.",
        )
    # What is left of OperationalError is a statement of ours that is wrong, not a log that is.
    return error if isinstance(error, sqlcipher3.OperationalError) else damaged()


def _migrate(connection: Connection, old: int) -> None:
    """Run the migrations that are missing, each whole or not at all; another process may run them at the same time."""
    for number, name in enumerate(_SCHEMAS[old:], old + 1):
        with transaction(connection):
            if version(connection) < number:
                script = resources.files("core.log").joinpath(f"schema/{name}").read_text(encoding="utf-8")
                for statement in _statements(script):
                    connection.execute(statement)


def _statements(script: str) -> list[str]:
    # executescript would end our transaction first.
    statements, part = [], ""
    for line in script.splitlines(keepends=True):
        part += line
        if sqlcipher3.complete_statement(part):
            statements.append(part)
            part = ""
    return statements


def _connect(path: Path, key: bytes, mode: str = "rw") -> Connection:
    # Transactions are begun and ended by our own statements; the module's own would begin them too late.
    place = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlcipher3.connect(
        place, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False, uri=True
    )
    connection.execute("PRAGMA cipher_log = off")
    _with_raw_key(key, connection.set_key)
    return connection


def _with_raw_key(key: bytes, use: Callable[[bytearray], None]) -> None:
    """Write a key as SQLCipher wants it, into one buffer that is wiped after: a `str` of it could not be."""
    raw_key = bytearray(2 * len(key) + 3)
    raw_key[:2], raw_key[-1:] = b"x'", b"'"
    for place, byte in enumerate(key):
        raw_key[2 * place + 2], raw_key[2 * place + 3] = _HEX[byte >> 4], _HEX[byte & 15]
    try:
        use(raw_key)
    finally:
        raw_key[:] = bytes(len(raw_key))


def _assert_encrypted(connection: Connection) -> None:
    # On a new database a forgotten key silently writes plaintext, so this is asked before the first write.
    status = connection.execute("PRAGMA cipher_status").fetchone()
    if status is None or str(status[0]) != "1":
        raise GuardianError("The log would not be encrypted.", "Reinstall the app: its SQLCipher library is missing.")
