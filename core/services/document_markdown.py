"""Markdown of a document as a tree, read the same way for every format it is exported to."""

import re

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

_DEEPEST = 40
_MOST_BRACKETS = 1000  # in one paragraph: looking for the end of a link is quadratic
_PARAGRAPH = re.compile(r"(?:[^\n]+\n?)+")
_SAFE_SCHEMES = ("http://", "https://", "mailto:")


def parser() -> MarkdownIt:
    """Return the parser: CommonMark with tables and strike-through, without HTML and without pictures."""
    made = MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST})
    made.enable(["table", "strikethrough"])
    made.disable(["image", "html_block", "html_inline"])
    return made


def tree(text: str) -> SyntaxTreeNode:
    """Return the text as a tree of blocks and what is in them."""
    return SyntaxTreeNode(parser().parse(bearable(text)))


def bearable(text: str) -> str:
    """Return the text with brackets taken for plain signs in paragraphs that hold too many of them."""
    return _PARAGRAPH.sub(lambda found: _plain_brackets(found[0]), text) if text.count("[") > _MOST_BRACKETS else text


def is_safe_link(address: object) -> bool:
    """Tell whether an address may become a link that can be clicked: the web and mail, nothing on this machine."""
    return str(address or "").casefold().startswith(_SAFE_SCHEMES)


def plain_text(node: SyntaxTreeNode) -> str:
    """Return what a node says, without how it looks."""
    if node.type in {"softbreak", "hardbreak"}:
        return "\n"
    if node.children:
        return "".join(plain_text(child) for child in node.children)
    return "" if node.is_root else node.content


def _plain_brackets(paragraph: str) -> str:
    return paragraph.replace("[", "\\[") if paragraph.count("[") > _MOST_BRACKETS else paragraph
