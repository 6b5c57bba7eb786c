"""5,000 hostile texts: nothing they ask for is fetched or loaded, none is taken for markup, none is laid out whole."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from canary import Canary, sockets, watched
from hostile import COUNT, MILLION, hostile_texts
from hostile_checks import MOST_IN_A_ROW, MOST_IN_A_VIEW, check, check_rows
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shown import Shown, settle

from core.entries import Kind, Origin
from desktop.models.conversations import ConversationsModel, row_of_entry
from desktop.models.entries import BLOCK, EntriesModel
from desktop.widgets.banner import Banner
from desktop.widgets.markdown import MOST_CHARS, safe_html
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.notice import Notice
from desktop.widgets.parts import Card, EmptyState, label
from desktop.widgets.rows import DETAIL_ROLE, SIDE_ROLE, TwoLineDelegate, one_line
from desktop.windows.page_table import Place, shown_pages

ALLOWED = {"a", "p", "br", "hr", "em", "strong", "s", "code", "pre", "blockquote", "ul", "ol", "li"}
ALLOWED |= {"table", "thead", "tbody", "tr", "th", "td", *(f"h{level}" for level in range(1, 7))}
GIANTS = 27
SHOWN_WHOLE = 33  # how many of the texts, giants first, go through the pages of a vault


@pytest.fixture
def canary(tmp_path: Path, qapp: QApplication) -> Iterator[Canary]:
    """A picture that nobody may open while a test runs."""
    with watched(tmp_path) as canary:
        yield canary


@pytest.fixture
def texts(canary: Canary) -> list[str]:
    """All of them."""
    return list(hostile_texts(str(canary.path)))


def test_the_watch_hears_what_qt_opens(tmp_path: Path, qtbot: QtBot) -> None:
    canary = Canary(tmp_path)
    rich = QLabel(f'<img src="file://{canary.path}">')
    qtbot.addWidget(rich)
    rich.grab()
    assert canary.times_opened > 0
    unc = QLabel(f'<img src="/{canary.path}">')
    qtbot.addWidget(unc)
    unc.grab()
    assert canary.times_opened > 0
    canary.close()
    assert all(name.startswith("socket:") for name in sockets())


def test_there_are_as_many_as_promised(texts: list[str]) -> None:
    assert len(texts) == COUNT == 5_000
    assert sum(len(text) >= MILLION - 10 for text in texts) >= 8
    assert len(set(texts)) > 4_500
    assert texts[100:] == list(hostile_texts(texts_path(texts)))[100:]


def texts_path(texts: list[str]) -> str:
    """Return the path that the texts ask for."""
    return next(text for text in texts if text.startswith("![x](file://")).split("file://")[1].split(")")[0]


class Tags(HTMLParser):
    """Collect what a view would take for markup."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


def test_rich_text_is_made_of_allowed_tags_only(texts: list[str]) -> None:
    found = Tags()
    for text in [*texts[:GIANTS], *texts[GIANTS::3]]:
        html = safe_html(text) or ""
        assert len(html) < 20 * MOST_CHARS
        found.feed(html)
    assert found.tags <= ALLOWED
    assert found.attributes <= {"href", "start"}


def test_views_load_nothing_and_lay_out_little(texts: list[str], canary: Canary, qtbot: QtBot) -> None:
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    for place, text in enumerate([*texts[:GIANTS], *texts[GIANTS::5]]):
        if place % 2 and len(text) < 10_000:
            view.show_plain(text)
        else:
            view.show_markdown(text)
        assert view.document().characterCount() <= MOST_IN_A_VIEW
        view.grab()
    assert canary.times_opened == 0


def test_rows_are_painted_as_they_are(texts: list[str], qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    model = QStandardItemModel()
    picture = QImage(400, 60, QImage.Format.Format_ARGB32)
    delegate = TwoLineDelegate(view)
    item = QStandardItem()
    model.appendRow(item)
    for text in texts:
        shown = one_line(text)
        assert "\n" not in shown
        assert len(shown) <= MOST_IN_A_ROW
        item.setText(shown)
        item.setData(shown, DETAIL_ROLE)
        item.setData(shown[:40], SIDE_ROLE)
        option = QStyleOptionViewItem()
        option.initFrom(view)
        option.rect = picture.rect()
        painter = QPainter(picture)
        delegate.paint(painter, option, model.index(0, 0))
        painter.end()


def test_small_pieces_show_them_as_they_are(texts: list[str], canary: Canary, qtbot: QtBot) -> None:
    around = QWidget()
    around.resize(600, 400)
    qtbot.addWidget(around)
    pieces = [label(""), Banner(around), Notice(around), EmptyState("menu", "", ""), Card("heading")]
    for piece in pieces[3:] + pieces[:1]:
        piece.setParent(around)
    for text in texts:
        cut = one_line(text)
        pieces[0].setText(cut)
        pieces[1].show_message(cut, cut)
        pieces[2].say(cut)
        pieces[3].say(cut, cut)
    around.grab()
    assert canary.times_opened == 0
    pieces[2].hide()
    pieces[2]._hiding.stop()


class TestWindow:
    """A vault full of them, shown on every page."""

    @pytest.fixture
    def full(self, opened: Shown, texts: list[str], qapp: QApplication) -> Shown:
        log = opened.guardian.log
        for text in texts[:SHOWN_WHOLE]:
            log.append(Kind.CAPTURE, Origin.SELF, text, one_line(text))
            thread = log.append(Kind.CHAT, Origin.SELF, text)
            log.append(Kind.ANSWER, Origin.MODEL, text, thread=thread, parent=thread)
        settle(qapp)
        return opened

    def test_no_page_takes_them_for_markup_or_lays_them_out_whole(self, full: Shown, qapp: QApplication) -> None:
        workspace = full.desktop.window.workspace
        assert workspace is not None
        for place in Place:
            for row in shown_pages(place):
                workspace.show_page(row.name)
                settle(qapp)
                check(full.desktop.window)
                walk_rows(workspace.page(row.name), full, qapp)

    def test_every_entry_can_be_shown(self, full: Shown, qapp: QApplication) -> None:
        workspace = full.desktop.window.workspace
        assert workspace is not None
        for entry in full.guardian.log.rows[::8]:
            workspace.show_entry(entry.seq)
            settle(qapp)
            full.desktop.window.grab()
            check(full.desktop.window)

    def test_what_is_typed_or_pasted_is_kept_whole(self, full: Shown, texts: list[str], qapp: QApplication) -> None:
        capture = full.desktop.capture
        capture.open()
        for text in texts[GIANTS:140]:
            capture.text.setPlainText(text)
            capture.grab()
        check(capture)
        capture.text.clear()
        capture.hide()


def walk_rows(page: QWidget, shown: Shown, qapp: QApplication) -> None:
    """Choose rows of every list on a page, as a click does."""
    for view in page.findChildren(QAbstractItemView):
        if not view.isVisible() or view.model() is None:
            continue
        kept = [
            QPersistentModelIndex(view.model().index(row, 0))
            for row in range(min(2, view.model().rowCount(QModelIndex())))
        ]
        for index in kept:
            if index.isValid() and view.isVisible():
                view.setCurrentIndex(index)
                view.clicked.emit(index)
                settle(qapp)
                check(shown.desktop.window)


def test_models_cut_what_they_give_out(texts: list[str], opened: Shown, qtbot: QtBot) -> None:
    log = opened.guardian.log
    for text in texts[:SHOWN_WHOLE]:
        log.append(Kind.CHAT, Origin.SELF, text, text)
    entries, conversations = EntriesModel(opened.desktop), ConversationsModel(opened.desktop)
    recall = opened.guardian.recall
    timeline = recall.timeline()
    entries.show_rows(len(timeline))
    entries.fill(0, recall.listed(timeline, 0, BLOCK))
    conversations.replace([row_of_entry(entry) for entry in log.rows])
    for model in (entries, conversations):
        view = QListView()
        qtbot.addWidget(view)
        view.setModel(model)
        check_rows(view)
