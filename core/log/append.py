"""Append one entry within a transaction: chain, text, attachments, index."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from core.clock import Clock, utc_text
from core.entries import Draft, Kind, Origin
from core.log.chain import GENESIS, SALT_BYTES, commit, commit_attachment, link
from core.log.database import Connection
from core.log.witness import Head

FINDABLE = frozenset({Kind.CAPTURE, Kind.CHAT, Kind.ANSWER, Kind.IMPORT})
_STEP_BACK_NS = 2_000_000_000  # smaller steps are the network time at work


@dataclass(frozen=True)
class Import:
    """A draft with the identities that keep a second import from adding it again."""

    draft: Draft
    content_id: str
    item_id: str


class Appender:
    """Append within one transaction; all entries of a transaction carry the same time.

    `head` is the newest entry, for the witness, once the transaction is committed.
    """

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self.connection = connection
        self._now = clock.utc_ns()
        self._monotonic_ns = clock.monotonic_ns()
        self._boot_id = clock.boot_id
        row = connection.execute("SELECT seq, logged_utc_ns, hash FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
        self.head = Head(*row) if row else Head(0, self._now, GENESIS)

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
        text = draft.text.encode("utf-8", "replace").decode()  # half a surrogate pair has no UTF-8
        details = _json(draft.details) if draft.details else None
        attached, commitments = _attachments(seq, draft)
        written = self._now if draft.time_utc_ns is None else draft.time_utc_ns
        fields = (
            *(seq, written, self._now, self._monotonic_ns, self._boot_id, str(draft.kind), str(draft.origin)),
            *(draft.source, draft.thread, draft.parent, _json({**draft.meta, **commitments})),
            commit(salt, text, details),
        )
        digest = link(fields, self.head.hash)
        execute = self.connection.execute
        execute("INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)", (*fields, self.head.hash, digest))
        execute("INSERT INTO body VALUES (?,?,?,?)", (seq, salt, text, details))
        for row in attached:
            execute("INSERT INTO attachment VALUES (?,?,?,?,?,?,?,?)", row)
        if draft.kind in FINDABLE:
            execute("INSERT INTO word_index (rowid, text) VALUES (?,?)", (seq, text))
        self.head = Head(seq, self._now, digest)
        return seq


def _attachments(seq: int, draft: Draft) -> tuple[list[tuple[Any, ...]], Mapping[str, Any]]:
    """Return the rows of a draft's attachments, and their commitments for the chain."""
    rows, commitments = [], []
    for place, one in enumerate(draft.attachments):
        salt = secrets.token_bytes(SALT_BYTES)
        rows.append((seq, place, one.file, salt, one.name, one.media_type, one.size_bytes, one.sha256))
        commitments.append(commit_attachment(salt, one.sha256, one.name, one.media_type).hex())
    return rows, {"attachments": commitments} if commitments else {}


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
