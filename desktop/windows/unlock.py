"""Open the vault with a passphrase or the recovery code."""

from collections.abc import Callable
from functools import partial
from typing import Any

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
        self.keyring = button(self.tr("Open with the &keyring"), self._on_keyring_clicked)
        self.keyring.hide()
        self._opens_by_itself = False
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
        row.addWidget(self.keyring)
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
        Operation(self, lambda _stop: self._session.has_keyring_slot()).success(self._on_keyring_known).start()

    def open_by_keyring(self) -> None:
        """Open without asking, if the principal lets the keyring of this desktop do that."""
        self._opens_by_itself = True

    def _on_keyring_known(self, is_on: bool) -> None:
        self.keyring.setVisible(is_on)
        if is_on and self._opens_by_itself:
            self._on_keyring_clicked()

    def _on_keyring_clicked(self) -> None:
        if self.open.isEnabled():
            self._begin(self._session.open_by_keyring, self._on_keyring_tried)

    def _on_keyring_tried(self, is_open: bool) -> None:
        if is_open:
            self._on_opened()
        else:
            self.banner.show_message(
                self.tr("The keyring of this desktop does not open the vault."),
                self.tr("Type the passphrase or the recovery code. Menu, Vault turns the keyring off or on again."),
            )

    def _on_submitted(self) -> None:
        secret = self.secret.text()
        if not secret or not self.open.isEnabled():
            return
        self._begin(partial(self._session.open, secret), lambda _none: self._on_opened())

    def _begin(self, work: Callable[[], object], then: Callable[[Any], object]) -> None:
        self.banner.clear()
        self._show_busy(True)
        opening = Operation(self, lambda _stop: work()).success(then).failure(self._on_failed)
        opening.ended(lambda: self._show_busy(False)).start()

    def _on_opened(self) -> None:
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
        self.keyring.setEnabled(not is_busy)
