"""The drafting page: what is written is kept."""

import pytest
from drafting import CONTROL, TEXT, Vault, authors, draft_page, is_saved, open_text, select, suggest, write
from fake_guardian import FakeGuardian
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, settle

from core.errors import GuardianError
from core.paths import Home
from desktop.pages.draft_page import DraftPage
from desktop.state import WindowState
from desktop.widgets.theme import Theme


@pytest.fixture
def opened(home: Home) -> Vault:
    guardian, _code = FakeGuardian.create(home, PASSPHRASE)
    return Vault(guardian)


@pytest.fixture
def page(opened: Vault, qtbot: QtBot) -> DraftPage:
    return draft_page(opened, qtbot)


# --- writing and saving ---


def test_what_is_written_becomes_a_document_by_itself(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    page.begin_document()
    write(page, qtbot, "# Bees")
    assert page.unsent == "# Bees"
    qtbot.waitUntil(lambda: is_saved(page, opened))
    assert [one.title for one in opened.guardian.documents.all()] == ["Bees"]
    assert page.unsent == ""
    assert page.panel.title.text() == "Bees"
    qtbot.waitUntil(lambda: page.documents.model.rowCount() == 1)


def test_keys_pressed_while_saving_go_into_the_next_save(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    seq = open_text(page, opened, qtbot)
    opened.guardian.documents.gate.clear()
    write(page, qtbot, "One ")
    page.saver.save()
    write(page, qtbot, "two ")
    assert "two" in page.unsent
    opened.guardian.documents.gate.set()
    qtbot.waitUntil(lambda: is_saved(page, opened))
    assert opened.guardian.documents.text(seq) == "One two " + TEXT


def test_only_what_changed_is_handed_on(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    seq = open_text(page, opened, qtbot, "a \U0001f41d b")
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    write(page, qtbot, "c")
    assert page.unsent == "c"
    page.saver.save()
    qtbot.waitUntil(lambda: is_saved(page, opened))
    assert [(one.removed, one.inserted) for one in opened.guardian.documents.history(seq)[1:]] == [(0, 1)]


def test_a_save_that_fails_loses_nothing_and_is_tried_again(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    open_text(page, opened, qtbot)
    opened.guardian.documents.error = GuardianError("The disk is full.", "Make room.")
    write(page, qtbot, "x")
    page.saver.save()
    qtbot.waitUntil(page.panel.banner.isVisible)
    assert page.panel.banner.title.text() == "The disk is full."
    assert "x" in page.unsent
    opened.guardian.documents.error = None
    write(page, qtbot, "y")
    qtbot.waitUntil(lambda: is_saved(page, opened))


def test_line_breaks_of_another_kind_are_no_edit_until_something_is_written(
    page: DraftPage, opened: Vault, qtbot: QtBot
) -> None:
    seq = opened.guardian.documents.new("x", "one\r\ntwo\rthree").seq
    page.open_document(seq)
    qtbot.waitUntil(lambda: page.editor.text() == "one\ntwo\nthree")
    assert page.saver.is_saved
    assert opened.guardian.documents.text(seq) == "one\r\ntwo\rthree"
    write(page, qtbot, "x")
    page.saver.save()
    qtbot.waitUntil(lambda: is_saved(page, opened))


def test_changes_made_elsewhere_come_into_the_editor(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    seq = open_text(page, opened, qtbot)
    opened.guardian.documents.edit(seq, TEXT + " So I think.")
    write(page, qtbot, "Well: ")
    page.saver.save()
    qtbot.waitUntil(lambda: is_saved(page, opened))
    assert page.editor.text() == f"Well: {TEXT} So I think."


def test_where_both_changed_one_place_the_own_words_stay_and_it_is_said(
    page: DraftPage, opened: Vault, qtbot: QtBot
) -> None:
    seq = open_text(page, opened, qtbot, "one two")
    opened.guardian.documents.edit(seq, "uno two")
    select(page, 0, 3)
    write(page, qtbot, "ONE")
    page.saver.save()
    qtbot.waitUntil(page.panel.banner.isVisible)
    qtbot.waitUntil(lambda: is_saved(page, opened))
    assert page.editor.text() == "ONE two"
    assert "elsewhere" in page.panel.banner.title.text()


def test_another_document_is_opened_after_the_first_is_saved(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    other = opened.guardian.documents.new("Wasps", "Wasps too.").seq
    seq = open_text(page, opened, qtbot)
    write(page, qtbot, "x")
    page.open_document(other)
    qtbot.waitUntil(lambda: page.editor.text() == "Wasps too.")
    assert opened.guardian.documents.text(seq) == "x" + TEXT


def test_a_very_long_document_comes_in_pieces_and_is_saved_whole(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    text = "\n\n".join(f"{number} really " + "word " * 80 for number in range(700))
    seq = opened.guardian.documents.new("Long", text).seq
    page.open_document(seq)
    qtbot.waitUntil(lambda: page.editor.is_filling)
    assert page.editor.isReadOnly()
    page.begin_document()  # waits until it is there
    qtbot.waitUntil(lambda: page.saver.seq is None)
    assert opened.guardian.documents.text(seq) == text
    page.open_document(seq)
    qtbot.waitUntil(lambda: page.saver.seq == seq and not page.editor.is_filling)
    assert page.editor.text() == text
    write(page, qtbot, "x")
    page.saver.save()
    qtbot.waitUntil(lambda: is_saved(page, opened))
    assert opened.guardian.documents.text(seq) == "x" + text


def test_a_title_can_be_changed(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    seq = open_text(page, opened, qtbot)
    page.panel.title.setFocus()
    page.panel.title.setText("All about bees")
    qtbot.keyClick(page.panel.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.guardian.documents.record(seq).title == "All about bees")
    qtbot.waitUntil(lambda: page.saver.is_saved)
    write(page, qtbot, "x")
    page.saver.save()
    qtbot.waitUntil(lambda: is_saved(page, opened))


def test_documents_are_looked_for(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    opened.guardian.documents.new("Bees", "They sleep.")
    opened.guardian.documents.new("Wasps", "They do not.")
    page.documents.search.setText("sleep")
    qtbot.waitUntil(lambda: page.documents.model.rowCount() == 1)
    page.documents.search.setText("hornets")
    qtbot.waitUntil(lambda: page.documents.model.rowCount() == 0)


# --- versions ---


def test_an_earlier_version_is_looked_at_and_restored(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    seq = open_text(page, opened, qtbot)
    write(page, qtbot, "x")
    page.toggle_side("versions")
    qtbot.waitUntil(lambda: page.versions.model.rowCount() >= 1)
    view = page.versions
    view._on_read(view._asked, seq, TEXT)
    assert page.version_view.toPlainText() == TEXT
    assert not page.panel.is_writing
    view.restored.emit(seq)
    qtbot.waitUntil(lambda: page.editor.text() == TEXT)
    qtbot.waitUntil(lambda: is_saved(page, opened))
    page.editor.undo()
    assert page.editor.text() == "x" + TEXT


# --- drafts ---


def draft(page: DraftPage, qtbot: QtBot, sentence: str = "why bees sleep", many: int = 1) -> None:
    page.draft_from_sentence()
    page.writing.alternatives.setValue(many)
    page.writing.sentence.setPlainText(sentence)
    qtbot.mouseClick(page.writing.begin, Qt.MouseButton.LeftButton)


def choices(page: DraftPage) -> list[object]:
    found = [page.writing._cards.itemAt(at).widget() for at in range(page.writing._cards.count())]
    return [card.findChildren(type(page.writing.begin))[-1] for card in found]


def test_a_draft_becomes_a_document(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    draft(page, qtbot)
    qtbot.waitUntil(lambda: not page.writing.is_busy and page.writing._cards.count() == 2)
    qtbot.mouseClick(choices(page)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.saver.seq is not None)
    assert page.editor.text() == "A draft of words. (revision 0)"
    assert page.panel.title.text() == "why bees sleep"
    assert [who for _text, who in authors(opened, page.saver.seq or 0)] == ["model"]
    assert page.unsent == ""


def test_drafts_not_decided_on_are_still_there(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    draft(page, qtbot)
    qtbot.waitUntil(lambda: not page.writing.is_busy and page.writing._cards.count() == 2)
    page.go_back()
    page.draft_from_sentence()
    assert page.writing._cards.count() == 2
    assert page.writing.sentence.toPlainText() == "why bees sleep"


def test_alternatives_stand_side_by_side(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    draft(page, qtbot, many=3)
    qtbot.waitUntil(lambda: not page.writing.is_busy and page.writing._cards.count() == 4)
    qtbot.mouseClick(choices(page)[3], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.saver.seq is not None)
    assert page.editor.text() == "A draft of words. (draft 2)"


def test_a_draft_is_stopped_and_gone_on_with(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    opened.guardian.drafts.pause_s = 30.0
    draft(page, qtbot)
    qtbot.waitUntil(lambda: "Plan" in page.writing.stream.toPlainText())
    qtbot.keyClick(page.writing.stop_button, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.writing.is_busy)
    assert page.writing.resume.isVisible()
    opened.guardian.drafts.pause_s = 0.0
    qtbot.mouseClick(page.writing.resume, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.writing._cards.count() > 0)
    assert "why bees sleep" in page.writing.sentence.toPlainText()


def test_a_reply_is_drafted_to_an_entry_of_the_log(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    seq = opened.guardian.capture.add("Do bees sleep? <b>Really</b>?")
    page.show_entry(seq)
    qtbot.waitUntil(page.writing.isVisible)
    page.writing.sentence.setPlainText("yes, they do")
    qtbot.mouseClick(page.writing.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.writing.is_busy)
    assert [(str(kind), reply) for _said, kind, reply in opened.guardian.drafts.asked] == [("reply", seq)]


def test_a_document_is_opened_by_any_of_its_entries(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    seq = opened.guardian.documents.new("Bees", TEXT).seq
    edit = opened.guardian.documents.edit(seq, TEXT + "!")
    assert edit is not None
    page.show_entry(edit.seq)
    qtbot.waitUntil(lambda: page.editor.text() == TEXT + "!")


def test_a_draft_that_fails_keeps_the_sentence(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    opened.guardian.drafts.error = GuardianError("There is no model.", "Choose one.")
    draft(page, qtbot)
    qtbot.waitUntil(page.writing.banner.isVisible)
    assert page.writing.sentence.toPlainText() == "why bees sleep"
    assert "why bees sleep" in page.unsent


# --- the rest ---


def test_find_and_replace(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    open_text(page, opened, qtbot)
    qtbot.keyClick(page.editor, Qt.Key.Key_F, CONTROL)
    find = page.panel.find
    assert find.isVisible()
    qtbot.keyClicks(find.words, "ARE")
    assert page.editor.textCursor().selectedText() == "are"
    find.instead.setText("were")
    find.replace_all()
    assert page.editor.text() == TEXT.replace("are", "were")
    assert find.said.text() in {"2 places replaced", "%n places replaced"}
    page.editor.undo()
    assert page.editor.text() == TEXT
    find.has_case.setChecked(True)
    assert not find.find()
    qtbot.keyClick(find.words, Qt.Key.Key_Escape)
    assert not find.isVisible()
    assert page.editor.hasFocus()


def test_words_are_counted_as_they_are_written(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    open_text(page, opened, qtbot, "one two\nthree")
    qtbot.waitUntil(lambda: page.panel._counted.text().startswith("3 words · 13 characters"))
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    write(page, qtbot, " four")
    qtbot.keyClick(page.editor, Qt.Key.Key_Return)
    write(page, qtbot, "five")
    qtbot.waitUntil(lambda: page.panel._counted.text().startswith("5 words · 23 characters"))
    select(page, 0, 7)
    qtbot.waitUntil(lambda: page.panel._counted.text().startswith("Selected: 2 words · 7 characters"))
    page.editor.textCursor().removeSelectedText()
    qtbot.waitUntil(lambda: page.panel._counted.text().startswith("3 words · 16 characters"))


def test_a_document_is_exported(page: DraftPage, opened: Vault, qtbot: QtBot, tmp_path) -> None:  # type: ignore[no-untyped-def]
    seq = open_text(page, opened, qtbot, "# Bees\n\n\U0001f41d sleep")
    with qtbot.waitSignal(page.exporter.exported):
        page.exporter.write(seq, tmp_path / "a.html")
    assert "<h1>Bees</h1>" in (tmp_path / "a.html").read_text(encoding="utf-8")
    page.exporter.write(seq, tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: page.exporter.question is not None)
    question = page.exporter.question
    assert question is not None
    assert "honeybee" in question.text()
    assert not (tmp_path / "a.pdf").exists()
    with qtbot.waitSignal(page.exporter.exported):
        leave_out = next(one for one in question.buttons() if one.text() == "&Leave them out")
        qtbot.mouseClick(leave_out, Qt.MouseButton.LeftButton)
    assert (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(
    "hostile",
    [
        "<img src='file:///etc/passwd'><script>x</script> **b**",
        "\u202egnp.exe\u2066 \x1b[31mred \x07",
        "[" * 3000 + "*" * 3000 + "`" * 3001,
        "> " * 3000,
    ],
    ids=["markup", "controls", "signs", "quotes"],
)
def test_hostile_text_stays_text(page: DraftPage, opened: Vault, qtbot: QtBot, hostile: str) -> None:
    open_text(page, opened, qtbot, hostile + " really", hostile[:50])
    assert page.editor.text() == hostile + " really"
    opened.guardian.suggestions.rewrite = lambda passage: passage.replace("really", "<b>x</b>")
    suggest(page, qtbot)
    assert "<b>x</b>" in page.review.view.toPlainText()
    page.editor.ghost.show(hostile, 1)
    assert page.editor.text() == hostile + " really"


def test_a_paragraph_too_long_for_an_editor_is_shown_for_reading(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    seq = opened.guardian.documents.new("Long", "w" * 300_000).seq
    page.open_document(seq)
    qtbot.waitUntil(page.panel.banner.isVisible)
    assert not page.panel.is_writing
    assert page.saver.seq is None


def test_ghost_text_is_a_setting(page: DraftPage, opened: Vault, qtbot: QtBot) -> None:
    opened.guardian.settings.set("ghost_text", "off")
    page.ghost.set_on(True)
    page.enter()
    qtbot.waitUntil(lambda: not page.ghost.is_on)


# --- the page ---


def test_the_room_of_the_suggestions_comes_back_as_it_was_left(
    opened: Vault, home: Home, qtbot: QtBot, qapp: QApplication
) -> None:
    def shown() -> tuple[DraftPage, QSplitter]:
        page = DraftPage(opened.guardian)
        page.state = WindowState(home.window_state, page)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        open_text(page, opened, qtbot)
        page.toggle_side("suggestions")
        splitter = page.findChild(QSplitter)
        assert splitter is not None
        return page, splitter

    page, splitter = shown()
    by_itself = splitter.sizes()[1]
    splitter.moveSplitter(splitter.sizes()[0] - 77, 1)
    left = splitter.sizes()[1]
    assert left > by_itself
    page.state.write()
    settle(qapp)
    _page, again = shown()
    qtbot.waitUntil(lambda: again.sizes()[1] == left)


def test_drafts_to_choose_from_stand_under_one_another_where_they_would_be_too_narrow(
    page: DraftPage, opened: Vault, qtbot: QtBot, qapp: QApplication
) -> None:
    theme = qapp.findChild(Theme)
    assert theme is not None
    theme.apply_choices("light", 250)
    draft(page, qtbot, "why bees sleep", 3)
    qtbot.waitUntil(lambda: not page.writing.is_busy and page.writing._cards.count() > 2)
    settle(qapp)
    buttons = [*choices(page), page.writing.begin, page.writing.back]
    assert [one.text() for one in buttons if one.width() < one.sizeHint().width()] == []
    assert page.documents.isHidden()
    theme.apply_choices("system", 100)
    settle(qapp)
    places = [card.mapTo(page, card.rect().topLeft()) for card in choices(page)]
    assert len({place.x() for place in places}) == len({place.y() for place in places}) == 2
