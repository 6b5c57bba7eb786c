"""The icon in the system's tray, where there is one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from desktop.windows.brand import app_icon

_SIDES_PX = (16, 22, 32, 48, 64)


class Tray(QSystemTrayIcon):
    """A click captures; the menu leads to everything; the icon and its tool tip say whether the vault is open."""

    capture_requested = Signal()
    page_requested = Signal(str)
    window_requested = Signal()
    menu_shown = Signal()
    pausing_requested = Signal(bool)  # whether learning shall pause
    jobs_pausing_requested = Signal(bool)  # whether work in the background shall
    lock_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(app_icon(), parent)
        self._is_paused = self._has_paused_jobs = False
        self._menu = QMenu(parent)
        self._menu.aboutToShow.connect(self.menu_shown)
        self._menu.addAction(self.tr("&Capture…"), self.capture_requested.emit)
        self._menu.addAction(self.tr("C&hat"), lambda: self.page_requested.emit("chat"))
        self._menu.addAction(self.tr("&Draft"), lambda: self.page_requested.emit("draft"))
        self._menu.addAction(self.tr("&Open the window"), self.window_requested.emit)
        self._menu.addSeparator()
        self.pausing = self._menu.addAction("", lambda: self.pausing_requested.emit(not self._is_paused))
        self.jobs = self._menu.addAction("", lambda: self.jobs_pausing_requested.emit(not self._has_paused_jobs))
        self.locking = self._menu.addAction(self.tr("&Lock"), self.lock_requested.emit)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&Quit"), self.quit_requested.emit)
        self.setContextMenu(self._menu)
        self.activated.connect(self._on_activated)
        self.show_state(is_open=False, is_paused=False)

    @staticmethod
    def is_available() -> bool:
        """Tell whether this desktop has a tray; many do not."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_state(self, *, is_open: bool, is_paused: bool, has_paused_jobs: bool = False) -> None:
        """Show whether the vault is open, and whether learning and work in the background are paused."""
        self._is_paused, self._has_paused_jobs = is_paused, has_paused_jobs
        hour = self.tr("Pause &background work for an hour")
        self.jobs.setText(self.tr("Resume &background work") if has_paused_jobs else hour)
        self.jobs.setEnabled(is_open)
        self.pausing.setText(self.tr("&Resume learning") if is_paused else self.tr("&Pause learning"))
        self.pausing.setEnabled(is_open)
        self.locking.setEnabled(is_open)
        self.setIcon(app_icon() if is_open else _pale(app_icon()))
        if not is_open:
            self.setToolTip(self.tr("Guardian Angel: locked"))
        elif is_paused:
            self.setToolTip(self.tr("Guardian Angel: open, learning is paused"))
        else:
            self.setToolTip(self.tr("Guardian Angel: open"))

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.capture_requested.emit()


def _pale(icon: QIcon) -> QIcon:
    """Return an icon as it looks when it is not active."""
    pale = QIcon()
    for side in _SIDES_PX:
        pale.addPixmap(icon.pixmap(side, side, QIcon.Mode.Disabled))
    return pale
