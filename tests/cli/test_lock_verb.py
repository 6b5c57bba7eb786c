"""`guardian lock` as scripts see it; tests/desktop speaks with a real window."""

import json
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.cli import lock_verb
from core.cli.main import run
from core.errors import ExitStatus
from core.paths import Home

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="plays the window on a socket of the file system")


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="ga-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def window(home: Home) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(home.window_socket)
        server.listen()
        yield server


def play(window: socket.socket, *answers: bytes) -> threading.Thread:
    """Answer one wish with these pieces, then close, as a window that ends does."""

    def answer() -> None:
        connection, _ = window.accept()
        with connection:
            assert connection.recv(64) == b"lock\n"
            for piece in answers:
                connection.sendall(piece)

    player = threading.Thread(target=answer)
    player.start()
    return player


def test_without_a_window_nothing_is_locked_and_nothing_is_wrong(home: Home, capsys: pytest.CaptureFixture) -> None:
    assert home.folder
    assert run(["lock", "--json"]) == ExitStatus.DONE
    assert json.loads(capsys.readouterr().out) == {"locked": False}


def test_a_window_that_heard_and_ended_is_locked(window: socket.socket, capsys: pytest.CaptureFixture) -> None:
    player = play(window, b"heard\n")
    assert run(["--json", "lock"]) == ExitStatus.DONE
    player.join()
    assert json.loads(capsys.readouterr().out) == {"locked": True}


@pytest.mark.parametrize(("answers", "said"), [((b"heard\n", b"refused\n"), "could not lock"), ((), "not locked yet")])
def test_a_window_that_did_not_lock_is_an_error(
    window: socket.socket, capsys: pytest.CaptureFixture, answers: tuple[bytes, ...], said: str
) -> None:
    player = play(window, *answers)
    assert run(["lock"]) == ExitStatus.FIXABLE
    player.join()
    streams = capsys.readouterr()
    assert streams.out == ""
    assert said in streams.err


def test_a_window_that_is_still_busy_is_not_awaited_for_ever(
    window: socket.socket, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.fileno()
    monkeypatch.setattr(lock_verb, "_LIMIT_S", 0.05)
    assert run(["lock"]) == ExitStatus.FIXABLE
    assert "not locked yet" in capsys.readouterr().err
