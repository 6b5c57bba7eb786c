"""Text from anyone: nothing is loaded, nothing runs, nothing freezes."""

import html
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.widgets.markdown import MOST_CHARS, safe_html
from desktop.widgets.markdown_view import GrowingView, MarkdownView

BEARABLE_S = 2.5  # on a busy machine; the worst of these took 28 s before there were caps
ALLOWED = {"a", "p", "br", "hr", "em", "strong", "s", "code", "pre", "blockquote", "ul", "ol", "li"}
ALLOWED |= {"table", "thead", "tbody", "tr", "th", "td", *(f"h{level}" for level in range(1, 7))}


class Tags(HTMLParser):
    """Collects what a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name == "href"]


def seen(text: str) -> Tags:
    tags = Tags()
    tags.feed(safe_html(text) or "")
    return tags


@pytest.mark.parametrize(
    "text",
    [
        "![secret](file:///etc/passwd)",
        "![secret](//host/share/x.png)",
        '<img src="file:///etc/passwd">',
        "<script>alert(1)</script>",
        "[click](javascript:alert(1))",
        "[click](https://example.org/?steal)",
        "<https://example.org>",
        "[ref]: //host/share\n\n![ref] [ref]",
        '<a href="entry:1" onclick="x()">a</a>',
        "[entry](entry:5)",
    ],
)
def test_no_markup_loads_or_leads_anywhere(text: str) -> None:
    tags = seen(text)
    assert tags.tags <= ALLOWED
    assert tags.attributes <= {"href", "start"}
    assert tags.links == []


@given(st.text(alphabet=st.sampled_from("[]()!<>/&\"'*_`#|-:\n 1ajsrchef."), max_size=300))
def test_whatever_is_written_only_allowed_tags_come_out(text: str) -> None:
    tags = seen(text)
    assert tags.tags <= ALLOWED
    assert all(link.removeprefix("entry:").isdecimal() for link in tags.links)


def test_citations_become_links_but_not_in_code() -> None:
    assert seen("As you wrote [12] and [3].").links == ["entry:12", "entry:3"]
    assert seen("`list[0]`").links == []


def test_only_what_an_answer_rests_on_is_linked() -> None:
    tags = Tags()
    tags.feed(safe_html("As in [12] and [3].", citations=[3]) or "")
    assert tags.links == ["entry:3"]


def test_lines_are_kept_where_they_mean_something() -> None:
    assert "br" not in seen("one\ntwo").tags
    assert "<br" in (safe_html("one\ntwo", keeps_lines=True) or "")


def test_a_link_shows_where_it_would_lead() -> None:
    shown = html.unescape(safe_html("[my bank](https://evil.example/login)") or "")
    assert "my bank" in shown
    assert "https://evil.example/login" in shown


@pytest.mark.parametrize(
    "text",
    [
        "<div>" * 20_000,
        "> " * 20_000 + "deep",
        "\n".join("  " * depth + "- x" for depth in range(500)),
        "[" * MOST_CHARS,
        "![" * MOST_CHARS,
        "*a " * 60_000,
        "|a" * 20_000 + "\n" + "|-" * 20_000,
        "x" * 2_000_000,
        "![x](//host/share/x.png)\n\n" * 8_000,
        "# [a](b) `c` **d**\n" * 10_000,
    ],
    ids=["div", "quotes", "lists", "brackets", "images", "stars", "table", "long", "shares", "mixed"],
)
def test_hostile_text_is_shown_without_a_pause(text: str, qtbot: QtBot) -> None:
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    started = time.monotonic()
    view.show_markdown(text)
    view.grab()
    assert time.monotonic() - started < BEARABLE_S


def test_the_view_reads_no_file_even_when_handed_html(qtbot: QtBot, tmp_path: Path) -> None:
    picture = QImage(400, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    assert picture.save(str(tmp_path / "picture.png"))
    view = GrowingView()
    qtbot.addWidget(view)
    view.resize(600, 100)
    view.show()
    view.setHtml(f'<img src="file://{tmp_path}/picture.png"><img src="//host/share/x.png">')
    red = view.grab().toImage()
    colours = {red.pixelColor(x, y).name() for x in range(0, red.width(), 7) for y in range(0, red.height(), 3)}
    assert "#ff0000" not in colours
    assert view.document().size().height() < 200


def test_a_click_on_a_citation_names_the_entry_and_on_anything_else_nothing(qtbot: QtBot) -> None:
    view = MarkdownView()
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.citation_activated) as caught:
        view.anchorClicked.emit("entry:12")
    assert caught.args == [12]
    with qtbot.assertNotEmitted(view.citation_activated):
        for address in ("https://example.org/12", "file:///12", "entry:x", "entry:"):
            view.anchorClicked.emit(address)
