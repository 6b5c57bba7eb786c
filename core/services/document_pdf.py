"""A document as PDF, with fonts of its own embedded."""

import io
import re
from collections.abc import Sequence
from html import escape
from typing import Any

from markdown_it.tree import SyntaxTreeNode
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, HRFlowable, Paragraph, SimpleDocTemplate, Spacer, Table

from core.services.document_fonts import CODE, TEXT, Fonts
from core.services.document_markdown import is_safe_link, plain_text, tree

LEFT_OUT = "[…]"
_MARGIN = 25 * mm
_INK, _GREY, _FAINT, _LINK = HexColor("#1f2430"), HexColor("#555c68"), HexColor("#d5d8de"), "#1f4fa3"
_INDENT, _DEEPEST_INDENT = 16, 6
_MOST_COLUMNS = 10
_BODY = ParagraphStyle("body", fontName=TEXT, fontSize=10.5, leading=16, textColor=_INK, spaceAfter=7)
_SIZES = {"1": 19, "2": 15.5, "3": 13, "4": 11.5, "5": 10.5, "6": 10.5}
_TAGS = {"strong": ("<b>", "</b>"), "em": ("<i>", "</i>"), "s": ("<strike>", "</strike>")}
_LEADING_BLANKS = re.compile(r"^[ \t]+|(?<= ) +", re.MULTILINE)


def as_pdf(title: str, text: str) -> tuple[bytes, list[str]]:
    """Return the file, and the characters that no font of it has; in their place stands LEFT_OUT."""
    fonts = Fonts(text)
    writer = _Writer(fonts)
    writer.blocks(tree(text).children, 0, is_quoted=False)
    file = io.BytesIO()
    page = SimpleDocTemplate(
        file,
        pagesize=A4,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        title=title,
        author="",
        creator="Guardian Angel",
        invariant=1,
    )
    page.build(writer.parts or [Spacer(1, 1)], onFirstPage=_number_page, onLaterPages=_number_page)
    return file.getvalue(), list(fonts.missing)


class _Writer:
    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self.parts: list[Flowable] = []

    def blocks(self, nodes: Sequence[SyntaxTreeNode], depth: int, *, is_quoted: bool) -> None:
        for node in nodes:
            self._block(node, depth, is_quoted)

    def _block(self, node: SyntaxTreeNode, depth: int, is_quoted: bool) -> None:
        kind = node.type
        if kind == "heading":
            size = _SIZES[node.tag[1:]]
            style = ParagraphStyle(
                "h", _BODY, fontName=f"{TEXT}-Bold", fontSize=size, leading=size * 1.3, spaceBefore=size * 0.6,
                keepWithNext=1,
            )  # fmt: skip
            self._add(self._line(node), style)
        elif kind == "paragraph":
            self._add(self._line(node), _indented(depth, is_quoted))
        elif kind == "blockquote":
            self.blocks(node.children, depth + 1, is_quoted=True)
        elif kind in {"bullet_list", "ordered_list"}:
            self._list(node, depth, is_quoted)
        elif kind in {"fence", "code_block"}:
            self._code(node.content, depth)
        elif kind == "table":
            self._table(node)
        elif kind == "hr":
            self.parts.append(HRFlowable(width="100%", color=_FAINT, spaceBefore=6, spaceAfter=12))
        else:
            self.blocks(node.children, depth, is_quoted=is_quoted)

    def _add(self, markup: str, style: ParagraphStyle, bullet: str | None = None) -> None:
        self.parts.append(Paragraph(markup, style, bulletText=bullet))

    def _line(self, node: SyntaxTreeNode) -> str:
        return "".join(self._inline(inline.children) for inline in node.children)

    def _list(self, node: SyntaxTreeNode, depth: int, is_quoted: bool) -> None:
        first = int(node.attrs.get("start", 1))
        for number, item in enumerate(node.children, first):
            bullet = f"{number}." if node.type == "ordered_list" else "•"
            children = list(item.children)
            markup = self._line(children.pop(0)) if children and children[0].type == "paragraph" else ""
            self._add(markup, _indented(depth + 1, is_quoted, is_item=True), bullet)
            self.blocks(children, depth + 1, is_quoted=is_quoted)

    def _code(self, text: str, depth: int) -> None:
        kept = _LEADING_BLANKS.sub(lambda blanks: "\u00a0" * len(blanks[0].expandtabs(4)), text.rstrip("\n"))
        style = ParagraphStyle(
            "code", _indented(depth, False), fontName=CODE, fontSize=8.5, leading=12, backColor=HexColor("#f2f3f5"),
            borderPadding=4, spaceBefore=6, spaceAfter=12,
        )  # fmt: skip
        for line in ("\n".join(kept.split("\n")[at : at + 60]) for at in range(0, kept.count("\n") + 1, 60)):
            self._add(self._said(line, CODE), style)

    def _table(self, node: SyntaxTreeNode) -> None:
        rows = [[self._line(cell) for cell in row.children] for part in node.children for row in part.children]
        width = max(map(len, rows))
        if width > _MOST_COLUMNS:  # more would be too narrow for a word
            for row in rows:
                self._add(" | ".join(row), _BODY)
            return
        cell = ParagraphStyle("cell", _BODY, fontSize=9, leading=12.5, spaceAfter=0)
        head = ParagraphStyle("head", cell, fontName=f"{TEXT}-Bold")
        content = [
            [Paragraph(markup, cell if number else head) for markup in [*row, *[""] * (width - len(row))]]
            for number, row in enumerate(rows)
        ]
        look: list[tuple[Any, ...]] = [("GRID", (0, 0), (-1, -1), 0.5, _FAINT), ("VALIGN", (0, 0), (-1, -1), "TOP")]
        self.parts += [Table(content, repeatRows=1, splitInRow=1, style=look), Spacer(1, 10)]

    def _inline(self, nodes: Sequence[SyntaxTreeNode]) -> str:
        return "".join(map(self._piece, nodes))

    def _piece(self, node: SyntaxTreeNode) -> str:
        if node.type in _TAGS:
            opening, closing = _TAGS[node.type]
            return f"{opening}{self._inline(node.children)}{closing}"
        if node.type == "link" and is_safe_link(node.attrs.get("href")):
            address = escape(str(node.attrs["href"]))
            return f'<a href="{address}" color="{_LINK}">{self._inline(node.children)}</a>'
        if node.type == "code_inline":
            return self._said(node.content, CODE)
        return self._inline(node.children) if node.children else self._said(plain_text(node))

    def _said(self, text: str, wanted: str = TEXT) -> str:
        return "".join(_marked(font, run, wanted) for font, run in self._fonts.runs(text, wanted))


def _marked(font: str | None, text: str, wanted: str) -> str:
    shown = escape(text if font else LEFT_OUT).replace("\n", "<br/>")
    return shown if (font or wanted) == TEXT else f'<font name="{font or wanted}">{shown}</font>'


def _indented(depth: int, is_quoted: bool, is_item: bool = False) -> ParagraphStyle:
    left = _INDENT * min(depth, _DEEPEST_INDENT)
    return ParagraphStyle(
        "in",
        _BODY,
        leftIndent=left,
        bulletIndent=max(0, left - _INDENT),
        bulletFontName=TEXT,
        spaceAfter=4 if is_item else _BODY.spaceAfter,
        textColor=_GREY if is_quoted else _INK,
    )


def _number_page(canvas: Any, _page: Any) -> None:
    canvas.setFont(TEXT, 8.5)
    canvas.setFillColor(_GREY)
    canvas.drawCentredString(A4[0] / 2, _MARGIN / 2, str(canvas.getPageNumber()))
