"""A virtual screen, and keys for what is shown on it."""

import os
import signal
import struct
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

SIZE = "1280x800x24"
LIMIT_S = 60.0


def wait_for(what: Callable[[], bool], why: str | Callable[[], str]) -> None:
    """Wait until something is so, or say why it is missed."""
    deadline = time.monotonic() + LIMIT_S
    while not what():
        assert time.monotonic() < deadline, why() if callable(why) else why
        time.sleep(0.1)


class Screen:
    """A virtual screen whose picture lies in a file."""

    def __init__(self, folder: Path) -> None:
        command = [
            "Xvfb",
            "-displayfd",
            "1",
            "-screen",
            "0",
            SIZE,
            "-fbdir",
            str(folder),
            "-nolisten",
            "tcp",
            "-noreset",
        ]
        self._server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._server.stdout is not None
        self.display = f":{self._server.stdout.readline().strip()}"
        self._picture = folder / "Xvfb_screen0"

    def close(self) -> None:
        self._server.terminate()
        self._server.wait()
        assert self._server.stdout is not None
        self._server.stdout.close()

    def halt(self) -> None:
        """Let the server answer nobody."""
        self._server.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it answer again."""
        self._server.send_signal(signal.SIGCONT)

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
