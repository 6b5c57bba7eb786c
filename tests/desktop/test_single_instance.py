"""One app for each home, with real processes."""

import os
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from fake_guardian import FakeGuardian
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE

from core.cli.lock_verb import lock_window
from core.errors import GuardianError
from core.paths import Home
from desktop.arguments import parse
from desktop.single_instance import CAPTURE, CHAT, DRAFT, LOCK, RAISE, SingleInstance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sends signals to children")
APP = Path(__file__).parent / "fake_app.py"
START_LIMIT_S = 30.0
Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for sockets with a short name, because the name of a socket may have only about 100 bytes."""
    with tempfile.TemporaryDirectory(prefix="ga-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def start(tmp_path: Path, runtime: Path) -> Iterator[Start]:
    children: list[subprocess.Popen[str]] = []

    def begin(*arguments: str, home: Path = tmp_path / "home") -> subprocess.Popen[str]:
        command = [sys.executable, str(APP), "--home", str(home), *arguments]
        children.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        return children[-1]

    yield begin
    for child in children:
        child.kill()
        child.wait()
        assert child.stdout is not None
        child.stdout.close()


def wait_for(what: Callable[[], bool]) -> None:
    deadline = time.monotonic() + START_LIMIT_S
    while not what():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)


def is_listening(runtime: Path) -> bool:
    return any(path.is_socket() for path in runtime.rglob("*"))


def read_line(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


def test_a_second_start_with_capture_reaches_the_first(start: Start, tmp_path: Path, runtime: Path) -> None:
    FakeGuardian.create(Home(tmp_path / "home"), PASSPHRASE)
    first = start()
    wait_for(lambda: is_listening(runtime))
    assert start("--capture").wait(START_LIMIT_S) == 0
    assert read_line(first) == "starting"
    assert read_line(first) == "capture: capture True, window True"
    assert start().wait(START_LIMIT_S) == 0
    assert read_line(first) == "raise: capture True, window True"
    first.send_signal(signal.SIGTERM)
    assert first.wait(START_LIMIT_S) == 0


def test_a_first_start_with_capture_opens_the_small_window(start: Start) -> None:
    child = start("--capture")
    assert read_line(child) == "starting"
    assert read_line(child) == "capture: capture True, window True"


def test_another_home_is_another_app(start: Start, tmp_path: Path, runtime: Path) -> None:
    start()
    wait_for(lambda: is_listening(runtime))
    other = start("--capture", home=tmp_path / "other")
    assert read_line(other) == "starting"
    assert read_line(other) == "capture: capture True, window True"
    assert other.poll() is None


def test_a_killed_app_leaves_nothing_that_stops_the_next(start: Start, runtime: Path) -> None:
    killed = start()
    wait_for(lambda: is_listening(runtime))
    killed.kill()
    killed.wait()
    child = start("--capture")
    read_line(child)
    assert read_line(child) == "capture: capture True, window True"


@pytest.fixture
def instance(tmp_path: Path, runtime: Path) -> Iterator[SingleInstance]:
    assert runtime.is_dir()
    instance = SingleInstance(Home(tmp_path / "home"))
    assert instance.is_first
    assert instance.listen()
    yield instance
    instance.close()
    instance.deleteLater()


def test_only_this_user_may_connect(instance: SingleInstance) -> None:
    mode = Path(instance._name).stat().st_mode
    assert not stat.S_IMODE(mode) & (stat.S_IRWXG | stat.S_IRWXO)
    assert Path(instance._name).stat().st_uid == os.getuid()


@pytest.mark.parametrize("said", [b"quit\n", b"capture", b"x" * 10_000, b"\xff\xfe\n", b"raise; capture\n", b"LOCK\n"])
def test_anything_but_a_known_wish_is_dropped(instance: SingleInstance, qtbot: QtBot, said: bytes) -> None:
    wishes: list[str] = []
    instance.wished.connect(wishes.append)
    client = QLocalSocket()
    client.connectToServer(instance._name)
    assert client.waitForConnected(2000)
    client.write(said)
    client.flush()
    qtbot.wait(100)
    client.abort()
    assert wishes == []


@pytest.mark.parametrize("wish", [RAISE, CAPTURE, CHAT, DRAFT, LOCK])
def test_every_wish_that_can_be_made_is_heard(instance: SingleInstance, qtbot: QtBot, wish: str) -> None:
    client = QLocalSocket()
    client.connectToServer(instance._name)
    assert client.waitForConnected(2000)
    with qtbot.waitSignal(instance.wished) as caught:
        client.write(f"{wish}\n".encode())
        client.flush()
    assert caught.args == [wish]
    client.abort()


def test_the_arguments_make_one_wish() -> None:
    assert parse([]).wish == RAISE
    assert [parse([f"--{wish}"]).wish for wish in (CAPTURE, CHAT, DRAFT)] == [CAPTURE, CHAT, DRAFT]
    with pytest.raises(SystemExit):
        parse(["--chat", "--draft"])


def test_a_wish_that_comes_in_pieces_is_heard(instance: SingleInstance, qtbot: QtBot) -> None:
    client = QLocalSocket()
    client.connectToServer(instance._name)
    assert client.waitForConnected(2000)
    with qtbot.waitSignal(instance.wished) as caught:
        for piece in (b"cap", b"ture", b"\n"):
            client.write(piece)
            client.flush()
            qtbot.wait(20)
    assert caught.args == [CAPTURE]
    client.abort()


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[Callable[[], Future[bool]]]:
    """Ask from another thread, as another process would."""
    with ThreadPoolExecutor(1) as pool:
        yield lambda: pool.submit(lock_window, Home(tmp_path / "home"))


def test_who_wishes_to_lock_hears_when_the_program_has_ended(
    instance: SingleInstance, asked: Callable[[], Future[bool]], qtbot: QtBot
) -> None:
    instance.wished.connect(lambda wish: instance.will_end() if wish == LOCK else None)
    with qtbot.waitSignal(instance.wished):
        answer = asked()
    qtbot.waitUntil(lambda: bool(instance._waiting))
    assert not answer.done()
    for waiting in list(instance._waiting):
        waiting.abort()  # as the end of this process would
    qtbot.waitUntil(answer.done)
    assert answer.result() is True


def test_who_wishes_to_lock_hears_that_it_could_not_be(
    instance: SingleInstance, asked: Callable[[], Future[bool]], qtbot: QtBot
) -> None:
    instance.wished.connect(lambda _wish: instance.will_end())
    answer = asked()
    qtbot.waitUntil(lambda: bool(instance._waiting))
    instance.goes_on()
    qtbot.waitUntil(answer.done)
    with pytest.raises(GuardianError, match="could not lock"):
        answer.result()


def test_a_window_that_holds_no_key_is_locked_at_once(
    instance: SingleInstance, asked: Callable[[], Future[bool]], qtbot: QtBot
) -> None:
    assert instance.is_first
    answer = asked()
    qtbot.waitUntil(answer.done)
    assert answer.result() is True


def test_without_a_window_there_is_nothing_to_lock(runtime: Path, tmp_path: Path) -> None:
    assert runtime.is_dir()
    assert lock_window(Home(tmp_path / "home")) is False
    with socket.socket(socket.AF_UNIX) as left:  # by an app that was killed
        left.bind(Home(tmp_path / "home").window_socket)
    assert lock_window(Home(tmp_path / "home")) is False
