"""The tray, and living without one."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot
from shown import Shown

from desktop.windows.tray import Tray


def test_without_a_tray_the_app_has_none_and_closing_would_quit(opened: Shown) -> None:
    assert not Tray.is_available()
    assert opened.desktop.tray is None
    assert not opened.desktop.window.hides_on_close


@pytest.fixture
def tray(qtbot: QtBot) -> Iterator[Tray]:
    """A tray that no desktop shows."""
    window = QWidget()
    qtbot.addWidget(window)
    yield Tray(window)
    window.hide()


def test_a_click_captures_and_the_menu_leads_to_everything(qtbot: QtBot, tray: Tray) -> None:
    tray.show_state(is_open=True, is_paused=False)
    with qtbot.waitSignal(tray.capture_requested):
        tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    actions = [action for action in tray.contextMenu().actions() if not action.isSeparator()]
    signals = [
        tray.capture_requested,
        *(tray.page_requested, tray.page_requested, tray.window_requested),
        *(tray.pausing_requested, tray.jobs_pausing_requested, tray.lock_requested, tray.quit_requested),
    ]
    told = []
    for action, signal in zip(actions, signals, strict=True):
        with qtbot.waitSignal(signal) as caught:
            action.trigger()
        told += caught.args
    assert told == ["chat", "draft", True, True]
    keys = [QKeySequence.mnemonic(action.text()).toString() for action in actions]
    assert len(set(keys)) == len(keys)


def test_it_shows_whether_the_vault_is_open_and_learning_paused(tray: Tray) -> None:
    locked = tray.icon().pixmap(32).toImage()
    assert (tray.toolTip(), tray.pausing.isEnabled(), tray.locking.isEnabled()) == (
        "Guardian Angel: locked",
        False,
        False,
    )
    tray.show_state(is_open=True, is_paused=False)
    assert (tray.toolTip(), tray.pausing.text()) == ("Guardian Angel: open", "&Pause learning")
    assert tray.icon().pixmap(32).toImage() != locked
    tray.show_state(is_open=True, is_paused=True)
    assert (tray.toolTip(), tray.pausing.text()) == ("Guardian Angel: open, learning is paused", "&Resume learning")


def test_it_offers_to_pause_work_in_the_background_and_to_resume_it(tray: Tray) -> None:
    assert not tray.jobs.isEnabled()
    tray.show_state(is_open=True, is_paused=False)
    assert (tray.jobs.text(), tray.jobs.isEnabled()) == ("Pause &background work for an hour", True)
    tray.show_state(is_open=True, is_paused=False, has_paused_jobs=True)
    assert tray.jobs.text() == "Resume &background work"
