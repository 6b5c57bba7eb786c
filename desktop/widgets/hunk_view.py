"""A suggestion in its place in the text: what would go is struck, what would come is underlined, each with a sign."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from desktop.widgets.markdown import MOST_CHARS, cap
from desktop.widgets.reading_column import place_column
from desktop.widgets.theme import colours

_MOST_CHANGED_CHARS = 20_000  # of one side of a change
_GONE, _COME, _BLANK = "\u2212", "+", "\u2423"


@dataclass(frozen=True)
class ShownHunk:
    """One change: `before` stands from `start` to `end` of the text; `state` is open, accepted, rejected or stale."""

    state: str
    start: int
    end: int
    before: str
    after: str


class HunkView(QPlainTextEdit):
    """Show a text with the hunks of a suggestion in it, for reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "editor")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._shown: tuple[str, Sequence[ShownHunk], int] = ("", (), 0)
        self._places: list[tuple[int, int]] = []

    def show_hunks(self, text: str, hunks: Sequence[ShownHunk], current: int) -> None:
        """Show a text; those hunks that have a place in it are marked there, the current one is framed in colour."""
        self._shown = (text, hunks, current)
        text = text[:MOST_CHARS]
        looks = _looks()
        self.clear()
        cursor = QTextCursor(self.document())
        self._places = [(0, 0)] * len(hunks)
        at = 0
        cursor.beginEditBlock()
        for number, hunk in sorted(enumerate(hunks), key=lambda one: one[1].start):
            if hunk.state not in {"open", "rejected"} or hunk.start < at or hunk.end > len(text):
                continue
            cursor.insertText(cap(text[at : hunk.start]), looks["text"])
            begin = cursor.position()
            if hunk.state == "rejected":
                cursor.insertText(_cut(hunk.before), looks["text"])
            else:
                if hunk.before:
                    gone = _cut(hunk.before) if hunk.before.strip() else _BLANK
                    cursor.insertText(f"{_GONE}{gone}{_GONE}", looks["gone"])
                if hunk.after:
                    cursor.insertText(f"{_COME}{_cut(hunk.after)}{_COME}", looks["come"])
            self._places[number] = (begin, cursor.position())
            at = hunk.end
        cursor.insertText(cap(text[at:]), looks["text"])
        cursor.endEditBlock()
        self._point_at(current)

    def changeEvent(self, event: QEvent) -> None:
        """Show again in new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown[0]:
            self.show_hunks(*self._shown)
        elif event.type() == QEvent.Type.FontChange:
            place_column(self)

    def resizeEvent(self, event: QEvent) -> None:
        """Keep the column of the editor."""
        super().resizeEvent(event)
        place_column(self)

    def _point_at(self, current: int) -> None:
        if not 0 <= current < len(self._places):
            self.setExtraSelections([])
            return
        start, end = self._places[current]
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        self.centerCursor()
        marked = QTextEdit.ExtraSelection()
        marked.cursor = QTextCursor(self.document())
        marked.cursor.setPosition(start)
        marked.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        marked.format = QTextCharFormat()
        marked.format.setProperty(QTextFormat.Property.OutlinePen, QColor(colours().accent))
        marked.format.setBackground(QColor(colours().accent_soft))
        self.setExtraSelections([marked] if end > start else [])


def _cut(text: str) -> str:
    return cap(text) if len(text) <= _MOST_CHANGED_CHARS else cap(text[:_MOST_CHANGED_CHARS]) + "…"


def _looks() -> dict[str, QTextCharFormat]:
    shown = colours()
    made = {name: QTextCharFormat() for name in ("text", "gone", "come")}
    made["gone"].setForeground(QColor(shown.danger))
    made["gone"].setBackground(QColor(shown.danger_soft))
    made["gone"].setFontStrikeOut(True)
    made["come"].setForeground(QColor(shown.good))
    made["come"].setBackground(QColor(shown.good_soft))
    made["come"].setFontUnderline(True)
    return made
