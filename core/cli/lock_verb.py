"""The verb lock: tell the window of this home to lock."""

import socket
import sys

import typer

from core.cli.context import home, options, print_json, print_text
from core.errors import GuardianError
from core.paths import Home

_WISH, _HEARD, _REFUSED = b"lock\n", b"heard\n", b"refused\n"
_MOST_BYTES = 64
_LIMIT_S = 60.0  # a training run finishes its step and writes a checkpoint before the window locks


def add_to(app: typer.Typer) -> None:
    """Add the verb of this file."""
    app.command()(lock)


def lock() -> None:
    """Lock the window of this home; return when the process that held the keys is gone."""
    is_locked = lock_window(home())
    if options.is_json:
        print_json({"locked": is_locked})
    else:
        print_text("Locked." if is_locked else "No window of this home is open: there is nothing to lock.")


def lock_window(here: Home) -> bool:
    """Ask the window of a home to lock and wait for it; False if no window is open. Raises GuardianError."""
    try:
        said = _ask_pipe(rf"\\.\pipe\{here.window_socket}") if sys.platform == "win32" else _ask(here.window_socket)
    except (FileNotFoundError, ConnectionRefusedError):
        return False
    except OSError as error:
        raise _not_yet() from error
    if said.endswith(_REFUSED):
        raise GuardianError(
            "The window could not lock: something that was not saved yet could not be kept.",
            "Look at the window; it says why.",
        )
    if not said.startswith(_HEARD):
        raise _not_yet()
    return True


def _ask(path: str) -> bytes:
    """Speak with the window until it closes the connection, which locking does by ending the process."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(_LIMIT_S)
        connection.connect(path)
        connection.sendall(_WISH)
        said = b""
        while len(said) < _MOST_BYTES and (piece := connection.recv(_MOST_BYTES)):
            said += piece
        return said


def _ask_pipe(path: str) -> bytes:
    with open(path, "r+b", buffering=0) as pipe:  # noqa: PTH123 - a pipe's name is no path
        pipe.write(_WISH)
        said = b""
        while len(said) < _MOST_BYTES and (piece := pipe.read(_MOST_BYTES)):
            said += piece
        return said


def _not_yet() -> GuardianError:
    return GuardianError(
        "The window has not locked yet.", "It may be saving a training run. Look at the window, or end it."
    )
