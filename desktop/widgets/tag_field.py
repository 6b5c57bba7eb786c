"""A field for a text with tags; it completes them, and hands on what is dropped or pasted and is no text."""

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QStringListModel, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QPlainTextEdit, QWidget

from desktop.widgets.rows import one_line
from desktop.widgets.theme import dress_window

# Of a text that is pasted: laying out a line of 100,000 characters takes seconds, and each key in it again.
MOST_CHARACTERS, MOST_IN_A_LINE = 200_000, 20_000
_BEGUN = re.compile(r"(?:^|[^\w#&/])#([^\W\d_][\w/-]*|)$")
_WHOLE = re.compile(r"(?<![\w#&/])#([^\W\d_][\w/-]{0,59})")
_LOOKED_AT = 80
_SHOWN = 8
_FOR_THE_LIST = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}


class TagField(QPlainTextEdit):
    """Write plain text; after # a list offers the tags in use."""

    files_given = Signal(object)  # a list of Path
    picture_given = Signal(QImage)
    long_text_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags = QStringListModel(self)
        self.completer = QCompleter(self._tags, self)
        self.completer.setWidget(self)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.completer.setMaxVisibleItems(_SHOWN)
        popup = self.completer.popup()
        popup.setAccessibleName(self.tr("Tags"))
        popup.setProperty("role", "popup")
        dress_window(popup)
        self.completer.activated.connect(self._on_activated)
        self.setTabChangesFocus(True)

    @property
    def tags(self) -> list[str]:
        """The tags that are offered."""
        return self._tags.stringList()

    def add_tags(self, tags: Sequence[str]) -> None:
        """Offer these as well, after those that are offered already."""
        known = {tag.casefold(): tag for tag in self.tags}
        for tag in map(one_line, tags):
            known.setdefault(tag.casefold(), tag)
        self._tags.setStringList(list(known.values()))

    def take(self, given: QMimeData | None) -> bool:
        """Take what is on the clipboard; return False if there is nothing for this field."""
        if given is None or not self.canInsertFromMimeData(given):
            return False
        self.insertFromMimeData(given)
        return True

    def canInsertFromMimeData(self, given: QMimeData) -> bool:
        """Take texts, pictures and files."""
        return given.hasImage() or bool(_files(given)) or given.hasText()

    def insertFromMimeData(self, given: QMimeData) -> None:
        """Insert a text; hand on the rest."""
        if files := _files(given):
            self.files_given.emit(files)
        elif given.hasImage() and not given.text():
            self.picture_given.emit(QImage(given.imageData()))
        else:
            self.put(given.text())

    def put(self, text: str) -> None:
        """Insert a text at the cursor, or hand it on if it is too long to be shown."""
        if len(text) > MOST_CHARACTERS or max(map(len, text.splitlines()), default=0) > MOST_IN_A_LINE:
            self.long_text_given.emit(text)
        else:
            self.insertPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of the list to the list while it is shown."""
        is_plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        if self.completer.popup().isVisible() and event.key() in _FOR_THE_LIST and is_plain:
            event.ignore()
            return
        super().keyPressEvent(event)
        if event.text() or event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._offer()

    def _offer(self) -> None:
        begun = self._begun()
        popup = self.completer.popup()
        if begun is None:
            popup.hide()
            return
        self.completer.setCompletionPrefix(begun)
        found = self.completer.completionCount()
        is_written = found == 1 and self.completer.currentCompletion().casefold() == begun.casefold()
        if not found or is_written:
            popup.hide()
            return
        popup.setCurrentIndex(self.completer.completionModel().index(0, 0))
        place = self.cursorRect()
        place.setWidth(popup.sizeHintForColumn(0) + popup.verticalScrollBar().sizeHint().width() + place.height())
        self.completer.complete(place)

    def _begun(self) -> str | None:
        """Return the beginning of a tag before the cursor, None if there is none."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return None
        at = cursor.positionInBlock()
        found = _BEGUN.search(cursor.block().text()[max(0, at - _LOOKED_AT) : at])
        return found.group(1) if found else None

    def _on_activated(self, tag: str) -> None:
        begun = self._begun()
        if begun is None:
            return
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(begun))
        cursor.insertText(f"{tag} ")
        self.setTextCursor(cursor)


def tags_in(text: str) -> list[str]:
    """Return what looks like a tag in a text."""
    return [found.rstrip("/-") for found in _WHOLE.findall(text)]


def _files(given: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in given.urls() if url.isLocalFile() and url.toLocalFile()]
