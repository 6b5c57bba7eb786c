"""One entry of the log, in full."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from core.entries import Entry, Kind, Origin
from desktop.models.words import kind_name, origin_name, shown_time
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.parts import label, line
from desktop.widgets.theme import COLUMN_PX, SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_MARKUP_KINDS = {Kind.IMPORT, Kind.ANSWER}


class EntryPanel(QWidget):
    """Show kind, origin, time, source and text of an entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._kind = label("", "chip-accent")
        self._origin = label("", "chip")
        self._seq = label("", "small")
        self._title = label("", "title", wraps=True)
        self._when = label("", "small", wraps=True)
        for part in (self._seq, self._when):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.is_markup = QCheckBox(self.tr("&Formatted"))
        self.is_markup.setToolTip(self.tr("Show Markdown formatted, or the text exactly as it was written"))
        self.is_markup.setProperty("role", "small")
        self.is_markup.toggled.connect(self._show_text)
        self.text = MarkdownView()
        self.text.setAccessibleName(self.tr("Text of the entry"))
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        for part in (self._kind, self._origin, self._seq):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self.is_markup)
        column = QWidget()
        column.setMaximumWidth(COLUMN_PX)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_M)
        inner.addLayout(head)
        inner.addWidget(self._title)
        inner.addWidget(self._when)
        inner.addWidget(line())
        inner.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        row.addWidget(column, 100)
        row.addStretch(1)

    def show_entry(self, entry: Entry) -> None:
        """Show an entry; what is usually Markdown begins formatted."""
        self._entry = entry
        self._kind.setText(kind_name(entry.kind))
        self._origin.setText(origin_name(entry.origin))
        self._seq.setText(self.tr("Entry {seq}").format(seq=entry.seq))
        title = str(entry.meta.get("title", ""))
        self._title.setText(title)
        self._title.setVisible(bool(title) and title not in entry.text[: 2 * len(title) + 10])
        written = shown_time(entry.time_utc_ns)
        self._when.setText(" · ".join(part for part in (written, entry.source) if part))
        is_markup = entry.kind in _MARKUP_KINDS or entry.origin is Origin.MODEL
        if self.is_markup.isChecked() == is_markup:
            self._show_text(is_markup)
        else:
            self.is_markup.setChecked(is_markup)

    def _show_text(self, is_markup: bool) -> None:
        if self._entry is None:
            return
        text = self._entry.text or self.tr("This entry holds facts but no text.")
        if is_markup:
            self.text.show_markdown(text)
        else:
            self.text.show_plain(text)
