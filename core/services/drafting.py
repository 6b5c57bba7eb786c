"""Drafts: plan, draft, self-critique and revision from one sentence; each step is an entry of its own."""

import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import msgspec

from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError
from core.inference.messages import MOST_ALTERNATIVES, Sampling
from core.inference.sampling import ALTERNATIVES, DRAFT
from core.log.log import Log
from core.services import draft_notes
from core.services.draft_prompt import Style, continuation, instruction, is_foreign, quoted, room, style, telling_lines
from core.services.passages import PassageService
from core.services.self_model import SelfModelService
from core.services.writer import Request, Writer, Written
from core.services.writing_results import DraftResult
from core.writing.budget import whole_sentences
from core.writing.kinds import LENGTHS, STEPS, TEXT_STEPS, DraftKind, Step

MAX_TOPIC_CHARACTERS = 200_000
_STYLE_SHARE = 0.3  # of the context: who writes, before what is written
_THREAD_ENTRIES = 12
_TELLING_WORDS = 4  # fewer criticise nothing
_MOST_REPEATED = 0.5  # of a critique that may be the draft's own words
_NOTHING = re.compile(r"\W*(there is |i see )?(nothing|no issues|no problems)\b(?! of)", re.IGNORECASE)
_LEAST_KEPT = 0.3  # of the draft's words that a revision must have
_SAMPLING = {
    Step.PLAN: Sampling(temperature=0.4, min_p=0.05),
    Step.DRAFT: DRAFT,
    Step.CRITIQUE: Sampling(temperature=0.4, min_p=0.05),
    Step.REVISION: Sampling(temperature=0.4, min_p=0.1),
}


@dataclass(frozen=True)
class Wishes:
    """How a draft is made; a `sampling` given holds for all steps."""

    alternatives: int = 1
    use_adapter: bool = True
    sampling: Sampling | None = None
    on_step: Callable[[Step], None] = lambda _step: None
    on_delta: Callable[[str], None] = lambda _text: None
    stop: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True)
class _Work:
    """What all steps of one draft share."""

    topic: str
    kind: DraftKind
    reply_to: int | None
    style: Style
    thread: list[str]
    is_tainted: bool
    wishes: Wishes


class DraftService:
    """Write drafts in the principal's voice."""

    def __init__(self, log: Log, writer: Writer, passages: PassageService, self_model: SelfModelService) -> None:
        self._log = log
        self._writer = writer
        self._passages = passages
        self._self_model = self_model

    def draft(
        self, sentence: str, kind: DraftKind = DraftKind.ESSAY, reply_to: int | None = None, wishes: Wishes = Wishes()
    ) -> DraftResult:
        """Draft something from one sentence that says what it is about.

        A stop ends it within the step; what was written so far is kept, and `resume` goes on. Raises GuardianError,
        and what the engine raises, after keeping what was written.
        """
        _check(sentence, kind, reply_to, wishes.alternatives)
        return self._carry_on(self._work(sentence.strip(), kind, reply_to, wishes), {}, STEPS)

    def resume(self, seq: int, wishes: Wishes = Wishes()) -> DraftResult:
        """Go on behind a step; one that was stopped is made again. Raises GuardianError if nothing is left to do."""
        chain = self.chain(seq)
        last = list(chain)[-1]
        if chain[last].meta.get("is_stopped"):
            return self.redo(seq, wishes)
        if last is Step.REVISION:
            raise GuardianError("This draft is finished.", "Make one of its steps again, or begin another draft.")
        return self._carry_on(self._work_of(chain, wishes), chain, STEPS[STEPS.index(last) + 1 :])

    def redo(self, seq: int, wishes: Wishes = Wishes()) -> DraftResult:
        """Make a step again, beside the one there is, and those that follow. Raises GuardianError."""
        chain = self.chain(seq)
        work, last = self._work_of(chain, wishes), list(chain)[-1]
        del chain[last]
        return self._carry_on(work, chain, STEPS[STEPS.index(last) :])

    def chain(self, seq: int) -> dict[Step, Entry]:
        """Return a step and those before it, from the plan on. Raises GuardianError if this is no step of a draft."""
        steps: list[Entry] = []
        wanted: int | None = seq
        while wanted is not None:
            entry = self._log.entry(wanted)
            if entry.kind is not Kind.DRAFT:
                raise GuardianError(f"Entry {seq} is no step of a draft.", "`guardian log --kind draft` lists them.")
            if entry.is_redacted:
                raise GuardianError("A step of this draft was redacted.", "Begin another draft.")
            steps.insert(0, entry)
            wanted = entry.parent
        return {Step(entry.meta["step"]): entry for entry in steps}

    def entries(self, seq: int) -> list[Entry]:
        """Return all steps ever made of the draft that an entry belongs to, in their order."""
        plan = next(iter(self.chain(seq).values()))
        return self._log.entries(limit=-1, kinds=[Kind.DRAFT], thread=plan.seq)[::-1]

    def _work_of(self, chain: Mapping[Step, Entry], wishes: Wishes) -> _Work:
        meta = chain[Step.PLAN].meta
        return self._work(str(meta["topic"]), DraftKind(meta["kind"]), meta["reply_to"], wishes)

    def _work(self, topic: str, kind: DraftKind, reply_to: int | None, wishes: Wishes) -> _Work:
        thread = [] if reply_to is None else self._thread(reply_to)
        about = "\n".join([topic, *(entry.text for entry in thread[:1])])
        passages = self._passages.for_draft(about, kind, [entry.seq for entry in thread])
        space = int(_STYLE_SHARE * (self._writer.context_tokens() - LENGTHS[kind].revision_tokens))
        described = style(self._self_model.for_prompt(), passages, space)
        is_tainted = any(map(is_foreign, thread))
        return _Work(topic, kind, reply_to, described, [quoted(entry) for entry in thread], is_tainted, wishes)

    def _thread(self, reply_to: int) -> list[Entry]:
        """Return the entry that is replied to and those before it, the nearest first."""
        entry = self._log.entry(reply_to)
        if not entry.text.strip():
            raise GuardianError(f"Entry {reply_to} has no text to reply to.", "Choose another.")
        thread = [entry]
        while len(thread) < _THREAD_ENTRIES and thread[-1].parent is not None:
            thread.append(self._log.entry(thread[-1].parent))
        if len(thread) == 1 and entry.thread is not None:  # a source that knows threads, but not who answers whom
            thread += self._log.entries(_THREAD_ENTRIES - 1, thread=entry.thread, before_seq=reply_to)
        superseded = {one.meta.get("supersedes") for one in thread}
        return [one for one in thread if one.text and one.seq not in superseded]

    def _carry_on(self, work: _Work, chain: dict[Step, Entry], steps: tuple[Step, ...]) -> DraftResult:
        notes = draft_notes.left_out(work.style.left_out)
        alternatives: list[int] = []
        for step in steps:
            work.wishes.on_step(step)
            entries = self._make(work, chain, step, notes)
            chain[step] = entries[0]
            if step is Step.DRAFT:
                alternatives = [entry.seq for entry in entries]
            if chain[step].meta["is_stopped"] or (step is Step.DRAFT and not chain[step].text):
                break
        return _result(work, chain, alternatives, notes)

    def _make(self, work: _Work, chain: Mapping[Step, Entry], step: Step, notes: list[str]) -> list[Entry]:
        if step is Step.REVISION and says_nothing(chain[Step.CRITIQUE].text, chain[Step.DRAFT].text):
            notes.append(draft_notes.KEPT)
            kept = Written(chain[Step.DRAFT].text, "end")
            return self._keep(work, chain, step, [(kept, {"kept": "the critique said nothing"})])
        request, left_out = self._request(work, chain, step)
        notes += draft_notes.left_out(left_out)
        count = work.wishes.alternatives if step is Step.DRAFT else 1
        on_delta, stop = work.wishes.on_delta, work.wishes.stop
        if count > 1:
            texts = self._writer.write_several(request, count, on_delta, stop)
        else:
            texts = [self._writer.write(request, on_delta, stop)]
        if step in TEXT_STEPS:
            texts = [
                replace(text, text=whole_sentences(text.text)) if text.finish == "length" else text for text in texts
            ]
        facts: list[tuple[Written, dict[str, object]]] = [
            (text, {"alternative": number} if count > 1 else {}) for number, text in enumerate(texts)
        ]
        if step is Step.REVISION and is_worse(texts[0], chain[Step.DRAFT].text):
            notes.append(draft_notes.REFUSED)
            facts = [(replace(texts[0], text=chain[Step.DRAFT].text), {"kept": "the revision was unusable"})]
        notes += draft_notes.of(step, texts[0])
        entries = self._keep(work, chain, step, facts)
        if texts[0].failure:
            raise texts[0].failure
        return entries

    def _request(self, work: _Work, chain: Mapping[Step, Entry], step: Step) -> tuple[Request, dict[str, int]]:
        limit = LENGTHS[work.kind].tokens(step)
        sampling = work.wishes.sampling or msgspec.structs.replace(_sampling(work, step), max_tokens=limit)
        values = {str(name): entry.text for name, entry in chain.items()} | {"topic": work.topic}
        values["plan"] = telling_lines(values.get("plan", ""))
        space = room(self._writer.context_tokens(), work.style, sampling.max_tokens)
        ask = instruction if self._writer.takes_instructions() else continuation
        asked = ask(work.kind, step, values, work.thread, work.style, space)
        plan = chain.get(Step.PLAN)
        request = Request(
            prompt=asked.prompt,
            sampling=sampling,
            use_adapter=work.wishes.use_adapter,
            conversation=f"draft-{plan.seq}" if plan else None,
            frame=asked.frame,
            opening=asked.opening,
        )
        return request, asked.left_out

    def _keep(
        self, work: _Work, chain: Mapping[Step, Entry], step: Step, texts: list[tuple[Written, dict[str, object]]]
    ) -> list[Entry]:
        plan = chain.get(Step.PLAN)
        before = [entry.seq for made, entry in chain.items() if made is not step]
        sampling = msgspec.structs.asdict(work.wishes.sampling or _sampling(work, step))
        shared = {
            "step": str(step),
            "kind": str(work.kind),
            "base": self._writer.base(),
            "sampling": {name: value for name, value in sampling.items() if value not in (None, (), False)},
            "citations": work.style.citations,
            "reply_to": work.reply_to,
            "tainted": work.is_tainted,
        }
        details = {"topic": work.topic} if step is Step.PLAN else {}
        thread, parent = (plan.seq, before[-1]) if plan else (None, None)
        drafts = [
            Draft(Kind.DRAFT, Origin.MODEL, text.text, thread=thread, parent=parent, meta=facts, details=details)
            for text, more in texts
            for facts in [shared | _facts(text) | more]
        ]
        return [self._log.entry(seq) for seq in self._log.append_all(drafts)]


def says_nothing(critique: str, draft: str) -> bool:
    """Tell whether a critique gives a revision nothing to do: too short, "nothing", or mostly the draft again."""
    words = re.findall(r"\w+", critique.lower())
    if len(words) < _TELLING_WORDS or _NOTHING.match(critique):
        return True
    known, said = _runs(re.findall(r"\w+", draft.lower())), _runs(words)
    return len(said & known) > _MOST_REPEATED * len(said)


def is_worse(revision: Written, draft: str) -> bool:
    """Tell whether a finished revision lost most of the draft."""
    return not revision.is_stopped and len(revision.text.split()) < _LEAST_KEPT * len(draft.split())


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    """Return all that stands in a row of words, four at a time."""
    return {tuple(words[place : place + _TELLING_WORDS]) for place in range(len(words) - _TELLING_WORDS + 1)}


def _sampling(work: _Work, step: Step) -> Sampling:
    """Return how a step is written; several drafts at once are there to differ."""
    return ALTERNATIVES if step is Step.DRAFT and work.wishes.alternatives > 1 else _SAMPLING[step]


def _check(sentence: str, kind: DraftKind, reply_to: int | None, alternatives: int) -> None:
    if not sentence.strip():
        raise GuardianError("There is nothing to draft.", "Say in a sentence what it should be about.")
    if len(sentence) > MAX_TOPIC_CHARACTERS:
        raise GuardianError("This is too long to say what a draft is about.", "Say it in a sentence or two.")
    if kind is DraftKind.REPLY and reply_to is None:
        raise GuardianError("A reply needs the entry it replies to.", "Give --reply-to SEQ.")
    if not 1 <= alternatives <= MOST_ALTERNATIVES:
        raise GuardianError("So many alternatives cannot be made.", f"Ask for 1 to {MOST_ALTERNATIVES}.")


def _facts(text: Written) -> dict[str, object]:
    return {
        "adapter": text.adapter,
        "finish": text.finish,
        "is_stopped": text.is_stopped,
        "tokens": text.tokens,
        "seconds": round(text.seconds, 3),
        "dropped_tokens": text.dropped_tokens,
    }


def _result(work: _Work, chain: Mapping[Step, Entry], alternatives: list[int], notes: list[str]) -> DraftResult:
    made = list(chain.values())
    texts = [entry for step, entry in chain.items() if step in TEXT_STEPS and entry.text]
    whole = [entry for entry in texts if not entry.meta["is_stopped"]]  # half a revision is less than the draft
    shown = (whole or texts or made)[-1]
    return DraftResult(
        seq=shown.seq,
        thread=made[0].seq,
        kind=str(work.kind),
        text=shown.text if texts else "",
        steps={str(step): entry.seq for step, entry in chain.items()},
        alternatives=alternatives,
        citations=work.style.citations,
        adapter=shown.meta["adapter"],
        is_tainted=work.is_tainted,
        is_stopped=bool(made[-1].meta["is_stopped"]),
        tokens=sum(entry.meta["tokens"] for entry in made),
        seconds=round(sum(entry.meta["seconds"] for entry in made), 3),
        notes=list(dict.fromkeys(notes)),
    )
