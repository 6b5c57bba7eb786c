"""Open the vault with a passphrase or the recovery code."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.errors import GuardianError
from desktop.operations import Operation
from desktop.widgets.banner import Banner
from desktop.widgets.parts import Card, button, label, line
from desktop.widgets.secret_field import SecretField
from desktop.widgets.theme import SPACE_M, SPACE_S, SPACE_XL, fit_to_text
from desktop.windows.brand import brand
from desktop.windows.session import Session

if TYPE_CHECKING:
    from core.services.keys import Rotated

_WIDTH_PX = 420


class Unlock(QWidget):
    """Ask for the secret, and open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.secret = SecretField(self.tr("Passphrase"))
        self.secret.setPlaceholderText(self.tr("Passphrase or recovery code"))
        self.secret.returnPressed.connect(self._on_submitted)
        self.secret.textEdited.connect(self._on_edited)
        self._is_prepared = False
        self.open = button(self.tr("&Open"), self._on_submitted, "primary")
        self.keyring = button(self.tr("Open with the &keyring"), self._on_keyring_clicked)
        self.keyring.hide()
        self.forgotten = button(self.tr("Use the &recovery code"), self._on_forgotten, "quiet")
        self.rotate = button(self.tr("&New keys…"), self._on_rotate_clicked, "quiet")
        self.rotate.setToolTip(self.tr("Put the vault under new keys, if somebody may have learnt the present ones"))
        self.hint = label(self.tr("Caps Lock is on."), "small")
        self.hint.hide()
        self.secret.caps_lock_seen.connect(self.hint.setVisible)
        self.waiting = label("", "small", wraps=True)
        self.waiting.hide()
        self._opens_by_itself = False
        self.banner = Banner()
        self._lay_out()

    def _lay_out(self) -> None:
        card = Card()
        fit_to_text(card, width_px=_WIDTH_PX)
        card.body.setSpacing(SPACE_M)
        card.body.addWidget(label(self.tr("Welcome back"), "heading"))
        card.body.addWidget(label(self.tr("Your log is locked. Only you can open it."), "muted", wraps=True))
        card.body.addWidget(self.waiting)
        card.body.addWidget(self.secret)
        card.body.addWidget(self.hint)
        card.body.addWidget(self.banner)
        row = QHBoxLayout()
        row.addWidget(self.keyring)
        row.addStretch()
        row.addWidget(self.open)
        card.body.addLayout(row)
        card.body.addWidget(line())
        more = QHBoxLayout()
        more.addWidget(self.forgotten)
        more.addStretch()
        more.addWidget(self.rotate)
        card.body.addLayout(more)
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
        Operation(self, lambda _stop: self._session.waiting_count()).success(self._show_waiting).start()
        Operation(self, lambda _stop: self._session.has_keyring_slot()).success(self._on_keyring_known).start()

    def _show_waiting(self, count: int) -> None:
        self.waiting.setText(self.tr("%n captures wait, and join your log when it opens.", "", count))
        self.waiting.setVisible(count > 0)

    def _on_forgotten(self) -> None:
        self.secret.clear()
        self.secret.setPlaceholderText(self.tr("Recovery code"))
        self.secret.setAccessibleName(self.tr("Recovery code"))
        self.banner.show_message(
            self.tr("Type the recovery code."),
            self.tr(
                "It is on your emergency sheet: seven groups of five. Dashes and capitals do not matter. Once the "
                "vault is open, choose a new passphrase on the page Privacy."
            ),
            "info",
        )
        self.secret.setFocus()

    def _on_rotate_clicked(self) -> None:
        from desktop.pages.privacy.secret_dialog import SecretDialog  # noqa: PLC0415 - once in a blue moon

        dialog = SecretDialog(
            self.tr("Give the vault new keys"),
            self.tr(
                "Everything is put under new keys, with a new passphrase and a new recovery code. Backups made before "
                "keep their former ones. The vault must be open nowhere else."
            ),
            self,
            wants_new=True,
        )
        dialog.given.connect(self._rotate)
        dialog.open()

    def _rotate(self, secret: str, new: str) -> None:
        self.banner.show_message(self.tr("Putting everything under new keys…"), "", "info")
        self._show_busy(True)
        rotating = Operation(self, lambda _stop: self._session.rotate(secret, new)).success(self._on_rotated)
        rotating.failure(self._on_failed).ended(lambda: self._show_busy(False)).start()

    def _on_rotated(self, rotated: Rotated) -> None:
        from desktop.pages.privacy.code_dialog import CodeDialog  # noqa: PLC0415 - as above

        self.banner.clear()
        dialog = CodeDialog(rotated.recovery_code, rotated.vault_id, self._session.home, self)
        dialog.finished.connect(lambda _result: self._on_opened())
        dialog.open()

    def open_by_keyring(self) -> None:
        """Open without asking, if the principal lets the keyring of this desktop do that."""
        self._opens_by_itself = True

    def _on_edited(self) -> None:
        if not self._is_prepared:
            self._is_prepared = True
            Operation(self, self._session.prepare).start()

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
                self.tr(
                    "Type the passphrase or the recovery code. The page Privacy turns the keyring off or on again."
                ),
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
        for one in (self.keyring, self.forgotten, self.rotate):
            one.setEnabled(not is_busy)
