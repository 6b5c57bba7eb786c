"""Begin, watch, pause, end and give up a training run."""

import threading

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.guardian import Guardian
from core.interrupt import Interrupt
from core.services.results import TrainingProgress, TrainingResult
from core.services.run_kind import REBUILD
from core.services.standing import Standing
from desktop.pages.learning_job import LearningJob, Put
from desktop.pages.learning_words import device_names, how_names, result_message
from desktop.pages.standing_words import next_sentence, paused_sentence
from desktop.widgets.flow import flow
from desktop.widgets.parts import Card, button, combo_box, in_order, label, spin_box
from desktop.widgets.plots import CurvePlot
from desktop.widgets.question import ask
from desktop.widgets.theme import SPACE_M

_MINUTES, _MOST_MINUTES = 10, 24 * 60


class TrainingPanel(Card):
    """Offer a run; show its stage, speed, energy and curve while it goes on, and what can be done with a paused one."""

    ended = Signal()
    discarded = Signal(str)
    work_ended = Signal(str, str)
    status_changed = Signal(str)

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._guardian = guardian
        self._standing: Standing | None = None
        self._is_paused = False
        self._finish = Interrupt()
        self._curve = None
        self._losses: list[float] = []
        self._is_curve_due = False
        self.job = LearningJob(guardian)
        self.banner = self.job.banner
        self.minutes = spin_box(1, _MOST_MINUTES, self.tr("Train for at most"))
        self.minutes.setValue(_MINUTES)
        self.minutes.setSuffix(self.tr(" minutes"))
        self.device = combo_box(self.tr("Where to compute"), device_names())
        self.how = combo_box(self.tr("What to learn"), how_names())
        self.train = button("", self._on_train_clicked, "primary")
        self.pause = button(self.tr("&Pause"), self._on_pause_clicked)
        self.end = button(self.tr("Stop and sa&ve"), self._on_end_clicked)
        self.end.setToolTip(self.tr("End the run here: what was learnt so far is tested, and used if it passes"))
        self.discard = button(self.tr("&Discard…"), self._on_discard_clicked)
        self._next = label(self.tr("Looking at what is new in your log…"), "muted", wraps=True)
        self._ways = label("", "small", wraps=True)
        self._lay_out()
        self.job.stop.hide()
        self.how.currentIndexChanged.connect(lambda _place: self._show_state())
        self.job.progressed.connect(self._on_progressed)
        self.job.status_changed.connect(self.status_changed)
        self.job.failed.connect(lambda why: self.work_ended.emit(self.tr("A training run has failed"), why))
        self.job.ended.connect(self._on_ended)
        self._show_state()

    def _lay_out(self) -> None:
        self._controls = QWidget()
        controls = QVBoxLayout(self._controls)
        controls.setContentsMargins(0, 0, 0, 0)
        controls.setSpacing(SPACE_M)
        controls.addLayout(flow(self.minutes, self.device, self.how))
        self.body.setSpacing(SPACE_M)
        self.body.addWidget(label(self.tr("Learn from your log"), "heading"))
        self.body.addWidget(self._next)
        self.body.addWidget(self.job)
        self.body.addLayout(flow(self.train, self.pause, self.end, self.discard))
        self.body.addWidget(self._controls)
        self.body.addWidget(self._ways)
        in_order(self.train, self.pause, self.end, self.discard, self.minutes, self.device, self.how)

    @property
    def is_running(self) -> bool:
        """Tell whether a run goes on here."""
        return self.job.is_running

    @property
    def detail(self) -> str:
        """What is said of how far the run is."""
        return self.job.detail.text()

    def show_standing(self, standing: Standing) -> None:
        """Say what is so and offer what can be done: begin a run, go on with one, end it or give it up."""
        self._standing = standing
        self._is_paused = standing.paused is not None
        self._show_state()

    def enter(self) -> None:
        """Put the cursor where work begins."""
        (self.pause if self.is_running else self.train).setFocus()

    def _on_train_clicked(self) -> None:
        minutes, device, how = float(self.minutes.value()), self.device.currentData(), self.how.currentData()
        finish = self._finish = Interrupt()
        how = None if self._is_paused else how
        self._is_curve_due = True

        def train(put: Put, stop: threading.Event) -> TrainingResult:
            learn = self._guardian.learn
            return learn.train(minutes=minutes, device=device, on_progress=put, stop=stop, how=how, finish=finish)

        self.job.begin(
            "train",
            {"minutes": minutes, "device": device, "how": how},
            train,
            self._on_trained,
            facts=_facts,
        )
        self._show_state()
        self.pause.setFocus()

    def _on_pause_clicked(self) -> None:
        self.job.ask_to_stop(self.tr("Saving the run…"))  # the button stays: the focus would go elsewhere

    def _on_end_clicked(self) -> None:
        if self.is_running:
            self._finish.set()
            self.job.stage.setText(self.tr("Ending the run…"))
            return
        device = self.device.currentData()
        self.job.begin(
            "train",
            {"finish": True, "device": device},
            lambda put, stop: self._guardian.learn.finish(device, put, stop),
            self._on_trained,
            facts=_facts,
        )
        self._show_state()
        self.pause.setFocus()

    def _on_discard_clicked(self) -> None:
        ask(
            self,
            self.tr("Give up the paused run?"),
            self.tr(
                "What it has learnt so far is lost and cannot be brought back. Its texts are learnt by the next run."
            ),
            self.tr("Discard"),
            self.tr("Keep it"),
            self._discard,
        )

    def _discard(self) -> None:
        self.job.begin(
            "train",
            {"discard": True},
            lambda _put, _stop: self._guardian.learn.discard(),
            self.discarded.emit,
            facts=lambda run: {"run": run},
        )
        self._show_state()

    def _on_trained(self, result: TrainingResult) -> None:
        title, text, kind = result_message(result)
        self.banner.show_message(title, text, kind)
        if not result.is_paused:
            self.work_ended.emit(self.tr("A training run has ended"), title)

    def _on_ended(self) -> None:
        self._show_state()
        if self.isVisible():
            self.train.setFocus()
        self.ended.emit()

    def _on_progressed(self, reports: list[TrainingProgress]) -> None:
        if self._is_curve_due:
            self._begin_curve()
        points = [(report.step, report.bits_per_byte) for report in reports if report.bits_per_byte is not None]
        if self._curve is None or not points:
            return
        self._curve.extend(points)
        self._losses += [loss for _, loss in points]
        first, last = self._losses[0], self._losses[-1]
        self._curve.setAccessibleDescription(
            self.tr("{count} steps, from {first} to {last} bits a byte, lower is better").format(
                count=len(self._losses), first=f"{first:.2f}", last=f"{last:.2f}"
            )
        )

    def _show_state(self) -> None:
        is_running, standing = self.is_running, self._standing
        is_elsewhere = standing is not None and standing.is_learning and not is_running
        has_texts = standing is None or self._is_paused or standing.texts >= standing.needed
        is_wanted = self.how.currentData() == REBUILD  # what is learnt already can be learnt anew
        is_possible = has_texts and (standing is None or self._is_paused or is_wanted or not standing.problem)
        text = self.tr("&Go on with the run") if self._is_paused else self.tr("&Train now")
        self.train.setText(text)
        self.train.setAccessibleName(text.replace("&", ""))
        self.train.setVisible(not is_running)
        self.train.setEnabled(is_possible and not is_elsewhere)
        self.pause.setVisible(is_running)
        self.end.setVisible(is_running or self._is_paused)
        self.end.setEnabled(not is_elsewhere)
        self.discard.setVisible(self._is_paused and not is_running)
        self.discard.setEnabled(not is_elsewhere)
        self._controls.setVisible(not is_running and has_texts)
        self.how.setVisible(not self._is_paused)
        self._next.setVisible(not is_running)
        if standing is not None:
            self._next.setText(paused_sentence(standing) if self._is_paused else next_sentence(standing))
        self._ways.setVisible(is_running or self._is_paused)
        self._ways.setText(self._ways_on() if is_running else self._ways_back())

    def _ways_on(self) -> str:
        return self.tr(
            "Pause keeps the run and goes on from here another time. Stop and save ends it here: what was learnt "
            "so far is tested, and used if it passes."
        )

    def _ways_back(self) -> str:
        return self.tr(
            "Going on learns the rest. Stop and save ends the run where it is: what was learnt so far is tested, and "
            "used if it passes. Discarding loses it; its texts are learnt by the next run."
        )

    def _begin_curve(self) -> None:
        self._is_curve_due = False
        if self._curve is None:
            self._curve = CurvePlot()
            self._curve.setAccessibleName(self.tr("Learning curve"))
            self.body.addWidget(self._curve)
        elif self._is_paused:
            return  # the curve of the same run goes on
        self._losses = []
        self._curve.begin(self.tr("bits a byte"), self.tr("step"))


def _facts(result: TrainingResult) -> dict[str, object]:
    return {"run": result.run, "adapter": result.adapter, "promoted": result.promoted}
