"""The arguments the app is started with, and started again with."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from core.paths import APP

_CAPTURE, _BACKGROUND, _LOCKED = "--capture", "--background", "--locked"


class Arguments(NamedTuple):
    """What was asked for."""

    capture: bool
    background: bool
    locked: bool
    home: Path | None


def parse(argv: Sequence[str]) -> Arguments:
    """Read the arguments; ends the program with a message if they are wrong."""
    parser = argparse.ArgumentParser(prog=APP, description="Your log, and a model that learns from it, in a window.")
    parser.add_argument(_CAPTURE, action="store_true", help="open the small window that takes a thought")
    parser.add_argument(_BACKGROUND, action="store_true", help="start without a window in front")
    parser.add_argument(_LOCKED, action="store_true", help="do not open by the keyring before being told to")
    parser.add_argument("--home", type=Path, help="the folder of the vault")
    parsed = parser.parse_args(argv)
    return Arguments(parsed.capture, parsed.background, parsed.locked, parsed.home)


def again(arguments: Sequence[str], *, is_shown: bool) -> list[str]:
    """Return the arguments to start again with, locked: as before, without what was wished then, as visible as now."""
    kept = [argument for argument in arguments if argument not in {_BACKGROUND, _CAPTURE, _LOCKED}]
    return [*kept, _LOCKED] if is_shown else [*kept, _LOCKED, _BACKGROUND]
