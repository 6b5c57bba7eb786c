"""The privacy page: what is stored, what opens it, backups, checks, export."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fake_care import NEW_CODE
from fake_guardian import CODE, FakeGuardian
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, Shown, quiet, settle

from core.errors import WrongPassphrase
from core.guardian import Guardian
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB
from desktop import operations
from desktop.application import Desktop
from desktop.pages.privacy.code_dialog import CodeDialog
from desktop.pages.privacy.secret_dialog import SecretDialog
from desktop.pages.privacy.section import Section
from desktop.pages.privacy_page import PrivacyPage
from desktop.windows.session import Session

STRONG = "violet harbour engine tulip 47"


@pytest.fixture
def page(opened: Shown) -> PrivacyPage:
    return shown_page(opened.desktop)


def shown_page(desktop: Desktop) -> PrivacyPage:
    workspace = desktop.window.workspace
    assert workspace is not None
    workspace.show_page("privacy")
    page = workspace.page("privacy")
    assert isinstance(page, PrivacyPage)
    return page


def click(button: object, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def asked(page: PrivacyPage, qtbot: QtBot) -> SecretDialog:
    qtbot.waitUntil(lambda: page.findChild(SecretDialog) is not None)
    return page.findChild(SecretDialog)


def says(section: Section, qtbot: QtBot, title: str) -> None:
    qtbot.waitUntil(lambda: not section.banner.isHidden() and title in section.banner.title.text())


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))


def test_it_says_when_the_vault_locks_and_chosen_minutes_count_at_once(
    page: PrivacyPage, opened: Shown, qtbot: QtBot
) -> None:
    auto_lock = opened.desktop.auto_lock
    assert auto_lock is not None
    assert page.locking.words.text() == auto_lock.words
    qtbot.waitUntil(lambda: page.locking.minutes.value() == 15)
    with qtbot.waitSignal(opened.desktop.window.setting_changed) as caught:
        for minutes in (14, 10, 5):  # only where it comes to rest counts
            page.locking.minutes.setValue(minutes)
    assert caught.args == ["auto_lock_minutes", "5"]
    assert opened.guardian.settings.number("auto_lock_minutes") == 5
    assert [verb for verb, *_ in opened.guardian.actions].count("settings set") == 1
    assert "after 5 idle minutes" in page.locking.words.text()


def test_the_minutes_that_were_chosen_before_count_from_the_start(
    show: Callable[[], Shown], home: object, qtbot: QtBot
) -> None:
    guardian, _ = FakeGuardian.create(home, PASSPHRASE)
    guardian.settings.set("auto_lock_minutes", "0")
    shown = show()
    shown.session._keep(guardian)
    shown.session.announce()
    auto_lock = shown.desktop.auto_lock
    assert auto_lock is not None
    qtbot.waitUntil(lambda: "idle" not in auto_lock.words)


def test_the_passphrase_is_changed_with_the_present_one(page: PrivacyPage, opened: Shown, qtbot: QtBot) -> None:
    click(page.keys.change, qtbot)
    ask = asked(page, qtbot)
    assert ask.new is not None
    qtbot.keyClicks(ask.secret, PASSPHRASE)
    qtbot.keyClicks(ask.new.first, STRONG)
    assert not ask.go_on.isEnabled()
    qtbot.keyClicks(ask.new.again, STRONG)
    qtbot.waitUntil(ask.go_on.isEnabled)
    click(ask.go_on, qtbot)
    says(page.keys, qtbot, "The passphrase is changed.")
    assert FakeGuardian._passphrases[opened.session.home.folder] == STRONG
    assert opened.guardian.actions[-1] == ("passphrase change", {}, {})


def test_a_wrong_passphrase_changes_nothing(page: PrivacyPage, opened: Shown, qtbot: QtBot) -> None:
    click(page.keys.renew, qtbot)
    ask = asked(page, qtbot)
    qtbot.keyClicks(ask.secret, "wrong")
    qtbot.keyClick(ask.secret, Qt.Key.Key_Return)
    says(page.keys, qtbot, WrongPassphrase().title)
    assert page.findChild(CodeDialog) is None
    assert opened.guardian.actions == []


def test_a_renewed_code_is_shown_with_its_sheet_until_it_is_typed_back(page: PrivacyPage, qtbot: QtBot) -> None:
    click(page.keys.renew, qtbot)
    ask = asked(page, qtbot)
    qtbot.keyClicks(ask.secret, CODE)
    qtbot.keyClick(ask.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(CodeDialog) is not None)
    step = page.findChild(CodeDialog).step
    assert "".join(step.code.text().split()) == NEW_CODE
    assert step.sheet.save.isVisible()
    for field in step.fields:
        qtbot.keyClicks(field, NEW_CODE.split("-")[int(field.accessibleName().split()[-1]) - 1])
    click(step.go_on, qtbot)
    qtbot.waitUntil(lambda: page.findChild(CodeDialog) is None)
    says(page.keys, qtbot, "The recovery code is changed.")
    assert page.keys.guardian.keys.code == NEW_CODE


def test_the_keyring_is_off_until_the_passphrase_turns_it_on(page: PrivacyPage, opened: Shown, qtbot: QtBot) -> None:
    box = page.keys.keyring
    qtbot.waitUntil(box.isEnabled)
    box.click()
    assert not box.isChecked()
    ask = asked(page, qtbot)
    qtbot.keyClicks(ask.secret, PASSPHRASE)
    click(ask.go_on, qtbot)
    qtbot.waitUntil(box.isChecked)
    assert opened.guardian.keys.has_keyring_slot
    box.click()
    qtbot.waitUntil(lambda: not box.isChecked())
    qtbot.waitUntil(lambda: not opened.guardian.keys.has_keyring_slot)


def test_a_desktop_without_a_keyring_says_so(opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.keys.has_keyring = False
    page = shown_page(opened.desktop)
    qtbot.waitUntil(page.keys._no_keyring.isVisible)
    assert not page.keys.keyring.isEnabled()


def test_a_backup_is_made_and_listed(
    page: PrivacyPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "one.gabackup")
    click(page.backups.make, qtbot)
    says(page.backups, qtbot, "Backed up 7 entries")
    qtbot.waitUntil(lambda: page.backups.list.count() == 1)
    click(page.backups.make, qtbot)
    says(page.backups, qtbot, "exists already")


def test_the_folder_of_daily_backups_is_chosen(
    page: PrivacyPage, opened: Shown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: "No folder is chosen" in page.backups.words.text())
    choose(monkeypatch, tmp_path)
    click(page.backups.choose, qtbot)
    qtbot.waitUntil(lambda: str(tmp_path) in page.backups.words.text())
    assert opened.guardian.settings.folder("backup_folder") == tmp_path
    choose(monkeypatch, tmp_path / "nowhere")
    click(page.backups.choose, qtbot)
    says(page.backups, qtbot, "There is no folder")


def test_everything_is_checked_and_exported(
    page: PrivacyPage, opened: Shown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(page.check.check, qtbot)
    says(page.check, qtbot, "The vault is whole")
    assert opened.guardian.actions[-1][:2] == ("verify", {"level": 2})
    qtbot.waitUntil(page.export.export.isEnabled)
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    choose(monkeypatch, chosen)
    click(page.export.export, qtbot)
    warning = page.findChild(QMessageBox)
    assert "not encrypted" in warning.text()
    click(next(one for one in warning.buttons() if "folder" in one.text()), qtbot)
    says(page.export, qtbot, "Exported to")
    assert [path.name.startswith("guardian-angel-export-") for path in chosen.iterdir()] == [True]


def test_what_is_done_by_itself_is_listed_and_can_be_done_now(page: PrivacyPage, opened: Shown, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.care.list.count() == 2)
    assert page.care.list.item(1).text() == "Backup, each day: done"
    click(page.care.run, qtbot)
    says(page.care, qtbot, "Done.")
    opened.guardian.care.problems = {"backup": "The drive is not there."}
    qtbot.waitUntil(page.care.run.isEnabled)
    click(page.care.run, qtbot)
    says(page.care, qtbot, "Not done: backup, each day.")
    assert page.care.banner.advice.text() == "The drive is not there."
    qtbot.waitUntil(lambda: page.care.list.item(1).text() == "Backup, each day: not done")


def test_the_same_over_a_real_vault(home: Home, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    guardian, _ = Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)
    session = Session(home)
    session._keep(guardian)
    desktop = Desktop(session, watch=quiet)
    guardian.capture.add("the boat is blue")
    session.announce()
    page = shown_page(desktop)
    choose(monkeypatch, tmp_path / "one.gabackup")
    click(page.backups.make, qtbot)
    says(page.backups, qtbot, "Backed up")
    click(page.keys.change, qtbot)
    ask = asked(page, qtbot)
    assert ask.new is not None
    ask.secret.setText(PASSPHRASE)
    ask.new.first.setText(STRONG)
    ask.new.again.setText(STRONG)
    qtbot.waitUntil(ask.go_on.isEnabled)
    click(ask.go_on, qtbot)
    says(page.keys, qtbot, "The passphrase is changed.")
    click(page.check.check, qtbot)
    says(page.check, qtbot, "The vault is whole")
    operations.stop_all()
    settle(QApplication.instance())
    session.close()
    desktop.dispose()
    Guardian.open(home, STRONG).close()


def test_leaving_the_page_stops_nothing(page: PrivacyPage, opened: Shown, qtbot: QtBot) -> None:
    click(page.check.check, qtbot)
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    workspace.show_page("chat")
    assert shown_page(opened.desktop) is page
    says(page.check, qtbot, "The vault is whole")


def test_an_export_that_was_warned_of_and_not_wanted_writes_nothing(page: PrivacyPage, qtbot: QtBot) -> None:
    click(page.export.export, qtbot)
    warning = page.findChild(QMessageBox)
    click(warning.button(QMessageBox.StandardButton.Cancel), qtbot)
    assert not page.export.is_busy
    assert "export" not in [verb for verb, *_ in page.guardian.actions]


def test_what_is_stored_is_listed_with_place_size_and_readers(
    page: PrivacyPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = page.stored.table
    qtbot.waitUntil(lambda: table.rowCount() == 2)  # what is not there has no row
    rows = [[table.item(row, column).text() for column in range(4)] for row in range(2)]
    assert rows[0][0] == "Log"
    assert rows[0][2:] == ["passphrase or code", "your account (0600)"]
    assert rows[1][2:] == ["not encrypted", "every account (0644)"]
    for width in (300, 900):  # where there is no room for all, one scrolls: no name is cut
        table.resize(width, table.height())
        assert table.columnWidth(0) >= table.sizeHintForColumn(0)
    table.selectRow(1)
    assert "Nothing of yours" in page.stored.detail.text()
    table.selectRow(0)
    assert str(page.guardian.home.log) in page.stored.detail.text()
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    click(page.stored.open, qtbot)
    assert opened == [str(page.guardian.home.folder)]
    page.guardian.keys.has_keyring_slot = True
    page.stored.refresh()
    qtbot.waitUntil(lambda: table.item(0, 2).text() == "passphrase, code or keyring")
    assert table.currentRow() == 0


def test_the_log_alone_can_be_checked(page: PrivacyPage, opened: Shown, qtbot: QtBot) -> None:
    page.check.level.setCurrentIndex(1)
    click(page.check.check, qtbot)
    says(page.check, qtbot, "The log is whole")
    assert opened.guardian.actions[-1][:2] == ("verify", {"level": 1})
    assert page.check.progress.isHidden()


def test_what_is_promised_is_unfolded_on_request(page: PrivacyPage, qtbot: QtBot) -> None:
    said = [one.text() for one in page.promises.findChildren(QLabel) if one.isVisibleTo(page)]
    assert any("Nothing, unless you send it" in text for text in said)
    assert not any("passphrase that can be guessed" in text for text in said)
    click(page.promises.more, qtbot)
    said = [one.text() for one in page.promises.findChildren(QLabel) if one.isVisibleTo(page)]
    assert any("passphrase that can be guessed" in text for text in said)


def test_redacting_leads_to_the_log_and_locking_locks(page: PrivacyPage, opened: Shown, qtbot: QtBot) -> None:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    with qtbot.waitSignal(workspace.page_shown) as caught:
        click(page.export.redact, qtbot)
    assert caught.args == ["log"]
    with qtbot.waitSignal(opened.desktop.window.lock_requested):
        click(page.locking.lock, qtbot)
