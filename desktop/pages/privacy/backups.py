"""Backups: the folder of the daily ones, one at will, and those there are."""

import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from core.guardian import Guardian
from core.services.backup import BackupRecord
from desktop.models.words import shown_utc
from desktop.operations import Operation
from desktop.pages.privacy.section import Section
from desktop.widgets.parts import button, label
from desktop.widgets.plain import tip
from desktop.widgets.rows import DETAIL_ROLE, TwoLineDelegate, fit_rows, one_line

FOLDER = "backup_folder"
_SHOWN = 30


@dataclass(frozen=True)
class _State:
    folder: Path | None
    backups: list[BackupRecord]


class BackupsSection(Section):
    """Choose where daily backups go, make one now, list what was made."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, self.tr("Backups"), parent)
        self.words = label("", "muted", wraps=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups that were made"))
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.hide()
        self.make = button(self.tr("&Back up now…"), self._on_make_clicked)
        self.choose = button(self.tr("Choose &folder…"), self._on_choose_clicked)
        self.body.addWidget(self.words)
        self.body.addWidget(self.list)
        self.add_buttons(self.make, self.choose)
        restoring = self.tr(
            'To restore one, start the app on a machine or in a folder without a vault and choose "I have a backup". '
            "It opens with the passphrase or the recovery code of the day it was made, and never overwrites a vault."
        )
        self.body.addWidget(label(restoring, "small", wraps=True))

    def refresh(self) -> None:
        """Show the folder and the backups."""
        Operation(self, lambda _stop: self._read()).success(self._show).start()

    def _read(self) -> _State:
        return _State(self.guardian.settings.folder(FOLDER), self.guardian.backup.backups())

    def _show(self, state: _State) -> None:
        if state.folder is None:
            self.words.setText(
                self.tr("No folder is chosen, so no daily backups are made. Best is a folder on another drive.")
            )
        else:
            said = self.tr("A backup is made each day in {folder}, checked whole, and kept for a year at most.")
            self.words.setText(said.format(folder=state.folder))
        self.list.clear()
        for record in state.backups[:_SHOWN]:
            self.list.addItem(self._as_item(record))
        fit_rows(self.list)

    def _as_item(self, record: BackupRecord) -> QListWidgetItem:
        states = {"missing": self.tr("not where it was written"), "removed": self.tr("removed to make room")}
        size = QLocale().formattedDataSize(record.bytes, 0)
        title = self.tr("{time}, {entries}").format(
            time=shown_utc(record.time), entries=self.tr("%n entries", "", record.entries)
        )
        item = QListWidgetItem(" · ".join(part for part in (title, states.get(record.state, "")) if part))
        item.setData(DETAIL_ROLE, f"{one_line(record.file)} · {size}")
        item.setToolTip(tip(record.file))
        return item

    def _on_make_clicked(self) -> None:
        name = f"guardian-angel-{datetime.now(UTC):%Y-%m-%d-%H%M%S}.gabackup"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Back up to"), str(Path.home() / name))
        if chosen:

            def work(_stop: threading.Event) -> object:
                return self.guardian.backup.make(Path(chosen))

            self.act("backup", {"file": chosen}, work, self._on_made, self.tr("Making and checking it…"))

    def _on_made(self, record: BackupRecord) -> None:
        title = self.tr("Backed up {count} entries, and checked the whole file.").format(count=record.entries)
        left_out = self.tr("These sealed files are damaged and missing from it: {names}.")
        advice = left_out.format(names=", ".join(record.left_out)) if record.left_out else record.file
        self.say(title, advice, "error" if record.left_out else "good")

    def _on_choose_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder for daily backups"))
        if chosen:

            def work(_stop: threading.Event) -> object:
                return self.guardian.settings.set(FOLDER, chosen)

            self.act("settings set", {"name": FOLDER, "value": chosen}, work, lambda _value: None)
