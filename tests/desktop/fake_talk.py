"""Conversations, answers and verdicts in memory; which turn follows which is decided by the real tree."""

import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, Protocol

from core.entries import Entry, Hit, Kind, Origin
from core.errors import GuardianError
from core.inference.messages import Sampling
from core.services.certainty import Certainty, compared
from core.services.conversation_tree import CONVERSATION_KINDS, TURNS, Branching, Tree, title
from core.services.results import Answer, Comparison, ConversationHit, Judgement


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


class Recall(Protocol):
    """What this needs of the search in memory."""

    def entry(self, seq: int) -> Entry:
        """Return one entry."""

    def entries(self, limit: int = 50, kind: Kind | None = None, *, before_seq: int | None = None) -> list[Entry]:
        """Return entries, newest first."""

    def search(self, query: str, limit: int = 20) -> list[Hit]:
        """Return entries that hold all words."""


class FakeConversations:
    """Conversations of the log in memory."""

    def __init__(self, log: Log, recall: Recall) -> None:
        self._log = log
        self._recall = recall

    def conversations(self, limit: int = 50, before_seq: int | None = None) -> list[Entry]:
        """Return the first entries of conversations, newest first."""
        questions = self._recall.entries(limit=-1, kind=Kind.CHAT, before_seq=before_seq)
        return [entry for entry in questions if entry.thread is None][:limit]

    def search(self, words: str, limit: int = 20) -> list[ConversationHit]:
        """Return conversations that hold all words in one turn."""
        found: dict[int, ConversationHit] = {}
        for hit in self._recall.search(words, 1000):
            entry = self._recall.entry(hit.seq)
            thread = entry.thread or entry.seq
            if entry.kind in TURNS and thread not in found:
                name = title(self._recall.entry(thread))
                found[thread] = ConversationHit(thread, name, hit.seq, str(entry.kind), "", hit.snippet)
        return list(found.values())[:limit]

    def tree(self, thread: int) -> Tree:
        """Return a whole conversation."""
        first = self._recall.entry(thread)
        if first.kind is not Kind.CHAT or first.thread is not None:
            raise GuardianError(f"No conversation begins with entry {thread}.", "Leave out the thread to begin one.")
        rows = [entry for entry in self._log.rows if thread in {entry.seq, entry.thread}]
        return Tree(entry for entry in rows if entry.kind in CONVERSATION_KINDS)

    def thread_of(self, seq: int) -> int:
        """Return the first entry of the conversation of a turn."""
        entry = self._recall.entry(seq)
        if entry.kind not in TURNS:
            raise GuardianError(f"Entry {seq} is no part of a conversation.", "List those there are.")
        return entry.thread or entry.seq

    def path(self, leaf: int) -> list[Entry]:
        """Return the turns that lead to a turn, and the turn."""
        return self.tree(self.thread_of(leaf)).path(leaf)

    def branches(self, thread: int, leaf: int | None = None) -> list[Branching]:
        """Return the turns of a branch with what stands in their places."""
        return self.tree(thread).branchings(leaf)

    def choose(self, seq: int) -> int:
        """Make the branch of a turn the active one."""
        facts = {"verdict": "choose", "judges": seq}
        return self._log.append(Kind.VERDICT, Origin.SELF, "", thread=self.thread_of(seq), meta=facts)


class FakeChat:
    """Answer with `words`, one after another, waiting `pause_s` before each."""

    def __init__(self, log: Log, recall: Recall, conversations: FakeConversations) -> None:
        self._log = log
        self._recall = recall
        self._conversations = conversations
        self.words: Sequence[str] = ["You", "wrote", "about", "that", "before."]
        self.pause_s = 0.0
        self.error: Exception | None = None
        self.finish = "end"
        self.has_adapter = True

    def warm_up(self) -> None:
        """Do nothing."""

    def ask(
        self,
        question: str,
        thread: int | None = None,
        use_adapter: bool = True,
        use_recall: bool = True,
        on_delta: Callable[[str], None] = lambda _text: None,
        stop: threading.Event | None = None,
        *,
        sampling: Sampling | None = None,
        parent: int | None = None,
        edits: int | None = None,
    ) -> Answer:
        """Answer."""
        if self.error is not None:
            raise self.error
        if not question.strip():
            raise GuardianError("There is no question.", "Write one first.")
        thread, parent = self._place(thread, parent, edits)
        cited = [hit.seq for hit in self._recall.search(question.rsplit(maxsplit=1)[-1], 2)] if use_recall else []
        asked = self._log.append(
            Kind.CHAT, Origin.SELF, question, thread=thread, meta={"edits": edits} if edits else {}, parent=parent
        )
        return self._answer(asked, thread or asked, use_adapter, cited, on_delta, stop)

    def regenerate(
        self,
        seq: int,
        use_adapter: bool = True,
        on_delta: Callable[[str], None] = lambda _text: None,
        stop: threading.Event | None = None,
        sampling: Sampling | None = None,
    ) -> Answer:
        """Answer once more."""
        if self.error is not None:
            raise self.error
        entry = self._recall.entry(seq)
        asked = entry.parent if entry.kind is Kind.ANSWER and entry.parent else seq
        return self._answer(asked, self._conversations.thread_of(seq), use_adapter, [], on_delta, stop)

    def compare(
        self,
        seq: int,
        on_delta: Callable[[int, str], None] = lambda _number, _text: None,
        stop: threading.Event | None = None,
    ) -> Comparison:
        """Answer twice."""
        if not self.has_adapter:
            raise GuardianError("There is no adapter to compare with the base model.", "`guardian train` makes one.")
        base = self.regenerate(seq, False, partial(on_delta, 0), stop)
        adapter = self.regenerate(seq, True, partial(on_delta, 1), stop)
        return Comparison(base.question_seq, base.thread, base, adapter)

    def alternatives(
        self,
        seq: int,
        count: int,
        use_adapter: bool = True,
        on_delta: Callable[[int, str], None] = lambda _number, _text: None,
        stop: threading.Event | None = None,
    ) -> list[Answer]:
        """Answer `count` times."""
        return [self.regenerate(seq, use_adapter, partial(on_delta, number), stop) for number in range(count)]

    def conversations(self, limit: int = 50) -> list[Entry]:
        """Return the first entries of conversations, newest first."""
        return self._conversations.conversations(limit)

    def thread(self, seq: int) -> list[Entry]:
        """Return the active branch of a conversation in order."""
        return self._conversations.tree(seq).path()

    def _place(self, thread: int | None, parent: int | None, edits: int | None) -> tuple[int | None, int | None]:
        if edits is not None:
            return self._conversations.thread_of(edits), self._recall.entry(edits).parent
        if parent is not None:
            if self._recall.entry(parent).kind is not Kind.ANSWER:
                raise GuardianError(f"Entry {parent} is no answer.", "Go on from an answer, or edit the question.")
            return self._conversations.thread_of(parent), parent
        return thread, None if thread is None else self._conversations.tree(thread).leaf

    def _answer(
        self,
        asked: int,
        thread: int,
        use_adapter: bool,
        cited: list[int],
        on_delta: Callable[[str], None],
        stop: threading.Event | None,
    ) -> Answer:
        said, started, is_stopped = "", time.monotonic(), False
        for word in self.words:
            is_stopped = stop.wait(self.pause_s) if stop is not None else False
            if is_stopped:
                break
            on_delta(word + " ")
            said += word + " "
        line = "\n\nFrom your log: " + " ".join(f"[{seq}]" for seq in cited) if cited else ""
        if line:
            on_delta(line)
        adapter = "adapter-1" if use_adapter else None
        meta = {
            "adapter": adapter,
            "base": "the model",
            "uncertainty": 1.2,
            "tokens": len(said.split()),
            "seconds": 2.0,
            "citations": cited,
            "is_stopped": is_stopped,
            "finish": "stopped" if is_stopped else self.finish,
        }
        seq = self._log.append(Kind.ANSWER, Origin.MODEL, said + line, thread=thread, meta=meta, parent=asked)
        return Answer(
            seq=seq,
            question_seq=asked,
            thread=thread,
            text=said + line,
            tokens=len(self.words),
            seconds=time.monotonic() - started,
            uncertainty=1.2,
            asked_back=False,
            citations=cited,
            adapter=adapter,
            is_stopped=is_stopped,
        )


class FakeCertainty:
    """The real rule over the log in memory."""

    def __init__(self, recall: Recall) -> None:
        self._recall = recall

    def of(self, answers: Iterable[Entry]) -> dict[int, Certainty]:
        """Compare answers with one another."""
        lately = self._recall.entries(limit=200, kind=Kind.ANSWER)
        return {answer.seq: compared(answer, lately) for answer in answers if answer.meta["uncertainty"] is not None}


class FakeFeedback:
    """Verdicts in memory."""

    def __init__(self, log: Log, recall: Recall) -> None:
        self._log = log
        self._recall = recall

    def endorse(self, seq: int) -> int:
        """Say that it is right."""
        return self._judge(Kind.VERDICT, seq, "endorse")

    def reject(self, seq: int, reason: str = "") -> int:
        """Say that it is wrong."""
        return self._judge(Kind.VERDICT, seq, "reject", reason)

    def correct(self, seq: int, text: str) -> int:
        """Say what it should have said."""
        if not text.strip():
            raise GuardianError("There is no correction.", "Write what it should have said.")
        return self._judge(Kind.CORRECTION, seq, "correct", text)

    def retract(self, seq: int) -> int:
        """Take back what was last said of it."""
        if seq not in self.verdict_of([seq]):
            raise GuardianError(f"Nothing was said of entry {seq} yet.", "There is nothing to take back.")
        return self._judge(Kind.VERDICT, seq, "retract")

    def verdict_of(self, seqs: Iterable[int]) -> dict[int, Judgement]:
        """Return what counts now."""
        wanted, found = set(seqs), dict[int, Judgement]()
        for entry in self._log.rows:
            judged, verdict = entry.meta.get("judges"), entry.meta.get("verdict")
            if judged in wanted and verdict == "retract":
                found.pop(judged, None)
            elif judged in wanted and verdict != "choose":
                found[judged] = Judgement(entry.seq, judged, str(verdict))
        return found

    def _judge(self, kind: Kind, seq: int, verdict: str, text: str = "") -> int:
        entry = self._recall.entry(seq)
        if entry.origin is not Origin.MODEL:
            raise GuardianError(f"The model did not write entry {seq}.", "Only what it wrote can be judged.")
        facts = {"verdict": verdict, "judges": seq}
        return self._log.append(kind, Origin.SELF, text, thread=entry.thread or seq, meta=facts, parent=seq)
