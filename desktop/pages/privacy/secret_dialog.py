"""Ask for what opens the vault before what opens it is changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.privacy.new_passphrase import NewPassphrase
from desktop.widgets.parts import button, label
from desktop.widgets.secret_field import SecretField
from desktop.widgets.theme import SPACE_L, SPACE_M, SPACE_S, fit_to_text

_WIDTH_PX = 460


class SecretDialog(QDialog):
    """Take the present passphrase or recovery code, and a new passphrase where one is wanted."""

    given = Signal(str, str)  # the present secret, and the new passphrase or nothing

    def __init__(self, title: str, words: str, parent: QWidget | None = None, *, wants_new: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_to_text(self, width_px=_WIDTH_PX)
        self.secret = SecretField(self.tr("Present passphrase or recovery code"))
        self.secret.setPlaceholderText(self.secret.accessibleName())
        self.new = NewPassphrase() if wants_new else None
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
            self.new.changed.connect(self._show_state)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch()
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self.go_on)
        column.addLayout(row)
        self.secret.textChanged.connect(lambda _text: self._show_state())
        self._show_state()

    def _show_state(self) -> None:
        self.go_on.setEnabled(bool(self.secret.text()) and (self.new is None or self.new.is_good))

    def _on_submitted(self) -> None:
        secret, new = self.secret.text(), self.new.text if self.new is not None else ""
        self.secret.clear()
        if self.new is not None:
            self.new.clear()
        self.given.emit(secret, new)
        self.accept()
