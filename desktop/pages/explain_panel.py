"""What the next run would learn: how much of what, by which rule, and some texts passage by passage."""

from PySide6.QtCore import QLocale, QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QListView, QPlainTextEdit, QWidget

from core.guardian import Guardian
from core.services.explaining import Amount, Explanation, PassageShown, TextShown
from desktop.operations import Operation
from desktop.pages.explain_words import kind_title, part_name, passage_title, text_title
from desktop.widgets.banner import Banner
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.facts_table import FactsTable
from desktop.widgets.markdown import cap
from desktop.widgets.parts import Card, button, label
from desktop.widgets.theme import SPACE_M, colours, fit_to_text

_TEXTS = 30
_MOST_CHARACTERS = 4000  # of one passage; the entry itself has all of it
_MOST_SHOWN = 40_000  # characters of one text
_LIST_PX, _READER_PX = 150, 260
_MOST_RULES = 40


class ExplainPanel(Card):
    """Read on request what `train` would learn; nothing is learnt."""

    entry_requested = Signal(int)

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._guardian = guardian
        self._reading: Operation | None = None
        self._texts: list[TextShown] = []
        self.banner = Banner()
        self.show_it = button(self.tr("Show &what would be learnt"), self.read)
        self.said = label("", "muted", wraps=True)
        amounts = (self.tr("Texts"), self.tr("Characters"), self.tr("Tokens, about"))
        self.parts = FactsTable(self.tr("What they are for"), (self.tr("What they are for"), *amounts))
        self.kinds = FactsTable(self.tr("Kinds of text"), (self.tr("Kind"), *amounts, self.tr("Weight")))
        self.rules = FactsTable(
            self.tr("Rules that decided"), (self.tr("Why"), self.tr("Rule"), self.tr("Entries"), self.tr("Characters"))
        )
        self.texts = QListView()
        self.texts.setAccessibleName(self.tr("The newest texts of the next run"))
        self.texts.setUniformItemSizes(True)
        self._titles = QStringListModel(self)
        self.texts.setModel(self._titles)
        self.texts.selectionModel().currentChanged.connect(self._on_text_chosen)
        self.passages = QPlainTextEdit()
        self.passages.setReadOnly(True)
        self.passages.setTabChangesFocus(True)
        self.passages.setAccessibleName(self.tr("Passages of the chosen text"))
        self.open_entry = button(self.tr("Open this entr&y"), self._on_open_clicked)
        self._lay_out()
        self._show_found(is_there=False)

    def _lay_out(self) -> None:
        fit_to_text(self.texts, height_px=_LIST_PX)
        fit_to_text(self.passages, height_px=_READER_PX)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("What would be learnt"), "heading"), 1)
        head.addWidget(self.show_it)
        self.body.setSpacing(SPACE_M)
        self.body.addLayout(head)
        for part in (self.banner, self.said, self.parts, self.kinds, self.rules, self.texts, self.passages):
            self.body.addWidget(part)
        self.body.addWidget(self.open_entry, alignment=Qt.AlignmentFlag.AlignLeading)

    def read(self) -> None:
        """Read the log and the rules."""
        if self._reading is not None:
            return
        self.banner.clear()
        self.show_it.setEnabled(False)
        self.said.setText(self.tr("Reading the log…"))

        def explain() -> Explanation:
            with self._guardian.acting("train", {"explain": True, "limit": _TEXTS}) as facts:
                found = self._guardian.explaining.explain(_TEXTS)
                facts["snapshot"] = found.snapshot
            return found

        reading = Operation(self, lambda _stop: explain()).success(self._show_explanation)
        reading.failure(lambda error: self.banner.show_message(error.title, error.advice))
        self._reading = reading.ended(self._on_read).start()

    def _on_read(self) -> None:
        self._reading = None
        self.show_it.setEnabled(True)

    def _show_explanation(self, found: Explanation) -> None:
        said = in_own_words(found.problem) or self.tr(
            "Your own words are learnt; what is quoted, answered or marked is only read."
        )
        self.said.setText(said)
        self.parts.show_rows(
            [[part_name(part), *_amounts(amount)] for part, amount in found.parts.items() if amount.texts]
        )
        weights = found.weights
        self.kinds.show_rows(
            [[kind_title(kind), *_amounts(one), f"{weights.get(kind, 1.0):g}"] for kind, one in found.kinds.items()]
        )
        counted = [*found.rules, *found.excluded][:_MOST_RULES]
        self.rules.show_rows(
            [
                [
                    in_own_words(one.why),
                    one.rule,
                    _number(one.entries),
                    _number(one.characters) if one.characters else "—",
                ]
                for one in counted
            ]
        )
        self._texts = found.texts
        self._titles.setStringList([text_title(text) for text in found.texts])
        self._show_found(is_there=True)
        if found.texts:
            self.texts.setCurrentIndex(self._titles.index(0))

    def _show_found(self, *, is_there: bool) -> None:
        if not is_there:
            self.said.setText(
                self.tr(
                    "See every text the next run would learn, what of it is left out, and why, before it is learnt."
                )
            )
        for part in (self.texts, self.passages, self.open_entry):
            part.setVisible(is_there and bool(self._texts))

    def _on_text_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not now.isValid() or now.row() >= len(self._texts):
            return
        self.passages.clear()
        cursor = QTextCursor(self.passages.document())
        cursor.beginEditBlock()  # else each passage is laid out by itself
        for passage in self._texts[now.row()].passages:
            if cursor.position() > _MOST_SHOWN:
                break
            self._write(cursor, passage)
        cursor.endEditBlock()
        self.passages.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, cursor: QTextCursor, passage: PassageShown) -> None:
        shown = colours()
        title, body = QTextCharFormat(), QTextCharFormat()
        title.setFontWeight(600)
        title.setForeground(QColor(shown.good if passage.weight > 0 else shown.muted))
        body.setForeground(QColor(shown.ink if passage.weight > 0 else shown.muted))
        cursor.insertText(passage_title(passage) + "\n", title)
        cut = cap(passage.text[:_MOST_CHARACTERS])
        cursor.insertText(cut + ("…" if len(passage.text) > _MOST_CHARACTERS else "") + "\n\n", body)

    def _on_open_clicked(self) -> None:
        row = self.texts.currentIndex().row()
        if 0 <= row < len(self._texts):
            self.entry_requested.emit(self._texts[row].seq)


def _amounts(amount: Amount) -> list[str]:
    return [_number(amount.texts), _number(amount.characters), _number(amount.tokens)]


def _number(value: int) -> str:
    return QLocale().toString(value)
