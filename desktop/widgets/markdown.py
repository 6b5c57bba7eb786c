"""Markdown that may come from anyone, made safe to show.

HTML and images are off in the parser, what remains passes an allow-list, and size and nesting are capped first,
because 20,000 nested blocks are enough to freeze a text view for half a minute. A link is shown with its address and
cannot be clicked: the one kind of link that works is a citation such as [12], which opens an entry of the log.
"""

import re
from collections.abc import Collection, MutableMapping, Sequence
from typing import Any

import nh3
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

ENTRY_SCHEME = "entry"
MOST_CHARS = 200_000
_DEEPEST = 64
_MOST_BRACKETS = 8_000  # looking for the end of a link is quadratic: 200,000 open brackets take eight seconds
_MOST_MARKUP_CHARS = 40_000  # laying out rich text is ten times slower than plain text
_ENDLESS_WORD = re.compile(r"(?<!\S)\S{501,}")  # looked for at the beginning of words only, else that is quadratic too
_WORD_PIECE = re.compile(r"(\S{500})(?=\S)")
_ENDLESS_LINE = re.compile(r"(?<![^\n])[^\n]{8001,}")
_LINE_PIECE = re.compile(r"[^\n]{7000,8000}[ \t]|[^\n]{1,8000}")
_MARKS = (  # what combines with a letter, and what only turns the direction of writing or joins
    r"[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_STACKED = re.compile(f"({_MARKS}{{30}}){_MARKS}+")  # no language puts as many marks on a letter
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")  # what no encoding can write
_ENDLESS_GAP = re.compile(r"\n{20,}")
_CITATION = re.compile(r"\[(\d{1,12})\]")
_TAGS = {
    *("a", "p", "br", "hr", "em", "strong", "s", "code", "pre", "blockquote", "ul", "ol", "li"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"),
}


def cap(text: str) -> str:
    """Cut a text, and the endless lines and words in it, to what a view can lay out without a pause.

    Laying out one unbroken word is quadratic: 200,000 letters take seven seconds. A space of no width breaks it. Lines
    are laid out one by one as they are seen, but each of them whole.
    """
    text = _HALF_CHARACTER.sub("\ufffd", text[: MOST_CHARS + 1])
    cut = text if len(text) <= MOST_CHARS else text[:MOST_CHARS] + "\n\n…"
    lines = _ENDLESS_LINE.sub(lambda found: "\n".join(_LINE_PIECE.findall(found[0])), without_stacks(cut))
    words = _ENDLESS_WORD.sub(lambda found: _WORD_PIECE.sub("\\1\u200b", found[0]), lines)
    return _ENDLESS_GAP.sub("\n" * 20, words)


def without_stacks(text: str) -> str:
    """Return a text with no more than 30 marks on end: hundreds take no room, and each is laid out and painted."""
    return _STACKED.sub(r"\1", text)


def is_markup_bearable(text: str) -> bool:
    """Tell whether a text is small and simple enough to be rendered; otherwise show it plain."""
    return len(text) <= _MOST_MARKUP_CHARS and text.count("[") <= _MOST_BRACKETS


def safe_html(text: str, *, citations: Collection[int] | None = None, keeps_lines: bool = False) -> str | None:
    """Return HTML that loads nothing and runs nothing, or None if the text is better shown plain.

    `citations` are the entries that may become links, None for any; `keeps_lines` breaks lines where the text does.
    """
    if not is_markup_bearable(text):
        return None
    return nh3.clean(
        _parser(keeps_lines).render(cap(text), {"citations": citations}),
        tags=_TAGS,
        attributes={"a": {"href"}, "ol": {"start"}},
        url_schemes={ENTRY_SCHEME},
        link_rel=None,
    )


def _parser(keeps_lines: bool) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "breaks": keeps_lines, "maxNesting": _DEEPEST})
    parser.enable(["table", "strikethrough"])
    parser.disable(["image", "html_block", "html_inline"])
    parser.add_render_rule("text", _render_text)
    parser.add_render_rule("link_open", _render_link_open)
    parser.add_render_rule("link_close", _render_link_close)
    return parser


def _render_text(
    renderer: RendererHTML, tokens: Sequence[Token], at: int, options: OptionsDict, env: MutableMapping[str, Any]
) -> str:
    known = env.get("citations")

    def link(found: re.Match[str]) -> str:
        if known is not None and int(found[1]) not in known:
            return found[0]
        return f'<a href="{ENTRY_SCHEME}:{found[1]}">{found[0]}</a>'

    return _CITATION.sub(link, renderer.text(tokens, at, options, env))


def _render_link_open(
    _renderer: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, env: MutableMapping[str, Any]
) -> str:
    env.setdefault("addresses", []).append((str(tokens[at].attrGet("href") or ""), tokens[at].info == "auto"))
    return ""


def _render_link_close(
    renderer: RendererHTML, _tokens: Sequence[Token], _at: int, options: OptionsDict, env: MutableMapping[str, Any]
) -> str:
    address, is_bare = env["addresses"].pop()
    if is_bare:
        return ""
    shown = [Token("text", "", 0, content=address)]
    return f" (<code>{renderer.text(shown, 0, options, env)}</code>)"
