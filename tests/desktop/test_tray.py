"""The tray, and living without one."""

from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot
from shown import Shown

from desktop.windows.tray import Tray


def test_without_a_tray_the_app_has_none_and_closing_would_quit(opened: Shown) -> None:
    assert not Tray.is_available()
    assert opened.desktop.tray is None
    assert not opened.desktop.window.hides_on_close


def test_a_click_captures_and_the_menu_offers_three_things(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(window)
    with qtbot.waitSignal(tray.capture_requested):
        tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    menu = tray.contextMenu()
    capture, show, separator, leave = menu.actions()
    assert separator.isSeparator()
    for action, signal in (
        (capture, tray.capture_requested),
        (show, tray.window_requested),
        (leave, tray.quit_requested),
    ):
        with qtbot.waitSignal(signal):
            action.trigger()
