"""The readable half of an export: one Markdown file for each day."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime

from core.entries import Kind
from core.log.rows import Row
from core.log.word_index import FINDABLE

_READABLE = FINDABLE | {Kind.INCIDENT, Kind.REDACTION}
_README = """\
# Your log, in clear

Everything here is plain text: whoever has this folder can read it. Keep it where only you can, or remove it after use.

* `days/` what you and the model wrote, one file for each day (UTC), to be read.
* `entries.jsonl` every entry with every field, one JSON object a line; `imports.jsonl` what was imported already.
* `attachments/` and `adapters/` the files that belong to them.
* `manifest.json` how many there are, and the SHA-256 of every file.

`guardian import FOLDER` makes a vault with the same chain head from it, in an empty one.
"""


def read_me() -> bytes:
    """Say what lies in an export."""
    return _README.encode()


def is_readable(row: Row) -> bool:
    """Tell whether an entry is shown to a reader: what people and the model said, not the app's book-keeping."""
    return row.kind in _READABLE


def day_of(row: Row) -> str:
    """Return the day on which an entry was written, in UTC."""
    return _moment(row).strftime("%Y-%m-%d")


def day_title(day: str) -> bytes:
    """Begin the file of a day."""
    return f"# {day}\n".encode()


def readable(row: Row, attachments: Sequence[tuple[str, str]]) -> bytes:
    """Write an entry as Markdown, its text as it is; `attachments` are their names and their files."""
    details = json.loads(row.details) if row.details else {}
    title = " ".join(str(details.get("title", "")).split())
    facts = [_moment(row).strftime("%H:%M:%S"), row.kind, f"by {row.origin}", f"entry {row.seq}"]
    parts = ["", f"## {' · '.join(facts)}", ""]
    parts += [f"**{title}**", ""] if title else []
    parts += ["*(redacted)*" if row.text is None else row.text]
    parts += (
        ["", *(f"* [{_label(name)}](<../attachments/{file}>)" for name, file in attachments)] if attachments else []
    )
    return ("\n".join(parts) + "\n").encode()


def _moment(row: Row) -> datetime:
    return datetime.fromtimestamp(row.time_utc_ns // 1_000_000_000, tz=UTC)


def _label(name: str) -> str:
    return "".join(one for one in name if one.isprintable() and one not in "[]\\")
