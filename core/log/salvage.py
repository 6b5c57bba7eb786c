"""Salvage: copy what is whole of a damaged log into a new one, and say exactly what is not.

The damaged files are only ever read. Entries keep their places and hashes; what is missing is named in a `salvage`
entry of the new log, which is what lets its chain verify across the gaps.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import sqlcipher3

from core.clock import Clock
from core.entries import Draft, Kind, Origin
from core.errors import GuardianError, LogDamaged
from core.log import database
from core.log.append import Appender
from core.log.chain import GENESIS
from core.log.redact import redacted_seqs
from core.log.rows import Row, batched, read_rows, write_rows, write_text
from core.log.witness import Head, Witness

Range = tuple[int, int]
_BATCH = 1000


@dataclass(frozen=True)
class Salvaged:
    """What became of a damaged log: counts of entries, and the ranges of seqs behind them.

    `entries` are in the new log, `from_backup` of them came from a backup; `missing` are lost; `missing_texts` are
    there but without what they said.
    """

    entries: int
    from_backup: list[Range]
    missing: list[Range]
    missing_texts: list[Range]

    @property
    def lost(self) -> int:
        """How many acknowledged entries are lost."""
        return sum(last - first + 1 for first, last in self.missing)


def salvage(path: Path, key: bytes, backups: Sequence[Path], target: Path, clock: Clock) -> Salvaged:
    """Build a new log at `target` from a damaged one and from databases of backups, the newest first.

    `target` must not exist, nor a witness beside it. Raises DiskFull, and GuardianError if nothing at all is whole.
    """
    witnessed = Witness(path.with_name("log.head"), key).read().head
    with closing(database.create(target, key)) as connection:
        new = _NewLog(connection)
        new.take(_sound_rows(path, key, 1, max(_newest(path, key), witnessed.seq if witnessed else 0)))
        last = max(new.last(), witnessed.seq if witnessed else 0)
        from_backup = [seq for backup in backups for seq in new.fill(backup, key, last)]
        if not new.last():
            raise GuardianError(
                "Nothing of this log can be read.", "Give a backup with --backup, or restore one: `guardian restore`."
            )
        for source in (path, *backups):
            new.take_the_rest(source, key)
        salvaged = Salvaged(new.count(), ranges(sorted(from_backup)), new.gaps(last), ranges(new.lost_texts()))
        head = new.note(salvaged, last, clock)
    Witness(target.with_name("log.head"), key).create(head)
    return salvaged


class _NewLog:
    """The log that is being built; all work is done in its database, so that a large log needs little memory."""

    def __init__(self, connection: database.Connection) -> None:
        self._connection = connection

    def take(self, rows: Iterable[Row]) -> None:
        """Write rows as they are."""
        for batch in batched(rows, _BATCH):
            with database.transaction(self._connection):
                write_rows(self._connection, batch)

    def fill(self, backup: Path, key: bytes, last: int) -> list[int]:
        """Take from a backup what is missing here and joins what is here; return the seqs taken."""
        taken: list[int] = []
        for first, end in self.gaps(last):
            self.take(self._joining(backup, key, (first, end), taken))
        for seq in self.lost_texts():
            for spare in _sound_rows(backup, key, seq, seq):
                self._restore_text(spare)
        return taken

    def _joining(self, backup: Path, key: bytes, gap: Range, taken: list[int]) -> Iterator[Row]:
        """Yield rows of a backup for a gap as long as each follows the one before; note them in `taken`."""
        row = self._connection.execute("SELECT hash FROM entry WHERE seq = ?", (gap[0] - 1,)).fetchone()
        expected, before = gap[0], row[0] if row else GENESIS
        redacted = redacted_seqs(self._connection)
        for spare in _sound_rows(backup, key, *gap):
            if (spare.seq, spare.previous_hash) != (expected, before):
                return
            yield _without_text(spare) if spare.seq in redacted else spare
            taken.append(spare.seq)
            expected, before = spare.seq + 1, spare.hash

    def take_the_rest(self, source: Path, key: bytes) -> None:
        """Take attachments and identities of imports, as far as they can be read, of entries that are here."""
        redacted = redacted_seqs(self._connection)
        try:
            with closing(database.open_for_reading(source, key)) as old, database.transaction(self._connection):
                for table, place_of_seq, columns in (("attachment", 0, 8), ("imported", 2, 3)):
                    statement = f"INSERT OR IGNORE INTO {table} VALUES ({','.join('?' * columns)})"  # noqa: S608 - ours
                    for row in old.execute(f"SELECT * FROM {table}"):  # noqa: S608 - ours
                        is_wanted = table == "imported" or row[place_of_seq] not in redacted
                        if is_wanted and self._has(row[place_of_seq]):
                            self._connection.execute(statement, row)
        except (sqlcipher3.DatabaseError, GuardianError) as error:
            _pass_on_unless_damage(error)

    def note(self, salvaged: Salvaged, last: int, clock: Clock) -> Head:
        """Append what was salvaged; what was lost keeps its place in the chain. Return the new head."""
        facts = asdict(salvaged)
        with database.transaction(self._connection):
            appender = Appender(self._connection, clock)
            appender.head = replace(appender.head, seq=last)
            appender.append(Draft(Kind.SALVAGE, Origin.DOCUMENT, "", meta=facts))
        return appender.head

    def last(self) -> int:
        """Return the newest seq, 0 if there is none."""
        return int(self._connection.execute("SELECT coalesce(max(seq), 0) FROM entry").fetchone()[0])

    def count(self) -> int:
        """Return how many entries there are."""
        return int(self._connection.execute("SELECT count(*) FROM entry").fetchone()[0])

    def gaps(self, last: int) -> list[Range]:
        """Return the ranges of seqs from 1 to `last` that are not here."""
        rows = self._connection.execute("SELECT seq FROM entry UNION ALL SELECT ? ORDER BY 1", (last + 1,))
        found, expected = [], 1
        for (seq,) in rows:
            if seq > expected:
                found.append((expected, seq - 1))
            expected = seq + 1
        return found

    def lost_texts(self) -> list[int]:
        """Return the entries without a text that were not redacted."""
        statement = "SELECT seq FROM entry WHERE seq NOT IN (SELECT seq FROM body) ORDER BY seq"
        redacted = redacted_seqs(self._connection)
        return [row[0] for row in self._connection.execute(statement) if row[0] not in redacted]

    def _restore_text(self, spare: Row) -> None:
        row = self._connection.execute("SELECT hash FROM entry WHERE seq = ?", (spare.seq,)).fetchone()
        if spare.text is not None and row is not None and row[0] == spare.hash:
            with database.transaction(self._connection):
                write_text(self._connection, spare)

    def _has(self, seq: int) -> bool:
        return self._connection.execute("SELECT 1 FROM entry WHERE seq = ?", (seq,)).fetchone() is not None


def ranges(numbers: Iterable[int]) -> list[Range]:
    """Write ascending numbers as ranges (first, last)."""
    found: list[Range] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1] = found[-1][0], number
        else:
            found.append((number, number))
    return found


def _sound_rows(path: Path, key: bytes, first: int, last: int) -> Iterator[Row]:
    """Yield the rows that are what was written; where the file is damaged, halve the range until only that is left."""
    with closing(_Reader(path, key)) as reader:
        for start in range(first, last + 1, _BATCH):
            waiting = [(start, min(last, start + _BATCH - 1))]
            while waiting:
                low, high = waiting.pop()
                rows = reader.rows(low, high)
                if rows is None and low < high:
                    middle = (low + high) // 2
                    waiting += [(middle + 1, high), (low, middle)]
                    continue
                for row in reader.without_text(low) if rows is None else rows:
                    sound = row if row.is_sound else _without_text(row)
                    if sound.is_sound:
                        yield sound


def _newest(path: Path, key: bytes) -> int:
    with closing(_Reader(path, key)) as reader:
        return reader.last()


def _pass_on_unless_damage(error: sqlcipher3.DatabaseError | GuardianError) -> None:
    """Raise what is not damage of what is read: a full disk, a later format."""
    explained = error if isinstance(error, GuardianError) else database.explain(error)
    if isinstance(explained, GuardianError) and not isinstance(explained, LogDamaged):
        raise explained from error


def _without_text(row: Row) -> Row:
    return row._replace(salt=None, text=None, details=None)


class _Reader:
    """Read ranges of a damaged database; after an error SQLCipher wants a new connection."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._connection: database.Connection | None = None

    def last(self) -> int:
        """Return the newest seq, 0 if that cannot be read."""
        return max((row[0] or 0 for row in self._ask("SELECT max(seq) FROM entry", ()) or []), default=0)

    def rows(self, first: int, last: int) -> list[Row] | None:
        """Return the rows of a range, None if not all of it can be read."""
        try:
            return list(read_rows(self._open(), first, last))
        except (sqlcipher3.DatabaseError, GuardianError) as error:
            self.close()
            _pass_on_unless_damage(error)
            return None

    def without_text(self, seq: int) -> list[Row]:
        """Return the row of an entry whose text cannot be read, none if the entry itself cannot be read either."""
        found = self._ask("SELECT *, NULL, NULL, NULL FROM entry WHERE seq = ?", (seq,))
        return [Row(*row) for row in found or []]

    def close(self) -> None:
        """Let the connection go."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def _ask(self, statement: str, values: tuple[int, ...]) -> list[tuple[Any, ...]] | None:
        try:
            return list(self._open().execute(statement, values))
        except (sqlcipher3.DatabaseError, GuardianError) as error:
            self.close()
            _pass_on_unless_damage(error)
            return None

    def _open(self) -> database.Connection:
        if self._connection is None:
            self._connection = database.open_for_reading(self._path, self._key)
        return self._connection
