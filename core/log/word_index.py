"""The word index follows the texts in batches: one insertion for each text would cost more than all the rest of it.

What is indexed reaches up to one seq; every findable text behind it waits, and a search looks through those itself.
"""

from core.entries import Kind
from core.log.database import Connection

FINDABLE = frozenset(
    {
        *(Kind.CAPTURE, Kind.CHAT, Kind.ANSWER, Kind.IMPORT, Kind.INSIGHT, Kind.QUESTION),
        *(Kind.DRAFT, Kind.DOCUMENT, Kind.EDIT, Kind.CORRECTION, Kind.SELF_MODEL),
    }
)
BATCH_ENTRIES = 64
BATCH_BYTES = 64 * 1024

# The kinds stand here again so that the index by kind gives the few that wait, however much book-keeping follows.
_KINDS = ", ".join(f"'{kind}'" for kind in sorted(FINDABLE))
_WAITING = f"""
    FROM entry e CROSS JOIN body b ON b.seq = e.seq
    WHERE e.kind IN ({_KINDS}) AND e.seq > ?
"""


def indexed_to(connection: Connection) -> int:
    """Return the last seq that the index holds, 0 if it is empty."""
    row = connection.execute("SELECT id FROM word_index_docsize ORDER BY id DESC LIMIT 1").fetchone()
    return int(row[0]) if row else 0


def waiting(connection: Connection) -> list[tuple[int, str]]:
    """Return seq and text of what is not indexed yet, in order."""
    statement = f"SELECT e.seq, b.text {_WAITING} ORDER BY e.seq"
    return list(connection.execute(statement, (indexed_to(connection),)))


def count_waiting(connection: Connection) -> tuple[int, int]:
    """Return how many texts wait, and their length in bytes of UTF-8."""
    statement = f"SELECT count(*), coalesce(sum(octet_length(b.text)), 0) {_WAITING}"
    entries, size = connection.execute(statement, (indexed_to(connection),)).fetchone()
    return entries, size


def index_waiting(connection: Connection) -> None:
    """Index all that waits, within the caller's transaction."""
    statement = f"INSERT INTO word_index (rowid, text) SELECT e.seq, b.text {_WAITING} ORDER BY e.seq"
    connection.execute(statement, (indexed_to(connection),))


def index_late(connection: Connection, seq: int, text: str) -> None:
    """Index a text that came later than its successors; one behind what is indexed just waits."""
    if seq < indexed_to(connection):
        connection.execute("INSERT INTO word_index (rowid, text) VALUES (?,?)", (seq, text))


def unindex(connection: Connection, seq: int, text: str) -> None:
    """Take a text out of the index, if it is there; the index must be told what it said."""
    if connection.execute("SELECT 1 FROM word_index_docsize WHERE id = ?", (seq,)).fetchone():
        connection.execute("INSERT INTO word_index (word_index, rowid, text) VALUES ('delete',?,?)", (seq, text))
