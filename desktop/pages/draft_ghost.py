"""Ask for ghost text after a pause in typing, and end what was asked before."""

import threading
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.writing_results import Completion
from desktop.bridge import Deltas
from desktop.operations import Operation
from desktop.widgets.editor import Editor

PAUSE_MS = 450
# The model sees the end of the text before the cursor; where that begins moves in steps, as its own window does.
_BEFORE_UNITS, _STEP_UNITS = 8_192, 1_024
_AFTER_UNITS = 400


class GhostWriter(QObject):
    """Continue what the principal writes while they write it."""

    failed = Signal(object)  # a GuardianError: nothing more is asked until the principal wants it again

    def __init__(self, guardian: Guardian, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._editor = editor
        self._asking: Operation | None = None
        self._asked = 0
        self._at = -1
        self._come = ""
        self.is_on = False
        self.is_held = False  # a run of suggestions is on
        self.document: int | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        editor.typed.connect(self._on_typed)
        editor.cursorPositionChanged.connect(self._on_cursor_moved)
        editor.left.connect(self.stop)
        QShortcut(QKeySequence("Ctrl+Space"), editor, self._ask_now, context=Qt.ShortcutContext.WidgetShortcut)

    def set_on(self, is_on: bool) -> None:
        """Ask after pauses, or never."""
        self.is_on = is_on
        if not is_on:
            self.stop()
            self._editor.ghost.clear()

    def stop(self) -> None:
        """End what was asked."""
        self._pause.stop()
        self._asked += 1
        if self._asking is not None:
            self._asking.stop()
            self._asking = None

    def ask(self) -> None:
        """Ask how the text goes on behind the cursor."""
        if self._editor.ghost.text or not self._may_ask():
            return
        self.stop()
        cursor = self._editor.textCursor()
        at = cursor.position()
        before, after = self._around(at)
        if not before.strip():
            return
        self._at, self._come = at, ""
        deltas = Deltas(self)
        name = f"document-{self.document or 0}"

        def complete(stop: threading.Event) -> Completion:
            return self._guardian.completion.complete(before, after, conversation=name, on_delta=deltas.put, stop=stop)

        asked = self._asked
        self._asking = (
            Operation(self, complete)
            .progress(deltas, partial(self._on_delta_arrived, asked))
            .success(partial(self._on_completed, asked))
            .failure(self._on_failed)
            .ended(partial(self._on_ended, asked))
            .start()
        )

    def _may_ask(self) -> bool:
        editor = self._editor
        cursor = editor.textCursor()
        if self.is_held or editor.isReadOnly() or cursor.hasSelection() or not editor.hasFocus():
            return False
        after = cursor.block().text()[cursor.positionInBlock() :] if cursor.block().length() < _BEFORE_UNITS else ""
        return not after[:1].isalnum()

    def _around(self, at: int) -> tuple[str, str]:
        document = self._editor.document()
        start = max(0, at - _BEFORE_UNITS) // _STEP_UNITS * _STEP_UNITS
        return self._between(start, at), self._between(at, min(at + _AFTER_UNITS, document.characterCount() - 1))

    def _between(self, start: int, end: int) -> str:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n")

    def _ask_now(self) -> None:
        self._pause.stop()
        self.ask()

    def _on_typed(self) -> None:
        if not self.is_on or self.is_held:
            return
        if self._asking is not None:
            self.stop()
        self._pause.start()

    def _on_cursor_moved(self) -> None:
        if self._editor.ghost.text or self._asking is None:
            return
        if self._editor.textCursor().position() != self._at:
            self.stop()

    def _on_delta_arrived(self, asked: int, delta: str) -> None:
        if asked == self._asked:
            self._come += delta
            self._show(self._come)

    def _on_completed(self, asked: int, made: Completion) -> None:
        if asked == self._asked and not made.is_stopped:
            self._show(made.text.rstrip())
            self._editor.ghost.say(self.tr("Suggestion: {text}. Tab accepts it."))

    def _show(self, text: str) -> None:
        if self._editor.textCursor().position() == self._at and not self._editor.textCursor().hasSelection():
            self._editor.ghost.show(text.replace("\n", " "), self._at)

    def _on_failed(self, error: GuardianError) -> None:
        self.is_on = False
        self.failed.emit(error)

    def _on_ended(self, asked: int) -> None:
        if asked == self._asked:
            self._asking = None
