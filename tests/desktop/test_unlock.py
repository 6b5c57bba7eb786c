"""Opening the vault."""

from collections.abc import Callable

import pytest
from fake_care import NEW_CODE
from fake_guardian import CODE, FakeGuardian
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, Shown

from core.errors import WrongPassphrase
from core.paths import Home
from desktop.pages.privacy.code_dialog import CodeDialog
from desktop.pages.privacy.secret_dialog import SecretDialog
from desktop.windows.session import Session


@pytest.fixture
def locked(show: Callable[[], Shown], home: Home) -> Shown:
    FakeGuardian.create(home, PASSPHRASE)
    return show()


def type_secret(shown: Shown, qtbot: QtBot, secret: str) -> None:
    unlock = shown.desktop.window.unlock
    assert unlock is not None
    unlock.secret.clear()
    qtbot.keyClicks(unlock.secret, secret)
    qtbot.keyClick(unlock.secret, Qt.Key.Key_Return)


def test_a_wrong_passphrase_says_so_and_leaves_the_field_ready(locked: Shown, qtbot: QtBot) -> None:
    type_secret(locked, qtbot, "wrong")
    unlock = locked.desktop.window.unlock
    assert unlock is not None
    qtbot.waitUntil(unlock.banner.isVisible)
    assert (unlock.banner.title.text(), unlock.banner.advice.text()) == (
        WrongPassphrase().title,
        WrongPassphrase().advice,
    )
    qtbot.waitUntil(lambda: not unlock.secret.isReadOnly())
    assert unlock.secret.selectedText() or unlock.secret.text() == "wrong"
    assert locked.session.guardian is None


@pytest.mark.parametrize("secret", [PASSPHRASE, CODE])
def test_the_passphrase_or_the_recovery_code_opens(locked: Shown, qtbot: QtBot, secret: str) -> None:
    type_secret(locked, qtbot, secret)
    qtbot.waitUntil(lambda: locked.desktop.window.workspace is not None)
    assert locked.desktop.window.unlock is None


def test_what_is_typed_is_hidden_until_asked(locked: Shown, qtbot: QtBot) -> None:
    unlock = locked.desktop.window.unlock
    assert unlock is not None
    assert unlock.secret.echoMode() == QLineEdit.EchoMode.Password
    unlock.secret.actions()[0].trigger()
    assert unlock.secret.echoMode() == QLineEdit.EchoMode.Normal


@pytest.fixture
def with_keyring(home: Home, monkeypatch: pytest.MonkeyPatch) -> Home:
    FakeGuardian.create(home, PASSPHRASE)
    monkeypatch.setattr(FakeGuardian, "_keyrings", {home.folder})
    monkeypatch.setattr(Session, "has_keyring_slot", lambda _session: True)
    return home


def test_a_keyring_that_is_on_opens_at_the_start(with_keyring: Home, show: Callable[[], Shown], qtbot: QtBot) -> None:
    assert with_keyring
    shown = show()
    shown.desktop.window.open_by_keyring()
    qtbot.waitUntil(lambda: shown.desktop.window.workspace is not None)


def test_after_locking_the_keyring_opens_only_when_told_to(
    with_keyring: Home, show: Callable[[], Shown], qtbot: QtBot
) -> None:
    assert with_keyring
    shown = show()
    unlock = shown.desktop.window.unlock
    assert unlock is not None
    qtbot.waitUntil(unlock.keyring.isVisible)
    assert shown.session.guardian is None
    qtbot.mouseClick(unlock.keyring, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.desktop.window.workspace is not None)


def test_a_keyring_that_has_changed_asks_for_the_passphrase(
    with_keyring: Home, show: Callable[[], Shown], qtbot: QtBot
) -> None:
    FakeGuardian._keyrings.discard(with_keyring.folder)
    shown = show()
    shown.desktop.window.open_by_keyring()
    unlock = shown.desktop.window.unlock
    assert unlock is not None
    qtbot.waitUntil(unlock.banner.isVisible)
    qtbot.waitUntil(unlock.open.isEnabled)
    type_secret(shown, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: shown.desktop.window.workspace is not None)


def test_without_a_keyring_slot_nothing_is_offered_or_tried(locked: Shown, qtbot: QtBot) -> None:
    locked.desktop.window.open_by_keyring()
    qtbot.wait(100)
    unlock = locked.desktop.window.unlock
    assert unlock is not None
    assert not unlock.keyring.isVisible()
    assert not unlock.banner.isVisible()


def test_what_waits_in_the_inbox_is_counted(home: Home, show: Callable[[], Shown], qtbot: QtBot) -> None:
    FakeGuardian.create(home, PASSPHRASE)
    home.inbox.mkdir()
    for number in range(2):
        (home.inbox / f"{number}.box").touch()
    unlock = show().desktop.window.unlock
    assert unlock is not None
    qtbot.waitUntil(unlock.waiting.isVisible)
    assert unlock.waiting.text().startswith("2 captures wait")


def test_caps_lock_is_told_of_by_the_letters_that_come(locked: Shown, qtbot: QtBot) -> None:
    unlock = locked.desktop.window.unlock
    assert unlock is not None
    qtbot.keyClick(unlock.secret, "a")
    assert not unlock.hint.isVisible()
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, "B")
    unlock.secret.keyPressEvent(press)
    assert unlock.hint.isVisible()
    shifted = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier, "B")
    unlock.secret.keyPressEvent(shifted)
    assert not unlock.hint.isVisible()


def test_the_recovery_code_is_asked_for_when_the_passphrase_is_forgotten(locked: Shown, qtbot: QtBot) -> None:
    unlock = locked.desktop.window.unlock
    assert unlock is not None
    qtbot.mouseClick(unlock.forgotten, Qt.MouseButton.LeftButton)
    assert unlock.banner.title.text() == "Type the recovery code."
    assert unlock.secret.placeholderText() == "Recovery code"
    type_secret(locked, qtbot, CODE)
    qtbot.waitUntil(lambda: locked.desktop.window.workspace is not None)


def test_new_keys_take_the_present_secret_and_give_a_code_before_the_vault_opens(locked: Shown, qtbot: QtBot) -> None:
    unlock = locked.desktop.window.unlock
    assert unlock is not None
    new = "violet harbour engine tulip 47"
    qtbot.mouseClick(unlock.rotate, Qt.MouseButton.LeftButton)
    ask = unlock.findChild(SecretDialog)
    assert ask.new is not None
    ask.secret.setText(PASSPHRASE)
    ask.new.first.setText(new)
    ask.new.again.setText(new)
    qtbot.waitUntil(ask.go_on.isEnabled)
    qtbot.mouseClick(ask.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: unlock.findChild(CodeDialog) is not None)
    assert locked.desktop.window.workspace is None
    step = unlock.findChild(CodeDialog).step
    for field in step.fields:
        qtbot.keyClicks(field, NEW_CODE.split("-")[int(field.accessibleName().split()[-1]) - 1])
    qtbot.mouseClick(step.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: locked.desktop.window.workspace is not None)
    assert FakeGuardian._passphrases[locked.session.home.folder] == new
    assert ("rotate", {}) in [one[:2] for one in locked.guardian.actions]
