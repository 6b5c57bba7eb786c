"""One insight: what it says, the entries it rests on beside each other, and what the principal says of it."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.services.digest import KEPT, Insight, Source
from core.services.recall import excerpt_span, part
from desktop.models.words import origin_name, shown_utc_date
from desktop.pages.insight_words import kind_said, verdict_said
from desktop.widgets.answer_view import AnswerView
from desktop.widgets.edit_panel import EditPanel
from desktop.widgets.parts import Card, button, label
from desktop.widgets.rows import one_line
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.theme import SPACE_M, SPACE_S

_SHOWN_CHARS = 600  # of a source, where it says most of the matter; the log has all of it
_MOST_SOURCES = 6
_CODE = "```"
_MOST_TITLE_CHARS = 80


class Wish(StrEnum):
    """What can be said of an insight; also the verbs that do it."""

    KEEP = "insights keep"
    DISMISS = "insights dismiss"
    TAKE_BACK = "insights retract"


class SourceView(QFrame):
    """An entry that an insight rests on: the part of its text that matters, its day, and a way to all of it."""

    activated = Signal(int)

    def __init__(self, source: Source, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "source")
        name = self.tr("Entry {seq}").format(seq=source.seq)
        self.open = button(name, partial(self.activated.emit, source.seq), "quiet")
        self.open.setAccessibleDescription(self.tr("Show it in the log"))
        whose = one_line(source.title)[:_MOST_TITLE_CHARS] or origin_name(source.origin)
        shown = part(source.text, *excerpt_span(source.text, about, _SHOWN_CHARS)).strip()
        self.text = AnswerView(name)
        # Of a part that begins or ends within code nobody can tell which of it is code.
        show = self.text.show_plain if shown.count(_CODE) % 2 else self.text.show_text
        show(shown or self.tr("Its text was redacted."))
        head = QHBoxLayout()
        head.addWidget(label(f"{shown_utc_date(source.time)} · {whose}", "small", wraps=True), 1)
        head.addWidget(self.open, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addStretch()


class InsightCard(Card):
    """Show an insight or a question; `sources` are None where they are shown on request.

    With the cursor in it, letters do what the buttons do.
    """

    source_activated = Signal(int)
    sources_requested = Signal(int)
    judged = Signal(int, str)  # the entry and a Wish
    answered = Signal(int, str)

    def __init__(self, insight: Insight, sources: Sequence[Source] | None, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.insight = insight
        self.editor: EditPanel | None = None
        self.text = AnswerView(self.tr("Insight, entry {seq}").format(seq=insight.seq))
        self.text.show_text(insight.text, insight.from_)
        self.text.citation_activated.connect(self.source_activated)
        self.state = label("", "small", wraps=True)
        self.answer = button(self.tr("Answer…"), self.write_answer, "primary")
        self.keep = button(self.tr("Keep"), partial(self._judge, Wish.KEEP))
        self.dismiss = button(self.tr("Dismiss"), partial(self._judge, Wish.DISMISS))
        self.take_back = button(self.tr("Take back"), partial(self._judge, Wish.TAKE_BACK), "quiet")
        self.more = button(self.tr("Show the entries"), partial(self.sources_requested.emit, insight.seq), "quiet")
        for one in (self.answer, self.keep, self.dismiss, self.take_back, self.more):
            one.setAccessibleDescription(self.tr("Insight, entry {seq}").format(seq=insight.seq))
        self.sources: list[SourceView] = []
        self._place = QVBoxLayout()
        self.body.addLayout(self._head())
        self.body.addWidget(self.text)
        self.body.addLayout(self._place)
        self.body.addLayout(self._foot())
        self.show_insight(insight)
        if sources is not None:
            self.show_sources(sources)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(label(kind_said(self.insight.kind), "chip-accent"))
        if self.insight.is_tainted:
            tainted = label(self.tr("rests on words of others"), "chip")
            tainted.setToolTip(self.tr("Some of what it rests on was not written by you."))
            row.addWidget(tainted)
        row.addStretch()
        row.addWidget(label(shown_utc_date(self.insight.time), "small"))
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for one in (self.answer, self.keep, self.dismiss, self.take_back, self.more):
            row.addWidget(one)
        row.addWidget(self.state, 1)
        return row

    def show_insight(self, insight: Insight) -> None:
        """Show what counts now; the cursor stays in the card."""
        had_focus = self._buttons_have_focus()
        self.insight = insight
        is_open = not insight.verdict
        self.answer.setVisible(insight.is_question and is_open)
        self.keep.setVisible(not insight.is_question and is_open)
        self.dismiss.setVisible(is_open)
        self.take_back.setVisible(not is_open and not self._is_answered)
        self.state.setText(self.tr("You have answered this.") if self._is_answered else verdict_said(insight))
        if had_focus:
            self.focus_first()

    def show_sources(self, sources: Sequence[Source]) -> None:
        """Show the entries it rests on."""
        self.more.hide()
        self.sources = [SourceView(one, self.insight.text) for one in sources[:_MOST_SOURCES]]
        for one in self.sources:
            one.activated.connect(self.source_activated)
        if self.sources:
            self._place.addWidget(SideBySide(self.sources))

    def focus_first(self) -> None:
        """Put the cursor where one decides."""
        buttons = (self.answer, self.keep, self.take_back, self.more, *(one.open for one in self.sources))
        first = next((one for one in buttons if not one.isHidden()), None)
        (first or self.text).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def write_answer(self) -> None:
        """Open a field for the answer to a question."""
        if self.editor is None:
            self.editor = EditPanel("", self.tr("Your answer"), self.tr("Save the answer"), shows_changes=False)
            self.editor.saved.connect(lambda text: self.answered.emit(self.insight.seq, text))
            self.editor.left.connect(self.end_answer)
            self._place.addWidget(self.editor)
        self.editor.field.setFocus()

    def end_answer(self) -> None:
        """Close the field."""
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            self.focus_first()

    @property
    def unsent(self) -> str:
        """What was written as an answer and not saved."""
        return self.editor.text if self.editor is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the buttons do."""
        acts: dict[int, QPushButton] = {
            Qt.Key.Key_A: self.answer,
            Qt.Key.Key_E: self.keep,
            Qt.Key.Key_R: self.dismiss,
            Qt.Key.Key_U: self.take_back,
        }
        if event.key() == Qt.Key.Key_Escape and self.editor is not None:
            self.end_answer()
        elif event.key() in acts and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if not acts[event.key()].isHidden():
                acts[event.key()].click()
        else:
            super().keyPressEvent(event)

    @property
    def _is_answered(self) -> bool:
        return self.insight.is_question and self.insight.verdict == KEPT

    def _buttons_have_focus(self) -> bool:
        return any(one.hasFocus() for one in (self.answer, self.keep, self.dismiss, self.take_back))

    def _judge(self, wish: Wish) -> None:
        self.judged.emit(self.insight.seq, wish)
