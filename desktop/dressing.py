"""The application itself: its name, icons, colours and language."""

from collections.abc import Mapping

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from core.paths import APP, resources
from desktop import translation
from desktop.widgets.theme import Theme
from desktop.windows.brand import app_icon


def make_application(choices: Mapping[str, str]) -> QApplication:
    """Make the application as the principal wants it to look and speak."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([APP])
    app.setApplicationName(APP)
    app.setApplicationDisplayName("Guardian Angel")
    app.setDesktopFileName(APP)
    app.setQuitOnLastWindowClosed(False)
    dress(app).apply_choices(choices["theme"], int(choices["text_percent"]))
    translation.use(choices["language"])
    return app


def dress(app: QApplication) -> Theme:
    """Give an application its icons and colours."""
    for kind in ("icons", "translations"):
        QDir.setSearchPaths(kind, [str(resources() / kind)])
    app.setWindowIcon(app_icon())
    return Theme(app)
