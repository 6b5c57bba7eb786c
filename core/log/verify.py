"""Check that the log is what was written."""

import hmac
from pathlib import Path

import sqlcipher3

from core.log.chain import GENESIS, commit, link
from core.log.database import Connection
from core.log.log import Log

RECENT_LINKS = 1000
_FIELDS = (
    "e.seq, time_utc_ns, logged_utc_ns, monotonic_ns, boot_id, kind, origin, source, thread, parent, meta, commitment"
)


def check_log(log: Log, path: Path, level: int) -> list[str]:
    """Return the problems found, none if the log is sound.

    Level 0 follows the last 1,000 links; level 1 the whole chain, every text against its commitment, and the cipher
    and the structure of the file; level 2 also every index.
    """
    with log.checking() as connection:
        try:
            head = int(connection.execute("SELECT coalesce(max(seq), 0) FROM entry").fetchone()[0])
            problems = _check_chain(connection, max(1, head - RECENT_LINKS + 1) if level == 0 else 1)
            if level > 0:
                problems += _check_file(connection, path)
            if level > 1:
                problems += _check_indexes(connection)
        except sqlcipher3.DatabaseError as error:
            return [f"the database cannot be read: {error}"]
    return problems


def _check_chain(connection: Connection, first: int) -> list[str]:
    statement = f"""
        SELECT {_FIELDS}, previous_hash, hash, salt, text FROM entry e LEFT JOIN body b ON b.seq = e.seq
        WHERE e.seq >= ? ORDER BY e.seq
    """  # noqa: S608 - a constant
    before = connection.execute("SELECT hash FROM entry WHERE seq = ?", (first - 1,)).fetchone()
    previous = before[0] if before else GENESIS
    problems, expected_seq = [], first
    for row in connection.execute(statement, (first,)):
        fields, (previous_hash, digest, salt, text) = row[:12], row[12:]
        seq = row[0]
        if seq != expected_seq:
            problems.append(f"entries {expected_seq} to {seq - 1} are missing")
        if previous_hash != previous:
            problems.append(f"entry {seq} does not follow the entry before it")
        if digest != link(fields, previous_hash):
            problems.append(f"entry {seq} was changed")
        if text is None:
            problems.append(f"the text of entry {seq} is missing")
        elif not hmac.compare_digest(fields[11], commit(salt, text)):
            problems.append(f"the text of entry {seq} was changed")
        previous, expected_seq = digest, seq + 1
    return problems


def _check_file(connection: Connection, path: Path) -> list[str]:
    problems = []
    # The cipher check reads the file only and raises false alarms until the write-ahead log is in it.
    busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        problems.append("another process is reading the log, so the file itself was not checked")
    else:
        problems += [f"cipher: {row[0]}" for row in connection.execute("PRAGMA cipher_integrity_check")]
        pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
        page_bytes = int(connection.execute("PRAGMA page_size").fetchone()[0])
        if path.stat().st_size != pages * page_bytes:
            problems.append(f"the file has {path.stat().st_size} bytes, not {pages} pages of {page_bytes}")
    return problems + _rows_but_ok(connection, "PRAGMA quick_check")


def _check_indexes(connection: Connection) -> list[str]:
    problems = _rows_but_ok(connection, "PRAGMA integrity_check")
    try:
        connection.execute("INSERT INTO word_index (word_index, rank) VALUES ('integrity-check', 1)")
    except sqlcipher3.DatabaseError:
        problems.append("the word index does not agree with the texts")
    return problems


def _rows_but_ok(connection: Connection, statement: str) -> list[str]:
    return [f"structure: {row[0]}" for row in connection.execute(statement) if row[0] != "ok"]
