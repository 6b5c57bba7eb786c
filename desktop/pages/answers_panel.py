"""Several answers to one question, side by side, and the choice which to go on with."""

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.entries import Entry
from core.errors import GuardianError
from core.guardian import Guardian
from core.services.results import Answer
from core.writing.citations import without_citations
from desktop.bridge import Every
from desktop.operations import Operation
from desktop.pages.chat_words import certainty_words, end_words, speaker
from desktop.widgets.answer_view import AnswerView
from desktop.widgets.banner import Banner
from desktop.widgets.icons import IconButton
from desktop.widgets.parts import button, label, scrolled
from desktop.widgets.rows import one_line
from desktop.widgets.theme import SPACE_L, SPACE_M, SPACE_S

_LEAST_COLUMN_EMS = 18  # below that columns stand under one another
_OnDelta = Callable[[int, str], None]


class _Column(QFrame):
    """One of the answers."""

    def __init__(self, heading: str, number: int, on_chosen: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.heading = label(heading, "heading", wraps=True)
        self.view = AnswerView(heading)
        self.note = label("", "small", wraps=True)
        canvas = QWidget()
        inside = QVBoxLayout(canvas)
        inside.setContentsMargins(0, 0, SPACE_S, 0)
        inside.addWidget(self.view)
        inside.addStretch(1)
        scroll = scrolled(canvas)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        text = self.tr("Go on with this one (&{number})").format(number=number)
        self.choose = button(text, on_chosen)
        self.choose.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        for part in (self.heading, self.note):
            column.addWidget(part)
        column.addWidget(scroll, 1)
        column.addWidget(self.choose)


class AnswersPanel(QWidget):
    """Let answers be written at once or in turn, and choose one: `chosen` names conversation and answer."""

    chosen = Signal(int, int)
    left = Signal()
    ended = Signal()

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guardian = guardian
        self._writing: Operation | None = None
        self._answers: list[Answer] = []
        self.columns: list[_Column] = []
        self._title = label("", "heading", wraps=True)
        self._question = label("", "muted", wraps=True)
        self.banner = Banner()
        self.stop_button = button(self.tr("Stop (Esc)"), self.stop)
        self.back = IconButton("close", self.tr("Back to the conversation (Esc)"))
        self.back.clicked.connect(self.escape)
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._question)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.stop_button, alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignTop)
        beside = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, beside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_M)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(scrolled(beside), 1)

    @property
    def is_writing(self) -> bool:
        """Tell whether answers are being written."""
        return self._writing is not None

    def compare(self, seq: int, question: str) -> None:
        """Let base model and adapter answer the question of a turn."""
        headings = [self.tr("Base model, without your adapter"), self.tr("With your adapter")]
        self._begin(self.tr("What your adapter changes"), question, headings)

        def write(say: _OnDelta, stop: threading.Event) -> list[Answer]:
            pair = self.guardian.chat.compare(seq, say, stop)
            return [pair.base, pair.adapter]

        self._write(write)

    def several(self, seq: int, question: str, count: int, *, use_adapter: bool) -> None:
        """Let a question be answered in several ways."""
        headings = [self.tr("Answer {number}").format(number=number) for number in range(1, count + 1)]
        self._begin(self.tr("Answers side by side"), question, headings)

        def write(say: _OnDelta, stop: threading.Event) -> list[Answer]:
            return self.guardian.chat.alternatives(seq, count, use_adapter, say, stop)

        self._write(write)

    def stop(self) -> None:
        """Stop writing; what has come is kept."""
        if self._writing is not None:
            self._writing.stop()

    def escape(self) -> None:
        """Stop writing, or go back."""
        if self._writing is not None:
            self.stop()
        else:
            self.left.emit()

    def _begin(self, title: str, question: str, headings: list[str]) -> None:
        self._title.setText(title)
        self._question.setText(one_line(question))
        self.banner.clear()
        for column in self.columns:
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        self._answers = []
        self.columns = [
            _Column(heading, number, partial(self._on_chosen, number - 1)) for number, heading in enumerate(headings, 1)
        ]
        for column in self.columns:
            column.note.setText(self.tr("Waiting…"))
            self._row.addWidget(column, 1)
        self._fold()
        self.stop_button.setVisible(True)
        self.back.setFocus()

    def _write(self, write: Callable[[_OnDelta, threading.Event], list[Answer]]) -> None:
        deltas = Every(self)

        def run(stop: threading.Event) -> tuple[list[Answer], list[Entry], dict[int, str]]:
            answers = write(lambda number, text: deltas.put((number, text)), stop)
            entries = [self.guardian.recall.entry(answer.seq) for answer in answers]
            sure = self.guardian.certainty.of(entries)
            return answers, entries, {seq: certainty_words(one) for seq, one in sure.items()}

        self._writing = (
            Operation(self, run)
            .progress(deltas, self._on_deltas)
            .success(lambda found: self._on_written(*found))
            .failure(self._on_failed)
            .ended(self._on_ended)
            .start()
        )

    def _on_deltas(self, deltas: list[tuple[int, str]]) -> None:
        joined: dict[int, str] = {}
        for number, text in deltas:
            joined[number] = joined.get(number, "") + text
        for number, text in joined.items():
            if number < len(self.columns):
                self.columns[number].view.append(text)
                self.columns[number].note.setText(self.tr("Writing…"))

    def _on_written(self, answers: list[Answer], entries: list[Entry], sure: dict[int, str]) -> None:
        self._answers = answers
        for column, answer, entry in zip(self.columns, answers, entries, strict=False):
            column.view.finish(without_citations(entry), answer.citations)
            parts = (speaker(entry), sure.get(answer.seq, ""), end_words(entry))
            column.note.setText(" · ".join(part for part in parts if part))
            column.choose.setEnabled(True)
        for column in self.columns[len(answers) :]:  # of answers that are nearly the same one is kept
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        self.columns = self.columns[: len(answers)]
        if len(answers) == 1:
            self.banner.show_message(self.tr("The others would have said nearly the same."), "", "info")

    def _on_failed(self, error: GuardianError) -> None:
        for column in self.columns:
            column.note.setText(self.tr("No answer"))
        self.banner.show_message(error.title, error.advice)

    def _on_ended(self) -> None:
        self._writing = None
        self.stop_button.setVisible(False)
        self.ended.emit()
        if self._answers and self.isVisible():
            self.columns[0].choose.setFocus()

    def _on_chosen(self, place: int) -> None:
        if place >= len(self._answers):
            return
        answer = self._answers[place]

        def choose() -> int:
            with self.guardian.acting("choose", {"seq": answer.seq}) as result:
                result["seq"] = self.guardian.conversations.choose(answer.seq)
            return answer.seq

        Operation(self, lambda _stop: choose()).success(lambda seq: self.chosen.emit(answer.thread, seq)).failure(
            self._on_failed
        ).start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number."""
        if event.text().isdecimal() and 0 < int(event.text()) <= len(self._answers):
            self._on_chosen(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put columns under one another where they would be too narrow."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        least = _LEAST_COLUMN_EMS * self.fontMetrics().height()
        is_wide = self.width() >= least * max(1, len(self.columns))
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
