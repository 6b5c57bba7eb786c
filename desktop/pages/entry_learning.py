"""What was learnt from an entry, and what of it would be learnt, by which rule."""

from collections import Counter

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from core.services.explaining import TextShown
from core.services.provenance import Learnt
from desktop.models.words import shown_count
from desktop.pages.entry_words import part_said
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.parts import label
from desktop.widgets.theme import SPACE_M, SPACE_S, colours

_MOST_CHARS, _MOST_MARKS = 40_000, 300  # each mark lays the text out up to its place
_MOST_RULES = 12


class EntryLearning(QWidget):
    """Name the adapters that learnt it, and mark the passages that teach in its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = label("", wraps=True)
        self.rules = label("", "muted", wraps=True)
        self.text = MarkdownView()
        self.text.setAccessibleName(self.tr("The text as it is learnt, with what teaches marked"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_M, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.summary)
        column.addWidget(self.rules)
        column.addWidget(self.text, 1)

    def begin(self) -> None:
        """Say that it is being looked for."""
        self.summary.setText(self.tr("Looking…"))
        self.rules.hide()
        self.text.hide()

    def show_learnt(self, learnt: Learnt) -> None:
        """Show what was found."""
        said = [self._by_whom(learnt)]
        if learnt.is_incognito:
            said.append(self.tr("You captured it incognito: it is kept out of training, and no prompt is given it."))
        explanation = learnt.explanation
        texts = explanation.texts if explanation is not None else []
        if explanation is not None and explanation.left_out and not learnt.is_incognito:
            said.append(in_own_words(explanation.left_out))
        said += [part_said(text.part) for text in texts[:1]]
        self.summary.setText("\n".join(said))
        self.rules.setVisible(bool(texts))
        self.text.setVisible(bool(texts))
        if texts:
            self._show_text(texts[0])

    def _by_whom(self, learnt: Learnt) -> str:
        if not learnt.adapters:
            return self.tr("No adapter has learnt it.")
        current = next((one for one in learnt.adapters if one.is_current), None)
        others = self.tr("%n adapters learnt it", "", len(learnt.adapters))
        first = learnt.adapters[-1]
        when = self.tr("first in {run} on {day}").format(run=first.run, day=first.created[:10])
        if current is None:
            return self.tr("{adapters}, {when}; none of them is in use.").format(adapters=others, when=when)
        return self.tr("{adapters}, {when}; the one in use is among them: {adapter}.").format(
            adapters=others, when=when, adapter=current.adapter
        )

    def _show_text(self, text: TextShown) -> None:
        shown = "".join(passage.text for passage in text.passages)
        self.text.show_plain(shown if len(shown) <= _MOST_CHARS else shown[:_MOST_CHARS] + "…")
        characters: Counter[tuple[str, str, float]] = Counter()
        marks: list[tuple[int, int]] = []
        at, end = 0, self.text.document().characterCount() - 1
        for passage in text.passages:
            characters[passage.rule, passage.why, passage.weight] += len(passage.text)
            units = len(passage.text.encode("utf-16-le", "surrogatepass")) // 2  # in which Qt counts
            if passage.weight > 0 and at < end:
                begin = marks.pop()[0] if marks and marks[-1][1] == at else at
                marks.append((begin, min(at + units, end)))
            at += units
        self.text.setExtraSelections([self._mark(first, last) for first, last in marks[:_MOST_MARKS]])
        self.rules.setText(
            "\n".join(
                self.tr("{rule}, weight {weight}: {count} characters. {why}").format(
                    rule=rule, weight=f"{weight:g}", count=shown_count(count), why=in_own_words(why)
                )
                for (rule, why, weight), count in characters.most_common(_MOST_RULES)
            )
        )

    def _mark(self, first: int, last: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.format = QTextCharFormat()
        mark.format.setBackground(QColor(colours().accent_soft))
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        return mark
