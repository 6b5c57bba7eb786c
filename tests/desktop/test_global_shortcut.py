"""Keys that work everywhere: what each platform is asked, and what is said about the answer."""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from ctypes import wintypes

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from desktop.native import mac_keys, windows_keys
from desktop.native.global_shortcut import Answer, GlobalShortcut, Grip, KeyGrabber, platform_grabber, sentence
from desktop.native.keys import combination
from desktop.native.mac_keys import MacKeys
from desktop.native.windows_keys import WindowsKeys
from desktop.native.x11_keys import X11Keys

needs_x = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="no X server of our own here"
)


class Asked(KeyGrabber):
    """A desktop that answers when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []

    def grab(self, keys: str) -> None:
        self.calls.append(f"grab {keys}")

    def release(self) -> None:
        self.calls.append("release")


@pytest.mark.parametrize(
    ("keys", "xkb", "keysym", "windows", "mac"),
    [
        ("Ctrl+Alt+Space", "space", 0x20, 0x20, 49),
        ("Meta+g", "g", 0x67, 0x47, 5),
        ("Ctrl+Shift+F12", "F12", 0xFFC9, 0x7B, 111),
        ("Alt+1", "1", 0x31, 0x31, 18),
        ("Ctrl+Alt+PgUp", "Prior", 0xFF55, 0x21, 116),
    ],
)
def test_keys_have_the_names_of_each_platform(keys: str, xkb: str, keysym: int, windows: int, mac: int) -> None:
    found = combination(keys)
    assert found is not None
    names = found.names
    assert (names.xkb, names.keysym, names.windows, names.mac) == (xkb, keysym, windows, mac)


@pytest.mark.parametrize("keys", ["", "Space", "Ctrl+Alt", "Ctrl+Nonsense", "Ctrl+A, Ctrl+B", "Ctrl+Alt+é", "x" * 60])
def test_what_is_not_one_key_with_a_modifier_is_refused(keys: str) -> None:
    assert combination(keys) is None


def test_every_letter_digit_and_function_key_is_known() -> None:
    names = [*"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", *(f"F{number}" for number in range(1, 25))]
    found = [combination(f"Ctrl+{name}") for name in names]
    assert None not in found
    assert len({one.names.mac for one in found if one and one.names.mac is not None}) == 26 + 10 + 20


def test_the_setting_takes_effect_at_once_and_the_answer_is_said(qtbot: QtBot) -> None:
    shortcut, desktop = GlobalShortcut(), Asked()
    told: list[Answer] = []
    shortcut.changed.connect(told.append)
    shortcut.set_keys("Ctrl+Alt+Space")
    assert told[-1] == Answer(Grip.NO_WAY, "Ctrl+Alt+Space")
    shortcut.use(desktop)
    assert (desktop.calls, told[-1].grip) == (["grab Ctrl+Alt+Space"], Grip.ASKED)
    desktop.answered.emit(Answer(Grip.TAKEN, "Ctrl+Alt+Space"))
    assert shortcut.answer.grip is Grip.TAKEN
    shortcut.set_keys("Ctrl+Alt+G")
    desktop.answered.emit(Answer(Grip.HELD, "Ctrl+Alt+G"))
    with qtbot.waitSignal(shortcut.pressed):
        desktop.pressed.emit()
    shortcut.set_keys("")
    assert desktop.calls == ["grab Ctrl+Alt+Space", "grab Ctrl+Alt+G", "release"]
    assert shortcut.answer == Answer(Grip.NONE)


def test_each_answer_is_a_sentence_that_says_what_to_do() -> None:
    command = "guardian-angel --capture"
    assert sentence(Answer(Grip.HELD, "Ctrl+K"), command) == "Ctrl+K opens this window from every program."
    assert "taken by another program" in sentence(Answer(Grip.TAKEN, "Ctrl+K"), command)
    assert "no Ctrl+K" in sentence(Answer(Grip.UNKNOWN, "Ctrl+K"), command)
    for grip in (Grip.REFUSED, Grip.NO_WAY):
        assert command in sentence(Answer(grip, "Ctrl+K"), command)
    assert sentence(Answer(Grip.NONE), command) == sentence(Answer(Grip.ASKED, "Ctrl+K"), command) == ""


def test_without_a_screen_there_is_no_way(qtbot: QtBot) -> None:
    assert platform_grabber(None) is None


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server of our own."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        yield f":{told.readline().strip()}"
    server.terminate()
    server.wait()


def press(display: str, keys: str) -> None:
    subprocess.run(["xdotool", "key", keys], env={**os.environ, "DISPLAY": display}, check=True)


def grabber(display: str) -> tuple[X11Keys, list[Answer]]:
    keys = X11Keys(display)
    told: list[Answer] = []
    keys.answered.connect(told.append)
    return keys, told


@needs_x
def test_on_x11_keys_are_held_whatever_is_locked_until_they_are_let_go(display: str, qtbot: QtBot) -> None:
    keys, told = grabber(display)
    keys.grab("Ctrl+Alt+Space")
    assert told == [Answer(Grip.HELD, "Ctrl+Alt+Space")]
    with qtbot.waitSignal(keys.pressed):
        press(display, "ctrl+alt+space")
    press(display, "Num_Lock")
    with qtbot.waitSignal(keys.pressed):
        press(display, "ctrl+alt+space")
    press(display, "Num_Lock")
    keys.grab("Ctrl+Alt+G")
    pressed: list[int] = []
    keys.pressed.connect(lambda: pressed.append(1))
    press(display, "ctrl+alt+space")
    with qtbot.waitSignal(keys.pressed):
        press(display, "ctrl+alt+g")
    assert pressed == [1]
    keys.close()


@needs_x
def test_on_x11_keys_of_another_program_are_said_to_be_taken(display: str, qtbot: QtBot) -> None:
    first, _ = grabber(display)
    second, told = grabber(display)
    first.grab("Ctrl+Alt+J")
    second.grab("Ctrl+Alt+J")
    assert told == [Answer(Grip.TAKEN, "Ctrl+Alt+J")]
    second.grab("Ctrl+Alt+F24")
    assert told[-1].grip is Grip.UNKNOWN
    first.release()
    second.grab("Ctrl+Alt+J")
    assert told[-1].grip is Grip.HELD
    first.close()
    second.close()


def test_without_a_server_there_is_no_grabber(qtbot: QtBot) -> None:
    with pytest.raises(OSError, match=r"connection|libxcb"):
        X11Keys(":98765")


class FakeUser32:
    """Windows' way."""

    def __init__(self) -> None:
        self.held: tuple[int, int] | None = None
        self.is_taken = False

    def RegisterHotKey(self, _window: object, _id: int, modifiers: int, key: int) -> int:
        if self.is_taken:
            return 0
        self.held = (modifiers, key)
        return 1

    def UnregisterHotKey(self, _window: object, _id: int) -> int:
        self.held = None
        return 1


def test_windows_registers_tells_and_lets_go(qtbot: QtBot) -> None:
    user32 = FakeUser32()
    keys = WindowsKeys(user32, lambda: windows_keys.ALREADY_REGISTERED)
    told: list[Answer] = []
    keys.answered.connect(told.append)
    keys.grab("Ctrl+Alt+Space")
    assert user32.held == (0x4000 | 1 | 2, 0x20)
    message = wintypes.MSG(None, windows_keys.WM_HOTKEY, 1)
    with qtbot.waitSignal(keys.pressed):
        keys.filter.nativeEventFilter(QByteArray(b"windows_generic_MSG"), ctypes.addressof(message))
    user32.is_taken = True
    keys.grab("Ctrl+Alt+K")
    assert user32.held is None
    assert [one.grip for one in told] == [Grip.HELD, Grip.TAKEN]
    keys.release()


class FakeCarbon:
    """macOS' way."""

    class _Function:
        restype: object = None

        def __init__(self, act: object) -> None:
            self._act = act

        def __call__(self, *given: object) -> object:
            return self._act(*given)  # type: ignore[operator]

    def __init__(self) -> None:
        self.status = 0
        self.held: list[tuple[int, int]] = []
        self.GetEventDispatcherTarget = self._Function(lambda: 7)

    def InstallEventHandler(self, *_: object) -> int:
        return 0

    def RegisterEventHotKey(self, code: int, modifiers: int, *rest: object) -> int:
        if self.status == 0:
            self.held.append((code, modifiers))
            ctypes.cast(rest[-1], ctypes.POINTER(ctypes.c_void_p))[0] = ctypes.c_void_p(11)
        return self.status

    def UnregisterEventHotKey(self, _held: object) -> int:
        self.held.pop()
        return 0


def test_macos_registers_tells_and_lets_go(qtbot: QtBot) -> None:
    carbon = FakeCarbon()
    keys = MacKeys(carbon)
    told: list[Answer] = []
    keys.answered.connect(told.append)
    keys.grab("Ctrl+Alt+Space")
    assert carbon.held == [(49, 0x0100 | 0x0800)]
    with qtbot.waitSignal(keys.pressed):
        keys.handler(None, None, None)
    carbon.status = mac_keys.EXISTS
    keys.grab("Ctrl+Alt+K")
    keys.grab("Ctrl+Pause")
    assert carbon.held == []
    assert [one.grip for one in told] == [Grip.HELD, Grip.TAKEN, Grip.UNKNOWN]
