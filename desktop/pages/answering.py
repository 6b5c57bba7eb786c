"""Have one answer written at a time, and show it in its message as it comes."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from core.guardian import Guardian
from core.inference.sampling import ANSWER
from core.services.results import Answer
from desktop.bridge import Deltas
from desktop.operations import Operation
from desktop.pages.chat_branch import Branch, read_branch
from desktop.pages.question_panel import QuestionPanel
from desktop.widgets.message import Message

_Say = Callable[[str], None]
_Ask = Callable[[_Say, threading.Event], Answer]


@dataclass
class Coming:
    """The answer that is being written; `message` shows it unless another conversation is looked at."""

    thread: int | None
    message: Message | None
    question: str = ""
    text: str = ""


class Answering(QObject):
    """Ask the model, with adapter and log as they are chosen beside the question."""

    answered = Signal(object, object, object)  # the Coming that it was, the Answer, and the Branch that it is on
    failed = Signal(object, object)  # the Coming that it was, and a GuardianError
    ended = Signal()

    def __init__(self, guardian: Guardian, question: QuestionPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._question = question
        self._running: Operation | None = None
        self.coming: Coming | None = None

    @property
    def is_running(self) -> bool:
        """Tell whether an answer is coming."""
        return self._running is not None

    def ask(self, coming: Coming, place: dict[str, int], *, may_look_up: bool = True) -> None:
        """Put a question where it belongs, and have it answered."""
        use_adapter = self._question.use_adapter.isChecked()
        use_recall = may_look_up and self._question.use_log.isChecked()

        def ask(say: _Say, stop: threading.Event) -> Answer:
            return self._guardian.chat.ask(
                coming.question, use_adapter=use_adapter, use_recall=use_recall, on_delta=say, stop=stop, **place
            )

        self._start(ask, coming)

    def answer_again(self, coming: Coming, seq: int, *, is_first: bool = False) -> None:
        """Have a question answered that is in the log, by its seq or by that of an answer."""
        use_adapter = self._question.use_adapter.isChecked()
        more = {"sampling": ANSWER} if is_first else {}  # else a little more is left to chance

        def again(say: _Say, stop: threading.Event) -> Answer:
            return self._guardian.chat.regenerate(seq, use_adapter, say, stop, **more)

        self._start(again, coming)

    def stop(self) -> None:
        """Stop the answer that is coming; what has come is kept."""
        if self._running is not None:
            self._running.stop()

    def look_away(self) -> None:
        """Go on without showing it."""
        if self.coming is not None:
            self.coming.message = None

    def _start(self, ask: _Ask, coming: Coming) -> None:
        self.coming = coming
        self._question.set_busy(True)
        deltas = Deltas(self)

        def answer(stop: threading.Event) -> tuple[Answer, Branch]:
            made = ask(deltas.put, stop)
            return made, read_branch(self._guardian, made.thread, made.seq)

        self._running = (
            Operation(self, answer)
            .progress(deltas, self._on_delta_arrived)
            .success(lambda found: self.answered.emit(coming, *found))
            .failure(lambda error: self.failed.emit(coming, error))
            .ended(self._on_ended)
            .start()
        )

    def _on_delta_arrived(self, delta: str) -> None:
        coming = self.coming
        if coming is None:
            return
        coming.text += delta
        if coming.message is not None:
            coming.message.append(delta)
            coming.message.show_note(self.tr("Writing…"))

    def _on_ended(self) -> None:
        self._running = self.coming = None
        self._question.set_busy(False)
        self.ended.emit()
