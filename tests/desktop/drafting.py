"""What tests do on the drafting page."""

from dataclasses import dataclass

from fake_guardian import FakeGuardian
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from desktop.pages.draft_page import DraftPage


@dataclass
class Vault:
    """What the page is shown for."""

    guardian: FakeGuardian


TEXT = "Bees are really small. They are very quiet at night."
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def write(page: DraftPage, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(page.editor, text)


def open_text(page: DraftPage, opened: Vault, qtbot: QtBot, text: str = TEXT, title: str = "Bees") -> int:
    seq = opened.guardian.documents.new(title, text).seq
    page.open_document(seq)
    qtbot.waitUntil(lambda: page.saver.seq == seq and page.editor.text() == text)
    return seq


def is_saved(page: DraftPage, opened: Vault) -> bool:
    seq = page.saver.seq
    return page.saver.is_saved and seq is not None and opened.guardian.documents.text(seq) == page.editor.text()


def authors(opened: Vault, seq: int) -> list[tuple[str, str]]:
    text = opened.guardian.documents.text(seq)
    return [(text[one.start : one.end], str(one.author)) for one in opened.guardian.documents.authorship(seq)]


def select(page: DraftPage, start: int, end: int) -> None:
    cursor = page.editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    page.editor.setTextCursor(cursor)


def suggest(page: DraftPage, qtbot: QtBot, name: str = "Shorter") -> None:
    page.toggle_side("suggestions")
    wish = next(one for one in page.suggestions.wishes.values() if one.accessibleName() == name)
    qtbot.mouseClick(wish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.review.found is not None and not page.review.is_busy)


def draft_page(opened: Vault, qtbot: QtBot) -> DraftPage:
    """Show the page; ghost text is off until a test turns it on."""
    found = DraftPage(opened.guardian)
    qtbot.addWidget(found)
    found.resize(1000, 700)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    found.enter()
    qtbot.waitUntil(lambda: found.ghost.is_on)
    found.ghost.set_on(False)
    return found
