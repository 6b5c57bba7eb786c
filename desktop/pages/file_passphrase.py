"""Take the passphrase of an adapter file: a new one twice, or the one it was made with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.privacy.new_passphrase import NewPassphrase
from desktop.widgets.parts import button, label
from desktop.widgets.secret_field import SecretField
from desktop.widgets.theme import SPACE_L, SPACE_M, SPACE_S, fit_to_text

_WIDTH_PX = 460


class FilePassphraseDialog(QDialog):
    """Ask for the passphrase of a file; it is forgotten as soon as it is handed on."""

    given = Signal(str)

    def __init__(self, title: str, words: str, *, is_new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_to_text(self, width_px=_WIDTH_PX)
        self.new = NewPassphrase() if is_new else None
        self.secret = SecretField(self.tr("Passphrase of the file"))
        self.secret.setPlaceholderText(self.secret.accessibleName())
        self.go_on = button(title, self._on_submitted, "primary")
        self.go_on.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(label(title, "heading"))
        column.addWidget(label(words, "muted", wraps=True))
        column.addWidget(self.secret)
        if self.new is not None:
            column.addWidget(self.new)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch()
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self.go_on)
        column.addLayout(row)
        if self.new is not None:
            self.secret.hide()
            self.new.changed.connect(self._show_state)
            self.new.submitted.connect(self._on_submitted)
        self.secret.textChanged.connect(lambda _text: self._show_state())
        self._show_state()

    def _show_state(self) -> None:
        self.go_on.setEnabled(self.new.is_good if self.new is not None else bool(self.secret.text()))

    def _on_submitted(self) -> None:
        if not self.go_on.isEnabled():
            return
        secret = self.secret.text() if self.new is None else self.new.text
        self.secret.clear()
        if self.new is not None:
            self.new.clear()
        self.given.emit(secret)
        self.accept()
