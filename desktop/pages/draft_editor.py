"""The editor with its title, what can be done with the document, and how long it is."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from core.writing.counting import Count
from desktop.models.word_count import WordCount, count_selection
from desktop.widgets.banner import Banner
from desktop.widgets.editor import Editor
from desktop.widgets.find_bar import FindBar
from desktop.widgets.icons import IconButton
from desktop.widgets.parts import label
from desktop.widgets.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_COUNT_MS = 120
_MOST_COUNTED_CHARS = 2_000_000


class EditorPanel(QWidget):
    """Show one document for writing."""

    title_changed = Signal(str)
    documents_toggled = Signal()
    side_requested = Signal(str)  # "suggestions" or "versions"
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = Editor()
        self.editor.setAccessibleName(self.tr("Text of the document"))
        self.editor.setAccessibleDescription(
            self.tr("Markdown. After a pause, words may be offered: Tab takes them, Escape dismisses them.")
        )
        self.editor.setPlaceholderText(self.tr("Write. It is saved by itself."))
        self.count = WordCount(self.editor.document())
        self.find = FindBar(self.editor)
        self.banner = Banner()
        self.title = QLineEdit()
        self.title.setProperty("role", "title")
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setMaxLength(200)
        self.title.editingFinished.connect(self._on_title_edited)
        self._views = QStackedWidget()
        self._views.addWidget(self.editor)
        self._counted = label("", "small", wraps=True)
        self._saved = label("", "small")
        self._lay_out()
        self._counting = QTimer(self)  # a line that changes with each key would be laid out with each key
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNT_MS)
        self._counting.timeout.connect(self._show_count)
        for changed in (self.count.changed, self.editor.selectionChanged):
            changed.connect(self._on_count_changed)
        self._had_title = ""
        self._show_count()

    def _lay_out(self) -> None:
        find_keys = QKeySequence(QKeySequence.StandardKey.Find).toString(QKeySequence.SequenceFormat.NativeText)
        documents = _icon("panel", self.tr("Show or hide the documents (F9)"), self.documents_toggled.emit)
        find = _icon("find", self.tr("Find and replace ({keys})").format(keys=find_keys), self.find.open_bar)
        export = _icon("export", self.tr("Export (Ctrl+E)"), self.export_requested.emit)
        self.suggestions = _icon(
            "suggest", self.tr("Suggestions (Ctrl+R)"), lambda: self.side_requested.emit("suggestions")
        )
        self.versions = _icon("history", self.tr("Versions (Ctrl+H)"), lambda: self.side_requested.emit("versions"))
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_S)
        head.setSpacing(SPACE_S)
        head.addWidget(documents)
        head.addWidget(self.title, 1)
        for part in (find, export, self.versions, self.suggestions):
            head.addWidget(part)
        above = QVBoxLayout()
        above.setContentsMargins(SPACE_XL, 0, SPACE_XL, 0)
        above.addWidget(self.banner)
        above.addWidget(self.find)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        foot.addWidget(self._counted, 1)
        foot.addWidget(self._saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(above)
        column.addWidget(self._views, 1)
        column.addLayout(foot)

    def add_view(self, view: QWidget) -> None:
        """Take in something that can be shown in the place of the editor."""
        self._views.addWidget(view)

    def show_view(self, view: QWidget | None = None) -> None:
        """Show something in the place of the editor, or the editor."""
        self._views.setCurrentWidget(view or self.editor)
        self.find.hide()

    @property
    def is_writing(self) -> bool:
        """Tell whether the editor itself is shown."""
        return self._views.currentWidget() is self.editor

    def show_title(self, title: str) -> None:
        """Show the title of the document, unless another is being written."""
        self._had_title = title
        if not self.title.hasFocus():
            self.title.setText(title)
            self.title.setCursorPosition(0)

    def show_saved(self, said: str) -> None:
        """Say whether all is in the log."""
        self._saved.setText(said)

    def _on_count_changed(self) -> None:
        if not self._counting.isActive():
            self._counting.start()

    def _show_count(self) -> None:
        cursor = self.editor.textCursor()
        chosen = cursor.selectionEnd() - cursor.selectionStart()
        is_part = 0 < chosen < _MOST_COUNTED_CHARS
        shown = count_selection(cursor.selectedText()) if is_part else self.count.total
        text = self._words(shown)
        if is_part:
            text = self.tr("Selected: {count}").format(count=text)
        if text != self._counted.text():
            self._counted.setText(text)

    def _words(self, shown: Count) -> str:
        return " · ".join(
            (
                self.tr("%n words", "", shown.words),
                self.tr("%n characters", "", shown.characters),
                self.tr("%n min to read", "", shown.minutes),
            )
        )

    def _on_title_edited(self) -> None:
        title = " ".join(self.title.text().split())
        if title != self._had_title:
            self._had_title = title
            self.title_changed.emit(title)


def _icon(name: str, title: str, on_click: object) -> IconButton:
    made = IconButton(name, title)
    made.clicked.connect(lambda _checked=False: on_click())
    return made
