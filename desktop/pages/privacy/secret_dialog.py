"""Ask for a passphrase: what opens a vault or a file now, what shall open it from now on, or both."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.privacy.new_passphrase import NewPassphrase
from desktop.widgets.parts import button, label
from desktop.widgets.secret_field import SecretField
from desktop.widgets.theme import SPACE_L, SPACE_M, SPACE_S, fit_to_text

_WIDTH_PX = 460


class SecretDialog(QDialog):
    """Take a present secret, a new passphrase or both, and forget them as soon as they are handed on.

    Of a vault the present secret is always asked for. A file has one secret: the present one, or where it is about to
    be written, a new one.
    """

    given = Signal(str, str)  # the present secret and the new passphrase; one that was not asked for is empty

    def __init__(
        self,
        title: str,
        words: str,
        parent: QWidget | None = None,
        *,
        wants_new: bool = False,
        is_of_file: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_to_text(self, width_px=_WIDTH_PX)
        self._wants_present = not (is_of_file and wants_new)
        self.secret = SecretField(
            self.tr("Passphrase of the file") if is_of_file else self.tr("Present passphrase or recovery code")
        )
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
        self.secret.setVisible(self._wants_present)
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
        has_present = bool(self.secret.text()) or not self._wants_present
        self.go_on.setEnabled(has_present and (self.new is None or self.new.is_good))

    def _on_submitted(self) -> None:
        secret, new = self.secret.text(), self.new.text if self.new is not None else ""
        self.secret.clear()
        if self.new is not None:
            self.new.clear()
        self.given.emit(secret, new)
        self.accept()
