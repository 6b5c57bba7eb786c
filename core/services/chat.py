"""Chat: a question, what the log knows about it, an answer; both become entries."""

import re
import threading
from collections.abc import Callable, Sequence

from core.clock import utc_text
from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError
from core.inference.engine import Engine, Generation
from core.inference.messages import Chat, Sampling, Turn
from core.log.log import Log
from core.paths import resources
from core.services.recall import RecallService, excerpt
from core.services.results import Answer

RECALLED_ENTRIES = 4
EXCERPT_CHARACTERS = 480
HISTORY_TURNS = 6
HISTORY_CHARACTERS = 4000
MAX_QUESTION_CHARACTERS = 6000
_CITATION_LINE = "\n\nFrom your log: "


class ChatService:
    """Talk with the local model."""

    def __init__(self, log: Log, recall: RecallService, engine: Engine, base: Callable[[], str]) -> None:
        self._log = log
        self._recall = recall
        self._engine = engine
        self._base = base

    def warm_up(self) -> None:
        """Load the model now, so that the first answer need not wait."""
        self._engine.warm_up()

    def ask(
        self,
        question: str,
        thread: int | None = None,
        use_adapter: bool = True,
        use_recall: bool = True,
        on_delta: Callable[[str], None] = lambda _text: None,
        stop: threading.Event | None = None,
        sampling: Sampling | None = None,
    ) -> Answer:
        """Answer a question, in the conversation that began with entry `thread` if given.

        The question is in the log before the model sees it, the answer when this returns, also a stopped one.
        Raises GuardianError, WorkerDied, ModelMissing, ModelRefused.
        """
        if not question.strip():
            raise GuardianError("There is no question.", "Write one first.")
        if len(question) > MAX_QUESTION_CHARACTERS:
            raise GuardianError(
                "The question is too long for this model.", f"Keep it under {MAX_QUESTION_CHARACTERS} characters."
            )
        earlier = self.thread(thread) if thread is not None else []
        parent = earlier[-1].seq if earlier else None
        asked = self._log.append(Draft(Kind.CHAT, Origin.SELF, question, thread=thread, parent=parent))
        excluded = [asked, *(entry.seq for entry in earlier)]
        recalled = self._recall.for_question(question, RECALLED_ENTRIES, excluded) if use_recall else []
        turns = [Turn("system", _prompt("chat_system")), *_history(earlier), Turn("user", _asking(question, recalled))]
        generation = self._engine.generate(
            Chat(turns), sampling or Sampling(), on_delta, stop or threading.Event(), None if use_adapter else {}
        )
        citations = cited(generation.text, recalled)
        line = citation_line(citations)
        if line:
            on_delta(line)
        return self._keep(generation, citations, generation.text + line, asked, thread or asked)

    def conversations(self, limit: int = 50) -> list[Entry]:
        """Return the first entries of conversations, newest first."""
        return self._log.conversations(limit)

    def thread(self, seq: int) -> list[Entry]:
        """Return a conversation in order. Raises GuardianError if no conversation begins with this entry."""
        first = self._log.entry(seq)
        if first.kind is not Kind.CHAT or first.thread is not None:
            raise GuardianError(f"No conversation begins with entry {seq}.", "Leave out the thread to begin one.")
        return self._log.entries(limit=-1, kinds=[Kind.CHAT, Kind.ANSWER], thread=seq)[::-1]

    def _keep(self, generation: Generation, citations: list[int], text: str, asked: int, thread: int) -> Answer:
        uncertainty = generation.nats / generation.tokens if generation.tokens else None
        facts = {
            "adapter": generation.adapter,
            "base": self._base(),
            "citations": citations,
            "tokens": generation.tokens,
            "seconds": round(generation.seconds, 3),
            "uncertainty": uncertainty,
            "is_stopped": generation.is_stopped,
        }
        seq = self._log.append(Draft(Kind.ANSWER, Origin.MODEL, text, thread=thread, parent=asked, meta=facts))
        return Answer(
            seq=seq,
            question_seq=asked,
            thread=thread,
            text=text,
            tokens=generation.tokens,
            seconds=generation.seconds,
            uncertainty=uncertainty,
            asked_back=False,
            citations=citations,
            adapter=generation.adapter,
            is_stopped=generation.is_stopped,
        )


def cited(answer: str, recalled: Sequence[Entry]) -> list[int]:
    """Return the seqs an answer rests on: those it names itself, or else all that it was shown."""
    shown = [entry.seq for entry in recalled]
    named = {int(number) for number in re.findall(r"\[(\d{1,18})\]", answer)}
    return [seq for seq in shown if seq in named] or shown


def citation_line(citations: Sequence[int]) -> str:
    """Write the line that ends an answer and names the entries it rests on."""
    return _CITATION_LINE + " ".join(f"[{seq}]" for seq in citations) if citations else ""


def _history(earlier: Sequence[Entry]) -> list[Turn]:
    turns: list[Turn] = []
    room = HISTORY_CHARACTERS
    for entry in reversed(earlier[-HISTORY_TURNS:]):
        said = entry.text.rsplit(_CITATION_LINE, 1)[0] if entry.kind is Kind.ANSWER else entry.text
        room -= len(said)
        if room < 0:
            break
        turns.insert(0, Turn("user" if entry.kind is Kind.CHAT else "assistant", said))
    return turns


def _asking(question: str, recalled: Sequence[Entry]) -> str:
    if not recalled:
        return question
    notes = "\n".join(
        f"[{entry.seq}] ({utc_text(entry.time_utc_ns)[:10]}) {excerpt(entry.text, question, EXCERPT_CHARACTERS)}"
        for entry in recalled
    )
    return _prompt("question_with_notes").format(notes=notes, question=question)


def _prompt(name: str) -> str:
    return (resources() / "prompts" / f"{name}.txt").read_text(encoding="utf-8").strip()
