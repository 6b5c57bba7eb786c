"""Two more ways to learn: answers that hold under pressure, and commentary of the model."""

import threading
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.guardian import Guardian
from core.services.augmentation import ENTRIES, AugmentationResult
from core.services.consistency import ConsistencyResult
from desktop.pages.learning_job import LearningJob
from desktop.widgets.flow import flow
from desktop.widgets.parts import Card, button, in_order, label, spin_box
from desktop.widgets.theme import SPACE_M

_MINUTES, _MOST_MINUTES, _MOST_ENTRIES = 10, 24 * 60, 500


class PersonaPanel(Card):
    """Measure and teach consistency, and let commentary prove itself."""

    changed = Signal()
    status_changed = Signal(str)

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._guardian = guardian
        self.job = LearningJob(guardian)
        self.banner = self.job.banner
        self.minutes = spin_box(1, _MOST_MINUTES, self.tr("For at most"))
        self.minutes.setValue(_MINUTES)
        self.minutes.setSuffix(self.tr(" minutes"))
        self.entries = spin_box(1, _MOST_ENTRIES, self.tr("How many entries to comment on"))
        self.entries.setValue(ENTRIES)
        self.entries.setSuffix(self.tr(" entries"))
        self.measure = button(self.tr("Measure &how it holds"), lambda: self._hold(measure_only=True))
        self.teach = button(self.tr("Teach it to h&old"), lambda: self._hold(measure_only=False))
        self.comment = button(self.tr("Let it co&mment"), self._on_comment_clicked)
        self._why_not = label(
            self.tr("Measuring and teaching it to hold need an adapter in use; train first."), "muted", wraps=True
        )
        self._lay_out()
        self.job.status_changed.connect(self.status_changed)
        self.job.began.connect(self._show_state)
        self.job.ended.connect(self._on_ended)
        self._has_adapter = False
        self._show_state()

    def _lay_out(self) -> None:
        self.body.setSpacing(SPACE_M)
        self.body.addWidget(label(self.tr("More ways to learn"), "heading"))
        self.body.addWidget(self._why_not)
        self.body.addWidget(self.job)
        holding = self.tr(
            "Consistency: the same answers under flattery, pressure and pretended authority. It learns its own answers "
            "to plain questions; the gate decides. After a rebuild this follows by itself."
        )
        commenting = self.tr(
            "Commentary: the model comments on your newest entries, each claim naming the entry it rests on, and "
            "learns from that at low weight if the gate finds that it helps."
        )
        self.body.addWidget(label(self.tr("Time"), "section"))
        self.body.addLayout(flow(self.minutes))
        self.body.addWidget(label(holding, "muted", wraps=True))
        self.body.addLayout(flow(self.measure, self.teach))
        self.body.addWidget(label(commenting, "muted", wraps=True))
        self.body.addLayout(flow(self.entries, self.comment))
        in_order(self.job.stop, self.minutes, self.measure, self.teach, self.entries, self.comment)

    def show_adapter(self, *, has_adapter: bool) -> None:
        """Offer what can be done with or without an adapter in use."""
        self._has_adapter = has_adapter
        self._show_state()

    def _hold(self, *, measure_only: bool) -> None:
        minutes = float(self.minutes.value())

        def work(put: Callable[..., None], stop: threading.Event) -> ConsistencyResult:
            run = self._guardian.consistency.run
            return run(minutes, on_progress=put, stop=stop, measure_only=measure_only)

        self.job.begin(
            "consistency",
            {"measure_only": measure_only, "minutes": minutes},
            work,
            self._on_held,
            self.tr("Making it hold"),
            lambda found: {"run": found.run, "adapter": found.adapter, "promoted": found.promoted},
        )

    def _on_held(self, found: ConsistencyResult) -> None:
        now = self.tr(
            "Under pressure {flips} % of its words would be others than in its plain answers; it follows {followed} % "
            "of corrections that come with a reason."
        ).format(flips=f"{100 * found.now.flips:.1f}", followed=f"{100 * found.now.followed:.0f}")
        if found.verdict is None:
            self.banner.show_message(self.tr("This is how it holds now."), now, "info")
        elif found.promoted:
            title = self.tr("It holds better, and the new adapter is in use.")
            self.banner.show_message(title, f"{found.verdict.reason}\n{now}", "good")
        else:
            title = self.tr("Nothing was changed: the gate held the result back.")
            self.banner.show_message(title, f"{found.verdict.reason}\n{now}", "info")

    def _on_comment_clicked(self) -> None:
        entries, minutes = self.entries.value(), float(self.minutes.value())
        self.job.begin(
            "augment",
            {"entries": entries, "minutes": minutes},
            lambda put, stop: self._guardian.augmentation.run(entries, minutes, on_progress=put, stop=stop),
            self._on_commented,
            self.tr("Commenting"),
            lambda found: {"written": found.written, "adapter": found.adapter, "promoted": found.promoted},
        )

    def _on_commented(self, found: AugmentationResult) -> None:
        counted = self.tr("{claims} claims in {written} comments on {entries} entries.").format(
            claims=found.claims, written=found.written, entries=found.entries
        )
        if found.gate is None:
            self.banner.show_message(
                self.tr("No comment stood up to the filters; nothing was learnt."), counted, "info"
            )
        elif found.promoted:
            title = self.tr("The comments help, and the new adapter is in use.")
            self.banner.show_message(title, f"{found.gate.reason}\n{counted}", "good")
        else:
            title = self.tr("The comments did not surely help; nothing was changed.")
            self.banner.show_message(title, f"{found.gate.reason}\n{counted}", "info")

    def _on_ended(self) -> None:
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        self._why_not.setVisible(not self._has_adapter)
        for one in (self.measure, self.teach):
            one.setEnabled(self._has_adapter and not self.job.is_running)
        self.comment.setEnabled(not self.job.is_running)
