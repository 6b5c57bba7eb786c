"""Opening the vault."""

from collections.abc import Callable

import pytest
from fake_guardian import CODE, FakeGuardian
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, Shown

from core.errors import WrongPassphrase
from core.paths import Home


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
