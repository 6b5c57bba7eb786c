"""Bring a database and its witness under another key."""

from contextlib import closing
from pathlib import Path

import sqlcipher3

from core.errors import LogDamaged
from core.log import database
from core.log.witness import Witness


def rekey(path: Path, former_key: bytes, key: bytes) -> None:
    """Encrypt a database with another key; killed at any moment, it has the one or the other, whole.

    Every page goes through the write-ahead log, so this needs the size of the database once more on the disk. Nobody
    else may have it open. Does nothing if it has that key already. Raises DiskFull, LogDamaged if neither key fits.
    """
    if _fits(path, key):
        return
    with closing(database.open_for_writing(path, former_key)) as connection:
        try:
            _checkpoint(connection)
            database.change_key(connection, key)
            _checkpoint(connection)
        except sqlcipher3.DatabaseError as error:
            raise database.explain(error) from error
    if not _fits(path, key):
        raise LogDamaged(f"{path.name} did not take its new key.", "Nothing is lost: open the vault again.")


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


def _checkpoint(connection: database.Connection) -> None:
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
