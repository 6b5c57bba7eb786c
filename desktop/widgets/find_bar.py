"""Find and replace in an editor."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.widgets.icons import IconButton
from desktop.widgets.parts import button, label
from desktop.widgets.theme import SPACE_M, SPACE_S


class FindBar(QFrame):
    """A strip over an editor; Enter finds the next, Shift+Enter the one before, Esc closes."""

    def __init__(self, editor: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.setProperty("role", "card")
        self.words = _field(self.tr("Find"))
        self.instead = _field(self.tr("Replace with"))
        self.has_case = QCheckBox(self.tr("&Match case"))
        self.has_case.setProperty("role", "small")
        self.said = label("", "small")
        before = IconButton("up", self.tr("Find the one before (Shift+Enter)"))
        after = IconButton("down", self.tr("Find the next (Enter)"))
        close = IconButton("close", self.tr("Close (Esc)"))
        self.replace_one = button(self.tr("Replace"), self.replace, "quiet")
        self.replace_every = button(self.tr("Replace all"), self.replace_all, "quiet")
        first, second = QHBoxLayout(), QHBoxLayout()
        for part in (self.words, before, after, self.has_case, close):
            first.addWidget(part)
        for part in (self.instead, self.replace_one, self.replace_every, self.said):
            second.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        column.setSpacing(SPACE_S)
        column.addLayout(first)
        column.addLayout(second)
        before.clicked.connect(lambda _checked=False: self.find(is_back=True))
        after.clicked.connect(lambda _checked=False: self.find())
        close.clicked.connect(lambda _checked=False: self.close_bar())
        self.words.textEdited.connect(lambda _text: self._find_from_selection())
        self.hide()

    def open_bar(self) -> None:
        """Show the strip, with what is selected as the words to find."""
        chosen = self._editor.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.words.setText(chosen[:200])
        self.said.clear()
        self.show()
        self.words.setFocus()
        self.words.selectAll()

    def close_bar(self) -> None:
        """Hide the strip and go back to the text."""
        self.hide()
        self._editor.setFocus()

    def find(self, *, is_back: bool = False) -> bool:
        """Select the next place, from the beginning again behind the last one; tell whether there is one."""
        words = self.words.text()
        if not words:
            return False
        found = self._editor.find(words, self._flags(is_back))
        if not found:
            start = QTextCursor(self._editor.document())
            if is_back:
                start.movePosition(QTextCursor.MoveOperation.End)
            hit = self._editor.document().find(words, start, self._flags(is_back))
            found = not hit.isNull()
            if found:
                self._editor.setTextCursor(hit)
        self.said.setText("" if found else self.tr("Not found"))
        return found

    def replace(self) -> None:
        """Replace what is selected if it is what is looked for, and find the next."""
        cursor = self._editor.textCursor()
        if self._is_match(cursor.selectedText()) and not self._editor.isReadOnly():
            cursor.insertText(self.instead.text())
        self.find()

    def replace_all(self) -> None:
        """Replace every place at once; one undo takes it back."""
        words = self.words.text()
        if not words or self._editor.isReadOnly():
            return
        document, count = self._editor.document(), 0
        edit = QTextCursor(document)
        edit.beginEditBlock()
        hit = document.find(words, QTextCursor(document), self._flags(False))
        while not hit.isNull():
            hit.insertText(self.instead.text())
            count += 1
            hit = document.find(words, hit, self._flags(False))
        edit.endEditBlock()
        self.said.setText(self.tr("%n places replaced", "", count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find with Enter, close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.find(is_back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _find_from_selection(self) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._editor.setTextCursor(cursor)
        self.find()

    def _is_match(self, text: str) -> bool:
        words = self.words.text()
        return bool(words) and (text == words if self.has_case.isChecked() else text.casefold() == words.casefold())

    def _flags(self, is_back: bool) -> QTextDocument.FindFlag:
        flags = QTextDocument.FindFlag(0)
        if is_back:
            flags |= QTextDocument.FindFlag.FindBackward
        if self.has_case.isChecked():
            flags |= QTextDocument.FindFlag.FindCaseSensitively
        return flags


def _field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    return made
