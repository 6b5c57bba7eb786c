"""What personalisation gains, as it was measured; measuring it; and the page to keep or show."""

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.report import Report
from core.services.whole_proof import STYLED, VARIED, WholeProof
from desktop.operations import Operation
from desktop.pages.learning_job import LearningJob, Put
from desktop.pages.learning_words import figure_rows, measuring_names, not_measured
from desktop.pages.proof_options import ProofOptions, Wanted
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.figures import FiguresTable
from desktop.widgets.flow import flow
from desktop.widgets.parts import Card, button, in_order, label
from desktop.widgets.theme import SPACE_M


class ProofPanel(QWidget):
    """Show the newest figures, measure them anew, and save them as a page."""

    measured = Signal()
    status_changed = Signal(str)

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._saved: Path | None = None
        self.headline = label("", "heading", wraps=True)
        self.findings = label("", wraps=True)
        self.missing = label("", "muted", wraps=True)
        self.table = FiguresTable(self.tr("What was measured"), self.tr("Over"))
        self.job = LearningJob(guardian)
        self.banner, self.stop = self.job.banner, self.job.stop
        self.options = ProofOptions()
        self.measure = button(self.tr("&Measure"), self._on_measure_clicked, "primary")
        self.save = button(self.tr("&Save the report…"), self._on_save_clicked)
        self.open_folder = button(self.tr("Open its &folder"), self._on_open_folder_clicked, "quiet")
        self.open_folder.hide()
        self._lay_out()
        self.options.changed.connect(self._show_state)
        self.job.status_changed.connect(self.status_changed)
        self.job.began.connect(self._on_began)
        self.job.ended.connect(self._on_ended)
        self._show_state()

    def _lay_out(self) -> None:
        said = Card()
        for part in (self.headline, self.findings, self.missing):
            said.body.addWidget(part)
        said.body.addLayout(flow(self.save, self.open_folder))
        measuring = Card(self.tr("Measure anew"))
        measuring.body.addWidget(self.options)
        measuring.body.addWidget(self.measure, alignment=Qt.AlignmentFlag.AlignLeading)
        measuring.body.addWidget(self.job)
        self._figures = Card(self.tr("All figures"))
        self._figures.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for part in (said, measuring, self._figures):
            column.addWidget(part)
        in_order(self.save, self.open_folder, *self.options.fields, self.measure, self.stop, self.table)

    @property
    def is_measuring(self) -> bool:
        """Tell whether a measurement goes on."""
        return self.job.is_running

    def show_report(self, report: Report) -> None:
        """Show other figures."""
        self.headline.setText(in_own_words(report.headline))
        self.findings.setText("\n".join(in_own_words(one) for one in report.findings))
        self.findings.setVisible(bool(report.findings))
        rows = figure_rows(report)
        self.table.show_rows(rows)
        self._figures.setVisible(bool(rows))
        self.missing.setText(not_measured(report))
        self.missing.setVisible(bool(report.missing))

    def _on_measure_clicked(self) -> None:
        wanted = self.options.wanted
        self.job.begin(
            "evaluate",
            wanted.arguments,
            lambda put, stop: self._measures(wanted, put, stop)[wanted.part](),
            self._on_measured,
            self.tr("Measuring"),
        )

    def _measures(self, wanted: Wanted, put: Put, stop: threading.Event) -> dict[str, Callable[[], object]]:
        guardian, device, samples = self._guardian, wanted.device, wanted.samples
        first, characters = wanted.first or None, wanted.characters or None
        return {
            "newest": lambda: guardian.proof.evaluate(device, put, stop),
            "control": lambda: guardian.proof.evaluate(device, put, stop, wanted.against),
            "by_time": lambda: guardian.proof.evaluate_by_time(
                device, put, stop, wanted.against, wanted.seeds, first, characters
            ),
            "memory": lambda: guardian.memory.measure(device, put, stop),
            "diversity": lambda: guardian.diversity.measure(samples or VARIED, on_progress=put, stop=stop),
            "style": lambda: guardian.style.measure(
                samples or STYLED, control=wanted.author, on_progress=put, stop=stop
            ),
            "all": lambda: guardian.whole_proof.measure(device, put, stop, wanted.against, samples or None),
        }

    def _on_measured(self, result: object) -> None:
        if isinstance(result, WholeProof) and result.problems:
            names = measuring_names()
            missing = "\n".join(
                f"{names[part]}: {in_own_words(error.title)}" for part, error in result.problems.items()
            )
            self.banner.show_message(self.tr("Not everything could be measured."), missing, "info")
        self.measured.emit()

    def _on_began(self) -> None:
        self._show_state()
        self.stop.setFocus()

    def _on_ended(self) -> None:
        had_focus = not self.isHidden() and self.focusWidget() is self.stop
        self._show_state()
        if had_focus:
            self.measure.setFocus()

    def _show_state(self) -> None:
        self.options.setEnabled(not self.is_measuring)
        self.measure.setVisible(not self.is_measuring)
        self.measure.setEnabled(self.options.is_complete)

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

        Operation(self, lambda _stop: write()).success(lambda _report: self._on_saved(path)).failure(
            self._on_not_saved
        ).start()

    def _on_saved(self, path: Path) -> None:
        self._saved = path
        self.open_folder.show()
        self.banner.show_message(self.tr("The report is saved."), str(path), "good")

    def _on_not_saved(self, error: GuardianError) -> None:
        self.banner.show_message(error.title, error.advice)

    def _on_open_folder_clicked(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))
