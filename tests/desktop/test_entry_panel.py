"""One entry: its text, where it comes from, what learnt from it, what refers to it, its files."""

from pathlib import Path

import pytest
from fake_guardian import FakeGuardian
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE

from core.entries import Kind, Origin
from core.paths import Home
from core.services.explaining import Explanation, PassageShown, TextShown
from core.services.provenance import Learner, Learnt
from desktop.pages.entry_actions import EntryActions
from desktop.pages.entry_panel import EntryPanel

TEXT, FACTS, LEARNING, REFERENCES = range(4)


@pytest.fixture
def guardian(home: Home) -> FakeGuardian:
    return FakeGuardian.create(home, PASSPHRASE)[0]


@pytest.fixture
def panel(guardian: FakeGuardian, qtbot: QtBot) -> EntryPanel:
    panel = EntryPanel(guardian)
    qtbot.addWidget(panel)
    panel.resize(700, 600)
    panel.show()
    return panel


def said(panel: EntryPanel) -> str:
    return "\n".join(one.text() for one in panel.tabs.currentWidget().findChildren(QLabel) if one.isVisible())


def test_it_shows_what_it_is_and_its_text_as_written_or_formatted(panel: EntryPanel, guardian: FakeGuardian) -> None:
    seq = guardian.log.append(Kind.IMPORT, Origin.SELF, "# Title\n\n**bold**", "notes")
    panel.show_entry(guardian.provenance.of(seq))
    assert panel.is_markup.isChecked()
    assert panel.text.toPlainText() == "Title\nbold"
    assert (panel._kind.text(), panel._origin.text()) == ("Imported", "Written by you")
    assert "notes" in panel._when.text()
    panel.is_markup.click()
    assert panel.text.toPlainText() == "# Title\n\n**bold**"


def test_it_says_where_it_comes_from_and_leads_to_what_it_belongs_to(
    panel: EntryPanel, guardian: FakeGuardian, qtbot: QtBot
) -> None:
    first = guardian.capture.add("the first")
    meta = {"author": "Anna", "title": "<b>Bees</b>", "name": "bees/a.md", "not_own": [[0, 1, "quoted"]]}
    seq = guardian.log.append(Kind.IMPORT, Origin.SELF, "text", "markdown", meta=meta, parent=first)
    panel.show_entry(guardian.provenance.of(seq))
    panel.tabs.setCurrentIndex(FACTS)
    for part in ("Anna", "<b>Bees</b>", "bees/a.md", "markdown", "did not write"):
        assert part in said(panel)
    assert panel._taint.isVisible()
    (link,) = [one for one in panel.facts.findChildren(QPushButton) if str(first) in one.text()]
    with qtbot.waitSignal(panel.entry_requested) as caught:
        link.click()
    assert caught.args == [first]


def test_its_link_of_the_chain_is_checked_when_asked_for(
    panel: EntryPanel, guardian: FakeGuardian, qtbot: QtBot
) -> None:
    seq = guardian.capture.add("a thought")
    panel.show_entry(guardian.provenance.of(seq))
    panel.tabs.setCurrentIndex(FACTS)
    assert "not been checked" in panel.facts.state.text()
    panel.facts.check.click()
    qtbot.waitUntil(lambda: "Checked just now" in panel.facts.state.text())
    guardian.provenance.problems = [f"entry {seq} was changed"]
    qtbot.waitUntil(panel.facts.check.isEnabled)
    panel.facts.check.click()
    qtbot.waitUntil(lambda: "was changed" in panel.facts.state.text())


def test_what_learnt_from_it_is_said_with_the_passages_that_teach(
    panel: EntryPanel, guardian: FakeGuardian, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seq = guardian.capture.add("mine \U0001f41d theirs mine again")
    passages = [
        PassageShown(0, 7, 1.0, "own", "You wrote it.", seq, "mine \U0001f41d "),
        PassageShown(7, 14, 0.0, "quoted", "Somebody else wrote it.", seq, "theirs "),
        PassageShown(14, 24, 1.0, "own", "You wrote it.", seq, "mine again"),
    ]
    text = TextShown(seq, "2031-05-01T20:15:00Z", "capture", "learn", 4, passages)
    explanation = Explanation("nightly", "", "", "", 1, {}, {}, {}, {}, [], [], 0, texts=[text])
    learners = [Learner("adapter-1", "run-1", "2031-05-01T20:15:00Z", True)]
    monkeypatch.setattr(guardian.provenance, "learnt", lambda _seq: Learnt(learners, False, explanation))
    panel.show_entry(guardian.provenance.of(seq))
    panel.tabs.setCurrentIndex(LEARNING)
    qtbot.waitUntil(lambda: "adapter-1" in panel.learning.summary.text())
    assert "next run learns from it" in panel.learning.summary.text()
    assert "17 characters" in panel.learning.rules.text()
    marked = [mark.cursor.selectedText() for mark in panel.learning.text.extraSelections()]
    assert marked == ["mine \U0001f41d ", "mine again"]


def test_an_incognito_capture_says_so(panel: EntryPanel, guardian: FakeGuardian, qtbot: QtBot) -> None:
    seq = guardian.capture.add("between us", is_incognito=True)
    panel.show_entry(guardian.provenance.of(seq))
    assert panel._incognito.isVisible()
    panel.tabs.setCurrentIndex(LEARNING)
    qtbot.waitUntil(lambda: "incognito" in panel.learning.summary.text())


def test_what_refers_to_it_opens(panel: EntryPanel, guardian: FakeGuardian, qtbot: QtBot) -> None:
    seq = guardian.capture.add("bees sleep")
    answer = guardian.log.append(Kind.ANSWER, Origin.MODEL, "They do.", meta={"citations": [seq]})
    panel.show_entry(guardian.provenance.of(answer))
    panel.tabs.setCurrentIndex(REFERENCES)
    qtbot.waitUntil(lambda: "Nothing refers" in said(panel))
    panel.show_entry(guardian.provenance.of(seq))
    qtbot.waitUntil(lambda: panel.references.count() == 1)
    with qtbot.waitSignal(panel.entry_requested) as caught:
        panel.references.itemActivated.emit(panel.references.item(0))
    assert caught.args == [answer]


def test_files_are_saved_and_pictures_shown_small(
    panel: EntryPanel, guardian: FakeGuardian, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = QImage(3000, 1500, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    assert picture.save(str(tmp_path / "boat.png"))
    (tmp_path / "broken.png").write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    seq = guardian.capture.add("boats", files=[tmp_path / "boat.png", tmp_path / "broken.png"])
    found = guardian.provenance.of(seq)
    panel.show_entry(found)
    previews = [one for one in panel.attachments.findChildren(QPushButton) if one.text() == "Preview"]
    previews[0].click()
    places = [one for one in panel.attachments.findChildren(QLabel) if "boat.png" in one.accessibleName()]
    qtbot.waitUntil(places[0].isVisible)
    assert 0 < places[0].pixmap().width() <= 600
    previews[1].click()
    qtbot.waitUntil(panel.attachments.banner.isVisible)
    panel.attachments.save_to(found.attachments[0], tmp_path / "copy.png")
    qtbot.waitUntil((tmp_path / "copy.png").exists)
    qtbot.waitUntil(lambda: "copy.png" in panel.attachments.banner.title.text())
    assert (tmp_path / "copy.png").read_bytes() == (tmp_path / "boat.png").read_bytes()


def test_it_is_copied_cited_and_leads_to_its_conversation(guardian: FakeGuardian, qtbot: QtBot) -> None:
    actions = EntryActions()
    qtbot.addWidget(actions)
    first = guardian.log.append(Kind.CHAT, Origin.SELF, "Do bees sleep?")
    answer = guardian.log.append(Kind.ANSWER, Origin.MODEL, "They do.", thread=first)
    actions.use(guardian.recall.entry(answer))
    actions.copy_text()
    assert QGuiApplication.clipboard().text() == "They do."
    actions.copy_citation()
    assert QGuiApplication.clipboard().text().startswith(f"[{answer}] \u201cThey do.\u201d")
    with qtbot.waitSignal(actions.place_requested) as caught:
        actions._conversation.trigger()
    assert caught.args == ["chat", answer]
    actions.use(guardian.recall.entry(guardian.capture.add("no conversation")))
    assert not actions._conversation.isVisible()
    redaction = guardian.log.append(Kind.REDACTION, Origin.SELF, "why")
    actions.use(guardian.recall.entry(redaction))
    assert not actions._redact.isEnabled()
    assert actions.menu.windowFlags() & Qt.WindowType.Popup
