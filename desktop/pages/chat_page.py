"""Talk with the model, and see what it rests on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.guardian import Guardian
from desktop.operations import Operation
from desktop.pages.answers_panel import AnswersPanel
from desktop.pages.citation_panel import CitationPanel
from desktop.pages.conversations_panel import ConversationsPanel
from desktop.pages.page import Page
from desktop.pages.talk_panel import TalkPanel
from desktop.widgets.icons import IconButton
from desktop.widgets.theme import SPACE_S

_LEAST_TALK_EMS = 24  # what a conversation needs, in heights of a line
_ASIDE_EMS = 19
_ANY_WIDTH = 16_777_215  # what Qt takes for no limit


class ChatPage(Page):
    """Show conversations and let the principal ask; what does not fit beside it takes its place."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self._wants_list = True
        self._focus_before: QWidget | None = None
        self.conversations = ConversationsPanel(guardian)
        self.talk = TalkPanel(guardian)
        self.transcript, self.question, self.banner = self.talk.transcript, self.talk.question, self.talk.banner
        self.comparison = AnswersPanel(guardian)
        self.citation = CitationPanel(guardian)
        self.fold = IconButton("list", self.tr("Show or hide the list of conversations (F9)"))
        self.fold.clicked.connect(self.toggle_list)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.talk)
        self._middle.addWidget(self.comparison)
        self._lay_out()
        self._connect()
        self._warm_up()

    def _lay_out(self) -> None:
        strip = QVBoxLayout()
        strip.setContentsMargins(SPACE_S, SPACE_S, 0, SPACE_S)
        strip.addWidget(self.fold)
        strip.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.conversations)
        row.addLayout(strip)
        row.addWidget(self._middle, 1)
        row.addWidget(self.citation)

    def _connect(self) -> None:
        self.conversations.chosen.connect(self._on_conversation_chosen)
        self.conversations.new_requested.connect(self.begin_conversation)
        self.conversations.entry_requested.connect(self.entry_requested)
        self.talk.citation_activated.connect(self._on_citation_activated)
        self.talk.entry_requested.connect(self.entry_requested)
        self.talk.place_requested.connect(self.place_requested)
        self.talk.comparison_requested.connect(self._on_comparison_requested)
        self.talk.changed.connect(self._on_changed)
        self.talk.done.connect(self.done)
        self.comparison.chosen.connect(self._on_answer_chosen)
        self.comparison.left.connect(self._leave_comparison)
        self.citation.entry_requested.connect(self.entry_requested)
        self.citation.closed.connect(self.close_citation)
        for keys, slot in (
            (QKeySequence("Ctrl+N"), self.begin_conversation),
            (QKeySequence(Qt.Key.Key_Escape), self._on_escape),
            (QKeySequence("Ctrl+F"), self._on_search_wanted),
            (QKeySequence(Qt.Key.Key_F6), self._on_other_part_wanted),
            (QKeySequence(Qt.Key.Key_F9), self.toggle_list),
        ):
            QShortcut(keys, self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def is_answering(self) -> bool:
        """Tell whether an answer is coming."""
        return self.talk.is_answering or self.comparison.is_writing

    @property
    def unsent(self) -> str:
        """The questions that were not asked yet, and corrections that were not saved."""
        return self.talk.unsent

    def enter(self) -> None:
        """Refresh the conversations and put the cursor into the field."""
        self.conversations.refresh()
        if self._middle.currentWidget() is self.talk and self.transcript.editing is None:
            self.talk.focus_field()

    def begin_conversation(self) -> None:
        """Begin a conversation."""
        self._show_talk()
        self.conversations.mark(None)
        self.talk.begin()

    def toggle_list(self) -> None:
        """Show or hide the list of conversations."""
        self._wants_list = not self.conversations.isVisible()
        self._fit(is_list_asked_for=self._wants_list)
        if self._wants_list:
            self.conversations.view.setFocus()
        else:
            self.talk.focus_field()

    def close_citation(self) -> None:
        """Take the entry away, and go back to where the focus was."""
        self.citation.hide()
        self._fit()
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show beside one another what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _warm_up(self) -> None:
        Operation(self, lambda _stop: self.guardian.chat.warm_up()).failure(
            lambda error: self.banner.show_message(error.title, error.advice)
        ).start()

    def _fit(self, *, is_list_asked_for: bool = False) -> None:
        em = self.fontMetrics().height()
        room = self.width() - self.fold.sizeHint().width() - _LEAST_TALK_EMS * em
        has_citation = not self.citation.isHidden()
        aside_px = _ASIDE_EMS * em
        is_aside = has_citation and room >= aside_px
        list_px = self.conversations.width()
        fits_list = room - (aside_px if is_aside else 0) >= list_px
        shows_list = self._wants_list and (fits_list or is_list_asked_for) and (is_aside or not has_citation)
        self.conversations.setVisible(shows_list)
        covers = has_citation and not is_aside
        self._middle.setVisible(not covers and (fits_list or not shows_list))
        if covers:
            self.citation.setMinimumWidth(0)
            self.citation.setMaximumWidth(_ANY_WIDTH)
        elif has_citation:
            self.citation.setFixedWidth(aside_px)

    def _on_conversation_chosen(self, thread: int, seq: int | None) -> None:
        self._show_talk()
        self.conversations.mark(thread)
        self.talk.open(thread, seq, reveals=seq is not None)
        self._fit()
        if seq is None:
            self.talk.focus_field()

    def show_entry(self, seq: int) -> None:
        """Open the conversation of a turn, at that turn."""

        def opened(thread: int) -> None:
            self._on_conversation_chosen(thread, None if thread == seq else seq)

        Operation(self, lambda _stop: self.guardian.conversations.thread_of(seq)).success(opened).start()

    def _on_citation_activated(self, seq: int) -> None:
        self._focus_before = self.window().focusWidget()
        self.citation.show()
        self._fit()
        self.citation.show_entry(seq)
        self.citation.text.setFocus()

    def _on_comparison_requested(self, seq: int, count: int) -> None:
        question = self.talk.question_of(seq)
        self._middle.setCurrentWidget(self.comparison)
        if count:
            self.comparison.several(seq, question, count, use_adapter=self.question.use_adapter.isChecked())
        else:
            self.comparison.compare(seq, question)

    def _on_answer_chosen(self, thread: int, seq: int) -> None:
        self._show_talk()
        self.talk.open(thread, seq, reveals=True)

    def _leave_comparison(self) -> None:
        self._show_talk()
        self.talk.look_again()
        self.talk.focus_field()

    def _show_talk(self) -> None:
        self.comparison.stop()
        self._middle.setCurrentWidget(self.talk)

    def _on_changed(self) -> None:
        self.conversations.refresh()
        self.conversations.mark(self.talk.thread)

    def _on_search_wanted(self) -> None:
        if not self.conversations.isVisible():
            self.toggle_list()
        self.conversations.focus_search()

    def _on_other_part_wanted(self) -> None:
        """Go from the field to the last message, and back."""
        if self.question.isAncestorOf(self.window().focusWidget() or self) and self.transcript.messages:
            self.transcript.focus_last()
        else:
            self.talk.focus_field()

    def _on_escape(self) -> None:
        if not self.citation.isHidden():
            self.close_citation()
        elif self._middle.currentWidget() is self.comparison:
            self.comparison.escape()
        elif not self.talk.escape():
            if not self._middle.isVisible():
                self._fit()
            self.talk.focus_field()
