"""Bring notes into the log, after a look at what would come in."""

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QWidget,
)

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.results import ImportProblem, ImportProgress, ImportReport
from desktop.bridge import Latest
from desktop.operations import Operation
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.dialog import Dialog
from desktop.widgets.parts import button, label, name_choice, wear
from desktop.widgets.rows import DETAIL_ROLE, TwoLineDelegate, fit_rows, one_line
from desktop.widgets.step import STEP_PX, Step
from desktop.widgets.theme import SPACE_M, SPACE_S
from desktop.windows.import_preview import ImportPreviewView

_MOST_PROBLEMS = 500
_MOST_SEEN = 3


class ImportPanel(Step):
    """Choose what to import and one's names in it, see what would come in, import, and list what could not be read."""

    finished = Signal()
    work_ended = Signal(str, str)

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
        self._looking: Operation | None = None
        self._looked = 0  # counts previews, so that a late one of another folder is dropped
        self._several: tuple[str, list[Path]] = ("", [])  # what was dropped together, and how that is written
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(self.tr("Folder, or drop files here"))
        self.folder.setAccessibleName(self.tr("Folder of notes"))
        self.names = QLineEdit()
        self.names.setPlaceholderText(self.tr("Who are you in these notes? Names, separated by commas (optional)"))
        self.names.setAccessibleName(self.tr("Your names in these notes"))
        self.browse = button(self.tr("C&hoose…"), self._on_browse_clicked)
        self.source = QComboBox()
        name_choice(self.source, self.tr("Kind of source"))
        self.source.addItem(self.tr("Recognise what it is"), None)
        self.look = button(self.tr("&Preview"), self.preview_now, "quiet")
        self.preview = ImportPreviewView()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Importing"))
        self.outcome = label("", wraps=True)
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("Files with problems"))
        self.problems.setItemDelegate(TwoLineDelegate(self.problems))
        self.leave = button(leave, self._on_leave_clicked)
        self.start = button(self.tr("&Import"), self._on_start_clicked, "primary")
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self._show_state()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        self.body.addLayout(row)
        self.body.addWidget(self.names)
        kind = QHBoxLayout()
        kind.setSpacing(SPACE_S)
        kind.addWidget(self.source)
        kind.addWidget(self.look)
        kind.addStretch()
        self.body.addLayout(kind)
        for part in (self.preview, self.progress, self.outcome, self.problems):
            self.body.addWidget(part)
        self.finish(self.leave, self.start)
        for part in (self.progress, self.outcome, self.problems):
            part.hide()

    def _connect(self) -> None:
        self.folder.textChanged.connect(lambda _text: self._on_choice_changed())
        self.source.currentIndexChanged.connect(lambda _place: self._on_choice_changed())
        self.names.editingFinished.connect(self._on_names_entered)
        self.preview.name_chosen.connect(self._on_name_chosen)
        for field in (self.folder, self.names):
            field.returnPressed.connect(self.start.click)  # which does nothing while the button is disabled

    def use(self, guardian: Guardian) -> None:
        """Import into this vault."""
        self._guardian = guardian
        Operation(self, lambda _stop: guardian.importing.sources()).success(self._show_sources).start()

    def enter(self) -> None:
        """Put the cursor into the field for the folder."""
        self.folder.setFocus()

    @property
    def paths(self) -> list[Path]:
        """What is to be imported."""
        written, paths = self._several
        text = self.folder.text().strip()
        return paths if paths and text == written else [Path(text).expanduser()]

    def choose(self, paths: Sequence[Path]) -> None:
        """Take files and folders, and show what would come in."""
        if not paths:
            return
        written = "; ".join(map(str, paths))
        self._several = (written.strip(), list(paths))
        self.folder.setText(written)
        self.preview_now()

    def preview_now(self) -> None:
        """Read what is chosen without importing it, and show what would come in."""
        guardian = self._guardian
        if guardian is None or self._importing is not None or not self.folder.text().strip():
            return
        self._stop_looking()
        paths, me, source = self.paths, self._own_names(), self.source.currentData()
        self.banner.clear()
        self.preview.begin()
        self._looking = (
            Operation(self, lambda stop: guardian.importing.run_all(paths, source, me, dry_run=True, stop=stop))
            .success(partial(self._on_looked, self._looked, me))
            .failure(partial(self._on_not_looked, self._looked))
            .start()
        )

    def _on_looked(self, looked: int, me: list[str], report: ImportReport) -> None:
        if looked == self._looked:
            self._looking = None
            self.preview.show_report(report, me)
            self._show_problems(report)

    def _on_not_looked(self, looked: int, error: GuardianError) -> None:
        if looked == self._looked:
            self._looking = None
            self.preview.clear()
            self.banner.show_message(error.title, error.advice)

    def _stop_looking(self) -> None:
        self._looked += 1
        if self._looking is not None:
            self._looking.stop()
            self._looking = None

    def _on_choice_changed(self) -> None:
        """Forget a preview of something else."""
        self._stop_looking()
        self.preview.clear()
        self.problems.hide()
        self._show_state()

    def _own_names(self) -> list[str]:
        return [name.strip() for name in self.names.text().split(",") if name.strip()]

    def _on_name_chosen(self, name: str) -> None:
        self.names.setText(", ".join([*self._own_names(), name.replace(",", " ")]))
        self.preview_now()

    def _on_names_entered(self) -> None:
        if self.names.isModified() and self.preview.isVisible():
            self.names.setModified(False)
            self.preview_now()

    def _show_sources(self, names: Sequence[str]) -> None:
        for name in names:
            self.source.addItem(name, name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if self._importing is None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what would come in."""
        event.acceptProposedAction()
        self.choose([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _on_browse_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of notes"), self.folder.text())
        if chosen:
            self.choose([Path(chosen)])

    def _on_start_clicked(self) -> None:
        if self._guardian is None or self._importing is not None:
            return
        self.banner.clear()
        self.problems.clear()
        self.problems.hide()
        self._stop_looking()
        self.preview.clear()
        guardian, latest = self._guardian, Latest(self)
        paths, me, source = self.paths, self._own_names(), self.source.currentData()
        given = {"paths": [str(path) for path in paths], "me": me} | ({"source": source} if source else {})

        def import_all(stop: threading.Event) -> ImportReport:
            with guardian.acting("import", given) as facts:
                report = guardian.importing.run_all(paths, source, me, on_progress=latest.put, stop=stop)
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
        self._show_problems(report)
        self.work_ended.emit(self.tr("An import has ended"), said)
        self.leave.setText(self.tr("&Done"))
        self.leave.setAccessibleName(self.tr("Done"))
        wear(self.leave, "role", "primary")
        wear(self.start, "role", "")

    def _show_problems(self, report: ImportReport) -> None:
        self.problems.clear()
        for problem in report.errors[:_MOST_PROBLEMS]:
            self.problems.addItem(_as_item(problem))
        fit_rows(self.problems, _MOST_SEEN)

    def _on_failed(self, error: GuardianError) -> None:
        self.work_ended.emit(self.tr("An import has failed"), in_own_words(error.title))
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
        has_paths = bool(self.folder.text().strip())
        for part in (self.start, self.look):
            part.setEnabled(has_paths and not is_busy)
        for part in (self.folder, self.names, self.browse, self.source):
            part.setEnabled(not is_busy)


def _as_item(problem: ImportProblem) -> QListWidgetItem:
    item = QListWidgetItem(one_line(f"{problem.path}: {in_own_words(problem.title)}"))
    item.setData(DETAIL_ROLE, one_line(in_own_words(problem.advice)))
    return item


class ImportDialog(Dialog):
    """Import later, from the menu of the main window."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None, paths: Sequence[Path] = ()) -> None:
        super().__init__(self.tr("Import notes"), STEP_PX + 2 * SPACE_M, parent, margin_px=SPACE_M)
        self.panel = ImportPanel("", self.tr("&Close"))
        self.panel.use(guardian)
        self.panel.finished.connect(self.accept)
        self.body.addWidget(self.panel)
        self.panel.choose(paths)
        self.panel.enter()
