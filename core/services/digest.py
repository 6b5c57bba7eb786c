"""The digest: what the nights brought, with its sources side by side, once a day; and what became of it."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from core.clock import Clock, utc_text
from core.daydream.nouns import Arm, DreamKind
from core.entries import Entry, Kind, Origin
from core.errors import GuardianError
from core.log.log import Log
from core.services.feedback import FeedbackService
from core.services.jobs import Ended
from core.services.recall import excerpt_span, part
from core.services.training_inputs import OnProgress

KEPT, DISMISSED = "kept", "dismissed"
_VERDICTS = {"endorse": KEPT, "correct": KEPT, "reject": DISMISSED}
_STATE = "digest"
_SOURCE_CHARACTERS = 1500
_FENCE = "```"
_BROUGHT = (Kind.INSIGHT, Kind.QUESTION)


@dataclass(frozen=True)
class Source:
    """An entry that an insight rests on; `text` is the part of it that says most about the insight."""

    seq: int
    time: str
    origin: Origin
    title: str
    text: str


@dataclass(frozen=True)
class Insight:
    """What daydreaming brought, or a question for the principal; `from_` are the seqs it cites.

    `verdict` is kept, dismissed or empty. `arm` tells by which rule its sources were drawn, once it is judged: what is
    a control must be judged without knowing.
    """

    seq: int
    time: str
    kind: str
    text: str
    from_: tuple[int, ...]
    score: float
    verdict: str
    arm: str | None
    is_tainted: bool
    is_question: bool


@dataclass(frozen=True)
class Item:
    """An insight with its sources."""

    insight: Insight
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Digest:
    """What there is to read: best first, questions last; empty on a quiet day. `since` is when the last one was."""

    items: tuple[Item, ...]
    since: str | None

    @property
    def best(self) -> Item | None:
        """The insight for the notification, None on a quiet day."""
        return next((item for item in self.items if not item.insight.verdict), None)


class _Delivered(msgspec.Struct, frozen=True):
    """The newest two digests: up to which entry each went, and when."""

    utc_ns: int = 0
    seq: int = 0
    before_utc_ns: int = 0
    before_seq: int = 0


class DigestService:
    """Read insights, put digests together, and say when one is ready."""

    def __init__(self, log: Log, feedback: FeedbackService, clock: Clock) -> None:
        self._log = log
        self._feedback = feedback
        self._clock = clock
        self._ready: list[Callable[[Digest], object]] = []

    def listen(self, tell: Callable[[Digest], object]) -> None:
        """Have a function called when a digest with something in it is due, from the thread that found it."""
        self._ready.append(tell)

    def insights(self, limit: int = 20, before_seq: int | None = None) -> list[Insight]:
        """Return insights and questions, the newest first; redacted ones are left out."""
        entries = self._log.entries(limit, _BROUGHT, before_seq=before_seq)
        return self._read(entries)

    def insight(self, seq: int) -> Insight:
        """Return one insight or question. Raises GuardianError for any other entry."""
        found = self._read([self._expected(seq)])
        if not found:
            raise GuardianError(f"Entry {seq} was redacted.", "Nothing of it is left in the log.")
        return found[0]

    def item(self, seq: int) -> Item:
        """Return one insight with its sources. Raises GuardianError for any other entry."""
        return self._with_sources(self.insight(seq))

    def keep(self, seq: int) -> Insight:
        """Say that an insight is worth keeping. Raises GuardianError for any other entry."""
        self._feedback.endorse(self._expected(seq).seq)
        return self.insight(seq)

    def dismiss(self, seq: int) -> Insight:
        """Say that an insight is not worth keeping. Raises GuardianError for any other entry."""
        self._feedback.reject(self._expected(seq).seq)
        return self.insight(seq)

    def take_back(self, seq: int) -> Insight:
        """Take back what was said of an insight. Raises GuardianError if nothing was."""
        self._feedback.retract(self._expected(seq).seq)
        return self.insight(seq)

    def current(self) -> Digest:
        """Return the digest of today: all that came since the one before it."""
        state = self._state()
        return self._since(state.before_seq, state.before_utc_ns)

    def deliver(self, _on_progress: OnProgress, _stop: threading.Event) -> Ended:
        """Call for attention if something new came since the last time; a job of each morning."""
        state, head = self._state(), self._log.head_seq()
        new = self._since(state.seq, state.utc_ns)
        now = _Delivered(self._clock.utc_ns(), head, state.utc_ns, state.seq)
        self._log.remember(**{_STATE: msgspec.json.encode(now)})
        if not new.items:
            return Ended("A quiet day: no insight passed the bar.")
        for tell in self._ready:
            tell(new)
        count = sum(not item.insight.is_question for item in new.items)
        return Ended(f"Insights brought: {count}, questions: {len(new.items) - count}.")

    def _state(self) -> _Delivered:
        content = self._log.state(_STATE)
        return msgspec.json.decode(content, type=_Delivered) if content else _Delivered()

    def _since(self, seq: int, utc_ns: int) -> Digest:
        # Few a day, and a look at the newest is enough: nobody reads a digest of a thousand.
        entries = [one for one in self._log.entries(200, _BROUGHT) if one.seq > seq]
        read = sorted(self._read(entries), key=lambda one: (one.is_question, -one.score, one.seq))
        return Digest(tuple(self._with_sources(one) for one in read), utc_text(utc_ns) if utc_ns else None)

    def _expected(self, seq: int) -> Entry:
        entry = self._log.entry(seq)
        if entry.kind not in _BROUGHT:
            raise GuardianError(f"Entry {seq} is no insight.", "`guardian insights list` lists what there is.")
        return entry

    def _read(self, entries: Sequence[Entry]) -> list[Insight]:
        shown = [entry for entry in entries if not entry.is_redacted]
        judged = self._feedback.verdict_of([entry.seq for entry in shown])
        verdicts = {seq: _VERDICTS.get(one.verdict, "") for seq, one in judged.items()}
        return [_insight(entry, verdicts.get(entry.seq, "")) for entry in shown]

    def _with_sources(self, insight: Insight) -> Item:
        return Item(insight, tuple(self._source(seq, insight.text) for seq in insight.from_))

    def _source(self, seq: int, about: str) -> Source:
        entry = self._log.entry(seq)
        start, end = excerpt_span(entry.text, about, _SOURCE_CHARACTERS)
        text = part(entry.text, start, end)
        if entry.text[:start].count(_FENCE) % 2:  # it begins within a listing, and what follows the listing is no code
            text = f"{_FENCE}\n{text}"
        return Source(seq, utc_text(entry.time_utc_ns), entry.origin, str(entry.meta.get("title") or ""), text)


def _insight(entry: Entry, verdict: str) -> Insight:
    named = entry.meta.get("from", [])
    return Insight(
        seq=entry.seq,
        time=utc_text(entry.time_utc_ns),
        kind=str(entry.meta.get("kind", DreamKind.CONNECTION)),
        text=entry.text,
        from_=tuple(seq for seq in named if type(seq) is int and seq > 0),
        score=float(entry.meta.get("score", 0.0)),
        verdict=verdict,
        arm=str(entry.meta.get("arm", Arm.DREAM)) if verdict else None,
        is_tainted=bool(entry.meta.get("tainted")),
        is_question=entry.kind is Kind.QUESTION,
    )
