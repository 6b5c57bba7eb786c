"""How long a text in an editor is, kept with each change: only the blocks that changed are counted."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextDocument

from core.writing.counting import Count, count, count_words


class WordCount(QObject):
    """Count the words and characters of a document."""

    changed = Signal()

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._blocks: list[tuple[int, int]] = [(0, 0)]
        self._words = self._characters = 0
        document.contentsChange.connect(self._on_contents_change)
        self._on_contents_change(0, 0, document.characterCount() - 1)

    @property
    def total(self) -> Count:
        """How long the text is."""
        return Count(self._words, self._characters + len(self._blocks) - 1)

    def _on_contents_change(self, at: int, _removed: int, added: int) -> None:
        document = self._document
        first = document.findBlock(at)
        last = document.findBlock(min(at + added, document.characterCount() - 1))
        start, end = first.blockNumber(), last.blockNumber() + 1
        old_end = end - (document.blockCount() - len(self._blocks))
        for words, characters in self._blocks[start:old_end]:
            self._words -= words
            self._characters -= characters
        fresh = [_counted(block) for block in _from(first, end - start)]
        self._blocks[start:old_end] = fresh
        for words, characters in fresh:
            self._words += words
            self._characters += characters
        self.changed.emit()


def count_selection(text: str) -> Count:
    """Count what is selected, as Qt hands it over."""
    return count(text.replace("\u2029", "\n"))


def _from(block: QTextBlock, number: int) -> list[QTextBlock]:
    found = []
    for _ in range(number):
        found.append(block)
        block = block.next()
    return found


def _counted(block: QTextBlock) -> tuple[int, int]:
    text = block.text()
    return count_words(text), len(text)
