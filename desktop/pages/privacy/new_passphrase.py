"""Take a new passphrase twice, and judge it."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.vault.quality import Quality, judge
from desktop.operations import Operation
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.parts import label
from desktop.widgets.secret_field import SecretField
from desktop.widgets.strength_meter import StrengthMeter
from desktop.widgets.theme import SPACE_M

_DEBOUNCE_MS = 120


class NewPassphrase(QWidget):
    """Two fields and a meter; `is_good` when both hold the same passphrase and it is hard to guess."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_enough = False
        self.first = SecretField(self.tr("Passphrase"))
        self.first.setPlaceholderText(self.tr("Passphrase, for example four random words"))
        self.again = SecretField(self.tr("Passphrase again"))
        self.again.setPlaceholderText(self.tr("The same again"))
        self.meter = StrengthMeter()
        self._match = label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for part in (self.first, self.meter, self.again, self._match):
            column.addWidget(part)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MS)
        self._debounce.timeout.connect(self._judge)
        self.first.textChanged.connect(self._on_first_changed)
        self.again.textChanged.connect(lambda _text: self._show_state())
        self.first.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.submitted)

    @property
    def text(self) -> str:
        """The passphrase."""
        return self.first.text()

    @property
    def is_good(self) -> bool:
        """Tell whether this can be the passphrase of a vault."""
        return self._is_enough and self.first.text() == self.again.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()

    def set_read_only(self, is_read_only: bool) -> None:
        """Keep what was typed from being changed."""
        for field in (self.first, self.again):
            field.setReadOnly(is_read_only)

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
        self.meter.show_score(quality.score, in_own_words(quality.advice))
        self._show_state()

    def _show_state(self) -> None:
        first, again = self.first.text(), self.again.text()
        differs = bool(again) and not first.startswith(again)
        self._match.setText(self.tr("The two differ.") if differs else "")
        self.changed.emit()
