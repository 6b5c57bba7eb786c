"""Keys as each platform names them."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

_Key = Qt.Key
_MAC_LETTERS = dict(
    zip(
        "ASDFHGZXCVBQWERYTOUIPLJKNM",
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 31, 32, 34, 35, 37, 38, 40, 45, 46),
        strict=True,
    )
)
_MAC_DIGITS = dict(zip("1234567890", (18, 19, 20, 21, 23, 22, 26, 28, 25, 29), strict=True))
_MAC_FUNCTION = (122, 120, 99, 118, 96, 97, 98, 100, 101, 109, 103, 111, 105, 107, 113, 106, 64, 79, 80, 90)


@dataclass(frozen=True)
class KeyNames:
    """One key: its keysym (X11), its name as xkbcommon has it, its virtual key (Windows), its key code (macOS).

    None where a platform has no such key. Codes of macOS are those of the ANSI layout, as Apple defines them.
    """

    keysym: int
    xkb: str
    windows: int
    mac: int | None


_SPECIAL = {
    _Key.Key_Space: KeyNames(0x20, "space", 0x20, 49),
    _Key.Key_Return: KeyNames(0xFF0D, "Return", 0x0D, 36),
    _Key.Key_Tab: KeyNames(0xFF09, "Tab", 0x09, 48),
    _Key.Key_Escape: KeyNames(0xFF1B, "Escape", 0x1B, 53),
    _Key.Key_Backspace: KeyNames(0xFF08, "BackSpace", 0x08, 51),
    _Key.Key_Insert: KeyNames(0xFF63, "Insert", 0x2D, 114),
    _Key.Key_Delete: KeyNames(0xFFFF, "Delete", 0x2E, 117),
    _Key.Key_Home: KeyNames(0xFF50, "Home", 0x24, 115),
    _Key.Key_End: KeyNames(0xFF57, "End", 0x23, 119),
    _Key.Key_PageUp: KeyNames(0xFF55, "Prior", 0x21, 116),
    _Key.Key_PageDown: KeyNames(0xFF56, "Next", 0x22, 121),
    _Key.Key_Left: KeyNames(0xFF51, "Left", 0x25, 123),
    _Key.Key_Up: KeyNames(0xFF52, "Up", 0x26, 126),
    _Key.Key_Right: KeyNames(0xFF53, "Right", 0x27, 124),
    _Key.Key_Down: KeyNames(0xFF54, "Down", 0x28, 125),
    _Key.Key_Pause: KeyNames(0xFF13, "Pause", 0x13, None),
    _Key.Key_Print: KeyNames(0xFF61, "Print", 0x2C, None),
    _Key.Key_Comma: KeyNames(0x2C, "comma", 0xBC, 43),
    _Key.Key_Period: KeyNames(0x2E, "period", 0xBE, 47),
    _Key.Key_Minus: KeyNames(0x2D, "minus", 0xBD, 27),
}


@dataclass(frozen=True)
class Combination:
    """One key together with modifiers."""

    names: KeyNames
    modifiers: Qt.KeyboardModifier

    def has(self, modifier: Qt.KeyboardModifier) -> bool:
        """Tell whether a modifier belongs to it."""
        return bool(self.modifiers & modifier)


def combination(keys: str) -> Combination | None:
    """Read keys such as Ctrl+Alt+Space, None if they are not one known key with at least one modifier."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return None
    pressed = sequence[0]
    modifiers = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    names = _names(pressed.key())
    return None if names is None or not modifiers else Combination(names, modifiers)


def _names(key: Qt.Key) -> KeyNames | None:
    if key in _SPECIAL:
        return _SPECIAL[key]
    if _Key.Key_A <= key <= _Key.Key_Z:
        letter = chr(key)
        return KeyNames(ord(letter.lower()), letter.lower(), ord(letter), _MAC_LETTERS[letter])
    if _Key.Key_0 <= key <= _Key.Key_9:
        return KeyNames(int(key), chr(key), int(key), _MAC_DIGITS[chr(key)])
    if _Key.Key_F1 <= key <= _Key.Key_F24:
        place = key - _Key.Key_F1
        mac = _MAC_FUNCTION[place] if place < len(_MAC_FUNCTION) else None
        return KeyNames(0xFFBE + place, f"F{place + 1}", 0x70 + place, mac)
    return None
