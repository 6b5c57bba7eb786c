"""Bring a database and its witness under another key."""

from contextlib import closing
from pathlib import Path

from core.errors import DiskFull, LogDamaged
from core.log import database
from core.log.witness import Witness


def rekey(path: Path, former_key: bytes, key: bytes) -> None:
    """Encrypt a database with another key; killed at any moment, it has the one or the other, whole.

    Every page goes through the write-ahead log, so this needs the size of the database once more on the disk. Nobody
    else may have it open. Nothing changes if it has that key already. Raises DiskFull, LogDamaged if neither key fits.
    """
    if not _fits(path, key):
        with closing(database.open_for_writing(path, former_key)) as connection:
            _checkpoint(connection)
            database.change_key(connection, key)  # says nothing when it fails, and then nothing of it counts
        if not _fits(path, key):
            raise _failure(path, former_key)
    with closing(database.open_for_writing(path, key)) as connection:
        _checkpoint(connection)


def rekey_copy(path: Path, former_key: bytes, key: bytes) -> None:
    """Do the same with a copy that was put beside the log: it is copied once more, and replaced whole."""
    if not _fits(path, key):
        with closing(database.open_for_reading(path, former_key)) as connection:
            database.copy_to(connection, path, key)


def hand_over_witness(path: Path, former_log_key: bytes, log_key: bytes) -> None:
    """Authenticate what a witness knows with another key; a damaged one stays, and the next opening says so."""
    if Witness(path, log_key).read().head is None and (head := Witness(path, former_log_key).read().head) is not None:
        Witness(path, log_key).create(head)


def _fits(path: Path, key: bytes) -> bool:
    try:
        database.open_for_reading(path, key).close()
    except LogDamaged:
        return False
    return True


def _failure(path: Path, former_key: bytes) -> Exception:
    """Tell why a database kept its former key: a page that is damaged, or else a disk without room."""
    with closing(database.open_for_reading(path, former_key)) as connection:
        is_damaged = bool(connection.execute("PRAGMA cipher_integrity_check").fetchall())
    return database.damaged() if is_damaged else DiskFull("the log under its new key")


def _checkpoint(connection: database.Connection) -> None:
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
