"""A text changed in its place: an editor, what changes, and two buttons."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.widgets.composer import Composer
from desktop.widgets.markdown import cap
from desktop.widgets.markdown_view import GrowingView
from desktop.widgets.parts import button, label
from desktop.widgets.theme import SPACE_M, SPACE_S, colours
from desktop.widgets.word_changes import Change, word_changes

_PAUSE_MS = 200
_LINES = 16
_MOST_CHANGED_CHARS = 4_000  # of one change that is shown; the fields hold all of it


class EditPanel(QFrame):
    """Change a text; `saved` brings the new one, `left` says that nothing is to change."""

    saved = Signal(str)
    left = Signal()

    def __init__(self, before: str, name: str, save: str, *, shows_changes: bool) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._before = before
        self.field = Composer(most_lines=_LINES)
        self.field.setAccessibleName(name)
        self.field.setPlainText(before)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.changes = GrowingView()
        self.changes.setAccessibleName(self.tr("What changes"))
        self._heading = label(self.tr("What changes"), "section")
        self.save = button(save, self._on_save, "primary")
        self.cancel = button(self.tr("Cancel"), self.left.emit, "quiet")
        hint = label(self.tr("Ctrl+Enter saves · Esc leaves"), "small", wraps=True)
        below = QHBoxLayout()
        below.setSpacing(SPACE_S)
        below.addWidget(hint, 1)
        below.addWidget(self.cancel)
        below.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_S)
        column.setSpacing(SPACE_S)
        for part in (self.field, self._heading, self.changes):
            column.addWidget(part)
        column.addLayout(below)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._show_changes)
        self._shows_changes = shows_changes
        self._show_changes()
        self.field.textChanged.connect(self._on_text_changed)
        self.field.submitted.connect(self._on_save)
        self.field.set_submits_with_control(True)

    @property
    def text(self) -> str:
        """What the text is to be."""
        return self.field.toPlainText()

    @property
    def is_changed(self) -> bool:
        """Tell whether there is something to save."""
        return bool(self.text.strip()) and self.text.strip() != self._before.strip()

    def set_busy(self, is_busy: bool) -> None:
        """Wait for what is being saved."""
        self.field.setReadOnly(is_busy)
        self.save.setEnabled(not is_busy and self.is_changed)

    def _on_text_changed(self) -> None:
        self.save.setEnabled(self.is_changed)
        self._pause.start()

    def _on_save(self) -> None:
        if self.is_changed and not self.field.isReadOnly():
            self.saved.emit(self.text)

    def _show_changes(self) -> None:
        is_shown = self._shows_changes and self.is_changed
        self._heading.setVisible(is_shown)
        self.changes.setVisible(is_shown)
        self.save.setEnabled(self.is_changed)
        if is_shown:
            write_changes(self.changes, word_changes(self._before.strip(), self.text.strip()))


def write_changes(view: GrowingView, changes: list[Change]) -> None:
    """Show what was taken out struck through and what was put in underlined, with colours besides."""
    shown = colours()
    taken, put, kept = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    taken.setFontStrikeOut(True)
    taken.setForeground(QColor(shown.danger))
    taken.setBackground(QColor(shown.danger_soft))
    put.setFontUnderline(True)
    put.setForeground(QColor(shown.good))
    put.setBackground(QColor(shown.good_soft))
    kept.setForeground(QColor(shown.muted))
    formats = {"taken": taken, "put": put, "kept": kept}
    view.clear()
    cursor = QTextCursor(view.document())
    cursor.beginEditBlock()
    for change in changes:
        cut = cap(change.text[:_MOST_CHANGED_CHARS])
        cursor.insertText(cut + ("…" if len(change.text) > _MOST_CHANGED_CHARS else ""), formats[change.kind])
    cursor.endEditBlock()
