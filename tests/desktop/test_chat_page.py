"""Asking and being answered."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shown import Shown

from core.errors import WorkerDied
from desktop.pages.chat_page import ChatPage
from desktop.pages.log_page import LogPage


@pytest.fixture
def chat(opened: Shown) -> ChatPage:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    page = workspace.page("chat")
    assert isinstance(page, ChatPage)
    return page


def ask(chat: ChatPage, qtbot: QtBot, question: str) -> None:
    qtbot.keyClicks(chat.question.field, question)
    qtbot.keyClick(chat.question.field, Qt.Key.Key_Return)


def is_idle(chat: ChatPage) -> bool:
    return not chat.is_answering


def test_enter_sends_and_shift_enter_begins_a_line(chat: ChatPage, qtbot: QtBot, opened: Shown) -> None:
    qtbot.keyClicks(chat.question.field, "one")
    qtbot.keyClick(chat.question.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(chat.question.field, "two")
    assert chat.transcript.messages == []
    qtbot.keyClick(chat.question.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_idle(chat))
    assert [message.text for message in chat.transcript.messages] == ["one\ntwo", "You wrote about that before. "]
    assert chat.question.field.toPlainText() == ""


def test_the_answer_grows_word_by_word_and_then_says_who_spoke(chat: ChatPage, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.chat.pause_s = 0.05
    ask(chat, qtbot, "What now?")
    qtbot.waitUntil(lambda: len(chat.transcript.messages) == 2)
    answer = chat.transcript.messages[1]
    qtbot.waitUntil(lambda: 0 < len(answer.text) < 20)
    assert not is_idle(chat)
    qtbot.waitUntil(lambda: is_idle(chat))
    assert answer.note == "adapter-1"


def test_the_base_model_can_be_asked_without_the_log(chat: ChatPage, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.capture.add("swimming")
    qtbot.keyClick(chat.question.use_adapter, Qt.Key.Key_Space)
    qtbot.keyClick(chat.question.use_log, Qt.Key.Key_Space)
    ask(chat, qtbot, "swimming")
    qtbot.waitUntil(lambda: is_idle(chat))
    answer = chat.transcript.messages[1]
    assert answer.note.startswith("base model")
    assert answer.message.citations == ()


def test_escape_stops_and_keeps_what_was_said(chat: ChatPage, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.chat.words = [f"word{number}" for number in range(1000)]
    opened.guardian.chat.pause_s = 0.02
    ask(chat, qtbot, "Tell me everything")
    qtbot.waitUntil(lambda: len(chat.transcript.messages) == 2 and "word1" in chat.transcript.messages[1].text)
    qtbot.keyClick(chat.question.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: is_idle(chat))
    assert "stopped by you" in chat.transcript.messages[1].note
    assert "word999" not in chat.transcript.messages[1].text
    assert chat.question.button.accessibleName().startswith("Send")


def test_a_citation_opens_the_entry_in_the_log(chat: ChatPage, qtbot: QtBot, opened: Shown) -> None:
    seq = opened.guardian.capture.add("I went swimming")
    ask(chat, qtbot, "swimming")
    qtbot.waitUntil(lambda: is_idle(chat))
    assert chat.transcript.messages[1].message.citations == (seq,)
    chat.transcript.messages[1].view.citation_activated.emit(seq)
    qtbot.waitUntil(lambda: chat.citation.text.toPlainText() == "I went swimming")
    assert chat.citation.isVisible()
    qtbot.mouseClick(chat.citation.open, Qt.MouseButton.LeftButton)
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    log = workspace.page("log")
    assert isinstance(log, LogPage)
    qtbot.waitUntil(lambda: "swimming" in log.entry.text.toPlainText())
    assert log.isVisible()


def test_a_failure_gives_the_question_back_with_its_reason(chat: ChatPage, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.chat.error = WorkerDied("The model stopped.", "Ask again.")
    ask(chat, qtbot, "Where was I?")
    qtbot.waitUntil(chat.banner.isVisible)
    assert chat.banner.title.text() == "The model stopped."
    assert chat.question.field.toPlainText() == "Where was I?"
    assert chat.question.button.isEnabled()


def test_conversations_are_listed_reopened_and_begun(chat: ChatPage, qtbot: QtBot, opened: Shown) -> None:
    ask(chat, qtbot, "first question")
    qtbot.waitUntil(lambda: is_idle(chat))
    ask(chat, qtbot, "and more")
    qtbot.waitUntil(lambda: is_idle(chat))
    model = chat.conversations.model
    qtbot.waitUntil(lambda: model.count == 1)
    chat.begin_conversation()
    assert chat.transcript.messages == []
    ask(chat, qtbot, "second question")
    qtbot.waitUntil(lambda: model.count == 2)
    assert model.index(0).data() == "Today"
    chat.conversations.view.activated.emit(model.index(2))
    qtbot.waitUntil(lambda: len(chat.transcript.messages) == 4)
    assert chat.transcript.messages[0].text == "first question"
    assert chat.transcript.messages[3].note.startswith("adapter-1")
