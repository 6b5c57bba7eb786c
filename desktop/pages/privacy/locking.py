"""When the vault locks by itself, and locking now."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.guardian import Guardian
from desktop.operations import Operation
from desktop.pages.privacy.section import Section
from desktop.widgets.parts import button, label, spin_box
from desktop.widgets.theme import SPACE_S

MINUTES = "auto_lock_minutes"
_MOST_MINUTES = 24 * 60
_SETTLED_MS = 600


class LockingSection(Section):
    """Choose after how many idle minutes to lock, say what else locks, and lock."""

    minutes_chosen = Signal(int)
    lock_requested = Signal()

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, self.tr("Locking"), parent)
        self.words = label("", "muted", wraps=True)
        self.minutes = spin_box(0, _MOST_MINUTES, self.tr("Lock after idle minutes"))
        self.minutes.setSpecialValueText(self.tr("never"))
        self.minutes.setPrefix(self.tr("after "))
        self.minutes.setSuffix(self.tr(" minutes"))
        self.lock = button(self.tr("&Lock now"), self.lock_requested.emit)
        self.lock.setToolTip(self.tr("Lock now (Ctrl+L)"))
        name = label(self.tr("Lock when nobody is &here:"))
        name.setBuddy(self.minutes)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(name)
        row.addWidget(self.minutes)
        row.addStretch()
        self.body.addWidget(self.words)
        self.body.addLayout(row)
        self.add_buttons(self.lock)
        self._settled = QTimer(self)  # so that turning through ten values chooses one
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._on_settled)
        self.minutes.valueChanged.connect(lambda _minutes: self._settled.start())

    def refresh(self) -> None:
        """Show the minutes that are chosen."""
        Operation(self, lambda _stop: self.guardian.settings.number(MINUTES)).success(self._show).start()

    def _show(self, minutes: int) -> None:
        if not self._settled.isActive() and not self.is_busy:
            self.minutes.blockSignals(True)  # showing is not choosing
            self.minutes.setValue(minutes)
            self.minutes.blockSignals(False)

    def _on_settled(self) -> None:
        minutes = self.minutes.value()
        self.act(
            "settings set",
            {"name": MINUTES, "value": minutes},
            lambda _stop: self.guardian.settings.set(MINUTES, str(minutes)),
            lambda _value: self.minutes_chosen.emit(minutes),
        )
