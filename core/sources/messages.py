"""What the app and the importer worker say to one another."""

from core.sources.protocol import Problem, Record
from core.workers.protocol import Failed, Message


class Read(Message, frozen=True):
    """Read a source, the only command of a worker's life; in a dry run records travel without their text.

    `path` is as the file system spells it (os.fsencode): a name need not be valid Unicode.
    """

    path: bytes
    source: str | None = None
    me: tuple[str, ...] = ()
    is_dry_run: bool = False


class Recognised(Message, frozen=True):
    """Say which importer reads the source, before its first record."""

    source: str


class Found(Message, frozen=True):
    """Hand on records."""

    records: tuple[Record, ...]


class ProblemFound(Message, frozen=True):
    """Name an item that was not imported, or not as it was."""

    problem: Problem


class ReadingFinished(Message, frozen=True):
    """End the reading: how many records, how many items failed, and the records by origin and by named author."""

    source: str
    found: int
    failed: int
    by_origin: dict[str, int]
    by_author: dict[str, int]


Event = Recognised | Found | ProblemFound | ReadingFinished | Failed
