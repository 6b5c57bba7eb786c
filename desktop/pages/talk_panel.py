"""One conversation: what was said on one branch of it, and what is being said."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.entries import Entry, Kind
from core.errors import GuardianError
from core.guardian import Guardian
from core.services.results import Answer
from desktop.operations import Operation
from desktop.pages.answering import Answering, Coming
from desktop.pages.chat_branch import Branch, read_branch
from desktop.pages.chat_words import as_messages
from desktop.pages.dropped_text import short_text_of
from desktop.pages.question_panel import QuestionPanel
from desktop.pages.verdicts import VERDICTS, Verdicts
from desktop.widgets.banner import Banner
from desktop.widgets.message import Message
from desktop.widgets.message_text import MessageText
from desktop.widgets.parts import EmptyState
from desktop.widgets.rows import one_line
from desktop.widgets.theme import COLUMN_PX, SPACE_L, SPACE_M, fit_to_text
from desktop.widgets.transcript import Transcript

_SEVERAL = 3


class TalkPanel(QWidget):
    """Ask, be answered, judge, and go along the branches of one conversation."""

    citation_activated = Signal(int)
    entry_requested = Signal(int)
    place_requested = Signal(str, int)  # another page, and the entry that it should take
    comparison_requested = Signal(int, int)  # a question or answer, and how many answers: 0 for base against adapter
    changed = Signal()  # there is something new in the list of conversations
    done = Signal(object)

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guardian = guardian
        self.thread: int | None = None
        self._branch: Branch | None = None
        self._asked_for = 0  # counts what was looked up, so that a late result of an earlier look-up is dropped
        self._unsent: dict[int | None, str] = {}
        self.transcript = Transcript()
        self.question = QuestionPanel()
        self.banner = Banner()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(self.transcript)
        self._lay_out()
        self._answering = Answering(guardian, self.question, self)
        self._answering.answered.connect(self._on_answered)
        self._answering.failed.connect(self._on_question_failed)
        self._answering.ended.connect(self.changed)
        self._verdicts = Verdicts(guardian, self)
        self._verdicts.changed.connect(self._on_verdict_changed)
        self._verdicts.failed.connect(self._on_failed)
        self._verdicts.done.connect(self.done)
        self.transcript.citation_activated.connect(self.citation_activated)
        self.transcript.requested.connect(self._on_requested)
        self.transcript.edited.connect(self._on_edited)
        self.transcript.left.connect(self.focus_field)
        self.question.asked.connect(self._on_asked)
        self.question.stop_requested.connect(self.stop)
        self.question.field.file_dropped.connect(self._on_file_dropped)
        self.question.field.refused.connect(self._on_text_refused)

    def _empty_state(self) -> EmptyState:
        return EmptyState(
            "chat",
            self.tr("What is on your mind?"),
            self.tr(
                "A model on this machine answers. It can look up your log, and says which entries it used. "
                "Endorse, correct or reject what it says: that is kept with it."
            ),
        )

    def _lay_out(self) -> None:
        column = QWidget()
        fit_to_text(column, most_width_px=COLUMN_PX)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_M)
        inner.addWidget(self.banner)
        inner.addWidget(self.question)
        below = QHBoxLayout()
        below.setContentsMargins(SPACE_L, 0, SPACE_L, SPACE_L)
        below.addStretch(1)
        below.addWidget(column, 100)
        below.addStretch(1)
        talk = QVBoxLayout(self)
        talk.setContentsMargins(0, 0, 0, 0)
        talk.setSpacing(0)
        talk.addWidget(self._stack, 1)
        talk.addLayout(below)

    @property
    def is_answering(self) -> bool:
        """Tell whether an answer is coming."""
        return self._answering.is_running

    @property
    def unsent(self) -> str:
        """All that was typed in any conversation and not sent."""
        self._keep_unsent()
        return "\n\n".join(text for text in (*self._unsent.values(), *self.transcript.unsaved) if text.strip())

    def focus_field(self) -> None:
        """Put the cursor where a question is written."""
        self.question.field.setFocus()

    def begin(self) -> None:
        """Begin a conversation; what is being answered goes on, and is found in the list."""
        self._leave()
        self.thread = self._branch = None
        self.question.field.setPlainText(self._unsent.pop(None, ""))
        self.transcript.clear()
        self._stack.setCurrentIndex(0)
        self.focus_field()

    def open(self, thread: int, seq: int | None = None, *, reveals: bool = False) -> None:
        """Look at a conversation: at the branch of a turn, or at the active one."""
        if thread != self.thread:
            self._leave()
            self.transcript.clear()
            self.thread = thread
            self.question.field.setPlainText(self._unsent.pop(thread, ""))
        self._look(thread, seq, seq if reveals else None)

    def look_again(self) -> None:
        """Read what is shown again: there may be more answers than before."""
        if self.thread is not None and not self.is_answering:
            self._look(self.thread, None)

    def question_of(self, seq: int) -> str:
        """Return the question that a turn is or answers."""
        turns = self._branch.turns if self._branch is not None else []
        place = next((place for place, turn in enumerate(turns) if turn.entry.seq == seq), 0)
        asked = [turn.entry.text for turn in turns[: place + 1] if turn.entry.kind is Kind.CHAT]
        return asked[-1] if asked else ""

    def stop(self) -> None:
        """Stop the answer that is coming; what has come is kept."""
        self._answering.stop()

    def escape(self) -> bool:
        """Leave what is being edited, or stop the answer that is coming; return False if there was neither."""
        editing = self.transcript.editing
        if editing is not None:
            editing.end_edit()
        elif self.is_answering:
            self.stop()
        else:
            return False
        return True

    def _leave(self) -> None:
        self._keep_unsent()
        self._asked_for += 1
        self.banner.clear()
        self._answering.look_away()

    def _keep_unsent(self) -> None:
        self._unsent[self.thread] = self.question.field.toPlainText()

    def _look(self, thread: int, seq: int | None, reveals: int | None = None) -> None:
        self._asked_for += 1
        show = partial(self._on_read, self._asked_for, reveals)
        Operation(self, lambda _stop: read_branch(self.guardian, thread, seq)).success(show).failure(
            self._on_failed
        ).start()

    def _on_read(self, asked_for: int, reveals: int | None, branch: Branch) -> None:
        if asked_for == self._asked_for:
            self._show(branch)
            if reveals is not None:
                self.transcript.reveal(reveals)

    def _show(self, branch: Branch) -> None:
        self._branch, self.thread = branch, branch.thread
        self.transcript.show_messages(as_messages(branch))
        self._stack.setCurrentIndex(1)
        coming = self._answering.coming
        if coming is not None and coming.thread == branch.thread and coming.message is None:
            coming.message = self.transcript.add(MessageText("", is_own=False, note=self.tr("Writing…")))
            coming.message.append(coming.text)

    def _on_asked(self, question: str) -> None:
        leaf = self._branch.turns[-1].entry if self._branch is not None else None
        if leaf is None:
            self._ask(question, {} if self.thread is None else {"thread": self.thread})
        elif leaf.kind is Kind.ANSWER:
            self._ask(question, {"parent": leaf.seq})
        elif leaf.text == question:
            self._answer_again(leaf.seq, is_first=True)
        else:  # it was never answered, so the new question takes its place
            self.transcript.cut_at(self.transcript.messages[-1])
            self._ask(question, {"edits": leaf.seq})

    def _ask(self, question: str, place: dict[str, int], *, may_look_up: bool = True) -> None:
        self.transcript.add(MessageText(question, is_own=True))
        self._answering.ask(self._room_for_answer(question), place, may_look_up=may_look_up)

    def _answer_again(self, seq: int, *, is_first: bool = False) -> None:
        self._answering.answer_again(self._room_for_answer(), seq, is_first=is_first)

    def _room_for_answer(self, question: str = "") -> Coming:
        self.banner.clear()
        self._asked_for += 1
        self._stack.setCurrentIndex(1)
        message = self.transcript.add(MessageText("", is_own=False, note=self.tr("Thinking…")))
        return Coming(self.thread, message, question)

    def _on_answered(self, coming: Coming, answer: Answer, branch: Branch) -> None:
        if coming.message is None:
            if self.thread == answer.thread:
                self._look(answer.thread, answer.seq)
            return
        shown = as_messages(branch)
        coming.message.finish(shown[-1].text, shown[-1])
        self._answering.coming = None
        self._show(branch)
        self.transcript.announce(self.transcript.messages[-1])

    def _on_question_failed(self, coming: Coming, error: GuardianError) -> None:
        self._on_failed(error)
        if coming.message is None:
            self._unsent[coming.thread] = coming.question
            return
        self.question.restore(coming.question)
        coming.message.show_note(self.tr("No answer"))
        if self.thread is not None:
            self._look(self.thread, None)
        else:
            self._look_for(coming.question)

    def _look_for(self, question: str) -> None:
        """Go on with the conversation that a question began although its answer failed, if it got into the log."""
        self._asked_for += 1
        open_it = partial(self._on_found, self._asked_for, question)
        Operation(self, lambda _stop: self.guardian.conversations.conversations(1)).success(open_it).start()

    def _on_found(self, asked_for: int, question: str, firsts: list[Entry]) -> None:
        if asked_for != self._asked_for:
            return
        if firsts and firsts[0].text == question:
            self.thread = firsts[0].seq
            self._look(self.thread, None)
        else:
            self.transcript.clear()
            self._stack.setCurrentIndex(0)

    def _on_failed(self, error: GuardianError) -> None:
        self.banner.show_message(error.title, error.advice)

    def _on_requested(self, message: Message, what: str) -> None:
        seq = message.message.seq
        if seq is None or self.thread is None:
            return
        at_any_time: dict[str, Callable[[], object]] = {
            "previous": partial(self._go_beside, message, -1),
            "next": partial(self._go_beside, message, 1),
            "log": partial(self.entry_requested.emit, seq),
            "draft": partial(self.place_requested.emit, "draft", seq),
            "about": partial(self._open_facts, message),
            **{word: partial(self._verdicts.judge, message.message, word) for word in VERDICTS},
        }
        needs_the_model: dict[str, Callable[[], object]] = {
            "go_on": partial(self._go_on, message, seq),
            "again": partial(self._answer_beside, message, seq),
            "compare": partial(self.comparison_requested.emit, seq, 0),
            "several": partial(self.comparison_requested.emit, seq, _SEVERAL),
        }
        if what in at_any_time:
            at_any_time[what]()
        elif self.is_answering:
            self._say_busy()
        elif what in needs_the_model:
            needs_the_model[what]()

    def _go_on(self, message: Message, seq: int) -> None:
        """Ask for what is missing of an answer that was cut: core knows no half answers, so it is the next turn."""
        if message.message.is_cut:
            self._cut_behind(message)
            self._ask(self.tr("Go on."), {"parent": seq}, may_look_up=False)  # these words are found in any entry

    def _answer_beside(self, message: Message, seq: int) -> None:
        if message.message.is_own:
            self._cut_behind(message)
        else:
            self.transcript.cut_at(message)
        self._answer_again(seq)

    def _cut_behind(self, message: Message) -> None:
        after = self.transcript.messages.index(message) + 1
        if after < len(self.transcript.messages):
            self.transcript.cut_at(self.transcript.messages[after])

    def _say_busy(self) -> None:
        self.banner.show_message(
            self.tr("An answer is coming."), self.tr("Escape stops it; what has come is kept."), "info"
        )

    def _go_beside(self, message: Message, step: int) -> None:
        known = message.message
        place = known.number - 1 + step
        if self.thread is not None and 0 <= place < len(known.siblings):
            self._look(self.thread, known.siblings[place])

    def _open_facts(self, message: Message) -> None:
        facts = message.open_facts()
        seqs = list(facts.notes)

        def read(_stop: threading.Event) -> list[tuple[int, str]]:
            return [(seq, one_line(self.guardian.recall.entry(seq).text)) for seq in seqs]

        if seqs:
            Operation(facts, read).success(facts.show_notes).failure(self._on_failed).start()

    def _on_edited(self, message: Message, text: str) -> None:
        seq = message.message.seq
        if seq is None:
            return
        if not message.message.is_own:
            self._verdicts.correct(message, text)
        elif self.is_answering:
            self._say_busy()
        else:
            message.end_edit()
            self.transcript.cut_at(message)
            self._ask(text.strip(), {"edits": seq})

    def _on_verdict_changed(self) -> None:
        if self.thread is None:
            return
        thread, leaf = self.thread, self._branch.leaf if self._branch is not None else None
        update = partial(self._on_read_again, self.thread)
        Operation(self, lambda _stop: read_branch(self.guardian, thread, leaf)).success(update).start()

    def _on_read_again(self, thread: int, branch: Branch) -> None:
        """Show what is known now of messages that are shown; one that is being written stays as it is."""
        if thread != self.thread:
            return
        for known in as_messages(branch):
            message = self.transcript.message_of(known.seq) if known.seq is not None else None
            if message is not None and message.text == known.text:
                message.show_message(known)

    def _on_file_dropped(self, path: Path) -> None:
        Operation(self, lambda _stop: short_text_of(path)).success(self._insert).failure(self._on_failed).start()

    def _insert(self, text: str) -> None:
        self.question.field.insert(text)

    def _on_text_refused(self) -> None:
        self.banner.show_message(
            self.tr("This text is too long for a question."),
            self.tr("Import it into your log instead; a question can then be about it."),
        )
