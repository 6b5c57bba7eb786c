"""Windows: when it was touched last, and whether something fills the screen."""

import ctypes
from typing import Any

# Of SHQueryUserNotificationState: a program or a presentation fills the screen.
_FILLED = {2, 3, 4}


class _LastInput(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint), ("tick_ms", ctypes.c_uint))


class Windows:
    """Ask user32 and shell32."""

    def __init__(self, libraries: Any = None) -> None:
        self._libraries = libraries or ctypes.windll  # type: ignore[attr-defined,unused-ignore]

    def idle_s(self) -> float | None:
        """Return for how many seconds nobody has touched keyboard or mouse."""
        last = _LastInput(ctypes.sizeof(_LastInput), 0)
        if not self._libraries.user32.GetLastInputInfo(ctypes.byref(last)):
            return None
        # The counter of milliseconds begins again every 49 days.
        passed_ms: int = (self._libraries.kernel32.GetTickCount() - last.tick_ms) & 0xFFFFFFFF
        return passed_ms / 1000

    def is_full_screen(self) -> bool | None:
        """Tell whether the screen belongs to a film, a game or a presentation."""
        state = ctypes.c_int()
        if self._libraries.shell32.SHQueryUserNotificationState(ctypes.byref(state)) != 0:
            return None
        return state.value in _FILLED

    def close(self) -> None:
        """Hold nothing."""
