"""What nights need: that the app is there, and that the vault stays open until the work is done."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.settings import SettingValue
from desktop.operations import Operation
from desktop.pages.background.words import nights_said
from desktop.pages.privacy.section import Section
from desktop.pages.setting_row import SettingRow
from desktop.widgets.controls import OFF, ON
from desktop.widgets.parts import button, label
from desktop.widgets.theme import SPACE_M

AT_LOGIN, AFTER_WORK, MINUTES = "start_at_login", "lock_after_work", "auto_lock_minutes"


class NightsSection(Section):
    """Say whether nights can happen, and choose that with one click, or each part of it."""

    setting_changed = Signal(str, str)

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, self.tr("So that nights happen"), parent)
        self.words = label("", wraps=True)
        self.both = button(self.tr("Let it &work at night"), self._on_both_clicked, "primary")
        self.both.setAccessibleDescription(self.tr("Turns both of these on, or off"))
        self.rows: dict[str, SettingRow] = {}
        self._wanted = ON
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_M)
        self.body.addWidget(self.words)
        self.add_buttons(self.both)
        self.body.addLayout(self._column)

    def refresh(self) -> None:
        """Read the settings again."""
        names = (AT_LOGIN, AFTER_WORK, MINUTES)
        reading = Operation(self, lambda _stop: {name: self.guardian.settings.get(name) for name in names})
        reading.success(self._show).start()

    def _show(self, settings: Mapping[str, SettingValue]) -> None:
        for name in (AT_LOGIN, AFTER_WORK):
            if name not in self.rows:
                self.rows[name] = row = SettingRow(settings[name])
                row.chosen.connect(lambda name, value: self._save({name: value}))
                row.reset_requested.connect(lambda name: self._save({name: self.rows[name].setting.default}))
                self._column.addWidget(row)
            self.rows[name].show_setting(settings[name])
        waits = settings[AFTER_WORK].value == ON
        self.words.setText(nights_said(waits=waits, minutes=int(settings[MINUTES].value)))
        is_ready = waits and settings[AT_LOGIN].value == ON
        self._wanted = OFF if is_ready else ON
        self.both.setText(self.tr("Do not &work at night") if is_ready else self.tr("Let it &work at night"))
        self.both.setAccessibleName(self.both.text().replace("&", ""))

    def _on_both_clicked(self) -> None:
        self._save({AT_LOGIN: self._wanted, AFTER_WORK: self._wanted})

    def _save(self, values: dict[str, str]) -> None:
        def save(name: str, value: str) -> None:
            with self.guardian.acting("settings set", {"name": name, "value": value}):
                self.guardian.settings.set(name, value)

        if not values:
            self.refresh()
            return
        name, value = next(iter(values.items()))
        rest = {one: values[one] for one in list(values)[1:]}
        saving = Operation(self, lambda _stop: save(name, value))
        saving.success(lambda _none: self._on_saved(name, value, rest))
        saving.failure(partial(self._on_refused, name)).start()

    def _on_saved(self, name: str, value: str, rest: dict[str, str]) -> None:
        self.setting_changed.emit(name, value)
        self._save(rest)

    def _on_refused(self, name: str, error: GuardianError) -> None:
        self.rows[name].show_error(error.title, error.advice)
