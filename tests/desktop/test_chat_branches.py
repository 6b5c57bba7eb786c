"""A conversation is a tree: edit, answer again, look at other branches, and go on from any of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shown import Shown
from talking import Talk

from core.errors import GuardianError, WorkerDied


@pytest.fixture
def talk(opened: Shown, qtbot: QtBot) -> Talk:
    return Talk(opened, qtbot)


def test_an_edited_question_begins_a_branch_and_the_other_is_an_arrow_away(talk: Talk, qtbot: QtBot) -> None:
    talk.ask("Do bees sleep?")
    talk.ask("Where?")
    question = talk.messages[2]
    talk.press(question, Qt.Key.Key_E)
    assert question.editor is not None
    question.editor.field.setPlainText("When?")
    talk.guardian.chat.words = ["At", "night."]
    qtbot.keyClick(question.editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    talk.wait()
    assert talk.texts == ["Do bees sleep?", "You wrote about that before. ", "When?", "At night. "]
    edited = talk.messages[2]
    assert (edited.message.number, len(edited.message.siblings)) == (2, 2)
    before = len(talk.guardian.log.rows)
    talk.press(edited, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: talk.texts[2] == "Where?")
    assert len(talk.guardian.log.rows) == before  # to look is no act
    assert talk.messages[2].hasFocus()  # so that the arrows go on
    talk.press(talk.messages[2], Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: talk.texts[2:] == ["When?", "At night. "])
    assert talk.guardian.actions == []


def test_another_answer_stands_beside_the_first(talk: Talk, qtbot: QtBot) -> None:
    first = talk.ask("Do bees sleep?")
    seq = first.message.seq
    talk.guardian.chat.words = ["They", "do."]
    talk.press(first, Qt.Key.Key_A)
    talk.wait()
    answer = talk.messages[-1]
    assert answer.text == "They do. "
    assert answer.message.siblings == (seq, answer.message.seq)
    assert answer.foot.previous.isEnabled()
    assert not answer.foot.next.isEnabled()
    qtbot.mouseClick(answer.foot.previous, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: talk.seqs[-1] == seq)


def test_one_goes_on_from_the_branch_that_is_shown(talk: Talk, qtbot: QtBot) -> None:
    first = talk.ask("Do bees sleep?")
    seq = first.message.seq
    talk.press(first, Qt.Key.Key_A)
    talk.wait()
    talk.press(talk.messages[-1], Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: talk.seqs[-1] == seq)
    talk.ask("And wasps?")
    path = talk.guardian.chat.thread(talk.page.talk.thread)
    assert [entry.seq for entry in path][:2] == [talk.seqs[0], seq]
    assert [entry.seq for entry in path] == talk.seqs


def test_a_question_that_failed_is_answered_when_it_is_sent_again(talk: Talk, qtbot: QtBot) -> None:
    talk.ask("Do bees sleep?")
    thread = talk.page.talk.thread
    chat = talk.guardian.chat
    answer = chat._answer

    def die(asked: int, *_rest: object) -> None:
        raise WorkerDied("The model stopped.", "Ask again.")

    chat._answer = die
    talk.begin("Where?")
    qtbot.waitUntil(lambda: talk.page.banner.isVisible() and "Not answered" in talk.messages[-1].note)
    assert talk.page.question.field.toPlainText() == "Where?"
    chat._answer = answer
    questions = len(talk.guardian.log.rows)
    qtbot.keyClick(talk.page.question.field, Qt.Key.Key_Return)
    talk.wait()
    assert talk.texts[2:] == ["Where?", "You wrote about that before. "]
    assert len(talk.guardian.log.rows) == questions + 1  # only the answer is new
    assert talk.page.talk.thread == thread


def test_what_is_being_written_goes_on_while_another_conversation_is_looked_at(talk: Talk, qtbot: QtBot) -> None:
    other = talk.answer("An older one?")
    talk.guardian.chat.words = [f"word{number}" for number in range(40)]
    talk.ask("Do bees sleep?")
    thread = talk.page.talk.thread
    talk.guardian.chat.pause_s = 0.02
    talk.begin("Where?")
    qtbot.waitUntil(lambda: "word1" in talk.texts[-1])
    talk.show(other.thread, 2)
    assert talk.page.is_answering
    assert talk.texts == ["An older one?", "You wrote about that before. "]
    talk.show(thread, 4)
    assert "word1" in talk.texts[-1]
    talk.wait()
    assert talk.texts[-1].endswith("word39 ")
    assert talk.seqs[-1] is not None


def test_unsent_text_stays_with_its_conversation(talk: Talk, qtbot: QtBot) -> None:
    first, second = talk.answer("one"), talk.answer("two")
    field = talk.page.question.field
    talk.show(first.thread, 2)
    field.setPlainText("half a thought")
    talk.show(second.thread, 2)
    assert field.toPlainText() == ""
    field.setPlainText("another")
    talk.page.begin_conversation()
    assert field.toPlainText() == ""
    assert set(talk.page.unsent.split("\n\n")) == {"half a thought", "another"}
    talk.show(first.thread, 2)
    assert field.toPlainText() == "half a thought"
    field.clear()
    talk.show(second.thread, 2)
    field.clear()
    assert talk.page.unsent == ""


def test_base_and_adapter_answer_side_by_side_and_one_goes_on_with_either(talk: Talk, qtbot: QtBot) -> None:
    answer = talk.ask("Do bees sleep?")
    talk.press(answer, Qt.Key.Key_B)
    panel = talk.page.comparison
    qtbot.waitUntil(lambda: panel.isVisible() and not panel.is_writing)
    assert [column.view.text for column in panel.columns] == ["You wrote about that before. "] * 2
    assert [column.note.text() for column in panel.columns] == ["base model", "adapter-1"]
    base = panel._answers[0].seq
    qtbot.keyClick(panel, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: talk.page.talk.isVisible() and talk.seqs[-1] == base)
    assert talk.guardian.actions[-1] == ("choose", {"seq": base}, {"seq": len(talk.guardian.log.rows)})
    assert [entry.seq for entry in talk.guardian.chat.thread(talk.page.talk.thread)][-1] == base


def test_three_answers_stream_side_by_side_and_stop(talk: Talk, qtbot: QtBot) -> None:
    answer = talk.ask("Do bees sleep?")
    talk.guardian.chat.words = [f"word{number}" for number in range(1000)]
    talk.guardian.chat.pause_s = 0.02
    talk.press(answer, Qt.Key.Key_S)
    panel = talk.page.comparison
    qtbot.waitUntil(lambda: len(panel.columns) == 3 and "word3" in panel.columns[0].view.text)
    qtbot.keyClick(panel.back, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not panel.is_writing)
    assert panel.isVisible()
    qtbot.keyClick(panel.back, Qt.Key.Key_Escape)
    qtbot.waitUntil(talk.page.talk.isVisible)
    qtbot.waitUntil(lambda: len(talk.messages[-1].message.siblings) == 4)


def test_without_an_adapter_there_is_nothing_to_compare_and_that_is_said(talk: Talk, qtbot: QtBot) -> None:
    answer = talk.ask("Do bees sleep?")
    talk.guardian.chat.has_adapter = False
    with pytest.raises(GuardianError):
        talk.guardian.chat.compare(answer.message.seq)
    talk.press(answer, Qt.Key.Key_B)
    panel = talk.page.comparison
    qtbot.waitUntil(panel.banner.isVisible)
    assert panel.banner.title.text().startswith("There is no adapter")


def test_the_focus_goes_from_message_to_message(talk: Talk, qtbot: QtBot) -> None:
    talk.ask("Do bees sleep?")
    talk.ask("Where?")
    talk.page.question.field.setFocus()
    qtbot.keyClick(talk.page.question.field, Qt.Key.Key_F6)
    assert talk.messages[-1].hasFocus()
    qtbot.keyClick(talk.messages[-1], Qt.Key.Key_Up)
    assert talk.messages[-2].hasFocus()
    assert talk.messages[-2].foot.actions["edit"].isVisible()
    qtbot.keyClick(talk.messages[-2], Qt.Key.Key_Down)
    qtbot.keyClick(talk.messages[-1], Qt.Key.Key_Down)
    assert talk.page.question.field.hasFocus()


def test_what_an_answer_rests_on_is_told_on_request(talk: Talk, qtbot: QtBot) -> None:
    seq = talk.guardian.capture.add("I went swimming & diving")
    answer = talk.ask("swimming")
    talk.press(answer, Qt.Key.Key_I)
    facts = answer.facts
    assert facts is not None
    qtbot.waitUntil(lambda: "diving" in facts.notes[seq].accessibleName())
    assert dict(answer.message.facts)["Adapter"] == "adapter-1"
    assert "nats a token" in dict(answer.message.facts)["How sure"]
    talk.press(answer, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: talk.page.citation.text.toPlainText() == "I went swimming & diving")
    qtbot.keyClick(talk.page.citation.text, Qt.Key.Key_Escape)
    assert not talk.page.citation.isVisible()
    assert answer.hasFocus()


def test_a_cut_answer_goes_on_in_one_click_on_its_own_branch(talk: Talk, qtbot: QtBot) -> None:
    talk.guardian.capture.add("We go on. Always.")
    talk.guardian.chat.finish = "length"
    answer = talk.ask("Tell me all")
    assert "cut off at its longest" in answer.note
    talk.page.question.field.setPlainText("half a question")
    talk.guardian.chat.finish = "end"
    answer.setFocus()
    qtbot.mouseClick(answer.foot.actions["go_on"], Qt.MouseButton.LeftButton)
    talk.wait()
    assert [text.split("\n")[0] for text in talk.texts] == [
        "Tell me all",
        "You wrote about that before. ",
        "Go on.",
        "You wrote about that before. ",
    ]
    last = talk.messages[-1]
    path = talk.guardian.conversations.path(last.message.seq)
    assert [entry.parent for entry in path[1:]] == [entry.seq for entry in path[:-1]]
    assert path[-1].meta["citations"] == []
    assert talk.page.question.field.toPlainText() == "half a question"
    assert "go_on" not in last.foot.actions
    talk.press(last, Qt.Key.Key_G)  # a whole answer has no more to say
    assert not talk.page.is_answering


def test_the_whole_answer_is_copied_without_the_line_of_citations(talk: Talk, qtbot: QtBot) -> None:
    talk.guardian.capture.add("I went swimming")
    answer = talk.ask("swimming")
    answer.setFocus()
    qtbot.keyClick(answer, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "You wrote about that before. "
    assert answer.editor is None


def test_a_turn_is_shown_in_its_conversation_from_another_page(talk: Talk, qtbot: QtBot) -> None:
    first = talk.answer("Do bees sleep?")
    other = talk.guardian.chat.regenerate(first.seq)
    before = len(talk.guardian.log.rows)
    talk.workspace.show_place("chat", first.seq)
    qtbot.waitUntil(lambda: talk.seqs == [first.question_seq, first.seq])
    assert talk.messages[-1].message.siblings == (first.seq, other.seq)
    assert len(talk.guardian.log.rows) == before


def test_an_answer_is_handed_to_the_drafting_page(talk: Talk, qtbot: QtBot) -> None:
    answer = talk.ask("Do bees sleep?")
    with qtbot.waitSignal(talk.page.place_requested) as caught:
        talk.press(answer, Qt.Key.Key_D)
    assert caught.args == ["draft", answer.message.seq]


def test_conversations_are_searched_paged_and_shown_in_the_log(talk: Talk, qtbot: QtBot) -> None:
    seqs = [talk.answer(f"question {number} about bees").thread for number in range(130)]
    panel = talk.page.conversations
    panel.refresh()
    qtbot.waitUntil(lambda: panel.model.count == 60)
    panel.model.fetchMore(panel.model.index(-1))
    qtbot.waitUntil(lambda: panel.model.count == 120)
    panel.model.fetchMore(panel.model.index(-1))
    qtbot.waitUntil(lambda: panel.model.count == 130)
    assert not panel.model.canFetchMore(panel.model.index(-1))
    assert not panel.model.flags(panel.model.index(0)) & Qt.ItemFlag.ItemIsEnabled  # a heading
    talk.page.question.field.setFocus()
    qtbot.keyClick(talk.page.question.field, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert panel.search.hasFocus()
    qtbot.keyClicks(panel.search, "question 77")
    qtbot.waitUntil(lambda: panel.model.count == 1)
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: talk.page.talk.thread == seqs[77])
    with qtbot.waitSignal(talk.page.entry_requested) as caught:
        panel.view.actions()[0].trigger()
    assert caught.args == [seqs[77]]


def test_a_text_file_is_taken_into_the_question_and_another_is_refused(
    talk: Talk, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_text("from a file", encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\0\0")
    field = talk.page.question.field
    field.file_dropped.emit(tmp_path / "note.txt")
    qtbot.waitUntil(lambda: field.toPlainText() == "from a file")
    field.file_dropped.emit(tmp_path / "picture.png")
    qtbot.waitUntil(talk.page.banner.isVisible)
    assert "picture.png" in talk.page.banner.title.text()
    long = QMimeData()
    long.setText("x" * 250_000)
    field.insertFromMimeData(long)
    assert talk.page.banner.title.text() == "This text is too long for a question."
    assert field.toPlainText() == "from a file"


def test_the_list_is_folded_where_there_is_no_room(talk: Talk, qtbot: QtBot) -> None:
    talk.ask("Do bees sleep?")
    page = talk.page
    assert page.conversations.isVisible()
    page.resize(500, 600)
    assert not page.conversations.isVisible()
    qtbot.keyClick(page.question.field, Qt.Key.Key_F9)
    assert page.conversations.isVisible()
    assert not page.talk.isVisible()
    qtbot.keyClick(page.conversations.view, Qt.Key.Key_Escape)
    assert page.talk.isVisible()
