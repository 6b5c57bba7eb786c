"""After locking, no memory of the app or of a child holds a key or a word of the log, looked at from outside."""

import dataclasses
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[1] / "desktop"))

from fake_desktop import FakeDesktop, private_bus

from core.cli.lock_verb import lock_window
from core.entries import Kind
from core.guardian import Guardian
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB
from core.vault.vault import open_vault, unlock

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into memory through /proc")
ROOT = Path(__file__).resolve().parents[2]
APP = Path(__file__).with_name("driven_app.py")
PASSPHRASE = "violet harbour engine tulip 47"
CANARY = "Quarzreiherflügel7413 flies at dawn"
LIMIT_S = 120.0
CHUNK = 8 << 20


def looks_like(text: str) -> dict[str, bytes]:
    """Return the ways in which Python, Qt and SQLite hold a text."""
    return {f"{text[:6]}… {name}": text.encode(name) for name in ("utf-8", "utf-16-le", "latin-1")}


def family(pid: int) -> set[int]:
    """Return a process and all that descend from it."""
    found, waiting = set(), [pid]
    while waiting:
        one = waiting.pop()
        found.add(one)
        for task in Path(f"/proc/{one}/task").iterdir():
            waiting += [int(child) for child in (task / "children").read_text().split()]
    return found


def find_in_memory(pid: int, needles: Mapping[str, bytes]) -> set[str]:
    """Return the names of what lies anywhere in the memory of a process. Raises PermissionError."""
    found: set[str] = set()
    overlap = max(map(len, needles.values())) - 1
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            start, end = (int(number, 16) for number in re.match(r"(\w+)-(\w+)", line).groups())
            for place in range(start, end, CHUNK):
                try:
                    piece = os.pread(memory.fileno(), min(CHUNK, end - place) + overlap, place)
                except (OSError, OverflowError):  # pages of the kernel, and those that were never touched
                    continue
                found |= {name for name, needle in needles.items() if needle in piece}
    return found


def find_in_family(pid: int, needles: Mapping[str, bytes]) -> set[str]:
    return set[str]().union(*(find_in_memory(one, needles) for one in family(pid)))


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    guardian, _ = Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)
    guardian.close()
    return home


@pytest.fixture
def start(home: Home, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    begun: list[subprocess.Popen[str]] = []

    def begin(**settings: str) -> subprocess.Popen[str]:
        path = os.pathsep.join([str(ROOT), *sys.path])
        app = subprocess.Popen(
            [sys.executable, str(APP), "--home", str(home.folder)],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path} | settings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        begun.append(app)
        app.stdin.write(f"{PASSPHRASE}\n{CANARY}\n")
        app.stdin.close()
        return app

    with tempfile.TemporaryDirectory(prefix="ga-") as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        overdue = threading.Timer(LIMIT_S, lambda: [app.kill() for app in begun])
        overdue.start()
        yield begin
        overdue.cancel()
        for app in begun:
            app.kill()
            app.wait()
            app.stdout.close()


def heard(app: subprocess.Popen[str], word: str) -> int:
    """Wait for a word of the app; return the process it came from."""
    said, _, pid = app.stdout.readline().partition(" ")
    assert said == word
    return int(pid)


def test_after_locking_neither_a_key_nor_a_captured_word_is_in_any_memory(
    start: Callable[..., subprocess.Popen[str]], home: Home
) -> None:
    app = start()
    vault = open_vault(home, PASSPHRASE)
    vault.close()
    keys = {f"{name} key": key for name, key in dataclasses.asdict(vault.keys).items()}
    keys["master key"] = unlock(vault.header, PASSPHRASE)
    needles = looks_like(CANARY.split(maxsplit=1)[0]) | looks_like(PASSPHRASE) | keys
    assert heard(app, "ready") == app.pid
    if os.geteuid() != 0:  # another program of the same user is refused: what is true of it is true of us
        with pytest.raises(PermissionError):
            find_in_family(app.pid, needles)
        pytest.skip("the app lets nobody but root look into its memory, as it should; run as root for the rest")
    before = find_in_family(app.pid, needles)
    assert {"Quarzr… utf-8", "Quarzr… utf-16-le", "log key", "files key"} <= before
    children = family(app.pid) - {app.pid}

    assert lock_window(home)
    assert heard(app, "locked") == app.pid  # the same process, started again
    assert family(app.pid) & children == set()
    assert find_in_family(app.pid, needles) == set()

    with Guardian.open(home, PASSPHRASE) as guardian:
        kept = [entry.text for entry in guardian.recall.entries(kind=Kind.CAPTURE)]
    assert kept == [f"unsent {CANARY}", f"unsaved {CANARY}", CANARY]


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon here")
def test_the_lock_of_the_screen_locks_the_vault(start: Callable[..., subprocess.Popen[str]], home: Home) -> None:
    saver = "org.freedesktop.ScreenSaver"
    with tempfile.TemporaryDirectory(prefix="ga-") as folder, private_bus(Path(folder)) as address:
        desktop = FakeDesktop(address, saver)
        app = start(DBUS_SESSION_BUS_ADDRESS=address)
        assert heard(app, "ready") == app.pid
        desktop.say("/ScreenSaver", saver, "ActiveChanged", "b", True)
        assert heard(app, "locked") == app.pid
        desktop.let_go()
        desktop.close()
    assert "locking_screen" in home.diagnostics.read_text()
