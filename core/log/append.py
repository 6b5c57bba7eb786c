"""Append one entry within a transaction: chain, text, attachments, index."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import sqlcipher3

from core.clock import Clock, utc_text
from core.entries import Draft, Kind, Origin
from core.log.chain import SALT_BYTES, commit, commit_attachment, link
from core.log.database import Connection, explain
from core.log.witness import EMPTY, Head
from core.log.word_index import BATCH_BYTES, BATCH_ENTRIES, FINDABLE, count_waiting, index_waiting

_STEP_BACK_NS = 2_000_000_000  # smaller steps are the network time at work
# The binding takes `bytes` and `None` a long way round: hashes go as bytearrays, columns that are NULL are left out.
_ENTRY = """
    INSERT INTO entry (
        seq, time_utc_ns, logged_utc_ns, monotonic_ns, boot_id, kind, origin, source, thread, parent, meta,
        commitment, previous_hash, hash
    ) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)
"""
_ENTRY_ALONE = _ENTRY.replace("thread, parent, ", "").replace("(?,?,", "(", 1)


@dataclass(frozen=True)
class Import:
    """A draft with the identities that keep a second import from adding it again."""

    draft: Draft
    content_id: str
    item_id: str


@dataclass(frozen=True)
class Tail:
    """What the next append builds on; it holds as long as `version` says that no other connection has written.

    `waiting_entries` and `waiting_bytes` are what the word index does not hold yet.
    """

    version: int
    head: Head
    waiting_entries: int
    waiting_bytes: int


class Appender:
    """Append within one transaction; all entries of a transaction carry the same time.

    `head` is the newest entry, for the witness, once the transaction is committed.
    """

    def __init__(self, connection: Connection, clock: Clock, tail: Tail | None = None) -> None:
        self.connection = connection
        self._cursor = connection.cursor()
        self._now = clock.utc_ns()
        self._monotonic_ns = clock.monotonic_ns()
        self._boot_id = clock.boot_id
        self._version = int(connection.execute("PRAGMA data_version").fetchone()[0])
        if tail is not None and tail.version == self._version:
            self.head, self._waiting_entries, self._waiting_bytes = tail.head, tail.waiting_entries, tail.waiting_bytes
        else:
            self.head = head_of(connection)
            self._waiting_entries, self._waiting_bytes = count_waiting(connection)

    def finish(self) -> Tail:
        """Index what waits, if that is a batch, and return what the next transaction builds on after the commit."""
        if self._waiting_entries >= BATCH_ENTRIES or self._waiting_bytes >= BATCH_BYTES:
            index_waiting(self.connection)
            self._waiting_entries = self._waiting_bytes = 0
        return Tail(self._version, self.head, self._waiting_entries, self._waiting_bytes)

    def append(self, draft: Draft) -> int:
        """Append one entry and return its seq; after a step back of the wall clock, note that first."""
        if self._now < self.head.time_utc_ns - _STEP_BACK_NS:
            facts = {"from": utc_text(self.head.time_utc_ns), "to": utc_text(self._now)}
            self._append(Draft(Kind.CLOCK, Origin.DOCUMENT, "", meta=facts))
        return self._append(draft)

    def append_import(self, one: Import) -> int | None:
        """Append a draft unless its content was imported before; follow its earlier version, if there is one."""
        known = self.connection.execute("SELECT 1 FROM imported WHERE content = ?", (one.content_id,)).fetchone()
        if known:
            return None
        earlier = self.connection.execute(
            "SELECT seq FROM imported WHERE item = ? ORDER BY seq DESC LIMIT 1", (one.item_id,)
        ).fetchone()
        draft = one.draft
        if earlier is not None:
            draft = replace(draft, parent=earlier[0], meta={**draft.meta, "supersedes": earlier[0]})
        seq = self.append(draft)
        self.connection.execute("INSERT INTO imported VALUES (?,?,?)", (one.content_id, one.item_id, seq))
        return seq

    def _append(self, draft: Draft) -> int:
        seq, salt = self.head.seq + 1, secrets.token_bytes(SALT_BYTES)
        data = draft.text.encode("utf-8", "replace")  # half a surrogate pair has no UTF-8
        text = data.decode()
        details = _json(draft.details) if draft.details else None
        attached, meta = _attachments(seq, draft) if draft.attachments else ((), draft.meta)
        written = self._now if draft.time_utc_ns is None else draft.time_utc_ns
        times = (written, self._now, self._monotonic_ns, self._boot_id)
        facts = (seq, *times, draft.kind.value, draft.origin.value, draft.source)
        links = (draft.thread, draft.parent)
        facts_json, commitment = _json(meta), commit(salt, text, details)
        digest = link((*facts, *links, facts_json, commitment), self.head.hash)
        hashes = (bytearray(commitment), bytearray(self.head.hash), bytearray(digest))
        execute = self._cursor.execute
        if links == (None, None):
            execute(_ENTRY_ALONE, (*facts, facts_json, *hashes))
        else:
            execute(_ENTRY, (*facts, *links, facts_json, *hashes))
        if details is None:
            execute("INSERT INTO body (seq, salt, text) VALUES (?,?,?)", (seq, bytearray(salt), text))
        else:
            execute("INSERT INTO body VALUES (?,?,?,?)", (seq, bytearray(salt), text, details))
        for row in attached:
            execute("INSERT INTO attachment VALUES (?,?,?,?,?,?,?,?)", row)
        if draft.kind in FINDABLE:
            self._waiting_entries += 1
            self._waiting_bytes += len(data)
        self.head = Head(seq, self._now, digest)
        return seq


def head_of(connection: Connection) -> Head:
    """Return the newest entry's seq, time and hash."""
    statement = "SELECT seq, logged_utc_ns, hash FROM entry ORDER BY seq DESC LIMIT 1"
    try:
        row = connection.execute(statement).fetchone()
    except sqlcipher3.DatabaseError as error:
        raise explain(error) from error
    return Head(*row) if row else EMPTY


def _attachments(seq: int, draft: Draft) -> tuple[list[tuple[Any, ...]], Mapping[str, Any]]:
    """Return the rows of a draft's attachments, and its meta with their commitments for the chain."""
    rows, commitments = [], []
    for place, one in enumerate(draft.attachments):
        salt = secrets.token_bytes(SALT_BYTES)
        rows.append((seq, place, one.file, salt, one.name, one.media_type, one.size_bytes, one.sha256))
        commitments.append(commit_attachment(salt, one.sha256, one.name, one.media_type).hex())
    return rows, {**draft.meta, "attachments": commitments}


def _json(value: Mapping[str, Any]) -> str:
    return _encoder.encode(value).encode("utf-8", "replace").decode() if value else "{}"


_encoder = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
