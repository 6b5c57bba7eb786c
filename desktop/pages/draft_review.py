"""Make suggestions and go through their hunks, each in its place in the text."""

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.suggestions import Wish
from core.services.writing_results import SuggestionResult
from desktop.bridge import Deltas
from desktop.operations import Operation
from desktop.pages.draft_saver import DraftSaver
from desktop.pages.draft_suggestions import SuggestionsPanel
from desktop.widgets.edit_spans import converter
from desktop.widgets.editor import Editor
from desktop.widgets.hunk_view import HunkView, ShownHunk

_AROUND_CHARS = 1500  # of the text around a suggestion that is shown with it


class Review(QObject):
    """Carry a wish to the model and its suggestion to the screen."""

    begun = Signal()  # hunks are shown
    ended = Signal()  # the editor may be shown again
    accepted = Signal(int)  # so many hunks are in the text now
    failed = Signal(object)

    def __init__(
        self, guardian: Guardian, editor: Editor, saver: DraftSaver, panel: SuggestionsPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._editor = editor
        self._saver = saver
        self._panel = panel
        self.view = HunkView()
        self.view.setAccessibleName(self.tr("The text with the suggested changes"))
        self.found: SuggestionResult | None = None
        self._current = 0
        self._working: Operation | None = None
        panel.wished.connect(self._on_wished)
        panel.stop_requested.connect(self.stop)
        panel.moved.connect(self.move)
        panel.accepted.connect(self.accept)
        panel.rejected.connect(self.reject)
        panel.closed.connect(self.close)

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being made or decided."""
        return self._working is not None

    def stop(self) -> None:
        """Stop the suggestion that is being made; of what has come so far is shown what it changes."""
        if self._working is not None:
            self._working.stop()

    def close(self) -> None:
        """Leave what is not decided, and go back to the text."""
        self.stop()
        self.found = None
        self.ended.emit()

    def move(self, by: int) -> None:
        """Go to another hunk, round and round."""
        if self.found is not None:
            self._current = (self._current + by) % len(self.found.hunks)
            self._show()

    def accept(self, is_all: bool) -> None:
        """Take the current hunk, or all that are open, into the text."""
        self._decide("document accept", self._accept_all if is_all else self._accept_one)

    def reject(self, is_all: bool) -> None:
        """Decide against the current hunk, or all that are open."""
        self._decide("document reject", self._reject_all if is_all else self._reject_one)

    def _on_wished(self, wish: Wish, instruction: str) -> None:
        if self._working is None:
            self._saver.when_saved(partial(self._suggest, wish, instruction))

    def _suggest(self, wish: Wish, instruction: str) -> None:
        seq = self._saver.seq
        if seq is None:
            self.failed.emit(GuardianError(self.tr("There is no text yet."), self.tr("Write something first.")))
            return
        cursor, text = self._editor.textCursor(), self._editor.text()
        points = converter(text)
        span = (points(cursor.selectionStart()), points(cursor.selectionEnd())) if cursor.hasSelection() else None
        if wish is Wish.CONTINUE:
            end = points(cursor.selectionEnd())
            span = (0, end) if text[:end].strip() else None
        deltas = Deltas(self)

        def suggest(stop: threading.Event) -> SuggestionResult:
            with self._guardian.acting("document suggest", {"seq": seq, "what": str(wish), "span": span}) as facts:
                made = self._guardian.suggestions.suggest(
                    seq, wish, span=span, instruction=instruction, on_delta=deltas.put, stop=stop
                )
                facts["seq"] = made.seq
            return made

        self._panel.show_busy()
        self._working = (
            Operation(self, suggest)
            .progress(deltas, self._panel.append)
            .success(self._on_suggested)
            .failure(self._on_failed)
            .ended(self._on_ended)
            .start()
        )

    def _on_suggested(self, made: SuggestionResult) -> None:
        if made.document == self._saver.seq:
            self.found, self._current = made, 0
            self._show()
            self.begun.emit()

    def _decide(self, verb: str, work: Callable[[SuggestionResult, int], int]) -> None:
        found, number = self.found, self._current
        if found is None or self._working is not None:
            return

        def decide() -> tuple[int, SuggestionResult]:
            with self._guardian.acting(verb, {"seq": found.seq}):
                count = work(found, number)
            return count, self._guardian.suggestions.suggestion(found.seq)

        self._working = (
            Operation(self, lambda _stop: decide())
            .success(self._on_decided)
            .failure(self._on_refused)
            .ended(self._on_ended)
            .start()
        )

    def _accept_one(self, found: SuggestionResult, number: int) -> int:
        self._guardian.suggestions.accept(found.seq, number)
        return 1

    def _accept_all(self, found: SuggestionResult, _number: int) -> int:
        return len(self._guardian.suggestions.accept_all(found.seq))

    def _reject_one(self, found: SuggestionResult, number: int) -> int:
        self._guardian.suggestions.reject(found.seq, number)
        return 0

    def _reject_all(self, found: SuggestionResult, _number: int) -> int:
        for hunk in found.hunks:
            if hunk.state == "open":
                self._guardian.suggestions.reject(found.seq, hunk.number)
        return 0

    def _on_decided(self, done: tuple[int, SuggestionResult]) -> None:
        count, found = done
        if self.found is None or found.seq != self.found.seq:
            return
        self.found = found
        if count:
            self._saver.catch_up()
            self.accepted.emit(count)
        self._saver.when_saved(self._go_on)

    def _go_on(self) -> None:
        """Show the next open hunk; go back to the text when there is none."""
        if self.found is None:
            return
        hunks = self.found.hunks
        order = [*range(self._current, len(hunks)), *range(self._current)]
        following = [number for number in order if hunks[number].state == "open"]
        if not following:
            stale = any(hunk.state == "stale" for hunk in hunks)
            if not stale:
                self.close()
                return
            following = [self._current]
        self._current = following[0]
        self._show()

    def _show(self) -> None:
        found = self.found
        if found is None:
            return
        text = self._editor.text()
        shown = [hunk for hunk in found.hunks if hunk.state in {"open", "rejected"}]
        first = min((hunk.start for hunk in shown), default=0)
        last = max((hunk.end for hunk in shown), default=0)
        start = text.rfind("\n", 0, max(0, first - _AROUND_CHARS)) + 1
        end = len(text) if (line := text.find("\n", last + _AROUND_CHARS)) < 0 else line
        self.view.show_hunks(
            text[start:end],
            [ShownHunk(one.state, one.start - start, one.end - start, one.before, one.after) for one in found.hunks],
            self._current,
        )
        self._panel.show_hunk(found, self._current)

    def _on_refused(self, error: GuardianError) -> None:
        """Say why, and show what the hunks are like now."""
        self.failed.emit(error)
        if (found := self.found) is not None:
            Operation(self, lambda _stop: self._guardian.suggestions.suggestion(found.seq)).success(
                self._on_looked_again
            ).start()

    def _on_looked_again(self, found: SuggestionResult) -> None:
        if self.found is not None and found.seq == self.found.seq:
            self.found = found
            self._show()

    def _on_failed(self, error: GuardianError) -> None:
        self.failed.emit(error)
        self.ended.emit()

    def _on_ended(self) -> None:
        self._working = None
