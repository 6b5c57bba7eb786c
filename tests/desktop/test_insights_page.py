"""Insights: what there is, what it rests on, and what the principal says of it; nothing is pretended."""

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot
from shown import Shown

from core.entries import Kind, Origin
from desktop.pages.insights_page import InsightsPage, sources_of
from desktop.windows.page_table import PAGES, Place, shown_pages
from desktop.windows.workspace import Workspace


@pytest.fixture
def workspace(opened: Shown) -> Workspace:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    return workspace


def add_insight(opened: Shown, text: str, **meta: object) -> int:
    return opened.guardian.log.append(Kind.INSIGHT, Origin.MODEL, text, meta=meta)


@pytest.fixture
def page(workspace: Workspace) -> InsightsPage:
    page = workspace.page("insights")
    assert isinstance(page, InsightsPage)
    return page


def test_without_any_it_says_what_will_be_here(workspace: Workspace, page: InsightsPage, qtbot: QtBot) -> None:
    workspace.show_page("insights")
    qtbot.wait(50)
    assert page.empty.isVisible()
    assert page.cards == []


def test_insights_are_shown_with_their_sources(
    opened: Shown, workspace: Workspace, page: InsightsPage, qtbot: QtBot
) -> None:
    seq = opened.guardian.capture.add("Rain again, and I wrote all day.")
    add_insight(opened, "An older one.")
    add_insight(opened, f"You write more when it rains [{seq}].", **{"from": [seq, "x", True, -1]})
    workspace.show_page("insights")
    qtbot.waitUntil(lambda: len(page.cards) == 2)
    assert "when it rains" in page.cards[0].text.shown_text
    assert len(page.cards[0].sources) == 1
    with qtbot.waitSignal(page.entry_requested) as caught:
        qtbot.mouseClick(page.cards[0].sources[0], Qt.MouseButton.LeftButton)
    assert caught.args == [seq]
    with qtbot.waitSignal(page.entry_requested) as caught:
        page.cards[0].text._settled.anchorClicked.emit(QUrl(f"entry:{seq}"))
    assert caught.args == [seq]


def test_an_insight_is_kept_dismissed_and_taken_back(
    opened: Shown, workspace: Workspace, page: InsightsPage, qtbot: QtBot
) -> None:
    seq = add_insight(opened, "You write more when it rains.")
    workspace.show_page("insights")
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    card, feedback = page.cards[0], opened.guardian.feedback
    qtbot.mouseClick(card.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.state.text() == "You keep this.")
    assert feedback.verdict_of([seq])[seq].verdict == "endorse"
    assert opened.guardian.actions[-1][:2] == ("endorse", {"seq": seq})
    qtbot.mouseClick(workspace.notice.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.state.text() == "")
    assert feedback.verdict_of([seq]) == {}
    qtbot.mouseClick(card.dismiss, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.state.text() == "You have dismissed this.")
    workspace.show_page("log")
    workspace.show_page("insights")
    qtbot.waitUntil(lambda: page.cards[0] is not card and page.cards[0].take_back.isVisible())


def test_older_ones_come_on_request(opened: Shown, workspace: Workspace, page: InsightsPage, qtbot: QtBot) -> None:
    for number in range(23):
        add_insight(opened, f"Insight {number}")
    workspace.show_page("insights")
    qtbot.waitUntil(lambda: len(page.cards) == 20)
    page.older.click()
    qtbot.waitUntil(lambda: len(page.cards) == 23)
    assert not page.older.isVisible()
    assert page.cards[-1].text.shown_text == "Insight 0"


def test_an_insight_without_sources_has_none(opened: Shown) -> None:
    seq = add_insight(opened, "x", **{"from": "7"})
    assert sources_of(opened.guardian.recall.entry(seq)) == []


def test_pages_that_come_later_have_their_place_and_are_not_shown(workspace: Workspace) -> None:
    planned = {row.name for row in PAGES if not row.where}
    assert {"questions", "guard"} <= planned
    shown = {row.name for place in Place for row in shown_pages(place)}
    assert planned & shown == set()
    for name in ("questions", "guard"):
        with pytest.raises(KeyError):
            workspace.page(name)
