"""Choose the passphrase of a new vault."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from core.errors import GuardianError
from core.vault.quality import Quality, judge
from desktop.operations import Operation
from desktop.widgets.parts import button, label
from desktop.widgets.secret_field import SecretField
from desktop.widgets.strength_meter import StrengthMeter
from desktop.windows.session import Session
from desktop.windows.step import Step

_DEBOUNCE_MS = 120


class PassphraseStep(Step):
    """Take a passphrase twice, judge it, and make the vault with it."""

    made = Signal(str)  # the recovery code

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("STEP 1 OF 3"),
            self.tr("Choose a passphrase"),
            self.tr(
                "It locks everything you write here, on this machine. Nobody can reset it for you; the next step "
                "gives you a recovery code in case you forget it."
            ),
            parent,
        )
        self._session = session
        self._is_enough = False
        self._is_busy = False
        self.first = SecretField(self.tr("Passphrase"))
        self.first.setPlaceholderText(self.tr("Passphrase, for example four random words"))
        self.again = SecretField(self.tr("Passphrase again"))
        self.again.setPlaceholderText(self.tr("The same again"))
        self.meter = StrengthMeter()
        self._match = label("", "small")
        self.make = button(self.tr("&Make my vault"), self._on_submitted, "primary")
        for part in (self.first, self.meter, self.again, self._match):
            self.body.addWidget(part)
        self.finish(self.make)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MS)
        self._debounce.timeout.connect(self._judge)
        self.first.textChanged.connect(self._on_first_changed)
        self.again.textChanged.connect(lambda _text: self._show_state())
        self.first.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._on_submitted)
        self._show_state()

    def enter(self) -> None:
        """Put the cursor into the first field."""
        self.first.setFocus()

    def _on_first_changed(self) -> None:
        self._is_enough = False
        self._debounce.start()
        self._show_state()

    def _judge(self) -> None:
        text = self.first.text()
        if not text:
            self.meter.clear()
            return
        Operation(self, lambda _stop: judge(text)).success(partial(self._show_quality, text)).start()

    def _show_quality(self, text: str, quality: Quality) -> None:
        if text != self.first.text():
            return
        self._is_enough = quality.is_enough
        self.meter.show_score(quality.score, quality.advice)
        self._show_state()

    def _show_state(self) -> None:
        first, again = self.first.text(), self.again.text()
        differs = bool(again) and not first.startswith(again)
        self._match.setText(self.tr("The two differ.") if differs else "")
        self.make.setEnabled(self._is_enough and first == again and not self._is_busy)

    def _on_submitted(self) -> None:
        if not self.make.isEnabled():
            return
        passphrase = self.first.text()
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
        self.first.clear()
        self.again.clear()
        self.made.emit(code)

    def _on_failed(self, error: GuardianError) -> None:
        self.banner.show_message(error.title, error.advice)

    def _show_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.make.setText(self.tr("Making it, a few seconds…") if is_busy else self.tr("&Make my vault"))
        for field in (self.first, self.again):
            field.setReadOnly(is_busy)
        self._show_state()
