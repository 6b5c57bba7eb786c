"""Write Markdown into a text document without any HTML on the way.

What a document holds is made here, token by token: characters, formats, lists, tables and frames. Nothing in a text can
name a picture, an address or a style, because no code here would write one.
"""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from desktop.widgets.markdown import ENTRY_SCHEME
from desktop.widgets.theme import colours

_LINE = "\u2028"
_DEEPEST = 64
_DEEPEST_INDENT = 8
_MOST_BRACKETS = 200  # in a section; looking for the end of a link is quadratic
_MOST_CELLS = 600  # laying out a table is slow
_LINE_PERCENT = 132
_BELOW_PX, _BELOW_ITEM_PX, _CODE_PAD_PX, _CELL_PAD_PX = 9, 3, 10, 5
_CITATION = re.compile(r"\[(\d{1,12})\]")
_PARSER = MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST})
_PARSER.enable(["table", "strikethrough"])
_PARSER.disable(["image", "html_block", "html_inline"])


@dataclass(frozen=True)
class Code:
    """A code block in a document: the frame it lies in, and its text."""

    frame: QTextFrame
    text: str


@dataclass
class _Level:
    """A list or a quotation that what is written now lies in."""

    list_format: QTextListFormat | None = None
    list_: object = None
    is_item_begun: bool = False


class MarkdownWriter:
    """Write at the end of a document; `citations` are the entries that may become links, None for any.

    Lines break where the text does, or without `keeps_lines` where Markdown says.
    """

    def __init__(self, document: QTextDocument, citations: Collection[int] | None, *, keeps_lines: bool = True) -> None:
        self._cursor = QTextCursor(document)
        self._document = document
        self._citations = citations
        self._soft_break = _LINE if keeps_lines else " "
        self._shown = colours()
        self._is_fresh = not document.lastBlock().text()  # the last block is there and not used yet
        self._levels: list[_Level] = []
        self._frames = 0
        self.code: list[Code] = []

    def write(self, section: str) -> None:
        """Write a section as Markdown, or plain if parsing it would take long."""
        if section.count("[") > _MOST_BRACKETS and not section.startswith(("```", "~~~")):
            self.write_plain(section)
            return
        self._edit(lambda: self._blocks(_PARSER.parse(section)))

    def take_frames(self) -> int:
        """Return how many frames and tables were written since this was asked last."""
        taken, self._frames = self._frames, 0
        return taken

    def write_plain(self, section: str) -> None:
        """Write a section as it is."""

        def plain() -> None:
            self._block(_paragraph())
            self._cursor.insertText(section.replace("\n", _LINE), QTextCharFormat())  # a line, no paragraph of its own

        self._edit(plain)

    def _edit(self, write: Callable[[], None]) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.beginEditBlock()
        try:
            write()
        finally:
            self._cursor.endEditBlock()
            self._levels = []

    def _blocks(self, tokens: Sequence[Token]) -> None:
        at = 0
        while at < len(tokens):
            token = tokens[at]
            if token.type == "table_open":
                end = next(place for place in range(at, len(tokens)) if tokens[place].type == "table_close")
                self._table(tokens[at:end])
                at = end
            elif token.type == "inline":
                self._block(self._format(tokens[at - 1]))
                self._inline(token.children or [], self._base_format(tokens[at - 1]))
            elif token.type in {"fence", "code_block"}:
                self._code(token.content.removesuffix("\n"))
            elif token.type == "hr":
                self._rule()
            else:
                self._nest(token)
            at += 1

    def _nest(self, token: Token) -> None:
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            self._levels.append(_Level(self._list_format(token)))
        elif token.type == "blockquote_open":
            self._levels.append(_Level())
        elif token.type == "list_item_open":
            self._levels[-1].is_item_begun = True
        elif token.type in {"bullet_list_close", "ordered_list_close", "blockquote_close"}:
            self._levels.pop()

    def _list_format(self, token: Token) -> QTextListFormat:
        made = QTextListFormat()
        depth = sum(level.list_format is not None for level in self._levels)
        if token.type == "ordered_list_open":
            made.setStyle(QTextListFormat.Style.ListDecimal)
            made.setStart(min(int(token.attrGet("start") or 1), 999_999))
        else:
            style = QTextListFormat.Style
            made.setStyle((style.ListDisc, style.ListCircle, style.ListSquare)[min(depth, 2)])
        made.setIndent(min(len(self._levels) + 1, _DEEPEST_INDENT))
        return made

    def _block(self, format_: QTextBlockFormat) -> None:
        """Begin a block, in the list where an item just began."""
        indent = min(len(self._levels), _DEEPEST_INDENT)
        level = self._levels[-1] if self._levels else None
        is_item = level is not None and level.list_format is not None and level.is_item_begun
        if not is_item:
            format_.setIndent(indent)
        if self._is_fresh:
            self._cursor.setBlockFormat(format_)
            self._cursor.setBlockCharFormat(QTextCharFormat())
        else:
            self._cursor.insertBlock(format_, QTextCharFormat())
        self._is_fresh = False
        if is_item and level is not None:
            level.is_item_begun = False
            if level.list_ is None:
                level.list_ = self._cursor.createList(level.list_format)
            else:
                level.list_.add(self._cursor.block())

    def _format(self, opening: Token) -> QTextBlockFormat:
        if opening.type == "heading_open":
            made = _paragraph(_BELOW_PX // 2)
            made.setTopMargin(_BELOW_PX // 2)
            made.setHeadingLevel(int(opening.tag[1]))
            return made
        return _paragraph(_BELOW_ITEM_PX if opening.hidden else _BELOW_PX)

    def _base_format(self, opening: Token) -> QTextCharFormat:
        made = QTextCharFormat()
        if opening.type == "heading_open":
            made.setFontWeight(QFont.Weight.DemiBold)
            made.setProperty(QTextFormat.Property.FontSizeAdjustment, 1 if opening.tag == "h1" else 0)
        if any(level.list_format is None for level in self._levels):
            made.setForeground(QColor(self._shown.muted))
        return made

    def _inline(self, tokens: Sequence[Token], base: QTextCharFormat) -> None:
        formats = [base]
        addresses: list[tuple[str, bool]] = []
        for token in tokens:
            if token.type == "text":
                self._text(token.content, formats[-1])
            elif token.type == "code_inline":
                self._cursor.insertText(token.content, _code_format(formats[-1], self._shown.hover))
            elif token.type in {"softbreak", "hardbreak"}:
                self._cursor.insertText(self._soft_break if token.type == "softbreak" else _LINE, formats[-1])
            elif token.type == "link_open":
                addresses.append((str(token.attrGet("href") or ""), token.info == "auto"))
            elif token.type == "link_close":
                address, is_bare = addresses.pop()
                if not is_bare:
                    self._cursor.insertText(f" ({address})", _code_format(formats[-1], self._shown.hover))
            elif token.nesting == 1:
                formats.append(_emphasised(formats[-1], token.tag))
            elif token.nesting == -1:
                formats.pop()

    def _text(self, text: str, format_: QTextCharFormat) -> None:
        at = 0
        for found in _CITATION.finditer(text):
            seq = int(found[1])
            if self._citations is not None and seq not in self._citations:
                continue
            self._cursor.insertText(text[at : found.start()], format_)
            self._cursor.insertText(found[0], citation_format(seq, format_))
            at = found.end()
        self._cursor.insertText(text[at:], format_)

    def _code(self, text: str) -> None:
        format_ = QTextFrameFormat()
        format_.setBackground(QColor(self._shown.hover))
        format_.setPadding(_CODE_PAD_PX)
        format_.setBottomMargin(2)
        indent = min(len(self._levels), _DEEPEST_INDENT)
        format_.setLeftMargin(indent * self._document.indentWidth())
        frame = self._enclosed(lambda: self._cursor.insertFrame(format_))
        inner = QTextCursor(frame.firstCursorPosition())
        inner.setBlockFormat(QTextBlockFormat())
        inner.insertText(text.replace("\n", _LINE), _code_format(QTextCharFormat(), None))
        self._leave(frame)
        self.code.append(Code(frame, text))

    def _enclosed(self, insert: Callable[[], QTextFrame]) -> QTextFrame:
        """Insert a frame or table; the block it is inserted at would else stay as an empty line."""
        if not self._is_fresh:
            self._cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        self._cursor.setBlockFormat(_seam())
        self._frames += 1
        return insert()

    def _leave(self, frame: QTextFrame) -> None:
        self._cursor = QTextCursor(self._document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.setBlockFormat(_seam())
        self._is_fresh = True

    def _table(self, tokens: Sequence[Token]) -> None:
        rows: list[list[Token]] = []
        for place, token in enumerate(tokens):
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline" and tokens[place - 1].type in {"th_open", "td_open"}:
                rows[-1].append(token)
        columns = max((len(row) for row in rows), default=0)
        if not columns or len(rows) * columns > _MOST_CELLS:
            self._code("\n".join(" | ".join(cell.content for cell in row) for row in rows))
            return
        format_ = QTextTableFormat()
        format_.setCellPadding(_CELL_PAD_PX)
        format_.setCellSpacing(0)
        format_.setBorder(1)
        format_.setBorderCollapse(True)
        format_.setBorderBrush(QColor(self._shown.line))
        format_.setHeaderRowCount(1)
        format_.setBottomMargin(_BELOW_PX)
        table = self._enclosed(lambda: self._cursor.insertTable(len(rows), columns, format_))
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self._cursor = table.cellAt(row, column).firstCursorPosition()
                base = QTextCharFormat()
                if row == 0:
                    base.setFontWeight(QFont.Weight.DemiBold)
                self._inline(cell.children or [], base)
        self._leave(table)

    def _rule(self) -> None:
        format_ = _paragraph()
        whole = QTextLength(QTextLength.Type.PercentageLength, 100)
        format_.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, whole)
        self._block(format_)


def citation_format(seq: int, around: QTextCharFormat) -> QTextCharFormat:
    """Return the format of a link to an entry of the log, in a text of another format."""
    made = QTextCharFormat(around)
    made.setAnchor(True)
    made.setAnchorHref(f"{ENTRY_SCHEME}:{seq}")
    made.setForeground(QColor(colours().link))
    made.setToolTip(QCoreApplication.translate("Markdown", "Entry {seq} of your log").format(seq=seq))
    return made


def _paragraph(below_px: int = _BELOW_PX) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setBottomMargin(below_px)
    made.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made


def _seam() -> QTextBlockFormat:
    """Return the format of the empty block that Qt keeps around a frame, as low as it can be."""
    made = QTextBlockFormat()
    made.setLineHeight(4, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return made


def _code_format(base: QTextCharFormat, background: str | None) -> QTextCharFormat:
    made = QTextCharFormat(base)
    made.setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families() or ["monospace"])
    made.setFontFixedPitch(True)
    if background is not None:
        made.setBackground(QColor(background))
    return made


def _emphasised(base: QTextCharFormat, tag: str) -> QTextCharFormat:
    made = QTextCharFormat(base)
    if tag == "strong":
        made.setFontWeight(QFont.Weight.Bold)
    elif tag == "em":
        made.setFontItalic(True)
    elif tag == "s":
        made.setFontStrikeOut(True)
    return made
