"""macOS: when it was touched last, and whether a window fills the screen."""

import ctypes
from typing import Any

_ANY_SOURCE, _ANY_INPUT = 0, 0xFFFFFFFF
_ON_SCREEN, _NO_WINDOW, _INT32 = 1, 0, 3
_FRAMEWORK = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"


class _Rectangle(ctypes.Structure):
    _fields_ = (("x", ctypes.c_double), ("y", ctypes.c_double), ("width", ctypes.c_double), ("height", ctypes.c_double))


class Mac:
    """Ask Core Graphics. Raises OSError where the framework lacks, AttributeError where it lacks a function."""

    def __init__(self, services: Any = None) -> None:
        self._services = _declared(services or ctypes.CDLL(_FRAMEWORK))

    def idle_s(self) -> float | None:
        """Return for how many seconds nobody has touched keyboard or mouse."""
        return float(self._services.CGEventSourceSecondsSinceLastEventType(_ANY_SOURCE, _ANY_INPUT))

    def is_full_screen(self) -> bool | None:
        """Tell whether a plain window covers the whole main display, menu bar and all."""
        services = self._services
        windows = services.CGWindowListCopyWindowInfo(_ON_SCREEN, _NO_WINDOW)
        if not windows:
            return None
        display = services.CGDisplayBounds(services.CGMainDisplayID())
        try:
            count = services.CFArrayGetCount(windows)
            return any(self._covers(services.CFArrayGetValueAtIndex(windows, place), display) for place in range(count))
        finally:
            services.CFRelease(windows)

    def close(self) -> None:
        """Hold nothing."""

    def _covers(self, window: int, display: _Rectangle) -> bool:
        # The desktop lies below layer 0, bars and the screen saver above it.
        layer, bounds = ctypes.c_int32(-1), _Rectangle()
        number = self._services.CFDictionaryGetValue(window, self._key("kCGWindowLayer"))
        place = self._services.CFDictionaryGetValue(window, self._key("kCGWindowBounds"))
        if not number or not self._services.CFNumberGetValue(number, _INT32, ctypes.byref(layer)) or layer.value:
            return False
        if not place or not self._services.CGRectMakeWithDictionaryRepresentation(place, ctypes.byref(bounds)):
            return False
        return (bounds.x, bounds.y, bounds.width, bounds.height) == (
            *(display.x, display.y),
            *(display.width, display.height),
        )

    def _key(self, name: str) -> ctypes.c_void_p:
        return ctypes.c_void_p.in_dll(self._services, name)


def _declared(services: Any) -> Any:
    pointer, number, index = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_long
    for name, result, arguments in (
        ("CGEventSourceSecondsSinceLastEventType", ctypes.c_double, [ctypes.c_int32, number]),
        ("CGWindowListCopyWindowInfo", pointer, [number, number]),
        ("CGMainDisplayID", number, []),
        ("CGDisplayBounds", _Rectangle, [number]),
        ("CGRectMakeWithDictionaryRepresentation", ctypes.c_bool, [pointer, pointer]),
        ("CFArrayGetCount", index, [pointer]),
        ("CFArrayGetValueAtIndex", pointer, [pointer, index]),
        ("CFDictionaryGetValue", pointer, [pointer, pointer]),
        ("CFNumberGetValue", ctypes.c_bool, [pointer, ctypes.c_int, pointer]),
        ("CFRelease", None, [pointer]),
    ):
        function = getattr(services, name)
        function.restype, function.argtypes = result, arguments
    return services
