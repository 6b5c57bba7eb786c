"""The emergency sheet: what a person needs, on paper, to open the vault without the passphrase or this machine."""

import os
import textwrap
from collections.abc import Sequence
from pathlib import Path

import segno

from core.errors import GuardianError
from core.files import replace_file
from core.paths import Home

_WIDTH = 76
_MARGIN_SQUARES = 4  # a reader of QR codes needs this much white around one (ISO/IEC 18004)
_BLOCKS = {(False, False): " ", (True, False): "\u2580", (False, True): "\u2584", (True, True): "\u2588"}
_TITLE = "EMERGENCY SHEET of a Guardian Angel vault"
_WARNING = (
    "Whoever has this sheet and your files can read everything you wrote. Keep it where you keep your passport, not "
    "beside the machine, and not as a file once it is printed."
)
_FORGOTTEN = (
    "Open Guardian Angel and type the recovery code where the passphrase is asked for; dashes and capitals do not "
    "matter.",
    "Choose a new passphrase: guardian passphrase change.",
)
_LOST = (
    "Install Guardian Angel on another machine, and find your newest backup file.",
    "In a terminal: guardian restore BACKUP-FILE. Type the recovery code when it asks for a passphrase.",
    "If somebody else may have seen this sheet: guardian rotate. If only the passphrase is to be new: guardian "
    "passphrase change.",
)


def qr_matrix(code: str) -> list[list[bool]]:
    """Return the squares of a QR code with this recovery code, row by row, True for dark, without a margin."""
    made = segno.make(code, error="m", micro=False)
    return [[bool(square) for square in row] for row in made.matrix]


def sheet_lines(vault_id: str, code: str, made_on: str) -> list[str]:
    """Write the sheet as lines of text, dark on white, to be printed; `made_on` is the date."""
    return [
        *(_TITLE, "=" * len(_TITLE), ""),
        *(f"Vault  {vault_id}", f"Made   {made_on}", ""),
        *("Recovery code", "", f"    {code}"),
        *_qr_lines(qr_matrix(code)),
        *("If you have forgotten the passphrase", *_steps(_FORGOTTEN)),
        *("", "If the machine is lost or broken", *_steps(_LOST)),
        *("", *textwrap.wrap(_WARNING, _WIDTH)),
    ]


def expect_sheet_can_be_written(path: Path, home: Home) -> None:
    """Raise GuardianError where a sheet would lie beside what it opens, replace a file, or have no folder."""
    resolved = path.expanduser().resolve()
    if resolved.is_relative_to(home.folder.resolve()):
        raise GuardianError(
            "The sheet would lie in the vault's own folder.", "Whoever copies the folder could open it: choose another."
        )
    if resolved.exists():
        raise GuardianError(f"{path} is there already.", "Choose a name that is not taken.")
    if not resolved.parent.is_dir() or not os.access(resolved.parent, os.W_OK):
        raise GuardianError(f"There is no folder {resolved.parent} to write into.", "Choose a folder of yours.")


def write_sheet(path: Path, home: Home, lines: Sequence[str]) -> None:
    """Write the sheet into a new file of mode 0600. Raises GuardianError, DiskFull."""
    expect_sheet_can_be_written(path, home)
    replace_file(path.expanduser(), ("\n".join(lines) + "\n").encode(), "the emergency sheet")


def _qr_lines(squares: Sequence[Sequence[bool]]) -> list[str]:
    """Draw two rows of squares with each line of half blocks, with white around them."""
    width = len(squares[0])
    rows = [*squares, [False] * width] if len(squares) % 2 else list(squares)
    pairs = zip(rows[::2], rows[1::2], strict=True)
    margin = " " * _MARGIN_SQUARES
    white = [""] * (_MARGIN_SQUARES // 2)
    drawn = ["".join(_BLOCKS[upper, lower] for upper, lower in zip(*pair, strict=True)) for pair in pairs]
    return [*white, *(margin + line for line in drawn), *white]


def _steps(steps: Sequence[str]) -> list[str]:
    return [
        line
        for number, step in enumerate(steps, 1)
        for line in textwrap.wrap(step, _WIDTH, initial_indent=f"  {number}. ", subsequent_indent="     ")
    ]
