"""One setting on the settings page: title, description, control, and what is wrong with what was chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.services.settings import SettingValue, has_words
from core.settings.setting import SettingType
from desktop import translation
from desktop.pages.settings_words import group_title, shown, shown_value
from desktop.widgets.controls import (
    ChoiceControl,
    FolderControl,
    KeysControl,
    NumberControl,
    SwitchControl,
    TimeControl,
)
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.icons import IconButton
from desktop.widgets.parts import button, label, line
from desktop.widgets.plain import tip
from desktop.widgets.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

AnyControl = ChoiceControl | FolderControl | KeysControl | NumberControl | SwitchControl | TimeControl


class SettingRow(QFrame):
    """Show one setting and tell what is chosen; it is told how that ended."""

    chosen = Signal(str, str)  # name and value
    reset_requested = Signal(str)
    start_requested = Signal()  # the app is to start again, for this choice to count

    def __init__(self, setting: SettingValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self.line = line()
        self.title = label(shown(setting.title), "strong", wraps=True)
        self.title.setToolTip(setting.name)
        self.changed = label(self.tr("changed"), "chip-accent")
        self.description = label(self._description(), "muted", wraps=True)
        self.error = label("", "error", wraps=True)
        self.control = make_control(setting)
        self.starting = self._make_starting()
        self.reset = IconButton("undo", self.tr("Back to the default"))
        self.control.name_as(shown(setting.title), shown(setting.description))
        self.control.chosen.connect(lambda value: self.chosen.emit(setting.name, value))
        self.reset.clicked.connect(self._on_reset_clicked)
        self._lay_out()
        self.show_setting(setting)

    def _description(self) -> str:
        described = shown(self.setting.description)
        if self.setting.counts_from_start:
            described = self.tr("{description} It counts from the next start or unlock on.").format(
                description=described
            )
        return described

    def _make_starting(self) -> QWidget:
        self.start = button(self.tr("Start again now"), self.start_requested.emit)
        told = label(
            self.tr("The vault is locked then. What you have typed and not sent is kept."), "small", wraps=True
        )
        self.start.setAccessibleDescription(told.text())
        starting = QWidget()
        row = QHBoxLayout(starting)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self.start)
        row.addWidget(told, 1)
        return starting

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.title, 1)
        head.addWidget(self.changed, alignment=Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addLayout(head)
        words.addWidget(self.description)
        keeping = self.reset.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)  # so that no word moves when it comes
        self.reset.setSizePolicy(keeping)
        side = QHBoxLayout()
        side.setSpacing(SPACE_XS)
        side.addWidget(self.reset)
        side.addWidget(self.control)
        is_wide = isinstance(self.control, FolderControl)
        inner = QVBoxLayout() if is_wide else QHBoxLayout()
        inner.setSpacing(SPACE_S if is_wide else SPACE_L)
        inner.addLayout(words, 1)
        inner.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.line)
        column.addLayout(inner)
        column.addWidget(self.starting)
        column.addWidget(self.error)
        self.error.hide()

    def show_setting(self, setting: SettingValue) -> None:
        """Show how the setting is now."""
        self.setting = setting
        if isinstance(self.control, ChoiceControl):
            self.control.offer(choices_of(setting))
        self.control.show_value(setting.value)
        is_changed = setting.value != setting.default
        self.changed.setVisible(is_changed)
        self.reset.setVisible(is_changed)
        self.starting.setVisible(setting.counts_from_start and not translation.speaks(setting.value))
        default = self.tr("Back to the default: {value}").format(value=shown_value(setting, setting.default))
        self.reset.setToolTip(tip(default))
        self.reset.setAccessibleName(f"{self.title.text()}: {default}")
        self.error.hide()

    def show_error(self, title: str, advice: str) -> None:
        """Say beside the control why a value was not taken; what was typed stays in it."""
        self.error.setText(f"{in_own_words(title)} {in_own_words(advice)}".strip())
        self.error.setAccessibleName(self.error.text())
        self.error.show()

    def matches(self, words: str) -> bool:
        """Tell whether this setting has all of some words, in the language of the window or in English."""
        one = self.setting
        own = (one.title, one.name, one.description, *one.choice_titles, one.group)
        return has_words(words, *own, *(shown(text) for text in own), group_title(one.group))

    def _on_reset_clicked(self) -> None:
        self.control.setFocus()  # the button is about to go
        self.reset_requested.emit(self.setting.name)


def make_control(setting: SettingValue) -> AnyControl:
    """Return the control for a setting; its type decides alone."""
    match SettingType(setting.type):
        case SettingType.NUMBER:
            return NumberControl(setting.least, setting.most, shown(setting.unit), shown(setting.least_means))
        case SettingType.SWITCH:
            return SwitchControl()
        case SettingType.FOLDER:
            return FolderControl()
        case SettingType.KEYS:
            return KeysControl()
        case SettingType.TIME:
            return TimeControl()
        case SettingType.CHOICE | SettingType.MODEL:
            return ChoiceControl(choices_of(setting))


def choices_of(setting: SettingValue) -> list[tuple[str, str]]:
    """Return the values one can choose, each with its title."""
    titles = [shown(title) for title in setting.choice_titles]
    return list(zip(setting.choices, titles, strict=True))
