"""Insights: the digest with its sources, verdicts, answers, daydreaming now; nothing is pretended."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shown import Shown, settle

from core.entries import Kind, Origin
from core.errors import GuardianError
from core.services.night import DIGEST
from desktop.pages.insight_card import InsightCard
from desktop.pages.insights_page import InsightsPage
from desktop.windows.page_table import PAGES, Place, shown_pages
from desktop.windows.workspace import Workspace


@pytest.fixture
def workspace(opened: Shown) -> Workspace:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    return workspace


def add_insight(opened: Shown, text: str, **meta: object) -> int:
    return opened.guardian.log.append(Kind.INSIGHT, Origin.MODEL, text, meta=meta)


def add_question(opened: Shown, text: str) -> int:
    return opened.guardian.log.append(Kind.QUESTION, Origin.MODEL, text, meta={"kind": "question", "score": 0.9})


@pytest.fixture
def page(workspace: Workspace, qapp: QApplication) -> InsightsPage:
    settle(qapp)  # the first page would come in front
    page = workspace.page("insights")
    assert isinstance(page, InsightsPage)
    return page


def show(workspace: Workspace, page: InsightsPage, count: int, qtbot: QtBot) -> list[InsightCard]:
    workspace.show_page("insights")
    qtbot.waitUntil(lambda: len([card for card in page.cards if card.isVisible()]) == count)
    return page.cards


def keys(page: InsightsPage, key: Qt.Key, qtbot: QtBot) -> None:
    focused = page.window().focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def test_without_any_it_says_what_will_be_here(workspace: Workspace, page: InsightsPage, qapp: QApplication) -> None:
    workspace.show_page("insights")
    settle(qapp)
    assert page.empty.isVisible()
    assert not page.statistics.isVisible()
    assert page.cards == []


def test_the_digest_comes_first_with_its_sources_beside_each_other(
    opened: Shown, workspace: Workspace, page: InsightsPage, qtbot: QtBot
) -> None:
    guardian = opened.guardian
    seqs = [guardian.capture.add("Rain again, and I wrote all day."), guardian.capture.add("Sun. Not a word.")]
    add_insight(opened, "An older one.", score=0.9)
    guardian.jobs.run(DIGEST)
    guardian.jobs.run(DIGEST)  # another day
    text = f"You write more when it rains [{seqs[0]}][{seqs[1]}]."
    add_insight(opened, text, score=0.4, kind="contradiction", tainted=True, **{"from": seqs})
    add_question(opened, "Do you like rain?")
    first, question, older = show(workspace, page, 3, qtbot)
    assert [one.text.shown_text for one in first.sources] == ["Rain again, and I wrote all day.", "Sun. Not a word."]
    assert "when it rains" in first.text.shown_text
    assert "when it rains" not in older.text.shown_text
    assert question.answer.isVisible()
    assert first.sources[0].y() == first.sources[1].y()
    words = {label.text() for label in first.findChildren(type(first.state)) if label.isVisible()}
    assert {"You said otherwise before", "rests on words of others"} <= words
    assert page.today.isVisible()
    assert page.earlier.isVisible()
    with qtbot.waitSignal(page.entry_requested) as caught:
        qtbot.mouseClick(first.sources[1].open, Qt.MouseButton.LeftButton)
    assert caught.args == [seqs[1]]
    with qtbot.waitSignal(page.entry_requested) as caught:
        first.text._settled.anchorClicked.emit(QUrl(f"entry:{seqs[0]}"))
    assert caught.args == [seqs[0]]


def test_a_quiet_day_is_said_and_earlier_ones_show_their_entries_on_request(
    opened: Shown, workspace: Workspace, page: InsightsPage, qtbot: QtBot
) -> None:
    seq = opened.guardian.capture.add("Rain again.")
    add_insight(opened, f"It rains [{seq}].", **{"from": [seq, "x", True, -1]})
    for _ in range(3):  # days
        opened.guardian.jobs.run(DIGEST)
    (card,) = show(workspace, page, 1, qtbot)
    assert page.quiet.text().startswith("A quiet day: nothing has passed the bar since ")
    assert card.sources == []
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [one.text.shown_text for one in card.sources] == ["Rain again."])
    assert not card.more.isVisible()


def test_an_insight_is_kept_dismissed_and_taken_back_by_mouse(
    opened: Shown, workspace: Workspace, page: InsightsPage, qtbot: QtBot
) -> None:
    seq = add_insight(opened, "You write more when it rains.", arm="random", is_lot=True)
    (card,) = show(workspace, page, 1, qtbot)
    digest = opened.guardian.digest
    assert "chance" not in card.state.text()
    qtbot.mouseClick(card.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.state.text() == "You keep this. Its entries were drawn by chance, for comparison.")
    assert digest.insight(seq).verdict == "kept"
    assert opened.guardian.actions[-1] == ("insights keep", {"seq": seq}, {"verdict": "kept"})
    qtbot.waitUntil(lambda: page.statistics.table.item(1, 3).text() == "1 of 1 judged, 1 shown")
    qtbot.mouseClick(workspace.notice.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.state.text() == "")
    assert digest.insight(seq).verdict == ""
    qtbot.mouseClick(card.dismiss, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.state.text().startswith("You have dismissed this."))
    workspace.show_page("log")
    digest.take_back(seq)  # as a command line does
    workspace.show_page("insights")
    qtbot.waitUntil(card.keep.isVisible)


def test_and_by_keyboard(opened: Shown, workspace: Workspace, page: InsightsPage, qtbot: QtBot) -> None:
    seqs = [add_insight(opened, f"Insight {number}", score=1 - number / 10) for number in range(3)]
    with qtbot.waitActive(opened.desktop.window):
        opened.desktop.window.bring_forward()
    cards, digest = show(workspace, page, 3, qtbot), opened.guardian.digest
    qtbot.waitUntil(cards[0].keep.hasFocus)
    keys(page, Qt.Key.Key_J, qtbot)
    assert cards[1].keep.hasFocus()
    keys(page, Qt.Key.Key_E, qtbot)
    qtbot.waitUntil(cards[1].take_back.hasFocus)
    assert digest.insight(seqs[1]).verdict == "kept"
    keys(page, Qt.Key.Key_U, qtbot)
    qtbot.waitUntil(cards[1].keep.hasFocus)
    keys(page, Qt.Key.Key_K, qtbot)
    keys(page, Qt.Key.Key_R, qtbot)
    qtbot.waitUntil(lambda: digest.insight(seqs[0]).verdict == "dismissed")
    assert digest.insight(seqs[1]).verdict == ""
    keys(page, Qt.Key.Key_A, qtbot)  # which is for questions
    assert cards[0].editor is None


def test_a_question_is_answered_by_a_capture_that_follows_it(
    opened: Shown, workspace: Workspace, page: InsightsPage, qtbot: QtBot
) -> None:
    seq = add_question(opened, "Do you like rain?")
    with qtbot.waitActive(opened.desktop.window):
        opened.desktop.window.bring_forward()
    (card,) = show(workspace, page, 1, qtbot)
    qtbot.waitUntil(card.answer.hasFocus)
    keys(page, Qt.Key.Key_A, qtbot)
    assert card.editor is not None
    qtbot.keyClicks(card.editor.field, "Only at sea.")
    assert workspace.unsent == ["Only at sea."]
    opened.guardian.capture.error = GuardianError("The disk is full.", "Make room.")
    card.editor.save.click()
    qtbot.waitUntil(opened.desktop.window.problems.isVisible)
    assert page.unsent == "Only at sea."
    opened.guardian.capture.error = None
    card.editor.save.click()
    qtbot.waitUntil(lambda: card.state.text() == "You have answered this.")
    answer = opened.guardian.log.rows[seq]
    assert (answer.kind, answer.text, answer.parent) == (Kind.CAPTURE, "Only at sea.", seq)
    assert page.unsent == ""
    assert not card.answer.isVisible()


def test_daydreaming_now_brings_an_insight_and_can_be_stopped(
    opened: Shown, workspace: Workspace, page: InsightsPage, qtbot: QtBot
) -> None:
    guardian = opened.guardian
    for text in ("Bees sleep at night.", "The hive hums."):
        guardian.capture.add(text)
    show(workspace, page, 0, qtbot)
    guardian.daydreaming.may_end.clear()
    page.dream.click()
    qtbot.waitUntil(lambda: page.job.detail.text() == "pairs so far: 7")
    assert page.job.stage.text() == "Bringing entries together"
    assert not page.dream.isEnabled()
    page.job.stop.click()
    qtbot.waitUntil(page.dream.isEnabled)
    assert page.job.banner.title.text() == "Stopped. The next run goes on with what it has found."
    guardian.daydreaming.may_end.set()
    page.dream.click()
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    assert page.job.banner.title.text() == "New insights: 1."
    assert guardian.actions[-1] == ("daydream", {"minutes": 10}, {"run": "dream-1", "insights": [3]})
    guardian.daydreaming.is_quiet = True
    page.dream.click()
    qtbot.waitUntil(lambda: page.job.banner.title.text() == "Nothing passed the bar this time.")


def test_what_a_morning_brings_comes_without_a_visit(
    opened: Shown, workspace: Workspace, page: InsightsPage, qtbot: QtBot
) -> None:
    show(workspace, page, 0, qtbot)
    add_insight(opened, "It rains.")
    opened.guardian.jobs.run(DIGEST)
    qtbot.waitUntil(lambda: len(page.cards) == 1)


def test_older_ones_come_on_request(opened: Shown, workspace: Workspace, page: InsightsPage, qtbot: QtBot) -> None:
    for number in range(23):
        add_insight(opened, f"Insight {number}")
    for _ in range(2):
        opened.guardian.jobs.run(DIGEST)
    opened.guardian.jobs.run(DIGEST)
    show(workspace, page, 20, qtbot)
    page.older.click()
    qtbot.waitUntil(lambda: len(page.cards) == 23)
    qtbot.waitUntil(lambda: not page.older.isVisible())
    assert page.cards[-1].text.shown_text == "Insight 0"


def test_pages_that_come_later_have_their_place_and_are_not_shown(workspace: Workspace) -> None:
    planned = {row.name for row in PAGES if not row.where}
    assert {"questions", "guard"} <= planned
    shown = {row.name for place in Place for row in shown_pages(place)}
    assert planned & shown == set()
    for name in ("questions", "guard"):
        with pytest.raises(KeyError):
            workspace.page(name)
