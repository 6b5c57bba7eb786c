"""What leaves this machine, what is promised, and what is not: the security notes in plain words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.state import remember
from desktop.widgets.parts import Card, button, label
from desktop.widgets.theme import SPACE_S


class PromisesCard(Card):
    """Say first that nothing leaves this machine, and the rest on request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What leaves this machine"), parent)
        self.body.addWidget(
            label(self.tr("Nothing, unless you send it. There is no account and no telemetry."), wraps=True)
        )
        for line in self._leaving():
            self.body.addWidget(_bullet(line))
        self.more = button(self.tr("What is promised, and &what is not"), lambda: None, "quiet")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._on_more_toggled)
        self.body.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        self._rest = QWidget()
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(SPACE_S)
        for title, lines in (
            (self.tr("Nobody else reads it"), self._reading()),
            (self.tr("Nothing changes unseen, and nothing is lost"), self._keeping()),
            (self.tr("What cannot be promised"), self._not_promised()),
        ):
            rest.addWidget(label(title, "section"))
            for line in lines:
                rest.addWidget(_bullet(line))
        self.body.addWidget(self._rest)
        self._rest.hide()
        remember(self.more, "privacy/promises")

    def _on_more_toggled(self, is_open: bool) -> None:
        self._rest.setVisible(is_open)

    def _leaving(self) -> list[str]:
        return [
            self.tr(
                "A model is fetched only when you ask for it. The server then sees an address and a range of bytes, "
                "and your network address, as with any web page; nothing names you or what you write."
            ),
            self.tr("Answers, drafts, learning, search and checks run here, without a network."),
            self.tr("Backups go where you choose. They are encrypted before they leave the vault's folder."),
            self.tr("An export is in clear, and lies where you put it. So does a report."),
            self.tr("The keyring of this desktop holds one random secret, only if you turned it on."),
        ]

    def _reading(self) -> list[str]:
        return [
            self.tr("Without the passphrase, the recovery code or the keyring, if it is on, nobody reads a word."),
            self.tr("Each guess of the passphrase takes this machine about a second and much memory."),
            self.tr("Locking ends everything that holds your words or keys, and starts the app anew, empty."),
            self.tr("What you capture while the vault is locked can only be read once it is open again."),
            self.tr("The processes that run models hold no key of the vault, and on Linux no network."),
            self.tr("Redacting takes a text out of every page of the log and out of what was derived from it."),
            self.tr("Before learning, passwords, keys, card numbers and other people's addresses are masked."),
        ]

    def _keeping(self) -> list[str]:
        return [
            self.tr("Each entry is chained to those before it: a changed, missing or reordered one is found."),
            self.tr("A damaged log is opened for reading only, and nothing in it is changed."),
            self.tr("What was saved survives a power cut, a full disk and a killed app at any moment."),
            self.tr("A backup counts only once it was read back and checked whole."),
        ]

    def _not_promised(self) -> list[str]:
        return [
            self.tr("A passphrase that can be guessed will be."),
            self.tr("Whoever controls this machine while the vault is open can read what you can read."),
            self.tr("Backups and exports keep what they held, also a text that you redact later."),
            self.tr("Sleep, hibernation and swap keep memory; encrypt the whole disk against that."),
            self.tr("Masking finds no names, and no passwords in plain sentences."),
            self.tr("A small model may follow what a quoted text tells it to write. It can only write."),
        ]


def _bullet(text: str) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(SPACE_S, 0, 0, 0)
    row.setSpacing(SPACE_S)
    row.addWidget(label("•", "muted"), alignment=Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(text, "muted", wraps=True), 1)
    return made
