"""What the principal says of answers: endorse, correct, reject, and take back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.errors import GuardianError
from core.guardian import Guardian
from desktop.operations import Operation
from desktop.pages.page import Done
from desktop.widgets.message import Message
from desktop.widgets.message_text import MessageText

VERDICTS = ("endorse", "reject", "retract")


class Verdicts(QObject):
    """Record verdicts one after another, and offer to take each back to what was said before."""

    changed = Signal()
    failed = Signal(GuardianError)
    done = Signal(object)

    def __init__(self, guardian: Guardian, parent: QObject) -> None:
        super().__init__(parent)
        self._guardian = guardian

    def judge(self, answer: MessageText, verdict: str) -> None:
        """Record a verdict, or take the last one back; said twice, it is said once."""
        if verdict == answer.verdict or (verdict == "retract" and not answer.verdict) or answer.seq is None:
            return
        said = {
            "endorse": self.tr("Endorsed."),
            "reject": self.tr("Rejected."),
            "retract": self.tr("Taken back."),
        }[verdict]
        self._act(verdict, answer.seq, "", Done(said, partial(self._put_back, answer)))

    def correct(self, message: Message, text: str) -> None:
        """Record what an answer should have said; its editor closes when that is in the log."""
        answer = message.message
        if answer.seq is None or message.editor is None:
            return
        message.editor.set_busy(True)
        done = Done(
            self.tr("Corrected. The same question is answered so from now on."), partial(self._put_back, answer)
        )
        self._act("correct", answer.seq, text, done, message)

    def _put_back(self, answer: MessageText) -> None:
        if answer.seq is not None:
            verdict = answer.verdict if answer.verdict in {"endorse", "reject", "correct"} else "retract"
            self._act(verdict, answer.seq, answer.correction, None)

    def _act(self, verdict: str, seq: int, text: str, done: Done | None, message: Message | None = None) -> None:
        feedback = self._guardian.feedback
        calls: dict[str, Callable[[], int]] = {
            "endorse": partial(feedback.endorse, seq),
            "reject": partial(feedback.reject, seq),
            "retract": partial(feedback.retract, seq),
            "correct": partial(feedback.correct, seq, text),
        }

        def act() -> int:
            with self._guardian.acting(verdict, {"seq": seq}) as result:
                result["seq"] = calls[verdict]()
            return int(result["seq"])

        Operation(message or self, lambda _stop: act()).success(partial(self._on_done, done, message)).failure(
            partial(self._on_failed, message)
        ).start()

    def _on_done(self, done: Done | None, message: Message | None, _seq: int) -> None:
        if message is not None:
            message.end_edit()
        self.changed.emit()
        if done is not None:
            self.done.emit(done)

    def _on_failed(self, message: Message | None, error: GuardianError) -> None:
        if message is not None and message.editor is not None:
            message.editor.set_busy(False)
        self.failed.emit(error)
