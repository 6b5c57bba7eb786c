"""An editor for long texts: plain Markdown in a readable column, with ghost text, knowing what the model wrote."""

import json
import re
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.widgets.edit_spans import EditSpans, Spans
from desktop.widgets.editor_texts import bearable, pieces
from desktop.widgets.ghost import Ghost
from desktop.widgets.markdown_highlighter import MarkdownHighlighter
from desktop.widgets.reading_column import place_column

_DONE = object()
_TICKETS_TYPE = "application/x-guardian-angel-words"
_TICKET = int(QTextFormat.Property.UserProperty) + 1
_MOST_LIST_CHARS = 2000
_MARKDOWN_LIST = re.compile(r"(\s*)([-*+]|(\d{1,6})([.)])|>)(\s+)")


class Editor(QPlainTextEdit):
    """Write a text.

    Words of the model carry a ticket through undo and redo, so that they are never taken for the principal's.
    """

    edited = Signal()  # the text was changed here, by whatever
    typed = Signal()  # by keys of the principal, not by accepting, undoing or loading
    accepted = Signal(str, int)  # a text of the model's, and the place it went to
    filled = Signal()  # a long text is there whole
    left = Signal()  # the cursor has gone elsewhere

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setProperty("role", "editor")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.spans = EditSpans()
        self.ghost = Ghost(self)
        self.highlighter = MarkdownHighlighter(self.document())
        self._is_loading = False
        self._is_typing = False
        self._tickets = 0
        self._opening = ""
        self._coming: Iterator[None] = iter(())
        self._filling = QTimer(self)
        self._filling.setInterval(0)
        self._filling.timeout.connect(self._fill)
        self.document().contentsChange.connect(self._on_contents_change)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        self.selectionChanged.connect(self.ghost.clear)
        self.destroyed.connect(self.spans.clear)

    # --- the whole text ---

    def text(self) -> str:
        """Return the text; ghost text is no part of it."""
        return self.document().toRawText().replace("\u2029", "\n")

    def load(self, text: str, tickets: Iterable[tuple[int, int, int]] = ()) -> None:
        """Show another text, of which passages [start, end, ticket] in UTF-16 units are the model's."""
        self.ghost.clear()
        self._filling.stop()
        self.setReadOnly(False)
        self._opening = secrets.token_hex(8)  # tickets mean something for this text only
        self._begin_filling(self._load(text, tickets))

    @property
    def is_filling(self) -> bool:
        """Tell whether a long text is still coming in; it can be read meanwhile, not changed."""
        return self._filling.isActive()

    def _begin_filling(self, coming: Iterator[None]) -> None:
        """Do the first piece of what is to be done, and the others between two looks at what the principal does."""
        self._coming = coming
        if next(self._coming, _DONE) is not _DONE:
            self.setReadOnly(True)
            self._filling.start()

    def _fill(self) -> None:
        if next(self._coming, _DONE) is _DONE:
            self._filling.stop()
            self.setReadOnly(False)
            self.filled.emit()

    def _load(self, text: str, tickets: Iterable[tuple[int, int, int]]) -> Iterator[None]:
        self.document().setUndoRedoEnabled(False)
        first, *others = pieces(text)
        with self._loading():
            self.highlighter.load(partial(self.setPlainText, first))
        for piece in others:
            yield
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            with self._loading():
                self.highlighter.load(partial(cursor.insertText, piece))
        with self._loading():
            self._mark(tickets)
        self.document().setUndoRedoEnabled(True)
        self.document().setModified(False)
        self.spans.clear()
        self.edited.emit()

    def merge(self, changes: Iterable[tuple[int, int, str, list[tuple[int, int, int]]]]) -> None:
        """Make changes that came from elsewhere, the last place first; they can be undone, and are not `spans`.

        Each is a start, an end, a text, and the passages of that text that are the model's, with their tickets.
        """
        self.ghost.clear()
        cursor = QTextCursor(self.document())
        with self._loading():
            cursor.beginEditBlock()
            for start, end, text, tickets in changes:
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(text, QTextCharFormat())
                self._mark((start + first, start + last, ticket) for first, last, ticket in tickets)
            cursor.endEditBlock()
        self.edited.emit()

    def tickets(self, spans: Spans | None = None) -> list[tuple[int, int, int]]:
        """Return the passages that carry tickets, everywhere or in the changed places, in UTF-16 units."""
        if spans is None:
            return self._tickets_between(0, self.document().characterCount())
        found, shift = [], 0
        for start, end, inserted in spans:
            found += self._tickets_between(start + shift, start + shift + inserted)
            shift += inserted - (end - start)
        return found

    def _tickets_between(self, start: int, end: int) -> list[tuple[int, int, int]]:
        found: list[tuple[int, int, int]] = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            found += _tickets_in(block, start, end)
            block = block.next()
        return found

    # --- ghost text ---

    def accept_ghost(self, text: str) -> None:
        """Put words of the ghost into the text; what is left of it stays."""
        at, rest = self.ghost.at, self.ghost.text[len(text) :]
        self.ghost.clear()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.insertText(text, _ticket_look(self.new_ticket()))
        cursor.endEditBlock()
        cursor.setCharFormat(QTextCharFormat())
        self.setTextCursor(cursor)
        self.ghost.show(rest, cursor.position())
        self.accepted.emit(text, at)

    def new_ticket(self) -> int:
        """Return a number for words of the model."""
        self._tickets += 1
        return self._tickets

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Take the ghost with Tab; without one Tab goes to what comes next."""
        if is_next and self.ghost.text:
            self.accept_ghost(self.ghost.text)
            return True
        return super().focusNextPrevChild(is_next)

    # --- events ---

    def event(self, event: QEvent) -> bool:
        """Keep the keys that are for the ghost from the shortcuts of the page."""
        if event.type() == QEvent.Type.ShortcutOverride and self.ghost.text and _is_for_ghost(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take or dismiss the ghost, type along it, or write."""
        shown = self.ghost.text
        if shown and event.key() == Qt.Key.Key_Escape:
            self.ghost.clear()
            return
        if shown and _is_word_key(event):
            self.accept_ghost(self.ghost.word())
            return
        text = event.text()
        is_along = bool(shown) and bool(text) and text.isprintable() and shown.startswith(text)
        rest = shown[len(text) :] if is_along else ""
        if shown and (text or is_along):
            self.ghost.clear()
        with self._typing():
            if not self._continues_list(event):
                super().keyPressEvent(_plain_enter(event))
        if is_along:
            self.ghost.show(rest, self.textCursor().position())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Make room for the words of an input method."""
        self.ghost.clear()
        with self._typing():
            super().inputMethodEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy as plain text, with what of it the model wrote for pasting here again."""
        made, cursor = QMimeData(), self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        made.setText(cursor.selectedText().replace("\u2029", "\n"))
        passages = [(first - start, last - start, ticket) for first, last, ticket in self._tickets_between(start, end)]
        made.setData(_TICKETS_TYPE, json.dumps([self._opening, passages]).encode())
        return made

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text; a line too long to lay out is broken, and words of the model stay the model's."""
        if not source.hasText():
            return
        self.ghost.clear()
        text = bearable(source.text())
        opening, passages = _read_tickets(source) if text == source.text() else ("", [])
        self._begin_filling(self._paste(text, passages if opening == self._opening else []))

    def _paste(self, text: str, passages: list[tuple[int, int, int]]) -> Iterator[None]:
        """Insert a text piece by piece; one undo takes all of it back."""
        cursor = self.textCursor()
        start = cursor.selectionStart()
        opening, *others = pieces(text)
        with _one_edit(cursor, is_new=True):
            cursor.insertText(opening, QTextCharFormat())
        for piece in others:
            yield
            with _one_edit(cursor, is_new=False):
                self.highlighter.load(partial(cursor.insertText, piece, QTextCharFormat()))
        with _one_edit(cursor, is_new=False):
            self._mark((start + first, start + last, ticket) for first, last, ticket in passages)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the ghost go before places are looked up."""
        self.ghost.clear()
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the ghost go, and tell."""
        self.ghost.clear()
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in a column that is comfortable to read."""
        super().resizeEvent(event)
        place_column(self)

    def changeEvent(self, event: QEvent) -> None:
        """Dress again in new colours and sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.highlighter.dress_again()
        elif event.type() == QEvent.Type.FontChange:
            place_column(self)

    def _on_contents_change(self, at: int, removed: int, added: int) -> None:
        if self._is_loading:
            return
        self.spans.follow(at, removed, min(added, self.document().characterCount() - 1 - at))
        self.edited.emit()
        if self._is_typing:
            self.typed.emit()

    def _on_cursor_moved(self) -> None:
        if self.ghost.text and self.textCursor().position() != self.ghost.at:
            self.ghost.clear()

    def _mark(self, tickets: Iterable[tuple[int, int, int]]) -> None:
        cursor = QTextCursor(self.document())
        for start, end, ticket in tickets:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_ticket_look(ticket))

    def _continues_list(self, event: QKeyEvent) -> bool:
        """Begin the next item of a list or line of a quote with Enter; end it on an empty one."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers()
        cursor = self.textCursor()
        block = cursor.block()
        if not is_enter or cursor.hasSelection() or block.length() > _MOST_LIST_CHARS:
            return False
        found = _MARKDOWN_LIST.match(block.text())
        if found is None or cursor.positionInBlock() < found.end():
            return False
        cursor.beginEditBlock()
        if found.end() == block.length() - 1:  # nothing was written in it
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        else:
            sign = f"{int(found[3]) + 1}{found[4]}" if found[3] else found[2]
            cursor.insertText(f"\n{found[1]}{sign}{found[5]}", QTextCharFormat())
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    @contextmanager
    def _loading(self) -> Iterator[None]:
        self._is_loading = True
        try:
            yield
        finally:
            self._is_loading = False

    @contextmanager
    def _typing(self) -> Iterator[None]:
        if self.currentCharFormat().hasProperty(_TICKET):  # what is typed behind words of the model is the principal's
            self.setCurrentCharFormat(QTextCharFormat())
        self._is_typing = True
        try:
            yield
        finally:
            self._is_typing = False


@contextmanager
def _one_edit(cursor: QTextCursor, *, is_new: bool) -> Iterator[None]:
    """Make what is done within one step for undo, or a part of the step before."""
    (cursor.beginEditBlock if is_new else cursor.joinPreviousEditBlock)()
    try:
        yield
    finally:
        cursor.endEditBlock()


def _ticket_look(ticket: int) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setProperty(_TICKET, ticket)
    return made


def _tickets_in(block: QTextBlock, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    for part in block:
        fragment = part.fragment()
        ticket = fragment.charFormat().property(_TICKET)
        first, last = max(start, fragment.position()), min(end, fragment.position() + fragment.length())
        if ticket is not None and first < last:
            yield first, last, int(ticket)


def _read_tickets(source: QMimeData) -> tuple[str, list[tuple[int, int, int]]]:
    """Read the passages that were copied with a text; nothing if they are not ours or not whole."""
    try:
        opening, passages = json.loads(source.data(_TICKETS_TYPE).data() or b'["", []]')
        length = len(source.text().encode("utf-16-le", "surrogatepass")) // 2
        found = [(int(first), int(last), int(ticket)) for first, last, ticket in passages]
    except (ValueError, TypeError):
        return "", []
    is_whole = all(0 <= first < last <= length for first, last, _ticket in found)
    return (str(opening), found) if is_whole else ("", [])


def _is_for_ghost(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and (event.key() == Qt.Key.Key_Escape or _is_word_key(event))


def _is_word_key(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Right and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _plain_enter(event: QKeyEvent) -> QKeyEvent:
    """Return Shift+Enter as Enter: Qt would put in a line separator, which no Markdown knows."""
    if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers():
        return QKeyEvent(event.type(), event.key(), Qt.KeyboardModifier.NoModifier, "\r")
    return event
