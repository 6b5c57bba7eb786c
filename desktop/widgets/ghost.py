"""Ghost text: words that may follow, shown behind the cursor and never in the document.

They lie in the layout of one block, in the place where the words of an input method stand while they are composed: the
lines break as they would, and the text that is saved, searched and copied knows nothing of them.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QColor, QTextBlock, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit

from desktop.widgets.theme import colours

_MOST_CHARS = 600
_SPOKEN_CHARS = 300


class Ghost(QObject):
    """Show ghost text in an editor."""

    changed = Signal()

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._text = ""
        self._at = -1

    @property
    def text(self) -> str:
        """What is shown; empty when nothing is."""
        return self._text

    @property
    def at(self) -> int:
        """The place it is shown at."""
        return self._at

    def show(self, text: str, at: int) -> None:
        """Show a text at a place, instead of what was shown."""
        self._remove()
        shown = text[:_MOST_CHARS]
        block = self._editor.document().findBlock(at)
        if shown and block.isValid():
            self._text, self._at = shown, at
            self._put(block, at - block.position())
        self.changed.emit()

    def clear(self) -> None:
        """Show nothing."""
        if self._text:
            self._remove()
            self.changed.emit()

    def word(self) -> str:
        """Return the first word, with the blanks before it and behind it."""
        rest = self._text.lstrip()
        blanks = len(self._text) - len(rest)
        inner = next((place for place, char in enumerate(rest) if char.isspace()), len(rest))
        behind = len(rest[inner:]) - len(rest[inner:].lstrip())
        return self._text[: blanks + inner + behind]

    def say(self, sentence: str) -> None:
        """Tell a screen reader of it, when it has finished what it says."""
        if self._text and QAccessible.isActive():
            from PySide6.QtGui import QAccessibleAnnouncementEvent  # noqa: PLC0415 - for those who listen only

            told = QAccessibleAnnouncementEvent(self._editor, sentence.format(text=self._text[:_SPOKEN_CHARS]))
            told.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(told)

    def _put(self, block: QTextBlock, place: int) -> None:
        layout = block.layout()
        length = len(self._text.encode("utf-16-le", "surrogatepass")) // 2
        formats = [_moved(one, place, length) for one in layout.formats()]
        layout.setPreeditArea(place, self._text)
        look = QTextLayout.FormatRange()
        look.start, look.length, look.format = place, length, _look()
        layout.setFormats([*formats, look])
        self._editor.document().markContentsDirty(block.position(), block.length())

    def _remove(self) -> None:
        if not self._text:
            return
        document = self._editor.document()
        block = document.findBlock(min(self._at, document.characterCount() - 1))
        layout = block.layout()
        start, length = layout.preeditAreaPosition(), len(layout.preeditAreaText().encode("utf-16-le")) // 2
        formats = [
            _moved(one, start, -length) for one in layout.formats() if one.start != start or one.length != length
        ]
        layout.setPreeditArea(-1, "")
        layout.setFormats(formats)
        document.markContentsDirty(block.position(), block.length())
        self._text, self._at = "", -1


def _look() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(colours().muted))
    look.setFontItalic(True)
    return look


def _moved(one: QTextLayout.FormatRange, place: int, length: int) -> QTextLayout.FormatRange:
    """Return a range of looks as it is once something of a length stands at a place, or stood there if negative."""
    moved = QTextLayout.FormatRange()
    moved.start, moved.length, moved.format = one.start, one.length, one.format
    if one.start >= place:
        moved.start = max(place, one.start + length)
    elif one.start + one.length > place:
        moved.length = max(0, one.length + length)
    return moved
