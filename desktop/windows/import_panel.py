"""Bring a folder of notes into the log."""

import threading
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.results import ImportProblem, ImportProgress, ImportReport
from desktop.bridge import Latest
from desktop.operations import Operation
from desktop.widgets.parts import button, label, wear
from desktop.widgets.rows import DETAIL_ROLE, TwoLineDelegate
from desktop.widgets.theme import SPACE_M, SPACE_S
from desktop.windows.step import Step

_MOST_PROBLEMS = 500
_PROBLEMS_PX = 150


class ImportPanel(Step):
    """Choose a folder and names, import, and list what could not be read."""

    finished = Signal()

    def __init__(self, count: str, leave: str, parent: QWidget | None = None) -> None:
        super().__init__(
            count,
            self.tr("Bring in your notes"),
            self.tr(
                "A folder of Markdown files, for example an Obsidian vault. They are only read; "
                "what is imported twice is kept once."
            ),
            parent,
        )
        self._guardian: Guardian | None = None
        self._importing: Operation | None = None
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(self.tr("Folder"))
        self.folder.setAccessibleName(self.tr("Folder of notes"))
        self.names = QLineEdit()
        self.names.setPlaceholderText(self.tr("Who are you in these notes? Names, separated by commas (optional)"))
        self.names.setAccessibleName(self.tr("Your names in these notes"))
        self.browse = button(self.tr("C&hoose…"), self._on_browse_clicked)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Importing"))
        self.outcome = label("", wraps=True)
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("Files with problems"))
        self.problems.setItemDelegate(TwoLineDelegate(self.problems))
        self.problems.setFixedHeight(_PROBLEMS_PX)
        self.leave = button(leave, self._on_leave_clicked)
        self.start = button(self.tr("&Import"), self._on_start_clicked, "primary")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        self.body.addLayout(row)
        for part in (self.names, self.progress, self.outcome, self.problems):
            self.body.addWidget(part)
        self.finish(self.leave, self.start)
        for part in (self.progress, self.outcome, self.problems):
            part.hide()
        self.folder.textChanged.connect(lambda _text: self._show_state())
        for field in (self.folder, self.names):
            field.returnPressed.connect(self.start.click)  # which does nothing while the button is disabled
        self._show_state()

    def use(self, guardian: Guardian) -> None:
        """Import into this vault."""
        self._guardian = guardian

    def enter(self) -> None:
        """Put the cursor into the field for the folder."""
        self.folder.setFocus()

    def _on_browse_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of notes"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _on_start_clicked(self) -> None:
        if self._guardian is None or self._importing is not None:
            return
        self.banner.clear()
        self.problems.clear()
        self.problems.hide()
        guardian, latest = self._guardian, Latest(self)
        path = Path(self.folder.text().strip()).expanduser()
        me = [name.strip() for name in self.names.text().split(",") if name.strip()]

        def import_all(stop: threading.Event) -> ImportReport:
            with guardian.acting("import", {"paths": [str(path)], "me": me}) as facts:
                report = guardian.importing.run(path, me=me, on_progress=latest.put, stop=stop)
                facts |= {"added": report.added, "skipped": report.skipped, "failed": report.failed}
            return report

        self._importing = (
            Operation(self, import_all)
            .progress(latest, self._on_progress_arrived)
            .success(self._on_imported)
            .failure(self._on_failed)
            .ended(self._on_ended)
            .start()
        )
        self.outcome.setText(self.tr("Reading…"))
        self.outcome.show()
        self.progress.show()
        self._show_state()

    def _on_progress_arrived(self, progress: ImportProgress) -> None:
        self.outcome.setText(self.tr("{count} texts added so far…").format(count=progress.added))

    def _on_imported(self, report: ImportReport) -> None:
        said = self.tr("{added} texts added, {skipped} already there, {failed} not read.").format(
            added=report.added, skipped=report.skipped, failed=report.failed
        )
        self.outcome.setText(self.tr("Stopped. {said}").format(said=said) if report.is_stopped else said)
        for problem in report.errors[:_MOST_PROBLEMS]:
            self.problems.addItem(_as_item(problem))
        self.problems.setVisible(bool(report.errors))
        self.leave.setText(self.tr("&Done"))
        self.leave.setAccessibleName(self.tr("Done"))
        wear(self.leave, "role", "primary")
        wear(self.start, "role", "")

    def _on_failed(self, error: GuardianError) -> None:
        self.outcome.hide()
        self.banner.show_message(error.title, error.advice)

    def _on_ended(self) -> None:
        self._importing = None
        self.progress.hide()
        self._show_state()
        self.leave.setFocus()

    def _on_leave_clicked(self) -> None:
        if self._importing is not None:
            self._importing.stop()
        else:
            self.finished.emit()

    def _show_state(self) -> None:
        is_busy = self._importing is not None
        self.start.setEnabled(bool(self.folder.text().strip()) and not is_busy)
        for part in (self.folder, self.names, self.browse):
            part.setEnabled(not is_busy)


def _as_item(problem: ImportProblem) -> QListWidgetItem:
    item = QListWidgetItem(f"{problem.path}: {problem.title}")
    item.setData(DETAIL_ROLE, problem.advice)
    item.setToolTip(f"{problem.title}\n{problem.advice}")
    return item


class ImportDialog(QDialog):
    """Import later, from the menu of the main window."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.panel = ImportPanel("", self.tr("&Close"))
        self.panel.use(guardian)
        self.panel.finished.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.addWidget(self.panel)
        self.panel.enter()
