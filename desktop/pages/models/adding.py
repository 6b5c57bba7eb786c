"""Add a model file: a child looks into it, the principal is asked, another child writes with it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.models import ModelRecord, Offered
from desktop.bridge import Every
from desktop.operations import Operation
from desktop.pages.models.trust_dialog import TrustDialog

_LOOK_EVERY_S = 0.05


@dataclass(frozen=True)
class _Wanted:
    name: str | None = None
    template: str | None = None


class _Question:
    """What the thread that adds asks, and waits for."""

    def __init__(self, offered: Offered) -> None:
        self.offered = offered
        self._answered = threading.Event()
        self._is_agreed = False

    def answer(self, is_agreed: bool) -> None:
        self._is_agreed = is_agreed
        self._answered.set()

    def wait(self, stop: threading.Event) -> bool:
        while not self._answered.wait(_LOOK_EVERY_S):
            if stop.is_set():
                return False
        return self._is_agreed


class Adding(QWidget):
    """Hold the one addition that is under way."""

    added = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, guardian: Guardian, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._guardian = guardian
        self._working: Operation | None = None
        self._again: Callable[[], None] | None = None  # with another name or template than the file offers
        self._is_declined = False

    @property
    def is_busy(self) -> bool:
        """Tell whether a file is being added."""
        return self._working is not None

    def add(self, file: Path, name: str | None = None) -> None:
        """Look into a file and ask; nothing while another one is being added. A name may be one of the catalogue."""
        if self._working is None:
            self._begin(file, _Wanted(name), is_asked=True)

    def _begin(self, file: Path, wanted: _Wanted, *, is_asked: bool) -> None:
        questions = Every(self)

        def ask(offered: Offered, stop: threading.Event) -> bool:
            if not is_asked:
                return True
            question = _Question(offered)
            questions.put(question)
            return question.wait(stop)

        def work(stop: threading.Event) -> ModelRecord:
            arguments = {"file": str(file), "name": wanted.name, "template": wanted.template}
            with self._guardian.acting("models add", arguments) as facts:
                record = self._guardian.models.add(
                    file, lambda offered: ask(offered, stop), wanted.name, wanted.template
                )
                facts["name"] = record.name
            return record

        adding = Operation(self, work).progress(questions, lambda asked: self._ask(file, asked[-1]))
        self._working = adding.success(self.added.emit).failure(self._on_failed).ended(self._on_ended).start()
        self.changed.emit()

    def _ask(self, file: Path, question: _Question) -> None:
        offered = question.offered
        dialog = TrustDialog(offered, self.window())

        def on_answered(is_trusted: bool, name: str, template: str) -> None:
            is_as_offered = (name, template) == (offered.name, offered.template)
            if is_trusted and not is_as_offered:
                self._again = lambda: self._begin(file, _Wanted(name, template), is_asked=False)
            self._is_declined = not is_trusted
            question.answer(is_trusted and is_as_offered)

        dialog.answered.connect(on_answered)
        dialog.open()

    def _on_failed(self, error: GuardianError) -> None:
        if self._again is None and not self._is_declined:
            self.failed.emit(error)

    def _on_ended(self) -> None:
        self._working, again, self._again = None, self._again, None
        self._is_declined = False
        if again is not None:
            again()
        self.changed.emit()
