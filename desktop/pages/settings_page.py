"""The settings, made from their declarations: this page knows none of them by name."""

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.settings import SettingValue
from desktop.operations import Operation
from desktop.pages.page import Done, Page
from desktop.pages.setting_row import SettingRow
from desktop.pages.settings_list import SettingsList
from desktop.pages.settings_words import shown, shown_value
from desktop.widgets.parts import EmptyState, label
from desktop.widgets.theme import COLUMN_PX, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, fit_to_text

_RESET = None


class SettingsPage(Page):
    """Show every setting by its group, find some by their words, and save each choice at once."""

    is_kept = False

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self._waiting: list[tuple[str, str | None, bool]] = []
        self._saving: Operation | None = None
        self._reads = 0  # counts what was read, so that a late result of an earlier look is dropped
        self._wanted = ""
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.only_changed = QCheckBox(self.tr("Only &changed"))
        self.count = label("", "small")
        self.list = SettingsList()
        self.nothing = EmptyState(
            "search", self.tr("No match"), self.tr("Every word of the search has to be in the setting.")
        )
        self._lay_out()
        self.list.row_made.connect(self._on_row_made)
        self.list.filled.connect(self._on_filled)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.search.returnPressed.connect(self.list.focus_first)
        self.only_changed.toggled.connect(lambda _is_on: self._filter())
        for keys, slot in ((QKeySequence("Ctrl+F"), self._focus_search), (QKeySequence("Esc"), self._clear_search)):
            QShortcut(keys, self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        finding = QHBoxLayout()
        finding.setSpacing(SPACE_M)
        finding.addWidget(self.search, 1)
        finding.addWidget(self.only_changed)
        finding.addWidget(self.count)
        head = QVBoxLayout()
        head.setContentsMargins(0, SPACE_XL, 0, SPACE_M)
        head.setSpacing(SPACE_S)
        head.addWidget(label(self.tr("Settings"), "title"))
        head.addLayout(finding)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        column = QWidget()
        fit_to_text(column, most_width_px=COLUMN_PX + 220)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_S)
        inner.addLayout(head)
        inner.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, 0, SPACE_L, 0)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)

    def enter(self) -> None:
        """Read the settings again, which another process may have changed, and put the cursor into the search."""
        self.refresh()
        self._focus_search()

    def refresh(self) -> None:
        """Read the settings again."""
        self._reads += 1
        show = partial(self._on_read, self._reads)
        Operation(self, lambda _stop: self.guardian.settings.all()).success(show).start()

    def show_setting(self, name: str) -> None:
        """Bring one setting into sight and put the cursor on it."""
        self.only_changed.setChecked(False)
        self.search.clear()
        self._wanted = name
        self._go_to_wanted()

    @property
    def rows(self) -> dict[str, SettingRow]:
        """Every row by the name of its setting."""
        return self.list.rows

    def _on_read(self, reads: int, settings: list[SettingValue]) -> None:
        if reads != self._reads or self._waiting or self._saving is not None:
            return
        before = {name: row.setting.value for name, row in self.rows.items()}
        self.list.show_settings(settings)
        for one in settings:
            if before.get(one.name, one.value) != one.value:
                self.setting_changed.emit(one.name, one.value)

    def _on_row_made(self, row: SettingRow) -> None:
        row.chosen.connect(self._on_chosen)
        row.reset_requested.connect(lambda name: self._save(name, _RESET))
        row.start_requested.connect(self.lock_requested)  # which ends, and starts again

    def _on_filled(self) -> None:
        self._filter()
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        if self._wanted in self.rows:
            self.list.go_to(self.rows[self._wanted])
            self._wanted = ""

    def _on_chosen(self, name: str, value: str) -> None:
        if value != self.rows[name].setting.value:
            self._save(name, value)

    def _save(self, name: str, value: str | None, *, is_undo: bool = False) -> None:
        """Save one value, None for the default, after those that wait already: the last choice has to win."""
        self._waiting.append((name, value, is_undo))
        self._save_next()

    def _save_next(self) -> None:
        if self._saving is not None or not self._waiting:
            return
        name, value, is_undo = self._waiting.pop(0)
        self._reads += 1  # what is being read now would show the old value again
        before = self.rows[name].setting
        saving = Operation(self, self._work(name, value))
        saving.success(partial(self._on_saved, before, is_undo=is_undo))
        self._saving = saving.failure(partial(self._on_refused, name)).ended(self._on_ended).start()

    def _work(self, name: str, value: str | None) -> Callable[[threading.Event], SettingValue]:
        def save(_stop: threading.Event) -> SettingValue:
            arguments: dict[str, Any] = {"name": name} if value is None else {"name": name, "value": value}
            with self.guardian.acting("settings reset" if value is None else "settings set", arguments):
                settings = self.guardian.settings
                return settings.reset(name) if value is None else settings.set(name, value)

        return save

    def _on_saved(self, before: SettingValue, now: SettingValue, *, is_undo: bool) -> None:
        self.rows[now.name].show_setting(now)
        self.setting_changed.emit(now.name, now.value)
        template = self.tr("{title}: {value}")
        if now.counts_from_start:
            template = self.tr("{title}: {value}, from the next start or unlock on")
        said = template.format(title=shown(now.title), value=shown_value(now, now.value))
        old = before.value if before.seq else _RESET
        undo = None if is_undo else partial(self._save, now.name, old, is_undo=True)
        self.done.emit(Done(said, undo))

    def _on_refused(self, name: str, error: GuardianError) -> None:
        self.rows[name].show_error(error.title, error.advice)

    def _on_ended(self) -> None:
        self._saving = None
        self._save_next()

    def _filter(self) -> None:
        words, only_changed = self.search.text(), self.only_changed.isChecked()
        found = self.list.filter(words, only_changed=only_changed)
        self._stack.setCurrentIndex(0 if found or not self.rows else 1)
        is_filtered = bool(words.strip()) or only_changed
        self.count.setText(self.tr("%n found", "", found) if is_filtered else "")

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _clear_search(self) -> None:
        self.search.clear()
        self.only_changed.setChecked(False)
        self._focus_search()
