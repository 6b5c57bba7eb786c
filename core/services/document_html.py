"""A document as one HTML page that loads nothing."""

from html import escape

import nh3

from core.services.document_markdown import bearable, parser

_TAGS = {
    *("a", "p", "br", "hr", "em", "strong", "s", "code", "pre", "blockquote", "ul", "ol", "li"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"),
}
_STYLE = """
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.0625rem/1.6 Georgia, "DejaVu Serif", serif; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.8em 0 0.6em; }
code, pre { font-family: "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 0.9em; }
pre { padding: 0.8em 1em; overflow-x: auto; background: rgba(127, 127, 127, 0.12); border-radius: 6px; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid rgba(127, 127, 127, 0.5); opacity: 0.85; }
table { border-collapse: collapse; } th, td { padding: 0.35em 0.7em; border: 1px solid rgba(127, 127, 127, 0.4); }
th { text-align: start; }
"""


def as_html(title: str, text: str) -> bytes:
    """Return the page, UTF-8; nothing in the text can run or load anything, links lead to the web and mail only."""
    made = parser()
    made.options["breaks"] = True
    body = nh3.clean(
        made.render(bearable(text)),
        tags=_TAGS,
        attributes={"a": {"href"}, "ol": {"start"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer",
    )
    page = (
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f'<body dir="auto">\n{body}</body>\n</html>\n'
    )
    return page.encode("utf-8", "replace")
