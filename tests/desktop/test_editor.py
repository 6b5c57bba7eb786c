"""The editor: what changed is known to the character, and whose words are whose."""

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from core.writing.counting import count
from desktop.models.word_count import WordCount
from desktop.widgets.edit_spans import EditSpans, in_code_points, in_units
from desktop.widgets.editor import Editor
from desktop.widgets.editor_texts import LONGEST_LINE

BEE = "\U0001f41d"


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    made = Editor()
    qtbot.addWidget(made)
    made.resize(700, 500)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    return made


def rebuilt(before: str, after: str, spans: list[tuple[int, int, int]]) -> str:
    """Return what spans make of a text, with the pieces taken from the other."""
    made, place, shift = "", 0, 0
    for start, end, inserted in spans:
        made += before[place:start] + after[start + shift : start + shift + inserted]
        shift += inserted - (end - start)
        place = end
    return made + before[place:]


edits = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 5), st.integers(0, 4)), max_size=12)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 20), edits)
def test_spans_lead_from_one_text_to_the_other(length: int, made: list[tuple[int, int, int]]) -> None:
    signs = iter(map(chr, range(0x4E00, 0x9FFF)))
    before = "".join(next(signs) for _ in range(length))
    after, spans = before, EditSpans()
    for at, removed, added in made:
        at = min(at, len(after))  # noqa: PLW2901 - within the text as it is by now
        removed = min(removed, len(after) - at)  # noqa: PLW2901 - as above
        after = after[:at] + "".join(next(signs) for _ in range(added)) + after[at + removed :]
        spans.follow(at, removed, added)
    assert rebuilt(before, after, spans.spans) == after
    ends = [(0, 0, 0), *spans.spans]
    assert all(one[1] <= other[0] for one, other in pairwise(ends))


def test_units_become_code_points_and_back() -> None:
    before, after = f"a{BEE}b", f"a{BEE}{BEE}cb"
    assert in_code_points(before, after, [(3, 3, 3)]) == [(2, 2, 2)]
    assert [in_units(after)(place) for place in range(6)] == [0, 1, 3, 5, 6, 7]


def test_what_is_done_in_the_editor_is_followed(editor: Editor, qtbot: QtBot) -> None:
    choice = random.Random(3)  # noqa: S311 - the same keys each time
    before = f"# Bees\n\nOne {BEE} two three.\n- four\n> five"
    editor.load(before)
    for _ in range(150):
        cursor = editor.textCursor()
        cursor.setPosition(choice.randrange(editor.document().characterCount()))
        if choice.random() < 0.3:
            to = choice.randrange(editor.document().characterCount())
            cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        work = choice.randrange(7)
        if work == 0:
            editor.undo()
        elif work == 1:
            editor.redo()
        elif work == 2:
            editor.insertPlainText(f"x{BEE}\ny")
        else:
            key = choice.choice([Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
            qtbot.keyClick(editor, key)
    after = editor.text()
    found = in_code_points(before, after, editor.spans.spans)
    assert rebuilt(before, after, found) == after


def test_the_count_follows_every_change(editor: Editor, qtbot: QtBot) -> None:
    counted = WordCount(editor.document())
    choice = random.Random(5)  # noqa: S311 - as above
    editor.load("one two\n\nthree four " * 20)
    assert counted.total == count(editor.text())
    for number in range(80):
        cursor = editor.textCursor()
        cursor.setPosition(choice.randrange(editor.document().characterCount()))
        to = min(cursor.position() + choice.randrange(30), editor.document().characterCount() - 1)
        cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(choice.choice(["", "a b", "\n", f"{BEE} c\n\nd"]))
        if number % 5 == 0:
            editor.undo()
        assert counted.total == count(editor.text())


def test_a_text_is_kept_to_the_last_sign(editor: Editor) -> None:
    text = f"nbsp\u00a0, separator\u2028, {BEE}, tab\t, \u202ebidi, e\u0301"
    editor.load(text)
    assert editor.text() == text


def test_words_of_the_model_stay_so_when_they_are_moved(editor: Editor, qtbot: QtBot) -> None:
    editor.load("Bees")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.ghost.show(" sleep", 4)
    editor.accept_ghost(editor.ghost.text)
    qtbot.keyClicks(editor, " now")
    assert editor.tickets() == [(4, 10, 1)]
    editor.selectAll()
    copied = editor.createMimeDataFromSelection()
    assert copied.text() == "Bees sleep now"
    editor.insertFromMimeData(copied)
    assert (editor.text(), editor.tickets()) == ("Bees sleep now", [(4, 10, 1)])
    editor.load("another")
    editor.insertFromMimeData(copied)
    assert editor.tickets() == []
    forged = QMimeData()
    forged.setText("x")
    forged.setData("application/x-guardian-angel-words", b'["", [[0, 99, 1]]]')
    editor.insertFromMimeData(forged)
    assert editor.tickets() == []


def test_lists_go_on_and_end(editor: Editor, qtbot: QtBot) -> None:
    editor.load("1. one")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "two")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == "1. one\n2. two\n3. "
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == "1. one\n2. two\n"
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert "\u2028" not in editor.text()


def test_a_pasted_line_too_long_to_lay_out_is_broken(editor: Editor) -> None:
    source = QMimeData()
    source.setText("w" * (2 * LONGEST_LINE + 1))
    editor.insertFromMimeData(source)
    assert [len(line) for line in editor.text().split("\n")] == [LONGEST_LINE, LONGEST_LINE, 1]


def test_markdown_is_dressed_block_by_block(editor: Editor, qtbot: QtBot) -> None:
    editor.load(f"## Head\n{BEE} **bold** `code`\n```\n**no**\n```\n> quote")
    blocks = [editor.document().findBlockByNumber(number) for number in range(6)]
    qtbot.waitUntil(lambda: bool(blocks[5].layout().formats()))

    def looks(number: int) -> list[tuple[int, int]]:
        return [(one.start, one.length) for one in blocks[number].layout().formats()]

    assert looks(0) == [(0, 2), (2, 5)]
    assert looks(1) == [(3, 8), (12, 6)]
    assert looks(3) == [(0, 6)]
    assert editor.text().startswith("## Head")
