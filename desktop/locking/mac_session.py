"""macOS: what the system tells of the screen's lock.

Sleep is told to Objective-C only, which is not worth a library: `SleepGapWatcher` notices it at the first look after.
"""

import ctypes
from typing import Any

from PySide6.QtCore import QObject

from desktop.locking.watcher import Reason, Watcher

_PATH = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_NAME = b"com.apple.screenIsLocked"
_UTF_8, _AT_ONCE = 0x08000100, 4
_Callback = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 5)


class MacSessionWatcher(Watcher):
    """Hear the distributed notification `com.apple.screenIsLocked`. Raises OSError where the framework lacks."""

    def __init__(self, parent: QObject | None = None, foundation: Any = None) -> None:
        super().__init__(parent)
        self._foundation = foundation or ctypes.CDLL(_PATH)
        self._callback = _Callback(lambda *_: self.noticed.emit(Reason.SCREEN))  # lives as long as this process

    def start(self) -> None:
        """Begin to watch."""
        library = self._foundation
        library.CFStringCreateWithCString.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
        library.CFStringCreateWithCString.restype = ctypes.c_void_p
        library.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
        centre = library.CFNotificationCenterGetDistributedCenter()
        if not centre:
            return
        add = library.CFNotificationCenterAddObserver
        add.argtypes = [ctypes.c_void_p, ctypes.c_void_p, _Callback, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_long]
        add.restype = None
        name = library.CFStringCreateWithCString(None, _NAME, _UTF_8)
        add(centre, None, self._callback, name, None, _AT_ONCE)
        self._promise(Reason.SCREEN)
