"""A draft from one sentence: plan, draft, critique and revision as they are written, and the one that is chosen."""

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QFont, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import GuardianError
from core.guardian import Guardian
from core.inference.messages import MOST_ALTERNATIVES
from core.services.drafting import Wishes
from core.services.writing_results import DraftResult
from core.writing.kinds import DraftKind, Step
from desktop.bridge import Every
from desktop.operations import Operation
from desktop.pages.filling import Filling
from desktop.widgets.banner import Banner
from desktop.widgets.composer import Composer
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.markdown import cap
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.parts import Card, button, label, name_choice, scrolled, spin_box
from desktop.widgets.theme import COLUMN_PX, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, scaled

_SHOWN_CHARS, _MOST_STREAMED_CHARS = 600, 30_000  # what is written is shown whole when it is there
_STREAM, _CHOICE = range(2)
_LEAST_PX = 260  # of a card
_LEAST_FIELD_PX = 460
_LEAST_LINES = 6


@dataclass(frozen=True)
class Made:
    """A draft and the texts one may choose from, each by its entry."""

    result: DraftResult
    texts: dict[int, str]


class WritingPanel(QWidget):
    """Say in a sentence what a text is about, watch it being written, choose one."""

    chosen = Signal(int, str)  # the entry of a draft, and a title
    closed = Signal()

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._working: Operation | None = None
        self._reply_to: int | None = None
        self._last_step: int | None = None
        self.banner = Banner()
        self.sentence = Composer()
        self.sentence.setPlaceholderText(self.tr("For example: why I count mites in July"))
        self.sentence.setAccessibleName(self.tr("What it is about, in a sentence"))
        self.sentence.setAccessibleDescription(self.sentence.placeholderText())
        self.kind = QComboBox()
        name_choice(self.kind, self.tr("What to write"))
        for kind in (DraftKind.ESSAY, DraftKind.EMAIL, DraftKind.NOTE):
            self.kind.addItem(kind_name(kind), kind)
        self.alternatives = spin_box(1, MOST_ALTERNATIVES, self.tr("How many drafts to choose from"))
        self.begin = button(self.tr("&Draft"), self._on_begin, "primary")
        self.stop_button = button(self.tr("S&top (Esc)"), self.stop)
        self.resume = button(self.tr("&Go on"), self._on_resume)
        self.back = button(self.tr("&Back"), self.closed.emit, "quiet")
        self._about = label("", "small", wraps=True)
        self._steps = label("", "section", wraps=True)
        self._notes = label("", "small", wraps=True)
        self.stream = MarkdownView()
        self.stream.setAccessibleName(self.tr("What is being written"))
        self._cards = QGridLayout()
        self._filling = Filling(self)
        self._shown: DraftResult | None = None
        self._results = QStackedWidget()
        self._results.addWidget(self.stream)
        self._results.addWidget(self._make_choice())
        self._lay_out()
        self.sentence.submitted.connect(self._on_begin)
        self._show_state()

    def _make_choice(self) -> QScrollArea:
        inner = QWidget()
        inner.setLayout(self._cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(SPACE_M)
        return scrolled(inner)

    def _lay_out(self) -> None:
        field = Card()
        field.body.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_S)
        many = label(self.tr("Drafts:"), "small")
        many.setBuddy(self.alternatives)
        what, buttons = QHBoxLayout(), QHBoxLayout()
        for part in (self.kind, many, self.alternatives):
            what.addWidget(part)
        what.addStretch()
        buttons.addStretch()
        for part in (self.back, self.resume, self.stop_button, self.begin):
            buttons.addWidget(part)
        self._below = QHBoxLayout()
        for row in (self._below, what, buttons):
            row.setSpacing(SPACE_S)
        self._below.addLayout(what)
        self._below.addLayout(buttons)
        field.body.addWidget(self.sentence)
        field.body.addLayout(self._below)
        column = QVBoxLayout()
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.tr("Draft from one sentence"), "title", wraps=True))
        for part in (self._about, self.banner, field, self._steps):
            column.addWidget(part)
        column.addWidget(self._results, 1)
        column.addWidget(self._notes)
        inside = QWidget()
        inside.setMaximumWidth(COLUMN_PX + 2 * SPACE_XL)
        inside.setLayout(column)
        column.setContentsMargins(0, SPACE_L, 0, SPACE_L)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, 0)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        self._inside = inside

    @property
    def is_busy(self) -> bool:
        """Tell whether a draft is being written."""
        return self._working is not None

    def open_for(self, reply_to: int | None = None, text: str = "") -> None:
        """Make ready for a new draft, or for a reply to an entry with a text; what is not decided yet stays."""
        if self.is_busy or (reply_to is None and (self._cards.count() or self._last_step is not None)):
            return
        self._reply_to = reply_to
        self._last_step = None
        self._clear_cards()
        self.banner.clear()
        self.stream.clear()
        self._steps.clear()
        self._notes.clear()
        self._results.setCurrentIndex(_STREAM)
        if reply_to is None:
            said = self.tr(
                "The model plans, drafts, criticises and revises, in your voice. You decide what becomes of it."
            )
        else:
            said = self.tr("A reply to entry {seq}: {text}").format(
                seq=reply_to, text=" ".join(text.split())[:_SHOWN_CHARS]
            )
        self._about.setText(said)
        self.kind.setVisible(reply_to is None)
        self._show_state()
        self.sentence.setFocus()

    def stop(self) -> None:
        """Stop within the step; what was written is kept."""
        if self._working is not None:
            self._working.stop()

    def _on_begin(self) -> None:
        sentence = self.sentence.toPlainText().strip()
        if not sentence or self.is_busy:
            self.sentence.setFocus()
            return
        kind = DraftKind.REPLY if self._reply_to is not None else DraftKind(self.kind.currentData())
        reply_to = self._reply_to
        self.stream.clear()
        self._start(
            lambda wishes: self._guardian.drafts.draft(sentence, kind, reply_to, wishes),
            {"kind": str(kind), "reply_to": reply_to},
        )

    def _on_resume(self) -> None:
        if (seq := self._last_step) is not None:
            self._start(lambda wishes: self._guardian.drafts.resume(seq, wishes), {"continue": seq})

    def _start(self, write: Callable[[Wishes], DraftResult], arguments: dict[str, object]) -> None:
        pieces = Every(self)
        count = self.alternatives.value()

        def work(stop: threading.Event) -> Made:
            wishes = Wishes(
                alternatives=count,
                on_step=pieces.put,
                on_delta=lambda text: pieces.put((text,)),
                stop=stop,
            )
            with self._guardian.acting("draft", arguments) as facts:
                made = write(wishes)
                facts |= {"seq": made.seq, "steps": made.steps}
            return self._texts(made)

        self.banner.clear()
        self._notes.clear()
        self._steps.clear()
        self._results.setCurrentIndex(_STREAM)
        self._working = (
            Operation(self, work)
            .progress(pieces, self._on_pieces_arrived)
            .success(self._on_made)
            .failure(self._on_failed)
            .ended(self._on_ended)
            .start()
        )
        self._show_state()
        self.stop_button.setFocus()

    def _texts(self, made: DraftResult) -> Made:
        seqs = dict.fromkeys([made.seq, *made.alternatives])
        texts = {seq: self._guardian.recall.entry(seq).text for seq in seqs}
        if not made.text:
            return Made(made, {})
        kept = made.steps.get(str(Step.DRAFT))
        if kept is not None and texts.get(kept) == made.text and made.seq != kept:
            texts.pop(kept, None)  # the revision is the draft itself
        return Made(made, {seq: text for seq, text in texts.items() if text.strip()})

    def _on_pieces_arrived(self, pieces: list[object]) -> None:
        for piece in pieces:
            if isinstance(piece, Step):
                self._steps.setText(self.tr("Step: {step}").format(step=step_name(piece)))
                self._begin_step(step_name(piece))
            elif isinstance(piece, tuple):
                self._write(piece[0])
        self.stream.verticalScrollBar().setValue(self.stream.verticalScrollBar().maximum())

    def _write(self, text: str) -> None:
        room = _MOST_STREAMED_CHARS - self.stream.document().characterCount()
        if room > 0:
            self._end().insertText(cap(text[:room]), QTextCharFormat())

    def _begin_step(self, name: str) -> None:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        is_first = self.stream.document().isEmpty()
        self._end().insertText(f"{name}\n" if is_first else f"\n\n{name}\n", bold)

    def _end(self) -> QTextCursor:
        cursor = QTextCursor(self.stream.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor

    def _on_made(self, made: Made) -> None:
        result = made.result
        self._last_step = list(result.steps.values())[-1] if result.is_stopped else None
        self._notes.setText(in_own_words("\n".join(result.notes)))
        self._clear_cards()
        self._shown = result
        self._filling.add(
            partial(self._add_card, seq, text, number, result) for number, (seq, text) in enumerate(made.texts.items())
        )
        if made.texts:
            self._steps.setText(self.tr("Choose one. It becomes a document that you can go on with."))
            self._results.setCurrentIndex(_CHOICE)
            self._inside.setMaximumWidth((COLUMN_PX + 2 * SPACE_XL) * (2 if len(made.texts) > 1 else 1))
        else:
            self._steps.setText(self.tr("Stopped before there was a draft."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put things under one another where they would be too narrow."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Look again whether there is room when the size of text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fold()

    def _fold(self) -> None:
        room = self.width() - 2 * SPACE_XL
        is_wide = room >= scaled(_LEAST_FIELD_PX)
        self._below.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        cards = [self._cards.takeAt(0).widget() for _ in range(self._cards.count())]
        rows = math.ceil(len(cards) / max(1, room // scaled(_LEAST_PX)))
        columns = math.ceil(len(cards) / max(1, rows))
        for place, card in enumerate(cards):
            self._cards.addWidget(card, place // columns, place % columns)

    def _clear_cards(self) -> None:
        self._shown = None
        while self._cards.count():
            self._cards.takeAt(0).widget().deleteLater()

    def _add_card(self, seq: int, text: str, number: int, result: DraftResult) -> None:
        if result is self._shown:  # and none was chosen meanwhile
            self._cards.addWidget(self._card(seq, text, number, result))
            self._fold()

    def _card(self, seq: int, text: str, number: int, result: DraftResult) -> Card:
        is_first = number == 0
        name = self.tr("Draft {number}").format(number=number) if not is_first else self.tr("Revised")
        if is_first and str(Step.REVISION) not in result.steps:
            name = self.tr("Draft")
        card = Card(name)
        view = MarkdownView()
        view.setAccessibleName(name)
        view.show_markdown(text, keeps_lines=True)
        view.setMinimumHeight(_LEAST_LINES * self.fontMetrics().height())
        use = button(self.tr("Choose this one"), lambda: self._on_chosen(seq), "primary" if is_first else "")
        use.setAccessibleName(self.tr("Choose {name}").format(name=name))
        card.body.addWidget(view, 1)
        card.body.addWidget(use)
        return card

    def _on_chosen(self, seq: int) -> None:
        title = " ".join(self.sentence.toPlainText().split())[:80] or self.tr("Draft")
        self.sentence.clear()
        self._last_step = None
        self._clear_cards()
        self.chosen.emit(seq, title)

    def _on_failed(self, error: GuardianError) -> None:
        self.banner.show_message(error.title, error.advice)

    def _on_ended(self) -> None:
        self._working = None
        self._show_state()

    def _show_state(self) -> None:
        is_busy = self.is_busy
        self.begin.setVisible(not is_busy)
        self.stop_button.setVisible(is_busy)
        self.resume.setVisible(not is_busy and self._last_step is not None)
        for part in (self.kind, self.alternatives, self.sentence):
            part.setEnabled(not is_busy)


def kind_name(kind: DraftKind) -> str:
    """Return what a kind of draft is called."""
    translate = QCoreApplication.translate
    return {
        DraftKind.ESSAY: translate("Drafting", "Essay"),
        DraftKind.EMAIL: translate("Drafting", "E-mail"),
        DraftKind.REPLY: translate("Drafting", "Reply"),
        DraftKind.NOTE: translate("Drafting", "Note"),
    }[kind]


def step_name(step: Step) -> str:
    """Return what a step of a draft is called."""
    translate = QCoreApplication.translate
    return {
        Step.PLAN: translate("Drafting", "Plan"),
        Step.DRAFT: translate("Drafting", "Draft"),
        Step.CRITIQUE: translate("Drafting", "Critique"),
        Step.REVISION: translate("Drafting", "Revision"),
    }[step]
