"""What personalisation gains, as it was measured, and measuring it."""

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.proof import Against
from core.services.report import Report
from core.services.results import TrainingProgress
from desktop.bridge import Latest
from desktop.operations import Operation
from desktop.pages.learning_words import figure_rows, measuring_names, not_measured, progress_line, stage_name
from desktop.widgets.banner import Banner
from desktop.widgets.figures import FiguresTable
from desktop.widgets.parts import Card, button, label
from desktop.widgets.theme import SPACE_M, SPACE_S


class ProofPanel(Card):
    """Show the newest figures, measure them anew, and save them as a page."""

    measured = Signal()
    status_changed = Signal(str)

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._guardian = guardian
        self._measuring: Operation | None = None
        self.headline = label("", "heading", wraps=True)
        self.findings = label("", wraps=True)
        self.table = FiguresTable(self.tr("What was measured"), self.tr("Over"))
        self.missing = label("", "muted", wraps=True)
        self.banner = Banner()
        self.what = QComboBox()
        self.what.setAccessibleName(self.tr("What to measure"))
        for part, name in measuring_names().items():
            self.what.addItem(name, part)
        self.measure = button(self.tr("&Measure"), self._on_measure_clicked)
        self.stop = button(self.tr("Stop"), self._on_stop_clicked)
        self.save = button(self.tr("&Save the report…"), self._on_save_clicked)
        self._stage = label("", "small", wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the measurement"))
        self._lay_out()
        self._show_running(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for part in (self.what, self.measure, self.stop):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self.save)
        self._progress = QWidget()
        progress = QVBoxLayout(self._progress)
        progress.setContentsMargins(0, 0, 0, 0)
        progress.setSpacing(SPACE_S)
        progress.addWidget(self._stage)
        progress.addWidget(self._bar)
        self.body.setSpacing(SPACE_M)
        for part in (self.headline, self.findings, self.missing, self.banner):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addWidget(self._progress)
        self.body.addWidget(self.table)

    @property
    def is_measuring(self) -> bool:
        """Tell whether a measurement goes on."""
        return self._measuring is not None

    def show_report(self, report: Report) -> None:
        """Show other figures."""
        self.headline.setText(report.headline)
        self.findings.setText("\n".join(report.findings))
        self.findings.setVisible(bool(report.findings))
        self.table.show_rows(figure_rows(report))
        self.missing.setText(not_measured(report))
        self.missing.setVisible(bool(report.missing))

    def _on_measure_clicked(self) -> None:
        if self._measuring is not None:
            return
        part, latest = self.what.currentData(), Latest(self)
        self.banner.clear()
        self._stage.setText(self.tr("Starting…"))
        self._bar.setRange(0, 0)
        self._show_running(True)
        self._measuring = (
            Operation(self, lambda stop: self._measure(part, latest.put, stop))
            .progress(latest, self._on_progress_arrived)
            .success(lambda _result: self.measured.emit())
            .failure(self._on_failed)
            .ended(self._on_measuring_ended)
            .start()
        )

    def _measure(self, part: str, put: Callable[[TrainingProgress], None], stop: threading.Event) -> None:
        guardian = self._guardian
        measures: dict[str, Callable[[], object]] = {
            "newest": lambda: guardian.proof.evaluate(on_progress=put, stop=stop),
            "control": lambda: guardian.proof.evaluate(on_progress=put, stop=stop, against=Against()),
            "memory": lambda: guardian.memory.measure(on_progress=put, stop=stop),
            "diversity": lambda: guardian.diversity.measure(on_progress=put, stop=stop),
            "style": lambda: guardian.style.measure(on_progress=put, stop=stop),
        }
        with guardian.acting("evaluate", {"part": part}):
            measures[part]()

    def _on_stop_clicked(self) -> None:
        if self._measuring is not None:
            self._measuring.stop()
            self.stop.setEnabled(False)
            self._stage.setText(self.tr("Stopping…"))

    def _on_progress_arrived(self, newest: TrainingProgress) -> None:
        if self._measuring is None or self._measuring.is_stopping:
            return
        parts = (stage_name(newest.stage), newest.detail, progress_line(newest))
        self._stage.setText(" · ".join(part for part in parts if part))
        self._bar.setRange(0, newest.of)
        self._bar.setValue(newest.step)
        self.status_changed.emit(self.tr("Measuring"))

    def _on_failed(self, error: GuardianError) -> None:
        was_stopped = self._measuring is not None and self._measuring.is_stopping
        self.banner.show_message(error.title, error.advice, "info" if was_stopped else "error")

    def _on_measuring_ended(self) -> None:
        self._measuring = None
        self._show_running(False)
        self.status_changed.emit("")

    def _show_running(self, is_running: bool) -> None:
        had_focus = self.measure.hasFocus() or self.stop.hasFocus()
        self.what.setEnabled(not is_running)
        self.measure.setVisible(not is_running)
        self.stop.setVisible(is_running)
        self.stop.setEnabled(is_running)
        self._progress.setVisible(is_running)
        if had_focus:
            (self.stop if is_running else self.measure).setFocus()

    def _on_save_clicked(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the report"),
            str(Path.home() / "guardian-report.pdf"),
            self.tr("PDF (*.pdf);;HTML (*.html)"),
        )
        if chosen:
            self._save(Path(chosen))

    def _save(self, path: Path) -> None:
        today = datetime.now().astimezone().date().isoformat()

        def write() -> Report:
            with self._guardian.acting("evaluate", {"report": path}):
                return self._guardian.report.write(path, today, True)  # the dialog has asked before

        Operation(self, lambda _stop: write()).success(
            lambda _report: self.banner.show_message(self.tr("The report is saved."), str(path), "good")
        ).failure(self._on_failed).start()
