"""Offer the emergency sheet as a file and on paper."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QWidget

from core.errors import GuardianError
from core.files import replace_file
from core.paths import Home
from core.vault.sheet import expect_sheet_can_be_written
from desktop.operations import Operation
from desktop.pages.privacy.emergency_sheet import Sheet, as_pdf, page_size, paint_on
from desktop.widgets.parts import button
from desktop.widgets.theme import SPACE_S

_NAME = "guardian-angel-emergency-sheet.pdf"


class SheetButtons(QWidget):
    """Save a sheet as a PDF that only its owner may read, or print it."""

    said = Signal(str, str, str)  # title, advice and kind of a message

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._home: Home | None = None
        self._working: Operation | None = None
        self.save = button(self.tr("Save &emergency sheet…"), self._on_save_clicked)
        self.print = button(self.tr("&Print…"), self._on_print_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.save)
        row.addWidget(self.print)
        row.addStretch()

    def offer(self, sheet: Sheet, home: Home) -> None:
        """Offer the sheet of the vault in a home."""
        self._sheet, self._home = sheet, home

    def take_back(self) -> None:
        """Forget the sheet."""
        self._sheet = None

    def _on_save_clicked(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the emergency sheet"),
            str(Path(documents) / _NAME),
            self.tr("PDF (*.pdf)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # nothing is overwritten
        )
        if chosen and self._sheet is not None and self._home is not None:
            self._begin(partial(_save, self._sheet, Path(chosen), self._home), self._on_saved)

    def _on_print_clicked(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - only who prints waits for it

        printer = QPrinter()
        printer.setPageSize(page_size())
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self._print(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own `open` wants names of slots

    def _print(self, printer: QPagedPaintDevice) -> None:
        if (sheet := self._sheet) is not None:
            self._begin(partial(paint_on, printer, sheet), self._on_printed)

    def _begin(self, work: Callable[[], object], then: Callable[[], object]) -> None:
        if self._working is None:
            started = Operation(self, lambda _stop: work()).success(lambda _none: then())
            self._working = started.failure(self._on_failed).ended(self._on_ended).start()

    def _on_saved(self) -> None:
        self.said.emit(
            self.tr("Saved. Print it, and then delete the file."),
            self.tr("Whoever has the sheet and your files can read everything you wrote."),
            "good",
        )

    def _on_printed(self) -> None:
        self.said.emit(self.tr("Sent to the printer."), "", "good")

    def _on_failed(self, error: GuardianError) -> None:
        self.said.emit(error.title, error.advice, "error")

    def _on_ended(self) -> None:
        self._working = None


def _save(sheet: Sheet, path: Path, home: Home) -> None:
    expect_sheet_can_be_written(path, home)
    replace_file(path, as_pdf(sheet), "the emergency sheet")
