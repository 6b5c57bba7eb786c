"""A window over the fake, and a check that no test leaves anything behind."""

import gc
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

if os.environ.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":  # on a screen as small laptops have it
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.paths import Home
from desktop import operations
from desktop.application import Desktop
from desktop.dressing import dress
from desktop.windows.session import Session

sys.path.append(str(Path(__file__).parent))  # the fake is a module of these tests, not of a package

from fake_guardian import FakeGuardian
from shown import PASSPHRASE, Shown, quiet, settle


def pytest_configure(config: pytest.Config) -> None:
    """Let the platform without a screen say what it cannot do."""
    for what in ("raise", "propagateSizeHints", "grabbing the keyboard", "grabbing the mouse"):
        config.addinivalue_line("qt_log_ignore", f"^This plugin does not support {what}")


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The one application of all tests, dressed as ours."""
    qapp.setApplicationDisplayName("Guardian Angel")
    qapp.setQuitOnLastWindowClosed(False)
    dress(qapp)
    return qapp


@pytest.fixture(autouse=True)
def _nothing_is_left_behind(qapp: QApplication) -> Iterator[None]:
    threads = set(threading.enumerate())
    windows = set(QApplication.topLevelWidgets())
    yield
    settle(qapp)
    assert [thread.name for thread in threading.enumerate() if thread not in threads] == []
    assert [window for window in QApplication.topLevelWidgets() if window not in windows and isValid(window)] == []
    timers = [found for found in gc.get_objects() if isinstance(found, QTimer) and isValid(found) and found.isActive()]
    assert timers == []


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home that nothing else uses."""
    return Home(tmp_path / "home")


@pytest.fixture
def show(qtbot: QtBot, home: Home, qapp: QApplication) -> Iterator[Callable[[], Shown]]:
    """Show a desktop: the first run, or locked if there is a vault."""
    shown: list[Desktop] = []

    def make() -> Shown:
        session = Session(home, FakeGuardian)
        desktop = Desktop(session, watch=quiet)
        shown.append(desktop)
        desktop.window.bring_forward()
        qtbot.waitExposed(desktop.window)
        return Shown(desktop, session)

    yield make
    for desktop in shown:
        operations.stop_all()
        settle(qapp)
        desktop.dispose()
    settle(qapp)


@pytest.fixture
def opened(show: Callable[[], Shown], home: Home, qtbot: QtBot) -> Shown:
    """A desktop with an open vault."""
    FakeGuardian.create(home, PASSPHRASE)
    shown = show()
    shown.session.open(PASSPHRASE)
    shown.session.announce()
    return shown
