"""Open the vault with a passphrase or the recovery code."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.errors import GuardianError
from desktop.operations import Operation
from desktop.widgets.banner import Banner
from desktop.widgets.parts import Card, button, label
from desktop.widgets.secret_field import SecretField
from desktop.widgets.theme import SPACE_M, SPACE_S, SPACE_XL
from desktop.windows.brand import brand
from desktop.windows.session import Session

_WIDTH_PX = 420


class Unlock(QWidget):
    """Ask for the secret, and open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.secret = SecretField(self.tr("Passphrase"))
        self.secret.setPlaceholderText(self.tr("Passphrase or recovery code"))
        self.secret.returnPressed.connect(self._on_submitted)
        self.open = button(self.tr("&Open"), self._on_submitted, "primary")
        self.banner = Banner()
        self._lay_out()

    def _lay_out(self) -> None:
        card = Card()
        card.setFixedWidth(_WIDTH_PX)
        card.body.setSpacing(SPACE_M)
        card.body.addWidget(label(self.tr("Welcome back"), "heading"))
        card.body.addWidget(label(self.tr("Your log is locked. Only you can open it."), "muted", wraps=True))
        card.body.addWidget(self.secret)
        card.body.addWidget(self.banner)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.open)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_XL)
        column.addStretch(2)
        column.addWidget(brand(), alignment=Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(card)
        middle.addStretch()
        column.addLayout(middle)
        column.addSpacing(SPACE_S)
        column.addStretch(3)

    def enter(self) -> None:
        """Put the cursor where the passphrase goes."""
        self.secret.setFocus()

    def _on_submitted(self) -> None:
        secret = self.secret.text()
        if not secret or not self.open.isEnabled():
            return
        self.banner.clear()
        self._show_busy(True)
        (
            Operation(self, lambda _stop: self._session.open(secret))
            .success(self._on_opened)
            .failure(self._on_failed)
            .ended(lambda: self._show_busy(False))
            .start()
        )

    def _on_opened(self, _none: None) -> None:
        self.secret.clear()
        self._session.announce()

    def _on_failed(self, error: GuardianError) -> None:
        self.banner.show_message(error.title, error.advice)
        self.secret.selectAll()
        self.secret.setFocus()

    def _show_busy(self, is_busy: bool) -> None:
        self.open.setEnabled(not is_busy)
        self.open.setText(self.tr("Opening…") if is_busy else self.tr("&Open"))
        self.secret.setReadOnly(is_busy)
