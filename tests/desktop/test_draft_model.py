"""The drafting page: what the model offers is only offered."""

import pytest
from drafting import CONTROL, SHIFT, TEXT, Vault, authors, draft_page, is_saved, open_text, select, suggest, write
from fake_guardian import FakeGuardian
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE

from core.errors import GuardianError
from core.paths import Home
from desktop.pages.draft_page import DraftPage


@pytest.fixture
def opened(home: Home) -> Vault:
    guardian, _code = FakeGuardian.create(home, PASSPHRASE)
    return Vault(guardian)


@pytest.fixture
def page(opened: Vault, qtbot: QtBot) -> DraftPage:
    return draft_page(opened, qtbot)


# --- ghost text ---


def wait_for_ghost(page: DraftPage, qtbot: QtBot, text: str = " and so on.") -> None:
    qtbot.waitUntil(lambda: page.editor.ghost.text == text)


def test_a_ghost_comes_after_a_pause_and_is_no_part_of_the_text(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    open_text(page, opened, qtbot)
    page.ghost.set_on(True)
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    write(page, qtbot, " Yes")
    wait_for_ghost(page, qtbot)
    assert page.editor.text() == TEXT + " Yes"
    assert page.editor.toPlainText() == TEXT + " Yes"
    assert opened.guardian.completion.asked == [(TEXT + " Yes", "")]
    qtbot.keyClick(page.editor, Qt.Key.Key_Escape)
    assert page.editor.ghost.text == ""
    assert page.panel.is_writing


def test_tab_takes_a_ghost_and_it_counts_as_the_models(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    seq = open_text(page, opened, qtbot, "Bees")
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    write(page, qtbot, " sleep")
    page.ghost.ask()
    wait_for_ghost(page, qtbot)
    qtbot.keyClick(page.editor, Qt.Key.Key_Right, CONTROL)
    assert (page.editor.text(), page.editor.ghost.text) == ("Bees sleep and ", "so on.")
    qtbot.keyClick(page.editor, Qt.Key.Key_Tab)
    assert (page.editor.text(), page.editor.ghost.text) == ("Bees sleep and so on.", "")
    assert page.editor.hasFocus()
    write(page, qtbot, " Yes.")
    page.saver.save()
    qtbot.waitUntil(lambda: is_saved(page, opened))
    assert [text for text, who in authors(opened, seq) if who == "self"] == ["Bees sleep", " Yes."]
    assert "".join(text for text, who in authors(opened, seq) if who.startswith("model")) == " and so on."


def test_undo_and_redo_go_across_a_taken_ghost_and_it_stays_the_models(
    page: DraftPage, opened: Vault, qtbot: QtBot
) -> None:
    seq = open_text(page, opened, qtbot, "Bees sleep")
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    page.ghost.ask()
    wait_for_ghost(page, qtbot)
    qtbot.keyClick(page.editor, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: is_saved(page, opened))
    page.editor.undo()
    assert page.editor.text() == "Bees sleep"
    page.saver.save()
    qtbot.waitUntil(lambda: is_saved(page, opened))
    page.editor.redo()
    page.saver.save()
    qtbot.waitUntil(lambda: is_saved(page, opened))
    assert page.editor.text() == "Bees sleep and so on."
    assert authors(opened, seq) == [("Bees sleep", "self"), (" and so on.", "model")]


def test_typing_along_a_ghost_keeps_the_rest(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    seq = open_text(page, opened, qtbot, "Bees")
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    page.ghost.ask()
    wait_for_ghost(page, qtbot)
    write(page, qtbot, " an")
    assert page.editor.ghost.text == "d so on."
    write(page, qtbot, "x")
    assert page.editor.ghost.text == ""
    assert page.editor.text() == "Bees anx"
    page.saver.save()
    qtbot.waitUntil(lambda: is_saved(page, opened))
    assert authors(opened, seq) == [("Bees anx", "self")]


def test_a_newer_request_ends_the_one_before(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    open_text(page, opened, qtbot, "Bees")
    opened.guardian.completion.pause_s = 5.0
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    page.ghost.ask()
    qtbot.waitUntil(lambda: len(opened.guardian.completion.asked) == 1)
    opened.guardian.completion.pause_s = 0.0
    page.ghost.set_on(True)
    write(page, qtbot, "!")
    wait_for_ghost(page, qtbot)
    assert opened.guardian.completion.asked[-1] == ("Bees!", "")


def test_no_ghost_while_something_is_selected_or_suggested_or_switched_off(
    page: DraftPage, opened: Vault, qtbot: QtBot
) -> None:
    open_text(page, opened, qtbot)
    select(page, 0, 4)
    page.ghost.ask()
    select(page, 4, 4)
    page.ghost.is_held = True
    page.ghost.ask()
    page.ghost.is_held = False
    write(page, qtbot, "x")  # it is switched off: typing asks for nothing
    page.saver.save()
    qtbot.waitUntil(lambda: is_saved(page, opened))
    qtbot.wait(600)
    assert opened.guardian.completion.asked == []


def test_a_model_that_fails_is_said_once_and_not_asked_again(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    open_text(page, opened, qtbot)
    opened.guardian.completion.error = GuardianError("There is no model.", "Choose one.")
    page.ghost.set_on(True)
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    page.ghost.ask()
    qtbot.waitUntil(page.panel.banner.isVisible)
    assert not page.ghost.is_on


# --- suggestions ---


def test_hunks_are_shown_in_their_place_with_signs_and_taken_one_by_one(
    page: DraftPage, opened: Vault, qtbot: QtBot
) -> None:
    seq = open_text(page, opened, qtbot)
    suggest(page, qtbot)
    shown = page.review.view.toPlainText()
    assert "\u2212really \u2212" in shown
    assert "\u2212very \u2212" in shown
    assert opened.guardian.documents.text(seq) == TEXT
    qtbot.keyClick(page.suggestions.take, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: page.editor.text() == TEXT.replace("really ", ""))
    qtbot.waitUntil(lambda: not page.review.is_busy and page.saver.is_saved)
    qtbot.keyClick(page.suggestions.take, Qt.Key.Key_Backspace, CONTROL)
    qtbot.waitUntil(lambda: page.review.found is None)
    assert page.panel.is_writing
    assert opened.guardian.documents.text(seq) == TEXT.replace("really ", "")
    page.editor.undo()
    assert page.editor.text() == TEXT


def test_all_hunks_at_once(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    seq = open_text(page, opened, qtbot)
    suggest(page, qtbot)
    qtbot.mouseClick(page.suggestions.take_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.review.found is None and is_saved(page, opened))
    assert opened.guardian.documents.text(seq) == TEXT.replace("really ", "").replace("very ", "")
    suggest_again = opened.guardian.suggestions.asked[-1]
    assert suggest_again[1] is None


def test_a_wish_is_for_what_is_selected_and_says_what_was_asked(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    open_text(page, opened, qtbot, "\U0001f41d " + TEXT)
    opened.guardian.suggestions.rewrite = str.upper
    page.toggle_side("suggestions")
    select(page, 3, 7)
    assert page.suggestions.about.text() == "For the selected passage"
    page.suggestions.instruction.setText("Shout")
    qtbot.keyClick(page.suggestions.instruction, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.review.found is not None)
    assert [(str(wish), span, said) for wish, span, said in opened.guardian.suggestions.asked] == [
        ("free", (2, 6), "Shout")
    ]
    assert "\u2212Bees\u2212+BEES+" in page.review.view.toPlainText()


def test_hunks_are_visited_by_key_and_left_by_escape(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    open_text(page, opened, qtbot)
    suggest(page, qtbot)
    assert "1 of 2" in page.suggestions._which.text()
    qtbot.keyClick(page.suggestions.take, Qt.Key.Key_F8)
    assert "2 of 2" in page.suggestions._which.text()
    qtbot.keyClick(page.suggestions.take, Qt.Key.Key_F8, SHIFT)
    assert "1 of 2" in page.suggestions._which.text()
    qtbot.keyClick(page.suggestions.take, Qt.Key.Key_Escape)
    assert page.review.found is None
    assert page.panel.is_writing


def test_a_stale_hunk_is_said(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    seq = open_text(page, opened, qtbot)
    suggest(page, qtbot)
    opened.guardian.documents.edit(seq, TEXT.replace("really ", "truly "))
    qtbot.mouseClick(page.suggestions.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.panel.banner.isVisible)
    qtbot.waitUntil(lambda: "Out of date" in page.suggestions._state.text())
    assert not page.suggestions.take.isEnabled()


def test_a_suggestion_that_is_being_made_is_stopped(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    open_text(page, opened, qtbot)
    opened.guardian.suggestions.gate.clear()
    page.toggle_side("suggestions")
    qtbot.mouseClick(next(iter(page.suggestions.wishes.values())), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.review.is_busy)
    qtbot.keyClick(page.suggestions.stop, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.review.is_busy)
    assert page.panel.banner.title.text() == "The model suggests no change."
