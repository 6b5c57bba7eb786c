"""What shows a text that the window did not write itself: how each piece is made, and how it is given one."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from hostile_records import filled
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from core.entries import Listed
from desktop.models.entries import EntriesModel
from desktop.widgets.answer_view import AnswerView
from desktop.widgets.banner import Banner
from desktop.widgets.chips import Chips
from desktop.widgets.composer import MOST_CHARS, Composer, is_writable
from desktop.widgets.controls import ChoiceControl, FolderControl, KeysControl
from desktop.widgets.edit_panel import EditPanel
from desktop.widgets.editor import Editor
from desktop.widgets.editor_texts import bearable
from desktop.widgets.facts import FactsTable as PlainTable
from desktop.widgets.facts_table import Cell, FactsTable
from desktop.widgets.figures import FigureRow, FiguresTable
from desktop.widgets.find_bar import FindBar
from desktop.widgets.hunk_view import HunkView, ShownHunk
from desktop.widgets.icons import IconButton
from desktop.widgets.lineage_graph import LineageGraph
from desktop.widgets.lineage_layout import GraphNode
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.message import Message
from desktop.widgets.message_text import MessageText
from desktop.widgets.notice import Notice
from desktop.widgets.parts import EmptyState, label
from desktop.widgets.plots import Bar, BarGroup, BarPlot, CurvePlot, RunDot, RunsPlot
from desktop.widgets.rows import one_line
from desktop.widgets.rows_view import RowsView
from desktop.widgets.strength_meter import StrengthMeter
from desktop.widgets.tag_field import TagField
from desktop.widgets.transcript import Transcript

_DELTA, _MOST_STREAMED = 4_000, 60_000  # characters; a model writes a few hundred at a time and stops long before
Feed = Callable[[str], object]


class Fed(NamedTuple):
    """A piece of the window, and what gives it a text: at once, or as a generator that yields between two events."""

    widget: QWidget
    feed: Feed


def steps(fed: Fed, text: str) -> Iterator[None]:
    """Give a piece a text, and yield between what the window does in events of their own."""
    done = fed.feed(text)
    if isinstance(done, Iterator):
        yield from done


def give(fed: Fed, text: str) -> None:
    """Give a piece a text."""
    for _ in steps(fed, text):
        pass


def scrolled(part: QWidget) -> QWidget:
    """Return a part as pages hold it: in a column that scrolls."""
    area, column = QScrollArea(), QWidget()
    layout = QVBoxLayout(column)
    layout.addWidget(part)
    layout.addStretch()
    area.setWidgetResizable(True)
    area.setWidget(column)
    return area


def answer() -> Fed:
    view = AnswerView("Answer")
    return Fed(scrolled(view), lambda text: view.show_text(text, [1, 2]))


def plain_answer() -> Fed:
    view = AnswerView("You wrote")
    return Fed(scrolled(view), view.show_plain)


def streamed_answer() -> Fed:
    view = AnswerView("Answer")

    def feed(text: str) -> Iterator[None]:
        view.show_text("")
        for start in range(0, min(len(text), _MOST_STREAMED), _DELTA):
            view.append(text[start : start + _DELTA])
            yield
        view.finish(view.text, [1])

    return Fed(scrolled(view), feed)


def banner() -> Fed:
    made = Banner()
    return Fed(made, lambda text: made.show_message(text, text))


def notice() -> Fed:
    around = QWidget()
    made = Notice(around)
    return Fed(around, lambda text: made.say(text, lambda: None))


def empty_state() -> Fed:
    made = EmptyState("menu", "", "")
    return Fed(made, lambda text: made.say(text, text))


def plain_label() -> Fed:
    made = label("", wraps=True)
    return Fed(scrolled(made), made.setText)


def chips() -> Fed:
    made = Chips("Files")

    def feed(text: str) -> None:
        made.clear()
        made.add(text)

    return Fed(made, feed)


def writable(text: str) -> str:
    """Return as much of a text as a message may have to be written anew in its place."""
    return text if is_writable(text) else "\n".join(text[:MOST_CHARS].split("\n")[:20_000])


def composer() -> Fed:
    made = Composer()

    def feed(text: str) -> None:
        made.clear()
        made.insert(text[:90_000])

    return Fed(made, feed)


def edit_panel() -> Fed:
    around = QWidget()
    column = QVBoxLayout(around)

    def feed(text: str) -> Iterator[None]:
        while (item := column.takeAt(0)) is not None:
            item.widget().deleteLater()
        made = EditPanel(writable(text), "Text", "Save", shows_changes=True)
        column.addWidget(made)
        yield
        made.field.insertPlainText("x")
        yield
        made._show_changes()

    return Fed(around, feed)


def editor() -> Fed:
    made = Editor()
    return Fed(made, lambda text: made.load(bearable(text)))


def pasted_editor() -> Fed:
    made = Editor()

    def feed(text: str) -> None:
        made.load("One.\n\n")
        given = QMimeData()
        given.setText(text)
        made.insertFromMimeData(given)

    return Fed(made, feed)


def ghost() -> Fed:
    made = Editor()
    made.load("One *line* of text.")

    def feed(text: str) -> None:
        made.moveCursor(QTextCursor.MoveOperation.End)
        made.ghost.show(text, made.textCursor().position())
        made.accept_ghost(made.ghost.word())
        made.ghost.clear()
        made.load("One *line* of text.")

    return Fed(made, feed)


def plain_table() -> Fed:
    made = PlainTable("Facts", ["One", "Other"])
    return Fed(scrolled(made), lambda text: made.show_rows([[text, text]] * 3))


def facts_table() -> Fed:
    made = FactsTable("Facts", ["One", "Other"])
    return Fed(scrolled(made), lambda text: made.show_rows([[Cell(text, "done"), text]] * 3))


def figures_table() -> Fed:
    made = FiguresTable("Figures", "Note")
    rows = lambda text: [FigureRow(text, text, text, text), FigureRow(text, note=text, is_heading=True)]  # noqa: E731
    return Fed(scrolled(made), lambda text: made.show_rows(rows(text)))


def find_bar() -> Fed:
    editor_ = Editor()
    editor_.load("One *line* of text.")
    made = FindBar(editor_)
    made.show()

    def feed(text: str) -> None:
        made.words.setText(text)
        made.instead.setText(text)
        made.find()

    return Fed(made, feed)


def hunk_view() -> Fed:
    made = HunkView()

    def feed(text: str) -> None:
        hunks = [ShownHunk("open", 0, min(len(text), 40), text[:40], text), ShownHunk("stale", 0, 0, text, text)]
        made.show_hunks(text, hunks, 0)

    return Fed(made, feed)


def lineage() -> Fed:
    made = LineageGraph("Lineage")

    def feed(text: str) -> None:
        made.show_nodes(
            [GraphNode(text, text, text, text, text), GraphNode("b", text, text, text, text, text, (text,))]
        )
        made.choose("b")

    return Fed(made, feed)


def markdown() -> Fed:
    made = MarkdownView()
    return Fed(made, made.show_markdown)


def plain_view() -> Fed:
    made = MarkdownView()
    return Fed(made, made.show_plain)


def message() -> Fed:
    made = Message(MessageText("", is_own=False, seq=1))

    def feed(text: str) -> None:
        told = MessageText(
            text,
            is_own=False,
            note=text,
            citations=[1],
            seq=1,
            verdict="correct",
            said=one_line(text),
            correction=text,
            explanation=one_line(text),
            facts=[(text, text)],
            spoken=text,
        )
        made.show_text(told)
        made.open_facts().show_notes([(1, text)])

    return Fed(scrolled(made), feed)


def own_message() -> Fed:
    made = Message(MessageText("", is_own=True, seq=1))
    return Fed(scrolled(made), lambda text: made.show_text(MessageText(text, is_own=True, seq=1)))


def transcript() -> Fed:
    made = Transcript()

    def feed(text: str) -> None:
        made.show_messages([MessageText(text, is_own=True, seq=1), MessageText(text, is_own=False, seq=2)])
        made.announce(made.messages[-1])

    return Fed(made, feed)


def bar_plot() -> Fed:
    made = BarPlot()
    groups = lambda text: [BarGroup(text, [Bar(text, 1.0, "accent", 0.9, 1.1)])] * 2  # noqa: E731
    return Fed(scrolled(made), lambda text: made.show_groups(groups(text), text))


def runs_plot() -> Fed:
    made = RunsPlot()
    return Fed(scrolled(made), lambda text: made.show_runs([RunDot(text, 1.0, 0.9, 1.1, True)] * 3, text))


def curve_plot() -> Fed:
    made = CurvePlot()
    return Fed(scrolled(made), lambda text: made.begin(text, text))


def rows() -> Fed:
    made = RowsView("Entries")
    model = EntriesModel(made)
    made.setModel(model)

    def feed(text: str) -> None:
        model.show_rows(30)
        model.fill(0, [filled(Listed, text, is_redacted=False)] * 30)

    return Fed(made, feed)


def strength() -> Fed:
    made = StrengthMeter()
    return Fed(made, lambda text: made.show_score(2, text))


def choice() -> Fed:
    made = ChoiceControl([])
    return Fed(scrolled(made), lambda text: made.offer([("a", text), ("b", text)]))


def folder() -> Fed:
    made = FolderControl()
    return Fed(made, made.show_value)


def keys() -> Fed:
    made = KeysControl()
    return Fed(made, made.show_value)


def icon_button() -> Fed:
    made = IconButton("menu", "")
    return Fed(made, lambda text: made.show_icon("menu", text))


def tag_field() -> Fed:
    made = TagField()

    def feed(text: str) -> None:
        made.clear()
        made.add_tags([text])
        made.put(text)

    return Fed(made, feed)


FEEDERS: dict[str, Callable[[], Fed]] = {
    made.__name__: made
    for made in (
        *(answer, plain_answer, streamed_answer, banner, notice, empty_state, plain_label, chips, composer),
        *(edit_panel, editor, pasted_editor, ghost, plain_table, facts_table),
        *(figures_table, find_bar, hunk_view, lineage, markdown, plain_view, message, own_message),
        *(transcript, bar_plot, runs_plot, curve_plot, rows, strength, choice, folder, keys, icon_button, tag_field),
    )
}
