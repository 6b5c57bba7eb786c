"""Talk with the model, and see what it rests on."""

import threading
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.entries import Entry
from core.errors import GuardianError
from core.guardian import Guardian
from core.services.results import Answer
from desktop.bridge import Deltas
from desktop.operations import Operation
from desktop.pages.chat_words import about_answer, as_messages
from desktop.pages.conversations_panel import ConversationsPanel
from desktop.pages.page import Page
from desktop.pages.question_panel import QuestionPanel
from desktop.widgets.banner import Banner
from desktop.widgets.message import Message, MessageText
from desktop.widgets.parts import EmptyState
from desktop.widgets.theme import COLUMN_PX, SPACE_L, SPACE_M, SPACE_XL
from desktop.widgets.transcript import Transcript


class ChatPage(Page):
    """Show conversations and let the principal ask."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self._thread: int | None = None
        self._asking: Operation | None = None
        self._answer: Message | None = None
        self._is_answered = False
        self.conversations = ConversationsPanel()
        self.transcript = Transcript()
        self.question = QuestionPanel()
        self.banner = Banner()
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(
                "chat",
                self.tr("What is on your mind?"),
                self.tr("A model on this machine answers. It can look up your log, and says which entries it used."),
            )
        )
        self._stack.addWidget(self.transcript)
        self._lay_out()
        self.conversations.chosen.connect(self._on_conversation_chosen)
        self.conversations.new_requested.connect(self.begin_conversation)
        self.transcript.citation_activated.connect(self.entry_requested)
        self.question.asked.connect(self._on_asked)
        self.question.stop_requested.connect(self.stop)
        for keys, slot in ((QKeySequence.StandardKey.New, self.begin_conversation), (Qt.Key.Key_Escape, self.stop)):
            QShortcut(QKeySequence(keys), self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._warm_up()

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(COLUMN_PX)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_M)
        inner.addWidget(self.banner)
        inner.addWidget(self.question)
        below = QHBoxLayout()
        below.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_L)
        below.addStretch(1)
        below.addWidget(column, 100)
        below.addStretch(1)
        talk = QVBoxLayout()
        talk.setSpacing(0)
        talk.addWidget(self._stack, 1)
        talk.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.conversations)
        row.addLayout(talk, 1)

    @property
    def unsent(self) -> str:
        """The question that was not asked yet."""
        return self.question.field.toPlainText()

    def enter(self) -> None:
        """Refresh the conversations and put the cursor into the field."""
        self._refresh_conversations()
        self.question.field.setFocus()

    def begin_conversation(self) -> None:
        """Begin a conversation; one that is being answered goes on and is found in the list."""
        if self._asking is not None:
            return
        self._thread = None
        self.banner.clear()
        self.transcript.clear()
        self.conversations.mark(None)
        self._stack.setCurrentIndex(0)
        self.question.field.setFocus()

    def stop(self) -> None:
        """Stop the answer that is coming; what has come is kept."""
        if self._asking is not None:
            self._asking.stop()

    def _warm_up(self) -> None:
        Operation(self, lambda _stop: self.guardian.chat.warm_up()).failure(self._on_failed).start()

    def _refresh_conversations(self) -> None:
        Operation(self, lambda _stop: self.guardian.chat.conversations()).success(self._show_conversations).start()

    def _show_conversations(self, firsts: list[Entry]) -> None:
        self.conversations.show_conversations(firsts, self._thread)

    def _on_conversation_chosen(self, thread: int) -> None:
        if self._asking is not None:
            self.conversations.mark(self._thread)
            return
        show = partial(self._show_thread, thread)
        Operation(self, lambda _stop: self.guardian.chat.thread(thread)).success(show).start()

    def _show_thread(self, thread: int, entries: list[Entry]) -> None:
        if self._asking is not None:
            return
        self._thread = thread
        self.banner.clear()
        self.transcript.show_messages(as_messages(entries))
        self.conversations.mark(thread)
        self._stack.setCurrentIndex(1)
        self.question.field.setFocus()

    def _on_asked(self, question: str) -> None:
        self.banner.clear()
        self._stack.setCurrentIndex(1)
        self.transcript.add(MessageText(question, is_own=True))
        self._is_answered = False
        self._answer = self.transcript.add(MessageText("", is_own=False, note=self.tr("Thinking…")))
        self.question.set_busy(True)
        deltas = Deltas(self)
        thread = self._thread
        use_adapter, use_recall = self.question.use_adapter.isChecked(), self.question.use_log.isChecked()

        def ask(stop: threading.Event) -> Answer:
            return self.guardian.chat.ask(
                question,
                thread=thread,
                use_adapter=use_adapter,
                use_recall=use_recall,
                on_delta=deltas.put,
                stop=stop,
            )

        self._asking = (
            Operation(self, ask)
            .progress(deltas, self._on_delta_arrived)
            .success(self._on_answered)
            .failure(partial(self._on_question_failed, question))
            .ended(self._on_asking_ended)
            .start()
        )

    def _on_delta_arrived(self, delta: str) -> None:
        if self._answer is not None:
            self._answer.append(delta)
            self._answer.show_note(self.tr("Writing…"))

    def _on_answered(self, answer: Answer) -> None:
        self._thread = answer.thread
        if self._answer is not None:
            self._answer.show_text(answer.text or self.tr("(nothing)"), answer.citations)
            self._answer.show_note(about_answer(answer))
        self._is_answered = True

    def _on_question_failed(self, question: str, error: GuardianError) -> None:
        self.question.restore(question)
        self._on_failed(error)

    def _on_failed(self, error: GuardianError) -> None:
        self.banner.show_message(error.title, error.advice)

    def _on_asking_ended(self) -> None:
        if self._answer is not None and not self._is_answered:
            self._answer.show_note(self.tr("No answer"))
        self._asking = None
        self._answer = None
        self.question.set_busy(False)
        self._refresh_conversations()
