"""The window as the principal meets it: a real process on a real X server, driven by keys alone."""

import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.entries import Kind
from core.guardian import Guardian
from core.paths import Home
from desktop.locking.session_idle import X11Idle

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "violet harbour engine tulip 47"
SIZE = "1280x800x24"
LIMIT_S = 60.0
MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed here: {' and '.join(MISSING)}")


def wait_for(what: Callable[[], bool], why: str) -> None:
    deadline = time.monotonic() + LIMIT_S
    while not what():
        assert time.monotonic() < deadline, why
        time.sleep(0.1)


class Screen:
    """A virtual screen whose picture lies in a file."""

    def __init__(self, folder: Path) -> None:
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-fbdir", str(folder), "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._server.stdout is not None
        self.display = f":{self._server.stdout.readline().strip()}"
        self._picture = folder / "Xvfb_screen0"

    def close(self) -> None:
        self._server.terminate()
        self._server.wait()
        assert self._server.stdout is not None
        self._server.stdout.close()

    def colours(self) -> set[bytes]:
        """Return the colours that are on the screen, from the X window dump that the server keeps."""
        dump = self._picture.read_bytes()
        header = struct.unpack(">25I", dump[:100])
        start = header[0] + 12 * header[19]
        return {dump[place : place + 3] for place in range(start, len(dump) - 4, 4 * 3)}

    def xdotool(self, *arguments: str) -> str:
        found = subprocess.run(
            ["xdotool", *arguments],
            env=os.environ | {"DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=False,
        )
        return found.stdout

    def windows(self, name: str) -> list[str]:
        return self.xdotool("search", "--onlyvisible", "--name", name).split()

    def focus(self, name: str) -> None:
        """Give the keys to a window: there is no window manager here that would."""
        wait_for(lambda: bool(self.windows(name)), f"no window {name}")
        self.xdotool("windowfocus", "--sync", self.windows(name)[-1])

    def write(self, text: str) -> None:
        self.xdotool("type", "--delay", "15", text)

    def press(self, *keys: str) -> None:
        self.xdotool("key", "--delay", "50", *keys)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    screen = Screen(tmp_path)
    yield screen
    screen.close()


@pytest.fixture
def start(screen: Screen, tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    children: list[subprocess.Popen[bytes]] = []
    with tempfile.TemporaryDirectory(prefix="ga-") as runtime:
        settings = {
            "DISPLAY": screen.display,
            "QT_QPA_PLATFORM": "xcb",
            "GUARDIAN_HOME": str(tmp_path / "home"),
            "XDG_RUNTIME_DIR": runtime,
            "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]),
        }

        def begin(*arguments: str) -> subprocess.Popen[bytes]:
            command = [sys.executable, "-m", "desktop.application", *arguments]
            children.append(subprocess.Popen(command, env=os.environ | settings, cwd=tmp_path))
            return children[-1]

        yield begin
        for child in children:
            child.kill()
            child.wait()


def test_x11_tells_for_how_long_nobody_has_touched_the_session(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", screen.display)
    try:
        session = X11Idle()
    except OSError:
        pytest.skip("no library for MIT-SCREEN-SAVER here")
    told: list[float | None] = []
    screen.xdotool("mousemove", "10", "10")
    wait_for(lambda: session.ask(told.append) or told[-1] > 0.5, "the session is never idle")
    screen.xdotool("mousemove", "200", "200")
    session.ask(told.append)
    assert told[-1] < 0.5


def end(app: subprocess.Popen[bytes]) -> None:
    app.send_signal(signal.SIGTERM)
    assert app.wait(LIMIT_S) == 0


def test_a_vault_is_made_opened_and_written_to_with_the_keyboard(
    start: Callable[..., subprocess.Popen[bytes]], screen: Screen, tmp_path: Path
) -> None:
    home = Home(tmp_path / "home")
    app = start()
    screen.focus("Guardian Angel")
    wait_for(lambda: len(screen.colours()) > 50, "the window is blank")
    screen.write(PASSPHRASE)
    screen.press("Return")
    screen.write(PASSPHRASE)
    time.sleep(1.5)  # the passphrase is judged a moment after the last key
    screen.press("Return")
    wait_for(lambda: Guardian.has_vault(home), "no vault was made")
    end(app)

    app = start()
    screen.focus("Guardian Angel")
    time.sleep(1.0)
    screen.write(PASSPHRASE)
    screen.press("Return")
    time.sleep(4.0)  # the key is derived; nothing outside the window shows that it is done
    assert start("--capture").wait(LIMIT_S) == 0
    screen.focus("Capture")
    screen.write("The boat is blue.")
    screen.press("ctrl+Return")
    wait_for(lambda: not screen.windows("Capture"), "the capture was not confirmed")
    assert len(screen.colours()) > 50
    end(app)

    with Guardian.open(home, PASSPHRASE) as guardian:
        assert [entry.text for entry in guardian.recall.entries(kind=Kind.CAPTURE)] == ["The boat is blue."]
        assert guardian.verify(1).ok
