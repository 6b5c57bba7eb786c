"""Asking and being answered."""

import dataclasses
import time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shown import Shown

from core.errors import WorkerDied
from core.services.results import Answer
from desktop.pages.chat_page import ChatPage
from desktop.pages.chat_words import about_answer, certainty
from desktop.pages.log_page import LogPage
from desktop.widgets.message import MessageText
from desktop.widgets.transcript import Transcript


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
    return chat._asking is None


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
    assert answer.note == "adapter-1 · model fairly sure: 1.2 nats a token"


def test_the_base_model_can_be_asked_without_the_log(chat: ChatPage, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.capture.add("swimming")
    qtbot.keyClick(chat.question.use_adapter, Qt.Key.Key_Space)
    qtbot.keyClick(chat.question.use_log, Qt.Key.Key_Space)
    ask(chat, qtbot, "swimming")
    qtbot.waitUntil(lambda: is_idle(chat))
    answer = chat.transcript.messages[1]
    assert answer.note.startswith("base model")
    assert "From your log" not in answer.text


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
    assert f"[{seq}]" in chat.transcript.messages[1].text
    chat.transcript.messages[1]._view.anchorClicked.emit(f"entry:{seq}")
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
    model = chat.conversations.view.model()
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    chat.begin_conversation()
    assert chat.transcript.messages == []
    ask(chat, qtbot, "second question")
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    chat.conversations.view.activated.emit(model.index(1, 0))
    qtbot.waitUntil(lambda: len(chat.transcript.messages) == 4)
    assert chat.transcript.messages[0].text == "first question"
    assert chat.transcript.messages[3].note.startswith("adapter-1")


@pytest.mark.parametrize(
    ("nats", "said"), [(0.2, "model sure: 0.2"), (1.2, "model fairly sure"), (3.1, "model unsure: 3.1"), (None, "")]
)
def test_how_sure_the_model_was_is_said_plainly(nats: float | None, said: str) -> None:
    assert certainty(nats).startswith(said)


def test_a_long_conversation_is_laid_out_from_its_end(qtbot: QtBot) -> None:
    transcript = Transcript()
    qtbot.addWidget(transcript)
    transcript.resize(800, 600)
    transcript.show()
    messages = [MessageText(f"message {number} " + "word " * 60, is_own=number % 2 == 0) for number in range(1000)]
    started = time.monotonic()
    transcript.show_messages(messages)
    transcript.grab()
    assert time.monotonic() - started < 2.0
    assert transcript.messages[-1].text.startswith("message 999 ")
    assert len(transcript.messages) < 100
    bar = transcript.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)


def test_a_growing_answer_costs_the_same_in_a_long_conversation(qtbot: QtBot) -> None:
    def cost(count: int) -> float:
        transcript = Transcript()
        qtbot.addWidget(transcript)
        transcript.resize(800, 600)
        transcript.show()
        transcript.show_messages([MessageText("word " * 80, is_own=False)] * count)
        answer = transcript.add(MessageText("", is_own=False))
        transcript.grab()
        started = time.monotonic()
        for _ in range(120):
            answer.append("word ")
            qtbot.wait(0)
        return time.monotonic() - started

    assert cost(1000) < 4 * cost(2) + 0.5


def test_it_is_said_whose_words_an_answer_is_and_why_it_was_cut() -> None:
    answer = Answer(2, 1, 1, "text", 3, 0.1, 1.2, False, [], "adapter-1", True)
    assert about_answer(answer).endswith("stopped by you")
    cut = dataclasses.replace(answer, problem="The worker ended.", dropped_tokens=9)
    assert about_answer(cut).endswith("cut: The worker ended. · not all of it fitted into the model's context")
    long = dataclasses.replace(answer, is_stopped=False, finish="length")
    assert about_answer(long).endswith("cut off at its longest")
    assert about_answer(dataclasses.replace(answer, correction=7)) == "your own correction, word for word"
