"""Choose the passphrase of a new vault."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.errors import GuardianError
from desktop.operations import Operation
from desktop.pages.privacy.new_passphrase import NewPassphrase
from desktop.widgets.parts import button, line
from desktop.widgets.step import Step
from desktop.windows.session import Session


class PassphraseStep(Step):
    """Take a passphrase twice, judge it, and make the vault with it."""

    made = Signal(str)  # the recovery code
    backup_requested = Signal()
    elsewhere_requested = Signal()

    def __init__(self, session: Session, count: str, parent: QWidget | None = None) -> None:
        super().__init__(
            count,
            self.tr("Choose a passphrase"),
            self.tr(
                "It locks everything you write here, on this machine. Nobody can reset it for you; the next step "
                "gives you a recovery code in case you forget it."
            ),
            parent,
        )
        self._session = session
        self._is_busy = False
        self._new = NewPassphrase()
        self.first, self.again, self.meter = self._new.first, self._new.again, self._new.meter
        self.make = button(self.tr("&Make my vault"), self._on_submitted, "primary")
        self.body.addWidget(self._new)
        self.backup = button(self.tr("I have a &backup…"), self.backup_requested.emit, "quiet")
        self.elsewhere = button(self.tr("My vault is in another &folder…"), self.elsewhere_requested.emit, "quiet")
        self.finish(self.make)
        self.body.addWidget(line())
        row = QHBoxLayout()
        row.addWidget(self.backup)
        row.addWidget(self.elsewhere)
        row.addStretch()
        self.body.addLayout(row)
        self._new.changed.connect(self._show_state)
        self._new.submitted.connect(self._on_submitted)
        self._show_state()

    def enter(self) -> None:
        """Put the cursor into the first field."""
        self.first.setFocus()

    def _show_state(self) -> None:
        self.make.setEnabled(self._new.is_good and not self._is_busy)

    def _on_submitted(self) -> None:
        if not self.make.isEnabled():
            return
        passphrase = self._new.text
        self.banner.clear()
        self._show_busy(True)
        (
            Operation(self, lambda _stop: self._session.make(passphrase))
            .success(self._on_made)
            .failure(self._on_failed)
            .ended(lambda: self._show_busy(False))
            .start()
        )

    def _on_made(self, code: str) -> None:
        self._new.clear()
        self.made.emit(code)

    def _on_failed(self, error: GuardianError) -> None:
        self.banner.show_message(error.title, error.advice)

    def _show_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        for one in (self.backup, self.elsewhere):
            one.setEnabled(not is_busy)
        self.make.setText(self.tr("Making it, a few seconds…") if is_busy else self.tr("&Make my vault"))
        self._new.set_read_only(is_busy)
        self._show_state()
