"""What opens the vault."""

import threading
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from core.guardian import Guardian
from desktop.operations import Operation
from desktop.pages.privacy.code_dialog import CodeDialog
from desktop.pages.privacy.secret_dialog import SecretDialog
from desktop.pages.privacy.section import Section
from desktop.widgets.parts import button, label


class KeysSection(Section):
    """Change the passphrase, renew the recovery code, let the desktop's keyring open the vault or not."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, self.tr("Keys"), parent)
        self.change = button(self.tr("Change &passphrase…"), self._on_change_clicked)
        self.renew = button(self.tr("&New recovery code…"), self._on_renew_clicked)
        self.keyring = QCheckBox(self.tr("The &keyring of this desktop opens the vault, too"))
        self.keyring.clicked.connect(self._on_keyring_clicked)
        self._no_keyring = label(self.tr("This desktop has no keyring that encrypts."), "small")
        self._no_keyring.hide()
        words = self.tr("Backups made before a change still open with what opened them then.")
        self.body.addWidget(label(words, "muted", wraps=True))
        self.add_buttons(self.change, self.renew)
        self.body.addWidget(self.keyring)
        self.body.addWidget(self._no_keyring)
        rotation = self.tr(
            "If somebody may have learnt a secret and copied your files, give the vault new keys: everything is put "
            "under them, with a new passphrase and a new recovery code. The vault must be closed everywhere for that: "
            'lock, and choose "New keys" where the passphrase is asked for.'
        )
        self.body.addWidget(label(rotation, "small", wraps=True))

    def refresh(self) -> None:
        """Show whether the keyring is on, and whether there is one."""
        keys = self.guardian.keys
        look = Operation(self, lambda _stop: (keys.has_keyring_slot, keys.can_use_keyring()))
        look.success(lambda found: self._show_keyring(*found)).start()

    def _show_keyring(self, is_on: bool, is_there: bool) -> None:
        self.keyring.setChecked(is_on)
        self.keyring.setEnabled((is_on or is_there) and not self.is_busy)
        self._no_keyring.setVisible(not is_there)

    def _on_change_clicked(self) -> None:
        dialog = SecretDialog(
            self.tr("Change passphrase"), self.tr("The recovery code stays as it is."), self, wants_new=True
        )
        dialog.given.connect(self._change)
        dialog.open()

    def _change(self, secret: str, new: str) -> None:
        def work(_stop: threading.Event) -> object:
            return self.guardian.keys.change_passphrase(secret, new)

        self.act("passphrase change", {}, work, self._on_changed, self.tr("Changing it, a few seconds…"))

    def _on_changed(self, _none: None) -> None:
        self.say(self.tr("The passphrase is changed."), self.tr("The next unlock asks for the new one."), "good")

    def _on_renew_clicked(self) -> None:
        dialog = SecretDialog(
            self.tr("New recovery code"),
            self.tr("The present code stops working, and so does its emergency sheet. The new one is shown once."),
            self,
        )
        dialog.given.connect(self._renew)
        dialog.open()

    def _renew(self, secret: str, _new: str) -> None:
        def work(_stop: threading.Event) -> object:
            return self.guardian.keys.new_recovery_code(secret)

        self.act("recovery new", {}, work, partial(self._show_code, secret), self.tr("Making it, a few seconds…"))

    def _show_code(self, secret: str, code: str) -> None:
        def work(_stop: threading.Event) -> object:
            return self.guardian.keys.renew_recovery_code(secret, code)

        # It counts once it was typed back: until then the vault must not hang on a code that nobody wrote down.
        dialog = CodeDialog(code, self.guardian.vault_id, self.guardian.home, self)
        busy = self.tr("Changing it, a few seconds…")
        dialog.accepted.connect(lambda: self.act("recovery renew", {}, work, self._on_renewed, busy))
        dialog.open()

    def _on_renewed(self, _none: None) -> None:
        self.say(self.tr("The recovery code is changed."), self.tr("The former one opens nothing here."), "good")

    def _on_keyring_clicked(self, is_wanted: bool) -> None:
        self.keyring.setChecked(not is_wanted)  # until it is so
        if not is_wanted:
            self.act(
                "keyring off",
                {},
                lambda _stop: self.guardian.keys.turn_keyring_off(),
                lambda _none: None,
                self.tr("Turning off…"),
            )
            return
        dialog = SecretDialog(
            self.tr("Turn keyring on"),
            self.tr("Whoever can use this desktop while you are logged in can then open the vault."),
            self,
        )
        dialog.given.connect(self._turn_on)
        dialog.open()

    def _turn_on(self, secret: str, _new: str) -> None:
        def work(_stop: threading.Event) -> object:
            return self.guardian.keys.turn_keyring_on(secret)

        self.act("keyring on", {}, work, lambda _none: None, self.tr("Turning on…"))
