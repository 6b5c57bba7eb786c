"""Documents, ghost text, suggestions and drafts in memory; texts and authors are worked out by the real functions."""

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from core.clock import utc_text
from core.entries import Entry, Kind, Origin
from core.errors import GuardianError
from core.inference.messages import Sampling
from core.services.documents import DocumentChanged, DocumentService, State, change_of, length_of
from core.services.drafting import Wishes
from core.services.suggestions import HunkGone, Wish
from core.services.writing_results import Completion, DocumentRecord, DraftResult, Edited, Hunk, SuggestionResult
from core.writing.compare import hunks
from core.writing.kinds import STEPS, DraftKind, Step
from core.writing.spans import Change, Span, check, rebased

_PLAIN = Wishes()


class Log(Protocol):
    """What this needs of the log in memory."""

    rows: list[Entry]

    def append(
        self,
        kind: Kind,
        origin: Origin,
        text: str,
        source: str = "",
        thread: int | None = None,
        meta: Mapping[str, Any] | None = None,
        parent: int | None = None,
    ) -> int:
        """Append an entry and return its seq."""


class FakeDocuments(DocumentService):
    """Documents of the log in memory; what is written waits for `gate`, and fails with `error` if there is one."""

    def __init__(self, log: Log) -> None:
        self._log = log  # type: ignore[assignment]
        self._lock = threading.RLock()
        self.gate = threading.Event()
        self.gate.set()
        self.error: GuardianError | None = None

    def _written(self) -> None:
        self.gate.wait(10)
        if self.error is not None:
            raise self.error

    def _find(self, seq: int) -> Entry:
        entry = self._log.rows[seq - 1] if 1 <= seq <= len(self._log.rows) else None
        if entry is None or entry.kind is not Kind.DOCUMENT:
            raise GuardianError(f"Entry {seq} is no document.", "List those there are.")
        return entry

    def new(self, title: str, text: str = "", draft: int | None = None) -> DocumentRecord:
        """Begin a document."""
        self._written()
        meta: dict[str, Any] = {"title": " ".join(title.split())}
        origin = Origin.SELF
        if draft is not None:
            text, origin = self._log.rows[draft - 1].text, Origin.MODEL
            meta["from"] = draft
        return self.record(self._log.append(Kind.DOCUMENT, origin, text, meta=meta | {"characters": len(text)}))

    def all(self, limit: int = 50) -> list[DocumentRecord]:
        """Return documents, the one begun last first."""
        found = [entry for entry in reversed(self._log.rows) if entry.kind is Kind.DOCUMENT]
        return [self.record(entry.seq) for entry in found[:limit]]

    def find(self, words: str, limit: int = 50) -> list[DocumentRecord]:
        """Return documents whose title or text holds all words."""
        wanted = words.casefold().split()
        return [
            one
            for one in self.all(limit)
            if wanted and all(word in f"{one.title}\n{self.text(one.seq)}".casefold() for word in wanted)
        ]

    def state(self, seq: int, at: int | None = None) -> State:
        """Return a document with its edits."""
        edits = [entry for entry in self._log.rows if entry.kind is Kind.EDIT and entry.thread == seq]
        found = State(self._find(seq), edits)
        return found if at is None else found.at(at)

    def record(self, seq: int) -> DocumentRecord:
        """Return one document."""
        state = self.state(seq)
        titles = [entry.meta["title"] for entry in (state.document, *state.edits) if "title" in entry.meta]
        changed = (state.edits or [state.document])[-1]
        times = utc_text(state.document.logged_utc_ns), utc_text(changed.logged_utc_ns)
        return DocumentRecord(seq, titles[-1], state.version, 1 + len(state.edits), *times)

    def rename(self, seq: int, title: str) -> DocumentRecord:
        """Give a document another title."""
        self._written()
        version = self.state(seq).version
        facts = {"spans": [], "title": " ".join(title.split())}
        self._log.append(Kind.EDIT, Origin.SELF, "", thread=seq, parent=version, meta=facts)
        return self.record(seq)

    def change(self, seq: int, change: Change, version: int) -> Edited:
        """Append an edit of the principal's."""
        self._written()
        edit, now, was_merged = self._append(seq, change, version, Origin.SELF, {})
        return Edited(edit, seq, now.plain_spans, [], was_merged)

    def insert(self, seq: int, text: str, at: int, version: int, meta: dict[str, object]) -> list[int]:
        """Append a text of the model's that was accepted."""
        facts = meta | {"spans": [[at, at, len(text)]]}
        suggestion = self._log.append(Kind.SUGGESTION, Origin.MODEL, text, thread=seq, parent=version, meta=facts)
        judged = {"verdict": "accept", "judges": suggestion, "hunk": 0}
        verdict = self._log.append(Kind.VERDICT, Origin.SELF, "", thread=seq, parent=suggestion, meta=judged)
        return [suggestion, verdict, self.put_back(seq, text, at, version, suggestion)]

    def put_back(self, seq: int, text: str, at: int, version: int, source: int) -> int:
        """Append a text of the model's that came back."""
        self._written()
        change = Change.of([[at, at, len(text)]], text)
        return self._append(seq, change, version, Origin.MODEL, {"suggestion": source})[0]

    def _append(
        self, seq: int, change: Change, version: int, origin: Origin, meta: dict[str, Any]
    ) -> tuple[int, Change, bool]:
        with self._lock:
            state = self.state(seq)
            began = state.at(version)
            check(change, length_of(began))
            now = rebased(change, map(change_of, state.edits[len(began.edits) :]))
            if now is None:
                raise DocumentChanged("Changed in the same place.", "Look at the newest version.")
            facts = meta | {"spans": now.plain_spans}
            edit = self._log.append(Kind.EDIT, origin, now.text, thread=seq, parent=state.version, meta=facts)
            return edit, now, state.version != version


class FakeCompletion:
    """Go on with `words`, one after another, waiting `pause_s` before each; `asked` says with what."""

    def __init__(self, documents: FakeDocuments) -> None:
        self._documents = documents
        self.words: Sequence[str] = [" and", " so", " on."]
        self.pause_s = 0.0
        self.error: GuardianError | None = None
        self.asked: list[tuple[str, str]] = []

    def complete(
        self,
        text_before: str,
        text_after: str = "",
        context: Sequence[str] = (),
        conversation: str = "completion",
        on_delta: Callable[[str], None] = lambda _text: None,
        stop: threading.Event | None = None,
    ) -> Completion:
        """Return about the rest of a sentence."""
        if not text_before.strip():
            raise GuardianError("There is nothing to continue.", "Write a few words first.")
        self.asked.append((text_before, text_after))
        if self.error is not None:
            raise self.error
        said = ""
        for word in self.words:
            if stop is not None and stop.wait(self.pause_s):
                return Completion(said, 0, 0.0, 0.0, is_stopped=True)
            said += word
            on_delta(word)
        return Completion(said, len(self.words), 0.0, 0.0, is_stopped=False)

    def accept(
        self, text: str, document: int | None = None, at: int | None = None, version: int | None = None
    ) -> list[int]:
        """Record that a completion was taken."""
        if not text:
            raise GuardianError("There is nothing to accept.", "Give the text that was taken.")
        assert document is not None
        state = self._documents.state(document, version)
        return self._documents.insert(document, text, length_of(state) if at is None else at, state.version, {})


class FakeSuggestions:
    """Rewrite a passage by `rewrite`, waiting for `gate`."""

    def __init__(self, log: Log, documents: FakeDocuments) -> None:
        self._log = log
        self._documents = documents
        self.rewrite: Callable[[str], str] = lambda passage: passage.replace("really ", "").replace("very ", "")
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[tuple[Wish, tuple[int, int] | None, str]] = []

    def suggest(
        self,
        seq: int,
        wish: Wish,
        span: tuple[int, int] | None = None,
        instruction: str = "",
        use_adapter: bool = True,
        sampling: Sampling | None = None,
        on_delta: Callable[[str], None] = lambda _text: None,
        stop: threading.Event | None = None,
    ) -> SuggestionResult:
        """Suggest changes of a passage."""
        self.asked.append((wish, span, instruction))
        state = self._documents.state(seq)
        start, end = span or (0, len(state.text))
        passage = state.text[start:end]
        if not passage.strip():
            raise GuardianError("There is no text in this passage.", "Select some.")
        while not self.gate.wait(0.005):
            if stop is not None and stop.is_set():
                raise GuardianError("The model suggests no change.", "Select another passage.")
        text = self.rewrite(passage)
        on_delta(text)
        change = hunks(passage, text)
        if not change.spans:
            raise GuardianError("The model suggests no change.", "Select another passage.")
        spans = tuple(Span(one.start + start, one.end + start, one.inserted) for one in change.spans)
        facts = {"spans": Change(spans, change.text).plain_spans, "what": str(wish)}
        made = self._log.append(
            Kind.SUGGESTION, Origin.MODEL, change.text, thread=seq, parent=state.version, meta=facts
        )
        return self.suggestion(made)

    def suggestion(self, seq: int) -> SuggestionResult:
        """Return a suggestion with the state of its hunks."""
        entry = self._log.rows[seq - 1]
        state = self._documents.state(entry.thread or 0)
        began = state.at(entry.parent or 0)
        later = [change_of(edit) for edit in state.edits[len(began.edits) :]]
        shown = [self._hunk(entry, number, later, began.text) for number in range(len(entry.meta["spans"]))]
        return SuggestionResult(seq, state.document.seq, began.version, str(entry.meta["what"]), shown)

    def accept(self, seq: int, hunk: int) -> int:
        """Take a hunk into the document."""
        entry, found = self._log.rows[seq - 1], self.suggestion(seq).hunks[hunk]
        if found.state != "open":
            raise HunkGone("The text of this hunk has changed since.", "Ask for a new suggestion.")
        self._judge(entry, hunk, "accept")
        change = Change.of([[found.start, found.end, len(found.after)]], found.after)
        state = self._documents.state(entry.thread or 0)
        meta = {"suggestion": seq, "hunks": [hunk]}
        return self._documents._append(state.document.seq, change, state.version, Origin.MODEL, meta)[0]

    def accept_all(self, seq: int) -> list[int]:
        """Take all open hunks into the document."""
        numbers = [hunk.number for hunk in self.suggestion(seq).hunks if hunk.state == "open"]
        if not numbers:
            raise HunkGone("No hunk of this suggestion is open.", "All were decided.")
        return [self.accept(seq, number) for number in numbers]

    def reject(self, seq: int, hunk: int) -> int:
        """Decide against a hunk."""
        if self.suggestion(seq).hunks[hunk].state in {"accepted", "rejected"}:
            raise HunkGone("It was decided already.", "Ask for a new suggestion.")
        return self._judge(self._log.rows[seq - 1], hunk, "reject")

    def _judge(self, entry: Entry, hunk: int, verdict: str) -> int:
        facts = {"verdict": verdict, "judges": entry.seq, "hunk": hunk}
        return self._log.append(Kind.VERDICT, Origin.SELF, "", thread=entry.thread, parent=entry.seq, meta=facts)

    def _hunk(self, entry: Entry, number: int, later: list[Change], before: str) -> Hunk:
        one = change_of(entry).only(number)
        span = one.spans[0]
        judged = [row.meta for row in self._log.rows if row.meta.get("judges") == entry.seq]
        verdict = next((meta["verdict"] for meta in judged if meta.get("hunk") == number), "")
        now = rebased(one, later)
        state = {"accept": "accepted", "reject": "rejected"}.get(verdict, "open" if now else "stale")
        place = now.spans[0] if now else span
        return Hunk(number, state, before[span.start : span.end], one.text, place.start, place.end)


class FakeDrafts:
    """Write `words` in each step, waiting `pause_s` before each word."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self.words: Sequence[str] = ["A", " draft", " of", " words."]
        self.pause_s = 0.0
        self.error: GuardianError | None = None
        self.asked: list[tuple[str, DraftKind, int | None]] = []

    def draft(
        self, sentence: str, kind: DraftKind = DraftKind.ESSAY, reply_to: int | None = None, wishes: Wishes = _PLAIN
    ) -> DraftResult:
        """Draft something from one sentence."""
        if not sentence.strip():
            raise GuardianError("There is nothing to draft.", "Say in a sentence what it should be about.")
        if kind is DraftKind.REPLY and reply_to is None:
            raise GuardianError("A reply needs the entry it replies to.", "Choose one.")
        self.asked.append((sentence, kind, reply_to))
        return self._carry_on({}, STEPS, kind, wishes)

    def resume(self, seq: int, wishes: Wishes = _PLAIN) -> DraftResult:
        """Go on behind a step."""
        rows = self._log.rows
        chain, at = dict[Step, int](), rows[seq - 1]
        while True:
            chain[Step(at.meta["step"])] = at.seq
            if at.parent is None:
                break
            at = rows[at.parent - 1]
        last = Step(rows[seq - 1].meta["step"])
        if rows[seq - 1].meta["is_stopped"]:
            del chain[last]
        elif last is Step.REVISION:
            raise GuardianError("This draft is finished.", "Begin another draft.")
        steps = tuple(step for step in STEPS if step not in chain)
        return self._carry_on(chain, steps, DraftKind(rows[seq - 1].meta["kind"]), wishes)

    def _carry_on(self, chain: dict[Step, int], steps: Sequence[Step], kind: DraftKind, wishes: Wishes) -> DraftResult:
        if self.error is not None:
            raise self.error
        alternatives: list[int] = []
        is_stopped = False
        for step in steps:
            wishes.on_step(step)
            text = ""
            for word in self.words:
                is_stopped = wishes.stop.wait(self.pause_s)
                if is_stopped:
                    break
                text += word
                wishes.on_delta(word)
            many = wishes.alternatives if step is Step.DRAFT else 1
            parent = chain[STEPS[STEPS.index(step) - 1]] if step is not Step.PLAN else None
            facts = {"step": str(step), "kind": str(kind), "is_stopped": is_stopped}
            made = [
                self._log.append(
                    Kind.DRAFT,
                    Origin.MODEL,
                    f"{text} ({step} {number})" if text else "",
                    thread=chain.get(Step.PLAN),
                    parent=parent,
                    meta=facts,
                )
                for number in range(many)
            ]
            chain[step] = made[0]
            alternatives = made if step is Step.DRAFT else alternatives
            if is_stopped:
                break
        return self._result(chain, alternatives, kind, is_stopped)

    def _result(
        self, chain: dict[Step, int], alternatives: list[int], kind: DraftKind, is_stopped: bool
    ) -> DraftResult:
        ordered = {step: chain[step] for step in STEPS if step in chain}
        texts = [seq for step, seq in ordered.items() if step in {Step.DRAFT, Step.REVISION}]
        shown = texts[-1] if texts else next(reversed(ordered.values()))
        names = {str(step): seq for step, seq in ordered.items()}
        text = self._log.rows[shown - 1].text if texts else ""
        plan = ordered[Step.PLAN]
        made = DraftResult(shown, plan, str(kind), text, names, alternatives, [], None, False, is_stopped, 0, 0.0)
        return replace(made, notes=["It was stopped."] if is_stopped else [])


def aged(log: Log, seq: int, seconds: float) -> None:
    """Make an entry as old as that."""
    then = time.time_ns() - int(seconds * 1e9)
    log.rows[seq - 1] = replace(log.rows[seq - 1], time_utc_ns=then, logged_utc_ns=then)
