"""The icon in the system's tray, where there is one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from desktop.windows.brand import app_icon


class Tray(QSystemTrayIcon):
    """A click captures; the menu opens the window or quits."""

    capture_requested = Signal()
    window_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(app_icon(), parent)
        self._menu = QMenu(parent)
        self._menu.addAction(self.tr("&Capture…"), self.capture_requested.emit)
        self._menu.addAction(self.tr("&Open the window"), self.window_requested.emit)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&Quit"), self.quit_requested.emit)
        self.setContextMenu(self._menu)
        self.setToolTip(self.tr("Guardian Angel"))
        self.activated.connect(self._on_activated)

    @staticmethod
    def is_available() -> bool:
        """Tell whether this desktop has a tray; many do not."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.capture_requested.emit()
