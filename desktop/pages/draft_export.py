"""Ask where a document goes and write it there."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.document_export import CannotShow, DocumentExported
from desktop.operations import Operation
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.plain import bounded

_NAME_CHARS = 60


class Exporter(QObject):
    """Write documents into files in clear."""

    exported = Signal(object)  # a DocumentExported
    failed = Signal(object)

    def __init__(self, guardian: Guardian, parent: QWidget) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._parent = parent
        self.dialog: QFileDialog | None = None
        self.question: QMessageBox | None = None

    def ask(self, seq: int, title: str) -> None:
        """Ask for a file; the dialog of the system asks too whether one that is there may be replaced."""
        dialog = QFileDialog(self._parent, self.tr("Export, unencrypted"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [self.tr("PDF (*.pdf)"), self.tr("Word (*.docx)"), self.tr("Web page (*.html)"), self.tr("Markdown (*.md)")]
        )
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(name.split("*.")[-1].rstrip(")")))
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile(_file_name(title) or self.tr("Document"))
        dialog.fileSelected.connect(lambda name: self.write(seq, Path(name), is_replacing=True))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write(self, seq: int, path: Path, *, is_replacing: bool = False, leaves_out: bool = False) -> None:
        """Write a document."""

        def write() -> DocumentExported:
            with self._guardian.acting("document export", {"seq": seq, "file": str(path)}):
                return self._guardian.document_export.write(seq, path, is_replacing=is_replacing, leaves_out=leaves_out)

        Operation(self, lambda _stop: write()).success(self.exported.emit).failure(
            partial(self._on_failed, seq, path, is_replacing)
        ).start()

    def _on_failed(self, seq: int, path: Path, is_replacing: bool, error: GuardianError) -> None:
        if not isinstance(error, CannotShow):
            self.failed.emit(error)
            return
        box = QMessageBox(self._parent)
        box.setWindowTitle(self.tr("Export"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(bounded(in_own_words(error.title)))
        box.setInformativeText(bounded(in_own_words(error.advice)))
        box.addButton(self.tr("&Leave them out"), QMessageBox.ButtonRole.AcceptRole)
        box.accepted.connect(partial(self.write, seq, path, is_replacing=is_replacing, leaves_out=True))
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.finished.connect(box.deleteLater)
        self.question = box
        box.open()


def _file_name(title: str) -> str:
    kept = "".join(char if char.isalnum() or char in " -_" else " " for char in title)
    return " ".join(kept.split())[:_NAME_CHARS]
