"""List entries: each list walks along an index that has its order, and stops when it is full."""

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from core.entries import Entry, Kind, Listed, Origin
from core.log.database import Connection

_COLUMNS = "e.seq, time_utc_ns, logged_utc_ns, kind, origin, source, thread, parent, meta, details, text"
_LAST = 2**63 - 1  # no seq is greater
_FEW = 5000  # entries that may be sorted by seq after they were found by their time


class Wanted(NamedTuple):
    """What narrows a list; None does not."""

    kinds: Sequence[Kind] | None = None
    origin: Origin | None = None
    since_utc_ns: int | None = None
    before_seq: int | None = None
    thread: int | None = None


class _Walk(NamedTuple):
    """A way to walk along an index: the clause that names it, and the condition that it serves."""

    hint: str
    condition: str
    values: tuple[int | str, ...]


def entry(connection: Connection, seq: int) -> Entry | None:
    """Return one entry, None if there is none."""
    return next(_read(connection, "SELECT ? AS seq", [seq], "e.seq"), None)


def entries(connection: Connection, limit: int, wanted: Wanted) -> list[Entry]:
    """Return entries, the newest by seq first; all for a limit below 0."""
    if wanted.kinds is not None and not wanted.kinds:
        return []
    conditions, values = _conditions(wanted)
    walks = _walks(connection, wanted)
    parts = [
        f"SELECT seq FROM (SELECT seq FROM entry {walk.hint} WHERE {walk.condition} AND {conditions}"  # noqa: S608 - texts of this file
        " ORDER BY seq DESC LIMIT ?)"
        for walk in walks
    ]
    given = [value for walk in walks for value in (*walk.values, *values, limit)]
    seqs = f"SELECT seq FROM ({' UNION '.join(parts)}) ORDER BY seq DESC LIMIT ?"  # noqa: S608 - made of constants
    return list(_read(connection, seqs, [*given, limit], "e.seq DESC"))


def conversations(connection: Connection, limit: int, before_seq: int | None = None) -> list[Entry]:
    """Return the entries that conversations began with, the newest first."""
    seqs = (
        "SELECT seq FROM entry INDEXED BY conversation WHERE kind = 'chat' AND thread IS NULL AND seq < ?"
        " ORDER BY seq DESC LIMIT ?"
    )
    return list(_read(connection, seqs, [_LAST if before_seq is None else before_seq, limit], "e.seq DESC"))


def listed(connection: Connection, seqs: Sequence[int], characters: int) -> list[Listed]:
    """Return entries as rows in this order, each with the beginning of its text."""
    statement = """
        SELECT e.seq, e.time_utc_ns, e.kind, e.origin, substr(e.source, 1, ?2), e.thread,
            substr(concat_ws(' ', e.meta ->> 'verb', e.meta ->> 'act', e.meta ->> 'verdict', e.meta ->> 'state',
                e.meta ->> 'what', e.meta ->> 'adapter', e.meta ->> 'run', e.meta ->> 'file'), 1, ?2),
            substr(json_extract(b.details, '$.title'), 1, ?2), substr(b.text, 1, ?2),
            (SELECT count(*) FROM attachment a WHERE a.seq = e.seq), b.seq IS NULL
        FROM json_each(?1) s CROSS JOIN entry e ON e.seq = s.value LEFT JOIN body b ON b.seq = e.seq ORDER BY s.key
    """
    rows = connection.execute(statement, (json.dumps(list(seqs)), characters)).fetchall()
    return [
        Listed(
            *(seq, written, Kind(kind), Origin(origin), source, thread),
            title=str(title or ""),
            beginning=text or "",
            facts=facts or "",
            attachments=attachments,
            is_redacted=bool(is_redacted),
        )
        for seq, written, kind, origin, source, thread, facts, title, text, attachments, is_redacted in rows
    ]


def referring(connection: Connection, seq: int) -> dict[int, str]:
    """Return what refers to an entry, and how: what it was made from, looked at, follows, judges, redacts."""
    statement = f"""
        SELECT e.seq, 'cites' FROM entry e INDEXED BY entry_by_kind, json_each(e.meta, '$.citations') c
        WHERE e.kind IN ({_marks(_CITING)}) AND c.value = ?
        UNION ALL SELECT e.seq, 'looked at' FROM entry e INDEXED BY entry_by_kind, json_each(e.meta, '$.recalled') c
        WHERE e.kind = 'answer' AND c.value = ?
        UNION ALL SELECT e.seq, 'made from' FROM entry e INDEXED BY entry_by_kind, json_each(e.meta, '$.from') c
        WHERE e.kind IN ('insight', 'question') AND c.value = ?
        UNION ALL SELECT e.seq, 'redacts' FROM entry e INDEXED BY entry_by_kind, json_each(e.meta, '$.seqs') c
        WHERE e.kind = 'redaction' AND c.value = ?
        UNION ALL SELECT e.seq, 'newer version' FROM entry e INDEXED BY entry_by_kind
        WHERE e.kind = 'import' AND json_extract(e.meta, '$.supersedes') = ?
        UNION ALL SELECT e.seq, 'follows' FROM entry e INDEXED BY entry_by_thread
        WHERE e.thread = (SELECT coalesce(thread, seq) FROM entry WHERE seq = ?) AND e.parent = ?
        UNION ALL SELECT e.seq, 'follows' FROM entry e INDEXED BY entry_by_thread WHERE e.thread = ?
    """  # noqa: S608 - only question marks
    values = [*_CITING, *([seq] * 8)]
    found: dict[int, str] = {}
    for other, how in connection.execute(statement, values):
        if other != seq:
            found.setdefault(other, how)
    for entry in judging(connection, [seq]):
        found[entry.seq] = "corrects" if entry.kind is Kind.CORRECTION else "judges"
    return found


_CITING = ("answer", "document", "draft", "correction", "self_model", "commentary", "insight")


def judging(connection: Connection, seqs: Sequence[int]) -> list[Entry]:
    """Return the verdicts on entries and their corrections, the oldest first.

    Such an entry has the thread of what it judges, so that an index leads to it.
    """
    statement = """
        SELECT j.seq FROM (
            SELECT DISTINCT coalesce(e.thread, e.seq) AS thread
            FROM json_each(?1) judged CROSS JOIN entry e ON e.seq = judged.value
        ) t CROSS JOIN entry j INDEXED BY entry_by_thread ON j.thread = t.thread
        WHERE j.kind IN ('verdict', 'correction')
        AND json_extract(j.meta, '$.judges') IN (SELECT value FROM json_each(?1))
    """
    return list(_read(connection, statement, [json.dumps(list(seqs))], "e.seq"))


def corrections(connection: Connection, limit: int) -> list[tuple[int, int, str]]:
    """Return the newest corrections that still have a text: seq, what it corrects, and the question that was asked."""
    statement = """
        SELECT e.seq, json_extract(e.meta, '$.judges'), q.text
        FROM entry e INDEXED BY entry_by_kind CROSS JOIN body b ON b.seq = e.seq
        CROSS JOIN body q ON q.seq = json_extract(e.meta, '$.question')
        WHERE e.kind = 'correction' ORDER BY e.seq DESC LIMIT ?
    """
    return [(row[0], row[1], row[2]) for row in connection.execute(statement, (limit,))]


def actions(connection: Connection, verb: str, before_seq: int | None = None) -> list[str]:
    """Return the arguments, as JSON, that a verb was called with, the oldest first."""
    statement = """
        SELECT b.text FROM entry e INDEXED BY entry_by_kind CROSS JOIN body b ON b.seq = e.seq
        WHERE e.kind = 'action' AND json_extract(e.meta, '$.verb') = ?1 AND (?2 IS NULL OR e.seq < ?2) ORDER BY e.seq
    """
    return [row[0] for row in connection.execute(statement, (verb, before_seq))]


def in_time_order(connection: Connection, kinds: Sequence[Kind], origin: Origin) -> Iterator[Entry]:
    """Yield all entries of these kinds and this origin that still have a text, the oldest text first, one at a time."""
    statement = f"""
        SELECT {_COLUMNS} FROM entry e INDEXED BY entry_by_time CROSS JOIN body b ON b.seq = e.seq
        WHERE kind IN ({_marks(kinds)}) AND origin = ? ORDER BY time_utc_ns, e.seq
    """  # noqa: S608 - only question marks
    for row in connection.execute(statement, (*map(str, kinds), str(origin))):
        yield _entry(row)


def _walks(connection: Connection, wanted: Wanted) -> list[_Walk]:
    """Choose the index that leads past the fewest entries that are not wanted."""
    if wanted.thread is not None:
        by_thread = _Walk("INDEXED BY entry_by_thread", "thread = ?", (wanted.thread,))
        return [by_thread, _Walk("", "seq = ?", (wanted.thread,))]
    if wanted.since_utc_ns is not None:
        statement = "SELECT count(*) FROM (SELECT 1 FROM entry WHERE time_utc_ns >= ? LIMIT ?)"
        if connection.execute(statement, (wanted.since_utc_ns, _FEW)).fetchone()[0] < _FEW:
            return [_Walk("INDEXED BY entry_by_time", "time_utc_ns >= ?", (wanted.since_utc_ns,))]
    if wanted.origin not in {None, Origin.SELF}:
        kinds = list(Kind) if wanted.kinds is None else wanted.kinds
        condition = "origin <> 'self' AND origin = ? AND kind = ?"
        return [_Walk("INDEXED BY entry_by_origin", condition, (str(wanted.origin), str(kind))) for kind in kinds]
    if wanted.kinds is not None:
        return [_Walk("INDEXED BY entry_by_kind", "kind = ?", (str(kind),)) for kind in wanted.kinds]
    return [_Walk("NOT INDEXED", "TRUE", ())]


def details_of(connection: Connection, source: str, after_seq: int) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield what is known beside their texts of entries that somebody else wrote and a source brought, oldest first."""
    statement = """
        SELECT e.seq, b.details FROM entry e INDEXED BY entry_by_origin JOIN body b USING (seq)
        WHERE e.origin <> 'self' AND e.origin IN ('known', 'unknown', 'document', 'web') AND e.kind = 'import'
        AND e.seq > ? AND e.source = ? ORDER BY e.seq
    """
    for seq, details in connection.execute(statement, (after_seq, source)):
        yield seq, json.loads(details) if details else {}


def _conditions(wanted: Wanted) -> tuple[str, list[int | str]]:
    """Write all conditions so that no index serves them: a walk has its own."""
    conditions, values = ["TRUE"], list[int | str]()
    if wanted.kinds is not None:
        conditions.append(f"+kind IN ({_marks(wanted.kinds)})")
        values += [str(kind) for kind in wanted.kinds]
    for condition, value in (
        ("+origin = ?", None if wanted.origin is None else str(wanted.origin)),
        ("+time_utc_ns >= ?", wanted.since_utc_ns),
        ("seq < ?", wanted.before_seq),
    ):
        if value is not None:
            conditions.append(condition)
            values.append(value)
    return " AND ".join(conditions), values


def _read(connection: Connection, seqs: str, values: Sequence[int | str], order: str) -> Iterator[Entry]:
    statement = f"""
        SELECT {_COLUMNS} FROM ({seqs}) s CROSS JOIN entry e ON e.seq = s.seq LEFT JOIN body b ON b.seq = e.seq
        ORDER BY {order}
    """  # noqa: S608 - made of constants
    for row in connection.execute(statement, values):
        yield _entry(row)


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def _entry(row: Sequence[Any]) -> Entry:
    seq, written, logged, kind, origin, source, thread, parent, meta, details, text = row
    facts = json.loads(meta) | (json.loads(details) if details else {})
    is_redacted = text is None
    return Entry(
        seq, written, logged, Kind(kind), Origin(origin), source, thread, parent, facts, text or "", is_redacted
    )
