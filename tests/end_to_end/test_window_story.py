"""The window as the principal meets it: a real process on a real X server, driven by keys alone."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # the screen is a module of these tests, not of a package

from screen import LIMIT_S, Screen, wait_for

from core.entries import Kind
from core.guardian import Guardian
from core.paths import Home

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "violet harbour engine tulip 47"
NOTES = ROOT / "tests" / "data" / "notes"
TOLD_APP = Path(__file__).with_name("told_app.py")
DRAFTED = "The hive was quiet today. I think the queen is well."
MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed here: {' and '.join(MISSING)}")


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

        def begin(*arguments: str, is_told: bool = False) -> subprocess.Popen[bytes]:
            program = [str(TOLD_APP)] if is_told else ["-m", "desktop.application"]
            output = subprocess.PIPE if is_told else None
            command = [sys.executable, *program, *arguments]
            children.append(subprocess.Popen(command, env=os.environ | settings, cwd=tmp_path, stdout=output))
            return children[-1]

        yield begin
        for child in children:
            child.kill()
            child.wait()


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


class Seen:
    """What the app tells that a person would see."""

    def __init__(self, app: subprocess.Popen[bytes]) -> None:
        self._now: dict[str, object] = {}
        self._app = app
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._app.stdout is not None
        with self._app.stdout as lines:
            for line in lines:
                self._now = json.loads(line)

    def wait(self, **wanted: object) -> dict[str, object]:
        """Wait until so much is seen, and return all that is."""
        wait_for(
            lambda: all(self._now.get(name) == value for name, value in wanted.items()),
            lambda: f"not seen: {wanted}, but {self._now}",
        )
        return self._now

    def close(self) -> None:
        self._reader.join()


@pytest.mark.timeout(600)
def test_from_the_first_run_to_a_draft_with_the_keyboard(
    start: Callable[..., subprocess.Popen[bytes]], screen: Screen, tmp_path: Path
) -> None:
    app = start(is_told=True)
    seen = Seen(app)
    screen.focus("Guardian Angel")

    seen.wait(step="passphrase", focus="Passphrase")
    screen.write(PASSPHRASE)
    screen.press("Return")
    seen.wait(focus="Passphrase again")
    screen.write(PASSPHRASE)
    seen.wait(can_go_on=True)
    screen.press("Return")
    for group in seen.wait(step="recovery", is_busy=False)["asked"]:
        screen.write(str(group))
        screen.press("Tab")
    seen.wait(can_go_on=True)
    screen.press("shift+Tab", "Return")
    seen.wait(step="model", is_busy=False)
    screen.press("Return")
    seen.wait(step="import", focus="Folder of notes")
    screen.write(str(NOTES))
    screen.press("Return")
    seen.wait(step="import", focus="Done", is_busy=False)
    screen.press("Return")
    seen.wait(step="tour")
    screen.press("Return")

    seen.wait(at="ChatPage", is_touring=True)
    screen.press("Right", "Left", "Right", "Escape")
    seen.wait(at="ChatPage", is_touring=False, is_busy=False)
    screen.press("ctrl+2")
    seen.wait(at="DraftPage")
    screen.press("ctrl+n")
    seen.wait(focus="Text of the document")
    screen.write(DRAFTED)
    seen.wait(text=DRAFTED, unsaved="", is_busy=False)
    end(app)
    seen.close()

    with Guardian.open(Home(tmp_path / "home"), PASSPHRASE) as guardian:
        assert guardian.recall.entries(kind=Kind.IMPORT)
        [document] = guardian.documents.all()
        assert guardian.documents.text(document.seq) == DRAFTED
        assert guardian.verify(1).ok
