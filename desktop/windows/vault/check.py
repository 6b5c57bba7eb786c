"""Check everything, and write everything out."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from core.guardian import Guardian
from core.services.results import Check
from desktop.widgets.parts import button, label
from desktop.windows.vault.section import Section


class CheckSection(Section):
    """Verify the whole vault; export it in clear."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, self.tr("Check and export"), parent)
        self.check = button(self.tr("Check e&verything"), self._on_check_clicked)
        self.export = button(self.tr("E&xport…"), self._on_export_clicked)
        words = self.tr(
            "A full check reads every entry, every index and every sealed file. An export holds all of it as Markdown, "
            "JSON and plain files. It is not encrypted: whoever has it can read it."
        )
        self.body.addWidget(label(words, "muted", wraps=True))
        self.add_buttons(self.check, self.export)

    def _on_check_clicked(self) -> None:
        self.act(
            "verify",
            {"level": 2},
            lambda _stop: self.guardian.verify(2),
            self._on_checked,
            self.tr("Checking everything…"),
        )

    def _on_checked(self, check: Check) -> None:
        if check.ok:
            title = self.tr("The vault is whole: {count} entries, none changed or missing.")
            self.said.emit(title.format(count=check.head_seq), "", "good")
        else:
            self.said.emit(self.tr("The vault is damaged. Nothing was changed."), "\n".join(check.problems), "error")

    def _on_export_clicked(self) -> None:
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

    def _on_exported(self, exported: object) -> None:
        title = self.tr("Exported to {folder}.").format(folder=exported.folder)
        advice = ""
        if exported.not_opened:
            advice = self.tr("These sealed files are damaged and missing from it: {names}.")
            advice = advice.format(names=", ".join(exported.not_opened))
        self.said.emit(title, advice, "error" if exported.not_opened else "good")
