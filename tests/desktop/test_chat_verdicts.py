"""Endorse, correct, reject, take back: with the keyboard, in place, for good."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shown import Shown
from talking import Talk

from core.entries import Kind
from core.errors import GuardianError


@pytest.fixture
def talk(opened: Shown, qtbot: QtBot) -> Talk:
    return Talk(opened, qtbot)


def verdict(talk: Talk, seq: int) -> str | None:
    found = talk.guardian.feedback.verdict_of([seq])
    return found[seq].verdict if seq in found else None


@pytest.mark.parametrize(
    ("key", "said", "shown"),
    [(Qt.Key.Key_E, "endorse", "Endorsed by you"), (Qt.Key.Key_R, "reject", "Rejected by you")],
)
def test_one_key_judges_and_undo_takes_it_back(talk: Talk, qtbot: QtBot, key: Qt.Key, said: str, shown: str) -> None:
    answer = talk.ask("Do bees sleep?")
    seq = answer.message.seq
    talk.press(answer, key)
    qtbot.waitUntil(lambda: answer.foot.verdict.text() == shown)
    assert verdict(talk, seq) == said
    assert talk.guardian.actions[-1][:2] == (said, {"seq": seq})
    assert shown in answer.accessibleName()
    qtbot.waitUntil(talk.notice.undo.isVisible)
    qtbot.mouseClick(talk.notice.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(answer.foot.verdict.isHidden)
    assert verdict(talk, seq) is None


def test_undo_brings_back_what_was_said_before(talk: Talk, qtbot: QtBot) -> None:
    answer = talk.ask("Do bees sleep?")
    talk.press(answer, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: answer.message.verdict == "endorse")
    talk.press(answer, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: answer.message.verdict == "reject")
    qtbot.mouseClick(talk.notice.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: answer.message.verdict == "endorse")


def test_u_takes_back_and_says_nothing_where_nothing_was_said(talk: Talk, qtbot: QtBot) -> None:
    answer = talk.ask("Do bees sleep?")
    before = len(talk.guardian.log.rows)
    talk.press(answer, Qt.Key.Key_U)
    talk.press(answer, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: answer.message.verdict == "endorse")
    talk.press(answer, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: not answer.message.verdict)
    assert [entry.meta["verdict"] for entry in talk.guardian.log.rows[before:]] == ["endorse", "retract"]


def test_a_correction_is_written_in_place_and_shows_what_changes(talk: Talk, qtbot: QtBot) -> None:
    answer = talk.ask("Do bees sleep?")
    talk.press(answer, Qt.Key.Key_C)
    editor = answer.editor
    assert editor is not None
    assert editor.text == "You wrote about that before. "
    assert not editor.save.isEnabled()
    editor.field.setPlainText("You wrote about bees before.")
    qtbot.waitUntil(editor.changes.isVisible)
    assert "that" in editor.changes.toPlainText()
    assert "bees" in editor.changes.toPlainText()
    assert "before" in talk.page.unsent
    qtbot.keyClick(editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: answer.message.correction == "You wrote about bees before.")
    assert answer.editor is None
    assert answer.foot.verdict.text() == "Corrected by you"
    newest = talk.guardian.log.rows[-1]
    assert (newest.kind, newest.meta["judges"]) == (Kind.CORRECTION, answer.message.seq)


def test_a_correction_that_cannot_be_kept_stays_in_its_editor(
    talk: Talk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = talk.ask("Do bees sleep?")
    talk.press(answer, Qt.Key.Key_C)
    editor = answer.editor
    assert editor is not None
    editor.field.setPlainText("They do.")

    def full(_seq: int, _text: str) -> int:
        raise GuardianError("The disk is full.", "Make room.")

    monkeypatch.setattr(talk.guardian.feedback, "correct", full)
    qtbot.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(talk.page.banner.isVisible)
    assert answer.editor is editor
    assert editor.text == "They do."
    assert not editor.field.isReadOnly()


def test_escape_leaves_the_editor_and_the_answer_as_they_were(talk: Talk, qtbot: QtBot) -> None:
    answer = talk.ask("Do bees sleep?")
    talk.press(answer, Qt.Key.Key_C)
    assert answer.editor is not None
    qtbot.keyClick(answer.editor.field, Qt.Key.Key_Escape)
    assert answer.editor is None
    assert verdict(talk, answer.message.seq) is None


def test_verdicts_are_there_when_a_conversation_is_opened_again(talk: Talk, qtbot: QtBot) -> None:
    first, second = talk.answer("Do bees sleep?"), talk.answer("Do wasps?")
    talk.guardian.feedback.correct(first.seq, "They do.")
    talk.guardian.feedback.reject(second.seq)
    talk.show(first.thread, 2)
    assert talk.messages[1].foot.verdict.text() == "Corrected by you"
    assert talk.messages[1].message.correction == "They do."
    talk.show(second.thread, 2)
    assert talk.messages[1].foot.verdict.text() == "Rejected by you"


def test_keys_are_letters_where_one_writes(talk: Talk, qtbot: QtBot) -> None:
    answer = talk.ask("Do bees sleep?")
    talk.press(answer, Qt.Key.Key_C)
    assert answer.editor is not None
    qtbot.keyClicks(answer.editor.field, "recall")
    assert answer.editor.text.endswith("recall")
    assert verdict(talk, answer.message.seq) is None
