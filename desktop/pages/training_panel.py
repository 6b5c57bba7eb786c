"""Begin, watch and pause a training run."""

import threading

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.results import TrainingProgress, TrainingResult
from desktop.bridge import Every
from desktop.operations import Operation
from desktop.pages.learning_words import progress_line, result_message, stage_name
from desktop.widgets.banner import Banner
from desktop.widgets.parts import Card, button, label, spin_box
from desktop.widgets.theme import SPACE_M, SPACE_S

_MINUTES, _MOST_MINUTES = 10, 24 * 60


class TrainingPanel(Card):
    """Offer a run; show its stage, speed and curve while it goes on."""

    ended = Signal()
    status_changed = Signal(str)

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._guardian = guardian
        self._training: Operation | None = None
        self._is_paused = False
        self._curve = None
        self.banner = Banner()
        self.minutes = spin_box(1, _MOST_MINUTES, self.tr("Train for at most"))
        self.minutes.setValue(_MINUTES)
        self.minutes.setSuffix(self.tr(" minutes"))
        self.train = button("", self._on_train_clicked, "primary")
        self.pause = button(self.tr("Pause"), self._on_pause_clicked)
        self._stage = label("", wraps=True)
        self._detail = label("", "small", wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the run"))
        self._lay_out()
        self.show_paused(False)
        self._show_running(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.train)
        row.addWidget(self.pause)
        row.addWidget(self.minutes)
        row.addStretch()
        self._progress = QWidget()
        progress = QVBoxLayout(self._progress)
        progress.setContentsMargins(0, 0, 0, 0)
        progress.setSpacing(SPACE_S)
        for part in (self._stage, self._bar, self._detail):
            progress.addWidget(part)
        self.body.setSpacing(SPACE_M)
        self.body.addWidget(label(self.tr("Learn from what is new in your log"), "heading"))
        self.body.addWidget(
            label(
                self.tr("Your words stay on this machine. A new adapter is only used if it passes the test below."),
                "muted",
                wraps=True,
            )
        )
        self.body.addWidget(self.banner)
        self.body.addLayout(row)
        self.body.addWidget(self._progress)

    @property
    def is_running(self) -> bool:
        """Tell whether a run goes on."""
        return self._training is not None

    def show_paused(self, is_paused: bool) -> None:
        """Offer to go on with a run instead of beginning one."""
        self._is_paused = is_paused
        text = self.tr("&Resume training") if is_paused else self.tr("&Train now")
        self.train.setText(text)
        self.train.setAccessibleName(text.replace("&", ""))

    def _on_train_clicked(self) -> None:
        if self._training is not None:
            return
        self.banner.clear()
        self._begin_curve()
        self._stage.setText(self.tr("Starting…"))
        self._detail.setText("")
        self._bar.setRange(0, 0)
        self._show_running(True)
        every, minutes = Every(self), float(self.minutes.value())
        self._training = (
            Operation(self, lambda stop: self._train(minutes, every, stop))
            .progress(every, self._on_progress_arrived)
            .success(self._on_trained)
            .failure(self._on_failed)
            .ended(self._on_training_ended)
            .start()
        )

    def _train(self, minutes: float, every: Every, stop: threading.Event) -> TrainingResult:
        with self._guardian.acting("train", {"minutes": minutes}) as facts:
            result = self._guardian.learn.train(minutes=minutes, on_progress=every.put, stop=stop)
            facts |= {"run": result.run, "adapter": result.adapter, "promoted": result.promoted}
        return result

    def _on_pause_clicked(self) -> None:
        if self._training is not None:
            self._training.stop()
            self.pause.setEnabled(False)
            self._stage.setText(self.tr("Saving the run…"))

    def _on_progress_arrived(self, reports: list[TrainingProgress]) -> None:
        newest = reports[-1]
        if self._training is not None and not self._training.is_stopping:
            self._stage.setText(" · ".join(part for part in (stage_name(newest.stage), newest.detail) if part))
        self._detail.setText(progress_line(newest))
        self._bar.setRange(0, newest.of)
        self._bar.setValue(newest.step)
        if self._curve is not None:
            points = [(report.step, report.bits_per_byte) for report in reports if report.bits_per_byte is not None]
            self._curve.extend(points)
        done = f" {100 * newest.step // newest.of} %" if newest.of else ""
        self.status_changed.emit(stage_name(newest.stage) + done)

    def _on_trained(self, result: TrainingResult) -> None:
        title, text, kind = result_message(result)
        self.banner.show_message(title, text, kind)

    def _on_failed(self, error: GuardianError) -> None:
        self.banner.show_message(error.title, error.advice)

    def _on_training_ended(self) -> None:
        self._training = None
        self._show_running(False)
        self.status_changed.emit("")
        self.ended.emit()

    def _show_running(self, is_running: bool) -> None:
        self.train.setVisible(not is_running)
        self.minutes.setVisible(not is_running)
        self.pause.setVisible(is_running)
        self.pause.setEnabled(is_running)
        self._progress.setVisible(is_running)
        (self.pause if is_running else self.train).setFocus()

    def _begin_curve(self) -> None:
        from desktop.widgets.plots import CurvePlot  # noqa: PLC0415 - loads pyqtgraph, 0.25 s, for the first plot only

        if self._curve is None:
            self._curve = CurvePlot()
            self._curve.setAccessibleName(self.tr("Learning curve"))
            self.body.addWidget(self._curve)
        elif self._is_paused:
            return  # the curve of the same run goes on
        self._curve.begin(self.tr("bits a byte"), self.tr("step"))
