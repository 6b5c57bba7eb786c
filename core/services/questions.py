"""Questions: where one belongs in its conversation, what is recalled for it, and the prompt it is answered from."""

from collections.abc import Callable
from dataclasses import dataclass

from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError
from core.log.log import Log
from core.services.chat_prompt import ChatPrompt, Note, chat_prompt, kept_exchanges, recalled, recalled_in
from core.services.conversation_tree import TURNS, Tree
from core.services.conversations import ConversationService
from core.services.feedback import corrections_in
from core.services.recall import RecallService

RECALLED_ENTRIES = 4
MAX_QUESTION_CHARACTERS = 200_000


@dataclass(frozen=True)
class Place:
    """Where a new question belongs: the entries of its conversation so far, and the turn that it follows.

    `edits` is the earlier question that it takes the place of.
    """

    thread: int | None
    parent: int | None
    edits: int | None
    entries: list[Entry]

    @property
    def path(self) -> list[Entry]:
        """The turns before it."""
        return Tree(self.entries).path(self.parent) if self.parent is not None else []


@dataclass(frozen=True)
class Asked:
    """A question in the log, the turns before it, its answers so far, and what corrects answers by their seqs."""

    question: Entry
    path: list[Entry]
    answers: list[Entry]
    corrections: dict[int, Entry]

    @property
    def seq(self) -> int:
        """The entry of the question."""
        return self.question.seq

    @property
    def thread(self) -> int:
        """The first entry of the conversation."""
        return self.question.thread or self.question.seq


class Questions:
    """Put questions into the log, and find them again with all that their answers are made from."""

    def __init__(
        self,
        log: Log,
        recall: RecallService,
        conversations: ConversationService,
        context_tokens: Callable[[], int],
    ) -> None:
        self._log = log
        self._recall = recall
        self._conversations = conversations
        self._context_tokens = context_tokens

    def place(self, thread: int | None, parent: int | None, edits: int | None) -> Place:
        """Find where a question belongs: after `parent`, in the place of `edits`, or after the active branch.

        Raises GuardianError if there is no such place.
        """
        seq = parent if edits is None else edits
        if seq is None:
            entries = [] if thread is None else self._conversations.entries(thread)
            return Place(thread, Tree(entries).leaf if entries else None, None, entries)
        found, entry = self._conversations.thread_of(seq), self._log.entry(seq)
        if thread not in {None, found}:
            raise GuardianError(f"Entry {seq} is not in conversation {thread}.", f"It is in conversation {found}.")
        if edits is None and entry.kind is not Kind.ANSWER:
            raise GuardianError(f"Entry {seq} is no answer.", "Go on from an answer, or edit the question.")
        if edits is not None and entry.kind is not Kind.CHAT:
            raise GuardianError(f"Entry {seq} is no question.", "Edit a question, or ask for another answer.")
        return Place(found, seq if edits is None else entry.parent, edits, self._conversations.entries(found))

    def put(self, question: str, place: Place, use_recall: bool) -> Asked:
        """Append a question with what is recalled for it. Raises GuardianError for none and for an endless one."""
        if not question.strip():
            raise GuardianError("There is no question.", "Write one first.")
        if len(question) > MAX_QUESTION_CHARACTERS:
            raise GuardianError(
                "The question is too long.", f"Keep it under {MAX_QUESTION_CHARACTERS} characters, or import the text."
            )
        path, corrections = place.path, corrections_in(place.entries)
        facts: dict[str, object] = {} if place.edits is None else {"edits": place.edits}
        if use_recall:
            facts |= self._recalled(question, place, path, corrections)
        draft = Draft(Kind.CHAT, Origin.SELF, question, thread=place.thread, parent=place.parent, meta=facts)
        return Asked(self._log.entry(self._log.append(draft)), path, [], corrections)

    def find(self, seq: int) -> Asked:
        """Return a question by its seq or by that of an answer to it. Raises GuardianError if there is none."""
        entries = self._conversations.entries(self._conversations.thread_of(seq))
        tree, question = Tree(entries), self._log.entry(seq)
        if question.kind is Kind.ANSWER:
            if question.parent is None or question.parent not in tree:
                raise GuardianError(f"The question of entry {seq} is lost.", "Ask it again.")
            question = self._log.entry(question.parent)
        if question.is_redacted:
            raise GuardianError(f"Entry {question.seq} was redacted.", "Ask something else.")
        path = tree.path(question.seq)[:-1]
        return Asked(question, path, tree.answers(question.seq), corrections_in(entries))

    def prompt(self, asked: Asked) -> ChatPrompt:
        """Lay out what the model is shown."""
        corrected = {seq: correction.text for seq, correction in asked.corrections.items()}
        known = {seq for seq, _, _ in recalled_in(asked.question)}
        # Another answer to a question whose first one was corrected since must know of that.
        late = [asked.corrections[answer.seq] for answer in asked.answers if answer.seq in asked.corrections]
        late_notes = [Note(one, 0, len(one.text), asked.question.text) for one in late if one.seq not in known]

        def notes_of(question: Entry) -> list[Note]:
            return self._notes(question) + (late_notes if question.seq == asked.seq else [])

        kept, dropped = kept_exchanges(asked.path, self._context_tokens())
        return chat_prompt(kept, dropped, asked.question, notes_of, corrected)

    def _recalled(
        self, question: str, place: Place, path: list[Entry], corrections: dict[int, Entry]
    ) -> dict[str, object]:
        # What is said on other branches of this conversation must not get into this one by way of the log.
        turns = [entry.seq for entry in place.entries if entry.kind in TURNS]
        on_path = [corrections[turn.seq].seq for turn in path if turn.seq in corrections]
        found = self._recall.for_question(question, RECALLED_ENTRIES, [*turns, *on_path])
        kept, _dropped = kept_exchanges(path, self._context_tokens())
        shown = {seq for exchange in kept for seq, _, _ in recalled_in(exchange.question)}
        # What an earlier turn shows is not shown again, but the answer may rest on it.
        return {
            "recalled": recalled([entry for entry in found if entry.seq not in shown], question),
            "recalled_earlier": [entry.seq for entry in found if entry.seq in shown],
        }

    def _notes(self, question: Entry) -> list[Note]:
        notes = []
        for seq, start, end in recalled_in(question):
            entry = self._log.entry(seq)
            belongs_to = entry.meta.get("question") if entry.kind is Kind.CORRECTION else None
            if not entry.is_redacted:
                notes.append(Note(entry, start, end, self._log.entry(belongs_to).text if belongs_to else ""))
        return notes
