"""Suggestions: the model rewrites a passage of a document; the principal takes the hunks one by one."""

import re
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

import msgspec

from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError
from core.inference.messages import Chat, Documents, Prompt, Sampling, Turn
from core.log import listing
from core.log.append import Appender
from core.log.database import Connection
from core.log.listing import Wanted
from core.log.log import Log
from core.services.documents import State, append_edit, change_of, read_state, verdict_draft
from core.services.draft_prompt import style
from core.services.passages import PassageService
from core.services.self_model import SelfModelService
from core.services.writer import OVERHEAD_TOKENS, Request, Writer, Written, prompt_text
from core.services.writing_results import Hunk, SuggestionResult
from core.writing.budget import cut, estimated_tokens
from core.writing.compare import hunks
from core.writing.kinds import DraftKind
from core.writing.repetition import loop_start
from core.writing.spans import Change, Span, rebased

_SAMPLING = Sampling(max_tokens=2048, temperature=0.3, min_p=0.1, repeat_penalty=1.05)
_GOING_ON = Sampling(max_tokens=120, temperature=0.8, min_p=0.1, repeat_penalty=1.1, is_healed=True)
_GROWTH = 1.5  # how much longer than the passage a rewriting may become
_LEAST_TOKENS = 64
_TOPIC_CHARACTERS = 2000  # of a passage, by which others like it are found
_PREAMBLE = re.compile(r"\A(?:here(?: is|'s)|sure|certainly|revised)[^\n]{0,200}:\s*\n+", re.IGNORECASE)
_QUOTES = (('"', '"'), ("“", "”"), ("«", "»"))


class Wish(StrEnum):
    """What a suggestion is for; `FREE` follows an instruction, `CONTINUE` goes on behind the passage."""

    SHORTER = "shorter"
    CLEARER = "clearer"
    VOICE = "voice"
    FIX = "fix"
    FREE = "free"
    CONTINUE = "continue"


_HOW = {
    Wish.SHORTER: "in fewer words",
    Wish.CLEARER: "in simpler words",
    Wish.VOICE: "in my own words",
    Wish.FIX: "without mistakes of spelling and grammar",
}


class HunkGone(GuardianError):
    """A hunk was decided already, or the text it is for has changed."""


class SuggestionService:
    """Suggest changes of a document and record what becomes of them."""

    def __init__(self, log: Log, writer: Writer, passages: PassageService, self_model: SelfModelService) -> None:
        self._log = log
        self._writer = writer
        self._passages = passages
        self._self_model = self_model

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
        """Let the model rewrite a passage, or the whole document, and keep what that changes as a suggestion.

        Of a rewriting that was stopped only what was reached counts. Raises GuardianError, and what the engine raises.
        """
        with self._log.reading() as connection:
            state = read_state(connection, seq)
        text = state.text
        start, end = span or (0, len(text))
        _check(text[start:end], (start, end), len(text), wish, instruction)
        chosen = sampling or (_GOING_ON if wish is Wish.CONTINUE else _SAMPLING)
        if wish is Wish.CONTINUE:
            change, facts = self._continued(text[:end], chosen, on_delta, stop)
        else:
            request = self._request(text[start:end], wish, instruction, use_adapter, chosen)
            change, facts = self._rewritten(text[start:end], start, request, on_delta, stop)
        if not change.spans:
            raise GuardianError("The model suggests no change.", "Select another passage, or say what should change.")
        meta = facts | {
            "spans": change.plain_spans,
            "what": str(wish),
            "passage": [start, end],
            "base": self._writer.base(),
            "tainted": bool(state.document.meta.get("tainted")),
        }
        details = {"instruction": instruction} if instruction else {}
        drafted = Draft(
            Kind.SUGGESTION, Origin.MODEL, change.text, thread=seq, parent=state.version, meta=meta, details=details
        )
        return replace(self.suggestion(self._log.append(drafted)), is_stopped=facts["finish"] == "stopped")

    def suggestion(self, seq: int) -> SuggestionResult:
        """Return a suggestion with the state of its hunks. Raises GuardianError if there is none."""
        with self._log.reading() as connection:
            entry, state = _read(connection, seq)
            verdicts = _verdicts(connection, entry)
        began = state.at(entry.parent or 0)
        before, after = began.text, state.text
        change = change_of(entry)
        shown = [
            _hunk(number, change, verdicts, state.edits[len(began.edits) :], before, after)
            for number in range(len(change.spans))
        ]
        return SuggestionResult(seq, state.document.seq, began.version, str(entry.meta["what"]), shown)

    def suggestions(self, document: int, limit: int = 20) -> list[SuggestionResult]:
        """Return the suggestions made for a document, the newest first."""
        found = self._log.entries(limit, [Kind.SUGGESTION], thread=document)
        return [self.suggestion(entry.seq) for entry in found if not entry.is_redacted]

    def accept(self, seq: int, hunk: int) -> int:
        """Take a hunk into the document; return the edit. Raises HunkGone if it was decided or its text changed."""
        with self._log.appending() as appender:
            return _accept(appender, seq, hunk)

    def accept_all(self, seq: int) -> list[int]:
        """Take all open hunks into the document, all or none of them; stale ones are left. Raises GuardianError."""
        open_hunks = [hunk.number for hunk in self.suggestion(seq).hunks if hunk.state == "open"]
        if not open_hunks:
            raise HunkGone("No hunk of this suggestion is open.", "All were decided, or the text has changed.")
        with self._log.appending() as appender:
            return [_accept(appender, seq, number) for number in open_hunks]

    def reject(self, seq: int, hunk: int) -> int:
        """Decide against a hunk; return the verdict. Raises HunkGone if it was decided already."""
        with self._log.appending() as appender:
            entry, state = _read(appender.connection, seq)
            _undecided(appender.connection, entry, hunk)
            return appender.append(verdict_draft("reject", seq, state.document.seq, hunk))

    def _rewritten(
        self,
        passage: str,
        start: int,
        request: Request,
        on_delta: Callable[[str], None],
        stop: threading.Event | None,
    ) -> tuple[Change, dict[str, object]]:
        written = self._writer.write(request, on_delta, stop)
        if written.failure:
            raise written.failure
        change = proposed(passage, written)
        moved = tuple(Span(span.start + start, span.end + start, span.inserted) for span in change.spans)
        return Change(moved, change.text), {"adapter": written.adapter, "finish": written.finish}

    def _continued(
        self, before: str, sampling: Sampling, on_delta: Callable[[str], None], stop: threading.Event | None
    ) -> tuple[Change, dict[str, object]]:
        room = self._writer.context_tokens() - OVERHEAD_TOKENS - sampling.max_tokens
        said = self._writer.go_on(cut(before, room, keeps_end=True), sampling, on_delta, stop)
        text = said.text[: loop_start(said.text)].rstrip()
        spans = (Span(len(before), len(before), len(text)),) if text else ()
        return Change(spans, text), {"adapter": said.adapter, "finish": said.finish}

    def _request(self, passage: str, wish: Wish, instruction: str, use_adapter: bool, sampling: Sampling) -> Request:
        size = estimated_tokens(passage)
        answer = max(_LEAST_TOKENS, int(_GROWTH * size))
        asked = prompt_text(f"suggest_{wish}").format(passage=passage, instruction=instruction)
        if not self._writer.is_chat():
            asked = prompt_text("continue_suggest").format(passage=passage, how=_HOW.get(wish, instruction))
        context = self._writer.context_tokens()
        head = prompt_text("suggest_system")
        needed = OVERHEAD_TOKENS + estimated_tokens(head) + estimated_tokens(asked) + answer
        if needed > context:
            most = int((context - needed + size + answer) / (1 + _GROWTH))
            raise GuardianError(
                f"The passage takes about {size} tokens, too many for this model at once.",
                f"Select a passage of about {max(most, 0) * 3} characters or fewer.",
            )
        documents: list[str] = []
        if wish is Wish.VOICE:
            passages = self._passages.for_draft(passage[:_TOPIC_CHARACTERS], DraftKind.NOTE)
            described = style(self._self_model.for_prompt(), passages, context - needed)
            head, documents = f"{head}\n\n{described.system}", described.documents
        prompt: Prompt = Documents(documents, f"{asked}\n\n")
        if self._writer.is_chat():
            prompt = Chat([Turn("system", head), Turn("user", asked)])
        chosen = msgspec.structs.replace(sampling, max_tokens=min(answer, sampling.max_tokens))
        return Request(prompt, chosen, use_adapter)


def proposed(passage: str, written: Written) -> Change:
    """Return what a rewriting changes of a passage; white space around the passage stays, and remarks are cut off."""
    text = cleaned(written.text)
    if not text:
        return Change((), "")
    start = len(passage) - len(passage.lstrip())
    end = len(passage.rstrip())
    core = passage[start:end]
    change = hunks(core, text, is_whole=written.finish == "end")
    return Change(tuple(Span(s.start + start, s.end + start, s.inserted) for s in change.spans), change.text)


def cleaned(text: str) -> str:
    """Return a rewriting without what a model likes to put around it: an announcement, quotation marks."""
    text = _PREAMBLE.sub("", text.strip())
    for first, last in _QUOTES:
        inner = text[1:-1]
        if (
            len(text) > 1
            and text.startswith(first)
            and text.endswith(last)
            and first not in inner
            and last not in inner
        ):
            text = inner
    return text.strip()


def _accept(appender: Appender, seq: int, hunk: int) -> int:
    entry, state = _read(appender.connection, seq)
    change = _undecided(appender.connection, entry, hunk)
    now = rebased(change, map(change_of, state.edits[len(state.at(entry.parent or 0).edits) :]))
    if now is None:
        raise HunkGone("The text of this hunk has changed since.", "Ask for a new suggestion.")
    appender.append(verdict_draft("accept", seq, state.document.seq, hunk))
    meta: dict[str, object] = {"suggestion": seq, "hunks": [hunk], "tainted": bool(entry.meta.get("tainted"))}
    return append_edit(appender, state, now, Origin.MODEL, meta)


def _read(connection: Connection, seq: int) -> tuple[Entry, State]:
    entry = listing.entry(connection, seq)
    if entry is None or entry.kind is not Kind.SUGGESTION or entry.thread is None:
        raise GuardianError(f"Entry {seq} is no suggestion for a document.", "`guardian document suggest` makes one.")
    if entry.is_redacted:
        raise GuardianError(f"Suggestion {seq} was redacted.", "Ask for a new one.")
    return entry, read_state(connection, entry.thread)


def _verdicts(connection: Connection, entry: Entry) -> Mapping[int, str]:
    made = listing.entries(connection, -1, Wanted(kinds=[Kind.VERDICT], thread=entry.thread))
    return {
        int(one.meta["hunk"]): one.meta["verdict"]
        for one in made
        if one.meta.get("judges") == entry.seq and "hunk" in one.meta
    }


def _undecided(connection: Connection, entry: Entry, hunk: int) -> Change:
    change = change_of(entry)
    if not 0 <= hunk < len(change.spans):
        raise GuardianError(f"This suggestion has no hunk {hunk}.", f"It has hunks 0 to {len(change.spans) - 1}.")
    if verdict := _verdicts(connection, entry).get(hunk):
        raise HunkGone(f"Hunk {hunk} was decided already: {verdict}.", "Ask for a new suggestion to change your mind.")
    return change.only(hunk)


def _hunk(
    number: int, change: Change, verdicts: Mapping[int, str], later: Sequence[Entry], before: str, after: str
) -> Hunk:
    one = change.only(number)
    span = one.spans[0]
    now = rebased(one, map(change_of, later))
    state = {"accept": "accepted", "reject": "rejected"}.get(verdicts.get(number, ""), "open" if now else "stale")
    place = now.spans[0] if now else span
    old = after[place.start : place.end] if now else before[span.start : span.end]
    return Hunk(number, state, old, one.text, place.start, place.end)


def _check(passage: str, span: tuple[int, int], length: int, wish: Wish, instruction: str) -> None:
    start, end = span
    if not 0 <= start <= end <= length:
        raise GuardianError(f"The document has no characters {start} to {end}.", f"It has {length} (code points).")
    if not passage.strip():
        raise GuardianError("There is no text in this passage.", "Select some.")
    if wish is Wish.FREE and not instruction.strip():
        raise GuardianError("A free suggestion needs an instruction.", "Say what should change.")
