"""The settings page: made from the declared settings, found by words, saved at once, taken back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fake_guardian import FakeGuardian
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, Shown, settle

from core.errors import DiskFull
from core.paths import Home
from core.settings.declared import SETTINGS
from core.settings.public import read_public
from core.settings.setting import Group, SettingType
from desktop.choices import Choices
from desktop.pages import settings_words
from desktop.pages.setting_row import make_control
from desktop.pages.settings_page import SettingsPage
from desktop.widgets.controls import (
    ChoiceControl,
    FolderControl,
    KeysControl,
    NumberControl,
    SwitchControl,
    TimeControl,
)
from desktop.widgets.theme import Theme

CONTROLS = {
    SettingType.NUMBER: NumberControl,
    SettingType.SWITCH: SwitchControl,
    SettingType.CHOICE: ChoiceControl,
    SettingType.MODEL: ChoiceControl,
    SettingType.FOLDER: FolderControl,
    SettingType.KEYS: KeysControl,
    SettingType.TIME: TimeControl,
}


@pytest.fixture
def page(opened: Shown, qtbot: QtBot, qapp: QApplication) -> Iterator[SettingsPage]:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    workspace.show_page("settings")
    page = workspace.page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: len(page.rows) == len(SETTINGS))
    settle(qapp)
    yield page
    theme = qapp.findChild(Theme)
    if theme is not None:
        theme.apply_choices("system", 100)


def visible(page: SettingsPage) -> list[str]:
    return [name for name, row in page.rows.items() if not row.isHidden()]


def choose(page: SettingsPage, name: str, value: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.setting_changed) as caught:
        page.rows[name].control.chosen.emit(value)
    assert caught.args == [name, value]


def test_there_is_a_control_of_its_type_for_every_declared_setting(page: SettingsPage) -> None:
    for one in SETTINGS:
        row = page.rows[one.name]
        assert type(row.control) is CONTROLS[one.type]
        assert row.title.text() == one.title
        assert row.description.text().startswith(one.description)
        assert ("next start" in row.description.text()) == one.counts_from_start
        assert row.changed.isHidden()
        assert row.reset.isHidden()
    number = page.rows["unload_after_minutes"].control
    assert isinstance(number, NumberControl)
    assert (number.minimum(), number.maximum(), number.text()) == (0, 1440, "10 minutes")
    number.show_value("0")
    assert number.text() == "never"


def test_the_page_knows_no_setting_by_name() -> None:
    folder = Path(settings_words.__file__).parent
    for file in ("settings_page.py", "settings_list.py", "setting_row.py", "settings_words.py"):
        code = (folder / file).read_text(encoding="utf-8")
        assert [one.name for one in SETTINGS if f'"{one.name}"' in code and one.name not in set(Group)] == []


def test_every_text_of_a_declared_setting_is_there_for_translators() -> None:
    known = set(settings_words.TEXTS)
    for one in SETTINGS:
        texts = {one.title, one.description, one.unit, one.least_means, *one.choice_titles} - {""}
        assert texts - known == set()
    assert set(Group) == set(settings_words.GROUPS)
    declared = {text for one in SETTINGS for text in (one.title, one.description, one.unit, one.least_means)}
    assert known - declared - {title for one in SETTINGS for title in one.choice_titles} == set()


def test_what_is_chosen_is_saved_at_once_and_taken_back(page: SettingsPage, opened: Shown, qtbot: QtBot) -> None:
    choose(page, "notifications", "off", qtbot)
    settings = opened.guardian.settings
    row = page.rows["notifications"]
    assert not settings.is_on("notifications")
    assert not row.changed.isHidden()
    assert opened.guardian.actions[-1][:2] == ("settings set", {"name": "notifications", "value": "off"})
    notice = opened.desktop.window.workspace.notice
    assert notice.text == "Notifications: off"
    with qtbot.waitSignal(page.setting_changed):
        qtbot.mouseClick(notice.undo, Qt.MouseButton.LeftButton)
    assert settings.is_on("notifications")
    assert settings.get("notifications").seq == 0  # the default again, not a choice that happens to be like it
    assert row.changed.isHidden()


def test_what_counts_from_the_next_start_says_so(page: SettingsPage, opened: Shown, qtbot: QtBot) -> None:
    choose(page, "language", "en", qtbot)
    assert opened.desktop.window.workspace.notice.text == "Language: English, from the next start or unlock on"


def test_for_another_language_the_app_starts_again_in_one_click(
    page: SettingsPage, opened: Shown, home: Home, qtbot: QtBot
) -> None:
    assert [one.name for one in SETTINGS if one.counts_from_start] == ["language"]  # of nothing else a row could tell
    row = page.rows["language"]
    assert row.starting.isHidden()
    choose(page, "language", "en", qtbot)
    assert row.starting.isHidden()  # the window speaks it already
    choose(page, "language", "de", qtbot)
    assert row.starting.isVisible()
    assert "vault is locked" in row.start.accessibleDescription()
    chat = opened.desktop.window.workspace.page("chat")
    chat.talk.question.field.setPlainText("not sent")
    with qtbot.waitSignal(opened.desktop.ended, timeout=10_000):
        qtbot.mouseClick(row.start, Qt.MouseButton.LeftButton)
    assert opened.desktop.starts_again
    assert FakeGuardian.waiting(home) == [("not sent", "unsent question")]
    assert read_public(home)["language"] == "de"


def test_undo_brings_back_an_earlier_choice(page: SettingsPage, opened: Shown, qtbot: QtBot) -> None:
    choose(page, "train_celsius", "80", qtbot)
    choose(page, "train_celsius", "70", qtbot)
    with qtbot.waitSignal(page.setting_changed):
        qtbot.mouseClick(opened.desktop.window.workspace.notice.undo, Qt.MouseButton.LeftButton)
    assert opened.guardian.settings.number("train_celsius") == 80


def test_a_setting_is_reset(page: SettingsPage, opened: Shown, qtbot: QtBot) -> None:
    choose(page, "text_percent", "150", qtbot)
    row = page.rows["text_percent"]
    assert row.reset.toolTip() == "Back to the default: 100 %"
    with qtbot.waitSignal(page.setting_changed) as caught:
        qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert caught.args == ["text_percent", "100"]
    assert opened.guardian.actions[-1][0] == "settings reset"
    assert row.reset.isHidden()


def test_a_refused_value_stays_and_says_why(page: SettingsPage, opened: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    row = page.rows["backup_folder"]
    assert isinstance(row.control, FolderControl)
    qtbot.keyClicks(row.control.field, str(tmp_path / "nowhere"))
    qtbot.keyClick(row.control.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not row.error.isHidden())
    assert "There is no folder" in row.error.text()
    assert row.control.field.text() == str(tmp_path / "nowhere")
    assert opened.guardian.settings.folder("backup_folder") is None
    row.control.field.selectAll()
    qtbot.keyClicks(row.control.field, str(tmp_path))
    qtbot.keyClick(row.control.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.guardian.settings.folder("backup_folder") == tmp_path)
    qtbot.waitUntil(row.error.isHidden)


def test_a_full_disk_is_told_beside_the_control(page: SettingsPage, opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.settings.error = DiskFull("the log")
    row = page.rows["theme"]
    row.control.chosen.emit("dark")
    qtbot.waitUntil(lambda: not row.error.isHidden())
    assert "disk is full" in row.error.text()


def test_a_folder_is_chosen(
    page: SettingsPage, opened: Shown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    control = page.rows["backup_folder"].control
    assert isinstance(control, FolderControl)
    qtbot.mouseClick(control.browse, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.guardian.settings.folder("backup_folder") == tmp_path)


def test_the_last_of_many_choices_wins(page: SettingsPage, opened: Shown, qtbot: QtBot) -> None:
    settings = opened.guardian.settings
    settings.gate.clear()
    for value in ("dark", "light", "contrast"):
        page.rows["theme"].control.chosen.emit(value)
    settings.gate.set()
    qtbot.waitUntil(lambda: settings.get("theme").value == "contrast")
    qtbot.waitUntil(lambda: page.rows["theme"].setting.value == "contrast")
    assert [entry.text for entry in settings.log.rows] == ["dark", "light", "contrast"]


def test_a_number_that_is_turned_through_is_chosen_once(page: SettingsPage, opened: Shown, qtbot: QtBot) -> None:
    control = page.rows["adapters_kept"].control
    assert isinstance(control, NumberControl)
    with qtbot.waitSignal(page.setting_changed):
        for _ in range(4):
            control.stepUp()
    assert opened.guardian.settings.number("adapters_kept") == 12
    assert len(opened.guardian.settings.log.rows) == 1


def test_scrolling_the_page_chooses_nothing(page: SettingsPage, qtbot: QtBot) -> None:
    for name in ("adapters_kept", "theme"):
        control = page.rows[name].control
        before = control.currentIndex() if isinstance(control, ChoiceControl) else control.value()
        wheel = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        control.wheelEvent(wheel)
        assert not wheel.isAccepted()
        assert before == (control.currentIndex() if isinstance(control, ChoiceControl) else control.value())


def test_settings_are_found_by_words_and_by_keyboard(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.search, "battery PERCENT")
    assert visible(page) == ["train_battery_percent"]
    assert page.count.text()
    groups = page.list.groups
    assert [groups.item(place).text() for place in range(groups.count()) if not groups.item(place).isHidden()] == [
        "Learning"
    ]
    page.search.clear()
    qtbot.keyClicks(page.search, "gpu_layers")
    assert visible(page) == ["gpu_layers"]
    page.search.clear()
    qtbot.keyClicks(page.search, "zebra")
    assert visible(page) == []
    assert page.nothing.isVisible()
    page.search.clear()
    assert len(visible(page)) == len(SETTINGS)


def test_return_goes_to_the_first_that_was_found(page: SettingsPage, opened: Shown, qtbot: QtBot) -> None:
    with qtbot.waitActive(opened.desktop.window):
        opened.desktop.window.bring_forward()
    qtbot.keyClicks(page.search, "hot")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.rows["train_celsius"].control.hasFocus()


def test_only_changed_ones_are_shown_on_request(page: SettingsPage, qtbot: QtBot) -> None:
    choose(page, "fused", "on", qtbot)
    page.only_changed.setChecked(True)
    assert visible(page) == ["fused"]


def test_a_group_comes_to_the_top(page: SettingsPage, qtbot: QtBot) -> None:
    before = page.list.scroll.verticalScrollBar().value()
    page.list.groups.setCurrentRow(len(Group) - 1)
    assert page.list.scroll.verticalScrollBar().value() > before


def test_what_another_process_chose_is_seen_at_the_next_visit(page: SettingsPage, opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.settings.set("auto_lock_minutes", "3")
    workspace = opened.desktop.window.workspace
    workspace.show_page("log")
    with qtbot.waitSignal(page.setting_changed) as caught:
        workspace.show_page("settings")
    assert caught.args == ["auto_lock_minutes", "3"]
    assert page.rows["auto_lock_minutes"].control.value() == 3
    auto_lock = opened.desktop.auto_lock
    assert auto_lock is not None
    assert "after 3 idle minutes" in auto_lock.words


@pytest.mark.parametrize(
    ("key", "modifiers", "kept"),
    [
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier, "Ctrl+Alt+K"),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.MetaModifier, "Meta+F9"),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, ""),
    ],
)
def test_keys_are_recorded(
    page: SettingsPage, opened: Shown, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, kept: str
) -> None:
    with qtbot.waitActive(opened.desktop.window):
        opened.desktop.window.bring_forward()
    control = page.rows["capture_shortcut"].control
    assert isinstance(control, KeysControl)
    control.setFocus()
    qtbot.keyClick(control, Qt.Key.Key_Space)
    assert control.is_recording
    qtbot.keyPress(control, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    assert control.is_recording
    with qtbot.waitSignal(page.setting_changed) as caught:
        qtbot.keyClick(control, key, modifiers)
    assert caught.args == ["capture_shortcut", kept]
    assert not control.is_recording


def test_escape_keeps_the_keys_and_a_key_alone_is_refused(page: SettingsPage, opened: Shown, qtbot: QtBot) -> None:
    with qtbot.waitActive(opened.desktop.window):
        opened.desktop.window.bring_forward()
    row = page.rows["capture_shortcut"]
    before = row.control.text()
    row.control.setFocus()
    qtbot.keyClick(row.control, Qt.Key.Key_Space)
    qtbot.keyClick(row.control, Qt.Key.Key_Escape)
    assert (row.control.text(), row.control.is_recording) == (before, False)
    qtbot.keyClick(row.control, Qt.Key.Key_Space)
    qtbot.keyClick(row.control, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: not row.error.isHidden())
    assert "Ctrl+Alt+Space" in row.error.text()


def test_a_choice_takes_effect_once_and_for_those_who_come_later(home: Home) -> None:
    choices, seen = Choices(None), []
    choices.put("notifications", "off")
    choices.on("notifications", seen.append)
    choices.put("notifications", "off")
    choices.put("notifications", "on")
    assert seen == ["off", "on"]


def test_the_size_of_text_takes_effect_at_once(page: SettingsPage, qapp: QApplication, qtbot: QtBot) -> None:
    before = qapp.font().pointSizeF()
    choose(page, "text_percent", "150", qtbot)
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * before)


def test_what_was_chosen_before_takes_effect_at_the_opening(
    show: Callable[[], Shown], opened: Shown, qapp: QApplication, qtbot: QtBot
) -> None:
    opened.guardian.settings.set("auto_lock_minutes", "7")
    again = show()
    again.session._keep(opened.guardian)
    again.session.announce()
    auto_lock = again.desktop.auto_lock
    assert auto_lock is not None
    qtbot.waitUntil(lambda: "after 7 idle minutes" in auto_lock.words)
    settle(qapp)
    assert PASSPHRASE not in auto_lock.words


def test_each_type_makes_its_control(opened: Shown, qtbot: QtBot) -> None:
    for one in opened.guardian.settings.all():
        control = make_control(one)
        qtbot.addWidget(control)
        assert type(control) is CONTROLS[SettingType(one.type)]


def test_a_time_is_typed_as_the_system_writes_it_and_kept_in_one_way(
    page: SettingsPage, opened: Shown, qtbot: QtBot
) -> None:
    control = page.rows["night_from"].control
    assert isinstance(control, TimeControl)
    assert control.accessibleName() == "Quiet hours begin"
    control.setDisplayFormat("h:mm AP")
    assert control.text() == "10:00 PM"
    with qtbot.waitSignal(page.setting_changed) as caught:
        control.setFocus()
        control.setSelectedSection(TimeControl.Section.HourSection)
        qtbot.keyClick(control, Qt.Key.Key_Up)
        control.editingFinished.emit()
    assert caught.args == ["night_from", "23:00"]
    assert opened.guardian.settings.minutes("night_from") == 23 * 60
    qtbot.waitUntil(page.rows["night_from"].changed.isVisible)
    control.show_value("06:05")
    assert control.text() == "6:05 AM"
    page.rows["night_until"].control.clearFocus()
    turned = QWheelEvent(
        *(QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120)),
        *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(page.rows["night_until"].control, turned)
    assert not turned.isAccepted()
    assert page.rows["night_until"].control.time().hour() == 7
