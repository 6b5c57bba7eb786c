"""Documents: a first text and its edits, all of them entries; who wrote what is known for each character."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.clock import utc_text
from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError
from core.log import listing
from core.log.append import Appender
from core.log.database import Connection
from core.log.listing import Wanted
from core.log.log import Log
from core.search.words import expression
from core.services.writing_results import DocumentRecord, DocumentVersion, Edited
from core.writing.authorship import Authored, Authorship
from core.writing.compare import difference
from core.writing.spans import PLACEHOLDER, Change, check, rebased, replay

MAX_CHARACTERS = 10_000_000
_MAX_TITLE_CHARACTERS = 500
_COUNTED = """
    SELECT count(*), max(iif(meta LIKE '%"renames"%', seq, NULL)) FROM entry WHERE thread = ? AND kind = 'edit'
"""


class DocumentChanged(GuardianError):
    """A document went on elsewhere in the same place."""


@dataclass(frozen=True)
class State:
    """A document at one version: its first entry and the edits up to it, in order."""

    document: Entry
    edits: list[Entry]

    @property
    def version(self) -> int:
        """The entry of this version."""
        return self.edits[-1].seq if self.edits else self.document.seq

    @property
    def first_text(self) -> str:
        """The text it began with; of a redacted one a placeholder of the same length."""
        if self.document.is_redacted:
            return PLACEHOLDER * int(self.document.meta["characters"])
        return self.document.text

    @property
    def text(self) -> str:
        """The text at this version."""
        return replay(self.first_text, map(change_of, self.edits))

    @property
    def authorship(self) -> Authorship:
        """Who wrote what of it."""
        found = Authorship(self.first_text, source_of(self.document))
        for edit in self.edits:
            found.follow(change_of(edit), source_of(edit))
        return found

    @property
    def has_model_text(self) -> bool:
        """Whether the model ever wrote anything in it."""
        return any(entry.origin is Origin.MODEL for entry in (self.document, *self.edits))

    def at(self, version: int) -> "State":
        """Return an earlier version. Raises GuardianError if this document has none of this number."""
        versions = [self.document.seq, *(edit.seq for edit in self.edits)]
        if version not in versions:
            raise GuardianError(
                f"Entry {version} is no version of document {self.document.seq}.",
                "`guardian document history` lists them.",
            )
        return State(self.document, self.edits[: versions.index(version)])


class DocumentService:
    """Keep documents. Places in a text are counted in code points."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def new(self, title: str, text: str = "", draft: int | None = None) -> DocumentRecord:
        """Begin a document with a text of the principal's, or with the text of a draft. Raises GuardianError."""
        meta: dict[str, object] = {}
        origin = Origin.SELF
        if draft is not None:
            entry = self._log.entry(draft)
            if entry.kind not in {Kind.DRAFT, Kind.ANSWER} or entry.is_redacted:
                raise GuardianError(f"Entry {draft} is no draft.", "`guardian log --kind draft` lists them.")
            text, origin = entry.text, Origin.MODEL
            meta = {"from": draft, "citations": [draft], "tainted": bool(entry.meta.get("tainted"))}
        _check_length(text)
        details = {"title": _one_line(title)}
        meta["characters"] = len(text)
        seq = self._log.append(Draft(Kind.DOCUMENT, origin, text, meta=meta, details=details))
        return self.record(seq)

    def all(self, limit: int = 50) -> list[DocumentRecord]:
        """Return documents, the one begun last first."""
        return [self._record(entry) for entry in self._log.entries(limit, [Kind.DOCUMENT])]

    def rename(self, seq: int, title: str) -> DocumentRecord:
        """Give a document another title; its text stays as it is. Raises GuardianError."""
        with self._log.appending() as appender:
            state = read_state(appender.connection, seq)
            facts: dict[str, object] = {"spans": [], "renames": True}
            details = {"title": _one_line(title)}
            appender.append(
                Draft(Kind.EDIT, Origin.SELF, "", thread=seq, parent=state.version, meta=facts, details=details)
            )
        return self.record(seq)

    def find(self, words: str, limit: int = 50) -> list[DocumentRecord]:
        """Return documents whose title, or a passage as it was once written, holds all words; the newest first."""
        wanted, match = words.casefold().split(), expression(words)
        hits = self._log.search(match, -1, True, [Kind.DOCUMENT, Kind.EDIT]) if match else []
        found = {entry.thread or entry.seq for entry in (self._log.entry(hit.seq) for hit in hits)}
        records = [self._record(entry) for entry in self._log.entries(-1, [Kind.DOCUMENT])] if wanted else []
        titled = {one.seq for one in records if all(word in one.title.casefold() for word in wanted)}
        return [one for one in records if one.seq in found | titled][:limit]

    def record(self, seq: int) -> DocumentRecord:
        """Return one document. Raises GuardianError if there is none."""
        return self._record(self._document(seq))

    def state(self, seq: int, at: int | None = None) -> State:
        """Return a document with its edits, at the newest version or an earlier one. Raises GuardianError."""
        with self._log.reading() as connection:
            return read_state(connection, seq, at)

    def text(self, seq: int, at: int | None = None) -> str:
        """Return the text of a document, at the newest version or an earlier one. Raises GuardianError."""
        return self.state(seq, at).text

    def authorship(self, seq: int, at: int | None = None) -> list[Authored]:
        """Return who wrote what, as passages in order."""
        return self.state(seq, at).authorship.passages()

    def history(self, seq: int) -> list[DocumentVersion]:
        """Return all versions, the first one first."""
        state = self.state(seq)
        return [_version(entry) for entry in (state.document, *state.edits)]

    def edit(self, seq: int, text: str, version: int | None = None) -> Edited | None:
        """Make this the text of a document; None if it is that already.

        `version` is the one the principal began from, by default the newest: what was changed elsewhere since is kept.
        Raises DocumentChanged if both changed the same place, GuardianError.
        """
        _check_length(text)
        before = self.state(seq, version)
        change = difference(before.text, text)
        return self.change(seq, change, before.version) if change.spans else None

    def edit_spans(self, seq: int, spans: Sequence[Sequence[int]], text: str, version: int) -> Edited:
        """Append an edit whose places are known: [start, end, inserted] against a version. Raises as `edit`."""
        return self.change(seq, Change.of(spans, text), version)

    def change(self, seq: int, change: Change, version: int) -> Edited:
        """Append an edit of the principal's; what it changes of the model's text is recorded as corrections."""
        with self._log.appending() as appender:
            state = read_state(appender.connection, seq)
            began = state.at(version)
            check(change, length_of(began))
            now = rebased(change, map(change_of, state.edits[len(began.edits) :]))
            if now is None:
                raise DocumentChanged(
                    f"Document {seq} was changed in the same place since version {version}.",
                    f"Nothing was written. Look at version {state.version} and make your change there.",
                )
            _check_growth(state, now)
            edit = append_edit(appender, state, now, Origin.SELF, {})
            drafts = list(_corrections(appender.connection, state, now, edit))
            corrections = [appender.append(draft) for draft in drafts]
        return Edited(edit, seq, now.plain_spans, corrections, was_merged=state.version != version)

    def insert(self, seq: int, text: str, at: int, version: int, meta: dict[str, object]) -> list[int]:
        """Append a text of the model's that the principal accepted while writing: suggestion, verdict and edit."""
        with self._log.appending() as appender:
            state = read_state(appender.connection, seq)
            began = state.at(version)
            change = Change.of([[at, at, len(text)]], text)
            check(change, length_of(began))
            now = rebased(change, map(change_of, state.edits[len(began.edits) :]))
            if now is None:
                raise DocumentChanged(f"Document {seq} was changed in this place.", "Ask for another completion.")
            _check_growth(state, now)
            facts = meta | {"spans": now.plain_spans}
            suggestion = appender.append(
                Draft(Kind.SUGGESTION, Origin.MODEL, text, thread=seq, parent=state.version, meta=facts)
            )
            verdict = appender.append(verdict_draft("accept", suggestion, seq, 0))
            edit = append_edit(appender, state, now, Origin.MODEL, {"suggestion": suggestion, "hunks": [0]})
        return [suggestion, verdict, edit]

    def put_back(self, seq: int, text: str, at: int, version: int, source: int) -> int:
        """Append a text of the model's that came back, by undoing or from an earlier version; return the edit.

        `source` is the entry that proposed it. Raises as `edit`.
        """
        with self._log.appending() as appender:
            state = read_state(appender.connection, seq)
            began = state.at(version)
            change = Change.of([[at, at, len(text)]], text)
            check(change, length_of(began))
            now = rebased(change, map(change_of, state.edits[len(began.edits) :]))
            if now is None:
                raise DocumentChanged(f"Document {seq} was changed in this place.", "Put the text in again.")
            _check_growth(state, now)
            return append_edit(appender, state, now, Origin.MODEL, {"suggestion": source})

    def _document(self, seq: int) -> Entry:
        entry = self._log.entry(seq)
        if entry.kind is not Kind.DOCUMENT:
            raise GuardianError(f"Entry {seq} is no document.", "`guardian document list` lists them.")
        return entry

    def _record(self, entry: Entry) -> DocumentRecord:
        edits = self._log.entries(1, [Kind.EDIT], thread=entry.seq)
        newest = edits[0] if edits else entry
        with self._log.reading() as connection:
            statement = (
                "SELECT count(*), max(iif(meta LIKE ?, seq, NULL)) FROM entry WHERE thread = ? AND kind = 'edit'"
            )
            count, renamed = connection.execute(statement, ('%"renames"%', entry.seq)).fetchone()
        titled = entry if renamed is None else self._log.entry(renamed)
        return DocumentRecord(
            seq=entry.seq,
            title=str(titled.meta.get("title", "")),
            version=newest.seq,
            versions=1 + int(count),
            created=utc_text(entry.logged_utc_ns),
            changed=utc_text(newest.logged_utc_ns),
            is_redacted=entry.is_redacted,
        )


def read_state(connection: Connection, seq: int, at: int | None = None) -> State:
    """Return a document at the newest version or an earlier one.

    Raises GuardianError if there is none, or if an edit before that version is missing.
    """
    document = listing.entry(connection, seq)
    if document is None or document.kind is not Kind.DOCUMENT:
        raise GuardianError(f"Entry {seq} is no document.", "`guardian document list` lists them.")
    before = None if at is None else at + 1
    edits = listing.entries(connection, -1, Wanted(kinds=[Kind.EDIT], thread=seq, before_seq=before))[::-1]
    for earlier, edit in zip([document, *edits], edits, strict=False):
        if edit.parent != earlier.seq:
            raise GuardianError(
                f"An edit of document {seq} is missing before entry {edit.seq}.",
                f"`guardian document show {seq} --at {earlier.seq}` shows the last whole version.",
            )
    found = State(document, edits)
    return found if at is None else found.at(at)


def change_of(entry: Entry) -> Change:
    """Return the change of an edit or a suggestion; of a redacted one with placeholders."""
    return Change.of(entry.meta["spans"], entry.text, is_redacted=entry.is_redacted)


def source_of(entry: Entry) -> int | None:
    """Return the entry in which the model proposed the text of a document or an edit; None for the principal's own."""
    if entry.origin is not Origin.MODEL:
        return None
    return int(entry.meta.get("suggestion") or entry.meta.get("from") or entry.seq)


def append_edit(appender: Appender, state: State, change: Change, origin: Origin, meta: dict[str, object]) -> int:
    """Append an edit to the newest version of a document, within the caller's transaction."""
    facts = meta | {"spans": change.plain_spans}
    return appender.append(
        Draft(Kind.EDIT, origin, change.text, thread=state.document.seq, parent=state.version, meta=facts)
    )


def verdict_draft(verdict: str, suggestion: int, document: int | None, hunk: int) -> Draft:
    """Draft the entry that says what the principal made of a hunk."""
    meta = {"verdict": verdict, "judges": suggestion, "hunk": hunk}
    return Draft(Kind.VERDICT, Origin.SELF, "", thread=document or suggestion, parent=suggestion, meta=meta)


def length_of(state: State) -> int:
    """Return the characters of a version, without its text."""
    length = len(state.first_text)
    for edit in state.edits:
        length += sum(inserted - (end - start) for start, end, inserted in edit.meta["spans"])
    return length


def _corrections(connection: Connection, state: State, change: Change, edit: int) -> Iterable[Draft]:
    """Draft what an edit of the principal's says about the model's text: a correction of each draft or suggestion."""
    if not state.has_model_text:
        return
    pieces = list(change.pieces())
    for source, numbers in state.authorship.over_model_text(change).items():
        chosen = [pieces[number] for number in numbers]
        meta = {
            "judges": source,
            "document": state.document.seq,
            "edit": edit,
            "versions": [state.version, edit],
            "before": [[span.start, span.end] for span, _piece in chosen],
            "after": [list(place) for place in _places_after(change, numbers)],
            "citations": [edit],
        }
        text = "".join(piece for _span, piece in chosen)
        thread = _thread_of(connection, source, state.document.seq)
        yield Draft(Kind.CORRECTION, Origin.SELF, text, thread=thread, parent=source, meta=meta)


def _thread_of(connection: Connection, source: int, document: int) -> int:
    """Return the thread of a draft, as of all that is said of it; what else was judged is known in the document.

    A correction of a passage is none of a whole answer: in its conversation it would be taken for one.
    """
    judged = listing.entry(connection, source)
    return judged.thread or source if judged is not None and judged.kind is Kind.DRAFT else document


def _places_after(change: Change, numbers: Sequence[int]) -> Iterable[tuple[int, int]]:
    shift = 0
    for number, span in enumerate(change.spans):
        start = span.start + shift
        if number in numbers:
            yield start, start + span.inserted
        shift += span.inserted - (span.end - span.start)


def _one_line(title: str) -> str:
    return " ".join(title.split())[:_MAX_TITLE_CHARACTERS]


def _version(entry: Entry) -> DocumentVersion:
    spans = entry.meta.get("spans", [[0, 0, entry.meta.get("characters", 0)]])
    return DocumentVersion(
        seq=entry.seq,
        parent=entry.parent,
        time=utc_text(entry.logged_utc_ns),
        origin=str(entry.origin),
        removed=sum(end - start for start, end, _inserted in spans),
        inserted=sum(inserted for _start, _end, inserted in spans),
        suggestion=entry.meta.get("suggestion"),
        is_redacted=entry.is_redacted,
    )


def _check_length(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise GuardianError("This text is too long for a document.", f"Keep it under {MAX_CHARACTERS} characters.")


def _check_growth(state: State, change: Change) -> None:
    grown = length_of(state) + sum(span.inserted - (span.end - span.start) for span in change.spans)
    if grown > MAX_CHARACTERS:
        raise GuardianError("The document would become too long.", f"Keep it under {MAX_CHARACTERS} characters.")
