"""Read the tags that stand in the details of entries; what was redacted has none."""

import json
from collections.abc import Sequence

from core.log.database import Connection

# Details are written without spaces, so that those without tags are passed over without reading them as JSON.
_WITH_TAGS = (
    """FROM body b JOIN json_each(b.details, '$.tags') t ON t.type = 'text' WHERE b.details LIKE '%"tags":["%'"""
)


def tag_counts(connection: Connection) -> list[tuple[str, int, int]]:
    """Return each spelling of each tag, how many entries have it, and the newest of them."""
    statement = f"SELECT t.value, count(DISTINCT b.seq), max(b.seq) {_WITH_TAGS} GROUP BY t.value"
    return [(row[0], row[1], row[2]) for row in connection.execute(statement)]


def tagged(connection: Connection, spellings: Sequence[str], limit: int) -> list[int]:
    """Return the entries with one of these spellings of a tag, the newest first; all for a limit below 0."""
    statement = f"""
        SELECT DISTINCT b.seq {_WITH_TAGS} AND t.value IN (SELECT value FROM json_each(?)) ORDER BY b.seq DESC LIMIT ?
    """  # noqa: S608 - a constant
    return [row[0] for row in connection.execute(statement, (json.dumps(list(spellings)), limit))]
