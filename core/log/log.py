"""The log: append, read, find."""

import json
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from core.clock import Clock
from core.entries import Attachment, Draft, Entry, Filter, Hit, Kind, Listed, Origin
from core.errors import DiskFull, GuardianError, LogDamaged
from core.log import database, listing
from core.log.append import Appender, Import, Tail, head_of
from core.log.ballast import Ballast
from core.log.connections import Connections
from core.log.find import RANKED_MATCHES, Search
from core.log.listing import Wanted
from core.log.merkle import merkle_root
from core.log.redact import Redacted, citing, redact, redacted_seqs
from core.log.replacement import finish_replacement
from core.log.timeline import Columns, Order, Timeline, newest
from core.log.verify import Problem, acknowledged_but_missing, check_at_open
from core.log.witness import EMPTY, Head, Witness

WITNESS_NAME = "log.head"
BALLAST_NAME = "ballast"
LONG = 50_000  # entries from which the columns for timelines take a moment to read
LISTED_CHARACTERS = 600  # more than fits on a line
_Result = TypeVar("_Result")


class Log:
    """The open log. Safe to use from any thread; one writer at a time, readers are never blocked.

    `damage` says what is wrong with a log that is open for reading only, `mended` what was put right at opening.
    """

    def __init__(self, connections: Connections, witness: Witness, ballast: Ballast, clock: Clock) -> None:
        self.ballast = ballast
        self._connections = connections
        self._witness = witness
        self._clock = clock
        self._witnessed = 0
        self._tail: Tail | None = None  # used and changed by who holds the writer
        self._columns: Columns | None = None  # read once somebody asks for a timeline
        self._columns_lock = threading.Lock()
        self.damage: list[str] = []
        self.mended: list[str] = []

    @classmethod
    def create(cls, path: Path, key: bytes, clock: Clock) -> "Log":
        """Make a new, empty log."""
        witness = Witness(path.with_name(WITNESS_NAME), key)
        writer = database.create(path, key)
        witness.create(EMPTY)
        return cls(Connections(path, key, writer), witness, Ballast(path.with_name(BALLAST_NAME)), clock)

    @classmethod
    def open(cls, path: Path, key: bytes, clock: Clock) -> "Log":
        """Open a log after checking it at level 0; a damaged one is opened for reading only, and nothing is changed.

        Raises LogDamaged if nothing can be read, TooNew.
        """
        finish_replacement(path)
        witness = Witness(path.with_name(WITNESS_NAME), key)
        with closing(database.open_for_reading(path, key)) as connection:
            is_current = database.version(connection) == database.SCHEMA_VERSION
            problems = check_at_open(connection, witness, clock.boot_id) if is_current else []
            if not is_current:
                _refuse_older_state(connection, witness)
                witness.create(head_of(connection))  # before the migration that makes it required
        if not is_current:
            database.migrate(path, key)
        damage = [problem.text for problem in problems if not problem.is_mendable]
        writer = None if damage else database.open_for_writing(path, key)
        log = cls(Connections(path, key, writer), witness, Ballast(path.with_name(BALLAST_NAME)), clock)
        log.damage = damage
        if not damage:
            log._catch_up(problems)
        return log

    def close(self) -> None:
        """Close every connection; wait for a write in progress."""
        self._witness.close()
        if self._witnessed:
            # Looked at by the next opening: a witness that knows less was put back.
            with suppress(GuardianError):
                self.remember(witnessed=self._witnessed)
            self._witnessed = 0
        self._connections.close()

    def append(self, draft: Draft) -> int:
        """Append one entry and return its seq; when this returns, it is on disk. Raises DiskFull, LogDamaged."""
        return self.append_all([draft])[0]

    def append_all(self, drafts: Sequence[Draft]) -> list[int]:
        """Append several entries, all or none of them, and return their seqs."""
        return self._appended(lambda appender: [appender.append(draft) for draft in drafts])

    def append_imports(self, imports: Sequence[Import]) -> list[int | None]:
        """Append what was not imported before, in one transaction; return each one's seq, None for known content."""
        return self._appended(lambda appender: [appender.append_import(one) for one in imports])

    def knows_content(self, content_ids: Sequence[str]) -> set[str]:
        """Return those of the contents that were imported already."""
        with self._connections.reader() as connection:
            marks = ",".join("?" * len(content_ids))
            statement = f"SELECT content FROM imported WHERE content IN ({marks})"  # noqa: S608 - only question marks
            rows = connection.execute(statement, content_ids)
            return {row[0] for row in rows}

    def entry(self, seq: int) -> Entry:
        """Return one entry. Raises GuardianError if there is none."""
        with self._connections.reader() as connection:
            found = listing.entry(connection, seq)
        if found is None:
            raise GuardianError(f"There is no entry {seq}.", "`guardian log` lists what there is.")
        return found

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
        wanted = Wanted(None if kinds is None else list(dict.fromkeys(kinds)), origin, since_utc_ns, before_seq, thread)
        with self.reading() as connection:
            return listing.entries(connection, limit, wanted)

    def conversations(self, limit: int, before_seq: int | None = None) -> list[Entry]:
        """Return the entries that conversations began with, the newest first."""
        with self.reading() as connection:
            return listing.conversations(connection, limit, before_seq)

    def in_time_order(self, kinds: Iterable[Kind], origin: Origin) -> Iterator[Entry]:
        """Yield all entries of these kinds and this origin that still have a text, the oldest text first."""
        with self.reading() as connection:
            yield from listing.in_time_order(connection, list(kinds), origin)

    def details_of(self, source: str, after_seq: int) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield the details of what somebody else wrote and a source brought after an entry, by seq."""
        with self.reading() as connection:
            yield from listing.details_of(connection, source, after_seq)

    def attachments(self, seq: int) -> list[Attachment]:
        """Return the attachments of an entry, in order; none are left after a redaction."""
        statement = "SELECT file, name, media_type, size_bytes, sha256 FROM attachment WHERE seq = ? ORDER BY place"
        with self._connections.reader() as connection:
            return [Attachment(*row) for row in connection.execute(statement, (seq,))]

    def all_attachments(self) -> list[tuple[int, Attachment]]:
        """Return the attachments of all entries, each with the seq of its entry."""
        statement = "SELECT seq, file, name, media_type, size_bytes, sha256 FROM attachment ORDER BY seq, place"
        with self._connections.reader() as connection:
            return [(row[0], Attachment(*row[1:])) for row in connection.execute(statement)]

    def head(self) -> Head:
        """Return the newest entry's seq, time and hash; seq 0 for an empty log."""
        with self._connections.reader() as connection:
            return head_of(connection)

    def head_seq(self) -> int:
        """Return the seq of the newest entry, 0 for an empty log."""
        return self.head().seq

    def search(
        self, match: str, limit: int, newest_first: bool = False, kinds: Sequence[Kind] | None = None
    ) -> list[Hit]:
        """Return the best or the newest matches of an expression, each with a snippet; all for a limit below 0.

        `kinds` narrow the newest.
        """
        with self.reading() as connection:
            found = Search(connection, match)
            return found.newest(limit, kinds) if newest_first else found.best(limit)

    def search_among(self, match: str, limit: int, wanted: Filter, newest_first: bool = False) -> list[Hit]:
        """Return the best or the newest matches of an expression among what a filter lets through."""
        among = self.timeline(wanted, Order.NEWEST, match)
        with self.reading() as connection:
            search = Search(connection, match)
            if not newest_first:
                return search.best(limit, frozenset(among.seqs.tolist()))
            seqs = sorted(among.seqs.tolist(), reverse=True)[: limit if limit >= 0 else None]
            return [Hit(seq, 0.0, part) for seq, part in zip(seqs, search.snippets(seqs), strict=True)]

    def timeline(self, wanted: Filter, order: Order = Order.NEWEST, match: str | None = None) -> Timeline:
        """Return the entries that a filter lets through, and of those, if it is given, what matches an expression.

        The first time takes about a second for a million entries, later ones some milliseconds.
        """
        with self._followed() as (connection, columns):
            if match is None:
                return columns.timeline(connection, wanted, order, None)
            search = Search(connection, match)
            among = columns.timeline(connection, wanted, order, search.matching())
            if order is not Order.BEST:
                return among
            best = search.ranked(RANKED_MATCHES, frozenset(among.seqs.tolist()))
            return among.in_order([seq for _, seq in best])

    def newest(self, wanted: Filter, count: int) -> Timeline | None:
        """Return the newest texts of the kinds that are wanted; None where the whole timeline comes at once.

        For a list that is shown while the columns of a long log are read for the first time.
        """
        with self.reading() as connection:
            if self._columns is not None or head_of(connection).seq < LONG:
                return None
            return newest(connection, wanted, count)

    def listed(self, seqs: Sequence[int], match: str | None = None) -> list[Listed]:
        """Return entries as rows, with where in them an expression matches, if it is given."""
        with self.reading() as connection:
            rows = listing.listed(connection, seqs, LISTED_CHARACTERS)
            if match is None:
                return rows
            snippets = Search(connection, match).snippets([row.seq for row in rows])
            return [replace(row, beginning=part or row.beginning) for row, part in zip(rows, snippets, strict=True)]

    def sources(self) -> dict[str, int]:
        """Return how many entries each source has."""
        with self._followed() as (connection, columns):
            return columns.sources(connection)

    @contextmanager
    def _followed(self) -> Iterator[tuple[database.Connection, Columns]]:
        """Hold what filters ask about, as it is now, and the connection it was read by."""
        with self.reading() as connection, self._columns_lock:
            if self._columns is None:
                self._columns = Columns()
            self._columns.follow(connection, head_of(connection).seq)
            yield connection, self._columns

    def judging(self, seqs: Iterable[int]) -> list[Entry]:
        """Return the verdicts on these entries and their corrections, the oldest first."""
        with self.reading() as connection:
            return listing.judging(connection, list(seqs))

    def redact(self, seqs: Sequence[int], reason: str) -> Redacted:
        """Remove what entries say, and bring that to the disk. Raises GuardianError, DiskFull, LogDamaged.

        The pages that held it are overwritten in the database; the write-ahead log is emptied, unless another process
        is reading just now: then the next append that fills it does that.
        """
        with self.appending() as appender:
            redacted = redact(appender.connection, appender, seqs, reason)
        with self._connections.writer() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return redacted

    def redacted(self) -> set[int]:
        """Return the seqs of all redacted entries."""
        with self.reading() as connection:
            return redacted_seqs(connection)

    def citing(self, seqs: Sequence[int]) -> list[int]:
        """Return entries that cite or follow these and still have a text: they may repeat what it said."""
        with self.reading() as connection:
            return citing(connection, seqs)

    def append_root(self) -> int | None:
        """Append the Merkle root over all entries from the last root on; None if that is the newest entry itself."""
        with self.appending() as appender:
            execute = appender.connection.execute
            before = execute("SELECT max(seq) FROM entry WHERE kind = 'merkle_root'").fetchone()[0]
            first, last = before or 1, appender.head.seq
            if last <= (before or 0):
                return None
            hashes = execute("SELECT hash FROM entry WHERE seq >= ? ORDER BY seq", (first,))
            facts = {"first": first, "last": last, "root": merkle_root(row[0] for row in hashes).hex()}
            return appender.append(Draft(Kind.MERKLE_ROOT, Origin.DOCUMENT, "", meta=facts))

    def state(self, name: str) -> Any:
        """Return what the log remembers under a name about the files beside it, None if nothing."""
        with self._connections.reader() as connection:
            row = connection.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def remember(self, **values: int | bytes) -> None:
        """Remember facts about the files beside the log; no entry is made of them."""
        with self._connections.writer() as writer, database.transaction(writer):
            for name, value in values.items():
                put_state(writer, name, value)

    @contextmanager
    def appending(self) -> Iterator[Appender]:
        """Hold a transaction that appends, and move the witness on once it is on disk."""
        with self._connections.writer() as writer, ExitStack() as held:
            known, self._tail = self._tail, None
            with database.transaction(writer):
                appender = Appender(writer, self._clock, known)
                before = appender.head.seq
                yield appender
                tail = appender.finish()
                note = held.enter_context(self._witness.advancing())  # held from before the commit until it is noted
            if appender.head.seq > before:
                try:
                    note(appender.head)
                except OSError as error:
                    raise GuardianError(
                        "The disk reported an error just after the log was written.",
                        "Look whether the entry is there before you write it again; the disk may be failing.",
                    ) from error
                self._tail, self._witnessed = tail, appender.head.seq

    def reading(self) -> AbstractContextManager[database.Connection]:
        """Hold a connection that cannot write and sees one state of the log."""
        return self._connections.snapshot()

    def checking(self) -> AbstractContextManager[database.Connection]:
        """Open a connection that can write for one check: FTS5 reports damage from a cache that others made stale."""
        return self._connections.fresh()

    def copied(self) -> AbstractContextManager[database.Connection]:
        """Hold a private copy for a check that FTS5 does by a statement that writes: it would keep others waiting."""
        return self._connections.copy()

    def declare_damaged(self, problems: list[str]) -> None:
        """Write nothing more, now and at later openings, until the log is repaired."""
        with suppress(GuardianError):
            self.remember(damage=json.dumps(problems).encode())
        self.stop_writing(problems)

    def stop_writing(self, problems: list[str]) -> None:
        """Be open for reading only from now on, because of these problems."""
        self.damage = [*self.damage, *problems]
        self._connections.stop_writing()

    def _appended(self, work: Callable[[Appender], _Result]) -> _Result:
        """Append in one transaction; on a full disk once more after the ballast was dropped, and note that."""
        try:
            with self.appending() as appender:
                return work(appender)
        except DiskFull:
            if not self.ballast.drop():
                raise
        with self.appending() as appender:
            result = work(appender)
            dropped = {"full_disk": "the reserve on the disk was used up"}
            appender.append(Draft(Kind.INCIDENT, Origin.DOCUMENT, "", meta=dropped))
            return result

    def _catch_up(self, problems: list[Problem]) -> None:
        """Bring the witness to where the log is after a crash; put right what can be, and keep that it was done."""
        head, reading = self.head(), self._witness.read()
        if problems:
            self._witness.mend(head)
        if reading.head is not None and reading.head.seq < head.seq:
            self._witness.advance(head)
            self._witness.sync()
        self.mended = [problem.text for problem in problems]
        drafts = [Draft(Kind.INCIDENT, Origin.DOCUMENT, "", meta={"mended": text}) for text in self.mended]
        if drafts:
            self.append_all(drafts)


def _refuse_older_state(connection: database.Connection, witness: Witness) -> None:
    """Raise LogDamaged if a log of an older format has a witness that knows more: it is what is left of a newer one."""
    if lost := acknowledged_but_missing(connection, witness.read()):
        raise LogDamaged(
            f"The log was cut: {lost}.",
            "Nothing was changed. `guardian salvage FOLDER --backup FILE` makes a new vault of what is whole.",
        )


def put_state(connection: database.Connection, name: str, value: int | bytes) -> None:
    """Remember a fact within a transaction; a number never goes back."""
    statement = "INSERT INTO state VALUES (?1,?2) ON CONFLICT DO UPDATE SET value = max(value, ?2)"
    if isinstance(value, bytes):
        statement = "INSERT OR REPLACE INTO state VALUES (?,?)"
    connection.execute(statement, (name, value))
