"""Connections to the encrypted database, with the settings the log's promises rest on."""

from importlib import resources
from pathlib import Path
from typing import Any

import sqlcipher3

from core.errors import GuardianError, LogDamaged, TooNew

SCHEMA_VERSION = 1
BUSY_TIMEOUT_S = 10

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


def create(path: Path, key: bytes) -> Connection:
    """Make a new encrypted database with the current schema. Raises GuardianError if it would not be encrypted."""
    path.touch(mode=0o600, exist_ok=False)  # its -wal and -shm files take the mode over
    connection = _connect(path, key)
    _assert_encrypted(connection)
    connection.executescript(_SETTINGS)
    schema = resources.files("core.log").joinpath("schema/0001_log.sql").read_text(encoding="utf-8")
    connection.executescript(f"BEGIN IMMEDIATE; {schema} COMMIT;")
    return connection


def open_for_writing(path: Path, key: bytes) -> Connection:
    """Open the database. Raises LogDamaged, TooNew."""
    if not path.exists():
        raise LogDamaged(f"The log {path.name} is missing.", "Put it back from a backup; never make a new one.")
    connection = _connect(path, key)
    try:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        _assert_encrypted(connection)
        if version > SCHEMA_VERSION:
            raise TooNew("A later release wrote this log.", "Update Guardian Angel and try again.")
        connection.executescript(_SETTINGS)
    except sqlcipher3.DatabaseError as error:
        connection.close()
        raise damaged() from error
    return connection


def open_for_reading(path: Path, key: bytes) -> Connection:
    """Open a connection that cannot write, for a reader beside the writer."""
    connection = open_for_writing(path, key)
    connection.execute("PRAGMA query_only = ON")
    return connection


def damaged() -> LogDamaged:
    """Describe a database that cannot be read."""
    return LogDamaged(
        "The log cannot be read: it is damaged, or belongs to another header.",
        "Nothing was changed. Keep the files as they are and put back a backup beside them.",
    )


def _connect(path: Path, key: bytes) -> Connection:
    # Transactions are begun and ended by our own statements; the module's own would begin them too late.
    connection = sqlcipher3.connect(str(path), timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA cipher_log = off")
    raw_key = bytearray(b"x'" + key.hex().encode() + b"'")
    try:
        connection.set_key(raw_key)
    finally:
        raw_key[:] = bytes(len(raw_key))
    return connection


def _assert_encrypted(connection: Connection) -> None:
    # On a new database a forgotten key silently writes plaintext, so this is asked before the first write.
    status = connection.execute("PRAGMA cipher_status").fetchone()
    if status is None or str(status[0]) != "1":
        raise GuardianError("The log would not be encrypted.", "Reinstall the app: its SQLCipher library is missing.")
