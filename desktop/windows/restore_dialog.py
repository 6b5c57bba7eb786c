"""Bring a vault back from a backup."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QProgressBar, QWidget

from core.errors import GuardianError
from desktop.operations import Operation
from desktop.widgets.banner import Banner
from desktop.widgets.dialog import Dialog
from desktop.widgets.parts import button
from desktop.widgets.secret_field import SecretField
from desktop.widgets.theme import SPACE_S
from desktop.windows.session import Session

_WIDTH_PX = 520


class RestoreDialog(Dialog):
    """Take the file and what opened the vault when it was made, restore, and open."""

    restored = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Restore a backup"), _WIDTH_PX, parent)
        self._session = session
        self._working: Operation | None = None
        self.file = QLineEdit()
        self.file.setPlaceholderText(self.tr("Backup file"))
        self.file.setAccessibleName(self.tr("Backup file"))
        self.browse = button(self.tr("C&hoose…"), self._on_browse_clicked)
        self.secret = SecretField(self.tr("Passphrase or recovery code of the day it was made"))
        self.secret.setPlaceholderText(self.secret.accessibleName())
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Restoring"))
        self.progress.hide()
        self.banner = Banner()
        self.go_on = button(self.tr("&Restore"), self._on_submitted, "primary")
        self.go_on.setDefault(True)
        self.cancel = button(self.tr("Cancel"), self.reject)
        for field in (self.file, self.secret):
            field.textChanged.connect(lambda _text: self._show_state())
        self._lay_out()
        self._show_state()

    def _lay_out(self) -> None:
        words = self.tr(
            "It is checked whole before it counts, and nothing is written over. The backup stays where it is."
        )
        self.say(self.tr("Restore a backup"), words)
        place = QHBoxLayout()
        place.setSpacing(SPACE_S)
        place.addWidget(self.file, 1)
        place.addWidget(self.browse)
        self.body.addLayout(place)
        for part in (self.secret, self.progress, self.banner):
            self.body.addWidget(part)
        self.finish(self.cancel, self.go_on)

    def _on_browse_clicked(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a backup"), str(Path.home()), self.tr("Backups (*.gabackup);;All files (*)")
        )
        if chosen:
            self.file.setText(chosen)
            self.secret.setFocus()

    def _on_submitted(self) -> None:
        if not self.go_on.isEnabled():
            return
        path, secret = Path(self.file.text().strip()).expanduser(), self.secret.text()
        self.banner.clear()
        working = Operation(self, lambda _stop: self._session.restore(path, secret))
        working.success(lambda _none: self._on_restored()).failure(self._on_failed).ended(self._on_ended)
        self._working = working.start()
        self._show_state()

    def _on_restored(self) -> None:
        self.secret.clear()
        self.restored.emit()
        self.accept()

    def _on_failed(self, error: GuardianError) -> None:
        self.banner.show_message(error.title, error.advice)
        self.secret.selectAll()

    def _on_ended(self) -> None:
        self._working = None
        self._show_state()

    def reject(self) -> None:
        """Close, but not in the middle of it."""
        if self._working is None:
            super().reject()

    def _show_state(self) -> None:
        is_busy = self._working is not None
        self.go_on.setEnabled(bool(self.file.text().strip() and self.secret.text()) and not is_busy)
        self.cancel.setEnabled(not is_busy)
        self.progress.setVisible(is_busy)
        for field in (self.file, self.secret):
            field.setReadOnly(is_busy)
