"""What every verb shares: the global options, the open vault, and how results are printed."""

import getpass
import json
import os
import signal
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, is_dataclass
from pathlib import Path
from typing import Any

from rich.console import Console

from core.errors import GuardianError, VaultLocked
from core.guardian import Guardian
from core.interrupt import Interrupt
from core.paths import Home, default_home
from core.vault.quality import judge

_MAX_PASSPHRASE_BYTES = 4096
_LINE_CHARACTERS = 90


@dataclass
class Options:
    """The global options, which stand before or after the verb."""

    home: Path | None = None
    passphrase_file: Path | None = None
    is_json: bool = False


options = Options()
notes = Console(stderr=True, highlight=False, soft_wrap=True)


def home() -> Home:
    """Return the home this call works on."""
    return Home(options.home or default_home())


@contextmanager
def acting(verb: str, /, secret: str | None = None, **arguments: Any) -> Iterator[tuple[Guardian, dict[str, Any]]]:
    """Open the vault, do something, and record it as an `action` entry; yield also a place for facts about it.

    Without a `secret` it comes from --passphrase-file, from the keyring slot or from a prompt, in this order.
    """
    with _open(secret) as guardian, guardian.acting(verb, arguments) as result:
        if guardian.damage:
            notes.print(f"The log is damaged and open for reading only: {guardian.damage[0]}.", markup=False)
        yield guardian, result


def passphrase_file() -> Path | None:
    """Return the file a script gave the passphrase in, None if a person types it."""
    given = options.passphrase_file or os.environ.get("GUARDIAN_PASSPHRASE_FILE")
    return Path(given) if given else None


def expect_vault() -> None:
    """Raise NoVault where there is none, before anybody is asked for a passphrase in vain."""
    if not Guardian.has_vault(home()):
        Guardian.open(home(), "")


def read_passphrase() -> str:
    """Take the passphrase from --passphrase-file, or ask for it without echo. Raises VaultLocked."""
    given = passphrase_file()
    return _read_passphrase_file(given) if given else _ask("Passphrase: ", "--passphrase-file")


def read_new_passphrase(given: Path | None, option: str) -> str:
    """Take a new passphrase from a file, or ask for it twice; `option` is what names such a file.

    One that is easy to guess is refused from a person and noted from a script. Raises VaultLocked, GuardianError.
    """
    passphrase = _read_passphrase_file(given) if given else _ask("New passphrase: ", option)
    if given is None and _ask("Again: ", option) != passphrase:
        raise GuardianError("The two passphrases differ.", "Try again.")
    quality = judge(passphrase)
    if passphrase and not quality.is_enough:
        if given is None:
            raise GuardianError("This passphrase is too easy to guess.", quality.advice)
        notes.print(f"This passphrase is easy to guess. {quality.advice}", markup=False)
    return passphrase


def read_file_passphrase(given: Path | None, prompt: str, option: str) -> str:
    """Take the passphrase of something else than the vault from a file, or ask for it. Raises VaultLocked."""
    return _read_passphrase_file(given) if given else _ask(prompt, option)


def _open(secret: str | None) -> Guardian:
    expect_vault()
    if secret is None and passphrase_file() is None and (guardian := Guardian.open_by_keyring(home())) is not None:
        return guardian
    return Guardian.open(home(), read_passphrase() if secret is None else secret)


def _ask(prompt: str, option: str) -> str:
    if not sys.stdin.isatty():
        raise VaultLocked("A passphrase is needed.", f"Give {option} FILE, or call this from a terminal.")
    return getpass.getpass(prompt)


def _read_passphrase_file(path: Path) -> str:
    try:
        with path.expanduser().open("rb") as file:
            return file.read(_MAX_PASSPHRASE_BYTES).decode().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise VaultLocked(f"The passphrase file {path} cannot be read.", "Give a readable UTF-8 text file.") from error


@contextmanager
def stop_on_interrupt() -> Iterator[threading.Event]:
    """Turn the first Ctrl+C into a polite stop; a second one ends the command."""
    stop = Interrupt()

    def on_interrupt(_number: int, _frame: object) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)


def print_json(value: object) -> None:
    """Print one JSON object on one line."""
    sys.stdout.write(json.dumps(plain(value), ensure_ascii=False) + "\n")
    sys.stdout.flush()


def print_text(text: str = "", end: str = "\n") -> None:
    """Print text for a person, without reading markup in it and without terminal control characters."""
    sys.stdout.write(printable(text) + end)
    sys.stdout.flush()


def printable(text: str) -> str:
    """Return a text without terminal control characters."""
    return "".join(c for c in text if c.isprintable() or c in "\n\t")


def one_line(text: str) -> str:
    """Return the beginning of a text that fits on a line."""
    line = " ".join(text.split())
    return line if len(line) <= _LINE_CHARACTERS else line[: _LINE_CHARACTERS - 1] + "…"


def text_of(words: Sequence[str] | None) -> str:
    """Join the words of an argument; a single - reads the text from stdin."""
    if words == ["-"]:
        return sys.stdin.buffer.read().decode("utf-8", "replace")
    return " ".join(words or [])


def plain(value: object) -> Any:
    """Turn dataclasses into dictionaries; a figure that was not measured is left out."""
    if is_dataclass(value) and not isinstance(value, type):
        value = asdict(value)
    if isinstance(value, Mapping):
        return {key: _without_gaps(key, item) for key, item in value.items()}
    return value


def _without_gaps(key: object, value: object) -> object:
    if isinstance(value, Mapping) and key in {"held_out", "general", "old", "bits_per_byte", "last_quarter", "gate"} | {
        "general_bits_per_byte"
    }:
        kept = {name: _without_gaps(name, item) for name, item in value.items() if item is not None}
        return kept | ({"control": value.get("control")} if key in {"bits_per_byte", "last_quarter"} else {})
    return value
