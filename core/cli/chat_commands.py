"""What can be said in `chat`: questions, and lines that begin with a slash."""

from collections.abc import Callable

from core.cli.answers_shown import answering, comparing, on_delta, show_answer, show_comparison
from core.cli.context import notes, one_line, options, print_json, print_text
from core.entries import Kind
from core.errors import GuardianError
from core.guardian import Guardian
from core.services.results import Answer

_HELP = """\
/regenerate     answer the last question once more
/edit TEXT      ask this in the place of the last question
/branches       list the branches of this conversation
/branch N       go on with branch N
/compare        let base model and adapter answer the last question side by side
/base           answer with the bare base model, or no longer
/endorse        say that the last answer is right
/correct TEXT   say what the last answer should have been
/reject         say that the last answer is wrong
/help           show this
/quit           leave"""


class Talk:
    """One conversation at the command line: it goes on from `leaf`, its last turn."""

    def __init__(self, guardian: Guardian, is_base: bool, use_recall: bool) -> None:
        self._guardian = guardian
        self._is_base = is_base
        self._use_recall = use_recall
        self.thread: int | None = None
        self.leaf: int | None = None
        self._commands: dict[str, Callable[[str], None]] = {
            "/regenerate": lambda _rest: self._regenerate(),
            "/edit": self._edit,
            "/branches": lambda _rest: self._show_branches(),
            "/branch": self._branch,
            "/compare": lambda _rest: self._compare(),
            "/base": lambda _rest: self._switch_base(),
            "/endorse": lambda _rest: self._judged(guardian.feedback.endorse(self._answer_seq())),
            "/correct": lambda rest: self._judged(guardian.feedback.correct(self._answer_seq(), rest)),
            "/reject": lambda rest: self._judged(guardian.feedback.reject(self._answer_seq(), rest)),
            "/help": lambda _rest: notes.print(_HELP, markup=False),
        }

    def go_to(self, thread: int) -> None:
        """Go on with a conversation. Raises GuardianError if none begins with this entry."""
        self.leaf, self.thread = self._guardian.conversations.tree(thread).leaf, thread

    def hear(self, line: str) -> bool:
        """Answer a line or do what it says; return False if it ends the conversation. Raises GuardianError."""
        word, _, rest = line.partition(" ")
        if word == "/quit":
            return False
        if command := self._commands.get(word):
            command(rest.strip())
        elif word.startswith("/"):
            raise GuardianError(f"There is no {word[:20]}.", "/help lists what there is.")
        else:
            self._ask(line)
        return True

    def _ask(self, question: str, edits: int | None = None) -> None:
        # After a question that was never answered the service finds the place itself.
        parent = self.leaf if edits is None and self._last_kind() is Kind.ANSWER else None
        with answering() as stop:
            answer = self._guardian.chat.ask(
                question,
                thread=self.thread,
                use_adapter=not self._is_base,
                use_recall=self._use_recall,
                on_delta=on_delta,
                stop=stop,
                parent=parent,
                edits=edits,
            )
        self._show(answer)

    def _regenerate(self) -> None:
        with answering() as stop:
            self._show(self._guardian.chat.regenerate(self._last(), not self._is_base, on_delta, stop))

    def _edit(self, question: str) -> None:
        self._ask(question, edits=self._question_seq())

    def _compare(self) -> None:
        with answering() as stop:
            pair = self._guardian.chat.compare(self._last(), comparing(), stop)
        show_comparison(pair)
        self.leaf = max(pair.base.seq, pair.adapter.seq)

    def _show_branches(self) -> None:
        tree = self._guardian.conversations.tree(self._thread())
        for number, leaf in enumerate(tree.leaves, 1):
            path, is_active = tree.path(leaf), leaf == self.leaf
            texts = [one_line(entry.text) or "(redacted)" for entry in path[-2:]]
            if options.is_json:
                print_json({"branch": number, "seq": leaf, "active": is_active, "turns": len(path)})
            else:
                print_text(f"{'*' if is_active else ' '} {number}: {len(path)} turns, to [{leaf}]")
                print_text("".join(f"       {text}\n" for text in texts), end="")

    def _branch(self, which: str) -> None:
        leaves = self._guardian.conversations.tree(self._thread()).leaves
        if not which.isdecimal() or not 1 <= int(which) <= len(leaves):
            raise GuardianError(f"There is no branch {which[:20]!r}.", f"/branches lists them: 1 to {len(leaves)}.")
        self.leaf = leaves[int(which) - 1]
        self._guardian.conversations.choose(self.leaf)
        notes.print(f"Going on from entry {self.leaf}.")

    def _switch_base(self) -> None:
        self._is_base = not self._is_base
        notes.print("The bare base model answers." if self._is_base else "Your adapter answers, if there is one.")

    def _judged(self, seq: int) -> None:
        if options.is_json:
            print_json({"seq": seq, "judges": self.leaf})
        else:
            print_text(f"Entry {seq} says so.")

    def _show(self, answer: Answer) -> None:
        show_answer(answer)
        self.thread, self.leaf = answer.thread, answer.seq

    def _thread(self) -> int:
        if self.thread is None:
            raise GuardianError("Nothing was said yet.", "Ask something first.")
        return self.thread

    def _last(self) -> int:
        self._thread()
        assert self.leaf is not None  # noqa: S101 - a conversation has a last turn
        return self.leaf

    def _last_kind(self) -> Kind | None:
        return None if self.leaf is None else self._guardian.recall.entry(self.leaf).kind

    def _answer_seq(self) -> int:
        if self._last_kind() is not Kind.ANSWER:
            raise GuardianError("There is no answer yet.", "Ask something first.")
        return self._last()

    def _question_seq(self) -> int:
        path = self._guardian.conversations.path(self._last())
        return [entry.seq for entry in path if entry.kind is Kind.CHAT][-1]
