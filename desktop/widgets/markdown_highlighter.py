"""Dress Markdown as it is written: block by block, and only a few blocks at a time when a long text is opened."""

import re
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument, QTextFormat

from desktop.widgets.theme import colours

_PLAIN, _FENCED = 0, 1
_STEP_BLOCKS = 25  # that are dressed between two looks at what the principal does; one that is long counts for several
_CHARS_A_BLOCK = 400
_MOST_MARKED_CHARS = 4_000  # of a line: signs further on are left as they are
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}(#{1,6})(?=\s|$)")
_QUOTE = re.compile(r" {0,3}>")
_LIST = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])(?=\s)")
_INLINE = (
    ("code", re.compile(r"`[^`]+`")),
    ("strong", re.compile(r"(\*\*|__)(?=\S)[^\n]{1,400}?(?<=\S)\1")),
    ("emphasis", re.compile(r"(?<![\w*_])([*_])(?![\s*_])[^*_\n]{1,400}?(?<!\s)\1(?![\w*_])")),
    ("struck", re.compile(r"~~(?=\S)[^\n~]{1,400}~~")),
    ("link", re.compile(r"\[[^\[\]\n]{1,200}\]\([^()\s]{1,300}\)")),
)


class MarkdownHighlighter(QSyntaxHighlighter):
    """Give headings, emphasis, quotes, lists, code and links their looks."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats = _formats()
        self._waiting = QTextBlock()
        self._left = _STEP_BLOCKS
        self._is_quiet = False
        self._steps = QTimer(self)
        self._steps.setInterval(0)
        self._steps.timeout.connect(self._on_step)

    def load(self, fill: Callable[[], object]) -> None:
        """Fill the document with a text, and dress it by and by."""
        self._is_quiet = True
        try:
            fill()
        finally:
            self._is_quiet = False
        self.dress_again()

    def dress_again(self) -> None:
        """Dress the whole text, a few blocks at a time."""
        self._formats = _formats()
        self._waiting = self.document().firstBlock()
        self._steps.start()

    def stop(self) -> None:
        """Leave the rest as it is."""
        self._steps.stop()

    def highlightBlock(self, text: str) -> None:
        """Dress one block; Qt goes on to the next as long as code begins or ends with them, we only for a while."""
        if self._is_quiet:
            self.setCurrentBlockState(_PLAIN)  # Qt would take any other for a change when it is dressed
            return
        if not self._steps.isActive():
            self._steps.start()
        if self._left <= 0:
            self._put_off(self.currentBlock())
            return
        self._left -= 1 + min(len(text), _MOST_MARKED_CHARS) // _CHARS_A_BLOCK
        was_fenced = self.previousBlockState() == _FENCED
        is_fence = _FENCE.match(text) is not None
        self.setCurrentBlockState(_FENCED if is_fence != was_fenced else _PLAIN)
        if was_fenced or is_fence:
            self.setFormat(0, len(text), self._formats["code"])
            return
        if (found := _HEADING.match(text)) is not None:
            line = f"h{min(3, len(found[1]))}"
            self.setFormat(0, len(text), self._formats[line])
            self.setFormat(0, found.end(), self._look(line, "sign"))
            self._dress_line(text, line)
            return
        is_quote = _QUOTE.match(text) is not None
        if is_quote:
            self.setFormat(0, len(text), self._formats["quote"])
        elif (found := _LIST.match(text)) is not None:
            self.setFormat(found.start(), found.end() - found.start(), self._formats["list"])
        self._dress_line(text, "quote" if is_quote else "")

    def _dress_line(self, text: str, around: str) -> None:
        if not any(sign in text for sign in "*_`~["):
            return
        line = text if text.isascii() or max(text) <= "\uffff" else _one_unit_each(text)
        for name, pattern in _INLINE:
            for found in pattern.finditer(line, 0, _MOST_MARKED_CHARS):
                self.setFormat(found.start(), found.end() - found.start(), self._look(around, name))

    def _look(self, around: str, name: str) -> QTextCharFormat:
        """Return how something looks within a line that has a look of its own."""
        if not around:
            return self._formats[name]
        key = f"{around} {name}"
        if key not in self._formats:
            made = QTextCharFormat(self._formats[around])
            made.merge(self._formats[name])
            self._formats[key] = made
        return self._formats[key]

    def _put_off(self, block: QTextBlock) -> None:
        if not self._waiting.isValid() or block.blockNumber() < self._waiting.blockNumber():
            self._waiting = block

    def _on_step(self) -> None:
        self._left = _STEP_BLOCKS
        while self._left > 0 and self._waiting.isValid():
            block, self._waiting = self._waiting, QTextBlock()
            self.rehighlightBlock(block)
            if not self._waiting.isValid():
                self._waiting = block.next()
        if not self._waiting.isValid():
            self._steps.stop()


def _one_unit_each(text: str) -> str:
    """Return the text with a stand-in of two signs for each character that Qt counts as two."""
    return "".join(char if char <= "\uffff" else "\ufffd\ufffd" for char in text)


def _formats() -> dict[str, QTextCharFormat]:
    shown = colours()
    made = {
        name: QTextCharFormat() for name in ("code", "strong", "emphasis", "struck", "link", "quote", "list", "sign")
    }
    for level, larger in ((1, 2), (2, 1), (3, 0)):
        heading = QTextCharFormat()
        heading.setFontWeight(QFont.Weight.DemiBold)
        heading.setProperty(QTextFormat.Property.FontSizeAdjustment, larger)
        made[f"h{level}"] = heading
    made["code"].setFontFamilies(["monospace"])
    made["code"].setForeground(QColor(shown.gold))
    made["strong"].setFontWeight(QFont.Weight.Bold)
    made["emphasis"].setFontItalic(True)
    made["struck"].setFontStrikeOut(True)
    made["link"].setForeground(QColor(shown.link))
    made["quote"].setForeground(QColor(shown.muted))
    made["list"].setForeground(QColor(shown.link))
    made["sign"].setForeground(QColor(shown.muted))
    return made
