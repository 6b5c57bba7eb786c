"""A desktop on the screen, as tests hold it."""

import gc
import time
from dataclasses import dataclass

from fake_guardian import FakeGuardian
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from desktop import operations
from desktop.application import Desktop
from desktop.locking.auto_lock import AutoLock
from desktop.locking.idle import IdleWatcher
from desktop.locking.sleep_gap import SleepGapWatcher
from desktop.pages.filling import Filling
from desktop.windows.session import Session

PASSPHRASE = "four plain words suffice"
SETTLED_S = 10.0


@dataclass
class Shown:
    """A desktop, and what is behind it."""

    desktop: Desktop
    session: Session

    @property
    def guardian(self) -> FakeGuardian:
        """The open fake."""
        guardian = self.session.guardian
        assert isinstance(guardian, FakeGuardian)
        return guardian


def quiet(parent: QObject, window: int) -> AutoLock:
    """Watch no bus of the machine that runs the tests."""
    assert window
    return AutoLock(IdleWatcher(), SleepGapWatcher(), [], parent)


def _is_filling() -> bool:
    """Tell whether a page is being filled a little at a time."""
    pages = [page for window in QApplication.topLevelWidgets() for page in window.findChildren(Filling)]
    return any(page.is_filling for page in pages)


def settle(qapp: QApplication) -> None:
    """Let operations end and what was given up be destroyed."""
    deadline = time.monotonic() + SETTLED_S
    while (operations.running_count() or _is_filling()) and time.monotonic() < deadline:
        qapp.processEvents()
        time.sleep(0.005)
    for _ in range(3):
        qapp.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
