"""A document for word processors, with headings, lists, quotes, code and tables as styles of their own."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from docx import Document
from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from markdown_it.tree import SyntaxTreeNode

from core.services.document_markdown import is_safe_link, plain_text, tree

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DEEPEST_STYLE = 3  # lists have styles for three levels
_CODE, _CODE_BLOCK, _LINK = "Code", "Code Block", "Hyperlink"
_MOST_COLUMNS = 60


@dataclass(frozen=True)
class _Look:
    """How a piece of a line looks."""

    is_bold: bool = False
    is_italic: bool = False
    is_struck: bool = False
    is_code: bool = False
    link: str = ""


@dataclass(frozen=True)
class _Place:
    """Where blocks go: into the body or a cell, at a depth of lists, with a style; `number` of an ordered list."""

    into: Docx | _Cell
    depth: int = 0
    style: str = ""
    number: Any = None


def as_docx(title: str, text: str) -> bytes:
    """Return the file; signs that no XML can hold are replaced."""
    made = Document()
    made.core_properties.title = _clean(title)[:255]
    made.core_properties.author = ""
    made.core_properties.comments = ""
    _add_styles(made)
    _Writer(made).blocks(tree(text).children, _Place(made))
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


class _Writer:
    def __init__(self, document: Docx) -> None:
        self._document = document

    def blocks(self, nodes: Sequence[SyntaxTreeNode], place: _Place) -> None:
        for node in nodes:
            self._block(node, place)

    def _block(self, node: SyntaxTreeNode, place: _Place) -> None:
        kind = node.type
        if kind == "heading":
            self._line(node, replace(place, style=f"Heading {node.tag[1:]}"))
        elif kind == "paragraph":
            self._line(node, place)
        elif kind == "blockquote":
            self.blocks(node.children, replace(place, style="Quote"))
        elif kind in {"bullet_list", "ordered_list"}:
            self._list(node, place)
        elif kind in {"fence", "code_block"}:
            paragraph = place.into.add_paragraph(style=_CODE_BLOCK)
            paragraph.add_run(_clean(node.content.rstrip("\n")))
        elif kind == "table":
            self._table(node, place)
        elif kind == "hr":
            _draw_line(place.into.add_paragraph())
        else:
            self.blocks(node.children, place)

    def _line(self, node: SyntaxTreeNode, place: _Place) -> None:
        paragraph = place.into.add_paragraph(style=place.style or None)
        if place.number is not None:
            _number(paragraph, place.number)
        for inline in node.children:
            self.inline(paragraph, inline.children, _Look())

    def _list(self, node: SyntaxTreeNode, place: _Place) -> None:
        depth = place.depth + 1
        level = "" if depth == 1 else f" {min(depth, _DEEPEST_STYLE)}"
        is_ordered = node.type == "ordered_list"
        style = f"{'List Number' if is_ordered else 'List Bullet'}{level}"
        number = _restart(self._document, style, int(node.attrs.get("start", 1))) if is_ordered else None
        for item in node.children:
            children = list(item.children)
            inside = replace(place, depth=depth, style=f"List Continue{level}", number=None)
            if children and children[0].type == "paragraph":
                self._line(children.pop(0), replace(inside, style=style, number=number))
            elif not children:
                place.into.add_paragraph(style=style)
            self.blocks(children, inside)

    def _table(self, node: SyntaxTreeNode, place: _Place) -> None:
        rows = [row.children for part in node.children for row in part.children]
        width = min(max(len(row) for row in rows), _MOST_COLUMNS)
        table = self._document.add_table(rows=0, cols=width)
        table.style = "Table Grid"
        for number, row in enumerate(rows):
            cells = table.add_row().cells
            for cell, content in zip(cells, row, strict=False):
                look = _Look(is_bold=number == 0)
                for inline in content.children:
                    self.inline(cell.paragraphs[0], inline.children, look)
        place.into.add_paragraph()

    def inline(self, paragraph: Paragraph, nodes: Sequence[SyntaxTreeNode], look: _Look) -> None:
        for node in nodes:
            if node.type == "strong":
                self.inline(paragraph, node.children, replace(look, is_bold=True))
            elif node.type == "em":
                self.inline(paragraph, node.children, replace(look, is_italic=True))
            elif node.type == "s":
                self.inline(paragraph, node.children, replace(look, is_struck=True))
            elif node.type == "link" and is_safe_link(node.attrs.get("href")):
                self.inline(paragraph, node.children, replace(look, link=str(node.attrs["href"])))
            elif node.type == "code_inline":
                _add_run(paragraph, node.content, replace(look, is_code=True))
            elif node.children:
                self.inline(paragraph, node.children, look)
            else:
                _add_run(paragraph, plain_text(node), look)


def _add_run(paragraph: Paragraph, text: str, look: _Look) -> None:
    if not text:
        return
    run = paragraph.add_run(_clean(text))
    run.bold, run.italic = look.is_bold or None, look.is_italic or None
    run.font.strike = look.is_struck or None
    if look.is_code:
        run.style = _CODE
    if look.link:
        run.style = _LINK
        _wrap_in_link(paragraph, run, look.link)


def _wrap_in_link(paragraph: Paragraph, run: Run, address: str) -> None:
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(_clean(address), RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run._r.addprevious(link)
    link.append(run._r)


def _restart(document: Docx, style: str, start: int) -> Any:
    """Return a numbering of its own for one list, so that it does not go on from the list before."""
    numbering = document.part.numbering_part.element
    properties = document.styles[style].element.pPr
    found = properties.numPr.numId.val
    abstract = next(one.abstractNumId.val for one in numbering.num_lst if one.numId == found)
    number = numbering.add_num(abstract)
    number.add_lvlOverride(ilvl=0).add_startOverride(start)
    return number.numId


def _number(paragraph: Paragraph, number: Any) -> None:
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = number


def _draw_line(paragraph: Paragraph) -> None:
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "auto")):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    paragraph._p.get_or_add_pPr().append(borders)


def _add_styles(document: Docx) -> None:
    styles = document.styles
    code = styles.add_style(_CODE, WD_STYLE_TYPE.CHARACTER)
    block = styles.add_style(_CODE_BLOCK, WD_STYLE_TYPE.PARAGRAPH)
    block.base_style = styles["Normal"]
    for style in (code, block):
        style.font.name = "Consolas"
        style.font.size = Pt(10)
    link = styles.add_style(_LINK, WD_STYLE_TYPE.CHARACTER)
    link.font.underline = True
    link.font.color.rgb = RGBColor(0x05, 0x63, 0xC1)


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", text)
