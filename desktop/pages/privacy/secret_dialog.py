"""Ask for a passphrase: what opens a vault or a file now, what shall open it from now on, or both."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.pages.privacy.new_passphrase import NewPassphrase
from desktop.widgets.dialog import Dialog
from desktop.widgets.parts import button
from desktop.widgets.secret_field import SecretField

_WIDTH_PX = 460


class SecretDialog(Dialog):
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
        super().__init__(title, _WIDTH_PX, parent)
        self._wants_present = not (is_of_file and wants_new)
        self.secret = SecretField(
            self.tr("Passphrase of the file") if is_of_file else self.tr("Present passphrase or recovery code")
        )
        self.secret.setPlaceholderText(self.secret.accessibleName())
        self.new = NewPassphrase() if wants_new else None
        self.go_on = button(title, self._on_submitted, "primary")
        self.go_on.setDefault(True)
        self.say(title, words)
        self.body.addWidget(self.secret)
        self.secret.setVisible(self._wants_present)
        if self.new is not None:
            self.body.addWidget(self.new)
            self.new.changed.connect(self._show_state)
        self.finish(button(self.tr("Cancel"), self.reject), self.go_on)
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
