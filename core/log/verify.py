"""Check that the log is what was written."""

import hmac
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3

from core.errors import GuardianError, LogDamaged
from core.log.chain import GENESIS, commit, commit_attachment, link
from core.log.database import Connection, explain, snapshot, transaction
from core.log.merkle import merkle_root
from core.log.rows import read_rows
from core.log.witness import Reading, Witness
from core.log.word_index import index_waiting

if TYPE_CHECKING:
    from core.log.log import Log

RECENT_LINKS = 1000
POWER_CUT_NS = 5_000_000_000  # the witness reaches the disk each second; a busy machine may be late
_SHOWN_PROBLEMS = 100
_CHECKPOINT_TRIES = 5


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, in words; a mendable one costs nothing that was acknowledged."""

    text: str
    is_mendable: bool = False


def check_at_open(connection: Connection, witness: Witness, boot_id: str) -> list[Problem]:
    """Check the witness and the last 1,000 links (level 0), reading only, whoever appends meanwhile."""
    try:
        # Read before the database, a witness proves that nothing is missing; read after it, that it is not behind.
        before = witness.read()
        with snapshot(connection):
            newest = _newest(connection)
            problems = [Problem(text) for text in json.loads(_state(connection, "damage") or "[]")]
            problems += _check_witness(connection, before, witness.read(), boot_id)
            links = list(check_chain(connection, max(1, newest - RECENT_LINKS + 1)))
    except sqlcipher3.DatabaseError as error:
        return [Problem(_unreadable(error))]
    return problems + [Problem(text) for text in links]


def check_log(log: "Log", path: Path, level: int) -> list[str]:
    """Return the problems found, none if the log is sound.

    Level 0 checks the witness and the last 1,000 links; level 1 the whole chain, every text against its commitment, the
    daily roots, and the cipher and the structure of the file; level 2 also every index. What was found and mended when
    the log was opened is named too.
    """
    problems = [*log.damage, *log.mended]
    try:
        with log.reading() as connection:
            if level == 0:
                problems += check_chain(connection, max(1, _newest(connection) - RECENT_LINKS + 1))
            else:
                problems += check_chain(connection, 1)
                problems += _check_roots(connection)
        if level > 0 and not log.damage:
            with log.checking() as connection:
                problems += _check_file(connection, path)
            if level > 1:
                with log.checking() as connection, snapshot(connection):
                    problems += _rows_but_ok(connection, "PRAGMA integrity_check")
                with log.copied() as copy:
                    problems += _check_word_index(copy)
    except LogDamaged as error:
        problems.append(f"the database cannot be read: {error.__cause__}")
    except sqlcipher3.DatabaseError as error:
        problems.append(_unreadable(error))
    problems = list(dict.fromkeys(problems))
    more = len(problems) - _SHOWN_PROBLEMS
    return problems if more <= 0 else [*problems[:_SHOWN_PROBLEMS], f"and {more} more"]


def _unreadable(error: sqlcipher3.DatabaseError) -> str:
    """Describe an error as damage. Raises what it is instead, if the disk is full or another process is in the way."""
    explained = explain(error)
    if isinstance(explained, GuardianError) and not isinstance(explained, LogDamaged):
        raise explained from error
    return f"the database cannot be read: {error}"


def _state(connection: Connection, name: str) -> Any:
    row = connection.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None


def _newest(connection: Connection) -> int:
    return int(connection.execute("SELECT coalesce(max(seq), 0) FROM entry").fetchone()[0])


def _check_witness(connection: Connection, before: Reading, after: Reading, boot_id: str) -> list[Problem]:
    if before.head is None or after.head is None:
        return [Problem(before.problem or after.problem)]
    if lost := acknowledged_but_missing(connection, before):
        return [Problem(lost)]
    if after.problem:
        return [Problem(f"{after.problem}; it was written anew", is_mendable=True)]
    if _is_behind(connection, after.head.seq, boot_id):
        text = f"the witness log.head was put back to an earlier state: it ends with entry {after.head.seq}"
        return [Problem(text)]
    return []


def acknowledged_but_missing(connection: Connection, reading: Reading) -> str:
    """Say which entries a witness knows of that the log has lost or has otherwise; empty if there are none."""
    if reading.head is None:
        return ""
    newest, seq = _newest(connection), reading.head.seq
    if newest < seq:
        missing = f"entries {newest + 1} to {seq} were" if seq > newest + 1 else f"entry {seq} was"
        cause = "the log or its write-ahead log was cut, damaged, removed or put back to an earlier state"
        return f"{missing} acknowledged and cannot be found: {cause}"
    row = connection.execute("SELECT hash FROM entry WHERE seq = ?", (seq,)).fetchone()
    if row is not None and row[0] != reading.head.hash:
        return f"entry {seq} is not the one that was acknowledged: another state of the log lies here"
    return ""


def _is_behind(connection: Connection, seq: int, boot_id: str) -> bool:
    """Tell whether a witness knows less than a crash or a power cut explains.

    A killed process leaves at most one transaction unwitnessed, whose entries carry one time; a power cut, which means
    another boot, what was written since the witness was last brought to the disk.
    """
    if seq < (_state(connection, "witnessed") or 0):
        return True
    first, last, transactions, boots, boot = connection.execute(
        "SELECT min(monotonic_ns), max(monotonic_ns), count(DISTINCT monotonic_ns), count(DISTINCT boot_id),"
        " max(boot_id) FROM entry WHERE seq > ?",  # the wall clock may have been turned in that second
        (seq,),
    ).fetchone()
    return transactions > 1 and bool(boots > 1 or boot == boot_id or last - first > POWER_CUT_NS)


def check_chain(connection: Connection, first: int, last: int | None = None) -> Iterator[str]:
    """Yield what is wrong with the entries from `first` to `last`, or to the end, their texts and attachments."""
    before = connection.execute("SELECT hash FROM entry WHERE seq = ?", (first - 1,)).fetchone()
    previous, expected_seq = before[0] if before else GENESIS, first
    redacted = _named(connection, "redaction", "seqs")
    lost, lost_texts = _ranges(connection, "missing"), _ranges(connection, "missing_texts")
    begins_behind_gap = before is None and first > 1 and lost.cover(first - 1, first - 1)
    for row in read_rows(connection, first, last):
        seq = row.seq
        is_known_gap = seq != expected_seq and lost.cover(expected_seq, seq - 1)
        is_known_gap = is_known_gap or (begins_behind_gap and seq == first)
        if seq != expected_seq and not is_known_gap:
            yield _missing(expected_seq, seq - 1)
        if row.previous_hash != previous and not is_known_gap:
            yield f"entry {seq} does not follow the entry before it"
        if row.hash != link(row.fields, row.previous_hash):
            yield f"entry {seq} was changed"
        if row.text is None or row.salt is None:
            if seq not in redacted and seq not in lost_texts:
                yield f"the text of entry {seq} is missing"
        elif seq in redacted:
            yield f"the text of entry {seq} is still there, though it was redacted"
        elif not hmac.compare_digest(row.commitment, commit(row.salt, row.text, row.details)):
            yield f"the text of entry {seq} was changed"
        previous, expected_seq = row.hash, seq + 1
    yield from _check_attachments(connection, first, last, redacted)


def _check_attachments(connection: Connection, first: int, last: int | None, redacted: set[int]) -> Iterator[str]:
    statement = """
        SELECT e.seq, json_extract(meta, '$.attachments'), salt, sha256, name, media_type
        FROM entry e LEFT JOIN attachment a ON a.seq = e.seq
        WHERE e.seq >= ? AND e.seq <= ? AND json_extract(meta, '$.attachments') IS NOT NULL ORDER BY e.seq, place
    """
    if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'attachment'").fetchone():
        return  # a log of format 1, read before its migration
    found: dict[int, tuple[list[str], list[str]]] = {}
    for seq, promised, salt, *facts in connection.execute(statement, (first, 2**63 - 1 if last is None else last)):
        have = found.setdefault(seq, (json.loads(promised), []))[1]
        have += [commit_attachment(salt, *facts).hex()] if salt is not None else []
    for seq, (wanted, have) in found.items():
        if have != ([] if seq in redacted else wanted):
            yield f"the attachments of entry {seq} were changed or are missing"


def _check_roots(connection: Connection) -> Iterator[str]:
    statement = "SELECT seq, meta FROM entry WHERE kind = 'merkle_root' ORDER BY seq"
    for seq, meta in connection.execute(statement).fetchall():
        facts = json.loads(meta)
        hashes = connection.execute(
            "SELECT hash FROM entry WHERE seq BETWEEN ? AND ? ORDER BY seq", (facts["first"], facts["last"])
        )
        if merkle_root(row[0] for row in hashes).hex() != facts["root"]:
            yield f"the root in entry {seq} does not stand for entries {facts['first']} to {facts['last']}"


def _missing(first: int, last: int) -> str:
    return f"entry {first} is missing" if first == last else f"entries {first} to {last} are missing"


def _named(connection: Connection, kind: str, name: str) -> set[int]:
    rows = connection.execute("SELECT meta FROM entry WHERE kind = ?", (kind,))
    return set(chain.from_iterable(json.loads(row[0]).get(name, []) for row in rows))


def _ranges(connection: Connection, name: str) -> "Numbers":
    rows = connection.execute("SELECT meta FROM entry WHERE kind = 'salvage'")
    return Numbers(chain.from_iterable(json.loads(row[0]).get(name, []) for row in rows))


class Numbers:
    """A set of numbers given as ranges [first, last]."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self._ranges = [(first, last) for first, last in ranges]

    def __contains__(self, number: int) -> bool:
        return self.cover(number, number)

    def cover(self, first: int, last: int) -> bool:
        """Tell whether all numbers from `first` to `last` are in one of the ranges."""
        return any(low <= first and last <= high for low, high in self._ranges)


def _check_file(connection: Connection, path: Path) -> list[str]:
    """Check the cipher of every page and the size of the file while nobody can change them, then the structure."""
    wal = path.with_name(f"{path.name}-wal")
    for _ in range(_CHECKPOINT_TRIES):
        # The cipher check reads the file only and raises false alarms until the write-ahead log is in it.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        with transaction(connection):
            if not wal.exists() or wal.stat().st_size == 0:
                problems = [f"cipher: {row[0]}" for row in connection.execute("PRAGMA cipher_integrity_check")]
                pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
                page_bytes = int(connection.execute("PRAGMA page_size").fetchone()[0])
                size = path.stat().st_size
                break
    else:
        raise GuardianError(
            "Another process is reading the log, so its file could not be checked.", "Check again once it has ended."
        )
    if size != pages * page_bytes:
        problems.append(f"the file has {size} bytes, not {pages} pages of {page_bytes}")
    with snapshot(connection):
        return problems + _rows_but_ok(connection, "PRAGMA quick_check")


def _check_word_index(copy: Connection) -> list[str]:
    try:
        index_waiting(copy)
        copy.execute("INSERT INTO word_index (word_index, rank) VALUES ('integrity-check', 1)")
    except sqlcipher3.DatabaseError as error:
        _unreadable(error)
        return ["the word index does not agree with the texts"]
    return []


def _rows_but_ok(connection: Connection, statement: str) -> list[str]:
    rows: list[tuple[Any, ...]] = connection.execute(statement).fetchall()
    return [f"structure: {row[0]}" for row in rows if row[0] != "ok"]
