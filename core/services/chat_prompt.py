"""What the model is shown of a conversation: the same turns in the same words each time, so that it reads only the new.

A note stays in the turn that it was recalled for. When a conversation gets long, half of what is shown is left out at
once and not a little with each turn, so that the beginning of the prompt changes seldom.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from core.clock import utc_text
from core.entries import Entry, Kind
from core.inference.messages import Turn
from core.paths import resources
from core.services.recall import excerpt_span, part
from core.writing.citations import without_citations

EXCERPT_CHARACTERS = 480
CHARACTERS_A_TOKEN = 4  # of English; where it is fewer, the worker drops what does not fit
_QUESTION_CHARACTERS = 200  # of the question that a correction belongs to
_INDENT = "    "


@dataclass(frozen=True)
class Note:
    """A part of an entry in a prompt; `question` is the one that a correction belongs to."""

    entry: Entry
    start: int
    end: int
    question: str = ""

    def line(self) -> str:
        """Write it as the model sees it: its further lines are indented, so that none can pose as another note."""
        lines = part(self.entry.text, self.start, self.end).splitlines()
        date, text = utc_text(self.entry.time_utc_ns)[:10], f"\n{_INDENT}".join(lines)
        if not self.question:  # also a passage that the principal put right in a document
            return f"[{self.entry.seq}] ({date}) {text}"
        question = part(self.question, 0, _QUESTION_CHARACTERS)
        return prompt_text("note_of_correction").format(seq=self.entry.seq, date=date, question=question, text=text)


@dataclass(frozen=True)
class Exchange:
    """A question and its answer."""

    question: Entry
    answer: Entry

    @property
    def characters(self) -> int:
        """How much room it takes in a prompt, with its notes."""
        notes = sum(end - start for _seq, start, end in recalled_in(self.question))
        return len(self.question.text) + len(self.answer.text) + notes


@dataclass(frozen=True)
class ChatPrompt:
    """The turns that are shown, the seqs of the entries in their notes, and how many turns were left out."""

    turns: list[Turn]
    shown: list[int]
    dropped_turns: int


def chat_prompt(
    kept: Sequence[Exchange],
    dropped: int,
    question: Entry,
    notes_of: Callable[[Entry], list[Note]],
    corrected: Mapping[int, str],
) -> ChatPrompt:
    """Lay out the exchanges before a question, and the question; `corrected` says what answers should have said."""
    turns, shown = [Turn("system", prompt_text("chat_system"))], list[int]()
    for exchange in kept:
        notes = notes_of(exchange.question)
        shown += [note.entry.seq for note in notes]
        said = corrected.get(exchange.answer.seq) or without_citations(exchange.answer)
        turns += [Turn("user", _asking(exchange.question.text, notes)), Turn("assistant", said)]
    notes = notes_of(question)
    shown += [note.entry.seq for note in notes]
    return ChatPrompt([*turns, Turn("user", _asking(question.text, notes))], list(dict.fromkeys(shown)), 2 * dropped)


def kept_exchanges(path: Sequence[Entry], context_tokens: int) -> tuple[list[Exchange], int]:
    """Return the exchanges of a path that are shown to the model, and how many before them are not.

    They take half of the context at most; the question, its notes and the answer have the other half.
    A question to which nothing was said is left out, since turns alternate, and so is what was redacted.
    """
    exchanges = [
        Exchange(question, answer)
        for question, answer in pairwise(path)
        if (question.kind, answer.kind) == (Kind.CHAT, Kind.ANSWER)
        and question.text
        and without_citations(answer).strip()
    ]
    most = context_tokens * CHARACTERS_A_TOKEN // 2
    start, size = 0, 0
    for number, exchange in enumerate(exchanges):
        size += exchange.characters
        if size > most:
            while start < number and size > most // 2:
                size -= exchanges[start].characters
                start += 1
    return exchanges[start:], start


def recalled_in(question: Entry) -> list[tuple[int, int, int]]:
    """Return the notes that were put before a question: seq, and where in its text the part begins and ends."""
    return [(seq, start, end) for seq, start, end in question.meta.get("recalled", [])]


def recalled(entries: Sequence[Entry], question: str) -> list[list[int]]:
    """Choose the part of each entry that a question is shown with, in the form of `recalled_in`."""
    return [[entry.seq, *excerpt_span(entry.text, question, EXCERPT_CHARACTERS)] for entry in entries]


@cache
def prompt_text(name: str) -> str:
    """Read a prompt of the app's own."""
    return (resources() / "prompts" / f"{name}.txt").read_text(encoding="utf-8").strip()


def _asking(question: str, notes: Sequence[Note]) -> str:
    if not notes:
        return question
    lines = "\n".join(note.line() for note in notes)
    return prompt_text("question_with_notes").format(notes=lines, question=question)
