"""One long call of learning: how far it is, a button to stop it, and how it ended."""

import threading
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.results import TrainingProgress
from desktop.bridge import Every
from desktop.operations import Operation
from desktop.pages.learning_words import progress_line, stage_name
from desktop.widgets.banner import Banner
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.parts import button, label
from desktop.widgets.theme import SPACE_S

Put = Callable[[TrainingProgress], None]
Work = Callable[[Put, threading.Event], Any]
Said = Callable[[TrainingProgress], tuple[str, str]]


class LearningJob(QWidget):
    """Carry out one call at a time in its own thread; it is shown only while it has something to say."""

    began = Signal()
    progressed = Signal(object)  # the TrainingProgress reports that came since the last time, oldest first
    failed = Signal(str)  # why it could not be done; not told where it was stopped
    ended = Signal()
    status_changed = Signal(str)

    def __init__(self, guardian: Guardian, stop_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._running: Operation | None = None
        self._status = ""
        self._said: Said = _said
        self.banner = Banner()
        self.stage = label("", wraps=True)
        self.detail = label("", "small", wraps=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = button(stop_text or self.tr("Stop"), self.ask_to_stop)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self._progress = QWidget()
        inner = QVBoxLayout(self._progress)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_S)
        inner.addWidget(self.stage)
        inner.addLayout(row)
        inner.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.banner)
        column.addWidget(self._progress)
        self._progress.hide()
        self.banner.installEventFilter(self)
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take no room while there is nothing to say."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._show_if_needed()
        return False

    @property
    def is_running(self) -> bool:
        """Tell whether a call goes on."""
        return self._running is not None

    @property
    def is_stopping(self) -> bool:
        """Tell whether the call that goes on was asked to stop."""
        return self._running is not None and self._running.is_stopping

    def begin(
        self,
        verb: str,
        arguments: Mapping[str, Any],
        work: Work,
        success: Callable[[Any], object],
        status: str = "",
        facts: Callable[[Any], Mapping[str, Any]] = lambda _result: {},
        said: Said | None = None,
    ) -> None:
        """Begin a call, unless one goes on; it is recorded by its verb, with the facts of its result.

        `status` is told while it goes on, the stage of each report if nothing is given. `said` names the stage of a
        report and says how far it is, in other words than those of learning.
        """
        if self._running is not None:
            return

        def do(stop: threading.Event) -> Any:
            with self._guardian.acting(verb, arguments) as noted:
                result = work(every.put, stop)
                noted.update(facts(result))
            return result

        every, self._status, self._said = Every(self), status, said or _said
        self.banner.clear()
        self.stage.setText(self.tr("Starting…"))
        self.detail.setText("")
        self.bar.setRange(0, 0)
        self._show_running(True)
        running = Operation(self, do).progress(every, self._on_progress_arrived).success(success)
        self._running = running.failure(self._on_failed).ended(self._on_ended).start()
        self.began.emit()
        self.status_changed.emit(status)

    def ask_to_stop(self, said: str = "") -> None:
        """Ask the call to stop; its end is still told."""
        if self._running is not None:
            self._running.stop()
            self.stop.setEnabled(False)
            self.stage.setText(said or self.tr("Stopping…"))

    def _on_progress_arrived(self, reports: list[TrainingProgress]) -> None:
        newest = reports[-1]
        stage, line = self._said(newest)
        if self._running is not None and not self._running.is_stopping:
            self.stage.setText(" · ".join(part for part in (stage, in_own_words(newest.detail)) if part))
        self.detail.setText(line)
        self.bar.setRange(0, newest.of)
        self.bar.setValue(newest.step)
        self.progressed.emit(reports)
        done = f" {100 * newest.step // newest.of} %" if newest.of and not self._status else ""
        self.status_changed.emit((self._status or stage) + done)

    def _on_failed(self, error: GuardianError) -> None:
        was_stopped = self._running is not None and self._running.is_stopping
        self.banner.show_message(error.title, error.advice, "info" if was_stopped else "error")
        if not was_stopped:
            self.failed.emit(in_own_words(error.title))

    def _on_ended(self) -> None:
        self._running = None
        self._show_running(False)
        self.status_changed.emit("")
        self.ended.emit()

    def _show_running(self, is_running: bool) -> None:
        self._progress.setVisible(is_running)
        self.stop.setEnabled(is_running)
        self._show_if_needed()

    def _show_if_needed(self) -> None:
        self.setVisible(self._running is not None or not (self._progress.isHidden() and self.banner.isHidden()))


def _said(progress: TrainingProgress) -> tuple[str, str]:
    return stage_name(progress.stage), progress_line(progress)
