"""The dialog about the vault itself."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fake_care import NEW_CODE
from fake_guardian import CODE, FakeGuardian
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, Shown, quiet, settle
from test_accessibility import check

from core.errors import WrongPassphrase
from core.guardian import Guardian
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB
from desktop import operations
from desktop.application import Desktop
from desktop.windows.session import Session
from desktop.windows.vault.code_dialog import CodeDialog
from desktop.windows.vault.dialog import VaultDialog
from desktop.windows.vault.secret_dialog import SecretDialog

STRONG = "violet harbour engine tulip 47"


@pytest.fixture
def dialog(opened: Shown, qtbot: QtBot) -> Iterator[VaultDialog]:
    window = opened.desktop.window
    window._vault.trigger()
    assert window.vault_dialog is not None
    qtbot.waitExposed(window.vault_dialog)
    yield window.vault_dialog
    window.vault_dialog.close()


def click(button: object, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def asked(dialog: VaultDialog, qtbot: QtBot) -> SecretDialog:
    qtbot.waitUntil(lambda: dialog.findChild(SecretDialog) is not None)
    return dialog.findChild(SecretDialog)


def says(dialog: VaultDialog, qtbot: QtBot, title: str) -> None:
    qtbot.waitUntil(lambda: dialog.banner.isVisible() and title in dialog.banner.title.text())


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))


def test_every_control_has_a_name_and_is_reached_by_keyboard(dialog: VaultDialog, qtbot: QtBot) -> None:
    qtbot.wait(50)
    check(dialog)


def test_it_says_when_the_vault_locks_and_chosen_minutes_count_at_once(
    dialog: VaultDialog, opened: Shown, qtbot: QtBot
) -> None:
    auto_lock = opened.desktop.auto_lock
    assert auto_lock is not None
    assert dialog.locking.words.text() == auto_lock.words
    qtbot.waitUntil(lambda: dialog.locking.minutes.value() == 15)
    with qtbot.waitSignal(dialog.minutes_chosen) as caught:
        for minutes in (14, 10, 5):  # only where it comes to rest counts
            dialog.locking.minutes.setValue(minutes)
    assert caught.args == [5]
    assert opened.guardian.settings.number("auto_lock_minutes") == 5
    assert [verb for verb, *_ in opened.guardian.actions].count("settings set") == 1
    assert "after 5 idle minutes" in dialog.locking.words.text()


def test_the_minutes_that_were_chosen_before_count_from_the_start(
    show: Callable[[], Shown], home: object, qtbot: QtBot
) -> None:
    guardian, _ = FakeGuardian.create(home, PASSPHRASE)
    guardian.settings.values["auto_lock_minutes"] = "0"
    shown = show()
    shown.session._keep(guardian)
    shown.session.announce()
    auto_lock = shown.desktop.auto_lock
    assert auto_lock is not None
    qtbot.waitUntil(lambda: "idle" not in auto_lock.words)


def test_the_passphrase_is_changed_with_the_present_one(dialog: VaultDialog, opened: Shown, qtbot: QtBot) -> None:
    click(dialog.keys.change, qtbot)
    ask = asked(dialog, qtbot)
    assert ask.new is not None
    qtbot.keyClicks(ask.secret, PASSPHRASE)
    qtbot.keyClicks(ask.new.first, STRONG)
    assert not ask.go_on.isEnabled()
    qtbot.keyClicks(ask.new.again, STRONG)
    qtbot.waitUntil(ask.go_on.isEnabled)
    click(ask.go_on, qtbot)
    says(dialog, qtbot, "The passphrase is changed.")
    assert FakeGuardian._passphrases[opened.session.home.folder] == STRONG
    assert opened.guardian.actions[-1] == ("passphrase change", {}, {})


def test_a_wrong_passphrase_changes_nothing(dialog: VaultDialog, opened: Shown, qtbot: QtBot) -> None:
    click(dialog.keys.renew, qtbot)
    ask = asked(dialog, qtbot)
    qtbot.keyClicks(ask.secret, "wrong")
    qtbot.keyClick(ask.secret, Qt.Key.Key_Return)
    says(dialog, qtbot, WrongPassphrase().title)
    assert dialog.findChild(CodeDialog) is None
    assert opened.guardian.actions == []


def test_a_renewed_code_is_shown_with_its_sheet_until_it_is_typed_back(dialog: VaultDialog, qtbot: QtBot) -> None:
    click(dialog.keys.renew, qtbot)
    ask = asked(dialog, qtbot)
    qtbot.keyClicks(ask.secret, CODE)
    qtbot.keyClick(ask.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.findChild(CodeDialog) is not None)
    step = dialog.findChild(CodeDialog).step
    assert "".join(step.code.text().split()) == NEW_CODE
    assert step.sheet.save.isVisible()
    for field in step.fields:
        qtbot.keyClicks(field, NEW_CODE.split("-")[int(field.accessibleName().split()[-1]) - 1])
    click(step.go_on, qtbot)
    qtbot.waitUntil(lambda: dialog.findChild(CodeDialog) is None)
    says(dialog, qtbot, "The recovery code is changed.")
    assert dialog.keys.guardian.keys.code == NEW_CODE


def test_the_keyring_is_off_until_the_passphrase_turns_it_on(dialog: VaultDialog, opened: Shown, qtbot: QtBot) -> None:
    box = dialog.keys.keyring
    qtbot.waitUntil(box.isEnabled)
    box.click()
    assert not box.isChecked()
    ask = asked(dialog, qtbot)
    qtbot.keyClicks(ask.secret, PASSPHRASE)
    click(ask.go_on, qtbot)
    qtbot.waitUntil(box.isChecked)
    assert opened.guardian.keys.has_keyring_slot
    box.click()
    qtbot.waitUntil(lambda: not box.isChecked())
    qtbot.waitUntil(lambda: not opened.guardian.keys.has_keyring_slot)


def test_a_desktop_without_a_keyring_says_so(opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.keys.has_keyring = False
    opened.desktop.window._vault.trigger()
    dialog = opened.desktop.window.vault_dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.keys._no_keyring.isVisible)
    assert not dialog.keys.keyring.isEnabled()
    dialog.close()


def test_a_backup_is_made_and_listed(
    dialog: VaultDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "one.gabackup")
    click(dialog.backups.make, qtbot)
    says(dialog, qtbot, "Backed up 7 entries")
    qtbot.waitUntil(lambda: dialog.backups.list.count() == 1)
    click(dialog.backups.make, qtbot)
    says(dialog, qtbot, "exists already")


def test_the_folder_of_daily_backups_is_chosen(
    dialog: VaultDialog, opened: Shown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: "No folder is chosen" in dialog.backups.words.text())
    choose(monkeypatch, tmp_path)
    click(dialog.backups.choose, qtbot)
    qtbot.waitUntil(lambda: str(tmp_path) in dialog.backups.words.text())
    assert opened.guardian.settings.folder("backup_folder") == tmp_path
    choose(monkeypatch, tmp_path / "nowhere")
    click(dialog.backups.choose, qtbot)
    says(dialog, qtbot, "There is no folder")


def test_everything_is_checked_and_exported(
    dialog: VaultDialog, opened: Shown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(dialog.check.check, qtbot)
    says(dialog, qtbot, "The vault is whole")
    assert opened.guardian.actions[-1][:2] == ("verify", {"level": 2})
    qtbot.waitUntil(dialog.check.export.isEnabled)
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    choose(monkeypatch, chosen)
    click(dialog.check.export, qtbot)
    says(dialog, qtbot, "Exported to")
    assert [path.name.startswith("guardian-angel-export-") for path in chosen.iterdir()] == [True]


def test_what_is_done_by_itself_is_listed_and_can_be_done_now(dialog: VaultDialog, opened: Shown, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.care.list.count() == 2)
    assert dialog.care.list.item(1).text() == "Backup, each day: done"
    click(dialog.care.run, qtbot)
    says(dialog, qtbot, "Done.")
    opened.guardian.care.problems = {"backup": "The drive is not there."}
    qtbot.waitUntil(dialog.care.run.isEnabled)
    click(dialog.care.run, qtbot)
    says(dialog, qtbot, "Not done: backup, each day.")
    assert dialog.banner.advice.text() == "The drive is not there."
    qtbot.waitUntil(lambda: dialog.care.list.item(1).text() == "Backup, each day: not done")


def test_the_same_over_a_real_vault(home: Home, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    guardian, _ = Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)
    session = Session(home)
    session._keep(guardian)
    desktop = Desktop(session, watch=quiet)
    guardian.capture.add("the boat is blue")
    session.announce()
    desktop.window._vault.trigger()
    dialog = desktop.window.vault_dialog
    assert dialog is not None
    choose(monkeypatch, tmp_path / "one.gabackup")
    click(dialog.backups.make, qtbot)
    says(dialog, qtbot, "Backed up")
    click(dialog.keys.change, qtbot)
    ask = asked(dialog, qtbot)
    assert ask.new is not None
    ask.secret.setText(PASSPHRASE)
    ask.new.first.setText(STRONG)
    ask.new.again.setText(STRONG)
    qtbot.waitUntil(ask.go_on.isEnabled)
    click(ask.go_on, qtbot)
    says(dialog, qtbot, "The passphrase is changed.")
    click(dialog.check.check, qtbot)
    says(dialog, qtbot, "The vault is whole")
    operations.stop_all()
    settle(QApplication.instance())
    session.close()
    desktop.dispose()
    Guardian.open(home, STRONG).close()


def test_closing_the_dialog_stops_nothing(dialog: VaultDialog, opened: Shown, qtbot: QtBot) -> None:
    click(dialog.check.check, qtbot)
    dialog.close()
    says_later = opened.desktop.window
    says_later._vault.trigger()
    assert says_later.vault_dialog is dialog
    says(dialog, qtbot, "The vault is whole")
