"""The arguments the app is started with, and started again with."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from core.paths import APP
from desktop.single_instance import CAPTURE, CHAT, DRAFT, RAISE

_WISHES = {
    f"--{CAPTURE}": (CAPTURE, "open the small window that takes a thought"),
    f"--{CHAT}": (CHAT, "open the chat"),
    f"--{DRAFT}": (DRAFT, "open the draft"),
}
_BACKGROUND, _LOCKED, _UNUSED, _HOME = "--background", "--locked", "--was-unused", "--home"


class Arguments(NamedTuple):
    """What was asked for; `was_unused` says that it was started again because the vault has locked itself."""

    wish: str
    background: bool
    locked: bool
    home: Path | None
    was_unused: bool


def parse(argv: Sequence[str]) -> Arguments:
    """Read the arguments; ends the program with a message if they are wrong."""
    parser = argparse.ArgumentParser(prog=APP, description="Your log, and a model that learns from it, in a window.")
    wishes = parser.add_mutually_exclusive_group()
    for name, (wish, told) in _WISHES.items():
        wishes.add_argument(name, action="store_const", const=wish, default=RAISE, dest="wish", help=told)
    parser.add_argument(_BACKGROUND, action="store_true", help="start without a window in front")
    parser.add_argument(_LOCKED, action="store_true", help="do not open by the keyring before being told to")
    parser.add_argument(_UNUSED, action="store_true", help=argparse.SUPPRESS)
    parser.add_argument(_HOME, type=Path, help="the folder of the vault")
    parsed = parser.parse_args(argv)
    return Arguments(parsed.wish, parsed.background, parsed.locked, parsed.home, parsed.was_unused)


def _without_home(arguments: Sequence[str]) -> list[str]:
    kept: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        if argument == _HOME:
            next(waiting, None)
        elif not argument.startswith(f"{_HOME}="):
            kept.append(argument)
    return kept


def again(arguments: Sequence[str], *, is_shown: bool, was_unused: bool = False, home: Path | None = None) -> list[str]:
    """Return the arguments to start again with, locked: as before, without what was wished then, as visible as now.

    `home` is another vault to start with.
    """
    given = list(arguments) if home is None else [*_without_home(arguments), _HOME, str(home)]
    kept = [argument for argument in given if argument not in {*_WISHES, _BACKGROUND, _LOCKED, _UNUSED}]
    return [*kept, _LOCKED, *([] if is_shown else [_BACKGROUND]), *([_UNUSED] if was_unused else [])]
