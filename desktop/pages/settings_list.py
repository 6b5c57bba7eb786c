"""All settings under one another, by group, beside the list of groups."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from core.services.settings import SettingValue
from desktop.pages.filling import Filling
from desktop.pages.setting_row import SettingRow
from desktop.pages.settings_words import group_title
from desktop.widgets.parts import Card
from desktop.widgets.theme import SPACE_L, SPACE_M, fit_to_text, scaled

_ROOMY_PX = 600
_GROUPS_PX = 190


class SettingsList(QWidget):
    """Show settings by group; a group that is chosen comes to the top."""

    row_made = Signal(SettingRow)
    filled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, SettingRow] = {}
        self._newest: dict[str, SettingValue] = {}
        self._filling = Filling(self)
        self._filling.ended.connect(self.filled)
        self._cards: dict[str, Card] = {}
        self.groups = QListWidget()
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        self.groups.setAccessibleDescription(self.tr("Up and Down show another group"))
        self.groups.setProperty("role", "groups")
        fit_to_text(self.groups, most_width_px=_GROUPS_PX)
        self.groups.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.groups.currentItemChanged.connect(lambda item, _before: self._show_group(item))
        self.groups.itemClicked.connect(self._show_group)
        canvas = QWidget()
        canvas.setProperty("role", "canvas")
        self._column = QVBoxLayout(canvas)
        self._column.setContentsMargins(0, 0, SPACE_M, SPACE_L)
        self._column.setSpacing(SPACE_L)
        self._column.addStretch()
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidget(canvas)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        row.addWidget(self.groups)
        row.addWidget(self.scroll, 1)

    def show_settings(self, settings: list[SettingValue]) -> None:
        """Show how the settings are; rows that are new are made one after the other, until `filled` is told."""
        made = [setting.name for setting in settings if setting.name in self.rows]
        awaited = self._newest.keys() - self.rows.keys()
        self._newest.update({setting.name: setting for setting in settings})
        for name in made:
            self.rows[name].show_setting(self._newest[name])
        new = [one.name for one in settings if one.name not in self.rows and one.name not in awaited]
        self._filling.add([partial(self._add, name) for name in new])

    def filter(self, words: str, *, only_changed: bool) -> int:
        """Show only the settings that have all the words, and return how many they are."""
        found: dict[str, int] = dict.fromkeys(self._cards, 0)
        for row in self.rows.values():
            is_found = row.matches(words) and (not only_changed or row.setting.value != row.setting.default)
            row.setVisible(is_found)
            row.line.setVisible(found[row.setting.group] > 0)  # not under the heading
            found[row.setting.group] += is_found
        for place, (group, card) in enumerate(self._cards.items()):
            card.setVisible(found[group] > 0)
            self.groups.item(place).setHidden(not found[group])
        return sum(found.values())

    def focus_first(self) -> None:
        """Put the cursor on the first setting that is shown."""
        for row in self.rows.values():
            if not row.isHidden():
                self.go_to(row)
                return

    def go_to(self, row: SettingRow) -> None:
        """Bring a setting into sight and put the cursor on it."""
        self.scroll.ensureWidgetVisible(row)
        row.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the settings all the room where there is little for this size of text; the search is still there."""
        super().resizeEvent(event)
        self.groups.setVisible(self.width() >= scaled(_ROOMY_PX))

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Go on with Tab, keeping what has the focus in sight."""
        has_gone = super().focusNextPrevChild(is_next)
        focused = self.window().focusWidget()
        if focused is not None and self.scroll.widget().isAncestorOf(focused):
            self.scroll.ensureWidgetVisible(focused)
        return has_gone

    def _add(self, name: str) -> None:
        setting = self._newest[name]
        if setting.group not in self._cards:
            card = Card(group_title(setting.group))
            self._cards[setting.group] = card
            self._column.insertWidget(self._column.count() - 1, card)
            item = QListWidgetItem(group_title(setting.group))
            item.setData(Qt.ItemDataRole.UserRole, setting.group)
            self.groups.addItem(item)
        row = SettingRow(setting)
        self._cards[setting.group].body.addWidget(row)
        self.rows[setting.name] = row
        self.row_made.emit(row)

    def _show_group(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            card = self._cards[item.data(Qt.ItemDataRole.UserRole)]
            top = card.mapTo(self.scroll.widget(), QPoint(0, 0)).y()
            self.scroll.verticalScrollBar().setValue(top)
