"""Keep what is written in the editor in the log, by itself, a moment after the last key."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.document_saving import ModelText, Saved, beside
from core.services.writing_results import DocumentRecord
from core.writing.authorship import Author
from core.writing.compare import difference
from core.writing.spans import Change, apply
from desktop.operations import Operation
from desktop.widgets.edit_spans import Spans, converter, in_code_points, in_units
from desktop.widgets.editor import Editor
from desktop.widgets.editor_texts import as_shown

PAUSE_MS = 900
LONGEST_MS = 6_000
_MOST_TITLE_CHARS = 80


@dataclass(frozen=True)
class Opened:
    """A document as it was read: its record, its newest version and text, and what of it the model wrote."""

    record: DocumentRecord
    version: int
    text: str
    model_texts: list[ModelText]


def read(guardian: Guardian, seq: int) -> Opened:
    """Read a document to open it."""
    state = guardian.documents.state(seq)
    passages = state.authorship.passages() if state.has_model_text else []
    return Opened(guardian.documents.record(seq), state.version, state.text, model_texts(passages))


def model_texts(passages: Iterable[object]) -> list[ModelText]:
    """Return what of the passages of a document the model wrote."""
    return [
        ModelText(one.start, one.end, one.source)  # type: ignore[attr-defined]
        for one in passages
        if one.author != Author.SELF  # type: ignore[attr-defined]
    ]


@dataclass(frozen=True)
class _Snapshot:
    """What is saved at once: the text before and now, the changed places, and who wrote them, in UTF-16 units."""

    opening: int
    seq: int | None
    version: int
    title: str
    base: str
    text: str
    spans: Spans | None
    tickets: list[tuple[int, int, int]]


@dataclass(frozen=True)
class _Done:
    seq: int
    snapshot: _Snapshot
    saved: Saved


class DraftSaver(QObject):
    """Save the editor's text after a pause in typing; keys pressed meanwhile go into the next save."""

    begun = Signal(int)  # a new document is in the log
    state_changed = Signal()  # `is_saved` or `is_failing`
    merged = Signal(bool)  # others changed the document; True: in the same place too
    failed = Signal(object)  # a GuardianError; it is tried again with the next key

    def __init__(self, guardian: Guardian, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._editor = editor
        self.seq: int | None = None  # None for a document that is not in the log yet
        self.version = 0
        self.title = ""
        self.is_failing = False
        self._opening = 0  # counts what was opened: a late save of another document changes nothing here
        self._base = ""  # the text of `version`
        self._is_whole = False  # the changed places are not known: the next save compares the texts
        self._is_changed = False
        self._is_catching_up = False
        self._sources: dict[int, int] = {}  # the suggestion behind a ticket
        self._running: Operation | None = None
        self._waiting: Callable[[], object] | None = None
        self._pause, self._longest = self._timer(PAUSE_MS), self._timer(LONGEST_MS)
        editor.edited.connect(self._on_edited)
        editor.accepted.connect(lambda _text, _at: self.save())
        editor.left.connect(self.save)
        editor.filled.connect(self._on_filled)

    def _timer(self, ms: int) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(ms)
        made.timeout.connect(self.save)
        return made

    @property
    def is_saved(self) -> bool:
        """Tell whether all that is in the editor is in the log."""
        return not self._is_changed and self._running is None

    @property
    def unsaved(self) -> str:
        """The words that are in the editor and not in the log; of a new document all of them."""
        if self.is_saved:
            return ""
        text = self._editor.text()
        return text if self.seq is None else difference(as_shown(self._base), text).text

    def begin(self, title: str = "", text: str = "") -> None:
        """Begin a document that is not in the log yet."""
        self._forget()
        self.seq, self.version, self._base, self.title = None, 0, "", title
        self._editor.load("")
        if text:
            self._editor.insertPlainText(text)

    def open(self, opened: Opened) -> None:
        """Show a document."""
        self._forget()
        self.seq, self.version, self.title = opened.record.seq, opened.version, opened.record.title
        shown = as_shown(opened.text)
        self._is_whole = shown != opened.text  # line breaks of another kind: places in the two texts may differ
        self._base = opened.text
        marks = [] if self._is_whole and len(shown) != len(opened.text) else opened.model_texts
        self._editor.load(shown, self._tickets_for(shown, marks))

    def save(self) -> None:
        """Save now what is not saved."""
        self._pause.stop()
        self._longest.stop()
        if self._editor.is_filling:
            return  # what is not there yet would count as taken away
        text = self._editor.text() if self._is_changed and self._running is None else ""
        if not self._is_changed or self._running is not None or (self.seq is None and not text.strip()):
            return
        spans = None if self._is_whole else self._editor.spans.spans
        title = self.title or _first_line(text)
        tickets = self._editor.tickets(spans)
        snapshot = _Snapshot(self._opening, self.seq, self.version, title, self._base, text, spans, tickets)
        self._editor.spans.clear()
        self._is_whole = self._is_changed = False
        self._running = (
            Operation(self, lambda _stop: self._write(snapshot))
            .success(self._on_saved)
            .failure(partial(self._on_failed, snapshot))
            .ended(self._on_ended)
            .start()
        )
        self.state_changed.emit()

    def when_saved(self, then: Callable[[], object]) -> None:
        """Call `then` once all is in the log; not at all if it cannot be saved."""
        is_empty = self.seq is None and not self._editor.text().strip()
        if (self.is_saved and not self._editor.is_filling) or is_empty:
            then()
            return
        self._waiting = then
        self.save()

    def catch_up(self) -> None:
        """Take over what was just appended to the document from here, for example an accepted hunk."""
        self._is_catching_up = True
        self._is_whole = self._is_changed = True
        self.save()

    def _write(self, snapshot: _Snapshot) -> _Done:
        guardian = self._guardian
        now = converter(snapshot.text)
        marks = [
            ModelText(now(first), now(last), self._sources.get(ticket)) for first, last, ticket in snapshot.tickets
        ]
        seq, version, base = snapshot.seq, snapshot.version, snapshot.base
        if seq is None:
            base = "" if marks else snapshot.text
            with guardian.acting("document new", {}) as facts:
                facts["seq"] = seq = version = guardian.documents.new(snapshot.title, base).seq
            if not marks:
                return _Done(seq, snapshot, Saved(seq, {}, Change((), ""), []))
        spans = None
        if snapshot.spans is not None and snapshot.seq is not None:
            spans = in_code_points(base, snapshot.text, snapshot.spans)
        with guardian.acting("document edit", {"seq": seq}) as facts:
            saved = guardian.document_saving.save(seq, version, base, snapshot.text, spans, marks)
            facts["seq"] = saved.version
        return _Done(seq, snapshot, saved)

    def _on_saved(self, done: _Done) -> None:
        snapshot, saved = done.snapshot, done.saved
        self.is_failing = False
        if snapshot.opening != self._opening:
            return
        is_new = self.seq is None
        self.seq, self.version, self._base = done.seq, saved.version, snapshot.text
        now = converter(snapshot.text)
        for first, _last, ticket in snapshot.tickets:
            if (source := saved.sources.get(now(first))) is not None:
                self._sources[ticket] = source
        if saved.elsewhere.spans:
            self._take_over(saved)
        if saved.is_overruled or (saved.elsewhere.spans and not self._is_catching_up):
            self.merged.emit(saved.is_overruled)
        self._is_catching_up = False
        if is_new:
            self.title = snapshot.title
            self.begun.emit(done.seq)

    def _take_over(self, saved: Saved) -> None:
        """Put what others changed into the editor, beside what was typed meanwhile."""
        text = self._editor.text()
        was_typed_on = text != self._base
        theirs = beside(saved.elsewhere, difference(self._base, text)) if was_typed_on else saved.elsewhere
        units, shift, changes = in_units(text), 0, []
        for span, piece in theirs.pieces():
            marks = [] if was_typed_on else _within(saved.model_texts, span.start + shift, len(piece))
            shift += span.inserted - (span.end - span.start)
            tickets = self._tickets_for(piece, marks)
            changes.append((units(span.start), units(span.end), as_shown(piece), tickets))
        self._editor.merge(reversed(changes))
        self._base = apply(self._base, saved.elsewhere)
        self._is_whole = was_typed_on or self._editor.text() != self._base
        self._editor.spans.clear()
        self._is_changed = was_typed_on

    def _tickets_for(self, text: str, marks: Iterable[ModelText]) -> list[tuple[int, int, int]]:
        units, found = in_units(text), []
        for one in marks:
            ticket = self._editor.new_ticket()
            if one.source is not None:
                self._sources[ticket] = one.source
            found.append((units(one.start), units(one.end), ticket))
        return found

    def _on_failed(self, snapshot: _Snapshot, error: GuardianError) -> None:
        """Keep all of it for the next save."""
        self._waiting = None
        if snapshot.opening == self._opening:
            self._is_whole = self._is_changed = self.is_failing = True
        self.failed.emit(error)

    def _on_ended(self) -> None:
        self._running = None
        if self._is_changed and not self.is_failing:
            self._pause.start()
        self.state_changed.emit()
        if self._waiting is not None:
            if self._is_changed:
                self.save()
            else:
                then, self._waiting = self._waiting, None
                then()

    def _on_filled(self) -> None:
        if self._is_changed:
            self.save()
        elif self._waiting is not None and self._running is None:
            then, self._waiting = self._waiting, None
            then()

    def _on_edited(self) -> None:
        if not self._editor.spans:
            return
        was_changed, self._is_changed = self._is_changed, True
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        if not was_changed:
            self.state_changed.emit()

    def _forget(self) -> None:
        self._pause.stop()
        self._longest.stop()
        self._opening += 1
        self._sources = {}
        self._waiting = None
        self._is_whole = self._is_changed = self.is_failing = False


def _within(marks: Iterable[ModelText], start: int, length: int) -> list[ModelText]:
    """Return what of a piece the model wrote, counted from its beginning."""
    found = []
    for one in marks:
        first, last = max(one.start - start, 0), min(one.end - start, length)
        if first < last:
            found.append(ModelText(first, last, one.source))
    return found


def _first_line(text: str) -> str:
    line = next((line for line in text.splitlines() if line.strip()), "")
    return " ".join(line.lstrip("#> ").split())[:_MOST_TITLE_CHARS]
