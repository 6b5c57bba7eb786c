"""A conversation that stays quick, whatever is in it and however long it is."""

import time

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.widgets.message_text import MessageText
from desktop.widgets.transcript import Transcript


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


def test_a_screen_reader_meets_a_group_that_says_who_spoke_and_is_told_of_an_answer_once(qtbot: QtBot) -> None:
    transcript = Transcript()
    qtbot.addWidget(transcript)
    transcript.show()
    message = transcript.add(MessageText("", is_own=False))
    told: list[QAccessible.Event] = []
    announce = QAccessible.updateAccessibility
    try:
        QAccessible.updateAccessibility = lambda event: told.append(event.type())
        for _ in range(50):
            message.append("word ")
        message.finish("word " * 50, MessageText("word " * 50, is_own=False, seq=2, spoken="adapter-1, 14:03: word"))
        transcript.announce(message)
    finally:
        QAccessible.updateAccessibility = announce
    assert told == [QAccessible.Event.Announcement]
    interface = QAccessible.queryAccessibleInterface(message)
    assert interface.role() is QAccessible.Role.Grouping
    assert interface.text(QAccessible.Text.Name) == "adapter-1, 14:03: word"


def test_the_oldest_messages_wait_again_while_new_ones_come(qtbot: QtBot) -> None:
    transcript = Transcript()
    qtbot.addWidget(transcript)
    transcript.resize(800, 600)
    transcript.show()
    said = [MessageText(f"message {number}", is_own=number % 2 == 0, seq=number) for number in range(80)]
    for message in said:
        transcript.add(message)
        assert len(transcript.messages) <= 24
    assert transcript.messages[-1].text == "message 79"
    before = transcript.messages
    transcript.show_messages(said)
    assert transcript.messages == before  # what waits is known, so nothing is laid out anew
    transcript.reveal(3)
    assert transcript.message_of(3) is not None
    assert [shown.text for shown in transcript.messages] == [one.text for one in said[-len(transcript.messages) :]]


def test_a_message_that_is_being_changed_does_not_go_away_under_the_hands(qtbot: QtBot) -> None:
    transcript = Transcript()
    qtbot.addWidget(transcript)
    transcript.resize(800, 600)
    transcript.show()
    first = transcript.add(MessageText("message 0", is_own=True, seq=1))
    first.begin_edit()
    for number in range(1, 60):
        transcript.add(MessageText(f"message {number}", is_own=number % 2 == 0, seq=number + 1))
    assert transcript.messages[0] is first
