"""Write everything out in clear, and take back single entries."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from core.guardian import Guardian
from core.services.export import Exported
from desktop.pages.privacy.section import Section
from desktop.widgets.parts import button, label


class ExportSection(Section):
    """Export after a warning; lead to the log for redacting."""

    redact_requested = Signal()

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, self.tr("Take it out, or take it back"), parent)
        self.export = button(self.tr("E&xport…"), self._on_export_clicked)
        self.redact = button(self.tr("&Redact in the log…"), self.redact_requested.emit)
        words = self.tr(
            "An export holds all of it as Markdown, JSON and plain files. It is not encrypted: whoever has it can read "
            "it. Redacting takes what an entry says out of the log for good; choose the entry in the log."
        )
        self.body.addWidget(label(words, "muted", wraps=True))
        self.add_buttons(self.export, self.redact)

    def _on_export_clicked(self) -> None:
        ask = QMessageBox(self)
        ask.setIcon(QMessageBox.Icon.Warning)
        ask.setWindowTitle(self.tr("Export"))
        ask.setText(self.tr("An export is not encrypted."))
        ask.setInformativeText(
            self.tr("Whoever has the folder can read everything you wrote. Put it on a drive that only you use.")
        )
        ask.addButton(QMessageBox.StandardButton.Cancel)
        go_on = ask.addButton(self.tr("Choose a &folder…"), QMessageBox.ButtonRole.AcceptRole)
        ask.finished.connect(lambda _result: self._on_warned(ask.clickedButton() is go_on))
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _on_warned(self, is_wanted: bool) -> None:
        chosen = ""
        if is_wanted:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose where to put the folder of the export"))
        if chosen:
            folder = Path(chosen) / f"guardian-angel-export-{datetime.now(UTC):%Y-%m-%d-%H%M%S}"
            self.act(
                "export",
                {"folder": str(folder)},
                lambda _stop: self.guardian.export.write(folder),
                self._on_exported,
                self.tr("Exporting…"),
            )

    def _on_exported(self, exported: Exported) -> None:
        title = self.tr("Exported to {folder}.").format(folder=exported.folder)
        advice = ""
        if exported.not_opened:
            advice = self.tr("These sealed files are damaged and missing from it: {names}.")
            advice = advice.format(names=", ".join(exported.not_opened))
        self.say(title, advice, "error" if exported.not_opened else "good")
