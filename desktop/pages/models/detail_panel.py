"""One base model: whether it fits, what it is, and what can be done with it."""

import re
import textwrap
from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.services.models import ModelRecord
from core.services.results import AdapterRecord
from desktop.pages.models.words import does_fit, fit_words, language_words, memory, purpose, size, speed_words
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.parts import button, label
from desktop.widgets.rows import one_line
from desktop.widgets.theme import COLUMN_PX, SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_UNBROKEN, _MOST_CHARS = 28, 1_000


class DetailPanel(QScrollArea):
    """Show a model; every action is only asked for here."""

    use_requested = Signal(object)
    fetch_requested = Signal(object)
    add_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._record: ModelRecord | None = None
        self.title = label("", "title", wraps=True)
        self.state = label("", "chip-accent")
        self.fit = label("", wraps=True)
        self.reason = label("", "muted", wraps=True)
        self.learnt = label("", "muted", wraps=True)
        self.use = button(self.tr("&Use this model"), lambda: self.use_requested.emit(self._record), "primary")
        self.fetch = button(self.tr("&Download…"), lambda: self.fetch_requested.emit(self._record), "primary")
        self.add = button(self.tr("Add its &file…"), lambda: self.add_requested.emit(self._record))
        self.remove = button(self.tr("&Remove…"), lambda: self.remove_requested.emit(self._record))
        self._facts = QFormLayout()
        self._facts.setSpacing(SPACE_S)
        self._facts.setHorizontalSpacing(SPACE_L)
        self._facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._lay_out()

    def _lay_out(self) -> None:
        canvas = QWidget()
        canvas.setProperty("role", "canvas")
        canvas.setMaximumWidth(COLUMN_PX)
        column = QVBoxLayout(canvas)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(self.title, 1)
        head.addWidget(self.state, alignment=Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.fit)
        column.addWidget(self.reason)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for one in (self.use, self.fetch, self.add, self.remove):
            buttons.addWidget(one)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addWidget(self.learnt)
        column.addSpacing(SPACE_S)
        column.addLayout(self._facts)
        column.addStretch()
        self.setWidget(canvas)

    def show_model(self, record: ModelRecord, adapters: Sequence[AdapterRecord], *, is_in_queue: bool) -> None:
        """Show a model, what was learnt on it, and what can be done with it now."""
        self._record = record
        is_here = record.path is not None
        self.title.setText(one_line(record.title))
        self.state.setText(self.tr("in use") if record.current else self.tr("on this machine"))
        self.state.setVisible(is_here)
        speed = speed_words(record)
        fit = self.tr("It {fits}.").format(fits=fit_words(record))
        self.fit.setText(self.tr("{fit} It would write {speed}.").format(fit=fit, speed=speed) if speed else fit)
        self.reason.setText(in_own_words(record.reason))
        self.learnt.setText(self._learnt_words(record, [one for one in adapters if one.base == record.sha256]))
        self.use.setVisible(is_here and not record.current)
        self.fetch.setVisible(not is_here and record.can_be_fetched and not is_in_queue)
        self.fetch.setText(self.tr("Go &on with the download…") if record.unfinished_bytes else self.tr("&Download…"))
        self.fetch.setAccessibleName(self.fetch.text().replace("&", ""))
        self.add.setVisible(not is_here and not is_in_queue)
        self.remove.setVisible(self._can_be_removed(record) and not is_in_queue)
        self._show_facts(record)

    @staticmethod
    def _can_be_removed(record: ModelRecord) -> bool:
        is_something_there = record.path is not None or record.unfinished_bytes > 0
        return is_something_there and not record.current and not record.is_embedded

    def _learnt_words(self, record: ModelRecord, adapters: Sequence[AdapterRecord]) -> str:
        if record.path is None:
            if record.can_be_fetched:
                return ""
            return self.tr(
                "This release vouches for no file of it. Fetch a GGUF file of {weights} yourself and add it."
            ).format(weights=one_line(record.weights))
        if adapters:
            return self.tr(
                "%n adapters were learnt on it from your words, and count while it is in use.", "", len(adapters)
            )
        if record.current:
            return self.tr("Nothing was learnt on it yet.")
        return self.tr(
            "Nothing was learnt on it yet: each model has adapters of its own. What was learnt on the model in use "
            "stays, and counts again when you go back to it; the next run begins anew on this one, from the same log."
        )

    def _show_facts(self, record: ModelRecord) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        does_learn = "" if does_fit(record) else self.tr("too large for this machine")
        for name, value in (
            (self.tr("For"), purpose(record)),
            (self.tr("Languages"), language_words(record)),
            (self.tr("Memory needed"), self.tr("{size}, with your context").format(size=memory(record.needed_bytes))),
            (self.tr("On disk"), size(record.bytes)),
            (self.tr("Parameters"), QLocale().toString(record.parameters)),
            (self.tr("Context"), self.tr("{count} tokens").format(count=QLocale().toString(record.context_tokens))),
            (self.tr("Licence"), one_line(record.licence)),
            (self.tr("Terms"), record.terms),
            (self.tr("Made from"), one_line(record.weights)),
            (self.tr("Fetched from"), "\n".join(record.sources)),
            (self.tr("SHA-256"), record.sha256),
            (self.tr("File"), record.path or does_learn),
        ):
            if value:
                shown = label(_breakable(value), wraps=True)
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._facts.addRow(label(name, "muted"), shown)


def _breakable(text: str) -> str:
    """Let long addresses, paths and sums break somewhere; a label breaks only between words."""
    pieces = re.split("(?<=[/ ])", text[:_MOST_CHARS])
    return "\u200b".join(part for piece in pieces for part in textwrap.wrap(piece, _UNBROKEN, drop_whitespace=False))
