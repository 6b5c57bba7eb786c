"""Redaction: remove what an entry says; what remains is that there was one, and that the chain still holds."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.log import listing
from core.log.append import Appender
from core.log.database import Connection
from core.log.word_index import unindex


@dataclass(frozen=True)
class Redacted:
    """What a redaction did: its own entry, and the entries that lost their text."""

    seq: int
    seqs: list[int]


def redact(connection: Connection, appender: Appender, seqs: Sequence[int], reason: str) -> Redacted:
    """Remove texts, details, attachments and index rows within the caller's transaction, and append that it was done.

    Insights that cite one of the entries lose their text too, and so do the model's commentary on it, corrections of it
    and the reasons it was rejected for. Raises GuardianError if an entry is unknown or holds what the log needs to be
    understood.
    """
    gone = [seq for seq in reached(connection, seqs) if _remove_text(connection, seq)]
    files = [file for seq in gone for file in _remove_attachments(connection, seq)]
    # The ids of the files tell nothing without the key; they let a clean-up that was interrupted be finished.
    draft = Draft(Kind.REDACTION, Origin.SELF, reason, meta={"seqs": gone, "files": files})
    return Redacted(appender.append(draft), gone)


def reached(connection: Connection, seqs: Sequence[int]) -> list[int]:
    """Return the entries whose text a redaction of these takes. Raises GuardianError if none is left, as `redact`."""
    for seq in seqs:
        _refuse(connection, seq)
    judging = (entry.seq for entry in listing.judging(connection, seqs) if entry.text)
    doomed = sorted({*seqs, *_insights_citing(connection, seqs), *_commentary_on(connection, seqs), *judging})
    has_text = "SELECT 1 FROM body WHERE seq = ?"
    left = [seq for seq in doomed if connection.execute(has_text, (seq,)).fetchone() is not None]
    if not left:
        raise GuardianError("This was redacted already.", "Nothing of it is left in the log.")
    return left


def citing(connection: Connection, seqs: Sequence[int]) -> list[int]:
    """Return entries that cite, answer or follow one of these and still have a text: they may repeat what it said.

    An answer may repeat whatever it was shown, a reply what it answers. An edited question and the one it takes the
    place of are much alike; a suggestion and the edit that took it are the same.
    """
    statement = """
        SELECT DISTINCT e.seq FROM entry e JOIN body USING (seq), json_each(e.meta, '$.citations') cited
        WHERE e.kind IN ('answer', 'document', 'draft', 'correction', 'self_model') AND cited.value = ?1
        UNION SELECT DISTINCT e.seq FROM entry e JOIN body USING (seq), json_each(e.meta, '$.recalled') shown
        WHERE e.kind = 'answer' AND shown.value = ?1
        UNION SELECT e.seq FROM entry e JOIN body USING (seq)
        WHERE e.kind IN ('answer', 'draft', 'suggestion', 'correction', 'self_model') AND e.parent = ?1
        UNION SELECT e.seq FROM entry e JOIN body USING (seq)
        WHERE e.kind = 'chat' AND json_extract(e.meta, '$.edits') = ?1
        UNION SELECT b.seq FROM entry e JOIN body b ON b.seq = json_extract(e.meta, '$.edits')
        WHERE e.kind = 'chat' AND e.seq = ?1
        UNION SELECT e.seq FROM entry e JOIN body USING (seq)
        WHERE e.kind = 'draft' AND json_extract(e.meta, '$.reply_to') = ?1
        UNION SELECT e.seq FROM entry e JOIN body USING (seq)
        WHERE e.kind = 'edit' AND json_extract(e.meta, '$.suggestion') = ?1
        UNION SELECT b.seq FROM entry e JOIN body b ON b.seq = json_extract(e.meta, '$.suggestion')
        WHERE e.kind = 'edit' AND e.seq = ?1
        UNION SELECT e.seq FROM entry e JOIN body USING (seq) WHERE e.kind = 'import' AND e.parent = ?1
        UNION SELECT e.parent FROM entry e JOIN body b ON b.seq = e.parent WHERE e.kind = 'import' AND e.seq = ?1
    """
    found = {row[0] for seq in seqs for row in connection.execute(statement, (seq,))}
    return sorted(found - set(seqs))


def _refuse(connection: Connection, seq: int) -> None:
    row = connection.execute("SELECT kind FROM entry WHERE seq = ?", (seq,)).fetchone()
    if row is None:
        raise GuardianError(f"There is no entry {seq}.", "`guardian log` lists what there is.")
    if row[0] in {Kind.REDACTION, Kind.TRAINING_RUN, Kind.SALVAGE}:
        raise GuardianError(f"Entry {seq} holds none of your text.", "Redact the entries whose text should go.")


def _insights_citing(connection: Connection, seqs: Sequence[int]) -> Iterator[int]:
    statement = """
        SELECT e.seq FROM entry e, json_each(e.meta, '$.from') cited
        WHERE e.kind IN ('insight', 'question') AND cited.value = ?
    """
    for seq in seqs:
        for row in connection.execute(statement, (seq,)).fetchall():
            yield row[0]


def _commentary_on(connection: Connection, seqs: Sequence[int]) -> Iterator[int]:
    """Yield what the model wrote about these entries, or while it was shown one of them."""
    statement = """
        SELECT e.seq FROM entry e, json_each(e.meta, '$.citations') shown
        WHERE e.kind = 'commentary' AND shown.value = ?1
        UNION SELECT seq FROM entry WHERE kind = 'commentary' AND parent = ?1
    """
    for seq in seqs:
        for row in connection.execute(statement, (seq,)).fetchall():
            yield row[0]


def _remove_text(connection: Connection, seq: int) -> bool:
    row = connection.execute("SELECT text FROM body WHERE seq = ?", (seq,)).fetchone()
    if row is None:
        return False
    unindex(connection, seq, row[0])
    connection.execute("DELETE FROM body WHERE seq = ?", (seq,))
    return True


def _remove_attachments(connection: Connection, seq: int) -> list[str]:
    """Remove the rows of an entry's attachments; return the files no other entry has."""
    files = [row[0] for row in connection.execute("SELECT file FROM attachment WHERE seq = ?", (seq,))]
    connection.execute("DELETE FROM attachment WHERE seq = ?", (seq,))
    used = "SELECT 1 FROM attachment WHERE file = ?"
    return [file for file in dict.fromkeys(files) if connection.execute(used, (file,)).fetchone() is None]


def unwanted_files(connection: Connection) -> list[str]:
    """Return the sealed files of redacted attachments that no entry has."""
    rows = connection.execute("SELECT meta FROM entry WHERE kind = 'redaction'").fetchall()
    files = {file for row in rows for file in json.loads(row[0]).get("files", [])}
    used = "SELECT 1 FROM attachment WHERE file = ?"
    return sorted(file for file in files if connection.execute(used, (file,)).fetchone() is None)


def redacted_seqs(connection: Connection) -> set[int]:
    """Return the entries whose text was removed."""
    rows = connection.execute("SELECT meta FROM entry WHERE kind = 'redaction'")
    return {seq for row in rows for seq in json.loads(row[0])["seqs"]}
