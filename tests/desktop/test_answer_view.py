"""Answers that grow and answers from anyone: the same words in the end, quickly, and nothing loaded."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextFormat, QTextTable
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.widgets.answer_view import AnswerView
from desktop.widgets.icons import IconButton
from desktop.widgets.sections import MOST_CODE_CHARS, sections, settled_chars

FRAME_S = 0.2  # of the processor, so that a busy machine does not matter
MIXED = """# Head

As you wrote [12] and [3], **bold**, *leaning*, ~~gone~~ and `code [12]`.
A second line.

- one
- two
  - inner

  still two

1. first
2. second

```python
def f():
    return [12]

print(f())
```
| a | b |
|---|---|
| 1 | 2 |

> said by *another*

---
The end [12]."""
HOSTILE = {
    "div": "<div>" * 20_000,
    "quotes": "> " * 20_000 + "deep",
    "lists": "\n".join("  " * depth + "- x" for depth in range(500)),
    "brackets": "[" * 200_000,
    "stars": "*a " * 60_000,
    "table": "|a" * 20_000 + "\n" + "|-" * 20_000,
    "long": "x" * 1_000_000,
    "letters": "word " * 200_000,
    "lines": "\n" * 500_000 + "end",
    "fences": "```\n" * 12_000,
    "code": "```\n" + "x = 1\n" * 40_000,
    "items": "- item\n" * 9_000,
    "heads": "# [a](b) `c` **d**\n" * 10_000,
    "bidi": "\u202eabc\u2066\x1b[31m" * 20_000,
    "images": "![x](file:///etc/passwd) ![y](//host/share/x.png)\n\n" * 1_500,
}


@pytest.fixture
def view(qtbot: QtBot) -> AnswerView:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    made = AnswerView("Answer")
    scroll.setWidget(made)
    scroll.resize(700, 500)
    qtbot.addWidget(scroll)
    scroll.show()
    made.keeper = scroll  # it would go with its last name
    return made


def pieces(text: str, size: int) -> list[str]:
    return [text[at : at + size] for at in range(0, len(text), size)]


def longest_frame(view: AnswerView, qapp: QApplication, begin: float) -> float:
    longest = time.thread_time() - begin
    while not view.is_whole:
        started = time.thread_time()
        qapp.processEvents()
        longest = max(longest, time.thread_time() - started)
    return longest


@pytest.mark.parametrize("size", [1, 3, 40, 10_000])
def test_an_answer_that_grew_looks_like_one_that_was_there(view: AnswerView, qtbot: QtBot, size: int) -> None:
    other = AnswerView("Answer")
    qtbot.addWidget(other)
    other.show_text(MIXED, [12])
    for piece in pieces(MIXED, size):
        view.append(piece)
    view.finish(MIXED, [12])
    qtbot.waitUntil(lambda: view.is_whole and other.is_whole)
    assert view.text == other.text == MIXED
    assert view._settled.toPlainText() == other._settled.toPlainText()
    for shown in (view, other):
        links = [
            fragment.fragment().text()
            for block in blocks(shown)
            for fragment in block
            if fragment.fragment().charFormat().isAnchor()
        ]
        assert links == ["[12]", "[12]"]


def blocks(view: AnswerView) -> list:
    document = view._settled.document()
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def test_markdown_becomes_lists_tables_and_code_with_a_button_that_copies(view: AnswerView, qtbot: QtBot) -> None:
    view.show_text(MIXED, [12])
    qtbot.waitUntil(lambda: view.is_whole)
    document = view._settled.document()
    frames = document.rootFrame().childFrames()
    assert [type(frame) is QTextTable for frame in frames] == [False, True]
    assert [block.textList().format().indent() for block in blocks(view) if block.textList()] == [1, 1, 2, 1, 1]
    button = view.findChild(IconButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "def f():\n    return [12]\n\nprint(f())"
    assert button.accessibleName() == "Copied"


def test_what_was_added_to_a_text_can_be_taken_away_at_its_end(view: AnswerView) -> None:
    for piece in ("One.", "\n\nTwo", " and a half.", "\n\nFrom your log: [12]"):
        view.append(piece)
    view.finish("One.\n\nTwo and a half.", [12])
    assert view.text == "One.\n\nTwo and a half."
    assert view.shown_text == "One.\nTwo and a half."


def test_an_answer_that_ends_otherwise_than_it_came_is_shown_as_it_is(view: AnswerView) -> None:
    view.append("Something else")
    view.finish("The answer.", [])
    assert view.shown_text == "The answer."


def test_what_is_selected_stays_while_the_end_grows(view: AnswerView) -> None:
    view.append("A first paragraph.\n\nA second")
    view._settled.selectAll()
    for _ in range(20):
        view.append(" word")
    assert view.selected_text() == "A first paragraph."


def test_nothing_in_a_text_can_name_a_picture_or_an_address(view: AnswerView) -> None:
    view.show_text(
        "![x](file:///etc/passwd) <img src='//host/x.png'> [bank](https://evil.example) <b>no</b> [entry](entry:5)"
    )
    for block in blocks(view):
        for fragment in block:
            format_ = fragment.fragment().charFormat()
            assert not format_.isImageFormat()
            assert format_.objectType() != QTextFormat.ObjectTypes.ImageObject.value
            assert not format_.isAnchor()
    assert "https://evil.example" in view.shown_text
    assert "<b>no</b>" in view.shown_text


@pytest.mark.parametrize("kind", HOSTILE)
def test_no_frame_is_long_whatever_is_shown(view: AnswerView, qapp: QApplication, kind: str) -> None:
    qapp.processEvents()
    started = time.thread_time()
    view.show_text(HOSTILE[kind])
    assert longest_frame(view, qapp, started) < FRAME_S


@pytest.mark.parametrize("kind", HOSTILE)
def test_no_frame_is_long_whatever_is_streamed(view: AnswerView, qapp: QApplication, kind: str) -> None:
    qapp.processEvents()
    text, longest = HOSTILE[kind][:24_000], 0.0
    for piece in pieces(text, 120):
        started = time.thread_time()
        view.append(piece)
        qapp.processEvents()
        longest = max(longest, time.thread_time() - started)
    started = time.thread_time()
    view.finish(text)
    assert max(longest, longest_frame(view, qapp, started)) < FRAME_S


@settings(max_examples=200)
@given(st.lists(st.sampled_from(["a b", "", "- x", "  y", "1. z", "```", "~~~py", "    w", "|a|", "> q"]), max_size=30))
def test_sections_lose_nothing_but_empty_lines(lines: list[str]) -> None:
    text = "\n".join(lines)
    kept = [line for section in sections(text) for line in section.split("\n") if line.strip()]
    assert kept == [line for line in lines if line.strip()]


def test_sections_are_never_endless_and_code_goes_on_as_code() -> None:
    parts = list(sections("```py\n" + "x = 1\n" * 5_000 + "```"))
    assert len(parts) > 3
    assert all(len(part) <= MOST_CODE_CHARS + 20 for part in parts)
    assert all(part.startswith("```py\n") and part.endswith("```") for part in parts)


def test_a_list_is_settled_only_when_it_cannot_go_on() -> None:
    assert settled_chars("- a\n\n- b") == len("- a\n\n")
    assert settled_chars("- a\n\n  more") == 0
    assert settled_chars("```\na\n\nb") == 0
    assert settled_chars("text\n```\n") == len("text\n")
